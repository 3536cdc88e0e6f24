//! What pages weigh: bytes on the way to a phone, and nodes that it lays out. Bounds only ever fall.

use super::sites::{built, is_page};

/// The pages of a kind with what they weigh.
fn of_kind<'s>(pages: &'s [(&str, &str)], kind: &str) -> Vec<(usize, &'s str)> {
    let kind = format!("<meta name=page-kind content=\"{kind}\">");
    let pages = pages.iter().filter(|(_, html)| html.contains(&kind));
    let mut sizes: Vec<_> = pages.map(|(path, html)| (html.len(), *path)).collect();
    sizes.sort_unstable();
    sizes
}

#[test]
fn the_middle_unit_of_an_edition_keeps_within_its_bytes() {
    let site = built(".");
    let pages = site.iter().filter(|(path, _)| is_page(path));
    let pages: Vec<_> = pages
        .map(|(path, html)| (path, std::str::from_utf8(html).unwrap()))
        .collect();
    let sizes = of_kind(&pages, "unit-in-edition");
    assert!(sizes.len() > 1000, "{}", sizes.len());
    let (middle, path) = sizes[sizes.len() / 2];
    assert!(middle <= 17_500, "{path}: {middle}");
}

#[test]
fn what_has_no_value_has_no_key_in_json() {
    let site = built("tests/sites/small");
    let files = site
        .iter()
        .filter(|(path, _)| std::path::Path::new(path).extension() == Some("json".as_ref()));
    let mut count = 0;
    for (path, bytes) in files {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(!text.contains(":null"), "{path}");
        count += 1;
    }
    assert!(count > 10, "{count}");
}
