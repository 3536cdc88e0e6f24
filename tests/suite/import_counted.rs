//! `congbo import` of tables that call components by their numbers: heads "TC 1.1", sheets "II" and "Nội dung 3".

use std::path::Path;
use std::process::Output;

use super::import::{congbo, said, site};
use super::import_paired::NAMES;

/// A site whose index has other components.
fn with(components: &str) -> tempfile::TempDir {
    let folder = site();
    let place = folder.path().join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let (head, _) = index.split_once("frameworks:").unwrap();
    let earlier = "frameworks:\n  - {code: cu, name: Bộ cũ, from: 2025, to: 2025, max: 100, total: unstated, components: [\n\
        {code: chi-dao, name: a1}, {code: thu-tuc, name: a2}, {code: so-hoa, name: a3}, {code: hai-long, name: a4}]}\n";
    let index = format!(
        "{head}{earlier}  - code: moi\n    name: Bộ mới\n    from: 2026\n    max: 100\n    total: unstated\n    components:\n{components}"
    );
    std::fs::write(place, index).unwrap();
    folder
}

fn import(root: &Path, file: &str) -> Output {
    let words = ["import", file, "--index", "mau-so", "--year", "2026"];
    congbo(root, &words)
}

fn line(root: &Path) -> String {
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    let mut lines = table.lines();
    let line = lines.find(|line| line.contains("so-mau-mot"));
    line.unwrap().to_owned()
}

const NUMBERED: &str = "      - code: tc-1
        name: Chỉ đạo điều hành
        max: 50
        parts:
          - {code: tc-1-1, name: Xây dựng kế hoạch, max: 30}
          - {code: tc-1-2, name: Tuyên truyền, max: 20}
      - {code: tc-2, name: Chuyển đổi số, max: 50}
";

const ROWS: [&str; 4] = [
    "45;27;18;46;91",
    "44;26;18;44,5;88,5",
    "41,75;25;16,75;42;83,75",
    "40;22;18;40,25;80,25",
];

fn table(heads: &str) -> String {
    let rows = NAMES.iter().zip(ROWS);
    let rows = rows.map(|(name, row)| format!("{name};{row}\n"));
    format!("{heads}\n{}", rows.collect::<String>())
}

#[test]
fn a_number_is_the_component_whose_code_or_name_has_it() {
    let numbered = NUMBERED
        .replace("code: tc-1-1, name: ", "code: ke-hoach, name: 1.1. ")
        .replace("code: tc-1-2, name: ", "code: tuyen-truyen, name: 1.2. ")
        .replace(
            "code: tc-1\n        name: ",
            "code: chi-dao\n        name: 1. ",
        )
        .replace("code: tc-2, name: ", "code: so-hoa, name: 2. ");
    let of_codes = "tc-1: 45, tc-1-1: 27, tc-1-2: 18, tc-2: 46";
    let of_names = "chi-dao: 45, ke-hoach: 27, tuyen-truyen: 18, so-hoa: 46";
    for (components, parts) in [(NUMBERED, of_codes), (numbered.as_str(), of_names)] {
        for heads in [
            "TC 1;TC 1.1;TC1.2;TC 2",
            "Tiêu chí 1;1.1;1.2.;Tiêu chí 2",
            "1. Chỉ đạo điều hành;Nội dung 1.1. Xây dựng kế hoạch;TC 1.2: Tuyên truyền;Nội dung 2 Chuyển đổi số",
        ] {
            let folder = with(components);
            let root = folder.path();
            let heads = format!("Đơn vị;{heads};Tổng điểm");
            std::fs::write(root.join("so.csv"), table(&heads)).unwrap();
            let output = import(root, "so.csv");
            assert_eq!(output.status.code(), Some(0), "{heads}: {}", said(&output));
            let line = line(root);
            assert!(
                line.contains(&format!("parts: {{{parts}}}")),
                "{heads}: {line}"
            );
        }
    }
}

