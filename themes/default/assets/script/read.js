/* Reading charts: whoever points, touches or presses arrow keys is told one value after the other, and the unit of the row that
   the address names is raised in every drawing. What is told are the titles of the drawing's own parts. */
import { make } from "./dom.js";

/** @typedef {{ part: SVGElement, title: Element | null, text: string }} Mark */

/**
 * A unit of a grid of tiles: its name in lines, and its place in heavy letters.
 * @param {SVGAElement} part
 * @returns {Mark}
 */
function tile(part) {
  const lines = [...part.querySelectorAll("text")];
  const [name, place] = [false, true].map(heavy =>
    lines.filter(line => line.hasAttribute("font-weight") === heavy).map(line => line.textContent).join(" "));
  return { part, title: null, text: `${name}: ${words.rank} ${place}` };
}

/**
 * What a drawing can be asked for, in the order in which it is drawn.
 * @param {SVGSVGElement} chart
 * @returns {Mark[]}
 */
function marks(chart) {
  if (chart.dataset.chart === "tiles") return [.../** @type {NodeListOf<SVGAElement>} */ (chart.querySelectorAll(":scope a"))].map(tile);
  return [...chart.querySelectorAll("g")].flatMap(part => {
    const title = [...part.children].find(one => one.localName === "title");
    return title?.textContent ? [{ part, title, text: title.textContent }] : [];
  });
}

/** How far a place is from what a part covers. @param {Element} part @param {PointerEvent} place */
function distance(part, { clientX, clientY }) {
  const box = part.getBoundingClientRect();
  return Math.hypot(Math.max(box.left - clientX, 0, clientX - box.right), Math.max(box.top - clientY, 0, clientY - box.bottom));
}

/**
 * The mark that is pointed at, or else the nearest.
 * @param {Mark[]} all
 * @param {PointerEvent} event
 */
function pointed(all, event) {
  const hit = all.findIndex(({ part }) => event.target instanceof Node && part.contains(event.target));
  if (hit >= 0) return hit;
  const far = all.map(({ part }) => distance(part, event));
  return far.indexOf(Math.min(...far));
}

/**
 * Lets the values of a drawing be read.
 * @param {SVGSVGElement} chart
 * @param {Mark[]} all
 */
function reader(chart, all) {
  for (const { part } of all) part.classList.add("value");
  const frame = make("div", { class: "reader" });
  // As wide as its drawing may be.
  for (const wide of ["chart-card", "chart-phone", "chart-desk"]) frame.classList.toggle(wide, chart.classList.contains(wide));
  // A slider is what keys move and what tells its value to those who listen; its drawing is the chart.
  const keys = make("input", { type: "range", min: "0", max: String(all.length - 1), "aria-label": words.read });
  const caption = chart.getAttribute("aria-labelledby");
  if (caption) keys.setAttribute("aria-describedby", caption);
  const told = make("p", { "aria-hidden": "true" });
  told.hidden = true;
  chart.before(frame);
  frame.append(keys, chart, told);

  /** @param {number} at */
  function take(at) {
    keys.value = String(at);
    keys.setAttribute("aria-valuetext", all[at]?.text ?? "");
  }

  /** @param {number} at */
  function show(at) {
    const mark = all[at];
    if (!mark) return;
    take(at);
    chart.classList.add("reading");
    all.forEach(({ part }, other) => part.classList.toggle("read", other === at));
    told.textContent = mark.text;
    told.hidden = false;
    const around = frame.getBoundingClientRect(), box = mark.part.getBoundingClientRect();
    const left = (box.left + box.right - told.offsetWidth) / 2 - around.left;
    const above = box.top - told.offsetHeight - 8;
    told.style.left = `${Math.max(0, Math.min(left, around.width - told.offsetWidth))}px`;
    told.style.top = `${(above > 0 ? above : box.bottom + 8) - around.top}px`;
  }

  function hide() {
    chart.classList.remove("reading");
    told.hidden = true;
  }

  const own = all.map(({ part }) => part.querySelector(".dot-own, .bar-own, .line-own") !== null).lastIndexOf(true);
  take(Math.max(own, 0));
  keys.addEventListener("focus", () => show(Number(keys.value)));
  keys.addEventListener("input", () => show(Number(keys.value)));
  keys.addEventListener("blur", hide);
  // The browser shows the title of what is pointed at too, later and smaller: it is taken away as long.
  chart.addEventListener("pointerenter", () => all.forEach(({ title }) => title?.remove()));
  chart.addEventListener("pointermove", event => show(pointed(all, event)));
  chart.addEventListener("pointerdown", event => show(pointed(all, event)));
  chart.addEventListener("pointerleave", event => {
    all.forEach(({ part, title }) => title && part.prepend(title));
    // What a finger has asked for stays when it is lifted.
    if (event.pointerType !== "touch") hide();
  });
  document.addEventListener("pointerdown", event => {
    if (!(event.target instanceof Node && frame.contains(event.target))) hide();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") hide();
  });
}

/** The links to units at the heads of rows that have an address, by the row's. */
const units = () => new Map([.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("tr[id] > th > a[href]:not(.permalink)"))]
  .map(link => [link.closest("tr")?.id ?? "", link]));

/** Whether a text tells of the unit of a link. @param {string} text @param {HTMLAnchorElement} link */
const tells = (text, link) => text.startsWith(`${link.textContent?.trim()}: `);

/**
 * Raises a unit in every drawing, and its row; none if the address names none.
 * @param {Mark[]} all
 * @param {string} id
 */
function raise(all, id) {
  const link = units().get(id);
  for (const one of document.querySelectorAll(".raised")) one.classList.remove("raised");
  if (!link) return;
  link.closest("tr")?.classList.add("raised");
  for (const { part, text } of all) part.classList.toggle("raised", tells(text, link));
  for (const one of /** @type {NodeListOf<SVGAElement>} */ (document.querySelectorAll(".chart a"))) {
    one.classList.toggle("raised", new URL(one.href.baseVal, document.baseURI).href === link.href);
  }
}

export function reading() {
  /** @type {Mark[]} */
  const told = [];
  for (const chart of /** @type {NodeListOf<SVGSVGElement>} */ (document.querySelectorAll("svg.chart"))) {
    const all = marks(chart);
    told.push(...all);
    if (all.length > 1) reader(chart, all);
  }
  const named = () => {
    try {
      raise(told, decodeURIComponent(location.hash.slice(1)));
    } catch {
      // Letters that somebody has cut in two name no row.
    }
  };
  named();
  addEventListener("hashchange", named);
  // A unit that is pressed in a drawing is raised and named in the address, and the page stays where it is.
  document.addEventListener("click", event => {
    const at = event.target instanceof Element && !event.target.closest("a") ? event.target : null;
    const part = at?.closest("svg.reading")?.querySelector(".read");
    const text = told.find(mark => mark.part === part)?.text;
    const unit = text && [...units()].find(([, link]) => tells(text, link));
    if (!unit) return;
    history.replaceState(null, "", `#${unit[0]}`);
    raise(told, unit[0]);
  });
}
