//! A table that goes on without a head of its own: on the next sheet, in the next file. Its columns are those of the table
//! before, where its own numbers prove it: rows go on being numbered, or parts add up to totals.

use std::collections::BTreeSet;

use super::grid::{Column, Row, Sheet};
use super::locate::Place;
use super::rows;
use super::take::{Request, Setting};
use super::taken::{Block, Head, Line, Remark, Spot, Taken, Why};
use model::mapping::Column as Role;
use model::{ComponentId, UnitId, Value};

/// The table that goes on, if it is one. What was asked of its columns is settled then.
pub(super) fn read(
    block: &Block,
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
    asked: usize,
) -> Option<Block> {
    if !place.head.is_empty() || taken.questions.len() == asked || !block.rows.is_empty() {
        return None;
    }
    let at = taken
        .blocks
        .iter()
        .rposition(|base| !base.head.is_empty())?;
    let base = &taken.blocks[at];
    if !has_columns_of(block, base) {
        return None;
    }
    let mut more = Block {
        columns: base.columns.clone(),
        ..block.clone()
    };
    let mut said = Taken::default();
    rows::read(&mut more, sheet, place, setting, &mut said);
    let units: BTreeSet<UnitId> = more.rows.iter().map(|line| line.unit).collect();
    let is_known = taken.lines().any(|(_, known)| units.contains(&known.unit));
    if more.rows.is_empty() || !said.questions.is_empty() || is_known {
        return None;
    }
    if !goes_on(setting.request, &taken.blocks[at..], sheet, &more)
        && !adds_up(setting.request, &more.rows)
    {
        return None;
    }
    let spot = |block: &Block| Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (place.body.start, place.units),
    };
    let remark = Remark::Continued(spot(&more), spot(base));
    taken.questions.truncate(asked);
    taken.remarks.extend(said.remarks);
    taken.remarks.push(remark);
    Some(more)
}

/// Whether a table has the columns of another: names in the same one, and no other column filled.
fn has_columns_of(block: &Block, base: &Block) -> bool {
    let filled = |block: &Block| -> Vec<Column> {
        let all = block.columns.iter().filter(|head| head.why != Why::Again);
        all.map(|head| head.column).collect()
    };
    let unit = |block: &Block| {
        let mut all = block.columns.iter();
        all.find(|head| head.role == Some(Role::Unit))
            .map(|head| head.column)
    };
    let is_plain = |head: &Head| head.row.is_none() && !matches!(head.why, Why::Long | Why::Paired);
    unit(block) == unit(base) && filled(block) == filled(base) && base.columns.iter().all(is_plain)
}

/// Whether rows go on being numbered where the tables before end: the one with the head, and what went on from it since.
fn goes_on(request: &Request<'_>, before: &[Block], sheet: &Sheet, more: &Block) -> bool {
    let Some(base) = before.first() else {
        return false;
    };
    let mut columns = base.columns.iter();
    let Some(numbers) = columns.find(|head| numbers_rows(request, base, head)) else {
        return false;
    };
    let last_of = |block: &Block| numbers_of(request, block, numbers.column).into_iter().max();
    let last: Option<u32> = before.iter().rev().find_map(last_of);
    let first = more.rows.first().map(|line| line.row);
    let first = first.and_then(|row| number(sheet, row, numbers.column));
    last.zip(first)
        .is_some_and(|(last, first)| last.checked_add(1) == Some(first))
}

/// Whether a column before the names numbers the rows, called so ("TT") or not.
fn numbers_rows(request: &Request<'_>, base: &Block, head: &Head) -> bool {
    if head.why == Why::Numbers {
        return true;
    }
    let is_unit = |one: &Head| one.role == Some(Role::Unit) && one.column > head.column;
    let is_before = base.columns.iter().any(is_unit);
    if head.role != Some(Role::Leave) || !is_before {
        return false;
    }
    let all = numbers_of(request, base, head.column);
    all.len() > 1 && all.len() == base.rows.len() && all.is_sorted_by(|a, b| a < b)
}

/// The numbers of a table's rows.
fn numbers_of(request: &Request<'_>, block: &Block, column: Column) -> Vec<u32> {
    let sheets = request.files.get(block.file).map(|book| &book.sheets);
    let mut sheets = sheets.into_iter().flatten();
    let Some(sheet) = sheets.find(|sheet| sheet.name == block.sheet) else {
        return Vec::new();
    };
    let rows = block.rows.iter();
    rows.filter_map(|line| number(sheet, line.row, column))
        .collect()
}

fn number(sheet: &Sheet, row: Row, column: Column) -> Option<u32> {
    let text = sheet.seen((row, column))?.text();
    text.trim_end_matches('.').parse().ok()
}

/// Whether the parts of every row make its total.
fn adds_up(request: &Request<'_>, rows: &[Line]) -> bool {
    let Some(making) = request.framework.making().filter(|making| making.n() > 1) else {
        return false;
    };
    let decimals = request.index().decimals;
    rows.iter().all(|line| {
        let part = |id: ComponentId| {
            let mut parts = line.parts.iter();
            parts.find(|(known, _)| *known == id)?.1.score()
        };
        let total = line.score.and_then(Value::score);
        total.is_some_and(|total| making.is_total(total, decimals, part))
    })
}
