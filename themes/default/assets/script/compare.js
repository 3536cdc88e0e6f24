/* A comparison of the reader's choice: units, components and years of an index. The address holds the choice. */
import { make, say } from "./dom.js";
import { compareWords } from "./fold.js";
import { load } from "./load.js";
import { fixed, isNumber, less, signed } from "./number.js";

/** @typedef {[code: string, names: (string | null)[], level?: number]} Named */
/** @typedef {(number | string | null)[]} Row A number is text, as it was published; a place or a rank is whole. */
/** @typedef {{ year: number, breaks: boolean, parts: number[], means: Row[], rows: Row[] }} Year */
/** @typedef {[place: string, told: string[]]} Mark */
/** @typedef {{ code: string, decimals: number, units: Named[], fields: Named[], components: Named[], corrected: Record<string, Mark>, years: Year[] }} Data */
/** @typedef {{ figure: string, value: string | null, rank?: number, of?: number }} Found */
/** @typedef {{ index: string, units: string[], parts: string[], from: string, to: string }} Choice */

/** The code of the total among components, and the beginning of those of averages among units. */
const TOTAL = "tong";
const MEAN = "tb:";

/** @param {Named} named */
const nameOf = ([, names]) => names[files.language.place] || names[0] || "";

/** What the address says. @returns {Choice} */
function asked() {
  const params = new URLSearchParams(location.hash.slice(1));
  const list = (/** @type {string} */ name) => (params.get(name) ?? "").split(",").filter(Boolean);
  const [from = "", to = from] = (params.get("nam") ?? "").split("-");
  return { index: params.get("chi-so") ?? "", units: list("don-vi"), parts: list("thanh-phan"), from, to };
}

/** Writes the choice into the address, without a step in the history. @param {Choice} choice */
function tell({ index, units, parts, from, to }) {
  const hash = `#chi-so=${index}&don-vi=${units.join(",")}&thanh-phan=${parts.join(",")}&nam=${from}-${to}`;
  try {
    history.replaceState(null, "", hash);
  } catch {
    location.replace(hash);
  }
}

/**
 * What a unit, or the average of a field, has in a component in a year, with its rank.
 * @param {Data} data
 * @param {Year} year
 * @param {string} unit
 * @param {string} part
 * @returns {Found}
 */
function result(data, year, unit, part) {
  const mean = unit.startsWith(MEAN);
  const named = mean ? data.fields : data.units;
  const place = named.findIndex(([code]) => code === (mean ? unit.slice(MEAN.length) : unit));
  const row = (mean ? year.means : year.rows).find(([at]) => at === place);
  const of = `${data.code}/${year.year}/${mean ? `@${unit.slice(MEAN.length)}` : unit}`;
  const figure = part === TOTAL ? of : `${of}/${part}`;
  if (!row) return { figure, value: null };
  /** @param {Row[number] | undefined} cell */
  const text = cell => typeof cell === "string" ? cell : null;
  const first = mean ? 2 : 4;
  if (part !== TOTAL) {
    const at = year.parts.findIndex(place => data.components[place]?.[0] === part);
    const cell = row[first + at];
    // A component that does not apply to the unit is a nought: nothing of it is there, and nothing is missing.
    return { figure, value: at < 0 || cell === 0 ? null : text(cell) ?? (mean ? null : "not-published") };
  }
  return mean ? { figure, value: text(row[1]) }
    : { figure, value: text(row[1]), rank: Number(row[2] ?? 0), of: Number(row[3] ?? 0) };
}

/**
 * A figure with its address, and its mark where it was corrected.
 * @param {Data} data
 * @param {string} figure
 * @param {string} value
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function datum(data, figure, value, text) {
  const one = make("data", { value, "data-figure": figure }, text);
  const mark = data.corrected[figure];
  if (!mark) return [one];
  const told = mark[1][files.language.place] ?? "";
  const link = make("a", { class: "revised", href: `dinh-chinh.html#${mark[0]}`, title: told },
    make("span", { "aria-hidden": "true" }, "*"), make("span", { class: "heard" }, ` (${told})`));
  return [one, link];
}

/**
 * A cell of the result.
 * @param {Data} data
 * @param {string} quantity
 * @param {Found} found
 */
