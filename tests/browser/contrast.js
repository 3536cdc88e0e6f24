(() => {
  const LEAST = 4.5;
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const known = new Map();
  // Any colour that a style may hold, as [red, green, blue, opacity].
  const colour = text => {
    if (!known.has(text)) {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = text;
      pixel.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
      known.set(text, [red, green, blue, alpha / 255]);
    }
    return known.get(text);
  };
  const over = (top, below, opacity = 1) => {
    const alpha = top[3] * opacity;
    return [0, 1, 2].map(at => top[at] * alpha + below[at] * (1 - alpha)).concat(1);
  };
  const light = ([red, green, blue]) => {
    const linear = [red, green, blue].map(one => (one /= 255) <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = colour(matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#ffffff");
  const behind = one => {
    const layers = [];
    for (; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      layers.unshift(colour(style.backgroundColor));
    }
    return layers.reduce((below, layer) => over(layer, below), paper);
  };
  const opacity = one => {
    let all = 1;
    for (; one; one = one.parentElement) all *= getComputedStyle(one).opacity;
    return all;
  };
  const hidden = one => {
    const box = one.getBoundingClientRect();
    return box.width <= 1 || box.height <= 1 || getComputedStyle(one).visibility !== "visible" || box.right < 0;
  };
  const covers = (shape, x, y) => {
    const box = shape.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
    if (shape.localName === "rect") return true;
    const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse());
    return shape.isPointInFill(point);
  };
  const shapes = new Map();
  // What lies behind a text of a chart: the shapes drawn before it at its middle.
  const drawn = (one, chart) => {
    if (!shapes.has(chart)) shapes.set(chart, [...chart.querySelectorAll("rect, circle, path, polygon, ellipse")]);
    const box = one.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return shapes.get(chart)
      .filter(shape => shape.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && covers(shape, x, y))
      .reduce((below, shape) => {
        const style = getComputedStyle(shape);
        return style.fill === "none" ? below : over(colour(style.fill), below, style.fillOpacity * opacity(shape));
      }, behind(chart));
  };
  const said = new Set();
  const amiss = [];
  const say = (key, what) => {
    if (!said.has(key)) amiss.push(what);
    said.add(key);
  };
  const hex = one => "#" + one.slice(0, 3).map(part => Math.round(part).toString(16).padStart(2, "0")).join("");
  const judge = (one, ink, ground, what) => {
    const ratio = contrast(ink, ground);
    if (ratio < LEAST) {
      const text = one.textContent.trim().replace(/\s+/g, " ").slice(0, 30);
      const path = `${one.parentElement.localName} > ${one.localName}.${one.getAttribute("class") ?? ""}`;
      say(path + hex(ink) + hex(ground), `${what} ${path} “${text}” has contrast ${ratio.toFixed(2)}: ${hex(ink)} on ${hex(ground)}`);
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || one.closest("title, desc, script, style") || hidden(one)) continue;
    const style = getComputedStyle(one);
    const chart = one.closest("svg");
    const ground = chart ? drawn(one.closest("text") ?? one, chart) : behind(one);
    const ink = over(colour(chart ? style.fill : style.color), ground, opacity(one));
    judge(one, ink, ground, chart ? "the chart's text" : "the text");
  }
  // Marks of the page's own unit stand out; every other mark differs from the paper, be it by its rim.
  const OWN = ["bar-own", "line-own", "dot-own"];
  const MARKS = ["bar", "bar-other", "line-other", "dot", "dot-other", "mean", "best", "tick", "goal", "met", "missed"];
  for (const chart of document.querySelectorAll("svg[data-chart]")) {
    if (hidden(chart)) continue;
    const ground = behind(chart);
    for (const mark of [...OWN, ...MARKS]) {
      const one = chart.querySelector(`.${mark}`);
      if (!one) continue;
      const shape = one.matches("g") ? one.querySelector("rect, circle, path, line, polyline, polygon") ?? one : one;
      const style = getComputedStyle(shape);
      const ratios = [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]]
        .filter(([paint]) => paint !== "none")
        .map(([paint, alpha]) => contrast(over(colour(paint), ground, alpha * opacity(shape)), ground));
      const best = Math.max(1, ...ratios);
      const least = OWN.includes(mark) ? 3 : 1.5;
      if (best < least) say(chart.dataset.chart + mark, `the chart ${chart.dataset.chart}: .${mark} has contrast ${best.toFixed(2)} to the paper`);
    }
  }
  return amiss;
})()
