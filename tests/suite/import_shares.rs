//! `congbo import` of percentages: a share of the maximum beside a score, or per cent of something else.

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

/// Imports a table into a site whose index has 120 points at most, or no maximum.
fn import(most: Option<&str>, heads: &str, rows: [&str; 4]) -> (Option<i32>, String, String) {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let most = most.map_or_else(String::new, |most| format!("    max: {most}\n"));
    let parts = if most.is_empty() { "" } else { ", max: 30" };
    let index = index
        .replace("    max: 100\n", &most)
        .replace(", max: 25", parts);
    std::fs::write(place, index).unwrap();
    let rows: Vec<String> = NAMES
        .iter()
        .zip(rows)
        .map(|(name, row)| format!("{name};{row}\n"))
        .collect();
    std::fs::write(
        root.join("so.csv"),
        format!("Đơn vị;{heads}\n{}", rows.concat()),
    )
    .unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml"));
    (
        output.status.code(),
        said(&output),
        table.unwrap_or_default(),
    )
}

#[test]
fn a_share_of_the_maximum_is_taken() {
    let rows = ["90,00;75,00", "88,50;73,75", "84,00;70,00", "80,20;66,83"];
    let (code, told, table) = import(Some("120"), "Tổng điểm;Tỷ lệ (%)", rows);
    assert_eq!(code, Some(0), "{told}");
    assert!(table.contains("score: 90.00, percent: 75.00"), "{table}");
    // Of a maximum of the unit's own as well.
    let rows = [
        "90,00;100;90,00",
        "88,50;120;73,75",
        "84,00;120;70,00",
        "80,20;120;66,83",
    ];
    let (code, told, table) = import(Some("120"), "Tổng điểm;Điểm tối đa;Tỷ lệ (%)", rows);
    assert_eq!(code, Some(0), "{told}");
    assert!(
        table.contains("score: 90.00, max: 100, percent: 90.00"),
        "{table}"
    );
}

#[test]
fn per_cent_of_something_else_is_asked_before_it_is_written() {
    for (most, heads, rows) in [
        (
            Some("120"),
            "Tổng điểm;Tỷ lệ (%)",
            ["90,00;41,20", "88,50;39,10", "84,00;55,00", "80,20;12,75"],
        ),
        (
            Some("120"),
            "Tổng điểm;Tỷ lệ (%)",
            ["90,00;75,00", "88,50;73,75", "84,00;70,00", "80,20;92,75"],
        ),
        (
            None,
            "Tổng điểm;Tỷ lệ (%)",
            ["90,00;75,00", "88,50;73,75", "84,00;70,00", "80,20;66,83"],
        ),
        (
            Some("120"),
            "Tỷ lệ (%)",
            ["41,20", "39,10", "55,00", "12,75"],
        ),
        (None, "Tỷ lệ (%)", ["41,20", "39,10", "55,00", "12,75"]),
        (
            Some("120"),
            "Điểm (%)",
            ["41,20", "39,10", "55,00", "12,75"],
        ),
    ] {
        let (code, told, table) = import(most, heads, rows);
        assert_eq!(code, Some(1), "{heads} {rows:?}: {told}");
        assert_eq!(table, "", "{heads} {rows:?}: {told}");
    }
}
