/* Letters as they are searched for and as they are ordered. */

/**
 * The text as it is searched for: lower case, without marks, đ as d. The program folds alike.
 * @param {string} text
 */
export function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");
}

/**
 * Its words, folded.
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const letters = new Intl.Collator("vi", { sensitivity: "accent", numeric: true });
const all = new Intl.Collator("vi", { numeric: true });

/**
 * Vietnamese order: a syllable is settled, with its tone, before the next one counts.
 * @param {string} a
 * @param {string} b
 */
export function compareWords(a, b) {
  const left = a.match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = b.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = letters.compare(left[at] ?? "", right[at] ?? "");
    if (order) return order;
  }
  return left.length - right.length || all.compare(a, b);
}
