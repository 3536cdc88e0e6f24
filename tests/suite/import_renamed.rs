//! `congbo import` by one mapping for years whose frameworks call and number their components differently.

use std::path::Path;
use std::process::Output;

use super::import::{congbo, said, site};

/// The frameworks of 2026, and of 2027 and after: the first component is gone, the others have moved up, and one has come.
const FRAMEWORKS: &str = "  - code: bo-2026
    name: Bộ chỉ số năm 2026
    from: 2026
    to: 2026
    max: 100
    total: unstated
    components:
      - {code: tc-1, name: \"Chỉ đạo, điều hành\", max: 25}
      - {code: tc-2, name: Giải quyết thủ tục hành chính, max: 25}
      - {code: tc-3, name: Chuyển đổi số, max: 25}
      - {code: cu, name: Mức độ hài lòng, max: 25}
  - code: bo-2027
    name: Bộ chỉ số năm 2027
    from: 2027
    max: 100
    total: unstated
    components:
      - {code: tc-1, name: Giải quyết thủ tục hành chính, max: 25}
      - {code: tc-2, name: Chuyển đổi số, max: 25}
      - {code: tc-3, name: Thu hút đầu tư, max: 25}
      - {code: moi, name: Sự hài lòng của người dân, max: 25}
";

fn renaming() -> tempfile::TempDir {
    let folder = site();
    let place = folder.path().join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let index = index.replace(
        "    from: 2025\n    max",
        "    from: 2025\n    to: 2025\n    max",
    );
    std::fs::write(place, index + FRAMEWORKS).unwrap();
    folder
}

const ROWS: [[&str; 5]; 4] = [
    ["24,00", "21,75", "22,50", "23,25", "91,50"],
    ["23,25", "22,50", "21,00", "21,75", "88,50"],
    ["19,50", "22,25", "20,50", "21,50", "83,75"],
    ["18,75", "21,00", "20,25", "20,25", "80,25"],
];

fn import(root: &Path, year: &str, heads: [&str; 4]) -> Output {
    let units = ["Một", "Hai", "Ba", "Bốn"];
    let last = year.chars().next_back().unwrap();
    let rows = units.iter().zip(ROWS);
    let rows = rows.map(|(unit, row)| format!("Sở Mẫu {unit};{}\n", row.join(";")));
    // No year has the values of another.
    let rows = rows
        .collect::<String>()
        .replace("5\n", &format!("{last}\n"));
    let rows = rows.replace("0\n", &format!("{last}\n"));
    let table = format!("Đơn vị;{};Tổng điểm\n{rows}", heads.join(";"));
    std::fs::write(root.join("so.csv"), table).unwrap();
    congbo(
        root,
        &["import", "so.csv", "--index", "mau-so", "--year", year],
    )
}

fn answer(root: &Path, answers: &[(&str, &str)]) {
    let place = root.join("content/intake/mau-so.yaml");
    let mut text = std::fs::read_to_string(&place).unwrap();
    for (key, word) in answers {
        let open = format!("\"{key}\": \"?\"");
        assert!(text.contains(&open), "{open}\n{text}");
        text = text.replace(&open, &format!("\"{key}\": {word}"));
    }
    std::fs::write(place, text).unwrap();
}

/// A mapping that was written when the index had one framework, and no key said its year.
fn undated(root: &Path) {
    let place = root.join("content/intake/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, text.replace(" (2026)\"", "\"")).unwrap();
}

fn parts(root: &Path, year: &str) -> String {
    let place = root.join(format!("content/editions/{year}/mau-so.yaml"));
    let table = std::fs::read_to_string(place).unwrap();
    let line = table.lines().find(|line| line.contains("so-mau-mot"));
    let (_, parts) = line.unwrap().split_once("parts: {").unwrap();
    parts.split('}').next().unwrap().to_owned()
}

fn is_done(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
}

