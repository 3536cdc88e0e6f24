(() => {
  const amiss = [];
  const headings = [...document.querySelectorAll("h1")].filter(one => one.textContent.trim());
  if (headings.length !== 1) amiss.push(`has ${headings.length} headings of the first level`);
  const body = getComputedStyle(document.body);
  if (!/^"?Inter"?(,|$)/.test(body.fontFamily)) amiss.push(`the text is set in ${body.fontFamily}`);
  if (body.margin !== "0px") amiss.push("the style sheet is not in force");
  // Shown at any address, in whatever folder, it has no file beside it.
  if (document.querySelector("meta[name=page-kind]").content === "404") return amiss;
  const inter = [...document.fonts].filter(face => /^"?Inter"?$/.test(face.family));
  if (!inter.some(face => face.status === "loaded")) amiss.push("the typeface is not loaded");
  for (const face of document.fonts) if (face.status === "error" && /^"?Inter"?$/.test(face.family)) amiss.push(`the typeface ${face.weight} cannot be loaded`);
  if (!document.fonts.check('400 16px Inter', "Đất nước Ễ ự")) amiss.push("the typeface lacks Vietnamese letters");
  return amiss;
})()
