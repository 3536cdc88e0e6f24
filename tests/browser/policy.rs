//! What no script can do in a page, whoever wrote it: make markup or code of a text. And what leaves a page as a file is a
//! drawing and nothing else.

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place, SITES};

/// The ways from a text to markup and code that are open. What is tried does nothing.
const OPEN: &str = r#"(() => {
  const ways = {
    "innerHTML": () => { document.createElement("p").innerHTML = "<b>"; },
    "insertAdjacentHTML": () => document.createElement("p").insertAdjacentHTML("beforeend", "<b>"),
    "DOMParser": () => new DOMParser().parseFromString("<b>", "text/html"),
    "srcdoc": () => { document.createElement("iframe").srcdoc = "<b>"; },
    "the text of a script": () => { document.createElement("script").text = "0"; },
    "the address of a script": () => { document.createElement("script").src = "data:text/javascript,0"; },
    "a handler": () => document.createElement("p").setAttribute("onclick", "0"),
    "a policy of one's own": () => trustedTypes.createPolicy("other", { createHTML: text => text }),
    "the site's policy once more": () => trustedTypes.createPolicy("congbo", { createHTML: text => text }),
  };
  return Object.entries(ways).filter(([, way]) => { try { way(); return true; } catch { return false; } })
    .map(([name]) => `${name} is open`);
})()"#;

#[test]
fn no_text_becomes_markup_or_code() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    let one = |kind: &str| {
        let mut all = site::one_a_kind().into_iter();
        all.find(|sample| sample.page.kind == kind)
            .expect("there is one of each kind")
    };
    for sample in ["404", "compare", "home", "ranking", "search"].map(one) {
        for place in [Place::Disk, Place::Served] {
            browser.navigate(&sample.address(place));
            faults.extend(sample, browser.list(OPEN));
        }
    }
    faults.settle();
}

/// Takes every chart of the page as an SVG file, and tells what of it is no drawing.
const TAKEN: &str = r#"(async () => {
  const files = [];
  URL.createObjectURL = file => { files.push(file); return "data:,"; };
  HTMLAnchorElement.prototype.click = () => {};
  for (const button of document.querySelectorAll(".share button")) if (button.textContent === "SVG") button.click();
  const amiss = files.length ? [] : ["no chart is taken"];
  for (const file of files) {
    const drawing = new DOMParser().parseFromString(await file.text(), "image/svg+xml");
    if (drawing.documentElement.localName !== "svg") amiss.push(`a file begins with <${drawing.documentElement.localName}>`);
    for (const one of drawing.querySelectorAll("*")) {
      if (!/^(svg|g|a|rect|line|polyline|polygon|path|circle|text|tspan|title|desc)$/.test(one.localName)) amiss.push(`a file holds <${one.localName}>`);
      for (const { name, value } of one.attributes) {
        if (/^on/i.test(name)) amiss.push(`a file acts on ${name}`);
        if (name.endsWith("href") && !/^(https?|file):/.test(value)) amiss.push(`a file leads to ${value}`);
      }
    }
  }
  return [...new Set(amiss)];
})()"#;

#[test]
fn a_chart_that_is_taken_holds_no_script() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for path in [
        "index.html",
        "chi-so/papi.html",
        "2023/papi.html",
        "don-vi/lai-chau.html",
    ] {
        let address = SITES[0].base(Place::Served) + path;
        // Only here, so that what was taken can be read again: the page's own policy lets nobody parse a text.
        browser.call("Page.setBypassCSP", &serde_json::json!({"enabled": true}));
        browser.navigate(&address);
        faults.extend(&address, browser.list(TAKEN));
    }
    faults.settle();
}
