/* Which entries of the index a query means, best first. */
import { fold, tokens } from "./fold.js";

/**
 * @typedef {object} Entry
 * @property {number} kind The heavier the smaller.
 * @property {string} name What kinds of it are called.
 * @property {string} text
 * @property {string} href
 * @property {string} detail
 * @property {string} also
 * @property {Set<string>} years
 * @property {string} [folded]
 * @property {string[]} [words]
 * @property {string[]} [more]
 */
/** @typedef {{ text: string, href: string, detail: string, name: string, score: number }} Hit */

/**
 * The entries of a piece of the index.
 * @param {{ kinds: string[], years: number[], entries: any[][] }} piece
 * @returns {Entry[]}
 */
export function read({ kinds, years, entries }) {
  return entries.map(([kind, text, href, detail = "", also = "", has = ""]) => ({
    kind, name: kinds[kind] ?? "", text, href, detail, also,
    years: new Set(years.filter((_, at) => has[at] === "1").map(String)),
  }));
}

/**
 * How well one word of a query is met by words: as a whole, or by a beginning.
 * @param {string} wanted
 * @param {string[]} words
 */
function met(wanted, words) {
  let best = 0;
  for (const word of words) {
    if (word === wanted) return 3;
    if (word.startsWith(wanted)) best = 2;
  }
  return best;
}

/**
 * @param {Entry} entry
 * @param {string[]} wanted
 * @param {string} query
 * @returns {Hit | null}
 */
function hit(entry, wanted, query) {
  const folded = (entry.folded ??= tokens(entry.text).join(" "));
  const own = (entry.words ??= folded.split(" "));
  const more = (entry.more ??= tokens(`${entry.also} ${entry.detail} ${entry.name}`));
  let score = 0;
  let year = "";
  for (const word of wanted) {
    const direct = met(word, own);
    if (direct) score += 4 * direct;
    else if (entry.years.has(word)) year = word;
    else {
      const aside = met(word, more);
      if (!aside) return null;
      score += aside;
    }
  }
  const rest = wanted.filter(word => word !== year).join(" ");
  if (!rest) return null;
  if (folded === rest) score += 40;
  else if (folded.startsWith(rest)) score += 20;
  else if (folded.includes(rest)) score += 8;
  else if (more.join(" ").includes(rest)) score += 6;
  // Whoever types marks means them.
  if (fold(query) !== query && entry.text.normalize().toLowerCase().includes(query)) score += 10;
  score = score / wanted.length - entry.kind - Math.min(own.length, 20) / 10;
  let { text, href } = entry;
  if (year) {
    text += ` ${year}`;
    href = `${year}/${entry.kind ? href.slice(href.indexOf("/") + 1) : href}`;
  }
  return { text, href, detail: entry.detail, name: entry.name, score };
}

/**
 * @param {Entry[]} entries
 * @param {string} typed
 * @returns {Hit[]}
 */
export function find(entries, typed) {
  const query = typed.normalize().toLowerCase().trim();
  const wanted = tokens(query);
  if (!wanted.length) return [];
  /** @type {Hit[]} */
  const hits = [];
  for (const entry of entries) {
    const one = hit(entry, wanted, query);
    if (one) hits.push(one);
  }
  // Sorting is stable: where nothing else decides, the order of the index does.
  return hits.sort((a, b) => b.score - a.score);
}

/**
 * The text in pieces, every other one meant by the query.
 * @param {string} text
 * @param {string} query
 * @returns {string[]}
 */
export function marked(text, query) {
  const wanted = tokens(query);
  /** @type {string[]} */
  const pieces = [];
  let done = 0;
  for (const word of text.normalize().matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(word[0]);
    const found = wanted.filter(one => folded.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (!found) continue;
    let length = 1;
    while (fold(word[0].slice(0, length)).length < found.length) length++;
    pieces.push(text.slice(done, word.index), text.slice(word.index, word.index + length));
    done = word.index + length;
  }
  return [...pieces, text.slice(done)];
}
