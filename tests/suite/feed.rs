//! What other programs follow the site by: its feed, its calendar, its sitemap, and what its pages say to machines.

use std::collections::BTreeSet;

use congbo::files::Files;
use serde_json::Value;

use super::data::json;
use super::embeds::is_embed;
use super::sites::{build, is_page};

const SMALL: &str = "tests/sites/small";
const BASE: &str = "https://example.org/song-mo/";

fn text(site: &Files, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What stands between `open` and `close`, every time.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    let parts = text.split(open).skip(1);
    parts
        .map(|part| part.split(close).next().unwrap())
        .collect()
}

/// The file behind an absolute address.
fn file(address: &str) -> String {
    let path = address
        .strip_prefix(BASE)
        .unwrap_or_else(|| panic!("{address}"));
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

#[test]
fn the_feed_tells_editions_and_corrections_with_their_own_days() {
    let site = build(SMALL);
    for (path, word) in [("feed.xml", "Đính chính"), ("en/feed.xml", "Correction")] {
        let feed = text(&site, path);
        let entries = between(&feed, "<entry>", "</entry>");
        assert!(entries.len() >= 3, "{feed}");
        let ids: BTreeSet<&str> = between(&feed, "<id>", "</id>").into_iter().collect();
        assert_eq!(ids.len(), entries.len() + 1, "every identity is its own");
        assert!(entries.iter().any(|entry| entry.contains(word)), "{feed}");
        let announced = |entry: &&&str| entry.contains("<published>2023-05-20T00:00:00+07:00<");
        assert_eq!(entries.iter().filter(announced).count(), 1);
        for href in between(&feed, "<link rel=\"alternate\" href=\"", "\"") {
            assert!(site.get(&file(href)).is_some(), "{href}");
        }
        let days: BTreeSet<&str> = between(&feed, "<updated>", "</updated>")
            .into_iter()
            .collect();
        let last = days.last().unwrap();
        assert!(feed.find(&format!("<updated>{last}")).unwrap() < feed.find("<entry>").unwrap());
        for day in &days {
            assert!(
                day.starts_with("202") && day.ends_with("T00:00:00+07:00"),
                "{day}"
            );
        }
    }
    let vi: BTreeSet<String> = ids(&text(&site, "feed.xml"));
    assert!(vi.is_disjoint(&ids(&text(&site, "en/feed.xml"))));
}

fn ids(feed: &str) -> BTreeSet<String> {
    let ids = between(feed, "<id>", "</id>");
    ids.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_sitemap_has_every_page_once_and_dates_that_the_content_knows() {
    let site = build(SMALL);
    let map = text(&site, "sitemap.xml");
    let locs = between(&map, "<loc>", "</loc>");
    let listed: BTreeSet<String> = locs.iter().map(|loc| file(loc)).collect();
    assert_eq!(listed.len(), locs.len());
    let pages: BTreeSet<String> = site
        .iter()
        .map(|(path, _)| path.to_owned())
        .filter(|path| is_page(path) && !path.ends_with("404.html") && !is_embed(path))
        .collect();
    assert_eq!(listed, pages);
    for href in between(&map, "href=\"", "\"") {
        assert!(pages.contains(&file(href)), "{href}");
    }
    let row = |path: &str| {
        let start = format!("<url><loc>{BASE}{path}</loc>");
        let rows = map.lines().find(|line| line.starts_with(&start));
        rows.unwrap_or_else(|| panic!("{path}")).to_owned()
    };
    assert!(row("2021/").contains("<lastmod>2022-05-20</lastmod>"));
    assert!(!row("phuong-phap/").contains("<lastmod>"));
}

#[test]
fn without_an_address_there_is_neither_feed_nor_sitemap() {
    let site = build(".");
    for path in ["feed.xml", "en/feed.xml", "sitemap.xml", "robots.txt"] {
        assert!(site.get(path).is_none(), "{path}");
    }
    let home = text(&site, "index.html");
    assert!(!home.contains("atom+xml") && !home.contains("ld+json"));
    let page = text(&site, "2023/papi.html");
    let block = blocks(&page).remove(0);
    let set = &block["@graph"][0];
    assert_eq!(set["@type"], "Dataset");
    assert_eq!(set["distribution"][0]["contentUrl"], "papi.csv");
}

#[test]
fn calendar_programs_can_read_the_calendar() {
    let site = build(SMALL);
    for path in ["lich-cong-bo.ics", "en/lich-cong-bo.ics"] {
        let calendar = text(&site, path);
        assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(
            calendar.matches('\n').count(),
            calendar.matches("\r\n").count()
        );
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
        let whole = calendar.replace("\r\n ", "");
        let events = between(&whole, "BEGIN:VEVENT\r\n", "END:VEVENT");
        let ids: BTreeSet<&str> = between(&whole, "UID:", "\r\n").into_iter().collect();
        assert_eq!((events.len(), ids.len()), (5, 5), "{whole}");
        for event in &events {
            for need in ["UID:", "DTSTAMP:", "DTSTART", "SUMMARY:", "STATUS:"] {
                assert_eq!(event.matches(need).count(), 1, "{need} in {event}");
            }
        }
        let event = |id: &str| {
            let found = events
                .iter()
                .find(|event| event.starts_with(&format!("UID:{id}@")));
            (*found.unwrap_or_else(|| panic!("{id}"))).to_owned()
        };
        let expected = event("ket-qua-2023");
        assert!(expected.contains("STATUS:TENTATIVE"));
        assert!(expected.contains("DTSTART;VALUE=DATE:20240501"));
        assert!(expected.contains("DTEND;VALUE=DATE:20240601"));
        let moved = event("sipas-2023");
        assert!(moved.contains("DTSTART:20240410T010000Z"), "{moved}");
        assert!(event("ky-2022").contains("DTSTART;VALUE=DATE:20230520"));
    }
}

#[test]
fn the_calendar_tells_what_comes_and_why_a_day_was_moved() {
    let site = build(SMALL);
    let page = text(&site, "lich-cong-bo.html");
    for words in [
        "Dự kiến",
        "Đã ấn định",
        "Đổi ngày",
        "28/03/2024",
        "Trùng ngày họp Hội đồng nhân dân",
        "8 giờ",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let home = text(&site, "en/index.html");
    assert!(!home.contains("A draft that must not show"));
}

/// The JSON-LD blocks of a page.
fn blocks(page: &str) -> Vec<Value> {
    let scripts = between(page, "<script type=", "</script>");
    let linked = scripts
        .into_iter()
        .filter(|script| script.contains("ld+json"));
    linked
        .map(|script| serde_json::from_str(script.split_once('>').unwrap().1).unwrap())
        .collect()
}

fn types(block: &Value) -> Vec<&str> {
    let nodes = block["@graph"].as_array().unwrap();
    nodes
        .iter()
        .map(|node| node["@type"].as_str().unwrap())
        .collect()
}

#[test]
fn pages_tell_machines_what_they_are_with_absolute_addresses() {
    let site = build(SMALL);
    let of = |path: &str| blocks(&text(&site, path)).remove(0);
    assert_eq!(types(&of("index.html")), ["WebSite"]);
    assert_eq!(types(&of("don-vi/song-mo.html")), ["BreadcrumbList"]);
    for path in [
        "chi-so/par.html",
        "en/chi-so/par.html",
        "2022/index.html",
        "2022/par.html",
    ] {
        let block = of(path);
        assert_eq!(types(&block), ["Dataset", "BreadcrumbList"], "{path}");
        let set = &block["@graph"][0];
        assert_eq!(
            set["license"],
            "https://creativecommons.org/licenses/by/4.0/"
        );
        let files = set["distribution"].as_array().unwrap();
        assert!(files.len() >= 3);
        for download in files {
            let address = download["contentUrl"].as_str().unwrap();
            assert!(site.get(&file(address)).is_some(), "{address}");
        }
        for step in block["@graph"][1]["itemListElement"].as_array().unwrap() {
            let address = step["item"].as_str().unwrap();
            assert!(site.get(&file(address)).is_some(), "{path}: {address}");
        }
    }
}

#[test]
fn the_catalogue_lists_files_that_are_there() {
    let site = build(SMALL);
    let catalogue = json(&site, congbo::export::catalog::PATH);
    let sets = catalogue["dcat:dataset"].as_array().unwrap();
    assert_eq!(sets.len(), 2 + 2, "two indices, two editions");
    for set in sets {
        let files = set["dcat:distribution"].as_array().unwrap();
        assert!(!files.is_empty(), "{set}");
        for one in files {
            let address = one["dcat:downloadURL"]["@id"].as_str().unwrap();
            let bytes = site
                .get(&file(address))
                .unwrap_or_else(|| panic!("{address}"));
            assert_eq!(one["dcat:byteSize"]["@value"], bytes.len().to_string());
            let sum = &one["spdx:checksum"]["spdx:checksumValue"]["@value"];
            assert_eq!(*sum, congbo::files::digest::sha256(bytes));
        }
    }
}
