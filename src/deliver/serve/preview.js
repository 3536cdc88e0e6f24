// Shows what is wrong above the page, and loads the page anew when it has changed. Only in the preview.
(() => {
  "use strict";
  const own = document.currentScript;
  const address = "/.congbo/events?page=" + encodeURIComponent(own.dataset.page)
    + "&print=" + encodeURIComponent(own.dataset.print);
  const style = `
    :host { all: initial; display: block; }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; }
    .all { font: 400 15px/1.5 system-ui, sans-serif; color: #1d1d1f; background: #fff7ed; border-bottom: 3px solid #b45309; }
    .all.wrong { background: #fef2f2; border-color: #b91c1c; }
    .held { margin: 0; padding: 8px 16px; background: #7a1f00; color: #fff; font-weight: 600; }
    summary { padding: 8px 16px; font-weight: 600; cursor: pointer; }
    .list { margin: 0; padding: 0 16px 12px; max-height: 55vh; overflow: auto; }
    .one { margin: 8px 0 16px; }
    .message { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
    .error { color: #991b1b; } .warning { color: #92400e; } .note { color: #1e40af; }
    .place, pre, code { font: 13px/1.5 ui-monospace, Consolas, monospace; }
    .place { margin: 4px 0 0; overflow-wrap: anywhere; user-select: all; }
    pre { margin: 2px 0; padding: 6px 10px; background: #fff; border: 1px solid #e5e0da; white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { background: #fecaca; color: inherit; text-decoration: underline wavy #b91c1c; }
    .number { color: #6b6560; user-select: none; }
    .help { margin: 4px 0 0; }`;
  const make = (name, kind, ...inside) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    made.append(...inside);
    return made;
  };
  const label = (at) => [
    make("p", "place", at.place),
    make("pre", "", make("span", "number", at.number + " │ "), at.quote[0],
      make("mark", "", at.quote[1] || " "), at.quote[2]),
    make("p", "help", at.text),
  ];
  const problem = (one) => make("section", "one",
    make("p", "message", make("span", one.severity, one.word + (one.code ? "[" + one.code + "]" : "") + ": "), one.message),
    ...(one.labels || []).flatMap(label),
    ...(one.help ? [make("p", "help", "→ " + one.help)] : []));
  let host = null;
  const show = (state) => {
    if (host) host.remove();
    host = null;
    if (!state.held && !state.problems.length) return;
    host = document.createElement("congbo-preview");
    host.lang = state.lang;
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const all = make("div", "all" + (state.errors ? " wrong" : ""));
    all.setAttribute("role", "status");
    if (state.held) all.append(make("p", "held", state.held));
    if (state.problems.length) {
      const details = make("details", "", make("summary", "", state.title),
        make("div", "list", ...state.problems.map(problem)));
      details.open = state.errors > 0;
      all.append(details);
    }
    root.append(all);
    document.body.prepend(host);
  };
  let source = null;
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(address);
    source.addEventListener("anew", () => { source.close(); location.reload(); });
    source.addEventListener("state", (event) => show(JSON.parse(event.data)));
  };
  // A browser holds few connections to a host: a page that nobody sees gives its own up.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) return open();
    if (source) source.close();
    source = null;
  });
  addEventListener("pagehide", () => { if (source) source.close(); source = null; });
  addEventListener("pageshow", open);
  open();
})();
