//! In which cell of the spreadsheet of its source a value stands, for tables of which some value was taken from one.

use super::table::{Cell, Column, Kind, Table};
use crate::lang::Phrase;
use crate::model;

const COLUMNS: [(&str, Phrase, Kind); 2] = [
    (
        "source_sheet",
        Phrase("Trang tính trong tệp nguồn", "Sheet of the source"),
        Kind::Text,
    ),
    (
        "source_cell",
        Phrase("Ô trong tệp nguồn", "Cell of the source"),
        Kind::Text,
    ),
];

/// Adds the cells of the scores of all rows, where one of them is known. The table is then no longer like others.
pub(super) fn add<'a>(table: &mut Table<'a>, cells: &[Option<model::cell::Cell<'a>>]) {
    if cells.iter().all(Option::is_none) {
        return;
    }
    table.schema = None;
    let columns = COLUMNS.map(|(code, name, kind)| Column::fixed(code, name, kind));
    table.columns.extend(columns);
    for (row, cell) in table.rows.iter_mut().zip(cells) {
        row.push(Cell::text(cell.and_then(|cell| cell.sheet)));
        row.push(cell.map_or(Cell::Empty, Cell::Place));
    }
}
