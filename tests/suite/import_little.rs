//! `congbo import` of tables whose heads, names and sheets say little: letters, numbers, one name for two units.

use std::path::Path;
use std::process::Output;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

const PARTS: [&str; 4] = [
    "Chỉ đạo, điều hành",
    "Giải quyết thủ tục hành chính",
    "Chuyển đổi số",
    "Mức độ hài lòng",
];

const SCORES: [[&str; 4]; 4] = [
    ["24,00", "21,75", "22,50", "23,25"],
    ["23,25", "22,50", "21,00", "21,75"],
    ["19,50", "22,25", "20,50", "21,50"],
    ["18,75", "21,00", "20,25", "20,25"],
];

const TOTALS: [&str; 4] = ["91,50", "88,50", "83,75", "80,25"];

fn import(root: &Path, file: &str) -> Output {
    congbo(
        root,
        &["import", file, "--index", "mau-so", "--year", "2026"],
    )
}

/// What would be written.
fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A table of all components, with a last column.
fn table(head: &str, last: [&str; 4]) -> String {
    let rows = (0..4).map(|unit| {
        let cells = SCORES[unit].join(";");
        format!("{};{cells};{}\n", NAMES[unit], last[unit])
    });
    format!(
        "Đơn vị;{};{head}\n{}",
        PARTS.join(";"),
        rows.collect::<String>()
    )
}

#[test]
fn a_column_that_is_always_the_sum_of_all_components_is_the_total() {
    let folder = site();
    let root = folder.path();
    for (head, last, code) in [
        ("TH", TOTALS, 0),
        ("Tổng hợp", TOTALS, 0),
        ("Σ", TOTALS, 0),
        ("TH", ["90,50", "88,50", "83,75", "80,25"], 1),
        ("TH", ["9,15", "8,85", "8,37", "8,02"], 1),
    ] {
        std::fs::write(root.join("so.csv"), table(head, last)).unwrap();
        let words = [
            "import",
            "so.csv",
            "--index",
            "mau-so",
            "--year",
            "2026",
            "--dry-run",
        ];
        let output = congbo(root, &words);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(code), "{head} {last:?}: {told}");
        if code == 0 {
            let printed = printed(&output);
            let line = "{unit: so-mau-hai, row: 3, score: 88.50,";
            assert!(printed.contains(line), "{printed}");
        } else {
            assert!(told.contains("columns: {\"TH\": score}"), "{told}");
        }
    }
}

/// A workbook of sheets with a name and a score a unit.
fn book(root: &Path, sheets: &[(&str, &[&str], [f64; 4])]) {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, units, scores) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        sheet.write(0, 1, "Điểm").unwrap();
        for (row, (unit, score)) in (1..).zip(units.iter().zip(scores)) {
            sheet.write(row, 0, *unit).unwrap();
            sheet.write(row, 1, *score).unwrap();
        }
    }
    book.save(root.join("so.xlsx")).unwrap();
}

#[test]
fn a_sheet_that_is_only_numbered_may_be_a_component() {
    let folder = site();
    let root = folder.path();
    let totals = [91.5, 88.5, 83.75, 80.25];
    for name in ["II", "2", "(II)", "2."] {
        book(root, &[(name, &NAMES, totals)]);
        // The mapping that the first leaves behind settles nothing.
        import(root, "so.xlsx");
        let output = import(root, "so.xlsx");
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{name}: {told}");
        assert_eq!(told.matches('•').count(), 1, "{name}: {told}");
        assert!(
            told.contains(&format!("titles: {{\"{name}\": \"mau-so\"}}")),
            "{name}: {told}"
        );
    }
    for (title, code) in [("II", 1), ("Bảng 2", 0)] {
        let rows = NAMES
            .iter()
            .zip(TOTALS)
            .map(|(name, total)| format!("{name};{total}\n"));
        let rows: String = rows.collect();
        std::fs::write(
            root.join("so.csv"),
            format!("{title}\n\nĐơn vị;Điểm\n{rows}"),
        )
        .unwrap();
        let words = [
            "import",
            "so.csv",
            "--index",
            "mau-so",
            "--year",
            "2026",
            "--dry-run",
        ];
        let output = congbo(root, &words);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{title}: {}",
            said(&output)
        );
    }
    // Lists of other units are no components.
    book(
        root,
        &[
            ("I", &NAMES[..2], totals),
            ("II", &NAMES[2..], [83.75, 80.25, 0.0, 0.0]),
        ],
    );
    let output = import(root, "so.xlsx");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_sheet_that_may_be_none_of_totals_is_asked_about_once() {
    let folder = site();
    let root = folder.path();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, heads, scores) in [
        ("Chi tiết", &PARTS[..], [20.0, 19.0, 18.0, 17.5]),
        ("Mục 2", &["Điểm"], [61.5, 58.5, 53.75, 50.25]),
    ] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        for (row, (unit, score)) in (1..).zip(NAMES.iter().zip(scores)) {
            sheet.write(row, 0, *unit).unwrap();
            for (column, head) in (1..).zip(heads) {
                sheet.write(0, column, *head).unwrap();
                sheet.write(row, column, score).unwrap();
            }
        }
    }
    book.save(root.join("so.xlsx")).unwrap();
    let output = import(root, "so.xlsx");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
    assert!(told.contains("titles: {\"mục 2\": \"mau-so\"}"), "{told}");
}

