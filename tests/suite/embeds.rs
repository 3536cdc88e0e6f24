//! Pages that show one figure within pages of others: the same drawing as on their page, whole in themselves, and nothing early.

use std::collections::BTreeSet;

use congbo::files::Files;
use congbo::model::Moment;

use super::sites::{build_content, built, is_page};
use super::{embargo, marks};

const KIND: &str = "page-kind content=\"embed\">";

fn pages(site: &Files) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.iter().filter(|(path, _)| is_page(path));
    pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).unwrap()))
}

pub(super) fn is_embed(path: &str) -> bool {
    path.strip_prefix("en/")
        .unwrap_or(path)
        .starts_with("nhung/")
}

/// The figures of a page: their ids with all that stands in them.
fn figures(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split("<figure ").skip(1).filter_map(|rest| {
        let (open, rest) = rest.split_once('>')?;
        // Its attributes stand in an order that a minifier may change.
        let (_, id) = open.split_once("id=\"")?;
        let is_figure = open.split(' ').any(|one| one == "class=figure");
        is_figure.then_some((id.split('"').next()?, rest.split_once("</figure>")?.0))
    })
}

/// The drawings in a piece of markup, without links, which would lead nowhere within a page of somebody else.
fn drawings(html: &str) -> Vec<String> {
    let drawings = html.split("<svg ").skip(1);
    let drawings = drawings.map(|rest| rest.split_once("</svg>").unwrap().0);
    let plain = |drawing: &str| {
        let (open, rest) = drawing.split_once('>').unwrap();
        let open: Vec<&str> = open
            .split(' ')
            .filter(|one| !one.starts_with("role="))
            .collect();
        let rest = rest.replace("</a>", "");
        // Where its numbers are is said of each.
        let rest = match rest.split_once("<desc>") {
            Some((before, rest)) => before.to_owned() + rest.split_once("</desc>").unwrap().1,
            None => rest,
        };
        let mut pieces = rest.split("<a href=");
        let mut text = open.join(" ") + pieces.next().unwrap();
        for piece in pieces {
            text += piece.split_once('>').unwrap().1;
        }
        text
    };
    drawings.map(plain).collect()
}

/// Where the ways lead that a piece of markup offers.
fn ways(html: &str) -> Vec<&str> {
    let offers = html.split("<details class=embed-line>").skip(1);
    let offers = offers.map(|rest| rest.split_once("</details>").unwrap().0);
    let links = offers.flat_map(|offer| offer.split("<a href=\"").skip(1));
    links.map(|link| link.split('"').next().unwrap()).collect()
}

