//! What the rules of accessibility that a machine can hold say of every kind of page: light and dark, on a phone and on a
//! desk, and with the search open.

use std::path::Path;

use crate::chromium::{Chromium, Key};
use crate::faults::Faults;
use crate::site::{self, Place, Sample};

/// Runs the rules and gives what they find.
const RUN: &str = "axe.run(document, { preload: false, resultTypes: ['violations'] }).then(found => found.violations.map(one =>
  `${one.id}: ${one.help}: ${one.nodes.slice(0, 3).map(node => node.target.join(' ')).join('; ')}`))";

fn rules() -> String {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/script/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(file)
        .expect("this test needs the packages of tests/script: npm ci --prefix tests/script")
}

fn look(browser: &mut Chromium, rules: &str, sample: Sample, what: &str, faults: &mut Faults) {
    browser.evaluate(rules);
    for found in browser.list(RUN) {
        faults.add(format!("{sample} {what}"), found);
    }
}

#[test]
fn every_kind_of_page_is_accessible() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::one_a_kind() {
        for (width, scheme) in [(320, "dark"), (1280, "light")] {
            browser.viewport(width, 900);
            browser.media("screen", &[("prefers-color-scheme", scheme)]);
            browser.navigate(&sample.address(Place::Disk));
            look(&mut browser, &rules, sample, scheme, &mut faults);
        }
    }
    faults.settle();
}

#[test]
fn the_search_is_accessible() {
    let rules = rules();
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::one_a_kind()
        .into_iter()
        .filter(|sample| sample.page.kind == "home")
    {
        browser.navigate(&sample.address(Place::Disk));
        browser.press(Key::Slash);
        browser.write("a");
        assert!(browser.waits_for("document.querySelector('[role=option]') !== null"));
        look(&mut browser, &rules, sample, "searching", &mut faults);
    }
    faults.settle();
}
