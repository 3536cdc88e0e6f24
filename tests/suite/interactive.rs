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

/// Rows of units with a total and the four parts of it; `put` makes of each row what the file has.
fn rows(put: impl Fn(usize, [&str; 5]) -> [String; 5]) -> String {
    let names = ["Một", "Hai", "Ba", "Bốn"];
    let values = [
        ["23,75", "22,00", "24,00", "21,75", "91,50"],
        ["22,25", "20,50", "23,25", "22,50", "88,50"],
        ["20,25", "21,75", "19,50", "22,25", "83,75"],
        ["18,25", "19,00", "20,75", "17,50", "75,50"],
    ];
    let rows = names.iter().zip(values).enumerate();
    let rows =
        rows.map(|(at, (name, values))| format!("Sở Mẫu {name};{}\n", put(at, values).join(";")));
    rows.collect::<Vec<_>>().concat()
}

const HEAD: &str = "Đơn vị;Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng;Tổng điểm\n";

#[test]
fn a_table_that_is_misread_is_asked_what_its_column_is() {
    let folder = site();
    let root = folder.path();
    // What stands under "Tổng điểm" is something else: of most units it is not the sum.
    let table = rows(|at, mut all| {
        all[4] = ["95,00", "97,50", "92,25", "90,00"][at];
        all.map(str::to_owned)
    });
    std::fs::write(root.join("so.csv"), format!("{HEAD}{table}")).unwrap();
    let done = typed(root, &WORDS, "bo qua\n");
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    assert!(
        told.contains("bảng bị đọc sai, 4/4 đơn vị mâu thuẫn"),
        "{told}"
    );
    assert!(told.contains("→ bỏ qua"), "{told}");
    let written = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    assert!(written.contains("totals: computed"), "{written}");
    assert!(written.contains("score: 91.50"), "{written}");
    assert!(!written.contains("95.00"), "{written}");
}

#[test]
fn a_name_that_is_left_with_all_its_rows_is_asked_which_stays() {
    let folder = site();
    let root = folder.path();
    let table = rows(|_, all| all.map(str::to_owned));
    let again = "Sở Mẫu Hai;20,00;20,00;20,00;20,00;80,00\n";
    std::fs::write(root.join("so.csv"), format!("{HEAD}{table}{again}")).unwrap();
    let place = root.join("content/intake/mau-so.yaml");
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mapping = "index: mau-so\nunits:\n  \"Sở Mẫu Hai\": leave\n";
    std::fs::write(&place, mapping).unwrap();
    let done = typed(root, &WORDS, "1\n");
    let told = said(&done);
    assert_eq!(done.status.code(), Some(0), "{told}");
    assert!(told.contains("→ giữ dòng của so.csv, ô A3"), "{told}");
    let mapping = std::fs::read_to_string(&place).unwrap();
    assert!(
        mapping.contains("\"Sở Mẫu Hai\": so-mau-hai\n  \"=A6\": leave"),
        "{mapping}"
    );
    let written = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    assert!(
        written.contains("score: 88.50") && !written.contains("score: 80.00"),
        "{written}"
    );
}

#[test]
fn what_only_the_file_can_answer_is_said_once() {
    let only = "Không trả lời được ở đây: sửa như trên rồi chạy lại lệnh.";
    let sideways = "Chỉ tiêu;Sở Mẫu Một;Sở Mẫu Hai;Sở Mẫu Ba;Sở Mẫu Bốn\nTổng điểm;91,50;88,50;83,75;75,50\nXếp hạng;4;3;2;1\n";
    let nobody = "Tên;Tổng điểm\nPhòng A;91,50\nPhòng B;88,50\nPhòng C;83,75\n";
    for (table, words) in [
        (sideways.to_owned(), "bảng nằm ngang"),
        (nobody.to_owned(), "không tìm thấy bảng nào"),
    ] {
        let folder = site();
        let root = folder.path();
        std::fs::write(root.join("so.csv"), table).unwrap();
        let done = typed(root, &WORDS, "1\n1\n");
        let told = said(&done);
        assert_eq!(done.status.code(), Some(1), "{told}");
        assert!(told.contains(words), "{words}\n{told}");
        assert_eq!(told.matches(only).count(), 1, "{told}");
        assert!(!root.join("content/editions/2026/mau-so.yaml").exists());
    }
}

#[test]
fn what_cannot_be_answered_does_not_keep_others_from_being_asked() {
    let folder = site();
    let root = folder.path();
    let table = rows(|at, all| {
        let mut all = all.map(str::to_owned);
        if at == 2 {
            all[0] = "2025-04-20".to_owned();
        }
        all
    });
    let head = HEAD.replace("Chuyển đổi số", "Nhóm ba");
    std::fs::write(root.join("so.csv"), format!("{head}{table}")).unwrap();
    let done = typed(root, &WORDS, "chuyen doi\n\n");
    let told = said(&done);
    assert_eq!(done.status.code(), Some(1), "{told}");
    assert!(told.contains("Cột “Nhóm ba” là gì?"), "{told}");
    let mapping = std::fs::read_to_string(root.join("content/intake/mau-so.yaml")).unwrap();
    assert!(mapping.contains("\"Nhóm ba\": parts.so-hoa"), "{mapping}");
}
