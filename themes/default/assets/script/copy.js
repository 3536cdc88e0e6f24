/* Copied into a spreadsheet, the cells of a table are its numbers: without signs for the eye, one value a cell. */
import { number, quantity, seen } from "./cells.js";
import { point } from "./dom.js";

/** @typedef {{ text: string, value: number | null }} Value */

/**
 * The values of a cell: of a score with its rank there are two.
 * @param {HTMLTableCellElement} cell
 * @returns {Value[]}
 */
function values(cell) {
  const data = [...cell.querySelectorAll("data")].filter(one => quantity(one) !== "of");
  if (data.length && cell.localName === "td") return data.map(one => ({ text: seen(one), value: Number(one.value) }));
  const text = seen(cell);
  return [{ text, value: cell.localName === "td" ? number(text) : null }];
}

/**
 * A number as a spreadsheet of the page's language reads it.
 * @param {Value} one
 */
function plain({ text, value }) {
  if (value === null) return text.replace(/[\t\n]+/g, " ");
  return String(value).replace(".", point);
}

/** @param {string} text */
const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/**
 * A cell in the dialects of the spreadsheets that people have.
 * @param {string} tag
 * @param {Value} one
 */
function markup(tag, one) {
  const { value } = one;
  const typed = value === null ? ""
    : ` x:num="${value}" sdval="${value}" data-sheets-value="${escape(JSON.stringify({ 1: 3, 3: value }))}"`;
  return `<${tag}${typed}>${escape(plain(one))}</${tag}>`;
}

/**
 * The rows that are meant, as text and as markup.
 * @param {HTMLTableElement} table
 * @param {(node: Node) => boolean} meant
 */
function gathered(table, meant) {
  const rows = [...table.rows].filter(row => !row.hidden && meant(row));
  const cells = rows.map(row => [...row.cells].filter(meant).map(cell => ({ cell, values: values(cell) })));
  /** How many columns each column of the table takes. @type {number[]} */
  const widths = [];
  for (const row of cells) {
    row.forEach(({ cell, values }, at) => {
      if (cell.colSpan === 1) widths[at] = Math.max(widths[at] ?? 1, values.length);
    });
  }
  const lines = cells.map(row => row.flatMap(({ cell, values }, at) => {
    const tag = cell.localName;
    const all = [...values];
    for (let wide = all.length; wide < (widths[at] ?? 1); wide++) {
      const title = tag === "th" && cell.closest("thead") ? `${values[0]?.text ?? ""} – ${words.rank}` : "";
      all.push({ text: title, value: null });
    }
    return all.map(one => ({ tag, one }));
  }));
  return {
    text: lines.map(line => line.map(({ one }) => plain(one)).join("\t")).join("\n"),
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table>${
      lines.map(line => `<tr>${line.map(({ tag, one }) => markup(tag, one)).join("")}</tr>`).join("")}</table></html>`,
  };
}

/** The table that a selection is about: the one it lies in, with more than one cell of it. */
function chosen() {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  if (!element || element.closest("td, th")) return null;
  const table = element.closest("table");
  return table ? { table, range } : null;
}

export function copying() {
  document.addEventListener("copy", event => {
    const what = chosen();
    if (!what || !event.clipboardData) return;
    const { text, html } = gathered(what.table, node => what.range.intersectsNode(node));
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  });
}

/**
 * Copies a whole table, as if it were chosen by hand.
 * @param {HTMLTableElement} table
 */
export function copyTable(table) {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(table);
  const done = document.execCommand("copy");
  selection.removeAllRanges();
  return done;
}
