//! In which cell of the spreadsheet of its source a value stands, for tables of which some value was taken from one. A
//! cell is named only while it holds the value: of one that was corrected, the correction is named instead.

use std::collections::BTreeMap;

use super::table::{Cell, Column, Kind, Table};
use derive::Entry;
use lang::Phrase;
use model::mapping::Column as Quantity;
use model::{ComponentId, Date, Record};

const COLUMNS: [(&str, Phrase, Kind); 2] = [
    ("source_sheet", lang::phrase!("origin-sheet"), Kind::Text),
    ("source_cell", lang::phrase!("origin-cell"), Kind::Text),
];

/// Only where a value was corrected.
const CORRECTED: (&str, Phrase, Kind) = (
    "source_correction",
    lang::phrase!("origin-corrected"),
    Kind::Text,
);

/// Figures that were corrected, by their addresses, with the day of the last correction.
pub(super) struct Corrected<'a>(BTreeMap<&'a str, Date>);

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands<'a> {
    /// It was typed.
    Nowhere,
    /// In a cell.
    In(model::cell::Cell<'a>),
    /// In a correction of what stands in a cell.
    Corrected(Date),
}

impl<'a> Corrected<'a> {
    pub(super) fn of(record: &'a Record) -> Self {
        let mut days = BTreeMap::new();
        for correction in record.editions.iter().flat_map(|one| &one.corrections) {
            let day = days.entry(&*correction.figure).or_insert(correction.date);
            *day = correction.date.max(*day);
        }
        Self(days)
    }

    /// Where the score of a row, or of a component of it, comes from.
    pub(super) fn score<'r>(
        &self,
        record: &Record,
        row: &Entry<'r>,
        component: Option<(ComponentId, &str)>,
    ) -> Stands<'r> {
        let quantity = component.map_or(Quantity::Score, |(id, _)| Quantity::Part(id));
        let Some(cell) = row.table.cell(row.result, quantity) else {
            return Stands::Nowhere;
        };
        if self.0.is_empty() {
            return Stands::In(cell);
        }
        let index = &record.index(row.table.index).code;
        let unit = &record.unit(row.result.unit).code;
        let step = component.map_or_else(String::new, |(_, code)| format!("{code}/"));
        let figure = format!("{index}/{}/{unit}/{step}score", row.year);
        let corrected = self.0.get(figure.as_str());
        corrected.map_or(Stands::In(cell), |day| Stands::Corrected(*day))
    }
}

/// Adds where the scores of all rows come from, where one of them is known. The table is then no longer like others.
pub(super) fn add<'a>(table: &mut Table<'a>, places: &[Stands<'a>]) {
    if places.iter().all(|place| *place == Stands::Nowhere) {
        return;
    }
    let is_corrected = |place: &Stands| matches!(place, Stands::Corrected(_));
    let corrected = places.iter().any(is_corrected).then_some(CORRECTED);
    table.schema = None;
    let columns = COLUMNS.into_iter().chain(corrected);
    let columns = columns.map(|(code, name, kind)| Column::fixed(code, name, kind));
    table.columns.extend(columns);
    for (row, place) in table.rows.iter_mut().zip(places) {
        let (sheet, cell, day) = match place {
            Stands::Nowhere => (None, Cell::Empty, Cell::Empty),
            Stands::In(cell) => (cell.sheet, Cell::Place(*cell), Cell::Empty),
            Stands::Corrected(day) => (None, Cell::Empty, Cell::Day(*day)),
        };
        row.extend([Cell::text(sheet), cell]);
        row.extend(corrected.map(|_| day));
    }
}
