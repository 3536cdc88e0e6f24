/* Tables that can be sorted by any column and narrowed by a word. Without this they are whole, in the order of the
   page. */
import { cellAt, quantity, seen, value } from "./cells.js";
import { copyTable } from "./copy.js";
import { make, say } from "./dom.js";
import { compareWords, fold, tokens } from "./fold.js";

/** So many rows are too many to look through. */
const LONG = 12;

/**
 * A row with the rows that go with it: a remark below it, the parts of a component.
 * @typedef {object} Item
 * @property {HTMLTableRowElement} row
 * @property {HTMLTableRowElement[]} remarks
 * @property {Item[]} parts
 * @property {number} level
 */

/**
 * The rows of a table as a tree.
 * @param {HTMLTableSectionElement} body
 */
function tree(body) {
  /** @type {Item[]} */
  const top = [];
  /** @type {Item[]} */
  const above = [];
  for (const row of body.rows) {
    const last = above[above.length - 1];
    if (row.classList.contains("why") && last) {
      last.remarks.push(row);
      continue;
    }
    const level = Number(/\bl([123])\b/.exec(row.className)?.[1] ?? 1);
    /** @type {Item} */
    const item = { row, remarks: [], parts: [], level };
    while (above.length && (above[above.length - 1]?.level ?? 0) >= level) above.pop();
    (above[above.length - 1]?.parts ?? top).push(item);
    above.push(item);
  }
  return top;
}

/** @param {Item} item @returns {HTMLTableRowElement[]} */
const rowsOf = item => [item.row, ...item.remarks, ...item.parts.flatMap(rowsOf)];

/**
 * In the order of a column; what has no value comes last whichever way.
 * @param {Item[]} items
 * @param {number} column
 * @param {1 | -1} way
 * @returns {Item[]}
 */
function sorted(items, column, way) {
  const keyed = items.map(item => ({ item, key: value(cellAt(item.row, column)) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === "number" && typeof b === "number") return way * (a - b);
    if (typeof a === "string" && typeof b === "string") return way * compareWords(a, b);
    return typeof a === "number" ? -1 : 1;
  });
  return keyed.map(({ item }) => ({ ...item, parts: sorted(item.parts, column, way) }));
}

/**
 * Heads become buttons.
 * @param {HTMLTableRowElement} head
 * @param {HTMLTableSectionElement} body
 * @param {Item[]} items
 */
function sorting(head, body, items) {
  let column = 0;
  for (const cell of head.cells) {
    const at = column;
    column += cell.colSpan;
    if (cell.colSpan > 1 || !seen(cell)) continue;
    const button = make("button", { type: "button", class: "sort" });
    button.append(...cell.childNodes);
    cell.append(button);
    button.addEventListener("click", () => {
      const before = cell.getAttribute("aria-sort");
      // The best first: the highest of scores, the lowest of ranks; words from A.
      const some = items.map(item => cellAt(item.row, at)).find(one => value(one) !== null);
      const up = typeof value(some) === "string" || [...some?.querySelectorAll("data") ?? []].some(one => quantity(one) === "rank");
      const [first, second] = up ? ["ascending", "descending"] : ["descending", "ascending"];
      const next = before === first ? second : before === second ? null : first;
      for (const other of head.cells) other.removeAttribute("aria-sort");
      if (next) cell.setAttribute("aria-sort", next);
      const order = next ? sorted(items, at, next === "ascending" ? 1 : -1) : items;
      body.append(...order.flatMap(rowsOf));
    });
  }
}

/**
 * A field that narrows the rows, and a button that copies them.
 * @param {HTMLElement} region
 * @param {HTMLTableElement} table
 * @param {Item[]} items
 */
function tools(region, table, items) {
  const input = make("input", { type: "text", "aria-label": words.filter, placeholder: words.filter, autocomplete: "off" });
  const button = make("button", { type: "button" }, words.copy);
  const status = make("span", { role: "status" });
  /** @type {Map<Item, string> | undefined} */
  let texts;
  input.addEventListener("input", () => {
    // Read when somebody asks: most readers never do, and a long table takes a cheap phone a while.
    texts ??= new Map(items.map(item => [item, fold(rowsOf(item).map(seen).join(" "))]));
    const wanted = tokens(input.value);
    let left = 0;
    for (const [item, text] of texts) {
      const fits = wanted.every(word => text.includes(word));
      left += Number(fits);
      for (const row of rowsOf(item)) row.hidden = !fits;
    }
    status.textContent = wanted.length ? say(words.rows, { n: left, all: items.length }) : "";
  });
  button.addEventListener("click", () => {
    status.textContent = copyTable(table) ? words.copied : words.copy_failed;
  });
  region.before(make("div", { class: "table-tools" }, input, button, status));
}

/**
 * A table that fits its place needs no frame, so that its heads stay in sight while the page scrolls; one that does not
 * shows where it goes on.
 * @param {Element} region
 */
function framed(region) {
  const look = () => {
    const { scrollWidth, clientWidth, scrollLeft, scrollHeight, clientHeight, scrollTop } = region;
    region.classList.toggle("fits", scrollWidth <= clientWidth && scrollHeight - clientHeight <= 1);
    region.classList.toggle("wider", scrollWidth - clientWidth - scrollLeft > 1);
    region.classList.toggle("taller", scrollHeight - clientHeight - scrollTop > 1);
  };
  // Told before the page is painted, also where letters alone have grown.
  const sizes = new ResizeObserver(look);
  sizes.observe(region);
  for (const one of region.children) sizes.observe(one);
  region.addEventListener("scroll", look, { passive: true });
}

export function tables() {
  for (const region of document.querySelectorAll("main .table")) {
    framed(region);
    const table = region.querySelector("table");
    const head = table?.tHead?.rows[0];
    const body = table?.tBodies[0];
    if (!(region instanceof HTMLElement) || !table || !head || !body || table.tHead?.rows.length !== 1) continue;
    if (table.tBodies.length > 1 || body.querySelector("[rowspan]")) continue;
    const items = tree(body);
    if (items.length < 2) continue;
    sorting(head, body, items);
    if (body.rows.length >= LONG) tools(region, table, items);
  }
}
