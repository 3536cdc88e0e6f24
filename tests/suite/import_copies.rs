//! `congbo import` of workbooks in which a sheet is called a copy of another.

use std::path::Path;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

const WORDS: [&str; 6] = ["import", "so.xlsx", "--index", "mau-so", "--year", "2026"];

/// A workbook of sheets, each with names and totals.
fn book(root: &Path, sheets: &[(&str, &[(&str, f64)])]) {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        sheet.write(0, 1, "Tổng điểm").unwrap();
        for (row, (unit, score)) in (1..).zip(*rows) {
            sheet.write(row, 0, *unit).unwrap();
            sheet.write(row, 1, *score).unwrap();
        }
    }
    book.save(root.join("so.xlsx")).unwrap();
}

fn import(root: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = congbo(root, &[&WORDS[..], more].concat());
    (output.status.code(), said(&output))
}

fn rows() -> [(&'static str, f64); 4] {
    let totals = [91.5, 88.5, 83.75, 80.25];
    std::array::from_fn(|at| (NAMES[at], totals[at]))
}

#[test]
fn a_copy_that_says_more_or_something_else_is_one_question() {
    let all = rows();
    let mut other = all;
    for (_, score) in &mut other {
        *score -= 1.5;
    }
    let (some, rest) = all.split_at(2);
    for (name, first, second) in [
        ("Sheet1 (2)", some, rest),
        ("Sheet1 (2)", &all[..], &other[..]),
        ("Bản sao của Sheet1", &all, &other),
        ("Sheet1_2", &all, &other),
    ] {
        for is_before in [false, true] {
            let folder = site();
            let root = folder.path();
            let mut sheets = [("Sheet1", first), (name, second)];
            if is_before {
                sheets.reverse();
            }
            book(root, &sheets);
            // The mapping that the first import leaves behind settles nothing.
            import(root, &[]);
            let (code, told) = import(root, &[]);
            assert_eq!(code, Some(1), "{name}: {told}");
            assert_eq!(told.matches('•').count(), 1, "{name}: {told}");
            let wanted = format!("“{name}” mang tên bản sao của “Sheet1”");
            assert!(told.contains(&wanted), "{told}");
            assert!(told.contains("sheets: [\"Sheet1\"]"), "{told}");
            // Of words that say "copy" it is asked whether they are of the final result.
            if name.starts_with("Bản sao") {
                continue;
            }
            let (code, told) = import(root, &["--sheet", name]);
            assert_eq!(code, Some(0), "{name}: {told}");
            let table = root.join("content/editions/2026/mau-so.yaml");
            let table = std::fs::read_to_string(table).unwrap();
            assert_eq!(
                table.matches("unit: so-mau").count(),
                second.len(),
                "{table}"
            );
        }
    }
}

#[test]
fn the_answer_stands_in_the_mapping() {
    let folder = site();
    let root = folder.path();
    let all = rows();
    let (some, rest) = all.split_at(2);
    book(root, &[("Sheet1", some), ("Sheet1 (2)", rest)]);
    import(root, &[]);
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    let answer = "sheets: [\"Sheet1\", \"Sheet1 (2)\"]\n";
    std::fs::write(place, format!("{draft}{answer}")).unwrap();
    let (code, told) = import(root, &[]);
    assert_eq!(code, Some(0), "{told}");
}

#[test]
fn a_copy_that_says_the_same_and_sheets_that_are_counted_are_no_question() {
    let all = rows();
    let (some, rest) = all.split_at(2);
    for sheets in [
        [("Sheet1", &all[..]), ("Sheet1 (2)", &all[..])],
        [("Sheet1", &all), ("Sheet1 (2)", some)],
        [("Bảng (1)", some), ("Bảng (2)", rest)],
        [("Bảng 1", some), ("Bảng 2", rest)],
    ] {
        let folder = site();
        book(folder.path(), &sheets);
        let (code, told) = import(folder.path(), &[]);
        assert_eq!(code, Some(0), "{told}");
    }
}
