//! `congbo template` and the workbooks that come back: what units fill in is gathered with its cells, and who is missing or
//! contradicts himself is told.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use super::import::{congbo, said, site};

/// A workbook with numbers put into cells.
fn filled(place: &Path, cells: &[(&str, &str)]) -> Vec<u8> {
    let bytes = std::fs::read(place).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = Vec::new();
        file.read_to_end(&mut text).unwrap();
        let name = file.name().unwrap().into_owned();
        if name == "xl/worksheets/sheet1.xml" {
            let mut xml = String::from_utf8(text).unwrap();
            for (cell, value) in cells {
                let start = xml
                    .find(&format!("<c r=\"{cell}\""))
                    .unwrap_or_else(|| panic!("{cell}"));
                let open = start + xml[start..].find('>').unwrap();
                let end = match xml[..open].strip_suffix('/') {
                    Some(empty) => empty.len(),
                    None => open,
                };
                let past = if end < open {
                    open + 1
                } else {
                    open + xml[open..].find("</c>").unwrap() + 4
                };
                let content = match value.parse::<f64>() {
                    Ok(_) => format!("><v>{value}</v></c>"),
                    Err(_) => format!(" t=\"str\"><v>{value}</v></c>"),
                };
                xml.replace_range(end..past, &content);
            }
            text = xml.into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(name, options).unwrap();
        out.write_all(&text).unwrap();
    }
    out.finish().unwrap().into_inner()
}

const UNITS: [&str; 4] = ["so-mau-mot", "so-mau-hai", "so-mau-ba", "so-mau-bon"];

