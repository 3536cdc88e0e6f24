//! A table that goes on without a head of its own: on the next sheet, in the next file. Its columns are those of the table
//! before, where its own numbers prove it: rows go on being numbered, or parts add up to totals.

use rust_decimal::Decimal;

use super::grid::{Column, Row, Sheet};
use super::locate::Place;
use super::rows;
use super::take::{Request, Setting};
use super::taken::{Block, Head, Line, Remark, Spot, Taken, Why};
use model::mapping::Column as Role;
use model::{ComponentId, Total, Value};

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
    let base = taken
        .blocks
        .iter()
        .rev()
        .find(|base| !base.head.is_empty())?;
    if !has_columns_of(block, base) {
        return None;
    }
    let mut more = Block {
        columns: base.columns.clone(),
        ..block.clone()
    };
    let mut said = Taken::default();
    rows::read(&mut more, sheet, place, setting, &mut said);
    let is_known = |line: &Line| taken.lines().any(|(_, known)| known.unit == line.unit);
    if more.rows.is_empty() || !said.questions.is_empty() || more.rows.iter().any(is_known) {
        return None;
    }
    if !goes_on(setting.request, base, sheet, &more) && !adds_up(setting.request, &more.rows) {
        return None;
    }
    let at = |block: &Block| Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (place.body.start, place.units),
    };
    let remark = Remark::Continued(at(&more), at(base));
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
    let is_plain = |head: &Head| head.row.is_none() && head.why != Why::Long;
    unit(block) == unit(base) && filled(block) == filled(base) && base.columns.iter().all(is_plain)
}

/// Whether rows go on being numbered where the table before ends.
fn goes_on(request: &Request<'_>, base: &Block, sheet: &Sheet, more: &Block) -> bool {
    let Some(numbers) = base.columns.iter().find(|head| head.why == Why::Numbers) else {
        return false;
    };
    let sheets = request.files.get(base.file).map(|book| &book.sheets);
    let mut sheets = sheets.into_iter().flatten();
    let Some(before) = sheets.find(|sheet| sheet.name == base.sheet) else {
        return false;
    };
    let number = |sheet: &Sheet, row: Row| -> Option<u32> {
        let text = sheet.seen((row, numbers.column))?.text();
        text.trim_end_matches('.').parse().ok()
    };
    let last = base
        .rows
        .iter()
        .filter_map(|line| number(before, line.row))
        .max();
    let first = more.rows.first().and_then(|line| number(sheet, line.row));
    last.zip(first)
        .is_some_and(|(last, first)| last + 1 == first)
}

/// Whether the parts of every row add up to its total.
fn adds_up(request: &Request<'_>, rows: &[Line]) -> bool {
    let top: Vec<ComponentId> = request.framework.top().map(|(id, _)| id).collect();
    if request.framework.total != Total::Sum || top.len() < 2 {
        return false;
    }
    rows.iter().all(|line| {
        let part = |id: &ComponentId| {
            let mut parts = line.parts.iter();
            parts.find(|(known, _)| known == id)?.1.score()
        };
        let sum = top.iter().map(part).sum::<Option<Decimal>>();
        sum.is_some() && sum == line.score.and_then(Value::score)
    })
}
