//! Marks of what is averaged, counted or ordered over a field: any of its scores may have moved it.

use congbo::files::Files;

use super::marks::{TABLE, content};
use super::sites::build_content;

/// The site with corrections of last year's scores alone: the units, each with what stood there and what is right.
fn with_last_year_corrected(units: &[(&str, &str, &str)]) -> Files {
    let mut content = content();
    let table = TABLE
        .replace(" max: 110,", "")
        .replace("percent: 59.48\n    ", "");
    content.insert("content/editions/2022/chi.yaml", table);
    content.insert("content/editions/2022/corrections.yaml", "[]\n");
    let of_one = |(unit, old, new): &(&str, &str, &str)| {
        format!(
            "- {{figure: chi/2021/{unit}/score, old: \"{old}\", new: \"{new}\", reason: Nhầm, date: 2023-07-01}}\n"
        )
    };
    let all: String = units.iter().map(of_one).collect();
    content.insert("content/editions/2021/corrections.yaml", all);
    content
}

#[test]
fn a_sentence_that_averages_and_counts_over_a_field_has_the_marks_of_its_scores() {
    let units = [("hai", "79.00", "80.00"), ("ba", "51.00", "50.00")];
    let site = build_content("over", &with_last_year_corrected(&units));
    let text = |path: &str| String::from_utf8(site.get(path).unwrap().to_vec()).unwrap();
    let page = text("2022/chi.html");
    let (_, said) = page.split_once("trung bình của 3 tỉnh tăng").unwrap();
    let said = said.split("</p>").next().unwrap();
    for mark in [
        "Chỉ số 2021, Hai: điểm: đính chính, trước là 79,00",
        "Chỉ số 2021, Ba: điểm: đính chính, trước là 51,00",
    ] {
        assert!(said.contains(mark), "{said}");
    }
    let (_, leads) = page.split_once("dẫn đầu").unwrap();
    assert!(!leads.starts_with("<a class=revised"), "{leads}");
    let before = text("2021/chi.html");
    let mut leads = before.match_indices("Hai dẫn đầu với 80,00 điểm");
    assert!(leads.any(|(at, _)| before[at..].contains("Chỉ số 2021, Ba: điểm: đính chính")));
}

#[test]
fn many_marks_behind_one_sentence_are_one_that_counts_them() {
    let units = [
        ("mot", "59.00", "60.00"),
        ("hai", "79.00", "80.00"),
        ("ba", "51.00", "50.00"),
    ];
    let site = build_content("over", &with_last_year_corrected(&units));
    let page = String::from_utf8(site.get("2022/chi.html").unwrap().to_vec()).unwrap();
    let (_, said) = page.split_once("trung bình của 3 tỉnh tăng").unwrap();
    let said = said.split("</p>").next().unwrap();
    assert!(
        said.contains("(dựa trên 4 con số đã đính chính hoặc tính lại)"),
        "{said}"
    );
    assert_eq!(said.matches("class=revised").count(), 1, "{said}");
}
