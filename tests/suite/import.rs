//! `congbo import` as an officer meets it: a first import that asks, a second that writes, the year after in one command.

use std::path::Path;
use std::process::{Command, Output};

use congbo::files::{self, Files};

pub(super) fn congbo(root: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "vi_VN.UTF-8")
        .output()
        .unwrap()
}

pub(super) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

pub(super) fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert!(congbo(folder.path(), &["init", "."]).status.success());
    folder
}

fn content(root: &Path) -> Files {
    files::read(root, "content").unwrap()
}

const FIRST: &str = "KẾT QUẢ CHẤM ĐIỂM CÁC SỞ NĂM 2026\n\nTT;Đơn vị;Chỉ đạo, điều hành;Nhóm hai;Chuyển đổi số;Mức độ hài lòng;Tổng điểm;Xếp loại\n\
1;Sở Mẫu Một;23,75;22,00;24,00;21,75;91,50;Tốt\n2;2. Sở Mẫu Hai;22,25;20,50;23,25;22,50;88,50;Tốt\n\
3;Sở Mẫu Ba;20,25;21,75;19,50;22,25;83,75;Tốt\n4;Sở Mẫu Bốn;-;-;-;-;-;\n;Trung bình;;;;;87,92;\n";

const FIRST_YEAR: [&str; 6] = [
    "import",
    "so-2026.csv",
    "--index",
    "mau-so",
    "--year",
    "2026",
];

/// A site whose first import asked, and whose author has answered.
fn answered() -> tempfile::TempDir {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("so-2026.csv"), FIRST).unwrap();
    let before = content(root);
    let first = congbo(root, &FIRST_YEAR);
    let told = said(&first);
    assert_eq!(first.status.code(), Some(1), "{told}");
    assert!(told.contains("Cần trả lời trước khi nhập"), "{told}");
    let after = content(root);
    assert_eq!(after.len(), before.len() + 1, "only the questions: {told}");
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    let answers = [
        ("\"Nhóm hai\": \"?\"", "\"Nhóm hai\": parts.thu-tuc"),
        ("\"-\": \"?\"", "\"-\": not-assessed"),
    ];
    let answered = answers.iter().fold(draft, |text, (open, settled)| {
        assert!(text.contains(open), "{open}\n{text}");
        text.replace(open, settled)
    });
    std::fs::write(place, answered).unwrap();
    folder
}

