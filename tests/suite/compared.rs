//! What the page of comparisons fetches: the digits of the pages, as texts, and the marks of what was corrected.

use std::collections::BTreeMap;

use congbo::files::Files;
use serde_json::Value;

use super::marks::content;
use super::numbers::numbers;
use super::sites::{build_content, built};

#[test]
fn what_is_compared_by_choice_has_its_digits_and_its_marks() {
    let site = build_content("marks", &content());
    let data = compared(&site, "chi");
    let mark = &data["corrected"]["chi/2022/mot/x/score"];
    let page = std::str::from_utf8(site.get("dinh-chinh.html").unwrap()).unwrap();
    let place = format!("id=\"{}\"", mark[0].as_str().unwrap());
    let (_, told) = page.split_once(&place).unwrap();
    assert!(told.contains("39,00"), "{told}");
    assert_eq!(mark[1][0], "đính chính, trước là 39,00");
    assert_eq!(mark[1][1], "correction, before: 39.00");
    for site in ["tests/sites/small", "."] {
        let site = built(site);
        for (path, _) in site.iter().filter(|(path, _)| is_compared(path)) {
            let code = path
                .strip_prefix("chi-so/")
                .unwrap()
                .strip_suffix(".js")
                .unwrap();
            digits(&site, &compared(&site, code));
        }
    }
}

fn is_compared(path: &str) -> bool {
    path.strip_prefix("chi-so/")
        .and_then(|name| name.rsplit_once('.'))
        .is_some_and(|(_, ending)| ending == "js")
}

/// What the page of comparisons fetches of an index.
fn compared(site: &Files, code: &str) -> Value {
    let bytes = site.get(&format!("chi-so/{code}.js")).unwrap();
    let text = std::str::from_utf8(bytes).unwrap();
    let json = text
        .strip_prefix("congbo(")
        .unwrap()
        .strip_suffix(");\n")
        .unwrap();
    serde_json::from_str(json).unwrap()
}

/// Fails where a number would pass through a binary fraction, or is not the one that the ranking has.
fn digits(site: &Files, data: &Value) {
    let code = data["code"].as_str().unwrap();
    for year in data["years"].as_array().unwrap() {
        let path = format!("{}/{code}.html", year["year"]);
        let page = std::str::from_utf8(site.get(&path).unwrap()).unwrap();
        let shown = numbers(page).into_iter();
        let shown: BTreeMap<String, &str> = shown.map(|one| (one.address, one.value)).collect();
        for row in year["rows"].as_array().unwrap() {
            let cells = row.as_array().unwrap();
            assert!(cells.iter().all(|cell| !cell.is_f64()), "{path}: {row}");
            let unit = data["units"][usize::try_from(cells[0].as_u64().unwrap()).unwrap()][0]
                .as_str()
                .unwrap();
            let score = cells.get(1).and_then(Value::as_str).unwrap_or_default();
            if score.starts_with(|first: char| first.is_ascii_digit()) {
                let figure = format!("{code}/{}/{unit}/score", year["year"]);
                assert_eq!(shown.get(&figure), Some(&score), "{path}: {figure}");
            }
        }
    }
}