#[test]
fn totals_that_a_component_could_have_are_asked() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/units.yaml");
    let units = std::fs::read_to_string(&place).unwrap();
    let more = "  - {code: so-mau-nam, name: Sở Mẫu Năm, kind: so, parent: tinh-mau}\n";
    std::fs::write(&place, units + more).unwrap();
    let table = |scores: [&str; 5]| {
        let names = NAMES.into_iter().chain(["Sở Mẫu Năm"]);
        let rows = names
            .zip(scores)
            .map(|(name, score)| format!("{name};{score}\n"));
        format!("Đơn vị;Điểm\n{}", rows.collect::<String>())
    };
    let low = table(["24,00", "23,25", "19,50", "18,75", "22,00"]);
    std::fs::write(root.join("so.csv"), &low).unwrap();
    let output = import(root, "so.csv");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("columns: {\"Điểm\": score}"), "{told}");
    // The draft does not answer what was asked.
    let again = import(root, "so.csv");
    assert_eq!(again.status.code(), Some(1), "{}", said(&again));
    std::fs::write(root.join("cao.csv"), low.replace("24,00", "54,00")).unwrap();
    let map = root.join("doc.yaml");
    std::fs::write(&map, "index: mau-so\ncolumns: {\"Điểm\": score}\n").unwrap();
    for (file, map) in [("cao.csv", None), ("so.csv", Some("doc.yaml"))] {
        let mut words = vec![
            "import",
            file,
            "--index",
            "mau-so",
            "--year",
            "2026",
            "--dry-run",
        ];
        std::fs::remove_dir_all(root.join("content/intake")).unwrap_or_default();
        words.extend(map.iter().flat_map(|map| ["--map", map]));
        let output = congbo(root, &words);
        assert_eq!(output.status.code(), Some(0), "{file}: {}", said(&output));
    }
}

#[test]
fn units_of_one_name_are_told_apart_by_their_kind() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/units.yaml");
    let units = std::fs::read_to_string(&place).unwrap();
    let kinds =
        "kinds:\n  xa: {name: Xã, level: commune}\n  phuong: {name: Phường, level: commune}\n";
    let more = "  - {code: xa-mot, name: Xã Tân Phong, kind: xa}\n  - {code: phuong-mot, name: Phường Tân Phong, kind: phuong}\n  \
                - {code: xa-hai, name: Xã Tả Lèng, kind: xa}\n";
    std::fs::write(&place, units.replace("kinds:\n", kinds) + more).unwrap();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    std::fs::write(&place, index.replace("kinds: [so]", "kinds: [xa, phuong]")).unwrap();
    for (label, table, code) in [
        (
            "lists",
            "TT;Đơn vị;Tổng điểm\nI;Phường;\n1;Tân Phong;81,5\nII;Các xã;\n1;Tân Phong;72,5\n2;Tả Lèng;70,5\n",
            0,
        ),
        (
            "a column",
            "Loại;Đơn vị;Tổng điểm\nPhường;Tân Phong;81,5\nXã;Tân Phong;72,5\nXã;Tả Lèng;70,5\n",
            0,
        ),
        (
            "nothing",
            "TT;Đơn vị;Tổng điểm\n1;Tân Phong;81,5\n1;Tân Phong;72,5\n2;Tả Lèng;70,5\n",
            1,
        ),
    ] {
        std::fs::write(root.join("xa.csv"), table).unwrap();
        let words = [
            "import",
            "xa.csv",
            "--index",
            "mau-so",
            "--year",
            "2026",
            "--dry-run",
        ];
        let output = congbo(root, &words);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(code), "{label}: {told}");
        if code == 0 {
            let printed = printed(&output);
            for (unit, score) in [("xa-mot", "score: 72.5"), ("phuong-mot", "score: 81.5")] {
                let mut lines = printed.lines();
                let line = lines.find(|line| line.contains(&format!("unit: {unit},")));
                assert!(line.is_some_and(|line| line.contains(score)), "{printed}");
            }
        }
    }
}
