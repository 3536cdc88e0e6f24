/* What the cells of a table hold: numbers, words, or nothing. */
import { group, point } from "./dom.js";

/** What is there for other senses than those a cell is copied or compared for. */
const ASIDE = ".heard, svg, [aria-hidden=true], input";

/**
 * The words that are seen in a cell.
 * @param {Element} cell
 */
export function seen(cell) {
  const copy = /** @type {Element} */ (cell.cloneNode(true));
  for (const one of copy.querySelectorAll(ASIDE)) one.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/**
 * What a figure in a cell is: the last of its address, which within a row is all of it.
 * @param {HTMLDataElement} data
 */
export const quantity = data => data.dataset.figure?.split("/").pop();

/* Both signs are punctuation or a blank, so that they stand for themselves between brackets. */
const NUMBER = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:[${group}]\\d{3})+)(?:[${point}](\\d+))?$`);

/**
 * A number as it is printed in the page's language; nothing where the text is none.
 * @param {string} text
 */
export function number(text) {
  const plain = text.replace(/[−–]/, "-").replace(/^≈ /, "").replace(/\s?%$/, "");
  const parts = NUMBER.exec(plain);
  if (!parts) return null;
  return Number(`${parts[1]}${(parts[2] ?? "").replace(/\D/g, "")}.${parts[3] ?? 0}`);
}

/**
 * What a cell is ordered by: its number, its words, or nothing.
 * @param {Element | undefined} cell
 * @returns {number | string | null}
 */
export function value(cell) {
  if (!cell) return null;
  const data = cell.querySelector("data");
  if (data) return Number(data.value);
  if (cell.querySelector(".absent")) return null;
  const text = seen(cell);
  if (text === "" || text === "–" || text === "—") return null;
  return number(text) ?? text;
}

/**
 * The cell of a row in a column, where cells may be wider than one.
 * @param {HTMLTableRowElement} row
 * @param {number} column
 */
export function cellAt(row, column) {
  let at = 0;
  for (const cell of row.cells) {
    at += cell.colSpan;
    if (at > column) return cell;
  }
  return undefined;
}
