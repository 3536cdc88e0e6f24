//! `congbo import` of values that look like others: two numbers in one cell, letters in brackets, what units give themselves,
//! penalties like points, a new year like an old one.

use super::import::said;
use super::import_tables::imported;

fn taken(folder: &tempfile::TempDir) -> String {
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    std::fs::read_to_string(place).unwrap_or_default()
}

fn table(head: &str, cells: [&str; 4]) -> String {
    let names = ["Một", "Hai", "Ba", "Bốn"].into_iter().zip(cells);
    let rows = names.map(|(name, cell)| format!("Sở Mẫu {name};{cell}\n"));
    format!("Đơn vị;{head}\n{}", rows.collect::<String>())
}

#[test]
fn two_numbers_in_a_cell_are_not_one() {
    for cell in [
        "88,4 3",
        "\"72\n23\"",
        "1 668",
        "8 8,5",
        "88,5 (tb)",
        "88,5 (a)",
    ] {
        let (folder, output) = imported(&table("Tổng điểm", ["91,50", cell, "83,75", "80,25"]));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{cell}: {told}");
        assert_eq!(taken(&folder), "");
    }
}

#[test]
fn letters_in_brackets_change_what_a_column_is() {
    let cells = ["91,50", "88,50", "83,75", "80,25"];
    for head in [
        "Tổng điểm (tb)",
        "Tổng điểm (a)",
        "Tổng điểm [x]",
        "Tổng điểm (dk)",
    ] {
        let (folder, output) = imported(&table(head, cells));
        assert_eq!(output.status.code(), Some(1), "{head}: {}", said(&output));
        assert_eq!(taken(&folder), "");
    }
    for head in [
        "Tổng điểm (1)",
        "Tổng điểm [2]",
        "Tổng điểm (*)",
        "Tổng điểm",
    ] {
        let (_, output) = imported(&table(head, cells));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
    }
}

#[test]
fn ranks_and_shares_that_units_give_themselves_are_no_results() {
    for head in [
        "Xếp hạng tự chấm",
        "Hạng tự chấm",
        "Hạng tự đánh giá",
        "Thứ hạng (tự đánh giá)",
        "Xếp hạng do đơn vị tự chấm",
        "Tỷ lệ tự chấm",
        "Self-assessed rank",
    ] {
        let cells = ["91,50;4", "88,50;3", "83,75;2", "80,25;1"];
        let (folder, output) = imported(&table(&format!("Tổng điểm;{head}"), cells));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
        let table = taken(&folder);
        assert!(
            table.contains("{unit: so-mau-mot, row: 2, score: 91.50}"),
            "{head}: {table}"
        );
    }
    for head in [
        "Điểm tự chấm",
        "Điểm các sở tự chấm",
        "Tự đánh giá",
        "Tổng điểm tự chấm năm 2026",
    ] {
        let cells = ["91,50;95", "88,50;93", "83,75;92", "80,25;91"];
        let (folder, output) = imported(&table(&format!("Tổng điểm;{head}"), cells));
        assert_eq!(output.status.code(), Some(0), "{head}: {}", said(&output));
        assert!(
            taken(&folder).contains("self: 95"),
            "{head}: {}",
            taken(&folder)
        );
    }
}