function cell(data, quantity, { figure, value, rank, of }) {
  const td = make("td", { class: "num" });
  if (isNumber(value)) {
    td.append(...datum(data, `${figure}/${quantity}`, value, fixed(value, data.decimals)));
    if (rank) {
      const whole = (/** @type {string} */ name, /** @type {number} */ n) => datum(data, `${figure}/${name}`, String(n), String(n));
      td.append(" ", make("span", { class: "of" }, "(", ...whole("rank", rank), ...(of ? ["/", ...whole("of", of)] : []), ")"));
    }
  } else if (value) td.append(make("span", { class: "absent" }, words[value] ?? ""));
  else td.append("–");
  return td;
}

/**
 * The table of a choice.
 * @param {Data} data
 * @param {Choice} choice
 * @param {string} title
 * @param {(code: string) => string} unitName
 * @param {(code: string) => string} partName
 */
function table(data, choice, title, unitName, partName) {
  const years = data.years.filter(({ year }) => year >= Number(choice.from) && year <= Number(choice.to));
  const breaks = years.filter((year, at) => at && year.breaks);
  const line = (/** @type {string} */ name, /** @type {Node[]} */ cells) =>
    make("tr", {}, make("th", { scope: "row" }, name), ...cells);
  const mark = (/** @type {HTMLTableRowElement} */ row) => {
    years.forEach((year, at) => { if (breaks.includes(year)) row.cells[at + 1]?.classList.add("breaks"); });
    return row;
  };
  const head = mark(make("tr", {}, make("th", { scope: "col" }, words.unit),
    ...years.map(({ year }) => make("th", { scope: "col", class: "num" }, String(year)))));
  const bodies = choice.parts.map(part => {
    const body = make("tbody");
    if (choice.parts.length > 1) {
      body.append(make("tr", { class: "group" }, make("th", { scope: "rowgroup", colspan: String(years.length + 1) }, partName(part))));
    }
    for (const unit of choice.units) {
      body.append(mark(line(unitName(unit), years.map(year =>
        cell(data, unit.startsWith(MEAN) ? "mean" : "score", result(data, year, unit, part))))));
    }
    const [a, b, more] = choice.units;
    if (a && b && !more) {
      body.append(mark(line(words.difference, years.map(year => {
        const [left = null, right = null] = [a, b].map(unit => result(data, year, unit, part).value);
        const told = isNumber(left) && isNumber(right) ? signed(less(left, right), data.decimals) : "–";
        return make("td", { class: "num" }, told);
      }))));
    }
    return body;
  });
  const only = choice.parts.length === 1 && choice.parts[0] !== TOTAL ? `: ${partName(choice.parts[0] ?? "")}` : "";
  const one = make("table", { class: "matrix" }, make("caption", {}, title + only), make("thead", {}, head), ...bodies);
  const region = make("div", { class: "table", tabindex: "0", role: "region", "aria-label": `${title}${only}, ${choice.from}–${choice.to}` }, one);
  const notes = breaks.map(({ year }) => make("p", { class: "note" }, say(words.breaks, { year })));
  return [region, ...notes];
}

