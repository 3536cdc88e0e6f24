//! On paper a page is its content: the whole of it, without the menu.

use serde_json::json;

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place};

/// The paper's width between its margins, in pixels of a style sheet.
const PAPER: u32 = 672;

/// What is wrong with the page on paper.
const PROBE: &str = r#"(() => {
  const amiss = [];
  const shown = one => one && one.getClientRects().length > 0;
  for (const nav of document.querySelectorAll("nav, .skip")) {
    if (shown(nav)) amiss.push(`<${nav.localName} class="${nav.getAttribute("class") ?? ""}"> is printed`);
  }
  if (!shown(document.querySelector("h1"))) amiss.push("the heading is not printed");
  if (!document.querySelector("main").innerText.trim()) amiss.push("nothing is printed");
  if (getComputedStyle(document.body).color !== "rgb(0, 0, 0)") amiss.push("the text is not black");
  for (const one of document.querySelectorAll("th button")) {
    // A button is left out of a head that is repeated on the next sheet; its words alone are not.
    if (getComputedStyle(one).display !== "contents") amiss.push(`the head “${one.textContent}” is lost on the next sheet`);
  }
  for (const one of document.querySelectorAll("svg.chart")) {
    const high = one.getBoundingClientRect().height * 2.54 / 96;
    if (high > 21.01) amiss.push(`a chart is ${high.toFixed(1)} cm high and leaves its title alone on a sheet`);
  }
  // A printer scales a page down for its widest table; what is wider still is cut off.
  const wide = document.documentElement.scrollWidth / innerWidth;
  if (wide > 1.1) amiss.push(`the page is ${wide.toFixed(1)} times as wide as the paper`);
  for (const one of document.querySelectorAll("main input, main details.choice")) {
    if (shown(one)) amiss.push(`<${one.localName}> is printed, and nobody ticks a box on paper`);
  }
  for (const one of document.querySelectorAll("main *")) {
    const hides = ["auto", "scroll", "hidden"].includes(getComputedStyle(one).overflowX);
    if (hides && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1) {
      amiss.push(`<${one.localName} class="${one.getAttribute("class") ?? ""}"> is cut off on paper`);
    }
  }
  return amiss;
})()"#;

#[test]
fn pages_are_printed_whole_and_without_the_menu() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::one_a_kind() {
        browser.viewport(PAPER, 900);
        browser.media("print", &[("prefers-color-scheme", "dark")]);
        browser.navigate(&sample.address(Place::Disk));
        faults.extend(sample, browser.list(PROBE));
        browser.media("", &[]);
        let sheet = browser.call(
            "Page.printToPDF",
            &json!({"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true}),
        );
        let pdf = sheet["data"].as_str().unwrap_or_default();
        // The first letters of every PDF, as base64 writes them; a sheet without text is smaller than this.
        if !pdf.starts_with("JVBERi0") || pdf.len() < 12_000 {
            faults.add(sample, format!("the print has {} letters", pdf.len()));
        }
    }
    faults.settle();
}
