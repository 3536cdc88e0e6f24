/* Searching from any page: a field with a list that follows what is typed. */
import { make, say } from "./dom.js";
import { load, top } from "./load.js";
import { find, marked, read } from "./match.js";

/** @typedef {import("./match.js").Entry} Entry */

/** As many are shown. */
const SHOWN = 24;

/** @type {Promise<Entry[]> | undefined} */
let index;

/**
 * The index, piece by piece; `more` is told whenever there is more of it.
 * @param {(entries: Entry[]) => void} more
 */
function fetched(more) {
  index ??= (async () => {
    /** @type {Entry[]} */
    const all = [];
    for (const path of files.search) {
      all.push(...read(await load(path)));
      more(all);
    }
    return all;
  })();
  index.catch(() => { index = undefined; });
  return index;
}

/**
 * A field with its list.
 * @param {string} id Unique on the page.
 */
function field(id) {
  const input = make("input", {
    type: "text", role: "combobox", "aria-label": words.search, "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": id, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search",
    placeholder: words.search_hint, "aria-busy": "true",
  });
  const list = make("div", { role: "listbox", id, "aria-label": words.results, hidden: "" });
  const status = make("p", { role: "status", class: "search-status" });
  /** @type {Entry[]} */
  let entries = [];
  let active = -1;
  const options = () => /** @type {HTMLAnchorElement[]} */ ([...list.children]);

  const choose = (/** @type {number} */ at) => {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = all.length ? (at + all.length) % all.length : -1;
    const one = all[active];
    if (one) {
      one.setAttribute("aria-selected", "true");
      one.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", one.id);
    } else input.removeAttribute("aria-activedescendant");
  };

  const show = () => {
    const typed = input.value;
    const hits = find(entries, typed);
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit, at) => {
      const name = make("span", { class: "search-name" });
      name.append(...marked(hit.text, typed).map((piece, odd) => odd % 2 ? make("mark", {}, piece) : piece));
      const about = hit.detail ? `${hit.name} · ${hit.detail}` : hit.name;
      return make("a", { role: "option", id: `${id}-${at}`, href: top + hit.href, tabindex: "-1", "aria-selected": "false" },
        name, " ", make("span", { class: "search-about" }, about));
    }));
    active = -1;
    choose(hits.length ? 0 : -1);
    list.hidden = !hits.length;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    const busy = input.hasAttribute("aria-busy");
    status.textContent = !typed.trim() ? "" : hits.length ? say(words.found, { n: hits.length }) : busy ? words.loading : words.nothing;
  };

  const begin = () => {
    if (entries.length) return;
    fetched(all => { entries = all; if (input.value) show(); })
      .then(all => { entries = all; input.removeAttribute("aria-busy"); show(); }, () => { status.textContent = words.search_failed; });
  };

  input.addEventListener("focus", begin);
  input.addEventListener("input", show);
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") choose(active + 1);
    else if (event.key === "ArrowUp") choose(active - 1);
    else if (event.key === "Enter") options()[active]?.click();
    else return;
    event.preventDefault();
  });
  return { input, list, status };
}

/** Whether a key that is pressed there is text. */
const writes = (/** @type {EventTarget | null} */ target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"));

export function search() {
  const link = document.querySelector("a.find");
  const place = document.querySelector("[data-search]");
  /** @type {() => void} */
  let open;
  if (place) {
    const { input, list, status } = field("search-here");
    place.append(input, status, list);
    open = () => input.focus();
  } else {
    /** @type {HTMLDialogElement | undefined} */
    let dialog;
    open = () => {
      if (dialog?.open) return;
      if (!dialog) {
        const { input, list, status } = field("search-list");
        const close = make("button", { type: "button", class: "search-close" }, words.close);
        const all = make("a", { href: `${top}tim-kiem.html` }, words.search_all);
        dialog = make("dialog", { class: "search", "aria-label": words.search },
          make("div", { class: "search-bar" }, input, close), status, list, make("p", { class: "search-all" }, all));
        const own = dialog;
        close.addEventListener("click", () => own.close());
        // A press beside the box closes it.
        own.addEventListener("click", event => { if (event.target === own) own.close(); });
        // A result on the page itself moves it without leaving.
        list.addEventListener("click", () => own.close());
        document.body.append(own);
      }
      dialog.showModal();
      const input = dialog.querySelector("input");
      input?.focus();
      input?.select();
    };
  }
  link?.addEventListener("click", event => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", event => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writes(event.target);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !k) return;
    event.preventDefault();
    open();
  });
}
