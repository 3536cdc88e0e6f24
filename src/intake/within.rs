//! What rows between units and columns of words say of the values beside them: "Tự chấm", "Quý I", "Năm 2025", another index.

use std::collections::BTreeMap;

use super::comparison::is_year;
use super::dated;
use super::framed::{self, Said as Line};
use super::grid::{Column, Content, Row, Sheet};
use super::held::names_years;
use super::locate;
use super::roles::Said;
use super::take::Setting;
use super::taken::{Block, Head, LeftRow, Question, Spot, Taken, Whence, Why};
use super::titles;
use super::unlike::part_of_a_year;
use lang::names::bare;
use model::mapping::Column as Role;

/// A row between units of more words explains.
const LONG: usize = 14;

/// What says something of values beside them has no more words.
const SHORT: usize = 6;

/// Words by which a remark compares, and says nothing of what a value is.
const COMPARES: [&str; 5] = ["giảm", "so sánh", "so với", "tăng", "compared"];

/// A column of words that says of what kind values are says few different things.
const KINDS: usize = 3;

/// Asks about the first of a table's rows and columns that say that its values are of another index or year.
pub(super) fn ask(sheets: [&Sheet; 2], first: usize, setting: &Setting<'_>, taken: &mut Taken) {
    let found = taken.blocks[first..].iter().find_map(|block| {
        let mut texts = texts(sheets, block, setting).into_iter();
        texts.find_map(|(cell, text, _)| {
            let (says, is) = said(&text, setting)?;
            let at = Spot {
                file: block.file,
                sheet: block.sheet.clone(),
                cell,
            };
            (!titles::is_settled(&says, &is, setting)).then_some((at, says, is))
        })
    });
    if let Some((at, says, is)) = found {
        let from = Whence::Within;
        taken
            .questions
            .push(Question::Elsewhere { at, from, says, is });
    }
}

/// The rows between units, and what columns of words say of values.
pub(super) fn lines(sheets: [&Sheet; 2], block: &Block, setting: &Setting<'_>) -> Vec<Line> {
    let texts = texts(sheets, block, setting).into_iter();
    let lines = texts.map(|(_, text, is_title)| Line {
        from: Whence::Within,
        text,
        is_title,
    });
    lines.collect()
}

/// The rows between units, and the words beside them in columns that are left out as remarks, each once and with whether
/// it says what values are as a title does. A column that is hidden says no less of what is seen beside it.
fn texts(
    [whole, sheet]: [&Sheet; 2],
    block: &Block,
    setting: &Setting<'_>,
) -> Vec<((u32, u32), String, bool)> {
    let last = block.rows.iter().map(|line| line.row).max().unwrap_or(0);
    let is_between = |row: u32, why: LeftRow| {
        let can_say = matches!(why, LeftRow::Section | LeftRow::Note | LeftRow::Total);
        row < last && can_say
    };
    let sections = block
        .left
        .iter()
        .filter(|(row, _, why)| is_between(*row, *why));
    let sections = sections.filter_map(|(row, ..)| {
        let (column, text) = alone(sheet, *row)?;
        Some(((*row, column), text, true))
    });
    let sections = sections.filter(|(_, text, _)| {
        text.split_whitespace().count() <= LONG && !framed::is_signature(text)
    });
    let is_long = block.columns.iter().any(|head| head.why == Why::Long);
    let is_remark = |head: &&Head| head.role == Some(Role::Leave) && head.why == Why::Remark;
    let hidden = hidden(whole, block);
    let columns = block.columns.iter().filter(is_remark).chain(&hidden);
    let cells = columns.flat_map(|head| {
        let mut all: BTreeMap<String, (u32, usize)> = BTreeMap::new();
        for line in &block.rows {
            let text = match whole.seen((line.row, head.column)) {
                Some(Content::Number(_)) | None => None,
                content => content.map(Content::text),
            };
            let year = || year(whole, line.row, head);
            if let Some(text) = text.or_else(year) {
                all.entry(text).or_insert((line.row, 0)).1 += 1;
            }
        }
        let count: usize = all.values().map(|(_, count)| count).sum();
        let is_open = head
            .path
            .iter()
            .all(|text| !bare(text).starts_with("ghi chu"));
        let is_kind = is_open && all.len() <= KINDS && count >= 2 * all.len();
        let cells = all
            .into_iter()
            .filter(|(text, _)| !is_long || !is_read(text, setting));
        let cells = cells.map(move |(text, (row, _))| {
            // "I" under "Quý"
            let whole = head.path.last().map(|head| format!("{head} {text}"));
            let whole = whole.filter(|text| part_of_a_year(&text.to_lowercase()).is_some());
            // "31/12/2025" beside all units, and 2026 is wanted: no value of a year is older than it.
            let day = dated::day(&text).filter(|day| is_kind && *day < setting.request.year);
            let day = day.map(|year| format!("năm {year}"));
            let text = whole.or(day).unwrap_or(text);
            ((row, head.column), text, is_kind)
        });
        cells.collect::<Vec<_>>()
    });
    let cells = cells.filter(|(_, text, _)| says_something(text));
    sections.chain(cells).collect()
}

