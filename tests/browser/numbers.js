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
  // Half away from zero, on digits: a binary fraction is not the number that was published.
  const rounded = (value, digits) => {
    const [, sign, whole, part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [, "", "", ""];
    if (part.length <= digits) return sign + whole + (digits ? "." + part.padEnd(digits, "0") : "");
    const up = part[digits] >= "5" ? 1n : 0n;
    const all = String(BigInt(whole + part.slice(0, digits)) + up).padStart(digits + 1, "0");
    return sign + all.slice(0, all.length - digits) + (digits ? "." + all.slice(-digits) : "");
  };
  const selection = getSelection();
  for (const one of document.querySelectorAll("main data[value]")) {
    // What is folded away cannot be copied, and a band is a name.
    if (!one.getClientRects().length || one.closest("details:not([open])") || !/^-?\d/.test(one.value)) continue;
    selection.selectAllChildren(one);
    const copied = selection.toString().trim();
    // What rounds to nothing is said to be less than the least.
    if (/≈|chưa đến|less than/.test(copied)) continue;
    // In prose a unit, or how many there are, may follow the number. The page rounds, the program reads it all.
    const [number] = /[−]?\d[\d.,]*\d|[−]?\d/.exec(copied) ?? [];
    const lang = one.closest("[lang]").lang;
    const digits = number?.split(lang === "vi" ? "," : ".")[1]?.length ?? 0;
    // In prose a word may say what a sign says elsewhere.
    const falls = one.value.startsWith("-") && !copied.includes("−") && /giảm|xuống|tụt|mất|kém|down|fell|lost|lower/i.test(copied);
    const value = falls ? one.value.slice(1) : one.value;
    const expected = written(rounded(value, digits), lang);
    // What an official text prints against the rules of its language stays as printed, with a note beside it.
    const noted = (one.closest("a") ?? one).nextElementSibling?.matches(".waived");
    const digitsOf = (text) => text?.replace(/\D/g, "");
    if (noted && digitsOf(number) === digitsOf(rounded(one.value, /[.,](\d{1,2})$/.exec(number ?? "")?.[1].length ?? 0))) continue;
    if (number === undefined || number !== expected) amiss.push(`<data value="${one.value}" data-figure="${one.dataset.figure}"> is copied as “${copied}”`);
  }
  selection.removeAllRanges();
  return amiss.slice(0, 10);
})()
