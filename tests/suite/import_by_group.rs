//! `congbo import` of an index whose groups differ: each row is read by the form of its unit's group, and a file of one group
//! leaves the rows of others as they are.

use std::path::Path;

use congbo::files;

use super::import::{congbo, said};

/// The made-up site with groups, without results of 2026.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/nhom/content");
    for (path, bytes) in files::read_as(&from, "content").unwrap().iter() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

const HEAD: &str = "TT;Đơn vị;Tính minh bạch;Chi phí không chính thức;Hỗ trợ doanh nghiệp;Tư vấn;Hỗ trợ pháp lý;Tiếp cận đất đai;Tổng điểm\n";
const DEPARTMENTS: &str = "I. Khối sở, ban, ngành;;;;;;;;\n1;Sở Tư pháp;8,70;8,20;8,50;5,30;3,20;-;25,40\n\
                           2;Sở Nội vụ;8,40;8,30;8,20;4,70;3,50;;24,90\n3;Sở Tài chính;7,80;7,60;7,60;4,50;3,10;x;23,00\n";
const MEAN: &str = ";Trung bình;;;;;;;24,43\n";
const COMMUNES: &str = "II. Khối UBND cấp xã;;;;;;;;\n1;Xã Núi Xanh;8,30;6,40;7,10;7,10;;7,00;28,80\n\
                        2;Xã Đồng Dài;8,20;6,40;7,20;7,20;;7,20;29,00\n3;Đặc khu Hòn Mơ;7,70;5,90;6,60;6,60;;6,10;26,30\n";

/// Imports a table of 2026: how it ends, and what is said.
fn import(root: &Path, table: &str, more: &[&str]) -> (Option<i32>, String) {
    std::fs::write(root.join("ddci.csv"), table).unwrap();
    let words = ["import", "ddci.csv", "--index", "ddci", "--year", "2026"];
    let done = congbo(root, &[&words[..], more].concat());
    (done.status.code(), said(&done))
}

fn table(root: &Path) -> String {
    std::fs::read_to_string(root.join("content/editions/2026/ddci.yaml")).unwrap()
}

/// The line of a unit's result.
fn row(table: &str, unit: &str) -> String {
    let mut lines = table.lines();
    let line = lines.find(|line| line.contains(&format!("unit: {unit},")));
    line.unwrap_or_else(|| panic!("{unit}\n{table}")).to_owned()
}

