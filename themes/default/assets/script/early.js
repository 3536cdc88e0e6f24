/* Written into every page, to run before anything is painted: the reader's choice of light or dark, and a mark that
   scripts run, so that what needs them is shown only then. */
(root => {
  root.dataset.script = "on";
  try {
    const scheme = localStorage.getItem("congbo-scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.theme = scheme;
  } catch { /* Not every browser keeps anything for pages from disk. */ }
})(document.documentElement);
