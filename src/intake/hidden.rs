//! What of a sheet nobody sees: it is left out and told, but for names to which values that are seen may belong.

use std::collections::BTreeMap;

use super::beside;
use super::grid::{Column, Row, Sheet};
use super::locate::Place;
use super::take::{Setting, left_columns};
use super::taken::{Names, Question, Remark, Spot, Taken};

/// A sheet as it is seen, where nothing hidden is asked for.
pub(super) fn seen(sheet: &Sheet, setting: &Setting<'_>) -> Option<Sheet> {
    (!setting.request.reads_hidden()).then(|| visible(sheet))
}

/// Asks about a column of names that is hidden, where they are of other units than those that are seen in its rows, and
/// values stand to its right: whose they are cannot be seen.
pub(super) fn ask(
    at: &Spot,
    [whole, seen]: [&Sheet; 2],
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let is_hidden = |column: &Column| whole.hidden_columns.contains(column);
    if setting.request.reads_hidden() || whole.hidden_columns.is_empty() {
        return;
    }
    let left = left_columns(whole, place, setting);
    let all = beside::named(whole, place, &setting.units, &left);
    let found = all.iter().find(|(column, rows)| {
        let column = **column;
        let before = all.range(..column).rfind(|(other, _)| !is_hidden(other));
        let known = before.map(|(_, rows)| rows).or(all.get(&place.units));
        let differs = known.is_some_and(|known| {
            let mut rows = rows.iter();
            rows.any(|(row, unit)| known.get(row).is_some_and(|other| other != unit))
        });
        let next = all.range(column + 1..).find(|(other, _)| !is_hidden(other));
        let next = next.map_or(seen.width, |(next, _)| *next);
        let mut cells = seen.cells.range((place.body.start, 0)..(place.body.end, 0));
        is_hidden(&column) && differs && cells.any(|((_, at), _)| (column..next).contains(at))
    });
    if let Some((column, _)) = found {
        let cell = (place.head.end.saturating_sub(1), *column);
        let at = Spot { cell, ..at.clone() };
        let which = Names::Hidden;
        taken.questions.push(Question::Names { at, which });
    }
}

/// What of a sheet is hidden, if anything with content is.
pub(super) fn told(file: usize, sheet: &Sheet) -> Option<Remark> {
    let mut rows: Vec<Row> = sheet
        .cells
        .keys()
        .map(|(row, _)| *row)
        .filter(|row| sheet.hidden_rows.contains(row))
        .collect();
    let mut columns: Vec<Column> = sheet
        .cells
        .keys()
        .map(|(_, column)| *column)
        .filter(|column| sheet.hidden_columns.contains(column))
        .collect();
    rows.dedup();
    columns.sort_unstable();
    columns.dedup();
    (!rows.is_empty() || !columns.is_empty()).then(|| Remark::Hidden {
        file,
        sheet: sheet.name.clone(),
        rows,
        columns,
    })
}

/// A sheet without what is hidden; numbers of rows and columns stay.
fn visible(sheet: &Sheet) -> Sheet {
    let is_seen = |(row, column): &(u32, u32)| {
        !sheet.hidden_rows.contains(row) && !sheet.hidden_columns.contains(column)
    };
    let mut seen = sheet.clone();
    seen.cells.retain(|place, _| is_seen(place));
    seen.covered.retain(|place, _| is_seen(place));
    // What is seen of a merged cell stays seen, though its first row or column is hidden.
    let firsts: BTreeMap<_, _> = sheet
        .covered
        .iter()
        .filter(|(place, _)| is_seen(place))
        .collect();
    for (place, first) in firsts {
        if !is_seen(first)
            && let Some(content) = sheet.cells.get(first)
        {
            seen.cells.insert(*place, content.clone());
        }
    }
    seen
}
