//! `congbo import` of tables of several years below each other in one sheet.

use std::path::Path;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

/// A table of a year under its title; the scores differ by a step.
fn panel(title: &str, step: u32) -> String {
    let totals = [91, 88, 83, 80].map(|total| total - step);
    let rows = (0..4).map(|at| format!("{};{};{},50;{}\n", at + 1, NAMES[at], totals[at], at + 1));
    let rows: String = rows.collect();
    format!("{title};;;\nTT;Đơn vị;Tổng điểm;Xếp hạng\n{rows};;;\n")
}

fn import(root: &Path, table: &str) -> (Option<i32>, String) {
    std::fs::write(root.join("so.csv"), table).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    (output.status.code(), said(&output))
}

#[test]
fn the_panel_under_the_title_of_the_year_is_taken() {
    for titles in [
        ["Năm 2024", "Năm 2025", "Năm 2026"],
        ["2024", "2025", "2026"],
        ["KẾT QUẢ NĂM 2024", "KẾT QUẢ NĂM 2025", "KẾT QUẢ NĂM 2026"],
        ["I. Năm 2024", "II. Năm 2025", "III. Năm 2026"],
    ] {
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            for lead in [
                "",
                "KẾT QUẢ CHẤM ĐIỂM CÁC SỞ NĂM 2024, 2025, 2026;;;\n;;;\n",
            ] {
                let folder = site();
                let root = folder.path();
                let panels = order.map(|at| panel(titles[at], 2 - u32::try_from(at).unwrap()));
                let table = format!("{lead}{}", panels.concat());
                let (code, told) = import(root, &table);
                assert_eq!(code, Some(0), "{table}\n{told}");
                let written =
                    std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml"))
                        .unwrap();
                assert!(
                    written.contains("score: 91.50, rank: 1"),
                    "{table}\n{written}"
                );
                assert!(told.contains("2024") && told.contains("2025"), "{told}");
            }
        }
    }
}

#[test]
fn where_no_panel_is_of_the_year_that_is_one_question() {
    let folder = site();
    let table = [
        panel("Năm 2023", 2),
        panel("Năm 2024", 1),
        panel("Năm 2025", 0),
    ]
    .concat();
    let (code, told) = import(folder.path(), &table);
    assert_eq!(code, Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
}

#[test]
fn years_that_titles_do_not_prove_are_one_question() {
    let rows = |step: u32| {
        let rows = NAMES.iter().zip([91, 88, 83, 80]);
        let rows = rows.map(|(name, total)| format!(";{name};{},50;\n", total - step));
        rows.collect::<String>()
    };
    let head = ";Đơn vị;Tổng điểm;\n";
    for table in [
        // Rows between the units of one table, and a panel without a title.
        format!("{head};Năm 2025;;\n{};Năm 2026;;\n{}", rows(1), rows(0)),
        format!("{head}{};;;\nNăm 2025;;;\n{head}{}", rows(0), rows(1)),
    ] {
        let folder = site();
        let (code, told) = import(folder.path(), &table);
        assert_eq!(code, Some(1), "{table}\n{told}");
        assert_eq!(told.matches('•').count(), 1, "{table}\n{told}");
        assert!(told.contains("2025"), "{told}");
    }
}
