//! `congbo import` of numbers from 0 to 1 where points belong: asked, whether a whole column or some of its cells are so.

use std::path::Path;
use std::process::Output;

use super::import::{congbo, said, site};
use super::import_tables::imported;

const WORDS: [&str; 6] = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];

const SOME: &str = "Đơn vị;Tổng điểm\nSở Mẫu Một;0,9909\nSở Mẫu Hai;0,8493\nSở Mẫu Ba;74,01(*)\nSở Mẫu Bốn;0,3413\n";

fn written(root: &Path) -> String {
    std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap_or_default()
}

/// Imports once more, with what the mapping says of a column.
fn answered(root: &Path, head: &str, word: &str) -> Output {
    let place = root.join("content/intake/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let start = format!("  \"{head}\": ");
    let lines = text.lines().map(|line| {
        if line.starts_with(&start) {
            format!("{start}{word}\n")
        } else {
            format!("{line}\n")
        }
    });
    std::fs::write(&place, lines.collect::<String>()).unwrap();
    congbo(root, &WORDS)
}

#[test]
fn shares_among_points_are_asked_and_only_they_are_multiplied() {
    let (folder, output) = imported(SOME);
    let root = folder.path();
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for words in [
        "cột “Tổng điểm” có 3 số từ 0 đến 1 bên cạnh 1 số lớn hơn (so.csv, ô B4)",
        "Nếu 0,9909 nghĩa là 99,09: nhân 100, chỉ các số từ 0 đến 1; nếu đúng là 0,9909: nhân 1",
        "columns: {\"Tổng điểm\": score x100 (0-1)}",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    // Were all multiplied, 74.01 would be 7401: the maximum speaks against it.
    let all = answered(root, "Tổng điểm", "score x100");
    assert_eq!(all.status.code(), Some(1), "{}", said(&all));
    assert!(said(&all).contains("ô B4: 7.401 ≠ 100"), "{}", said(&all));
    assert_eq!(written(root), "");
    let done = answered(root, "Tổng điểm", "score x100 (0-1)");
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let table = written(root);
    for line in [
        "{unit: so-mau-mot, row: 2, score: 99.09}",
        "{unit: so-mau-ba, row: 4, score: 74.01}",
        "{unit: so-mau-bon, row: 5, score: 34.13}",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
}

#[test]
fn points_that_are_as_small_as_shares_are_taken_where_the_mapping_says_so() {
    let (folder, _) = imported(SOME);
    let done = answered(folder.path(), "Tổng điểm", "score x1");
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(written(folder.path()).contains("score: 0.9909}"));
}

#[test]
fn shares_keep_the_digits_of_the_file() {
    let table = "Đơn vị;Tổng điểm\nSở Mẫu Một;0,9150\nSở Mẫu Hai;0,8850\nSở Mẫu Ba;0,8375\nSở Mẫu Bốn;0,7550\n";
    let (folder, _) = imported(table);
    let done = answered(folder.path(), "Tổng điểm", "score x100");
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let table = written(folder.path());
    assert!(table.contains("row: 2, score: 91.50}"), "{table}");
    assert!(table.contains("row: 4, score: 83.75}"), "{table}");
}

#[test]
fn a_factor_of_one_year_does_not_pass_over_the_most_in_another() {
    let points =
        "Sở Mẫu Một;91,50;92\nSở Mẫu Hai;88,50;89\nSở Mẫu Ba;83,75;84\nSở Mẫu Bốn;75,50;80\n";
    let shares = points.replace(";92", ";0,92").replace(";89", ";0,89");
    let shares = shares.replace(";84", ";0,84").replace(";80", ";0,80");
    for (head, word) in [("Điểm tự chấm", "self x100"), ("Tỷ lệ %", "percent x100")] {
        let (folder, asked) = imported(&format!("Đơn vị;Tổng điểm;{head}\n{shares}"));
        assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
        // The file of the year after has points, and the mapping is that of both.
        let root = folder.path();
        let table = format!("Đơn vị;Tổng điểm;{head}\n{points}");
        std::fs::write(root.join("so.csv"), table).unwrap();
        let done = answered(root, head, word);
        assert_eq!(done.status.code(), Some(1), "{}", said(&done));
        assert_eq!(written(root), "");
    }
}

#[test]
fn half_a_column_a_few_of_it_a_part_and_per_cent_are_asked() {
    let totals =
        "Sở Mẫu Một;91,50;0,91\nSở Mẫu Hai;88,50;0,88\nSở Mẫu Ba;83,75;0,83\nSở Mẫu Bốn;80,25;80\n";
    for (head, rows, line) in [
        (
            "Tổng điểm",
            "Một;0,9909\nSở Mẫu Hai;88,50\nSở Mẫu Ba;0,8375\nSở Mẫu Bốn;80,25",
            "score x100 (0-1)",
        ),
        (
            "Tổng điểm",
            "Một;99\nSở Mẫu Hai;88\nSở Mẫu Ba;0,8\nSở Mẫu Bốn;80",
            "score x100 (0-1)",
        ),
        (
            "Tổng điểm",
            "Một;99,09%\nSở Mẫu Hai;88,50%\nSở Mẫu Ba;0,8375\nSở Mẫu Bốn;0,8025",
            "score x100 (0-1)",
        ),
    ] {
        let (_, output) = imported(&format!("Đơn vị;{head}\nSở Mẫu {rows}\n"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{rows}\n{told}");
        assert!(
            told.contains(&format!("columns: {{\"{head}\": {line}}}")),
            "{rows}\n{told}"
        );
    }
    for (head, line) in [
        ("Chuyển đổi số", "parts.so-hoa x25 (0-1)"),
        ("Tỷ lệ %", "percent x100 (0-1)"),
        ("Điểm tự chấm", "self x100 (0-1)"),
    ] {
        let totals = match head {
            "Chuyển đổi số" => totals.replace(";80\n", ";20\n"),
            _ => totals.to_owned(),
        };
        let (_, output) = imported(&format!("Đơn vị;Tổng điểm;{head}\n{totals}"));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{head}\n{told}");
        assert!(
            told.contains(&format!("columns: {{\"{head}\": {line}}}")),
            "{head}\n{told}"
        );
    }
}

#[test]
fn half_of_a_table_beside_the_other_is_asked_about_with_it() {
    let (folder, output) = imported(
        "Đơn vị;Tổng điểm;;Đơn vị;Tổng điểm\nSở Mẫu Một;91,50;;Sở Mẫu Ba;0,8375\nSở Mẫu Hai;88,50;;Sở Mẫu Bốn;0,8025\n",
    );
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("columns: {\"Tổng điểm\": score x100 (0-1)}"),
        "{told}"
    );
    assert_eq!(told.matches('•').count(), 1, "{told}");
    let done = answered(folder.path(), "Tổng điểm", "score x100 (0-1)");
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let table = written(folder.path());
    assert!(
        table.contains("score: 91.50") && table.contains("score: 80.25"),
        "{table}"
    );
}

#[test]
fn shares_of_a_small_maximum_are_found_by_the_sum() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let index = index
        .replace("điều hành\", max: 25", "điều hành\", max: 1.5")
        .replace("max: 100\n", "max: 76.5\n");
    std::fs::write(place, index).unwrap();
    // 1,20 of 1,50 is printed as 0,80.
    let table = "Đơn vị;Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng;Tổng điểm\n\
        Sở Mẫu Một;0,80;22,00;24,00;21,75;68,95\nSở Mẫu Hai;0,70;20,50;23,25;22,50;67,30\n\
        Sở Mẫu Ba;0,60;21,75;19,50;22,25;64,40\nSở Mẫu Bốn;0,90;19,00;20,75;17,50;58,60\n";
    std::fs::write(root.join("so.csv"), table).unwrap();
    let output = congbo(root, &WORDS);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("tổng điểm khác số tính từ các thành phần"),
        "{told}"
    );
}