/// The first year, whose heads were asked about and answered.
fn first(heads: [&str; 4], answers: &[(&str, &str)]) -> tempfile::TempDir {
    let answers: Vec<(String, &str)> = answers
        .iter()
        .map(|(head, word)| (format!("{head} (2026)"), *word))
        .collect();
    let answers: Vec<(&str, &str)> = answers
        .iter()
        .map(|(head, word)| (head.as_str(), *word))
        .collect();
    let folder = renaming();
    let root = folder.path();
    let asked = import(root, "2026", heads);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    answer(root, &answers);
    is_done(&import(root, "2026", heads));
    folder
}

#[test]
fn a_name_is_the_component_that_the_year_calls_so_whatever_its_code_was_before() {
    let old = [
        "Chỉ đạo, điều hành",
        "Nhóm hai",
        "Chuyển đổi số",
        "Hài lòng",
    ];
    let folder = first(old, &[("Nhóm hai", "parts.tc-2"), ("Hài lòng", "parts.cu")]);
    let root = folder.path();
    assert_eq!(
        parts(root, "2026"),
        "tc-1: 24.00, tc-2: 21.75, tc-3: 22.50, cu: 23.25"
    );
    let new = [
        "Giải quyết thủ tục hành chính",
        "Chuyển đổi số",
        "Thu hút đầu tư",
        "Sự hài lòng của người dân",
    ];
    is_done(&import(root, "2027", new));
    assert_eq!(
        parts(root, "2027"),
        "tc-1: 24.00, tc-2: 21.75, tc-3: 22.50, moi: 23.25"
    );
}

#[test]
fn a_head_that_was_answered_under_other_codes_is_asked_once_and_says_its_year() {
    let heads = ["Chỉ đạo, điều hành", "Nhóm hai", "Nhóm ba", "Hài lòng"];
    let answers = [
        ("Nhóm hai", "parts.tc-2"),
        ("Nhóm ba", "parts.tc-3"),
        ("Hài lòng", "parts.cu"),
    ];
    let folder = first(heads, &answers);
    let root = folder.path();
    undated(root);
    // By its code the second would be another, the fourth is not there any more, and the first neither.
    let asked = import(root, "2027", heads);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
    assert!(
        told.contains("“Nhóm hai (2027)” (gần nhất: parts.tc-2)"),
        "{told}"
    );
    answer(
        root,
        &[
            ("Chỉ đạo, điều hành (2027)", "leave"),
            ("Nhóm hai (2027)", "parts.tc-1"),
            ("Nhóm ba (2027)", "parts.tc-2"),
            ("Hài lòng (2027)", "parts.moi"),
        ],
    );
    is_done(&import(root, "2027", heads));
    assert_eq!(parts(root, "2027"), "tc-1: 21.75, tc-2: 22.50, moi: 23.25");
    // The year after has the same framework, and the year before the other.
    is_done(&import(root, "2028", heads));
    assert_eq!(parts(root, "2028"), "tc-1: 21.75, tc-2: 22.50, moi: 23.25");
    std::fs::remove_file(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    is_done(&import(root, "2026", heads));
    assert_eq!(
        parts(root, "2026"),
        "tc-1: 24.00, tc-2: 21.75, tc-3: 22.50, cu: 23.25"
    );
}

#[test]
fn a_head_that_was_left_out_is_asked_where_it_names_a_component_that_has_come() {
    let old = [
        "Chỉ đạo, điều hành",
        "Nhóm hai",
        "Thu hút đầu tư",
        "Hài lòng",
    ];
    let answers = [
        ("Nhóm hai", "parts.tc-2"),
        ("Thu hút đầu tư", "leave"),
        ("Hài lòng", "leave"),
    ];
    let folder = first(old, &answers);
    let root = folder.path();
    undated(root);
    let new = [
        "Giải quyết thủ tục hành chính",
        "Chuyển đổi số",
        "Thu hút đầu tư",
        "Sự hài lòng của người dân",
    ];
    let asked = import(root, "2027", new);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    answer(root, &[("Thu hút đầu tư (2027)", "parts.tc-3")]);
    is_done(&import(root, "2027", new));
    assert_eq!(
        parts(root, "2027"),
        "tc-1: 24.00, tc-2: 21.75, tc-3: 22.50, moi: 23.25"
    );
}

#[test]
fn a_letter_of_one_year_does_not_say_what_another_head_is_in_the_next() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, index.replace("total: sum", "total: unstated")).unwrap();
    let old = ["Chỉ đạo, điều hành", "Nhóm", "Nhóm", "Chuyển đổi số"];
    import(root, "2026", old);
    answer(root, &[("=C", "parts.thu-tuc"), ("=D", "parts.hai-long")]);
    is_done(&import(root, "2026", old));
    // The same letters, and heads that say it otherwise.
    let moved = [
        "Chỉ đạo, điều hành",
        "Mức độ hài lòng",
        "Giải quyết thủ tục hành chính",
        "Chuyển đổi số",
    ];
    let asked = import(root, "2027", moved);
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
    answer(
        root,
        &[
            ("Mức độ hài lòng (2027)", "parts.hai-long"),
            ("Giải quyết thủ tục hành chính (2027)", "parts.thu-tuc"),
        ],
    );
    is_done(&import(root, "2027", moved));
    let wanted = "chi-dao: 24.00, thu-tuc: 22.50, so-hoa: 23.25, hai-long: 21.75";
    assert_eq!(parts(root, "2027"), wanted);
    // A year with the old heads is read by the letters as before.
    is_done(&import(root, "2028", old));
}

