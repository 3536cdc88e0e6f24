//! `congbo import` of numbers that are longer than any the index has had: cells of no format show all that a formula made.

use std::path::Path;
use std::process::Output;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

const WORDS: [&str; 6] = ["import", "so.xlsx", "--index", "mau-so", "--year", "2026"];

const PARTS: [&str; 4] = [
    "Chỉ đạo, điều hành",
    "Giải quyết thủ tục hành chính",
    "Chuyển đổi số",
    "Mức độ hài lòng",
];

const SCORES: [[f64; 4]; 4] = [
    [24.0, 21.75, 22.5, 23.2512],
    [23.25, 22.5, 21.0, 21.7537],
    [19.5, 22.25, 20.5, 21.5025],
    [18.75, 21.0, 20.25, 20.2549],
];

/// A workbook of a table whose cells have a format, or none.
fn book(root: &Path, format: Option<&str>) {
    let format = format.map(|text| rust_xlsxwriter::Format::new().set_num_format(text));
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0..).zip(["Đơn vị"].iter().chain(&PARTS).chain(&["Tổng điểm"]))
    {
        sheet.write(0, column, *head).unwrap();
    }
    for (row, (name, scores)) in (1..).zip(NAMES.iter().zip(SCORES)) {
        sheet.write(row, 0, *name).unwrap();
        let total: f64 = scores.iter().sum();
        for (column, value) in (1..).zip(scores.into_iter().chain([total])) {
            match &format {
                Some(format) => sheet.write_with_format(row, column, value, format),
                None => sheet.write(row, column, value),
            }
            .unwrap();
        }
    }
    book.save(root.join("so.xlsx")).unwrap();
}

fn import(root: &Path) -> (Option<i32>, String) {
    let output: Output = congbo(root, &WORDS);
    (output.status.code(), said(&output))
}

/// The line of the first unit's result.
fn first(root: &Path) -> String {
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    let mut lines = table.lines();
    let line = lines.find(|line| line.contains("unit: so-mau-mot,"));
    line.unwrap_or_else(|| panic!("{table}")).to_owned()
}

/// A site that was asked, whose author has answered with a line.
fn answered(line: &str) -> tempfile::TempDir {
    let folder = site();
    let root = folder.path();
    book(root, None);
    let (code, told) = import(root);
    assert_eq!(code, Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
    for words in [
        "2 cột có số dài hơn 2 chữ số thập phân",
        "91,5012",
        "“Mức độ hài lòng”",
        "“Tổng điểm”",
        "digits: rounded",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    assert!(!root.join("content/editions/2026/mau-so.yaml").exists());
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, format!("{draft}{line}\n")).unwrap();
    folder
}

#[test]
fn longer_numbers_than_the_index_has_had_are_asked_about_once() {
    // The same question once more, as long as nobody answers.
    let folder = answered("");
    let (code, told) = import(folder.path());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("digits: rounded"), "{told}");
    // What is shown with two decimals has two.
    let folder = site();
    book(folder.path(), Some("0.00"));
    let (code, told) = import(folder.path());
    assert_eq!(code, Some(0), "{told}");
    assert!(first(folder.path()).contains("hai-long: 23.25}"), "{told}");
}

#[test]
fn they_are_kept_or_rounded_as_the_author_says() {
    for (line, total, part) in [
        ("digits: shown", "91.5012", "23.2512"),
        ("digits: stored", "91.5012", "23.2512"),
        ("digits: rounded", "91.50", "23.25"),
    ] {
        let folder = answered(line);
        let root = folder.path();
        let (code, told) = import(root);
        assert_eq!(code, Some(0), "{line}: {told}");
        let row = first(root);
        assert!(row.contains(&format!("score: {total},")), "{line}: {row}");
        assert!(
            row.contains(&format!("hai-long: {part}}}")),
            "{line}: {row}"
        );
        let is_told = told.contains("2 cột có số dài tới 4 chữ số thập phân");
        assert_eq!(is_told, !line.contains("rounded"), "{line}: {told}");
    }
}

#[test]
fn what_the_index_has_had_in_another_year_is_not_asked_about() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/editions/2025/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let longer = text
        .replace("91.25", "91.2500")
        .replace("21.75}", "21.7500}");
    std::fs::write(place, longer).unwrap();
    book(root, None);
    let (code, told) = import(root);
    assert_eq!(code, Some(0), "{told}");
}
