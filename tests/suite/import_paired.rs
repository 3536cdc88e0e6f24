//! `congbo import` of tables in which ranks stand below or beside scores: two rows a unit, rows below each component of a long
//! table, a column beside its values.

use std::process::Output;

use super::import::{congbo, said};
use super::import_tables::imported;

pub(super) const NAMES: [&str; 4] = ["Sở Mẫu Một", "Sở Mẫu Hai", "Sở Mẫu Ba", "Sở Mẫu Bốn"];

/// Of each unit the scores of two components and the total, and their ranks.
const SCORES: [[&str; 3]; 4] = [
    ["24,00", "21,75", "91,50"],
    ["23,25", "22,50", "88,50"],
    ["19,50", "22,25", "83,75"],
    ["18,75", "21,00", "80,25"],
];

const RANKS: [[u8; 3]; 4] = [[1, 3, 1], [2, 1, 2], [3, 2, 3], [4, 4, 4]];

const WHAT: [&str; 3] = ["Chuyển đổi số", "Mức độ hài lòng", "Tổng điểm"];

/// All values, with their units and what they are of.
fn values() -> impl Iterator<Item = (&'static str, &'static str, &'static str, u8)> {
    let cells = (0..4).flat_map(|unit| (0..3).map(move |what| (unit, what)));
    cells.map(|(unit, what)| {
        (
            NAMES[unit],
            WHAT[what],
            SCORES[unit][what],
            RANKS[unit][what],
        )
    })
}

/// That the import took all scores and ranks.
fn holds_all(label: &str, (folder, output): &(tempfile::TempDir, Output)) {
    assert_eq!(output.status.code(), Some(0), "{label}: {}", said(output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for (unit, scores, ranks) in [("mot", SCORES[0], RANKS[0]), ("hai", SCORES[1], RANKS[1])] {
        let [digital, content, total] = scores.map(|score| score.replace(',', "."));
        let line = format!(
            "score: {total}, rank: {}, parts: {{so-hoa: {{score: {digital}, rank: {}}}, hai-long: {{score: {content}, rank: {}}}}}",
            ranks[2], ranks[0], ranks[1]
        );
        let mut lines = written.lines();
        let line_of = lines.find(|line| line.contains(&format!("unit: so-mau-{unit},")));
        assert!(
            line_of.is_some_and(|of| of.contains(&line)),
            "{label}: {line}\n{written}"
        );
    }
}

#[test]
fn a_row_of_scores_and_one_of_ranks_are_read_as_what_they_are() {
    for (again, kinds) in [(false, ["Điểm", "Hạng"]), (true, ["Điểm số", "Xếp hạng"])]
    {
        let rows = NAMES
            .iter()
            .zip(SCORES)
            .zip(RANKS)
            .map(|((name, scores), ranks)| {
                let below = if again { *name } else { "" };
                let ranks = ranks.map(|rank| rank.to_string()).join(";");
                format!(
                    "{name};{};{}\n{below};{};{ranks}\n",
                    kinds[0],
                    scores.join(";"),
                    kinds[1]
                )
            });
        let rows: String = rows.collect();
        let head = format!("Đơn vị;;{}\n", WHAT.join(";"));
        holds_all("two rows", &imported(&format!("{head}{rows}")));
        // Ranks that are not those of the scores contradict.
        let (_, output) = imported(&format!("{head}{}", rows.replacen(";1;3;1", ";1;1;1", 1)));
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    }
}

#[test]
fn rows_that_are_not_all_in_pairs_are_asked_about() {
    let rows = NAMES.iter().zip(SCORES).map(|(name, scores)| {
        let scores = scores.join(";");
        format!("{name};Điểm;{scores}\n{name};Tự chấm;{scores}\n").replacen("91,50", "95,00", 1)
    });
    let rows: String = rows.collect();
    let (_, output) = imported(&format!("Đơn vị;;{}\n{rows}", WHAT.join(";")));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
}

#[test]
fn ranks_below_each_component_of_a_long_table_are_those_of_the_one_above() {
    let named = values().map(|(name, what, score, rank)| {
        format!("{name};{what};{score}\n{name};Xếp hạng;{rank}\n")
    });
    let rows: String = named.collect();
    holds_all(
        "below",
        &imported(&format!("Đơn vị;Tiêu chí;Giá trị\n{rows}")),
    );
    let rows = values().map(|(name, what, score, rank)| {
        format!("{name};{what};Điểm;{score}\n{name};{what};Hạng;{rank}\n")
    });
    let rows: String = rows.collect();
    holds_all(
        "told apart",
        &imported(&format!("Đơn vị;Tiêu chí;Chỉ tiêu;Giá trị\n{rows}")),
    );
}

#[test]
fn ranks_beside_the_values_of_a_long_table_are_taken_where_they_are_theirs() {
    let table = |is_of_total: bool| {
        let rows = values().enumerate().map(|(at, (name, what, score, rank))| {
            let rank = if is_of_total { RANKS[at / 3][2] } else { rank };
            format!("{name};{what};{score};{rank}\n")
        });
        format!("Đơn vị;Tiêu chí;Điểm;Hạng\n{}", rows.collect::<String>())
    };
    holds_all("beside", &imported(&table(false)));
    // The rank of the total beside each component is none of theirs, but that of the unit.
    let (folder, output) = imported(&table(true));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for (unit, (score, [.., rank])) in ["mot", "hai", "ba", "bon"]
        .iter()
        .zip(SCORES.iter().zip(RANKS))
    {
        let line = written
            .lines()
            .find(|line| line.contains(&format!("unit: so-mau-{unit},")));
        let line = line.unwrap_or_else(|| panic!("{unit}: {written}"));
        let total = format!("score: {}, rank: {rank}", score[2].replace(',', "."));
        assert!(
            line.contains(&total) && line.matches("rank").count() == 1,
            "{line}"
        );
    }
    // What is neither is left out.
    let (folder, output) = imported(&table(true).replace(";91,50;1\n", ";91,50;3\n"));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = folder.path().join("content/editions/2026/mau-so.yaml");
    assert!(!std::fs::read_to_string(place).unwrap().contains("rank: "));
}

#[test]
fn a_name_that_is_one_cell_over_several_rows_is_that_of_each() {
    let (folder, _) = imported("");
    let root = folder.path();
    let mut book = rust_xlsxwriter::Workbook::new();
    let plain = rust_xlsxwriter::Format::new();
    let sheet = book.add_worksheet();
    for (column, head) in (0..).zip(["Đơn vị", "Tiêu chí", "Giá trị"]) {
        sheet.write(0, column, head).unwrap();
    }
    for (row, (name, what, score, rank)) in (0..).zip(values()) {
        let row = 1 + row * 2;
        if what == WHAT[0] {
            sheet.merge_range(row, 0, row + 5, 0, name, &plain).unwrap();
        }
        sheet.write(row, 1, what).unwrap();
        sheet.write(row, 2, score).unwrap();
        sheet.write(row + 1, 1, "Xếp hạng").unwrap();
        sheet.write(row + 1, 2, rank).unwrap();
    }
    book.save(root.join("so.xlsx")).unwrap();
    let words = ["import", "so.xlsx", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    holds_all("merged", &(folder, output));
}
