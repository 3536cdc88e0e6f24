/* Written into every page, to run before anything is painted: the reader's choice of light or dark, and a mark that
   scripts run, so that what needs them is shown only then. */
{
  const root = document.documentElement.dataset;
  root.script = "on";
  try {
    const scheme = localStorage.getItem("congbo-scheme");
    if (/^(light|dark)$/.test(scheme)) root.theme = scheme;
  } catch {
    // Not every browser keeps anything for pages from disk.
  }
}
