//! What is said of units ranked together: one row a field, and one for each component of which it is known.

use super::results::sources_of;
use super::table::{BESIDE, Cell, Column, Kind, OWN, Table};
use derive::TableStanding;
use derive::figures::{FieldRow, Quantity};
use lang::{Phrase, phrases};
use model::{ComponentId, Record, Year};

const COLUMNS: [(&str, Phrase, Kind); 19] = [
    ("year", phrases::YEAR, Kind::Year),
    ("index", phrases::INDEX, Kind::Text),
    ("field", lang::phrase!("fields-code"), Kind::Text),
    ("name", lang::phrase!("fields-field"), Kind::Text),
    (
        "name_en",
        lang::phrase!("fields-name-in-english"),
        Kind::Text,
    ),
    ("component", lang::phrase!("fields-component"), Kind::Text),
    ("component_name", phrases::COMPONENT, Kind::Text),
    ("level", lang::phrase!("fields-level"), Kind::Whole),
    ("ranked", lang::phrase!("fields-ranked"), Kind::Whole),
    ("mean", phrases::MEAN, Kind::Number),
    ("median", phrases::MEDIAN, Kind::Number),
    ("best", phrases::BEST, Kind::Number),
    ("worst", phrases::WORST, Kind::Number),
    (
        "mean_change",
        lang::phrase!("fields-mean-change"),
        Kind::Number,
    ),
    (
        "mean_change_since",
        lang::phrase!("fields-mean-change-since"),
        Kind::Year,
    ),
    (
        "mean_change_among",
        lang::phrase!("fields-mean-change-units"),
        Kind::Whole,
    ),
    (
        "later_units",
        lang::phrase!("fields-on-later-boundaries"),
        Kind::Whole,
    ),
    (
        "later_lacking",
        lang::phrase!("fields-without-a-result"),
        Kind::Whole,
    ),
    ("source", phrases::SOURCE, Kind::Text),
];

/// The name of these columns.
pub(super) const SCHEMA: &str = "nhom";

/// The columns.
pub(super) fn columns() -> Vec<Column<'static>> {
    COLUMNS
        .iter()
        .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
        .collect()
}

/// The fields of a table. Without rows where nothing is known of any.
pub(super) fn table<'a>(
    record: &'a Record,
    year: Year,
    table: &'a model::Table,
    standings: &'a TableStanding,
) -> Table<'a> {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let fields = standings.fields.iter();
    let fields = fields.map(|standing| FieldRow::new(record, year, table, standing));
    let rows = fields.flat_map(|field| {
        let components = framework.all().map(|(id, _)| Some(id));
        let all = std::iter::once(None).chain(components);
        all.filter_map(move |component| row(record, &field, component))
    });
    Table {
        title: lang::say!(
            OWN,
            "heading-fields",
            subject = format_args!("{} {year}", index.short.vi)
        ),
        index: Some(&index.code),
        year: Some(year),
        sources: sources_of(record, table),
        schema: Some(SCHEMA),
        columns: columns(),
        rows: rows.collect(),
        ..Table::default()
    }
}

/// The row of a field, or of a component of it; nothing where nothing is known of it.
fn row<'a>(
    record: &'a Record,
    row: &FieldRow<'a>,
    component: Option<ComponentId>,
) -> Option<Vec<Cell<'a>>> {
    let figure = |quantity: Quantity| {
        let fits = quantity.fits(true, component.is_some());
        fits.then(|| row.figure(component, quantity)).flatten()
    };
    let value = |quantity: Quantity| Cell::number(figure(quantity).map(|one| one.written()));
    let values = [
        Quantity::Ranked,
        Quantity::Mean,
        Quantity::Median,
        Quantity::Best,
        Quantity::Worst,
    ];
    let values = values.map(value);
    if values.iter().all(|cell| *cell == Cell::Empty) {
        return None;
    }
    let field = &row.index.fields[row.standing.field];
    let framework = row.index.framework(row.table.framework);
    let component = component.map(|id| framework.component(id));
    let mut cells = vec![
        Cell::whole(row.year),
        Cell::Text(&row.index.code),
        Cell::Text(&field.code),
        Cell::Text(&field.name.vi),
        Cell::text(field.name.other(BESIDE)),
        Cell::text(component.map(|one| one.code.as_str())),
        Cell::Text(component.map_or(&row.index.short.vi, |one| &one.name.vi)),
        Cell::whole(component.map_or(0, |one| one.level)),
    ];
    cells.extend(values);
    let moved = figure(Quantity::MeanChange);
    let since = moved.and_then(|moved| moved.since);
    let among = moved.and_then(|moved| moved.among);
    cells.extend([
        value(Quantity::MeanChange),
        since.map_or(Cell::Empty, Cell::whole),
        among.map_or(Cell::Empty, Cell::whole),
        value(Quantity::LaterUnits),
        value(Quantity::LaterLacking),
    ]);
    cells.push(Cell::Text(&record.source(row.table.source).code));
    Some(cells)
}
