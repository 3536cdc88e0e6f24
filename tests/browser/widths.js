(() => {
  const amiss = [];
  const root = document.documentElement;
  const width = root.clientWidth;
  const name = one => {
    const classes = one.getAttribute("class");
    const text = one.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${one.localName}${classes ? ` class="${classes}"` : ""}> “${text}”`;
  };
  if (root.scrollWidth > width) amiss.push(`the page is ${root.scrollWidth} px wide`);
  // What an element's text is cut to by what it lies in: the nearest box that scrolls lets everything be reached.
  const cut = (one, box) => {
    for (let above = one.parentElement; above && above !== document.body; above = above.parentElement) {
      const style = getComputedStyle(above);
      if (style.overflowX === "auto" || style.overflowX === "scroll") return null;
      if (style.clipPath !== "none") return null;
      if (style.overflowX === "hidden" || style.overflowX === "clip") {
        const frame = above.getBoundingClientRect();
        if (box.right > frame.right + 1 || box.left < frame.left - 1) return above;
      }
    }
    return box.right > width + 1 || (box.left < -1 && box.right > 0) ? root : null;
  };
  // Words beside something that leaves them no room stand one below another.
  for (const one of document.querySelectorAll("main :is(h1, h2, h3, p, li, dd, figcaption)")) {
    if (one.closest("table, svg, .chips, .letters") || one.textContent.trim().length < 24) continue;
    const letters = one.clientWidth / parseFloat(getComputedStyle(one).fontSize);
    if (one.clientWidth > 0 && letters < 6) amiss.push(`${name(one)} has room for ${letters.toFixed(1)} letters a line`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const one = text.parentElement;
    if (!text.data.trim() || getComputedStyle(one).clipPath !== "none") continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const by = cut(one, box);
    if (by) amiss.push(`${name(one)} reaches to ${Math.round(box.right)} px and is cut off by <${by.localName}>`);
  }
  return amiss.slice(0, 5);
})()
