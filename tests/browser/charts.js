(() => {
  const SMALLEST = 9;
  const amiss = [];
  const shown = one => one.getBoundingClientRect().width > 0;
  const quote = one => `“${one.textContent.trim()}”`;
  const charts = [...document.querySelectorAll("svg[data-chart], svg.chart")].filter(shown);
  charts.forEach((chart, at) => {
    const say = what => amiss.push(`chart ${at + 1} (${chart.dataset.chart}) ${what}`);
    if (!chart.dataset.chart) say("does not tell its kind");
    // Links within a picture would be hidden with it: such a chart is a document.
    const role = chart.querySelector("a") ? "graphics-document" : "img";
    if (chart.getAttribute("role") !== role) say(`is no ${role} to a screen reader`);
    const names = (chart.getAttribute("aria-labelledby") ?? "").split(/\s+/).map(id => document.getElementById(id)?.textContent ?? "");
    const name = chart.getAttribute("aria-label") ?? names.join(" ");
    if (!name.trim() && !chart.querySelector(":scope > title")?.textContent.trim()) say("has no name");
    const frame = chart.getBoundingClientRect();
    // Each line of a text by itself: a text of two lines is as wide as the wider.
    const texts = [...chart.querySelectorAll("text")]
      .flatMap(text => text.querySelector("tspan[y], tspan[dy]") ? [...text.querySelectorAll("tspan")] : [text])
      .filter(text => text.textContent.trim() && shown(text))
      .map(text => ({text, box: text.getBoundingClientRect(), size: parseFloat(getComputedStyle(text).fontSize)}));
    const scale = chart.getScreenCTM().a;
    for (const {text, box, size} of texts) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        const by = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
        say(`the text ${quote(text)} reaches ${by.toFixed(1)} px out of the picture`);
      }
      if (size * scale < SMALLEST) say(`the text ${quote(text)} is ${(size * scale).toFixed(1)} px high`);
      if (!/Inter/.test(getComputedStyle(text).fontFamily)) say(`the text ${quote(text)} is not in the theme's typeface`);
    }
    for (let one = 0; one < texts.length; one++) {
      for (let other = one + 1; other < texts.length; other++) {
        const [a, b] = [texts[one].box, texts[other].box];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 1) say(`the texts ${quote(texts[one].text)} and ${quote(texts[other].text)} overlap by ${wide.toFixed(1)} × ${high.toFixed(1)} px`);
      }
    }
  });
  return amiss.slice(0, 12);
})()
