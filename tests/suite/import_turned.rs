//! `congbo import` of tables that lie on their side: a unit a column, a component a row.

use super::import::{congbo, said};
use super::import_paired::NAMES;
use super::import_tables::imported;

/// Of each unit two components, the total, its rank.
const ROWS: [(&str, [&str; 4]); 4] = [
    ("Chuyển đổi số", ["24,00", "23,25", "19,50", "18,75"]),
    ("Mức độ hài lòng", ["21,75", "22,50", "22,25", "21,00"]),
    ("Tổng điểm", ["91,50", "88,50", "83,75", "80,25"]),
    ("Xếp hạng", ["1", "2", "3", "4"]),
];

fn head() -> String {
    format!("Tiêu chí;{}\n", NAMES.join(";"))
}

fn rows() -> String {
    let rows = ROWS
        .iter()
        .map(|(label, cells)| format!("{label};{}\n", cells.join(";")));
    rows.collect()
}

#[test]
fn each_value_is_taken_with_its_own_cell() {
    let table = format!("KẾT QUẢ NĂM 2026\n\n{}{}\nNgười lập biểu\n", head(), rows());
    let (folder, output) = imported(&table);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    for words in [
        "so.csv: 4 đơn vị ở cột B–E, tiêu đề ở cột A",
        "  dòng 3: “Tiêu chí” → tên đơn vị",
        "  dòng 5: “Mức độ hài lòng” → ",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let root = folder.path();
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for line in [
        "  - {unit: C3, score: C6, rank: C7, parts: {so-hoa: C4, hai-long: C5}}",
        "  - {unit: so-mau-hai, row: 3, score: 88.50, rank: 2, parts: {so-hoa: 23.25, hai-long: 22.50}, cells: 2}",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    let output = congbo(root, &["check"]);
    assert!(!said(&output).contains("mau-so.yaml"), "{}", said(&output));
}

#[test]
fn numbers_and_maxima_left_of_the_units_and_columns_beside_them_say_no_more() {
    let lines = ROWS.iter().zip(1..).map(|((label, cells), number)| {
        let most = if number < 3 { "25" } else { "" };
        format!("{number};{label};{most};{};\n", cells.join(";"))
    });
    let head = format!("TT;Tiêu chí;Điểm tối đa;{};Ghi chú\n", NAMES.join(";"));
    let (folder, output) = imported(&(head + &lines.collect::<String>()));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    assert!(
        written.contains("{unit: G1, score: G4, rank: G5, "),
        "{written}"
    );
}

/// The table with numbers left of it and rows over others, which are one cell in a workbook.
fn grouped(groups: [&str; 2]) -> String {
    let lines = ROWS.iter().zip(1..).map(|((label, cells), number)| {
        let group = match number {
            1 => format!("A;{};;;;\n", groups[0]),
            3 => format!("B;{};;;;\n", groups[1]),
            _ => String::new(),
        };
        format!("{group}{number};{label};{}\n", cells.join(";"))
    });
    format!("TT;{}{}", head(), lines.collect::<String>())
}

#[test]
fn a_row_that_stands_over_others_is_the_head_of_their_group() {
    let (folder, output) = imported(&grouped(["CÁC LĨNH VỰC", "TỔNG HỢP"]));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for line in [
        "{unit: D1, score: D6, rank: D7, parts: {so-hoa: D3, hai-long: D4}}",
        "score: 88.50, rank: 2, parts: {so-hoa: 23.25, hai-long: 22.50}",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    for groups in [
        ["Chỉ tiêu giao", "TỔNG HỢP"],
        ["Năm 2025", "Năm 2026"],
        // What no unit has is no group: the rank below it is that of the total.
        ["CÁC LĨNH VỰC", "Chỉ đạo, điều hành"],
        ["Nhóm lạ", "TỔNG HỢP"],
    ] {
        let (folder, output) = imported(&grouped(groups));
        let place = folder.path().join("content/editions/2026/mau-so.yaml");
        let written = std::fs::read_to_string(place).unwrap_or_default();
        let is_plain = groups[0] == "Chỉ tiêu giao";
        assert_eq!(
            output.status.code(),
            Some(i32::from(!is_plain)),
            "{}",
            said(&output)
        );
        assert!(!written.contains("so-hoa: "), "{written}");
    }
}

#[test]
fn a_table_that_does_not_prove_itself_is_to_be_turned_in_the_file() {
    for (label, table) in [
        (
            "what is above",
            format!("ĐIỂM TỰ CHẤM\n{}{}", head(), rows()),
        ),
        (
            "another order",
            (head() + &rows()).replace("1;2;3;4", "4;3;2;1"),
        ),
        (
            "a row that says what others are",
            format!(
                "{}{}Năm trước;;;;\n",
                head(),
                rows().replace("Xếp hạng", "Năm trước;;;;\nXếp hạng")
            ),
        ),
        (
            "two rows of one name",
            head() + &rows() + "Chuyển đổi số;1;2;3;4\n",
        ),
        (
            "what is not in the framework",
            head() + &rows() + "Thi đua;1,5;2,5;3,5;4,5\n",
        ),
        ("no words", head() + &rows() + ";1,5;2,5;3,5;4,5\n"),
    ] {
        let (folder, output) = imported(&table);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{label}: {told}");
        assert!(told.contains("bảng nằm ngang"), "{label}: {told}");
        assert_eq!(told.matches('•').count(), 1, "{label}: {told}");
        let place = folder.path().join("content/editions/2026/mau-so.yaml");
        assert!(!place.exists(), "{label}");
    }
}

#[test]
fn what_a_mapping_says_of_cells_is_said_of_the_file_as_it_lies() {
    let (folder, _) = imported(&(head() + &rows()));
    let root = folder.path();
    let mapping = "index: mau-so\ncolumns: {}\nunits: {\"=B2\": leave}\n";
    std::fs::write(root.join("doc.yaml"), mapping).unwrap();
    let words = [
        "import", "so.csv", "--index", "mau-so", "--year", "2027", "--map", "doc.yaml",
    ];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(
        said(&output).contains("bảng nằm ngang"),
        "{}",
        said(&output)
    );
}
