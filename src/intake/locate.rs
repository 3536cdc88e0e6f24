//! Where in a sheet the table is: the column of names, the rows of the head, the first row below it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::beside::NAMES;
use super::grid::{Column, Content, Row, Sheet};
use super::names::{Lexicon, Match};
use super::spelling::without_number;
use model::UnitId;

/// A table within a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The column of names.
    pub(super) units: Column,
    /// The rows of the head; none where a table has no head.
    pub(super) head: Range<Row>,
    /// The rows below it, to the end of the sheet or to the next head.
    pub(super) body: Range<Row>,
    /// What the sheet's name or the title says all of it is about: a component.
    pub(super) about: Option<String>,
    /// Columns that repeat the names, in another language or at the other side.
    pub(super) again: Vec<Column>,
    /// The column of values of a long table, in which each row says of which component it is.
    pub(super) value: Option<Column>,
    /// The column beside those values that holds their ranks.
    pub(super) rank: Option<Column>,
    /// Whether its rows hold the ranks of what its heads name: each unit has a row of scores and one of ranks.
    pub(super) ranks: bool,
}

/// What a row looks like, whatever it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Blank,
    /// One text alone.
    Single,
    /// The numbers of columns: 1, 2, 3 or (1), (2)=(3)+(4).
    Numbering,
    /// Numbers beside words.
    Values,
    /// Several texts.
    Texts,
}

/// How many rows are looked at to find the column of names.
const SAMPLE: Row = 3000;

/// How many rows above the first unit a head may begin.
const ABOVE: Row = 20;

/// Columns further right are no part of a table.
const WIDTH: Column = 300;

/// Finds the first table in rows of a sheet.
pub(super) fn find(sheet: &Sheet, rows: Range<Row>, units: &Lexicon<UnitId>) -> Option<Place> {
    let (column, first) = names(sheet, &rows, units).or_else(|| codes(sheet, &rows, units))?;
    let head = head(sheet, rows.start, column, first);
    // Above the first unit there may be a total of all of them.
    let start = if head.is_empty() { first } else { head.end };
    Some(Place {
        units: column,
        head,
        body: start..rows.end,
        about: None,
        again: Vec::new(),
        value: None,
        rank: None,
        ranks: false,
    })
}

/// The column with most units, and the row of the first of them.
fn names(sheet: &Sheet, rows: &Range<Row>, units: &Lexicon<UnitId>) -> Option<(Column, Row)> {
    let mut known: BTreeMap<&str, Option<UnitId>> = BTreeMap::new();
    let mut met: BTreeMap<Column, (BTreeSet<UnitId>, Row)> = BTreeMap::new();
    let end = rows.end.min(rows.start.saturating_add(SAMPLE));
    for ((row, column), content) in sheet.cells.range((rows.start, 0)..(end, 0)) {
        let Content::Words(words) = content else {
            continue;
        };
        if *column >= WIDTH || words.len() > 160 || !words.chars().any(char::is_alphabetic) {
            continue;
        }
        let unit = *known
            .entry(words)
            .or_insert_with(|| match units.spelt(words) {
                Some(Match::One(unit, _)) => Some(unit),
                _ => None,
            });
        if let Some(unit) = unit {
            met.entry(*column)
                .or_insert_with(|| (BTreeSet::new(), *row))
                .0
                .insert(unit);
        }
    }
    let most = met.values().map(|(units, _)| units.len()).max()?;
    let (column, (_, first)) = met
        .into_iter()
        .find(|(_, (units, _))| units.len() == most)?;
    Some((column, first))
}

/// The column in which numbers are codes of units, and the row of the first of them: all of its numbers are, and its
/// head says that they are codes.
fn codes(sheet: &Sheet, rows: &Range<Row>, units: &Lexicon<UnitId>) -> Option<(Column, Row)> {
    (0..sheet.width.min(WIDTH)).find_map(|column| {
        let cells = rows.clone().filter_map(|row| {
            let text = sheet.cells.get(&(row, column))?.text();
            let is_number = text.chars().all(|c| c.is_ascii_digit());
            is_number.then_some((row, text))
        });
        let cells: Vec<(Row, String)> = cells.collect();
        let (first, _) = cells.first()?;
        let head = (rows.start..*first)
            .rev()
            .find_map(|row| sheet.words((row, column)))?;
        let words = lang::names::bare(head);
        let is_code = words
            .split(' ')
            .any(|word| matches!(word, "ma" | "code" | "id" | "maso"));
        let all = cells.iter().all(|(_, text)| units.coded(text).is_some());
        (is_code && all && cells.len() > 1).then_some((column, *first))
    })
}

