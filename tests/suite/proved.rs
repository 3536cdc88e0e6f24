//! Every number on every finished page is that of the registry at its address, and the seal of its edition would hold it.
//! `tests/proof` holds the same by a program that shares no code with this one.

use std::collections::BTreeMap;
use std::path::Path;

use congbo::derive::figures;
use congbo::files;
use congbo::lang::number;
use congbo::{Checked, seal};

use super::sites::{NOW, built, is_page};

/// Everything that is said of a content that holds.
pub(super) fn checked(site: &str) -> Checked {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
    let content = files::read(&root, "content").unwrap();
    congbo::check(&content, NOW).unwrap_or_else(|_| panic!("{site} holds"))
}

/// The numbers of a page that have an address in the record: the address, and the value for machines.
fn numbers(html: &str) -> impl Iterator<Item = (String, &str)> {
    let all = super::numbers::numbers(html).into_iter();
    all.filter(|one| !one.address.starts_with('='))
        .map(|one| (one.address, one.value))
}

/// What fresh seals of all editions would hold.
fn sealed(checked: &Checked) -> BTreeMap<String, String> {
    let places = 0..checked.record.editions.len();
    let facts = places.map(|place| seal::facts(&checked.record, &checked.analysis, place));
    facts
        .flat_map(|facts| facts.figures)
        .map(|fact| (fact.address, fact.value))
        .collect()
}

/// Whether the value of a page is the one that is sealed; a change is sealed with the year that it is against.
fn is_sealed(sealed: &BTreeMap<String, String>, address: &str, value: &str) -> bool {
    let told = sealed.get(address);
    told.is_some_and(|told| told.split(" (").next() == Some(value))
}

#[test]
fn every_number_of_every_page_is_the_registrys_and_would_be_sealed() {
    for name in super::findings::SITES {
        let checked = checked(name);
        let sealed = sealed(&checked);
        let (mut seen, mut wrong) = (0, Vec::new());
        for (page, bytes) in built(name).iter().filter(|(path, _)| is_page(path)) {
            for (address, value) in numbers(std::str::from_utf8(bytes).unwrap()) {
                seen += 1;
                // A band is a name and its bounds are the authors', which the seal alone holds.
                let is_band = address.ends_with("/band") || address.starts_with("bands/");
                let found = figures::find(&checked.record, &checked.analysis, &address);
                let is_right =
                    is_band || found.is_ok_and(|figure| number::plain(figure.written()) == value);
                if !is_right {
                    wrong.push(format!("{page}: {address} is not {value}"));
                }
                // Frameworks of which no edition has results yet are explained, and no edition is sealed with them.
                let steps: Vec<&str> = address.split('/').take(3).collect();
                let framework = format!("{}/", steps.join("/"));
                let is_idle = address.starts_with("framework/")
                    && !sealed.keys().any(|known| known.starts_with(&framework));
                // What was reached in a year of which there is no edition.
                let year = address.rsplit('/').next().and_then(|date| date.get(..4));
                let year = year.and_then(|year| year.parse().ok());
                let is_idle = is_idle
                    || address.starts_with("targets/")
                        && year.is_none_or(|year| checked.record.edition(year).is_none());
                // A seal lists a figure that has two addresses by one of them.
                let listed = figures::canonical_path(&checked.record, &checked.analysis, &address);
                if !is_idle && !is_sealed(&sealed, &listed, value) {
                    wrong.push(format!(
                        "{page}: {address} = {value} is sealed as {:?}",
                        sealed.get(&address)
                    ));
                }
            }
        }
        assert!(seen > 500, "{name}: {seen}");
        let first: Vec<_> = wrong.iter().take(20).collect();
        assert!(wrong.is_empty(), "{name}: {} {first:#?}", wrong.len());
    }
}

#[test]
fn no_number_of_any_page_is_without_an_address() {
    for name in super::findings::SITES {
        for (page, bytes) in built(name).iter().filter(|(path, _)| is_page(path)) {
            let html = std::str::from_utf8(bytes).unwrap();
            for tag in html.split("<data").skip(1) {
                let (tag, _) = tag.split_once('>').unwrap();
                assert!(tag.contains(" data-figure="), "{name}: {page}: <data{tag}>");
            }
        }
    }
}
