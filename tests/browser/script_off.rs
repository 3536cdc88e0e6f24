//! Without script nothing is missing: the same words, links, tables and charts.

use serde_json::Value;

use crate::chromium::{Chromium, Scripts};
use crate::faults::Faults;
use crate::site::{self, Place};

/// What a reader finds in the page. Tools that only a script can work are no part of what is told, and set aside.
const PROBE: &str = r#"(() => {
  const main = document.querySelector("main");
  for (const tool of main.querySelectorAll(".table-tools, .choice, .search-here, .share button, .permalink")) tool.remove();
  const count = what => [...main.querySelectorAll(what)].filter(one => one.getClientRects().length).length;
  return {
    words: main.innerText.split(/\s+/).filter(Boolean),
    links: count("a[href]"), tables: count("table"), rows: count("tr"), charts: count("svg"), pictures: count("img"),
  };
})()"#;

#[test]
fn nothing_is_missing_without_script() {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let mut faults = Faults::default();
    for sample in site::sample() {
        let mut look = |scripts| {
            browser.scripts(scripts);
            browser.navigate(&sample.address(Place::Disk));
            browser.evaluate(PROBE)
        };
        let with = look(Scripts::On);
        let without = look(Scripts::Off);
        for what in ["links", "tables", "rows", "charts", "pictures"] {
            let [with, without] = [&with[what], &without[what]].map(serde_json::Value::as_u64);
            if without < with {
                faults.add(
                    sample,
                    format!("{what}: {with:?}, without script {without:?}"),
                );
            }
        }
        if without["words"].as_array().is_none_or(Vec::is_empty) {
            faults.add(sample, "there is nothing to read without script");
        }
        if let Some(word) = missing(&with["words"], &without["words"]) {
            faults.add(sample, format!("without script “{word}” is missing"));
        }
    }
    faults.settle();
}

/// The first word that is not at its place.
fn missing<'a>(with: &'a Value, without: &Value) -> Option<&'a str> {
    let mut left = without.as_array()?.iter();
    let found = |word: &&Value| !left.any(|other| other == *word);
    with.as_array()?.iter().find(found)?.as_str()
}
