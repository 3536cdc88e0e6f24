//! `congbo import` of tables that prove themselves, or are asked about: blocks side by side, heads with brackets, ranks
//! against scores, second imports.

use std::process::Output;

use super::import::{congbo, said, site};

/// A site whose index leaves open how totals are made, with a table in it, and what an import of that says.
pub(super) fn imported(table: &str) -> (tempfile::TempDir, Output) {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    std::fs::write(place, index.replace("total: sum", "total: unstated")).unwrap();
    std::fs::write(root.join("so.csv"), table).unwrap();
    let output = congbo(
        root,
        &["import", "so.csv", "--index", "mau-so", "--year", "2026"],
    );
    (folder, output)
}

#[test]
fn a_value_belongs_to_the_name_of_its_own_block() {
    let (folder, output) = imported(
        "TT;Đơn vị;Chuyển đổi số;;Tổng điểm\n1;Sở Mẫu Một;24,00;Sở Mẫu Ba;91,50\n2;Sở Mẫu Hai;23,25;Sở Mẫu Một;88,50\n\
         3;Sở Mẫu Ba;19,50;Sở Mẫu Bốn;83,75\n4;Sở Mẫu Bốn;18,00;Sở Mẫu Hai;80,25\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    for line in [
        "  - {unit: so-mau-mot, row: 3, score: 88.50, parts: {so-hoa: 24.00}, cells: 2, joined: [[1, 2]]}",
        "  - {unit: so-mau-bon, row: 4, score: 83.75, parts: {so-hoa: 18.00}, cells: 2, joined: [[1, 5]]}",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
}

#[test]
fn the_same_words_over_other_columns_are_another_head() {
    let (folder, output) = imported(
        "Đơn vị;Chuyển đổi số;Mức độ hài lòng;Tổng điểm\nSở Mẫu Một;24,00;20,00;91,50\nSở Mẫu Hai;23,25;19,00;88,50\n\
         Đơn vị;Mức độ hài lòng;Chuyển đổi số;Tổng điểm\nSở Mẫu Ba;18,50;22,50;83,75\nSở Mẫu Bốn;18,00;22,00;80,25\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    for parts in [
        "{so-hoa: 24.00, hai-long: 20.00}",
        "{so-hoa: 22.50, hai-long: 18.50}",
    ] {
        assert!(table.contains(&format!("parts: {parts}")), "{table}");
    }
}

#[test]
fn what_a_head_adds_in_brackets_or_behind_a_dash_is_part_of_it() {
    let (folder, output) = imported(
        "Đơn vị;Tổng điểm;Chuyển đổi số (hạng);Mức độ hài lòng - thứ hạng;Chỉ đạo, điều hành (số phiếu);Tự chấm\n\
         Sở Mẫu Một;91,50;1;2;9;95,00\nSở Mẫu Hai;88,50;2;1;8;96,00\nSở Mẫu Ba;83,75;3;3;7;97,00\nSở Mẫu Bốn;80,25;4;4;6;98,00\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    let line = "{unit: so-mau-mot, row: 2, score: 91.50, self: 95.00, parts: {so-hoa: {rank: 1}, hai-long: {rank: 2}}}";
    assert!(table.contains(line), "{table}");
}

#[test]
fn a_table_that_contradicts_itself_is_asked_and_one_that_is_misread_refused() {
    let rows = |ranks: [u8; 4]| {
        let names = ["Một", "Hai", "Ba", "Bốn"]
            .into_iter()
            .zip(["91,50", "88,50", "83,75", "80,25"]);
        let rows = names
            .zip(ranks)
            .map(|((name, score), rank)| format!("Sở Mẫu {name};{score};{rank}\n"));
        format!("Đơn vị;Tổng điểm;Xếp hạng\n{}", rows.collect::<String>())
    };
    let (_, output) = imported(&rows([1, 2, 4, 3]));
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("thứ hạng ngược với điểm: so.csv, ô C5: 3 ≠ 4"),
        "{told}"
    );
    assert!(told.contains("printed: [\"=C5\"]"), "{told}");
    let (_, output) = imported(&rows([4, 3, 2, 1]));
    let told = said(&output);
    assert!(
        told.contains("bảng bị đọc sai, 3/4 đơn vị mâu thuẫn"),
        "{told}"
    );
}

#[test]
fn after_a_second_import_every_change_is_told_with_old_and_new() {
    let first = "Đơn vị;Tổng điểm;Xếp hạng;Xếp loại;Chuyển đổi số (hạng)\nSở Mẫu Một;91,50;1;Tốt;1\nSở Mẫu Hai;88,50;2;Tốt;2\nSở Mẫu Ba;83,75;3;Tốt;3\nSở Mẫu Bốn;80,25;4;Tốt;4\n";
    let (folder, output) = imported(first);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let root = folder.path();
    let second = first
        .replace("Ba;83,75;3", "Ba;89,75;2")
        .replace("Hai;88,50;2", "Hai;88,50;3")
        .replace("Bốn;80,25;4;Tốt;4", "Bốn;79,25;4;Khá;4")
        .replace("Một;91,50;1;Tốt;1", "Một;91,50;1;Tốt;2")
        .replace("Tốt;2\nSở Mẫu Ba", "Tốt;1\nSở Mẫu Ba");
    std::fs::write(root.join("so.csv"), second).unwrap();
    let words = [
        "import", "so.csv", "--index", "mau-so", "--year", "2026", "--force",
    ];
    let told = said(&congbo(root, &words));
    for words in [
        "4 đơn vị thay đổi:",
        "Sở Mẫu Một: hạng Chuyển đổi số 1 → 2",
        "Sở Mẫu Bốn: điểm 80,25 → 79,25; xếp loại Tốt → Khá",
        "Sở Mẫu Ba: điểm 83,75 → 89,75; hạng 3 → 2",
        "Sở Mẫu Hai: hạng 2 → 3; hạng Chuyển đổi số 2 → 1",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
}

#[test]
fn second_questions_go_into_the_draft_that_is_there() {
    let (folder, output) =
        imported("Đơn vị;Tổng điểm;Tiêu chí lạ\nSở Mẫu Một;91,50;1\nSở Mẫu Hai;88,50;2\n");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let root = folder.path();
    let place = root.join("content/intake/mau-so.yaml");
    let draft = std::fs::read_to_string(&place).unwrap();
    assert!(draft.contains("\"Tiêu chí lạ\": \"?\""), "{draft}");
    std::fs::write(
        &place,
        draft.replace("\"Tiêu chí lạ\": \"?\"", "\"Tiêu chí lạ\": leave"),
    )
    .unwrap();
    std::fs::write(
        root.join("so.csv"),
        "Đơn vị;Tổng điểm;Tiêu chí lạ;Cột mới\nSở Mẫu Một;91,50;1;5\nSở Lạ;-;2;6\n",
    )
    .unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let told = said(&congbo(root, &words));
    assert!(told.contains("Đã ghi thêm câu hỏi vào"), "{told}");
    let draft = std::fs::read_to_string(&place).unwrap();
    for line in [
        "  \"Tiêu chí lạ\": leave",
        "  \"Cột mới\": \"?\"",
        "units:\n  \"Sở Lạ\": \"?\"",
    ] {
        assert!(draft.contains(line), "{line}\n{draft}");
    }
}

#[test]
fn a_row_for_each_unit_and_component_is_read_as_a_table_for_each_component() {
    let (folder, output) = imported(
        "Năm;Đơn vị;Chỉ tiêu;Giá trị\n2025;Sở Mẫu Một;Tổng điểm;70,00\n2026;Sở Mẫu Một;Chuyển đổi số;24,00\n\
         2026;Sở Mẫu Một;Tổng điểm;91,50\n2026;Sở Mẫu Hai;Tổng điểm;88,50\n2026;Sở Mẫu Hai;Chuyển đổi số;23,25\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    for values in [
        "unit: so-mau-mot, row: 4, score: 91.50, parts: {so-hoa: 24.00}",
        "unit: so-mau-hai, row: 5, score: 88.50, parts: {so-hoa: 23.25}",
    ] {
        assert!(table.contains(values), "{values}\n{table}");
    }
}

#[test]
fn names_that_repeat_those_of_a_farther_block_are_a_block_of_their_own() {
    let (folder, output) = imported(
        "Đơn vị;Chuyển đổi số;Đơn vị;Tổng điểm;Đơn vị;Mức độ hài lòng\nSở Mẫu Một;24,00;Sở Mẫu Hai;91,50;Sở Mẫu Một;23,00\n\
         Sở Mẫu Hai;23,00;Sở Mẫu Một;88,50;Sở Mẫu Hai;21,00\nSở Mẫu Ba;22,00;Sở Mẫu Bốn;83,75;Sở Mẫu Ba;20,00\n\
         Sở Mẫu Bốn;21,00;Sở Mẫu Ba;80,25;Sở Mẫu Bốn;19,00\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    let values = "unit: so-mau-mot, row: 3, score: 88.50, parts: {so-hoa: 24.00, hai-long: 23.00}";
    assert!(table.contains(values), "{table}");
}

#[test]
fn totals_that_no_file_states_are_added_up_and_marked() {
    let folder = site();
    let root = folder.path();
    let table = "Đơn vị;Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Mức độ hài lòng\n\
        Sở Mẫu Một;23,75;22,00;24,00;21,75\nSở Mẫu Hai;22,25;20,50;23,25;22,50\n\
        Sở Mẫu Ba;20,25;21,75;19,50;22,25\nSở Mẫu Bốn;18,25;19,00;20,75;17,50\n";
    std::fs::write(root.join("so.csv"), table).unwrap();
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(
        said(&output).contains("totals: computed"),
        "{}",
        said(&output)
    );
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    assert!(written.contains("\ntotals: computed\n"), "{written}");
    assert!(
        written.contains("{unit: so-mau-hai, row: 3, score: 88.50,"),
        "{written}"
    );
    // Where one part is missing nothing is added up.
    std::fs::write(root.join("so.csv"), table.replace("19,50", "chưa công bố")).unwrap();
    let output = congbo(root, &[&words[..], &["--force"]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
}

#[test]
fn what_units_give_themselves_and_how_many_were_asked_is_kept() {
    let (folder, output) = imported(
        "Đơn vị;Điểm tự chấm;Điểm thẩm định;Số người trả lời;Xếp hạng\nSở Mẫu Một;95,00;91,50;320;1\n\
         Sở Mẫu Hai;96,00;88,50;315;2\nSở Mẫu Ba;97,00;83,75;298;3\nSở Mẫu Bốn;98,00;80,25;305;4\n",
    );
    let root = folder.path();
    if output.status.code() != Some(0) {
        // "Điểm thẩm định" is said once in the mapping.
        let place = root.join("content/intake/mau-so.yaml");
        let draft = std::fs::read_to_string(&place).unwrap();
        let answered = draft.replace("\"Điểm thẩm định\": \"?\"", "\"Điểm thẩm định\": score");
        std::fs::write(&place, answered).unwrap();
        let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
        let again = congbo(root, &words);
        assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    }
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    let line = "{unit: so-mau-hai, row: 3, score: 88.50, rank: 2, self: 96.00, respondents: 315}";
    assert!(written.contains(line), "{written}");
    let edition = root.join("content/editions/2026/edition.yaml");
    let text = std::fs::read_to_string(&edition).unwrap();
    assert!(text.contains("status: draft"), "{text}");
}

#[test]
fn force_replaces_results_and_waives_no_title() {
    let first = "Đơn vị;Tổng điểm;Xếp hạng\nSở Mẫu Một;91,50;1\nSở Mẫu Hai;88,50;2\nSở Mẫu Ba;83,75;3\nSở Mẫu Bốn;80,25;4\n";
    let (folder, output) = imported(first);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let root = folder.path();
    let place = root.join("content/editions/2026/mau-so.yaml");
    let text = std::fs::read_to_string(&place).unwrap();
    let text = text.replace(
        "\nsource:",
        "\npublished: 2026-05-04\nnote:\n  vi: Một ghi chú.\n  en: A remark.\nsource:",
    );
    std::fs::write(&place, text).unwrap();
    let words = [
        "import", "so.csv", "--index", "mau-so", "--year", "2026", "--force",
    ];
    std::fs::write(
        root.join("so.csv"),
        format!("KẾT QUẢ CHỈ SỐ PAPI NĂM 2026\n{first}"),
    )
    .unwrap();
    let asked = congbo(root, &words);
    assert_eq!(asked.status.code(), Some(1), "{}", said(&asked));
    assert!(
        said(&asked).contains("titles: {\"PAPI\": \"mau-so\"}"),
        "{}",
        said(&asked)
    );
    let mapping = root.join("content/intake/mau-so.yaml");
    let text = std::fs::read_to_string(&mapping).unwrap();
    std::fs::write(&mapping, text + "titles: {\"PAPI\": \"mau-so\"}\n").unwrap();
    let done = congbo(root, &words);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let written = std::fs::read_to_string(&place).unwrap();
    for line in ["\npublished: 2026-05-04\n", "\nnote:\n  vi: Một ghi chú.\n"] {
        assert!(written.contains(line), "{line}\n{written}");
    }
}

#[test]
fn numbers_left_of_names_that_stand_side_by_side_are_asked_about() {
    let (_, output) = imported(
        "Chuyển đổi số;Đơn vị;Mức độ hài lòng;Đơn vị;Tổng điểm;Đơn vị\n24,00;Sở Mẫu Một;20,00;Sở Mẫu Ba;91,50;Sở Mẫu Hai\n\
         23,00;Sở Mẫu Hai;19,00;Sở Mẫu Một;88,50;Sở Mẫu Ba\n19,50;Sở Mẫu Ba;18,00;Sở Mẫu Hai;83,75;Sở Mẫu Một\n",
    );
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("ô F1: cột này cũng là tên đơn vị"), "{told}");
}

#[test]
fn a_title_that_writes_another_index_out_is_asked_about() {
    for title in [
        "BẢNG XẾP HẠNG CHỈ SỐ HÀI LÒNG VỀ SỰ PHỤC VỤ HÀNH CHÍNH NĂM 2026",
        "Chỉ số cải cách hành chính của các sở năm 2026",
        "Kết quả đánh giá, xếp hạng Chỉ số chuyển đổi số 2026",
    ] {
        let (_, output) = imported(&format!(
            "{title};\nĐơn vị;Tổng điểm\nSở Mẫu Một;91,50\nSở Mẫu Hai;88,50\nSở Mẫu Ba;83,75\nSở Mẫu Bốn;80,25\n"
        ));
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{title}\n{told}");
        assert!(told.contains("titles: {"), "{title}\n{told}");
    }
}

#[test]
fn per_cent_of_a_component_are_not_its_points() {
    let (folder, output) = imported(
        "Đơn vị;Tổng điểm;Chuyển đổi số;Chuyển đổi số (%);Mức độ hài lòng - tỷ lệ %\nSở Mẫu Một;91,50;24,00;96;20\n\
         Sở Mẫu Hai;88,50;23,00;92;19\nSở Mẫu Ba;83,75;22,00;88;18\nSở Mẫu Bốn;80,25;21,00;84;17\n",
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let table = folder.path().join("content/editions/2026/mau-so.yaml");
    let table = std::fs::read_to_string(table).unwrap();
    let line = "{unit: so-mau-mot, row: 2, score: 91.50, parts: {so-hoa: 24.00}}";
    assert!(table.contains(line), "{table}");
}

#[test]
fn what_is_asked_without_a_mark_in_the_mapping_is_not_told_as_one() {
    let (folder, output) =
        imported("Đơn vị;Tổng điểm;Xếp hạng\nSở Mẫu Một;91,50;1\nSở Mẫu Hai;88,50;2\n");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    let draft = std::fs::read_to_string(folder.path().join("content/intake/mau-so.yaml"));
    assert!(!draft.unwrap().contains(": \"?\""));
    assert!(!told.contains("thay mỗi dấu"), "{told}");
    assert!(told.contains("thêm các dòng trả lời như trên"), "{told}");
}

#[test]
fn points_that_are_taken_away_are_less_than_nothing_down_to_their_maximum() {
    let folder = site();
    let root = folder.path();
    let place = root.join("content/indices/mau-so.yaml");
    let index = std::fs::read_to_string(&place).unwrap();
    let first = index.find("  - code: mau-so-2025").unwrap();
    let with_penalty = index[first..]
        .replace("mau-so-2025", "mau-so-2026")
        .replace("from: 2025\n    max: 100", "from: 2026\n    max: 75")
        .replace("name: Mức độ hài lòng, max: 25", "name: Điểm trừ, max: 5");
    let index = index.replace(
        "from: 2025\n    max: 100",
        "from: 2025\n    to: 2025\n    max: 100",
    );
    std::fs::write(place, index + &with_penalty).unwrap();
    let table = |penalty: &str, total: &str| {
        format!(
            "Đơn vị;Chỉ đạo, điều hành;Giải quyết thủ tục hành chính;Chuyển đổi số;Điểm trừ;Tổng điểm\n\
             Sở Mẫu Một;23,75;22,00;24,00;{penalty};{total}\nSở Mẫu Hai;22,25;20,50;23,25;0;66,00\n\
             Sở Mẫu Ba;20,25;21,75;19,50;-1,00;60,50\nSở Mẫu Bốn;18,25;19,00;20,75;0;58,00\n"
        )
    };
    let words = ["import", "so.csv", "--index", "mau-so", "--year", "2026"];
    std::fs::write(root.join("so.csv"), table("-4,50", "65,25")).unwrap();
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let written = std::fs::read_to_string(root.join("content/editions/2026/mau-so.yaml")).unwrap();
    assert!(written.contains("score: 65.25"), "{written}");
    assert!(written.contains("hai-long: -4.50"), "{written}");
    std::fs::write(root.join("so.csv"), table("-6,00", "63,75")).unwrap();
    let output = congbo(root, &[&words[..], &["--force"]].concat());
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(
        told.contains("ô E2: -6,00 ≠ -5") || told.contains("ô E2: −6,00 ≠ −5"),
        "{told}"
    );
}
