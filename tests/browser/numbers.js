(() => {
  const amiss = [];
  // How a language writes a number: groups of three, a sign of its own.
  const written = (value, lang) => {
    const [comma, dot] = lang === "vi" ? [",", "."] : [".", ","];
    const [, sign, whole, part] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
    if (whole === undefined) return null;
    const groups = whole.replace(/\B(?=(\d{3})+$)/g, dot);
    return (sign ? "−" : "") + groups + (part ? comma + part : "");
  };
  const selection = getSelection();
  for (const one of document.querySelectorAll("main data[value]")) {
    if (!one.getClientRects().length) continue;
    selection.selectAllChildren(one);
    const copied = selection.toString().trim();
    const expected = written(one.value, one.closest("[lang]").lang);
    // A sign before and a unit behind may belong to it.
    const bare = copied.replace(/^\+/, "").replace(/[\s\u00a0]*%$/, "");
    if (expected === null) amiss.push(`<data value="${one.value}"> is no number`);
    else if (bare !== expected) amiss.push(`<data value="${one.value}" data-figure="${one.dataset.figure}"> is copied as “${copied}”`);
  }
  selection.removeAllRanges();
  return amiss.slice(0, 10);
})()
