//! What rows between units and columns of words say of the values beside them: "Tự chấm", "Quý I", "Năm 2025", another index.

use super::dated;
use super::grid::Sheet;
use super::locate::{self, Look};
use super::take::Setting;
use super::taken::{Block, LeftRow, Question, Spot, Taken, Whence, Why};
use super::titles;
use super::unlike::{no_result, thing};
use model::mapping::Column as Role;

/// What says something of values has no more words; a longer text explains.
const SHORT: usize = 6;

/// Words by which a remark compares, and says nothing of what a value is.
const COMPARES: [&str; 5] = ["giảm", "so sánh", "so với", "tăng", "compared"];

/// Asks about the first of a table's rows and columns that say that its values are none of this index and year.
pub(super) fn ask(sheet: &Sheet, first: usize, setting: &Setting<'_>, taken: &mut Taken) {
    let found = taken.blocks[first..].iter().find_map(|block| {
        let mut texts = texts(sheet, block).into_iter();
        texts.find_map(|(cell, text)| {
            let (says, is) = said(&text, block, setting)?;
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

/// The rows between units, and the words beside them in columns that are left out as remarks.
fn texts(sheet: &Sheet, block: &Block) -> Vec<((u32, u32), String)> {
    let last = block.rows.iter().map(|line| line.row).max().unwrap_or(0);
    let is_alone = |row: u32| locate::look(sheet, row) == Look::Single;
    let is_between = |row: u32, why: LeftRow| {
        row < last && is_alone(row) && matches!(why, LeftRow::Section | LeftRow::Note)
    };
    let sections = block
        .left
        .iter()
        .filter(|(row, _, why)| is_between(*row, *why));
    let sections = sections.map(|(row, text, _)| ((*row, 0), text.clone()));
    let is_remark = |role: Option<Role>, why: Why| role == Some(Role::Leave) && why == Why::Remark;
    let columns = block
        .columns
        .iter()
        .filter(|head| is_remark(head.role, head.why));
    let cells = columns.flat_map(|head| block.rows.iter().map(|line| (line.row, head.column)));
    let cells = cells.filter_map(|cell| Some((cell, sheet.words(cell)?.to_owned())));
    sections.chain(cells).collect()
}

/// What a text says that the values beside it are, and what is wanted.
fn said(text: &str, block: &Block, setting: &Setting<'_>) -> Option<(String, String)> {
    let lower = text.to_lowercase();
    let count = text.split_whitespace().count();
    if count > SHORT || COMPARES.iter().any(|known| lower.contains(known)) {
        return None;
    }
    let request = setting.request;
    if let Some(year) = dated::other_of_text(text, request.year) {
        return Some((year.to_string(), request.year.to_string()));
    }
    let paths = block.columns.iter().flat_map(|head| &head.path);
    let is_told_apart = paths
        .into_iter()
        .any(|text| super::unlike::says_own(&text.to_lowercase()));
    let has_totals = block.rows.iter().any(|line| line.score.is_some());
    let part = || (has_totals && setting.heads.names_a_part(text)).then(|| lower.clone());
    let says = no_result(&lower, is_told_apart)
        .or_else(|| thing(text).filter(|_| count * 2 <= SHORT))
        .or_else(|| setting.heads.other_index(text))
        .or_else(part)?;
    Some((says, request.index().code.clone()))
}
