//! Every kind of page opens, from disk and under a sub-path, without a complaint, with its style and its typeface, and
//! asks nobody else for anything.

use std::collections::BTreeSet;

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place, SITES, Sample};

/// Every kind of page there is.
const KINDS: &[&str] = &[
    "404",
    "archive",
    "article",
    "calendar",
    "communes",
    "compare",
    "corrections",
    "document",
    "documents",
    "downloads",
    "edition",
    "embed",
    "glossary",
    "home",
    "index",
    "indices",
    "methodology",
    "methods",
    "programme",
    "programmes",
    "ranking",
    "search",
    "unit",
    "unit-in-edition",
    "units",
];

/// What is amiss with a page that ought to look like one.
const PROBE: &str = include_str!("opens.js");

#[test]
fn the_site_has_every_kind_of_page() {
    let site = &SITES[0];
    for lang in ["vi", "en"] {
        let pages = site.pages.iter().filter(|page| page.lang == lang);
        let kinds = pages
            .map(|page| page.kind.as_str())
            .collect::<BTreeSet<_>>();
        assert_eq!(
            kinds,
            KINDS
                .iter()
                .copied()
                .collect::<std::collections::BTreeSet<_>>(),
            "{lang}"
        );
    }
}

#[test]
fn pages_open_from_disk() {
    open_all(Place::Disk);
}

#[test]
fn pages_open_under_a_sub_path() {
    open_all(Place::Served);
}

#[track_caller]
fn open_all(place: Place) {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for sample in site::sample() {
        browser.navigate(&sample.address(place));
        faults.extend(sample, browser.list(PROBE));
        faults.extend(sample, browser.complaints());
        faults.extend(sample, strangers(&browser, sample, place));
    }
    faults.settle();
}

#[test]
fn the_page_for_missing_addresses_is_whole_at_any_of_them() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    for site in SITES.iter() {
        for missing in ["không-có", "a/b/c.html", "2018/don-vi/ai.html"] {
            let address = site.base(Place::Served) + missing;
            browser.navigate(&address);
            faults.extend(&address, browser.list(PROBE));
            let kind = "document.querySelector('meta[name=page-kind]').content";
            assert_eq!(browser.evaluate(kind), "404", "{address}");
            let complaints = browser.complaints().into_iter();
            // That the address is missing is what the browser tells of it, once.
            let not_found = |said: &String| said.contains("404 (Not Found)");
            faults.extend(&address, complaints.filter(|said| !not_found(said)));
            let asked = browser.requests().into_iter().skip(1);
            faults.extend(&address, asked.filter(|asked| !asked.starts_with("data:")));
        }
    }
    faults.settle();
}

/// Whom else the page asked.
fn strangers(browser: &Chromium, sample: Sample, place: Place) -> Vec<String> {
    let base = sample.site.base(place);
    let asked = browser.requests().into_iter();
    asked
        .filter(|address| !address.starts_with(&base) && !address.starts_with("data:"))
        .map(|address| format!("asks for {address}"))
        .collect()
}
