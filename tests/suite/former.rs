//! A unit that came of others: their results stand beside its own, named and dated, each in a column and a line of its own.

use super::sites::build_changed;
use congbo::files::Files;

/// The small site, where Ven Biển, which went into Đồng Bằng, has a result of 2021 and Đồng Bằng is the home unit.
fn merged() -> Files {
    let row = "{unit: ven-bien, score: 65, rank: 4, parts: {the-che: 25, bo-may: 40}}";
    build_changed(
        "tests/sites/small",
        &[
            ("content/site.yaml", "home: song-mo", "home: dong-bang"),
            (
                "content/editions/2021/par.yaml",
                "{unit: ven-bien, score: not-published}",
                row,
            ),
        ],
    )
}

/// What stands between two marks of a page.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from}"));
    rest.split_once(to).map_or(rest, |(part, _)| part)
}

fn page(site: &Files, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn results_of_those_it_came_of_stand_beside_its_own_on_its_page_and_in_compare() {
    let site = merged();
    for (path, until) in [
        ("don-vi/dong-bang.html", "Ven Biển (đến 31/12/2022)"),
        ("so-sanh.html", "Ven Biển (đến 31/12/2022)"),
        (
            "en/don-vi/dong-bang.html",
            "Ven Biển (until 31 December 2022)",
        ),
        ("en/so-sanh.html", "Ven Biển (until 31 December 2022)"),
    ] {
        let text = page(&site, path);
        let section = between(&text, "don-vi-truoc", "</section>");
        assert!(section.contains(until), "{path} names it with its last day");
        for figure in ["2021/ven-bien", "2021/dong-bang", "2022/dong-bang"] {
            assert!(
                section.contains(&format!("par/{figure}")),
                "{path}: {figure}"
            );
        }
        let chart = between(section, "par-truoc", "</figure>");
        assert!(
            chart.contains("Ven Biển") && chart.contains("Đồng Bằng"),
            "{path}: a line each"
        );
    }
}

#[test]
fn a_result_of_those_it_came_of_is_no_change_of_its_own() {
    let site = merged();
    let csv = page(&site, "don-vi/dong-bang.csv");
    assert!(!csv.contains("ven-bien"), "its own series is its own");
    let script = page(&site, "chi-so/par.js");
    assert!(
        script.contains("\"ven-bien\"") && script.contains("\"dong-bang\""),
        "both can be chosen"
    );
}
