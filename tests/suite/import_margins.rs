//! `congbo import` of margins of error: they stand beside a result, and are none.

use std::path::Path;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

/// Imports a table with one more column beside the totals: how it ends, what is said, and the line of the first unit.
fn import(head: &str, cells: [&str; 4]) -> (Option<i32>, String, String) {
    let folder = site();
    let totals = ["91,50", "88,50", "83,75", "80,25"];
    let rows = (0..4).map(|at| format!("{};{};{}\n", NAMES[at], totals[at], cells[at]));
    let rows: String = rows.collect();
    run(
        folder.path(),
        &format!("Đơn vị;Tổng điểm;{head}\n{rows}"),
        &[],
    )
}

fn run(root: &Path, table: &str, more: &[&str]) -> (Option<i32>, String, String) {
    std::fs::write(root.join("so.csv"), table).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &[&words[..], more].concat());
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml"));
    let table = table.unwrap_or_default();
    let line = table
        .lines()
        .find(|line| line.contains("unit: so-mau-mot,"));
    let line = line.unwrap_or_default().to_owned();
    (output.status.code(), said(&output), line)
}

#[test]
fn a_margin_is_kept_beside_its_result() {
    for (head, cells) in [
        ("Sai số", ["1,5", "1,2", "1,3", "1,4"]),
        ("Biên độ sai số", ["±1,5", "± 1,2", "±1,3", "±1,4"]),
        ("± (điểm)", ["1,5", "1,2", "1,3", "1,4"]),
        ("Margin of error", ["1,5", "1,2", "1,3", "1,4"]),
        ("Khoảng tin cậy ±", ["1,5", "1,2", "", "1,4"]),
    ] {
        let (code, told, line) = import(head, cells);
        assert_eq!(code, Some(0), "{head}: {told}");
        assert!(line.contains("score: 91.50, margin: 1.5"), "{head}: {line}");
    }
}

#[test]
fn what_is_no_margin_of_the_total_is_not_taken_for_one() {
    for (head, cells) in [
        // A change has signs.
        ("± (điểm)", ["+1,5", "-1,2", "1,3", "1,4"]),
        ("±", ["1,5", "1,2", "1,3", "1,4"]),
        ("Sai số chuẩn", ["1,5", "1,2", "1,3", "1,4"]),
        ("Sai số (%)", ["1,5", "1,2", "1,3", "1,4"]),
        ("Khoảng tin cậy", ["1,5", "1,2", "1,3", "1,4"]),
    ] {
        let (code, told, line) = import(head, cells);
        assert_eq!(code, Some(0), "{head}: {told}");
        assert!(line.contains("score: 91.50}"), "{head}: {line}");
    }
    let (code, told, _) = import("Sai số", ["1,5", "-1,2", "1,3", "1,4"]);
    assert_eq!(code, Some(1), "{told}");
    // Of what a margin is that stands beside a component, its head must say.
    let folder = site();
    let rows = NAMES
        .map(|name| format!("{name};80,25;20,25;1,5\n"))
        .concat();
    let table = format!("Đơn vị;Tổng điểm;Chuyển đổi số;Sai số\n{rows}");
    let (code, told, _) = run(folder.path(), &table, &[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("columns: {\"Sai số\": margin}"), "{told}");
}

#[test]
fn a_margin_that_its_author_wrote_stays_and_one_of_a_file_goes_with_it() {
    let folder = site();
    let root = folder.path();
    let rows = |more: &str| NAMES.map(|name| format!("{name};80,25{more}\n")).concat();
    let with = format!("Đơn vị;Tổng điểm;Sai số\n{}", rows(";1,5"));
    let without = format!("Đơn vị;Tổng điểm\n{}", rows(""));
    let (code, told, line) = run(root, &with, &[]);
    assert_eq!(code, Some(0), "{told}");
    assert!(line.contains("margin: 1.5"), "{line}");
    // Another file says another.
    let (code, told, line) = run(root, &with.replace("1,5", "1,7"), &["--force"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(
        line.contains("margin: 1.7") && line.matches("margin").count() == 1,
        "{line}"
    );
    let (code, told, line) = run(root, &without, &["--force"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(!line.contains("margin"), "{line}");
    let place = root.join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(&place).unwrap();
    std::fs::write(
        place,
        table.replace("score: 80.25}", "score: 80.25, margin: 2}"),
    )
    .unwrap();
    let (code, told, line) = run(root, &without, &["--force"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(line.contains("margin: 2"), "{line}");
}
