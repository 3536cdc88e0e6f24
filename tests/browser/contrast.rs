//! Text stands out from what lies behind it, on pages and in charts, in light and in dark; what charts draw is seen in
//! both.

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place};

/// Text whose contrast is too low, and marks of charts that are not seen.
const PROBE: &str = include_str!("contrast.js");

#[test]
fn text_and_charts_are_seen_in_light_and_dark() {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let mut faults = Faults::default();
    for sample in site::sample() {
        browser.navigate(&sample.address(Place::Disk));
        for scheme in ["light", "dark"] {
            browser.media("screen", &[("prefers-color-scheme", scheme)]);
            faults.extend(format!("{sample} in {scheme}"), browser.list(PROBE));
        }
    }
    faults.settle();
}

#[test]
fn the_dark_scheme_is_dark() {
    let mut browser = Chromium::start();
    let sample = site::one_a_kind()[0];
    browser.navigate(&sample.address(Place::Disk));
    let paper = "getComputedStyle(document.body).backgroundColor";
    let light = browser.evaluate(paper);
    browser.media("screen", &[("prefers-color-scheme", "dark")]);
    let dark = browser.evaluate(paper);
    assert_ne!(light, dark, "{sample}: the paper is the same");
}
