//! What pages are called: in one language no two alike, so that a reader tells tabs, bookmarks and hits of a search apart.

use std::collections::BTreeMap;

use super::sites::{built, is_page};

/// The title of a page.
fn title(html: &str) -> &str {
    let (_, rest) = html.split_once("<title>").unwrap();
    rest.split_once("</title>").unwrap().0
}

#[test]
fn no_two_pages_of_a_language_have_one_title() {
    for site in ["tests/sites/hop-nhat", "tests/sites/small", "."] {
        let mut named: BTreeMap<(bool, String), Vec<String>> = BTreeMap::new();
        let site = built(site);
        // A figure for pages of others has the title of the page that it is from: it is listed nowhere, and shown within others.
        let is_own =
            |path: &str| is_page(path) && !path.trim_start_matches("en/").starts_with("nhung/");
        for (path, bytes) in site.iter().filter(|(path, _)| is_own(path)) {
            let title = title(&String::from_utf8_lossy(bytes)).to_owned();
            let key = (path.starts_with("en/"), title);
            named.entry(key).or_default().push(path.to_owned());
        }
        assert!(named.len() > 20, "{} titles", named.len());
        let alike: Vec<_> = named.iter().filter(|(_, pages)| pages.len() > 1).collect();
        assert!(alike.is_empty(), "{alike:#?}");
    }
}

/// Four are called Sông Mơ: two provinces, a city and a ward.
#[test]
fn units_of_one_name_are_told_apart_in_titles() {
    let site = built("tests/sites/hop-nhat");
    for (path, wanted) in [
        ("don-vi/song-mo-2025.html", "Tỉnh Sông Mơ"),
        ("don-vi/song-mo.html", "Tỉnh Sông Mơ (cũ)"),
        ("2024/don-vi/song-mo.html", "Tỉnh Sông Mơ (cũ) 2024"),
        ("don-vi/song-mo-song-mo.html", "Thành phố Sông Mơ"),
        ("don-vi/song-mo-song-mo-2025.html", "Phường Sông Mơ"),
        ("don-vi/go-trang-2025.html", "Gò Trắng"),
    ] {
        let html = String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
        let title = title(&html).to_owned();
        let (own, _) = title.split_once(" – ").unwrap();
        assert_eq!(own, wanted, "{path}");
        assert!(html.contains(&format!("<h1>{wanted}</h1>")), "{path}");
    }
}

#[test]
fn what_a_unit_was_formed_from_is_told_from_it() {
    let site = built("tests/sites/hop-nhat");
    for (path, wanted) in [
        ("don-vi/song-mo-2025.html", "Tỉnh Sông Mơ (cũ)</a>"),
        ("xa-phuong.html", "Xã Bến Nắng (cũ)"),
    ] {
        let html = String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
        assert!(html.contains(wanted), "{path}: {wanted}");
    }
}