/// A site with empty workbooks, and a folder for those that come back.
fn sent() -> tempfile::TempDir {
    let folder = site();
    let root = folder.path();
    let made = congbo(root, &["template", "mau-so", "2026"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    std::fs::create_dir(root.join("nhan")).unwrap();
    folder
}

fn put(root: &Path, unit: &str, name: &str, cells: &[(&str, &str)]) {
    let empty = root.join(format!("bieu-mau/mau-so-2026/{unit}.xlsx"));
    std::fs::write(root.join("nhan").join(name), filled(&empty, cells)).unwrap();
}

const IMPORT: [&str; 6] = ["import", "nhan", "--index", "mau-so", "--year", "2026"];

#[test]
fn what_units_fill_in_is_gathered_with_the_cell_of_every_value() {
    let folder = sent();
    let root = folder.path();
    for (at, unit) in UNITS.iter().enumerate() {
        let first = format!("2{at}.5");
        let cells = [
            ("E6", "25"),
            ("E7", "21"),
            ("E8", "20"),
            ("E9", "19.5"),
            ("F6", first.as_str()),
            ("F7", "20.25"),
            ("F8", "18"),
            ("F9", "17.75"),
        ];
        put(root, unit, &format!("{unit}.xlsx"), &cells);
    }
    std::fs::write(root.join("nhan/~$so-mau-mot.xlsx"), "lock").unwrap();
    let done = congbo(root, &IMPORT);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert!(
        said(&done).contains("4 kết quả; bảng đủ mọi đơn vị"),
        "{}",
        said(&done)
    );
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    for line in [
        "score: F10",
        "chi-dao: F6",
        "unit: so-mau-bon",
        "score: 79.50",
        "row: 10",
        "self: E10",
        "self: 85.5",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
    let again = congbo(root, &["template", "mau-so", "2026"]);
    assert_eq!(
        again.status.code(),
        Some(2),
        "what is there stays: {}",
        said(&again)
    );
}

#[test]
fn who_is_missing_or_contradicts_himself_is_told_with_the_cell() {
    let folder = sent();
    let root = folder.path();
    let right = [("F6", "20"), ("F7", "20"), ("F8", "20"), ("F9", "20")];
    let over = [("F6", "26"), ("F7", "20"), ("F8", "20"), ("F9", "20")];
    let short = [("F6", "20"), ("F7", "20"), ("F8", "20")];
    put(root, UNITS[0], "a.xlsx", &right);
    put(
        root,
        UNITS[0],
        "b.xlsx",
        &[("F6", "21"), ("F7", "20"), ("F8", "20"), ("F9", "20")],
    );
    put(root, UNITS[0], "c.xlsx", &right);
    put(root, UNITS[1], "d.xlsx", &over);
    put(root, UNITS[2], "e.xlsx", &short);
    let own = [("E6", "20"), ("E7", "20"), ("E8", "20"), ("E9", "20")];
    let typed = [("E10", "81")];
    put(
        root,
        UNITS[3],
        "g.xlsx",
        &[&right[..], &own, &typed].concat(),
    );
    std::fs::write(root.join("nhan/khac.csv"), "a;b\n1;2\n").unwrap();
    let asked = congbo(root, &IMPORT);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    for words in [
        "a.xlsx, trang tính “Sở Mẫu Một”, ô F10: 80",
        "b.xlsx, trang tính “Sở Mẫu Một”, ô F10: 81",
        "d.xlsx, trang tính “Sở Mẫu Hai”, ô F6: 26 ≠ 25",
        "e.xlsx, trang tính “Sở Mẫu Ba”, ô F9",
        "g.xlsx, trang tính “Sở Mẫu Bốn”, ô E10: 81 ≠ 80",
        "khac.csv",
        "bỏ dòng lặp lại, giá trị như nhau",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    for name in ["b.xlsx", "d.xlsx", "e.xlsx", "g.xlsx", "khac.csv"] {
        std::fs::remove_file(root.join("nhan").join(name)).unwrap();
    }
    assert!(!told.contains("total: none"), "{told}");
    assert!(
        !root.join("content/intake").exists(),
        "what is wrong in a workbook is corrected there"
    );
    let part = congbo(root, &IMPORT);
    assert!(
        said(&part).contains("thiếu 3: Sở Mẫu Ba, Sở Mẫu Bốn, Sở Mẫu Hai"),
        "{}",
        said(&part)
    );
}

#[test]
fn a_reason_stands_in_for_a_score_and_what_units_give_themselves_is_no_result() {
    let folder = sent();
    let root = folder.path();
    put(
        root,
        UNITS[0],
        "a.xlsx",
        &[("E6", "20"), ("E7", "20"), ("E8", "20"), ("E9", "20")],
    );
    let asked = congbo(root, &IMPORT);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert!(
        said(&asked).contains("chưa có điểm thẩm định"),
        "{}",
        said(&asked)
    );
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    let open = "\"Điểm tự chấm\": \"?\"";
    assert!(draft.contains(open), "{draft}");
    std::fs::write(&place, draft.replace(open, "\"Điểm tự chấm\": score")).unwrap();
    let done = congbo(root, &IMPORT);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let absent = [
        ("F6", "20"),
        ("F7", "20"),
        ("F8", "20"),
        ("G9", "không được đánh giá"),
    ];
    put(root, UNITS[1], "b.xlsx", &absent);
    let asked = congbo(root, &[&IMPORT[..], &["--force"]].concat());
    assert!(
        said(&asked).contains("b.xlsx, trang tính “Sở Mẫu Hai”, ô F10: Tổng điểm"),
        "{}",
        said(&asked)
    );
    put(
        root,
        UNITS[1],
        "b.xlsx",
        &[&absent[..], &[("G10", "không được đánh giá")]].concat(),
    );
    let done = congbo(root, &[&IMPORT[..], &["--force"]].concat());
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    assert!(table.contains("hai-long: not-assessed"), "{table}");
    let other = congbo(
        root,
        &[
            "import", "nhan", "--index", "mau-so", "--year", "2025", "--force",
        ],
    );
    assert!(
        said(&other).contains("biểu của năm khác"),
        "{}",
        said(&other)
    );
}

#[test]
fn a_blank_cell_that_no_formula_fills_is_asked_and_never_worked_out() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    // Two groups: the maxima of one add up, those of the other do not.
    let (before, _) = text.split_once("    components:\n").unwrap();
    let parts = "    components:
      - code: mot
        name: Nhóm một
        max: 50
        parts: [{code: a, name: Phần a, max: 25}, {code: b, name: Phần b, max: 25}]
      - code: hai
        name: Nhóm hai
        max: 50
        parts: [{code: c, name: Phần c, max: 40}, {code: d, name: Phần d, max: 40}]
";
    let framework = format!("{before}{parts}");
    std::fs::write(&place, &framework).unwrap();
    std::fs::remove_dir_all(root.join("content/editions")).unwrap();
    let made = congbo(root, &["template", "mau-so", "2026"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    std::fs::create_dir(root.join("nhan")).unwrap();
    let parts = [("F7", "20"), ("F8", "21"), ("F10", "30"), ("F11", "31")];
    put(root, UNITS[0], "a.xlsx", &parts);
    let asked = congbo(root, &IMPORT);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert!(said(&asked).contains("ô F9: Nhóm hai"), "{}", said(&asked));
    assert!(!said(&asked).contains("ô F6"), "{}", said(&asked));
    let reason = [("G9", "không công bố"), ("F12", "80")];
    put(root, UNITS[0], "a.xlsx", &[&parts[..], &reason].concat());
    let done = congbo(root, &IMPORT);
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml"));
    let table = table.unwrap_or_else(|_| panic!("{}", said(&done)));
    for words in ["mot: 41", "hai: not-published"] {
        assert!(table.contains(words), "{words}\n{table}");
    }
}

#[test]
fn a_score_beside_a_reason_why_there_is_none_is_asked() {
    let folder = sent();
    let root = folder.path();
    let both = [
        ("F6", "20"),
        ("F7", "20"),
        ("F8", "20"),
        ("F9", "20"),
        ("G9", "không được đánh giá"),
    ];
    put(root, UNITS[0], "a.xlsx", &both);
    let asked = congbo(root, &IMPORT);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert!(
        told.contains("ô F9 “20”: có điểm mà bên cạnh lại ghi lý do không có điểm"),
        "{told}"
    );
}
