//! Totals that are weighted means: read, worked out, held against their parts, filled in, explained.

use std::fs::read_to_string;
use std::io::Read as _;
use std::path::Path;

use super::import::{congbo, said, site};

/// A site whose index weighs its parts: 20, 30, 40 and 10 of 100 points each.
fn weighted() -> tempfile::TempDir {
    let folder = site();
    let place = folder.path().join("content/indices/mau-so.yaml");
    let mut index = read_to_string(&place).unwrap();
    for (code, weight) in [
        ("chi-dao", "0.2"),
        ("thu-tuc", "0.3"),
        ("so-hoa", "0.4"),
        ("hai-long", "0.1"),
    ] {
        let at = index.find(&format!("code: {code},")).unwrap();
        let end = at + index[at..].find("max: 25").unwrap();
        index.replace_range(end..end + 7, &format!("max: 100, weight: {weight}"));
    }
    let index = index.replace(
        "from: 2025\n    max: 100\n    total: sum",
        "from: 2025\n    to: 2025\n    max: 100\n    total: sum",
    );
    let first = index.find("  - code: mau-so-2025").unwrap();
    let weighing = index[first..]
        .replace("mau-so-2025", "mau-so-2026")
        .replace("from: 2025\n    to: 2025", "from: 2026")
        .replace("total: sum", "total: weighted-mean");
    let plain = index.replace("max: 100, weight: 0.2", "max: 25");
    let plain = plain.replace("max: 100, weight: 0.3", "max: 25");
    let plain = plain.replace("max: 100, weight: 0.4", "max: 25");
    let plain = plain.replace("max: 100, weight: 0.1", "max: 25");
    std::fs::write(place, plain + &weighing).unwrap();
    folder
}

const HEAD: &str = "Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng";
const PARTS: [(&str, &str); 4] = [
    ("Sở Mẫu Một", "93,75;92,00;94,00;91,75"),
    ("Sở Mẫu Hai", "82,25;80,50;83,25;82,55"),
    ("Sở Mẫu Ba", "70,25;71,75;69,50;72,25"),
    ("Sở Mẫu Bốn", "68,25;69,00;60,75;67,50"),
];
const WORDS: [&str; 6] = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];

fn written(root: &Path) -> String {
    read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap()
}

#[test]
fn totals_that_no_file_states_are_means_by_weight_and_a_page_says_so() {
    let folder = weighted();
    let root = folder.path();
    let rows = PARTS.map(|(name, parts)| format!("{name};{parts}\n"));
    std::fs::write(
        root.join("so.csv"),
        format!("Đơn vị;{HEAD}\n{}", rows.concat()),
    )
    .unwrap();
    let output = congbo(root, &WORDS);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(
        said(&output).contains("trung bình có trọng số"),
        "{}",
        said(&output)
    );
    let table = written(root);
    assert!(table.contains("\ntotals: computed\n"), "{table}");
    // 93.75 × 0.2 + 92 × 0.3 + 94 × 0.4 + 91.75 × 0.1 = 93.125; half a unit is rounded up.
    for line in [
        "{unit: so-mau-mot, row: 2, score: 93.13,",
        "{unit: so-mau-hai, row: 3, score: 82.16,",
        "{unit: so-mau-ba, row: 4, score: 70.60,",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
    let checked = congbo(root, &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
    let edition = root.join("content/editions/2026/edition.yaml");
    let status = read_to_string(&edition).unwrap();
    std::fs::write(
        &edition,
        status.replace("status: draft", "status: published"),
    )
    .unwrap();
    let built = congbo(root, &["build"]);
    assert_eq!(built.status.code(), Some(0), "{}", said(&built));
    let page = read_to_string(root.join("output/phuong-phap/mau-so.html")).unwrap();
    for told in [
        "mỗi thành phần theo trọng số của nó",
        "<data value=0.4 data-figure=framework/mau-so/mau-so-2026/so-hoa/weight>0,4</data>",
    ] {
        assert!(page.contains(told), "{told}\n{page}");
    }
    let ranking = read_to_string(root.join("output/2026/mau-so.html")).unwrap();
    assert!(
        ranking.contains("tính từ các thành phần theo trọng số"),
        "{ranking}"
    );
}

#[test]
fn a_total_that_is_not_the_mean_is_asked_and_told() {
    let folder = weighted();
    let root = folder.path();
    let table = |totals: [&str; 4]| {
        let rows = PARTS.iter().zip(totals);
        let rows = rows.map(|((name, parts), total)| format!("{name};{total};{parts}\n"));
        format!("Đơn vị;Tổng điểm;{HEAD}\n{}", rows.collect::<String>())
    };
    std::fs::write(
        root.join("so.csv"),
        table(["93,13", "82,16", "70,60", "65,40"]),
    )
    .unwrap();
    let output = congbo(root, &WORDS);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(!written(root).contains("totals: computed"));
    std::fs::write(
        root.join("so.csv"),
        table(["93,13", "82,61", "70,60", "65,40"]),
    )
    .unwrap();
    let output = congbo(root, &[&WORDS[..], &["--force"]].concat());
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("82,61 ≠ 82,16"), "{told}");
    // What is written by hand is held as strictly.
    let place = root.join("content/editions/2026/mau-so.yaml");
    let wrong = written(root).replace("score: 82.16", "score: 82.61");
    std::fs::write(place, wrong).unwrap();
    let checked = congbo(root, &["check"]);
    let told = said(&checked);
    assert_eq!(checked.status.code(), Some(1), "{told}");
    assert!(
        told.contains("khác trung bình có trọng số 82.155"),
        "{told}"
    );
}

#[test]
fn a_workbook_works_the_mean_out() {
    let folder = weighted();
    let root = folder.path();
    let made = congbo(root, &["template", "mau-so", "2026"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let file = std::fs::File::open(root.join("bieu-mau/mau-so-2026/so-mau-mot.xlsx")).unwrap();
    let mut book = zip::ZipArchive::new(file).unwrap();
    let mut sheet = String::new();
    let mut part = book.by_name("xl/worksheets/sheet1.xml").unwrap();
    part.read_to_string(&mut sheet).unwrap();
    let formula = "IF(COUNT(F6,F7,F8,F9)=4,ROUND((F6*0.2+F7*0.3+F8*0.4+F9*0.1)/1,2),\"\")";
    let sheet = sheet.replace("&quot;", "\"");
    assert!(sheet.contains(formula), "{sheet}");
}
