//! Dates and names belong to what they date and name: an index has a day of its own, by its own publisher, and a site that is
//! not the authority's does not speak in its name.

use congbo::files::Files;
use serde_json::Value;

use super::data::json;
use super::marks;
use super::sites::{build_changed, build_content, build_with};

const SMALL: &str = "tests/sites/small";

fn text(site: &Files, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The first thing of a type that a page says of itself to machines.
fn linked(site: &Files, path: &str, kind: &str) -> Value {
    let page = text(site, path);
    let (_, rest) = page.split_once("application/ld+json").unwrap();
    let block = &rest[rest.find('>').unwrap() + 1..rest.find("</script>").unwrap()];
    let graph: Value = serde_json::from_str(block).unwrap();
    let all = graph["@graph"].as_array().unwrap().iter();
    all.clone()
        .find(|one| one["@type"] == kind)
        .unwrap_or_else(|| panic!("{path} has no {kind}"))
        .clone()
}

const PAR: (&str, &str, &str) = (
    "content/editions/2022/par.yaml",
    "of: 3\n",
    "of: 3\npublished: 2023-04-19\n",
);

const SIPAS: (&str, &str, &str) = (
    "content/editions/2022/sipas.yaml",
    "coverage: complete\n",
    "coverage: complete\npublished: 2023-04-20\n",
);

#[test]
fn an_index_has_a_day_of_its_own_by_its_own_publisher() {
    let site = build_changed(SMALL, &[PAR]);
    let own = "Bộ Nội vụ công bố chỉ số này ngày 19/04/2023.";
    for path in ["2022/par.html", "2022/don-vi/song-mo.html"] {
        assert!(text(&site, path).contains(own), "{path}");
    }
    assert!(!text(&site, "2022/sipas.html").contains("công bố chỉ số này"));
    let english = text(&site, "en/2022/par.html");
    assert!(english.contains("Published by Ministry of Home Affairs on 19 April 2023."));
    let ranking = linked(&site, "2022/par.html", "Dataset");
    assert_eq!(ranking["datePublished"], "2023-04-19");
    assert_eq!(ranking["publisher"]["name"], "Bộ Nội vụ");
    assert_eq!(ranking["provider"]["name"], "Sở Nội vụ tỉnh Sông Mơ");
    let edition = linked(&site, "2022/index.html", "Dataset");
    assert_eq!(edition["datePublished"], "2023-05-20");
    assert_eq!(edition["publisher"]["name"], "Sở Nội vụ tỉnh Sông Mơ");
    // The citation tells one day of the figures: theirs.
    let page = text(&site, "2022/par.html");
    let cited = page.split("class=cite").nth(1).unwrap();
    assert!(
        cited.contains(own) && !cited.contains("20/05/2023"),
        "{cited}"
    );
    let feed = text(&site, "feed.xml");
    assert!(feed.contains("<title>PAR INDEX 2022</title>"), "{feed}");
    assert!(feed.contains("<published>2023-04-19T00:00:00+07:00</published>"));
    assert!(!text(&super::sites::build(SMALL), "feed.xml").contains("PAR INDEX 2022</title>"));
    let card = text(&site, "2022/index.html");
    assert!(
        card.contains("<time datetime=\"2023-04-19\">19/04/2023</time>"),
        "{card}"
    );
}

#[test]
fn the_last_update_is_not_older_than_the_announcement_above_it() {
    let site = build_changed(SMALL, &[PAR, SIPAS]);
    let home = text(&site, "index.html");
    let eyebrow = home.split("class=eyebrow").nth(1).unwrap();
    assert!(eyebrow.contains("2023-05-20"), "{eyebrow}");
    let (_, rest) = home.split_once("Cập nhật gần nhất").unwrap();
    let told: String = rest.chars().take(40).collect();
    assert!(told.contains("datetime=\"2023-05-20\""), "{told}");
}

#[test]
fn the_last_update_is_not_older_than_a_correction_of_another_year_that_moved_what_is_shown() {
    let mut content = marks::content();
    let change = "    change: {since: 2021, score: 11.37, rank: 0}\n";
    let table = marks::TABLE.replacen(change, "", 1);
    content.insert("content/editions/2022/chi.yaml", table);
    content.insert("content/editions/2022/corrections.yaml", "[]\n");
    let corrections = [("score", "59.00", "60.00"), ("x/score", "29.00", "30.00")];
    let corrections = corrections.map(|(figure, old, new)| {
        format!("- {{figure: chi/2021/mot/{figure}, old: \"{old}\", new: \"{new}\", reason: Nhầm, date: 2023-07-01}}\n")
    });
    content.insert(
        "content/editions/2021/corrections.yaml",
        corrections.concat(),
    );
    let home = text(&build_content("late", &content), "index.html");
    let moved = "tính lại sau đính chính, trước là 12,37 (so với 2021)";
    assert!(home.contains(moved), "{home}");
    let (_, card) = home.split_once("card-updated").unwrap();
    let told: String = card.chars().take(60).collect();
    assert!(told.contains("2023-07-01"), "{told}");
    let (_, rest) = home.split_once("Cập nhật gần nhất").unwrap();
    let told: String = rest.chars().take(40).collect();
    assert!(told.contains("2023-07-01"), "{told}");
}

#[test]
fn a_site_that_is_not_the_authoritys_speaks_in_its_own_name() {
    let site = build_with(SMALL, "publisher: {vi: Nhóm Mơ, en: Group Mo}\n");
    let authority = "Sở Nội vụ tỉnh Sông Mơ";
    for path in [
        "index.html",
        "2022/par.html",
        "2022/don-vi/song-mo.html",
        "du-lieu.html",
    ] {
        let page = text(&site, path);
        assert!(
            page.contains("<span class=masthead-authority>Nhóm Mơ</span>"),
            "{path}"
        );
        assert!(!page.contains(authority), "{path}");
    }
    assert!(text(&site, "en/index.html").contains("Group Mo"));
    assert_eq!(
        linked(&site, "index.html", "WebSite")["publisher"]["name"],
        "Nhóm Mơ"
    );
    assert!(text(&site, "feed.xml").contains("<name>Nhóm Mơ</name>"));
    let package = json(&site, "datapackage.json");
    assert_eq!(package["contributors"][0]["title"], "Nhóm Mơ");
    let ranking = json(&site, "2022/par.json");
    assert_eq!(ranking["publisher"], "Bộ Nội vụ");
    let catalog = text(&site, "catalog.jsonld");
    assert!(
        catalog.contains("Nhóm Mơ") && !catalog.contains(authority),
        "{catalog}"
    );
}