#[test]
fn a_number_that_only_the_place_says_or_that_speaks_against_a_name_is_asked() {
    let plain = NUMBERED
        .replace("tc-1-1", "ke-hoach")
        .replace("tc-1-2", "tuyen-truyen")
        .replace("tc-1", "chi-dao")
        .replace("tc-2", "so-hoa");
    for (components, heads, near) in [
        (plain.as_str(), "TC 1;TC 1.1;TC 1.2;TC 2", "parts.ke-hoach"),
        (
            NUMBERED,
            "TC 1;TC 1.2. Xây dựng kế hoạch;TC 1.1. Tuyên truyền;TC 2",
            "parts.tc-1-1",
        ),
    ] {
        let folder = with(components);
        let root = folder.path();
        let heads = format!("Đơn vị;{heads};Tổng điểm");
        std::fs::write(root.join("so.csv"), table(&heads)).unwrap();
        let output = import(root, "so.csv");
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{heads}: {told}");
        assert!(told.contains(&format!("(gần nhất: {near})")), "{told}");
    }
}

const SCORES: [[f64; 4]; 4] = [
    [35.5, 27.25, 17.5, 8.25],
    [34.25, 26.5, 18.0, 7.75],
    [33.0, 25.25, 16.5, 9.0],
    [31.5, 22.75, 15.25, 8.5],
];

/// A workbook with a sheet of totals and a sheet for each component.
fn book(root: &Path, names: [&str; 4], totals: bool) {
    let mut book = rust_xlsxwriter::Workbook::new();
    let mut put = |name: &str, head: &str, score: &dyn Fn(usize) -> f64| {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        sheet.write(0, 0, "Đơn vị").unwrap();
        sheet.write(0, 1, head).unwrap();
        for (row, (unit, name)) in (1..).zip(NAMES.iter().enumerate()) {
            sheet.write(row, 0, *name).unwrap();
            sheet.write(row, 1, score(unit)).unwrap();
        }
    };
    let off = if totals { 0.0 } else { 1.0 };
    put("Tổng hợp", "Tổng điểm", &|unit| {
        SCORES[unit].iter().sum::<f64>() - off
    });
    for (at, name) in names.into_iter().enumerate() {
        put(name, "Điểm", &|unit| SCORES[unit][at]);
    }
    book.save(root.join("so.xlsx")).unwrap();
}

const CODES: [&str; 4] = ["phan-mot", "phan-hai", "phan-ba", "phan-bon"];

fn parts(maxima: [u32; 4]) -> String {
    let all = CODES.iter().zip(maxima);
    let all = all
        .map(|(code, most)| format!("      - {{code: {code}, name: Phần {code}, max: {most}}}\n"));
    all.collect()
}

#[test]
fn sheets_of_numbers_are_components_where_sums_and_maxima_leave_one_way() {
    let falling = parts([40, 30, 20, 10]);
    for names in [
        ["I", "II", "III", "IV"],
        ["Nội dung 1", "Nội dung 2", "Nội dung 3", "Nội dung 4"],
    ] {
        let folder = with(&falling);
        book(folder.path(), names, true);
        let output = import(folder.path(), "so.xlsx");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let line = line(folder.path());
        let wanted = "parts: {phan-mot: 35.5, phan-hai: 27.25, phan-ba: 17.5, phan-bon: 8.25}";
        assert!(line.contains(wanted), "{line}");
    }
}

#[test]
fn sheets_of_numbers_that_may_be_others_are_one_question() {
    let falling = parts([40, 30, 20, 10]);
    let equal = parts([40, 40, 40, 40]);
    for (components, names, totals) in [
        (&equal, ["I", "II", "III", "IV"], true),
        (&falling, ["I", "II", "III", "IV"], false),
        (&falling, ["IV", "III", "II", "I"], true),
        (
            &equal,
            ["Nội dung 1", "Nội dung 2", "Nội dung 3", "Nội dung 4"],
            true,
        ),
    ] {
        let folder = with(components);
        let root = folder.path();
        book(root, names, totals);
        let output = import(root, "so.xlsx");
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert_eq!(told.matches('•').count(), 1, "{told}");
        // Its answers are all that is needed.
        let place = root.join("content/intake/mau-so.yaml");
        let mut draft = std::fs::read_to_string(&place).unwrap();
        for (name, code) in names.into_iter().zip(CODES) {
            let open = format!("\"[{name}] Điểm\": \"?\"");
            assert!(draft.contains(&open), "{draft}");
            draft = draft.replace(&open, &format!("\"[{name}] Điểm\": parts.{code}"));
        }
        std::fs::write(place, draft).unwrap();
        let output = import(root, "so.xlsx");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let line = line(root);
        assert!(line.contains("{phan-mot: 35.5, phan-hai: 27.25,"), "{line}");
    }
}
