/* Passing on: a link to every chart and row, and charts as pictures. A chart is taken as it is seen, by day, with its
   title, its source and the address of its page, and nothing is fetched. */
import { make } from "./dom.js";

/** What a drawing needs to be the same outside its page. */
const paint = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linecap",
  "stroke-linejoin", "paint-order", "opacity", "font-size", "font-weight", "text-anchor"];

const space = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [text]
 */
function shape(tag, attributes, text = "") {
  const one = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
  one.textContent = text;
  return one;
}

/** A text in lines of at most so many letters. @param {string} text @param {number} most */
function lines(text, most) {
  const all = [""];
  for (const word of text.split(/\s+/)) {
    const last = all.length - 1;
    if (`${all[last]} ${word}`.length > most && all[last]) all.push(word);
    else all[last] = `${all[last]} ${word}`.trim();
  }
  return all;
}

/**
 * A drawing of its own: every shape has its paint, every link its whole address.
 * @param {SVGSVGElement} chart
 */
function alone(chart) {
  const root = document.documentElement;
  const scheme = root.dataset.theme;
  root.dataset.theme = "light";
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const from = chart.querySelectorAll("*"), to = copy.querySelectorAll("*");
  from.forEach((one, at) => {
    const style = getComputedStyle(one);
    for (const name of paint) to[at]?.setAttribute(name, style.getPropertyValue(name));
    if (one instanceof SVGAElement) to[at]?.setAttribute("href", new URL(one.href.baseVal, document.baseURI).href);
  });
  const paper = getComputedStyle(document.body).backgroundColor;
  const ink = getComputedStyle(document.body).color;
  if (scheme) root.dataset.theme = scheme; else delete root.dataset.theme;

  const { width, height } = chart.viewBox.baseVal;
  const caption = document.getElementById(chart.getAttribute("aria-labelledby") ?? "");
  /** @param {string} name @param {number} letter */
  const said = (name, letter) => lines(caption?.querySelector(name)?.textContent ?? "", Math.floor(width / letter));
  const title = said(".figure-title", 7.4), about = said(".figure-about", 6.4);
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute("content") ?? document.title;
  const page = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const foot = lines(`${words.source}: ${site}${page && `, ${page}`}`, Math.floor(width / 5.8));
  const next = title.length * 19 + 18;
  const above = next + about.length * 16, below = foot.length * 15 + 12;
  const inner = shape("g", { transform: `translate(12 ${above})` });
  inner.append(...[...copy.childNodes].filter(one => !["title", "desc"].includes(one.nodeName)));
  copy.replaceChildren(
    shape("title", {}, title.join(" ")),
    shape("desc", {}, chart.querySelector("desc")?.textContent ?? ""),
    shape("rect", { width: width + 24, height: height + above + below, fill: paper }),
    ...title.map((line, at) => shape("text", { x: 12, y: 22 + at * 19, "font-size": 15, "font-weight": 600, fill: ink }, line)),
    ...about.map((line, at) => shape("text", { x: 12, y: next + at * 16, "font-size": 12, fill: ink }, line)),
    inner,
    ...foot.map((line, at) => shape("text", { x: 12, y: above + height + 16 + at * 15, "font-size": 11, fill: ink }, line)),
  );
  for (const name of ["class", "id", "aria-labelledby", "aria-describedby", "style"]) copy.removeAttribute(name);
  const size = { width: width + 24, height: height + above + below };
  copy.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
  copy.setAttribute("fill", "none");
  copy.setAttribute("font-family", "Inter, Arial, sans-serif");
  return { text: new XMLSerializer().serializeToString(copy), ...size };
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** @param {SVGSVGElement} chart @param {string} id @param {string} kind */
async function taken(chart, id, kind) {
  const { text, width, height } = alone(chart);
  const name = `${location.pathname.split("/").pop()?.replace(/\.html$/, "") || "index"}-${id}.${kind}`;
  if (kind === "svg") return save(new Blob([text], { type: "image/svg+xml" }), name);
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = make("canvas", { width: String(width * 2), height: String(height * 2) });
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width * 2, height * 2);
  canvas.toBlob(blob => blob && save(blob, name));
}

/** The drawing that is seen, of those for a phone and a desk. @param {Element} figure */
const seen = figure => [.../** @type {NodeListOf<SVGSVGElement>} */ (figure.querySelectorAll("svg.chart"))]
  .find(one => one.getClientRects().length > 0);

/** Adds buttons beside the link to a chart, and a link to the row that is pointed at. */
export function sharing() {
  for (const place of document.querySelectorAll(".figure .share")) {
    const figure = place.closest(".figure");
    for (const kind of ["SVG", "PNG"]) {
      const button = make("button", { type: "button", "aria-label": `${words.save} ${kind}` }, kind);
      button.addEventListener("click", () => {
        const chart = figure && seen(figure);
        if (chart) void taken(chart, figure.id, kind.toLowerCase());
      });
      place.append(button);
    }
  }
  document.addEventListener("pointerover", event => {
    const row = event.target instanceof Element ? event.target.closest("tr[id]") : null;
    const head = row?.querySelector("th");
    if (!row || !head || head.querySelector(".permalink")) return;
    head.append(make("a", { class: "permalink", href: `#${row.id}`, "aria-label": words.row, tabindex: "-1" }));
  });
}