#[test]
fn a_name_of_a_unit_that_is_gone_is_asked_once_and_holds_from_then_on() {
    let folder = site();
    let root = folder.path();
    let edit = |place: &str, from: &str, to: &str| {
        let place = root.join(place);
        let text = std::fs::read_to_string(&place).unwrap();
        assert!(text.contains(from), "{from}\n{text}");
        std::fs::write(place, text.replace(from, to)).unwrap();
    };
    edit(
        "content/indices/mau-so.yaml",
        "total: sum",
        "total: unstated",
    );
    edit(
        "content/units.yaml",
        "    name: Sở Mẫu Bốn\n    kind: so\n    parent: tinh-mau\n",
        "    name: Sở Mẫu Bốn\n    kind: so\n    parent: tinh-mau\n    to: 2027-06-30\n    successors: [so-mau-nam]\n  \
         - {code: so-mau-nam, name: Sở Mẫu Năm, kind: so, parent: tinh-mau, from: 2027-07-01}\n",
    );
    let import = |year: &str, last: &str| {
        let table = format!(
            "Đơn vị;Tổng điểm\nSở Mẫu Một;91,5{last}\nSở Mẫu Hai;88,5{last}\nSở Mẫu Ba;83,5{last}\nCơ quan Bốn;80,5{last}\n"
        );
        std::fs::write(root.join("so.csv"), table).unwrap();
        congbo(
            root,
            &["import", "so.csv", "--index", "mau-so", "--year", year],
        )
    };
    let unit = |year: &str| {
        let place = root.join(format!("content/editions/{year}/mau-so.yaml"));
        let table = std::fs::read_to_string(place).unwrap();
        let line = table.lines().find(|line| line.contains("score: 80.5"));
        line.unwrap().to_owned()
    };
    import("2026", "0");
    edit(
        "content/intake/mau-so.yaml",
        "\"Cơ quan Bốn\": \"?\"",
        "\"Cơ quan Bốn\": so-mau-bon",
    );
    is_done(&import("2026", "0"));
    assert!(unit("2026").contains("so-mau-bon"), "{}", unit("2026"));
    let asked = import("2027", "1");
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert_eq!(told.matches('•').count(), 1, "{told}");
    assert!(
        told.contains("units: {\"Cơ quan Bốn (2027)\": so-mau-nam}"),
        "{told}"
    );
    answer(root, &[("Cơ quan Bốn (2027)", "so-mau-nam")]);
    is_done(&import("2027", "1"));
    assert!(unit("2027").contains("so-mau-nam"), "{}", unit("2027"));
    is_done(&import("2028", "2"));
    assert!(unit("2028").contains("so-mau-nam"), "{}", unit("2028"));
    std::fs::remove_file(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    is_done(&import("2026", "0"));
    assert!(unit("2026").contains("so-mau-bon"), "{}", unit("2026"));
}
