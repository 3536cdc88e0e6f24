//! At every width, and with text twice as large, a page fits: nothing reaches past its edge but what can be scrolled.

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place, Sample};

/// What reaches past the page's edge or is cut off.
const PROBE: &str = include_str!("widths.js");

/// Windows from the narrowest phone to a desk, with letters of the usual size and of twice that.
const WINDOWS: &[(u32, &str)] = &[
    (320, "16px"),
    (375, "16px"),
    (768, "16px"),
    (1280, "16px"),
    (1280, "32px"),
];

#[test]
fn pages_fit_every_window() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::sample() {
        browser.navigate(&sample.address(Place::Disk));
        for &(width, letters) in WINDOWS {
            browser.viewport(width, 900);
            faults.extend(
                format!("{sample} at {width} px, letters of {letters}"),
                overflow(&mut browser, letters),
            );
        }
    }
    faults.settle();
}

fn overflow(browser: &mut Chromium, letters: &str) -> Vec<String> {
    browser.evaluate(&format!(
        "document.documentElement.style.fontSize = '{letters}'"
    ));
    // A page is laid out for its letters before it is painted.
    browser.list(&format!(
        "new Promise(done => requestAnimationFrame(() => setTimeout(() => done({PROBE}))))"
    ))
}

#[test]
fn large_text_is_large() {
    let mut browser = Chromium::start();
    let home = site::one_a_kind();
    let home: &Sample = home.first().expect("there are pages");
    browser.navigate(&home.address(Place::Disk));
    let size = "parseFloat(getComputedStyle(document.body).fontSize)";
    let before = browser.evaluate(size).as_f64().expect("a number");
    overflow(&mut browser, "32px");
    let after = browser.evaluate(size).as_f64().expect("a number");
    assert!(
        after > 1.9 * before,
        "{home}: {before} px become {after} px"
    );
}
