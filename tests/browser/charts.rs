//! Every chart is told to those who do not see it, and read by those who do: no text is cut, hidden by another or too
//! small, on a phone and on a desk.

use serde_json::json;

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place};

/// What is wrong with the charts that are shown.
const PROBE: &str = include_str!("charts.js");

#[test]
fn charts_are_read_on_a_phone_and_on_a_desk() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    let mut charts = 0;
    for sample in site::sample() {
        browser.navigate(&sample.address(Place::Disk));
        for width in [320, 1280] {
            browser.viewport(width, 900);
            let place = format!("{sample} at {width} px");
            faults.extend(&place, browser.list(PROBE));
            let pictures = pictures(&mut browser);
            charts += pictures.len();
            let nameless = pictures.iter().filter(|name| name.trim().is_empty());
            faults.extend(&place, nameless.map(|_| "a picture has no name".to_owned()));
        }
    }
    assert!(charts > 40, "only {charts} charts are shown");
    faults.settle();
}

/// The names of all pictures, as a screen reader is told them.
fn pictures(browser: &mut Chromium) -> Vec<String> {
    let tree = browser.call("Accessibility.getFullAXTree", &json!({}));
    let nodes = tree["nodes"].as_array().expect("a list of nodes");
    nodes
        .iter()
        .filter(|node| node["ignored"] == false)
        .filter(|node| node["role"]["value"] == "image" || node["role"]["value"] == "img")
        .map(|node| {
            node["name"]["value"]
                .as_str()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}
