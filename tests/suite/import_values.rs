//! `congbo import` of values that look like others: two numbers in one cell, letters in brackets, what units give themselves,
//! penalties like points, a new year like an old one.

use super::import::{congbo, said};
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

/// A site whose index takes points away, how totals are made, and a table.
fn with_penalty(table: &str, total: &str) -> tempfile::TempDir {
    let (folder, _) = imported("");
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let index = index.replace("total: unstated", &format!("total: {total}"));
    let penalty = "      - {code: tru, name: Điểm trừ, max: 5}\n";
    std::fs::write(&place, index + penalty).unwrap();
    std::fs::write(root.join("so.csv"), table).unwrap();
    folder
}

#[test]
fn a_penalty_above_nothing_is_proved_by_a_total_or_asked() {
    let cells = ["91,50;2", "88,50;0", "83,75;1,5", "80,25;0"];
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let folder = with_penalty(&table("Tổng điểm;Điểm trừ", cells), "unstated");
    let root = folder.path();
    let told = said(&congbo(root, &words));
    let line = "columns: {\"Điểm trừ\": parts.tru x-1}";
    assert!(told.contains(line), "{told}");
    assert_eq!(taken(&folder), "");
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    std::fs::write(&place, draft.replace("parts.tru", "parts.tru x-1")).unwrap();
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(
        taken(&folder).contains("parts: {tru: -1.5}"),
        "{}",
        taken(&folder)
    );
    let below = cells.map(|cell| cell.replace(";2", ";-2").replace(";1,5", ";-1,5"));
    let below = below.each_ref().map(String::as_str);
    let folder = with_penalty(&table("Tổng điểm;Điểm trừ", below), "unstated");
    let done = congbo(folder.path(), &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    // Where totals are made of the parts, these would be wrong as well.
    let parts = [
        "20;20;20;20;2",
        "21;20;20;20;0",
        "22;20;20;20;1,5",
        "23;20;20;20;0",
    ];
    let head =
        "Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng;Điểm trừ";
    let folder = with_penalty(&table(head, parts), "sum");
    let told = said(&congbo(folder.path(), &words));
    assert!(told.contains(line), "{told}");
}

#[test]
fn a_penalty_that_totals_show_to_be_taken_away_is_no_misprint() {
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let line = "columns: {\"Điểm trừ\": parts.tru x-1}";
    let head = "Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng;Điểm trừ;Tổng điểm";
    let rows = [
        "20;20;20;20;2;78",
        "21;20;20;20;0;81",
        "22;20;20;20;1,5;80,5",
        "23;20;20;20;0;83",
    ];
    let folder = with_penalty(&table(head, rows), "sum");
    let told = said(&congbo(folder.path(), &words));
    assert!(
        told.contains(line) && told.matches("• ").count() == 1,
        "{told}"
    );
    assert!(
        told.contains("chỉ khi trừ thì các tổng điểm mới khớp"),
        "{told}"
    );
    let place = folder.path().join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    std::fs::write(&place, draft.replace("parts.tru", "parts.tru x-1")).unwrap();
    let done = congbo(folder.path(), &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(taken(&folder).contains("tru: -1.5"), "{}", taken(&folder));
}

#[test]
fn a_table_with_the_values_of_an_earlier_year_is_asked_about() {
    let cells = ["91,50", "88,50", "83,75", "80,25"];
    let (folder, output) = imported(&table("Tổng điểm", cells));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let root = folder.path();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2027"];
    let asked = congbo(root, &words);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert!(
        told.contains("4/4 đơn vị có đúng số liệu đã công bố của năm 2026"),
        "{told}"
    );
    assert!(told.contains("titles: {\"2026\": \"2027\"}"), "{told}");
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    std::fs::write(&place, draft + "titles: {\"2026\": \"2027\"}\n").unwrap();
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    // Where most units moved it is the table of another year.
    let moved = table("Tổng điểm", ["91,75", "88,50", "84,75", "81,25"]);
    std::fs::write(root.join("so.csv"), moved).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2028"];
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
}

#[test]
fn a_total_of_another_sheet_lies_where_its_parts_put_it() {
    let told = |scores: [f64; 4]| {
        let (folder, _) = imported("");
        let root = folder.path();
        let place = root.join("content/indices/mau-so.yaml");
        let index = std::fs::read_to_string(&place).unwrap();
        std::fs::write(&place, index.replace("total: unstated", "total: sum")).unwrap();
        let mut book = rust_xlsxwriter::Workbook::new();
        let parts = [
            ("Chỉ đạo, điều hành", 20.0),
            ("Chuyển đổi số", 24.0),
            ("Mức độ hài lòng", 21.0),
        ];
        let sheet = book.add_worksheet();
        sheet.set_name("Kết quả").unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        let units = ["Một", "Hai", "Ba", "Bốn"];
        for (row, unit) in (1..).zip(units) {
            sheet.write(row, 0, format!("Sở Mẫu {unit}")).unwrap();
            for (column, (head, value)) in (1..).zip(parts) {
                sheet.write(0, column, head).unwrap();
                sheet.write(row, column, value).unwrap();
            }
        }
        let sheet = book.add_worksheet();
        sheet.set_name("Bảng 2").unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        sheet.write(0, 1, "Điểm").unwrap();
        for (row, (unit, score)) in (1..).zip(units.into_iter().zip(scores)) {
            sheet.write(row, 0, format!("Sở Mẫu {unit}")).unwrap();
            sheet.write(row, 1, score).unwrap();
        }
        book.save(root.join("hai.xlsx")).unwrap();
        let words = ["import", "hai.xlsx", "--index", "mau-so", "--year", "2026"];
        let output = congbo(root, &words);
        (output.status.code(), said(&output))
    };
    let (code, right) = told([85.0, 82.5, 80.0, 75.25]);
    assert_eq!(code, Some(0), "{right}");
    // Less than three parts make, and more than they can with the fourth.
    for scores in [[45.0, 42.5, 40.0, 38.25], [98.0, 97.5, 96.0, 95.25]] {
        let (code, wrong) = told(scores);
        assert_eq!(code, Some(1), "{wrong}");
        assert!(wrong.contains("ghi “Bảng 2”"), "{wrong}");
    }
}

#[test]
fn a_key_of_a_cell_speaks_of_the_file_of_one_year() {
    let table = |names: [&str; 5]| {
        let rows = names.iter().zip([91, 88, 83, 80, 79]);
        let rows = rows.map(|(name, score)| format!("Sở Mẫu {name};{score},50\n"));
        format!("Đơn vị;Tổng điểm\n{}", rows.collect::<String>())
    };
    let (folder, _) = imported(&table(["Một", "Hai", "Ba", "Bốn", "Bốn"]));
    let root = folder.path();
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    let with = |lines: &str| std::fs::write(&place, format!("{draft}{lines}")).unwrap();
    with("units: {\"=A6\": leave}\n");
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    // In the file of the year after that cell is another unit's.
    let next = table(["Một", "Hai", "Bốn", "", "Ba"]).replace("Sở Mẫu ;80,50\n", "\n");
    let next = next
        .replace("91,50", "92,50")
        .replace("83,50", "84,50")
        .replace("79,50", "78,50");
    std::fs::write(root.join("sau.csv"), next).unwrap();
    let words = ["import", "sau.csv", "--index", "mau-so", "--year", "2027"];
    let asked = congbo(root, &words);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert!(
        told.contains("ghi ô mà không ghi của tệp năm nào (=A6)"),
        "{told}"
    );
    assert!(told.contains("units: {\"=A6 (2027)\": leave}"), "{told}");
    with("units: {\"=A6 (2026)\": leave}\n");
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let table = std::fs::read_to_string(root.join("content/editions/2027/mau-so.yaml")).unwrap();
    assert!(table.contains("so-mau-ba, row: 6, score: 78.50"), "{table}");
}
