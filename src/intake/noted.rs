//! What footnotes and days say of the year of values: a mark at a name or a number, and below the table of which year that is;
//! a day on which nothing of the year was known yet.

use std::collections::BTreeSet;
use std::ops::Range;

use super::comparison::years;
use super::dated;
use super::framed::is_place_and_day;
use super::grid::{Row, Sheet};
use super::locate::{self, Place};
use super::number::without_footnote;
use super::take::Setting;
use super::taken::{Block, Question, Taken, Whence};
use super::titles;
use lang::names::bare;
use model::Year;

/// Asks about the first line that says that values are of another year.
pub(super) fn ask(
    sheet: &Sheet,
    (place, above): (&Place, Range<Row>),
    first: usize,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let ours = setting.request.year;
    let blocks = &taken.blocks[first..];
    let rows = blocks.iter().flat_map(|block| &block.rows);
    let Some(last) = rows.map(|line| line.row).max() else {
        return;
    };
    let marks = marks(sheet, blocks);
    let is_asked = |year: Year| {
        let year = year.to_string();
        let mut all = taken.questions.iter();
        titles::is_settled(&year, &ours.to_string(), setting)
            || all.any(|one| match one {
                Question::Elsewhere { says, .. } => *says == year,
                Question::Year { year: said, .. } => said.to_string() == year,
                _ => false,
            })
    };
    let document = sheet.stands_above(&above).into_iter();
    let above = document.chain(above.map(|row| line(sheet, row)));
    let below = (last + 1..place.body.end).map(|row| line(sheet, row));
    let below = below.chain(sheet.below.iter().cloned());
    let above = above.map(|line| (line, Whence::Title));
    let below = below.map(|line| (line, Whence::Below));
    let found = above.chain(below).find_map(|(line, from)| {
        let noted = || noted(&line, &marks, ours);
        let signed = signed(&line).filter(|year| *year < ours);
        let year = signed.or_else(noted)?;
        (!is_asked(year)).then_some((from, year))
    });
    if let Some((from, year)) = found {
        let at = titles::head_of(&blocks[0]);
        let (says, is) = (year.to_string(), ours.to_string());
        taken
            .questions
            .push(Question::Elsewhere { at, from, says, is });
    }
}

fn line(sheet: &Sheet, row: Row) -> String {
    let mut all: Vec<String> = locate::seen(sheet, row)
        .map(|(_, content)| content.text())
        .collect();
    all.dedup();
    all.join(" ")
}

/// The year of the day on which what stands here was signed, or of the decision that it comes with: it tells of no later year.
fn signed(line: &str) -> Option<Year> {
    let words = bare(line);
    let comes_with = words.starts_with("kem theo") || words.starts_with("ban hanh kem theo");
    let is_dated = comes_with || is_place_and_day(line);
    is_dated.then(|| dated::days(line).into_iter().max())?
}

/// The other year of which a footnote says that the values with its mark are.
fn noted(line: &str, marks: &BTreeSet<String>, ours: Year) -> Option<Year> {
    let line = line.trim_start();
    let rest = line.strip_prefix("Ghi chú:").unwrap_or(line).trim_start();
    let mut marks = marks.iter();
    let rest = marks.find_map(|mark| rest.strip_prefix(mark.as_str()))?;
    let words = bare(rest);
    let words: Vec<&str> = words.split(' ').collect();
    let compares = |pair: &[&str]| matches!(pair, ["so", "voi" | "sanh"]);
    if words.windows(2).any(compares) {
        return None;
    }
    let mut others = years(rest).into_iter().filter(|year| *year != ours);
    others.find(|year| are_of(&words, &year.to_string()))
}

/// Whether words speak of values of a year: "số liệu năm 2015", "scores of 2015".
fn are_of(words: &[&str], year: &str) -> bool {
    const BETWEEN: [&str; 10] = [
        "nam", "cua", "cho", "tu", "theo", "la", "of", "for", "from", "year",
    ];
    const VALUES: [&str; 9] = [
        "so lieu", "ket qua", "diem", "gia tri", "data", "score", "scores", "results", "values",
    ];
    let mut places = (0..words.len()).filter(|at| words[*at] == year);
    places.any(|at| {
        let end = words[..at].iter().rposition(|word| !BETWEEN.contains(word));
        let before = end.map_or_else(String::new, |end| words[..=end].join(" "));
        VALUES.iter().any(|known| before.ends_with(*known))
    })
}

/// The marks of footnotes at names and numbers of tables.
fn marks(sheet: &Sheet, blocks: &[Block]) -> BTreeSet<String> {
    let mut marks = BTreeSet::new();
    for block in blocks {
        for line in &block.rows {
            for head in &block.columns {
                let text = sheet.words((line.row, head.column)).unwrap_or_default();
                let text = text.trim_end();
                let mark = text[without_footnote(text).len()..].trim();
                if !mark.is_empty() {
                    marks.insert(mark.to_owned());
                }
            }
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{noted, signed};

    #[test]
    fn a_footnote_says_of_which_year_values_are() {
        let marks: BTreeSet<String> = ["(*)", "¹"].map(str::to_owned).into();
        for (line, wanted) in [
            (
                "(*) Số liệu năm 2025 do năm 2026 không khảo sát",
                Some(2025),
            ),
            ("Ghi chú: (*) kết quả của năm 2025", Some(2025)),
            ("¹ Scores of 2025", Some(2025)),
            ("(*) số liệu đã được rà soát, năm 2010 tính khác.", None),
            ("(*) Tăng so với điểm năm 2025", None),
            ("(*) Số liệu năm 2026", None),
            ("(1) Số liệu năm 2025", None),
        ] {
            assert_eq!(noted(line, &marks, 2026), wanted, "{line}");
        }
    }

    #[test]
    fn what_is_signed_has_a_day() {
        for (line, wanted) in [
            (
                "(Kèm theo Quyết định số 15/QĐ-UBND ngày 15/3/2025)",
                Some(2025),
            ),
            ("Lai Châu, ngày 5 tháng 1 năm 2025", Some(2025)),
            ("Theo bộ tiêu chí của Quyết định ngày 15/3/2025", None),
            ("Kết quả năm 2025", None),
        ] {
            assert_eq!(signed(line), wanted, "{line}");
        }
    }
}
