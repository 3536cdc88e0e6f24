//! Tables with units or years down and years or indices across: score and rank in every cell.

use std::collections::BTreeMap;

use super::Plan;
use super::datum::On;
use super::drawn::Row;
use super::entry::{self, Entry};
use lang::order;
use model::{Lang, UnitId};

/// A unit with its row in the table of each column; nothing where it has none.
pub(super) type Line = (UnitId, Vec<Option<u32>>);

/// Lines of the units in `found`, which tells column, unit and row, in the order of the units' names.
pub(super) fn lines(
    plan: &Plan,
    lang: Lang,
    columns: usize,
    found: impl IntoIterator<Item = (usize, UnitId, u32)>,
) -> Vec<Line> {
    let mut units: BTreeMap<UnitId, Vec<Option<u32>>> = BTreeMap::new();
    for (column, unit, row) in found {
        let line = units.entry(unit).or_insert_with(|| vec![None; columns]);
        line[column] = Some(row);
    }
    let mut lines: Vec<Line> = units.into_iter().collect();
    lines.sort_by_cached_key(|(unit, _)| order::key(plan.record.unit(*unit).name.get(lang)));
    lines
}

/// The cells of a line: score and rank, a dash where there is no entry.
pub(super) fn cells<'a>(
    row: &mut Row,
    entries: impl IntoIterator<Item = Option<Entry<'a>>>,
    on: On,
) {
    for entry in entries {
        row.add("num", |html| match entry {
            Some(entry) => entry.score_and_rank(html, on),
            None => entry::none(html, on),
        });
    }
}