/// Whether several units stand side by side in one row and none below another: the table lies on its side.
pub(super) fn lies_on_its_side(sheet: &Sheet, units: &Lexicon<UnitId>) -> bool {
    let rows = 0..sheet.height().min(60);
    let mut widest = 0;
    for row in rows.clone() {
        let cells = sheet.cells.range((row, 0)..(row, WIDTH));
        let met: BTreeSet<UnitId> = cells
            .filter_map(|(_, content)| match content {
                Content::Words(words) => match units.spelt(words)? {
                    Match::One(unit, _) => Some(unit),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        widest = widest.max(met.len());
    }
    widest >= 2 && names(sheet, &rows, units).is_none_or(|(column, _)| {
        let below = sheet.cells.iter().filter(|((_, at), content)| {
            *at == column && matches!(content, Content::Words(words) if matches!(units.spelt(words), Some(Match::One(..))))
        });
        below.count() < 2
    })
}

/// The rows of the head above the first unit.
fn head(sheet: &Sheet, top: Row, units: Column, first: Row) -> Range<Row> {
    let above = top.max(first.saturating_sub(ABOVE));
    let is_head = |row: Row| match look(sheet, row) {
        // What stands beside the names and nowhere else is the head of a part of the table.
        Look::Texts => seen(sheet, row).any(|(column, _)| column > units),
        // The head of a group may stand alone, but then beside the names and not above them.
        Look::Single => first_text(sheet, row).is_some_and(|column| column > units),
        _ => false,
    };
    let Some(last) = (above..first).rev().find(|row| is_head(*row)) else {
        return first..first;
    };
    let start = (above..=last).rev().take_while(|row| is_head(*row)).last();
    start.unwrap_or(last)..last + 1
}

fn first_text(sheet: &Sheet, row: Row) -> Option<Column> {
    (0..sheet.width.min(WIDTH)).find(|column| sheet.seen((row, *column)).is_some())
}

/// What is seen in a row, column by column.
pub(super) fn seen(sheet: &Sheet, row: Row) -> impl Iterator<Item = (Column, &Content)> {
    (0..sheet.width.min(WIDTH)).filter_map(move |column| Some((column, sheet.seen((row, column))?)))
}

/// What a row looks like.
pub(super) fn look(sheet: &Sheet, row: Row) -> Look {
    let mut texts: Vec<String> = Vec::new();
    let (mut numbers, mut words) = (0, 0);
    for (_, content) in seen(sheet, row) {
        let text = content.text();
        if texts.last() == Some(&text) {
            continue;
        }
        match content {
            Content::Number(number) if !is_year(&number.shown.to_string()) => numbers += 1,
            Content::Words(text) if is_number(text) && !is_year(text) => numbers += 1,
            _ => words += 1,
        }
        texts.push(text);
    }
    match texts.len() {
        0 => Look::Blank,
        1 => Look::Single,
        _ if is_numbering(&texts) => Look::Numbering,
        _ if counts_components(&texts) => Look::Texts,
        _ if numbers > 0 && (numbers >= 2 || words <= 2) => Look::Values,
        _ => Look::Texts,
    }
}

fn is_number(text: &str) -> bool {
    super::number::read(
        text,
        super::number::Marks {
            comma: true,
            point: true,
        },
        None,
    )
    .is_ok()
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && (text.starts_with("19") || text.starts_with("20"))
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether texts number the columns: `1 2 3`, `(1) (2) (3)=(1)+(2)`, `A B 1 2`.
fn is_numbering(texts: &[String]) -> bool {
    let bracketed = |text: &String| {
        let inner = text
            .strip_prefix('(')
            .and_then(|text| text.strip_suffix(')'));
        inner.is_some_and(|inner| inner.parse::<u32>().is_ok())
    };
    if texts.iter().all(bracketed) {
        return true;
    }
    let mut last = 0;
    let mut numbers = 0;
    for text in texts {
        let text = text.trim_matches(['(', ')', '[', ']']);
        let sum = text.contains('=') && text.chars().all(|c| "0123456789()=+-*/ :x.…".contains(c));
        let letter = text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase());
        match text.parse::<u32>() {
            Ok(number) if number == last + 1 || (numbers == 0 && number <= 3) => {
                (last, numbers) = (number, numbers + 1);
            }
            Err(_) if sum => (last, numbers) = (last + 1, numbers + 1),
            Err(_) if letter && numbers == 0 => {}
            _ => return false,
        }
    }
    numbers >= 2
}

/// Whether texts are a head that calls components by their numbers: `TT`, `Đơn vị`, `1`, `1.1`, `1.2`, `2`.
fn counts_components(texts: &[String]) -> bool {
    let is_head = |text: &String| {
        let words = lang::names::bare(text);
        words == "tt" || words == "stt" || NAMES.contains(&words.as_str())
    };
    let number = |text: &String| -> Option<Vec<u32>> {
        let parts = text.trim_end_matches('.').split('.');
        parts.map(|part| part.parse().ok()).collect()
    };
    let all: Vec<Vec<u32>> = texts.iter().filter_map(number).collect();
    let dotted = all.iter().filter(|number| number.len() > 1).count();
    texts.first().is_some_and(is_head) && dotted > 1 && all.is_sorted_by(|one, next| one < next)
}

/// Whether a row is the head of a part of the table: `I. Cấp tỉnh`, `A - Các sở`.
pub(super) fn is_section(text: &str) -> bool {
    without_number(text).len() < text.len() || text.chars().all(|c| !c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::is_numbering;

    #[test]
    fn numbers_of_columns_are_told_from_values() {
        let texts = |list: &[&str]| {
            list.iter()
                .map(|text| (*text).to_owned())
                .collect::<Vec<_>>()
        };
        for list in [
            &["1", "2", "3"][..],
            &["(1)", "(2)", "(3)"],
            &["A", "B", "1", "2"],
            &["(1)", "(2)", "(3)=(1)+(2)"],
            &["(1)", "(2)", "(3)", "(4)=(1)+...+(3)"],
            &["1", "2", "3=1+…+2"],
            &["(3)", "(1)"],
        ] {
            assert!(is_numbering(&texts(list)), "{list:?}");
        }
        for list in [
            &["1", "Lai Châu", "3"][..],
            &["1", "72.23"],
            &["STT", "1"],
            &["A", "B"],
            &["5", "6"],
        ] {
            assert!(!is_numbering(&texts(list)), "{list:?}");
        }
    }
}
