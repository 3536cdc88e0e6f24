//! A unit that was called otherwise, or was of another kind: pages and data of a year call it as it was when that year ended.

use std::path::Path;

use super::import::{congbo, said};
use super::import_units::with;
use super::sites::build_changed;
use congbo::files::Files;

const UNITS: &str = "content/units.yaml";

/// The small site, where Đồng Bằng was a province until the middle of 2022, and is the city of Bình Nguyên since.
fn renamed() -> Files {
    let kinds = "kinds: [tinh]";
    let both = "kinds: [tinh, thanh-pho]";
    let city = "  - code: dong-bang\n    name: Bình Nguyên\n    full: Thành phố Bình Nguyên\n    kind: thanh-pho\n    was:\n      \
                - {to: 2022-06-30, kind: tinh, name: Đồng Bằng, full: Tỉnh Đồng Bằng}\n";
    build_changed(
        "tests/sites/small",
        &[
            (
                UNITS,
                "kinds:\n",
                "kinds:\n  thanh-pho: {name: {vi: Thành phố, en: City}, level: province}\n",
            ),
            (
                UNITS,
                "  - {code: dong-bang, name: Đồng Bằng, kind: tinh}\n",
                city,
            ),
            ("content/indices/par.yaml", kinds, both),
            ("content/indices/sipas.yaml", kinds, both),
        ],
    )
}

fn text(site: &Files, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What the script searches.
fn search_of(site: &Files) -> String {
    let mut files = site.iter();
    let found = files.find(|(path, _)| path.starts_with("assets/search.vi."));
    String::from_utf8(found.expect("an index").1.to_vec()).unwrap()
}

#[test]
fn pages_and_data_of_a_year_call_a_unit_as_it_was_then() {
    let site = renamed();
    for (year, is, is_not) in [
        (2021, "Đồng Bằng", "Bình Nguyên"),
        (2022, "Bình Nguyên", "Đồng Bằng"),
    ] {
        for path in ["par.html", "par.csv", "par.json", "don-vi/dong-bang.html"] {
            for path in [format!("{year}/{path}"), format!("en/{year}/{path}")] {
                if path.starts_with("en/") && !path.ends_with("html") {
                    continue;
                }
                let text = text(&site, &path);
                assert!(text.contains(is), "{path} calls it {is}");
                assert!(!text.contains(is_not), "{path} does not call it {is_not}");
            }
        }
    }
    let row = |year: i32| {
        let text = text(&site, &format!("{year}/par.csv"));
        text.lines()
            .find(|line| line.contains(",dong-bang,"))
            .map(str::to_owned)
            .unwrap()
    };
    assert!(row(2021).contains(",Đồng Bằng,,tinh,"), "{}", row(2021));
    assert!(
        row(2022).contains(",Bình Nguyên,,thanh-pho,"),
        "{}",
        row(2022)
    );
}

#[test]
fn a_page_over_the_years_calls_a_unit_as_it_is_and_dates_what_it_was() {
    let site = renamed();
    let own = text(&site, "don-vi/dong-bang.html");
    assert!(own.contains("<h1>Bình Nguyên"), "the name of today");
    assert!(
        own.contains("Tỉnh Đồng Bằng, đến 30/06/2022"),
        "with the earlier one"
    );
    let english = text(&site, "en/don-vi/dong-bang.html");
    assert!(english.contains("Tỉnh Đồng Bằng, until 30 June 2022"));
    let search = search_of(&site);
    assert!(
        search.contains("Bình Nguyên") && search.contains("Đồng Bằng"),
        "both are found"
    );
}

#[test]
fn new_units_brings_what_a_province_was_with_its_day() {
    let folder = with("  - {code: song-mo, name: Sông Mơ, kind: tinh}\n");
    let root: &Path = folder.path();
    let done = congbo(root, &["new", "units", "Đồng Nai", "--write"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let text = std::fs::read_to_string(root.join(UNITS)).unwrap();
    let was = r#"    was:
      - {to: 2026-04-29, kind: tinh, full: {vi: "Tỉnh Đồng Nai", en: "Dong Nai Province"}}
"#;
    assert!(text.contains(was), "{text}");
}
