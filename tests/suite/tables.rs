//! Tables on pages and the data files beside them say the same, cell by cell.

use std::collections::{BTreeMap, BTreeSet};

use congbo::files::Files;

use super::numbers::{Number, numbers};
use super::sites::is_page;

/// The address of a figure with its exact value, as pages and files write it.
type Figures = BTreeMap<String, String>;

/// What the `<data>` elements of a page say about one year.
fn on_page(html: &str, year: &str) -> Figures {
    let mut figures = Figures::new();
    // Arithmetic of the prose is no figure of a table.
    let own = numbers(html).into_iter().filter(|one| !one.bound);
    for Number { address, value, .. } in own {
        if address.split('/').nth(1) == Some(year) {
            let known = figures.insert(address.clone(), value.to_owned());
            assert!(known.is_none_or(|known| known == value), "{address}");
        }
    }
    figures
}

fn records(site: &Files, path: &str) -> Vec<BTreeMap<String, String>> {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is there"));
    let mut reader = csv::Reader::from_reader(bytes);
    reader.deserialize().map(Result::unwrap).collect()
}

fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Puts the figure there if the cell is a number.
fn put(figures: &mut Figures, address: String, cell: &str) {
    if is_number(cell) {
        figures.insert(address, cell.to_owned());
    }
}

/// The changes that a page shows.
fn changes(figures: &mut Figures, row: &BTreeMap<String, String>, address: &str) {
    let ends = [("score_change", "change"), ("rank_change", "rank-change")];
    for (column, end) in ends {
        put(figures, format!("{address}/{end}"), &row[column]);
    }
}

/// What the file beside a ranking says.
fn in_ranking(site: &Files, path: &str) -> Figures {
    let mut figures = Figures::new();
    for row in records(site, path) {
        let address = format!("{}/{}/{}", row["index"], row["year"], row["unit"]);
        let ends = [
            ("score", "score"),
            ("rank", "rank"),
            ("of", "of"),
            ("max", "max"),
            ("share", "percent"),
        ];
        for (column, end) in ends {
            put(&mut figures, format!("{address}/{end}"), &row[column]);
        }
        changes(&mut figures, &row, &address);
        for (column, cell) in &row {
            if row.contains_key(&format!("{column}.rank")) {
                put(&mut figures, format!("{address}/{column}/score"), cell);
            }
            if column.starts_with("also.") {
                let end = column.replace('.', "/");
                put(&mut figures, format!("{address}/{end}"), cell);
            }
        }
    }
    figures
}

/// What the file beside a unit's page says about its components.
fn in_unit(site: &Files, path: &str, unit: &str) -> Figures {
    let mut figures = Figures::new();
    for row in records(site, path) {
        let mut address = format!("{}/{}/{unit}", row["index"], row["year"]);
        if !row["component"].is_empty() {
            address = format!("{address}/{}", row["component"]);
        }
        for end in ["score", "rank"] {
            put(&mut figures, format!("{address}/{end}"), &row[end]);
        }
        changes(&mut figures, &row, &address);
    }
    figures
}

/// Year and stem of pages like `2018/par.html`; those of units are like `2018/don-vi/lai-chau.html`.
fn pages<'a>(site: &'a Files, folder: &str) -> Vec<(&'a str, &'a str)> {
    site.iter()
        .filter_map(|(path, _)| {
            let (year, rest) = path.split_once('/')?;
            let stem = rest.strip_prefix(folder)?.strip_suffix(".html")?;
            let plain = !stem.contains('/') && stem != "index";
            (plain && year.parse::<i32>().is_ok()).then_some((year, stem))
        })
        .collect()
}

fn html<'a>(site: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(site.get(path).unwrap()).unwrap()
}

#[test]
fn a_ranking_and_its_file_have_the_same_values() {
    for name in ["tests/sites/small", "tests/sites/lao-cai"] {
        let site = super::sites::built(name);
        let rankings = pages(&site, "");
        assert!(!rankings.is_empty());
        for (year, index) in rankings {
            let shown = on_page(html(&site, &format!("{year}/{index}.html")), year);
            let file = in_ranking(&site, &format!("{year}/{index}.csv"));
            let prefix = format!("{index}/{year}/");
            for (address, value) in shown.iter().filter(|it| it.0.starts_with(&prefix)) {
                // What is said of a whole field, and what is no number, stand elsewhere in the file or beside it.
                if !address.contains("/@") && is_number(value) {
                    assert_eq!(file.get(address), Some(value), "{name}: {address}");
                }
            }
            // The page shows components of the first level only: four parts of an address are a total's. What all units have in
            // common stands once, and not in every row.
            let common = ["/of", "/max", "/percent"];
            let is_in_rows = |address: &str| {
                address.split('/').count() == 4 && !common.iter().any(|end| address.ends_with(end))
            };
            for (address, value) in file.iter().filter(|it| is_in_rows(it.0)) {
                assert_eq!(shown.get(address), Some(value), "{name}: {address}");
            }
        }
    }
}

#[test]
fn a_unit_in_an_edition_and_its_file_have_the_same_values() {
    for name in ["tests/sites/small", "tests/sites/lao-cai"] {
        let site = super::sites::built(name);
        for (year, unit) in pages(&site, "don-vi/") {
            let path = format!("{year}/don-vi/{unit}.html");
            let file = format!("{year}/don-vi/{unit}.csv");
            if site.get(&file).is_none() {
                continue;
            }
            let shown = on_page(html(&site, &path), year);
            for (address, value) in in_unit(&site, &file, unit) {
                assert_eq!(
                    shown.get(&address),
                    Some(&value),
                    "{name}: {path}: {address}"
                );
            }
        }
    }
}

#[test]
fn anchors_of_a_ranking_are_those_of_its_units() {
    let site = super::sites::built("tests/sites/small");
    for (year, index) in pages(&site, "") {
        let html = html(&site, &format!("{year}/{index}.html"));
        for row in records(&site, &format!("{year}/{index}.csv")) {
            let anchor = format!("<tr id={}", row["unit"]);
            assert!(html.contains(&anchor), "{year}/{index}: {anchor}");
        }
    }
}

#[test]
fn no_two_tables_of_a_page_have_one_name() {
    // Attributes stand in any order, and a page that is made smaller has them without quotation marks.
    let is_region = |tag: &str| tag.contains("role=region") || tag.contains("role=\"region\"");
    let mut pages = 0;
    for site in [".", "tests/sites/small", "tests/sites/lao-cai"] {
        let built = super::sites::built(site);
        for (path, _) in built.iter().filter(|(path, _)| is_page(path)) {
            let mut names = BTreeSet::new();
            let tags = html(&built, path).split('<');
            let tags = tags.filter_map(|tag| Some(tag.split_once('>')?.0));
            for tag in tags.filter(|tag| is_region(tag)) {
                // By words of its own, or by those of a heading that it names.
                let (_, name) = tag.split_once("aria-label").expect("it has a name");
                let name = name.split_once('=').expect("a value").1;
                let end = if name.starts_with('"') { '"' } else { ' ' };
                let name = name.trim_start_matches('"').split(end).next();
                assert!(names.insert(name), "{path}: two tables are called {name:?}");
            }
            pages += usize::from(!names.is_empty());
        }
    }
    assert!(pages > 1000, "{pages}");
}
