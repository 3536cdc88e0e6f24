//! An index with bonus and penalty points: they are signed numbers and no shares of a maximum, and a total may be more than
//! its maximum or less than nothing, as far as the framework says so and no farther.

use congbo::derive::figures::{self, Missing, Unknown};
use congbo::files;
use std::path::Path;

use super::proved::checked;
use super::sites::{NOW, built};

const SITE: &str = "tests/sites/cham-diem";

fn page(path: &str) -> String {
    let site = built(SITE);
    let bytes = site.get(path).unwrap_or_else(|| panic!("{path} is a page"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The row of a component in the table of a unit's components.
fn row(html: &str, code: &str) -> String {
    let (_, rest) = html.split_once(&format!("<tr id=cchc-{code} ")).unwrap();
    rest.split("</tr>").next().unwrap().to_owned()
}

#[test]
fn what_is_added_and_taken_away_is_told_as_signed_numbers() {
    let first = page("2025/don-vi/so-noi-vu.html");
    let last = page("2025/don-vi/so-tai-chinh.html");
    for (row, score) in [
        (row(&first, "thuong-phat"), "+5,00"),
        (row(&first, "thuong"), "+5,00"),
        (row(&last, "thuong-phat"), "−3,00"),
        (row(&last, "phat"), "−3,00"),
        (row(&last, "thuong"), ">0,00<"),
    ] {
        assert!(row.contains(score), "{score}: {row}");
        assert!(!row.contains('%') && !row.contains("meter"), "{row}");
        assert!(!row.contains("/lost") && !row.contains("/percent"), "{row}");
    }
    let plain = row(&first, "the-che");
    assert!(
        plain.contains("29,00") && !plain.contains("+29,00"),
        "{plain}"
    );
    assert!(plain.contains('%') && plain.contains("meter"), "{plain}");
}

#[test]
fn every_bound_has_an_address_and_stands_on_the_page_that_explains_the_index() {
    let checked = checked(SITE);
    let find = |path: &str| figures::find(&checked.record, &checked.analysis, path);
    for (path, value) in [
        ("cchc/2025/so-noi-vu/score", "100.50"),
        ("cchc/2025/so-tai-chinh/phat/score", "-3.00"),
        ("cchc/2025/so-tai-chinh/lost", "23.00"),
        ("framework/cchc/2024/min", "-5"),
        ("framework/cchc/2024/phat/min", "-5"),
        ("framework/cchc/2024/thuong/max", "5"),
    ] {
        assert_eq!(find(path).unwrap().written().to_string(), value, "{path}");
    }
    for (path, missing) in [
        ("cchc/2025/so-noi-vu/thuong/percent", Missing::NoShare),
        ("cchc/2025/so-noi-vu/phat/lost", Missing::NoShare),
        ("cchc/2025/so-noi-vu/lost", Missing::BeyondMaximum),
        ("framework/cchc/2024/thuong/min", Missing::NotStated),
    ] {
        assert_eq!(find(path).unwrap_err(), Unknown::Absent(missing), "{path}");
    }
    let html = page("phuong-phap/cchc.html");
    for words in [
        "Thấp nhất <data value=-5 data-figure=framework/cchc/2024/min>−5</data> điểm.",
        "Điểm cộng được tính thêm ngoài mức tối đa.",
        "từ <data value=-5 data-figure=framework/cchc/2024/phat/min>−5</data> đến 0",
        "<span class=badge>điểm trừ</span>",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(page("en/phuong-phap/cchc.html").contains("Bonus points come on top of the maximum."));
    let table = page("phuong-phap/cchc.csv");
    assert!(
        table.contains(",penalty,-5,") || table.contains(",penalty,'-5,"),
        "{table}"
    );
}

#[test]
fn without_what_the_framework_says_the_same_scores_are_out_of_range() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE);
    let told = |changes: &[(&str, &str)]| -> Vec<String> {
        let mut content = files::read(&root, "content").unwrap();
        let path = "content/indices/cchc.yaml";
        let mut text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replace(from, to);
        }
        content.insert(path, text);
        let found = congbo::inspect(&content, NOW).found;
        found.into_iter().map(|one| one.message.en).collect()
    };
    assert_eq!(told(&[]), Vec::<String>::new());
    let told_of = |changes: &[(&str, &str)], words: &str| {
        let told = told(changes);
        assert!(
            told.iter().any(|one| one.contains(words)),
            "{words}: {told:?}"
        );
    };
    told_of(
        &[
            ("adds: bonus", "adds: points"),
            ("adds: penalty", "adds: points"),
        ],
        "score 100.50 of Department of Home Affairs",
    );
    told_of(&[("min: -5}", "min: -2}")], "penalty -3.00 of");
    told_of(&[("        min: -5\n", "")], "score -3.00 of");
    told_of(
        &[(
            "en: Initiatives that were recognised}, adds: bonus, max: 5",
            "en: Initiatives that were recognised}, adds: bonus, max: 4",
        )],
        "5",
    );
}

/// Departments may lose five points and communes three: each has its own bound, with an address.
#[test]
fn a_group_has_a_lowest_score_of_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/nhom");
    let read = |lowest: &str, of_commune: &str| {
        let mut content = files::read(&root, "content").unwrap();
        let mut change = |path: &str, from: &str, to: &str| {
            let text = String::from_utf8(content.get(path).unwrap().to_vec()).unwrap();
            assert!(text.contains(from), "{path}: {from}");
            content.insert(path, text.replacen(from, to, 1));
        };
        let last = "        maxima: {phuong: 4, xa: 10}\n";
        let penalty =
            format!("{last}      - {{code: phat, name: Vi phạm, adds: penalty, {lowest}}}\n");
        change("content/indices/ddci.yaml", last, &penalty);
        let table = "content/editions/2025/ddci.yaml";
        change(table, "score: 24.60", "score: 20.60");
        change(table, "phap-ly: 3.50", "phap-ly: 3.50, phat: -4");
        change(table, "score: 28.40", &format!("score: {of_commune}"));
        let part = if of_commune == "25.40" { "-3" } else { "-4" };
        change(
            table,
            "dat-dai: 6.90",
            &format!("dat-dai: 6.90, phat: {part}"),
        );
        congbo::inspect(&content, NOW)
    };
    let errors = |lowest: &str, of_commune: &str| -> Vec<String> {
        let found = read(lowest, of_commune).found.into_iter();
        let errors = found.filter(|one| one.severity == congbo::diagnostic::Severity::Error);
        errors.map(|one| one.code.to_owned()).collect()
    };
    let none = Vec::<String>::new();
    assert_eq!(errors("min: -5, minima: {xa: -3}", "25.40"), none);
    assert_eq!(
        errors("min: -5, minima: {xa: -3}", "24.40"),
        ["score-out-of-range"]
    );
    assert_eq!(errors("min: -5", "24.40"), none);
    assert_eq!(errors("min: -5, minima: {xa: 3}", "25.40"), ["bad-minimum"]);
    let public = read("min: -5, minima: {xa: -3}", "25.40").public;
    let record = public.expect("nothing is wrong");
    let analysis = congbo::derive::analyse(&record);
    for (field, value) in [("xa", "-3"), ("so", "-5"), ("phuong", "-5")] {
        let path = format!("framework/ddci/2024@{field}/phat/min");
        let found = figures::find(&record, &analysis, &path).unwrap();
        assert_eq!(found.written().to_string(), value, "{path}");
    }
}