fn joined(from: &str, link: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in link.split('/') {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

#[test]
fn every_chart_that_is_offered_is_drawn_alone_as_on_its_page() {
    for (name, least) in [
        ("tests/sites/small", 20),
        ("tests/sites/khoi", 10),
        (".", 100),
    ] {
        let site = built(name);
        let (mut alone, mut charts) = (BTreeSet::new(), 0);
        for (path, html) in pages(&site).filter(|(path, _)| !is_embed(path)) {
            alone.extend(ways(html).into_iter().map(|link| joined(path, link)));
            for (id, figure) in figures(html) {
                let Some(link) = ways(figure).first().copied() else {
                    continue;
                };
                let other = joined(path, link);
                let page = site.get(&other).unwrap_or_else(|| panic!("{other}"));
                let page = std::str::from_utf8(page).unwrap();
                let (own, found) = figures(page).next().unwrap();
                assert_eq!(own, id, "{other}");
                assert_eq!(drawings(found), drawings(figure), "{path}: {other}");
                let title = |html: &str| html.split("</figcaption>").next().map(str::to_owned);
                assert_eq!(title(found).is_some(), title(figure).is_some());
                assert!(!found.contains("<a href=don-vi"), "{other}");
                charts += 1;
            }
        }
        assert!(charts >= least, "{name}: {charts}");
        let all = pages(&site)
            .map(|(path, _)| path)
            .filter(|path| is_embed(path));
        let all: BTreeSet<String> = all.map(str::to_owned).collect();
        assert_eq!(all, alone, "{name}: every one is offered");
    }
}

#[test]
fn every_chart_of_a_ranking_and_an_index_is_offered() {
    let mut seen = 0;
    for name in [
        "tests/sites/small",
        "tests/sites/khoi",
        "tests/sites/hop-nhat",
        ".",
    ] {
        let site = built(name);
        for (path, html) in pages(&site) {
            let kinds = ["ranking", "index", "home"];
            let is_meant = |kind: &&str| html.contains(&format!("page-kind content=\"{kind}\">"));
            if !kinds.iter().any(is_meant) {
                continue;
            }
            for (id, figure) in figures(html) {
                assert_eq!(ways(figure).len(), 1, "{name} {path}: {id}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn a_page_for_others_is_whole_in_itself_and_leads_back() {
    for name in ["tests/sites/small", "."] {
        let site = built(name);
        let mut count = 0;
        for (path, html) in pages(&site) {
            assert_eq!(is_embed(path), html.contains(KIND), "{name}: {path}");
            if !is_embed(path) {
                continue;
            }
            count += 1;
            let has = |words: &str| html.contains(words);
            assert!(has("<svg ") || has("class=card-figures"), "{path}");
            assert!(!has("<script"), "{path}");
            assert!(has("<base target=_blank>"), "{path}");
            for name in [" src=", "<form", "<iframe"] {
                assert!(!has(name), "{path}: {name}");
            }
            let foot = html.split("<footer").nth(1).unwrap();
            let back = foot.split("<a href=\"").nth(1).unwrap().split('"').next();
            let back = joined(path, back.unwrap());
            assert!(
                site.get(&back).is_some() && !is_embed(&back),
                "{path}: {back}"
            );
            // Both sites have a remark that stands on every page.
            assert_eq!(html.matches("class=banner").count(), 1, "{path}");
        }
        assert!(count > 20, "{name}: {count}");
    }
}

#[test]
fn programs_are_told_how_to_show_it_where_its_address_is_known() {
    let site = built("tests/sites/small");
    let base = "https://example.org/song-mo/";
    let mut count = 0;
    for (path, html) in pages(&site) {
        let told = html.split("type=application/json+oembed href=\"").nth(1);
        let told = told.map(|rest| rest.split('"').next().unwrap());
        assert!(told.is_some() || !is_embed(path), "{path}");
        let Some(told) = told else {
            continue;
        };
        let file = site.get(told.strip_prefix(base).unwrap()).unwrap();
        let told: serde_json::Value = serde_json::from_slice(file).unwrap();
        assert_eq!(told["version"], "1.0");
        assert_eq!(told["type"], "rich");
        for text in ["title", "provider_name", "author_name", "provider_url"] {
            assert!(
                told[text].as_str().is_some_and(|one| !one.is_empty()),
                "{path}: {text}"
            );
        }
        assert!(told["width"].as_u64().unwrap() >= 320 && told["height"].as_u64().unwrap() >= 200);
        let frame = told["html"].as_str().unwrap();
        let shown = frame
            .split("src=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let shown = shown.strip_prefix(base).unwrap();
        assert!(is_embed(shown) && site.get(shown).is_some(), "{shown}");
        assert!(!is_embed(path) || shown == path, "{path}: {shown}");
        count += 1;
    }
    assert!(count > 40, "{count}");
    let line =
        "&lt;iframe src=&quot;https://example.org/song-mo/nhung/2022/par.html&quot; title=&quot;";
    let ranking = String::from_utf8_lossy(site.get("2022/par.html").unwrap());
    assert!(ranking.contains(line), "the line to copy");
    let without = built("tests/sites/lao-cai");
    for (path, html) in pages(&without) {
        assert!(
            !html.contains("oembed") && !html.contains("&lt;iframe"),
            "{path}"
        );
    }
    let names = without.iter().map(|(path, _)| path);
    assert!(names.filter(|path| is_embed(path)).all(is_page));
}

#[test]
fn a_correction_is_told_with_its_day_and_both_values() {
    let site = build_content("marks", &marks::content());
    let text = |path: &str| String::from_utf8_lossy(site.get(path).unwrap()).into_owned();
    let page = text("nhung/2022/chi.html");
    assert!(
        page.contains("<strong>Đã đính chính ngày 01/07/2023:</strong>"),
        "{page}"
    );
    assert!(page.contains("<del>") && page.contains("<ins>") && page.contains("dinh-chinh.html#"));
    assert!(text("en/nhung/2022/chi.html").contains("<strong>Correction of "));
    // Another year of the same index has nothing of it.
    assert!(!text("nhung/2021/chi.html").contains("<strong>"));
}

#[test]
fn nothing_of_a_held_edition_is_there_to_be_framed() {
    let (before, at): (Moment, Moment) = embargo::moments();
    let content = embargo::site(&format!("status: embargoed\nuntil: {}", embargo::UNTIL));
    let names = |now| {
        let site = embargo::built(&content, now);
        let names = site.iter().map(|(path, _)| path.to_owned());
        names.filter(|path| is_embed(path)).collect::<Vec<_>>()
    };
    let (early, due) = (names(before), names(at));
    assert!(early.iter().all(|path| !path.contains("2025")), "{early:?}");
    assert!(early.len() < due.len(), "{due:?}");
}

#[test]
fn servers_of_the_handbook_let_others_frame_that_folder_alone() {
    let handbook = include_str!("../year/so-tay.md");
    let anybody = "frame-ancestors *";
    let lines: Vec<&str> = handbook.lines().collect();
    let found: Vec<usize> = (0..lines.len())
        .filter(|at| lines[*at].contains(anybody))
        .collect();
    assert_eq!(found.len(), 3, "IIS in each language, nginx for both");
    for at in found {
        let above = lines[at.saturating_sub(5)..=at].join("\n");
        assert!(above.contains("nhung"), "{above}");
    }
    assert_eq!(handbook.matches("frame-ancestors 'none'").count(), 2);
}
