//! A number that a reader copies is the number that a program reads, as the page's language writes it.

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place};

/// Numbers whose copied text differs from their value.
const PROBE: &str = include_str!("numbers.js");

#[test]
fn copied_numbers_are_those_that_programs_read() {
    let mut browser = Chromium::start();
    browser.viewport(1280, 900);
    let mut faults = Faults::default();
    let mut numbers = 0;
    for sample in site::sample() {
        browser.navigate(&sample.address(Place::Disk));
        faults.extend(sample, browser.list(PROBE));
        let count = browser.evaluate("document.querySelectorAll('main data[value]').length");
        let count = count.as_u64().expect("a count");
        if sample.page.kind == "ranking" && count == 0 {
            faults.add(sample, "a ranking without numbers");
        }
        numbers += count;
    }
    assert!(numbers > 1000, "only {numbers} numbers on all pages");
    faults.settle();
}