#[test]
fn each_row_is_read_by_the_form_of_its_group() {
    let folder = site();
    let root = folder.path();
    let (code, told) = import(root, &format!("{HEAD}{DEPARTMENTS}{MEAN}{COMMUNES}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    let table = table(root);
    assert!(
        table.contains("\ncoverage: complete\nfields: [so, xa]\n"),
        "{table}"
    );
    for (unit, parts) in [
        (
            "so-tu-phap",
            "{minh-bach: 8.70, chi-phi: 8.20, ho-tro: 8.50, tu-van: 5.30, phap-ly: 3.20}",
        ),
        (
            "xa-nui-xanh",
            "{minh-bach: 8.30, chi-phi: 6.40, ho-tro: 7.10, tu-van: 7.10, dat-dai: 7.00}",
        ),
    ] {
        assert!(
            row(&table, unit).contains(&format!("parts: {parts}")),
            "{table}"
        );
    }
    assert!(!row(&table, "so-noi-vu").contains("dat-dai"), "{table}");
    assert!(told.contains("không áp dụng cho nhóm"), "{told}");
}

#[test]
fn a_value_of_what_does_not_apply_is_asked_and_never_dropped() {
    let folder = site();
    let root = folder.path();
    let wrong = DEPARTMENTS.replace("4,70;3,50;;24,90", "4,70;3,50;6,00;24,90");
    let (code, told) = import(root, &format!("{HEAD}{wrong}{COMMUNES}"), &[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(
        told.contains("H4") && told.contains("không áp dụng cho nhóm"),
        "{told}"
    );
    assert!(!root.join("content/editions/2026/ddci.yaml").exists());
    // 8.40 lies below the maximum of departments and above that of communes.
    let high = COMMUNES.replace(
        "8,20;6,40;7,20;7,20;;7,20;29,00",
        "8,20;8,40;7,20;7,20;;7,20;31,00",
    );
    let (code, told) = import(root, &format!("{HEAD}{DEPARTMENTS}{high}"), &[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("8,40"), "{told}");
}

#[test]
fn a_unit_among_those_of_another_group_is_asked() {
    let folder = site();
    let root = folder.path();
    let (first, rest) = DEPARTMENTS.split_at(DEPARTMENTS.find("3;Sở Tài chính").unwrap());
    let (code, told) = import(root, &format!("{HEAD}{first}{COMMUNES}{rest}"), &[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("Sở Tài chính"), "{told}");
    assert!(!root.join("content/editions/2026/ddci.yaml").exists());
}

#[test]
fn how_much_is_listed_is_said_of_each_group() {
    let folder = site();
    let root = folder.path();
    let some = COMMUNES.replace("3;Đặc khu Hòn Mơ;7,70;5,90;6,60;6,60;;6,10;26,30\n", "");
    let (code, told) = import(root, &format!("{HEAD}{DEPARTMENTS}{some}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    let table = table(root);
    assert!(
        table.contains("\ncoverage: {so: complete, xa: partial}\n"),
        "{table}"
    );
    assert!(
        table.contains("# partial: bảng thiếu 1 đơn vị của nhóm xã và đặc khu (Hòn Mơ)."),
        "{table}"
    );
    assert!(
        told.contains("sở, ban, ngành: 3 kết quả; bảng đủ mọi đơn vị"),
        "{told}"
    );
}

#[test]
fn a_file_of_one_group_leaves_the_others_as_they_are() {
    let folder = site();
    let root = folder.path();
    let (code, told) = import(root, &format!("{HEAD}{DEPARTMENTS}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    let first = table(root);
    assert!(
        first.contains("\ncoverage: complete\nfields: [so]\n"),
        "{first}"
    );
    // What its author writes beside a result stays with it.
    let place = root.join("content/editions/2026/ddci.yaml");
    let noted = first.replace(
        "}}\n  - {unit: so-noi-vu",
        ", note: Đã đối chiếu.}\n  - {unit: so-noi-vu",
    );
    let noted = noted.replacen("3.20, note", "3.20}, note", 1);
    std::fs::write(&place, &noted).unwrap();
    let head = HEAD.replace("Hỗ trợ pháp lý;", "");
    let some = COMMUNES
        .replace(";;7,00", ";7,00")
        .replace(";;7,20", ";7,20");
    let some = some.replace("3;Đặc khu Hòn Mơ;7,70;5,90;6,60;6,60;;6,10;26,30\n", "");
    let (code, told) = import(root, &format!("{head}{some}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    let second = table(root);
    assert!(
        second.contains("\ncoverage: {so: complete, xa: partial}\n"),
        "{second}"
    );
    for unit in ["so-tu-phap", "so-noi-vu", "so-tai-chinh"] {
        assert_eq!(row(&second, unit), row(&noted, unit));
    }
    let commune = row(&second, "xa-nui-xanh");
    let is_apart = commune.contains("cells: 2") && commune.contains("source: bang-ddci-2026-2");
    assert!(is_apart, "{commune}");
    // The same group once more is a replacement, and is asked for.
    let (code, told) = import(root, &format!("{head}{some}"), &[]);
    assert!(code == Some(1) && told.contains("--force"), "{told}");
    let (code, told) = import(root, &format!("{HEAD}{COMMUNES}"), &["--force"]);
    assert_eq!(code, Some(0), "{told}");
    let third = table(root);
    assert!(
        third.contains("\ncoverage: complete\nfields: [so, xa]\n"),
        "{third}"
    );
    assert_eq!(row(&third, "so-tu-phap"), row(&noted, "so-tu-phap"));
    assert!(row(&third, "dac-khu-hon-mo").contains("26.30"), "{third}");
}

#[test]
fn a_group_of_which_nothing_is_known_yet_is_added_without_being_asked() {
    let folder = site();
    let root = folder.path();
    // The table of a new edition has a row for every unit, and no value.
    let made = congbo(root, &["new", "edition", "2026"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    assert!(table(root).contains("{unit: so-tu-phap, score: not-published}"));
    let (code, told) = import(root, &format!("{HEAD}{DEPARTMENTS}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    let first = row(&table(root), "so-tu-phap");
    let (code, told) = import(root, &format!("{HEAD}{COMMUNES}"), &[]);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(row(&table(root), "so-tu-phap"), first);
    assert!(row(&table(root), "xa-nui-xanh").contains("score: 28.80"));
    // What has a value now is not replaced without being asked.
    let other = DEPARTMENTS.replace(
        "8,70;8,20;8,50;5,30;3,20;-;25,40",
        "8,60;8,20;8,50;5,30;3,20;-;25,30",
    );
    let (code, told) = import(root, &format!("{HEAD}{other}"), &[]);
    assert!(code == Some(1) && told.contains("--force"), "{told}");
}

#[test]
fn a_workbook_of_a_unit_holds_what_applies_to_its_group() {
    let folder = site();
    let root = folder.path();
    let made = congbo(root, &["template", "ddci", "2026"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let words = |unit: &str| {
        let bytes = std::fs::read(root.join(format!("bieu-mau/ddci-2026/{unit}.xlsx"))).unwrap();
        let book = congbo::intake::read(&bytes).unwrap();
        let cells = book.sheets[0].cells.values();
        cells
            .map(congbo::intake::grid::Content::text)
            .collect::<Vec<_>>()
    };
    let department = words("so-noi-vu");
    let has = |all: &[String], text: &str| all.iter().any(|one| one == text);
    assert!(has(&department, "Hỗ trợ pháp lý") && !has(&department, "Tiếp cận đất đai"));
    let commune = words("xa-nui-xanh");
    assert!(has(&commune, "Tiếp cận đất đai") && !has(&commune, "Hỗ trợ pháp lý"));
    assert!(has(&commune, "38") && has(&department, "30"));
}
