//! What must not matter does not in our own content either: the order of rows and of lists, and what codes are called; and a
//! score of one year moves no sealed figure of another in silence.

use std::path::Path;
use std::process::Command;

use congbo::files::{self, Files};
use congbo::model::Stands;

use super::metamorphic::{build, differing, file, is_table, turned, with, words};
use super::sites::{built, is_page};

fn content() -> Files {
    files::read(Path::new(env!("CARGO_MANIFEST_DIR")), "content").unwrap()
}

#[test]
fn the_order_of_rows_and_of_lists_shows_nowhere_in_our_site() {
    let other = with(&content(), |path, text| {
        let is_list = ["corrections.yaml", "calendar.yaml", "waivers.yaml"].contains(&file(path));
        if is_table(text) || text.contains("\ncoverage:") {
            return Some(turned(text, "\nresults:\n", "  - "));
        }
        is_list.then(|| turned(text, "", "- "))
    });
    assert_eq!(differing(&built("."), &build(&other)), [""; 0]);
}

/// A code is an address and nothing else: another of the same length leaves every word where it was.
#[test]
fn a_renamed_code_leaves_the_same_words_in_our_site() {
    let renamed = |text: &str| text.replace("lai-chau", "lai-chow");
    let mut other = Files::default();
    for (path, bytes) in content().iter() {
        other.insert(renamed(path), renamed(std::str::from_utf8(bytes).unwrap()));
    }
    let other = build(&other);
    let mut seen = 0;
    for (path, html) in built(".").iter().filter(|(path, _)| is_page(path)) {
        let there = other.get(&renamed(path));
        let there = there.unwrap_or_else(|| panic!("{path}"));
        let [before, after] = [html, there].map(|html| words(std::str::from_utf8(html).unwrap()));
        assert_eq!(renamed(&before), renamed(&after), "{path}");
        seen += 1;
    }
    assert!(seen > 1_000, "{seen}");
}

#[test]
fn a_score_of_one_year_moves_no_sealed_figure_of_ours_in_silence() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    files::add(root, &content()).unwrap();
    let told = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(words)
            .args(["--lang", "en", "--format", "short"])
            .current_dir(root)
            .output()
            .unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    };
    told(&["seal", "2021", "--as-of", "2026-11-29T08:00:00+07:00"]);
    assert!(root.join("content/editions/2021/seal.yaml").is_file());
    for (year, is_silent) in [(2020, false), (2021, false), (2022, true)] {
        let place = root.join(format!("content/editions/{year}/papi.yaml"));
        let before = std::fs::read_to_string(&place).unwrap();
        let after = raised(&before);
        std::fs::write(&place, after).unwrap();
        let said = told(&["check"]);
        assert_eq!(
            said.contains("[sealed-figure-changed]"),
            !is_silent,
            "{year}: {said}"
        );
        std::fs::write(&place, before).unwrap();
    }
}

#[test]
fn a_page_says_that_its_differences_rest_on_more_digits_than_it_prints() {
    let site = built(".");
    let has = |path: &str, words: &str| {
        let html = site.get(path).unwrap_or_else(|| panic!("{path}"));
        std::str::from_utf8(html).unwrap().contains(words)
    };
    // 40,60 and 42,42 differ by 1,82, and the page says 1,83.
    for path in [
        "2023/don-vi/quang-nam.html",
        "2023/papi.html",
        "chi-so/papi.html",
        "don-vi/quang-nam.html",
        "so-sanh.html",
    ] {
        let said = has(path, "tính từ mọi chữ số đã công bố");
        assert!(said, "{path}");
        assert!(has(&format!("en/{path}"), "all published digits"), "{path}");
    }
    assert!(!has("chi-so/par.html", "tính từ mọi chữ số đã công bố"));
}

#[test]
fn a_table_has_no_column_in_which_nothing_is_known() {
    let site = built(".");
    let page = |path: &str| std::str::from_utf8(site.get(path).unwrap()).unwrap();
    assert!(page("chi-so/papi.html").contains(">Đơn vị dẫn đầu</th>"));
    assert!(!page("chi-so/par.html").contains(">Đơn vị dẫn đầu</th>"));
    assert!(!page("chi-so/par.html").contains(">Trung bình</th>"));
}

#[test]
fn a_title_tells_of_the_years_that_are_drawn() {
    let site = built(".");
    let html = site.get("chi-so/pci.html").unwrap();
    let html = std::str::from_utf8(html).unwrap();
    // Of 2023 only our own rank is known, and the drawing ends with 2022.
    assert!(!html.contains("Lai Châu: hạng 35/63 năm 2023"));
    assert!(html.contains("Lai Châu: hạng 57/63 năm 2022"));
    // Nor is any of the years before called the best: the one that is not drawn was better.
    assert!(!html.contains("năm 2022; tốt nhất"));
}

#[test]
fn an_exception_for_a_text_and_its_translation_is_told_once() {
    let site = built(".");
    let page = |path: &str| std::str::from_utf8(site.get(path).unwrap()).unwrap();
    let (vi, en) = (
        page("phuong-phap/index.html"),
        page("en/phuong-phap/index.html"),
    );
    let report = "documents/2023-bao-cao-nq-08";
    let count = |html: &str, end: &str| html.matches(&format!("{report}{end}")).count();
    assert_eq!(count(vi, ".en.md"), 0);
    // What only the Vietnamese text has is told in English too.
    assert_eq!(count(vi, ".md"), count(en, ".en.md") + count(en, ".md"));
    assert!(count(en, ".en.md") > 20 && count(en, ".md") > 0);
}

/// What a rule compares with a value may change while the value stays: our exceptions end with either.
#[test]
fn an_exception_for_a_value_of_ours_names_every_number_that_it_excuses() {
    let checked = super::proved::checked(".");
    let waivers = checked.record.waivers.iter();
    let of_values: Vec<_> = waivers
        .filter(|waiver| matches!(waiver.stands, Stands::Value(_)))
        .collect();
    assert!(of_values.len() > 10);
    for waiver in of_values {
        assert!(
            waiver.value.is_some() && waiver.numbers.is_some(),
            "{waiver:?}"
        );
    }
}

/// The table with one point more for Thái Nguyên, in the total and in its first component.
fn raised(table: &str) -> String {
    let from = table.find("  - {unit: thai-nguyen, ").unwrap();
    let end = from + table[from..].find('\n').unwrap();
    let mut row = table[from..end].to_owned();
    for head in ["score: ", "parts: {tham-gia: "] {
        let at = row.find(head).unwrap() + head.len();
        let digits = row[at..].find('.').unwrap();
        let whole: u32 = row[at..at + digits].parse().unwrap();
        row.replace_range(at..at + digits, &(whole + 1).to_string());
    }
    format!("{}{row}{}", &table[..from], &table[end..])
}
