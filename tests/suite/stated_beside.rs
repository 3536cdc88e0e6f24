//! What a source states beside a result: what a unit gave itself, how many were asked, by how much a score may be off. It stands
//! on pages, in data and in seals as it is stated, and nothing of it is worked out.

use congbo::derive::By;
use congbo::derive::figures::{self, Missing, Unknown};

use super::proved::checked;
use super::sites::{build_changed, built};

const SITE: &str = "tests/sites/cham-diem";

fn page(path: &str) -> String {
    let site = built(SITE);
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is a page"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_is_stated_has_an_address_and_what_is_not_has_none() {
    let checked = checked(SITE);
    let find = |path: &str| figures::find(&checked.record, &checked.analysis, path);
    for (path, value) in [
        ("cchc/2025/so-tu-phap/self", "93.75"),
        ("sipas/2025/so-tu-phap/respondents", "1420"),
        ("sipas/2025/so-tu-phap/votes", "1405"),
        ("sipas/2025/so-tu-phap/margin", "1.50"),
    ] {
        let figure = find(path).unwrap();
        assert_eq!(figure.written().to_string(), value, "{path}");
        assert_eq!(figure.by, By::Published, "{path}");
    }
    for path in [
        "sipas/2025/so-tai-chinh/margin",
        "cchc/2024/so-tu-phap/self",
    ] {
        assert_eq!(
            find(path).unwrap_err(),
            Unknown::Absent(Missing::NotStated),
            "{path}"
        );
    }
}

#[test]
fn pages_tell_it_beside_the_result_in_both_languages() {
    let (vi, en) = (
        page("2025/don-vi/so-tu-phap.html"),
        page("en/2025/don-vi/so-tu-phap.html"),
    );
    for (html, words) in [
        (
            &vi,
            [
                "Số người được khảo sát",
                ">1.420</data>",
                "±<data",
                ">1,50</data> điểm phần trăm",
                "Điểm tự chấm",
                ">93,75</data>",
            ],
        ),
        (
            &en,
            [
                "Respondents",
                ">1,420</data>",
                "±<data",
                ">1.50</data> percentage points",
                "Self-assessed score",
                ">93.75</data>",
            ],
        ),
    ] {
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
    assert!(!page("2025/don-vi/so-tai-chinh.html").contains("Sai số"));
}

/// Where the source states no totals, whoever reads one is told that it is the site's own.
#[test]
fn a_total_that_was_worked_out_is_marked_on_every_page_and_in_every_format() {
    let table = "content/editions/2025/cchc.yaml";
    let made = (
        "coverage: complete\n",
        "coverage: complete\ntotals: computed\n",
    );
    let site = build_changed(SITE, &[(table, made.0, made.1)]);
    let text = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    let said = "Tổng điểm do trang này cộng từ các thành phần; nguồn không công bố tổng.";
    for path in ["2025/cchc.html", "2025/don-vi/so-tu-phap.html"] {
        assert!(text(path).contains(said), "{path}");
        assert!(!page(path).contains(said), "{path}");
    }
    for path in ["2025/cchc", "2025/don-vi/so-tu-phap", "du-lieu"] {
        for end in ["csv", "json"] {
            let path = format!("{path}.{end}");
            if site.get(&path).is_some() {
                assert!(text(&path).contains("computed"), "{path}");
            }
        }
    }
    let mark = |text: &str| text.matches(",computed,").count();
    let (own, plain) = (
        text("2025/don-vi/so-tu-phap.csv"),
        page("2025/don-vi/so-tu-phap.csv"),
    );
    assert_eq!((mark(&own), mark(&plain)), (1, 0), "{own}");
}

#[test]
fn data_files_have_it_as_it_is_stated() {
    let heads = |path: &str| page(path).lines().next().unwrap().to_owned();
    assert!(heads("2025/sipas.csv").contains(",respondents,votes,margin"));
    assert!(!heads("2024/cchc.csv").contains("self_score"));
    let unit = page("2025/don-vi/so-tu-phap.csv");
    let line = unit.lines().find(|line| line.contains("SIPAS")).unwrap();
    assert!(line.contains(",1420,1405,1.50,"), "{line}");
    let json = page("2025/don-vi/so-tu-phap.json");
    assert!(
        json.contains("\"margin\": \"1.50\"")
            || json.contains("\"margin\":\"1.50\"")
            || json.contains("\"margin\":1.50")
            || json.contains("\"margin\": 1.50"),
        "{json}"
    );
}