#[test]
fn once_its_questions_are_answered_an_import_writes_and_replaces_nothing() {
    let folder = answered();
    let root = folder.path();
    let second = congbo(root, &FIRST_YEAR);
    let told = said(&second);
    assert_eq!(second.status.code(), Some(0), "{told}");
    for words in [
        "so-2026.csv: 4 đơn vị ở dòng 4–7, tiêu đề ở dòng 3",
        "dòng 5 “2. Sở Mẫu Hai” → Sở Mẫu Hai",
        "bỏ dòng tổng hợp: dòng 8 “Trung bình”",
        "4 kết quả; bảng đủ mọi đơn vị (coverage: complete).",
        "Kiểm tra: không có vấn đề nào.",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let table = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    insta::assert_snapshot!(table);
    let sources = std::fs::read_to_string(root.join("content/sources.yaml")).unwrap();
    assert!(sources.contains("file: \"so-2026.csv\""), "{sources}");

    let third = congbo(root, &FIRST_YEAR);
    assert_eq!(third.status.code(), Some(1));
    assert!(said(&third).contains("--force"), "{}", said(&third));
}

#[test]
fn the_year_after_is_one_command_and_its_page_names_the_cells() {
    let folder = answered();
    let root = folder.path();
    let mapping = root.join("content/intake/mau-so.yaml");
    let before = std::fs::read_to_string(&mapping).unwrap();
    let next = FIRST
        .replace("2026", "2027")
        .replace(";-;-;-;-;-;", ";18,25;19,00;20,75;17,50;75,50;Khá")
        .replace("87,92", "84,81");
    std::fs::write(root.join("so-2027.csv"), next).unwrap();
    let words = [
        "import",
        "so-2027.csv",
        "--map",
        "content/intake/mau-so.yaml",
        "--year",
        "2027",
    ];
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert_eq!(std::fs::read_to_string(&mapping).unwrap(), before);

    let place = root.join("content/editions/2027/edition.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, text.replace("status: draft", "status: published")).unwrap();
    // That year is to come: what will be public is rehearsed.
    let built = congbo(root, &["build", "--as-of", "2999-03-20"]);
    assert!(built.status.success(), "{}", said(&built));
    let page = std::fs::read_to_string(root.join("rehearsal/2027/don-vi/so-mau-bon.html")).unwrap();
    assert!(
        page.contains("Trong tệp nguồn: dòng 7, ô G7 (tổng điểm)"),
        "{page}"
    );
    assert!(page.contains("so-2027.csv"), "{page}");
    let data = |path: &str| std::fs::read_to_string(root.join("rehearsal").join(path)).unwrap();
    let parts = data("2027/don-vi/so-mau-bon.csv");
    assert!(parts.contains(",source_sheet,source_cell\r\n"), "{parts}");
    let row = |code: &str| parts.lines().find(|line| line.contains(code)).unwrap();
    assert!(row(",,Chỉ số sở,").ends_with(",,G7"), "{parts}");
    assert!(row(",thu-tuc,").ends_with(",,D7"), "{parts}");
    let ranking = data("2027/mau-so.json");
    assert!(ranking.contains("\"source_cell\":\"G7\""), "{ranking}");
    assert!(ranking.contains("\"file\":\"so-2027.csv\""), "{ranking}");
    let typed = data("2025/mau-so.csv");
    assert!(!typed.contains("source_cell"), "{typed}");
    super::imported::after_a_correction_nothing_names_the_cell(root);
}

#[test]
fn a_column_of_an_earlier_time_is_left_out_and_told_in_words_that_fit_any() {
    let folder = site();
    let root = folder.path();
    for (head, lang, wanted) in [
        ("Điểm kỳ trước", "vi", "bỏ: số liệu của kỳ trước"),
        ("Điểm năm trước", "vi", "bỏ: số liệu của kỳ trước"),
        ("Điểm đợt trước", "en", "left out: of an earlier time"),
    ] {
        let table = FIRST
            .replace(";Xếp loại", &format!(";Xếp loại;{head}"))
            .replace(";Tốt", ";Tốt;80,00");
        std::fs::write(root.join("so.csv"), table).unwrap();
        let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
        let output = congbo(root, &[&words[..], &["--dry-run", "--lang", lang]].concat());
        let told = said(&output);
        assert!(told.contains(&format!("“{head}” → {wanted}")), "{told}");
    }
}

#[test]
fn a_dry_run_writes_nothing_and_prints_the_table() {
    let folder = site();
    let root = folder.path();
    std::fs::write(
        root.join("so.csv"),
        FIRST
            .replace("Nhóm hai", "Giải quyết thủ tục hành chính")
            .replace(";-;-;-;-;-;", ";18,25;19,00;20,75;17,50;75,50;Khá")
            .replace("87,92", "84,81"),
    )
    .unwrap();
    let before = content(root);
    let output = congbo(
        root,
        &[
            "import",
            "so.csv",
            "--index",
            "mau-so",
            "--year",
            "2026",
            "--dry-run",
        ],
    );
    assert!(output.status.success(), "{}", said(&output));
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        table.contains(
            "- {unit: so-mau-mot, row: 4, score: 91.50, band: tot, parts: {chi-dao: 23.75,"
        ),
        "{table}"
    );
    assert_eq!(content(root), before);
}

#[test]
fn wrong_usage_and_bad_files_have_a_sentence_each() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("a.csv"), FIRST).unwrap();
    std::fs::write(root.join("b.pdf"), "%PDF-1.7").unwrap();
    std::fs::write(root.join("d.gz"), b"\x1f\x8b\x08\0\0").unwrap();
    for (words, code, wanted) in [
        (
            &["import", "a.csv", "--index", "mau-sso", "--year", "2026"][..],
            2,
            "có phải ý bạn là “mau-so”?",
        ),
        (&["import", "a.csv", "--year", "2026"], 2, "--index MÃ"),
        (
            &["import", "a.csv", "--index", "mau-so", "--year", "2020"],
            1,
            "không có bộ chỉ số nào cho năm 2020",
        ),
        (
            &["import", "b.pdf", "--index", "mau-so", "--year", "2026"],
            1,
            "b.pdf: đây là tệp PDF",
        ),
        (
            &["import", "d.gz", "--index", "mau-so", "--year", "2026"],
            1,
            "giải nén rồi nhập bảng tính bên trong",
        ),
        (
            &["import", "c.csv", "--index", "mau-so", "--year", "2026"],
            2,
            "không có",
        ),
        (
            &["import", "a.csv", "--index", "mau-so", "--year", "2025"],
            1,
            "tiêu đề bảng nói năm 2026",
        ),
        (
            &[
                "import", "a.csv", "--index", "mau-so", "--year", "2026", "--sheet", "Bảng 9",
            ],
            1,
            "không có trang tính “Bảng 9”",
        ),
        (
            &[
                "import", "a.csv", "--index", "mau-so", "--year", "2026", "--lang", "en", "--map",
                "a.csv",
            ],
            1,
            "Nothing was imported.",
        ),
    ] {
        let output = congbo(root, words);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {told}");
        assert!(told.contains(wanted), "{wanted}\n{told}");
    }
}