export function compare() {
  const found = document.querySelector("details[data-compare]");
  if (!(found instanceof HTMLDetailsElement)) return;
  const place = found;
  /** @type {Choice} */
  let choice = asked();
  /** @type {Data | undefined} */
  let data;

  const indices = new Map(files.compare);
  const out = make("div", { class: "choice-result" });
  const status = make("p", { role: "status", class: "note" });
  const form = make("div", { class: "choice-form" });
  place.append(form, status, out);

  const unitName = (/** @type {string} */ code) => {
    if (!code.startsWith(MEAN)) return nameOf(data?.units.find(([one]) => one === code) ?? ["", [code]]);
    const field = data?.fields.find(([one]) => MEAN + one === code);
    return `${words.average}${field && (data?.fields.length ?? 0) > 1 ? ` (${nameOf(field)})` : ""}`;
  };
  const partName = (/** @type {string} */ code) =>
    code === TOTAL ? words.total : nameOf(data?.components.find(([one]) => one === code) ?? ["", [code]]);

  /**
   * @param {string} label
   * @param {[string, string][]} options
   * @param {string} value
   * @param {(value: string) => void} changed
   */
  const select = (label, options, value, changed) => {
    const one = make("select", {}, ...options.map(([value, text]) => make("option", { value }, text)));
    one.value = value;
    one.addEventListener("change", () => changed(one.value));
    return make("label", {}, `${label} `, one);
  };

  /**
   * What is chosen of a list, and more to choose.
   * @param {string} label
   * @param {[string, string][]} options
   * @param {"units" | "parts"} which
   */
  const picker = (label, options, which) => {
    const chosen = choice[which];
    const left = options.filter(([code]) => !chosen.includes(code));
    const more = select(label, [["", words.add], ...left], "", code => update({ ...choice, [which]: [...chosen, code] }, which));
    const chips = chosen.map(code => {
      const name = options.find(([one]) => one === code)?.[1].trim() ?? code;
      const chip = make("button", { type: "button", "aria-label": say(words.remove, { name }) }, `${name} ×`);
      chip.addEventListener("click", () => update({ ...choice, [which]: chosen.filter(one => one !== code) }, which));
      return chip;
    });
    const group = make("div", { class: "choice-list", role: "group", "aria-label": label, "data-which": which });
    group.append(more, ...chips);
    return group;
  };

  const draw = (/** @type {Data} */ data) => {
    const years = data.years.map(({ year }) => String(year));
    const span = (/** @type {"from" | "to"} */ end) => select(end === "from" ? words.from_year : words.to_year,
      years.map(year => [year, year]), choice[end], year => update({ ...choice, [end]: year }, end));
    /** @type {[string, string][]} */
    const units = data.units.map(unit => [unit[0], nameOf(unit)]);
    units.sort(([, a], [, b]) => compareWords(a, b));
    const means = data.fields.filter((_, at) => data.years.some(year => year.means.some(([field]) => field === at)));
    /** @type {[string, string][]} */
    const parts = data.components.map(part => [part[0], "\u2003".repeat((part[2] ?? 1) - 1) + nameOf(part)]);
    form.replaceChildren(
      select(words.index, files.compare, choice.index, index => update({ ...choice, index, parts: [], from: "", to: "" }, "index")),
      picker(words.unit, [...means.map(([code]) => /** @type {[string, string]} */ ([MEAN + code, unitName(MEAN + code)])), ...units], "units"),
      picker(words.component, [[TOTAL, words.total], ...parts], "parts"), span("from"), span("to"));
  };

  /** Holds to what there is, and fills in what is not said. @param {Data} data */
  const settle = data => {
    const years = data.years.map(({ year }) => String(year));
    const known = new Set([...data.units.map(([code]) => code), ...data.fields.map(([code]) => MEAN + code)]);
    const parts = new Set([TOTAL, ...data.components.map(([code]) => code)]);
    const units = choice.units.filter(code => known.has(code));
    if (!units.length && known.has(files.home)) units.push(files.home);
    const some = choice.parts.filter(code => parts.has(code));
    let from = years.includes(choice.from) ? choice.from : years[0] ?? "";
    let to = years.includes(choice.to) ? choice.to : years[years.length - 1] ?? "";
    if (from > to) [from, to] = [to, from];
    choice = { ...choice, units, parts: some.length ? some : [TOTAL], from, to };
  };

  /**
   * @param {Choice} next
   * @param {string} [which] Where the reader is: the focus stays there.
   */
  const update = async (next, which) => {
    choice = next;
    if (!indices.has(choice.index)) choice.index = files.compare[0]?.[0] ?? "";
    try {
      data = await load(`chi-so/${choice.index}.js`);
    } catch {
      status.textContent = words.load_failed;
      return;
    }
    if (!data) return;
    settle(data);
    draw(data);
    if (!which) return;
    const labels = { index: 0, units: 1, parts: 2, from: 3, to: 4 };
    const at = labels[/** @type {keyof typeof labels} */ (which)];
    if (at !== undefined) form.children[at]?.querySelector("select")?.focus();
    tell(choice);
    show(data);
  };
  const show = (/** @type {Data} */ data) => {
    out.replaceChildren(...table(data, choice, indices.get(choice.index) ?? "", unitName, partName));
    status.textContent = say(words.shown, { n: choice.units.length, from: choice.from, to: choice.to });
  };
  // What is compared is fetched when somebody compares: on opening the box, or with a choice in the address.
  const restore = async () => {
    choice = asked();
    if (!indices.has(choice.index)) return;
    place.open = true;
    await update(choice);
    if (data) show(data);
  };
  place.addEventListener("toggle", () => { if (place.open && !data) void update(choice); });
  addEventListener("hashchange", restore);
  void restore();
}