/// The one text of a row, where nothing else stands there but its number before it: `II`, `B.`, `2`.
fn alone(sheet: &Sheet, row: Row) -> Option<(Column, String)> {
    let is_number = |text: &str| {
        let text = text.trim().trim_end_matches(['.', ')']);
        let all = |is: fn(u8) -> bool| text.bytes().all(is);
        text.len() <= 4
            && (all(|byte| byte.is_ascii_digit())
                || all(|byte| b"IVX".contains(&byte))
                || text.len() == 1 && all(|byte| byte.is_ascii_uppercase()))
    };
    let cells = locate::seen(sheet, row).map(|(column, content)| (column, content.text()));
    let mut texts: Vec<(Column, String)> = cells.collect();
    texts.dedup_by(|next, one| next.1 == one.1);
    match &texts[..] {
        [one] => Some(one.clone()),
        [(_, number), one] if is_number(number) && !is_number(&one.1) => Some(one.clone()),
        _ => None,
    }
}

/// Whether a text says of which component a row of a long table is: it has been read.
fn is_read(text: &str, setting: &Setting<'_>) -> bool {
    matches!(
        setting.heads.read(&[text.to_owned()]),
        Said::One(
            Role::Part(_) | Role::Score | Role::PartRank(_) | Role::Rank,
            _
        )
    )
}

/// The columns that nobody sees.
fn hidden(whole: &Sheet, block: &Block) -> Vec<Head> {
    let is_read = |column: &u32| block.columns.iter().any(|head| head.column == *column);
    let columns = whole.hidden_columns.iter();
    let columns = columns.filter(|column| **column < whole.width && !is_read(column));
    let heads = columns.map(|column| {
        let mut rows = block.head.clone().rev();
        let head = rows.find_map(|row| whole.seen((row, *column)));
        let path: Vec<String> = head.map(Content::text).into_iter().collect();
        Head::new(*column, &path, Some(Role::Leave), Why::Remark)
    });
    heads.collect()
}

/// The year that a row of a hidden column says.
fn year(whole: &Sheet, row: u32, head: &Head) -> Option<String> {
    let text = whole.seen((row, head.column))?.text();
    let names = head.path.last().is_some_and(|head| names_years(head));
    (is_year(&text) && names).then(|| format!("năm {text}"))
}

/// Whether a text beside values can say what they are: a longer one explains, and one that compares speaks of two.
fn says_something(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.split_whitespace().count() <= SHORT && !COMPARES.iter().any(|known| lower.contains(known))
}

/// The other year or index of which a text speaks, and what is wanted.
fn said(text: &str, setting: &Setting<'_>) -> Option<(String, String)> {
    let request = setting.request;
    if let Some(year) = dated::other_of_text(text, request.year) {
        return Some((year.to_string(), request.year.to_string()));
    }
    let other = setting.heads.other_index(text)?;
    Some((other, request.index().code.clone()))
}
