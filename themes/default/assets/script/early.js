/* Written into every page, to run before anything is painted: the reader's choice of light or dark, and a mark that
   scripts run, so that what needs them is shown only then. */
{
  const on = document.documentElement.dataset;
  on.script = "on";
  try {
    const it = localStorage.getItem("congbo-scheme");
    if (it === "light" || it === "dark") on.theme = it;
  } catch {
    // Not every browser keeps anything for pages from disk.
  }
}
