//! Links lead to what exists, from disk and under a sub-path, down to the row; the other language is one click away,
//! and back.

use std::collections::BTreeSet;

use crate::chromium::Chromium;
use crate::faults::Faults;
use crate::site::{self, Place, Sample};

/// The addresses of all links as the browser understands them.
const LINKS: &str = r#"[...new Set([...document.querySelectorAll("a[href], link[href]")].map(one => one.href.baseVal === undefined ? one.href : new URL(one.href.baseVal, location).href))]"#;

#[test]
fn links_from_disk_lead_to_what_exists() {
    follow(Place::Disk);
}

#[test]
fn links_under_a_sub_path_lead_to_what_exists() {
    follow(Place::Served);
}

#[track_caller]
fn follow(place: Place) {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    let mut fragments = 0;
    for sample in site::sample() {
        browser.navigate(&sample.address(place));
        for address in browser.list(LINKS) {
            fragments += usize::from(address.contains('#'));
            if let Err(why) = leads(sample, &address, place) {
                faults.add(sample, format!("the link to {address} {why}"));
            }
        }
    }
    assert!(fragments > 100, "only {fragments} links lead into a page");
    faults.settle();
}

/// Whether an address is one of the site, and exists there.
fn leads(sample: Sample, address: &str, place: Place) -> Result<(), String> {
    let Some(inner) = address.strip_prefix(&sample.site.base(place)) else {
        let abroad = ["https://", "http://", "mailto:", "data:", "tel:"];
        let ours = address.starts_with("http://127.0.0.1");
        return if !ours && abroad.iter().any(|scheme| address.starts_with(scheme)) {
            Ok(())
        } else {
            Err("leads out of the site".to_owned())
        };
    };
    let (path, fragment) = match inner.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (inner, None),
    };
    if sample.site.files.get(path).is_none() {
        return Err("leads nowhere".to_owned());
    }
    let Some(fragment) = fragment else {
        return Ok(());
    };
    let text = sample
        .site
        .text(path)
        .ok_or("leads into a file that is no text")?;
    if ids(text).contains(fragment) {
        Ok(())
    } else {
        Err(format!("leads to a page without “{fragment}”"))
    }
}

/// All places of a page that a link can lead to.
fn ids(text: &str) -> BTreeSet<&str> {
    text.split(" id=")
        .skip(1)
        .map(|rest| match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next().unwrap_or_default(),
            None => rest.split([' ', '>']).next().unwrap_or_default(),
        })
        .collect()
}

#[test]
fn the_other_language_is_one_click_away_and_back() {
    let mut browser = Chromium::start();
    let mut faults = Faults::default();
    // A figure within a page of somebody else is in the language of that page, and leads to its own page in that language.
    let with_menu = |sample: &Sample| sample.page.kind != "embed";
    for sample in site::sample().into_iter().filter(with_menu) {
        let here = sample.address(Place::Served);
        browser.navigate(&here);
        let there = switch(&mut browser);
        let kind = browser.evaluate(KIND);
        if there.is_empty() {
            faults.add(sample, "has no link to the other language");
            continue;
        }
        browser.navigate(&there);
        if browser.evaluate(KIND) != kind || browser.evaluate(LANG) == sample.page.lang {
            faults.add(
                sample,
                format!("{there} is not the same page in the other language"),
            );
        }
        let back = switch(&mut browser);
        if back != here {
            faults.add(sample, format!("the way back from {there} leads to {back}"));
        }
    }
    faults.settle();
}

const KIND: &str = "document.querySelector('meta[name=page-kind]').content";
const LANG: &str = "document.documentElement.lang";

/// Where the link to the other language leads, or nothing.
fn switch(browser: &mut Chromium) -> String {
    let link = "document.querySelector('header a[hreflang]')?.href ?? ''";
    browser
        .evaluate(link)
        .as_str()
        .unwrap_or_default()
        .to_owned()
}
