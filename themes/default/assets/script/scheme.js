/* Light, dark, or as the system has it: one button, which remembers. */
const KEY = "congbo-scheme";

export function scheme() {
  const button = document.querySelector("button.scheme");
  if (!(button instanceof HTMLButtonElement)) return;
  const data = document.documentElement.dataset;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    const now = data.theme === "light" || data.theme === "dark" ? words[data.theme] : words.system;
    const name = `${words.scheme}: ${now}`;
    button.setAttribute("aria-label", name);
    button.title = name;
  };
  button.addEventListener("click", () => {
    // The first press always changes something to be seen.
    const order = dark.matches ? ["", "light", "dark"] : ["", "dark", "light"];
    const next = order[(order.indexOf(data.theme ?? "") + 1) % 3] ?? "";
    if (next) data.theme = next;
    else delete data.theme;
    try {
      if (next) localStorage.setItem(KEY, next);
      else localStorage.removeItem(KEY);
    } catch { /* Then it holds for this page. */ }
    show();
  });
  show();
}
