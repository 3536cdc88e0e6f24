//! `congbo import --interactive`: what is asked is answered at the terminal and kept in the mapping, so that the next import
//! asks nothing.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::import::{congbo, said, site};

/// Runs an import with what a person types.
fn typed(root: &Path, words: &[&str], lines: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "vi_VN.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(lines.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

const WORDS: [&str; 7] = [
    "import",
    "so.csv",
    "--index",
    "mau-so",
    "--year",
    "2026",
    "--interactive",
];

const TABLE: &str = "KẾT QUẢ CHẤM ĐIỂM NĂM 2025\n\nĐơn vị;Chỉ đạo, điều hành;Nhóm hai;Chuyển đổi số;Mức độ hài lòng;Tổng điểm\n\
Sở Mẫu Một;23,75;22,00;24,00;21,75;91,50\nCơ quan thứ hai;22,25;20,50;23,25;22,50;88,50\n\
Sở Mẫu Ba;20,25;21,75;19,50;22,25;83,75\nSở Mẫu Bốn;-;-;-;-;-\nTrung bình;;;;;88,50\n";

#[test]
fn answers_are_kept_and_the_next_import_asks_nothing() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("so.csv"), TABLE).unwrap();
    // The year of the title, the column, the name (by letters that two begin with, then more), the sign, the mean.
    let lines = "1\ngiai quyet\nsở mẫu\nso mau h\nkhông được\n1\n";
    let done = typed(root, &WORDS, lines);
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    for words in [
        "tiêu đề bảng nói năm 2025",
        "Cột “Nhóm hai” là gì?",
        "“Cơ quan thứ hai” là đơn vị nào?",
        "Ô điểm ghi “-”: vì sao không có điểm?",
        "1. nguồn in đúng như vậy",
        "4 kết quả",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let mapping = std::fs::read_to_string(root.join("content/intake/mau-so.yaml")).unwrap();
    for line in [
        "  \"2025\": \"2026\"",
        "  \"Nhóm hai\": parts.thu-tuc",
        "  \"Cơ quan thứ hai\": so-mau-hai",
        "  \"-\": not-assessed",
        "printed: [\"=F8\"]",
    ] {
        assert!(mapping.contains(line), "{line}\n{mapping}");
    }
    let table = std::fs::read(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    let again = congbo(root, &[&WORDS[..6], &["--force"]].concat());
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    let after = std::fs::read(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    assert_eq!(table, after);
}

#[test]
fn what_is_passed_over_stays_open_and_nothing_is_imported() {
    let folder = site();
    let root = folder.path();
    std::fs::write(root.join("so.csv"), TABLE.replace("2025", "2026")).unwrap();
    let asked = typed(root, &WORDS, "giai quyet\n\n");
    let told = said(&asked);
    assert_eq!(asked.status.code(), Some(1), "{told}");
    assert_eq!(told.matches("là đơn vị nào?").count(), 1, "{told}");
    assert!(told.contains("Chưa nhập gì cả."), "{told}");
    let mapping = std::fs::read_to_string(root.join("content/intake/mau-so.yaml")).unwrap();
    assert!(mapping.contains("\"Nhóm hai\": parts.thu-tuc"), "{mapping}");
    assert!(mapping.contains("\"Cơ quan thứ hai\": \"?\""), "{mapping}");
    assert!(!root.join("content/editions/2026/mau-so.yaml").exists());
}

#[test]
fn what_a_list_of_units_leaves_open_is_answered_at_the_terminal() {
    let folder = super::import_units::with(super::import_units::OLD);
    let root = folder.path();
    let list = "Tên đơn vị;Được hợp nhất từ;Phụ trách\nTuyên Quang;Hà Giang và Tuyên Quang;Chị Lan\nThành phố Đồng Nai;;Anh Ba\n";
    std::fs::write(root.join("tinh.csv"), list).unwrap();
    let words = ["import", "--units", "tinh.csv", "--write", "--interactive"];
    let done = typed(
        root,
        &words,
        "bo qua\ntinh\ndon vi moi\n30/4/2026\n2026-04-30\n",
    );
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    for words in [
        "Cột “Phụ trách” là gì?",
        "“Thành phố Đồng Nai” là đơn vị nào?",
        "ô trống là loại đơn vị nào?",
        "Các đơn vị mới thành lập ngày nào?",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let mapping = std::fs::read_to_string(root.join("content/intake/units.yaml")).unwrap();
    for line in [
        "  \"Phụ trách\": leave",
        "  \"Thành phố Đồng Nai\": new",
        "  \"\": tinh",
        "from: \"2026-04-30\"",
    ] {
        assert!(mapping.contains(line), "{line}\n{mapping}");
    }
    let units = std::fs::read_to_string(root.join("content/units.yaml")).unwrap();
    assert!(units.contains("code: tuyen-quang-2026"), "{units}");
}

#[test]
fn a_mapping_that_says_two_things_is_answered_with_one() {
    let folder = site();
    let root = folder.path();
    let table =
        "Đơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n";
    std::fs::write(root.join("so.csv"), table).unwrap();
    let place = root.join("content/intake/mau-so.yaml");
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mapping = "index: mau-so\ncolumns:\n  \"=B\": leave\n  \"Tổng điểm\": score\n";
    std::fs::write(&place, mapping).unwrap();
    let done = typed(root, &WORDS, "score\n");
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    assert!(told.contains("2. score (“Tổng điểm”)"), "{told}");
    let text = std::fs::read_to_string(&place).unwrap();
    assert!(text.contains("\"=B\": score"), "{text}");
}
