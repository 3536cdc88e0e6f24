//! Tables with one row a result: rankings, an index over the years, a unit over the years.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::beside::beside;
use super::changes::{OTHER_CHANGES, changes};
use super::origin::{self, Corrected};
use super::others::Others;
use super::table::{BESIDE, Cell, Column, Kind, OWN, Table};
use derive::figures::Quantity as Figure;
use derive::{Entry, TableStanding};
use lang::{Phrase, phrases};
use model::{ComponentId, Edition, Record, Source, SourceId, Value};

/// The rows of a table, in the order of their units' names.
pub(super) fn rows<'a>(
    record: &'a Record,
    edition: &'a Edition,
    table: &'a model::Table,
    standings: &'a TableStanding,
) -> impl Iterator<Item = Entry<'a>> {
    let year = edition.year;
    let rows = (0u32..).zip(&table.rows);
    rows.map(move |(row, _)| Entry::new(record, year, table, standings, row))
}

/// Columns of a result, whatever table it stands in.
const COLUMNS: [(&str, Phrase, Kind); 31] = [
    ("year", phrases::YEAR, Kind::Year),
    ("index", phrases::INDEX, Kind::Text),
    ("unit", lang::phrase!("results-unit"), Kind::Text),
    ("name", phrases::UNIT, Kind::Text),
    (
        "name_en",
        lang::phrase!("fields-name-in-english"),
        Kind::Text,
    ),
    ("kind", lang::phrase!("results-kind"), Kind::Text),
    ("field", lang::phrase!("fields-field"), Kind::Text),
    ("score", phrases::SCORE, Kind::Number),
    ("max", phrases::MAX, Kind::Number),
    ("share", phrases::SHARE, Kind::Number),
    (
        "percent_declared",
        lang::phrase!("results-share"),
        Kind::Number,
    ),
    ("rank", phrases::RANK, Kind::Whole),
    ("of", lang::phrase!("fields-ranked"), Kind::Whole),
    ("rank_basis", lang::phrase!("results-rank-by"), Kind::Text),
    ("tied", lang::phrase!("results-tied"), Kind::Flag),
    ("band", phrases::BAND, Kind::Text),
    ("score_change", phrases::SCORE_CHANGE, Kind::Number),
    (
        "score_change_since",
        lang::phrase!("parts-score-since"),
        Kind::Year,
    ),
    (
        "score_change_basis",
        lang::phrase!("results-score-change-by"),
        Kind::Text,
    ),
    ("rank_change", phrases::RANK_CHANGE, Kind::Whole),
    (
        "rank_change_since",
        lang::phrase!("parts-rank-since"),
        Kind::Year,
    ),
    (
        "rank_change_among",
        lang::phrase!("parts-rank-among"),
        Kind::Whole,
    ),
    (
        "rank_change_basis",
        lang::phrase!("results-rank-change-by"),
        Kind::Text,
    ),
    (
        "no_change_reason",
        lang::phrase!("results-why-no-change"),
        Kind::Text,
    ),
    OTHER_CHANGES[0],
    OTHER_CHANGES[1],
    OTHER_CHANGES[2],
    OTHER_CHANGES[3],
    ("source", phrases::SOURCE, Kind::Text),
    ("source_title", lang::phrase!("results-source"), Kind::Text),
    (
        "source_url",
        lang::phrase!("results-source-address"),
        Kind::Text,
    ),
];

/// The name of these columns.
pub(super) const SCHEMA: &str = "ket-qua";

/// The columns of every table here; a ranking has more.
pub(super) fn columns() -> Vec<Column<'static>> {
    COLUMNS
        .iter()
        .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
        .collect()
}

/// The ranking of an index in an edition, best first, with all components.
pub(super) fn ranking<'a>(
    record: &'a Record,
    edition: &'a Edition,
    table: &'a model::Table,
    standing: &'a TableStanding,
    corrected: &Corrected,
) -> Table<'a> {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let mut columns = columns();
    let known: BTreeSet<ComponentId> = table
        .rows
        .iter()
        .flat_map(|row| row.parts.iter().map(|part| part.component))
        .collect();
    for (_, component) in framework.all().filter(|(id, _)| known.contains(id)) {
        columns.extend(of_component(component));
    }
    let beside = beside(table);
    columns.extend(beside.iter().map(|(column, _)| column.clone()));
    let all: Vec<Entry> = rows(record, edition, table, standing).collect();
    let others = Others::of(&all);
    columns.extend(others.columns());
    let ranked = standing.fields.iter().flat_map(|field| &field.order);
    let mut listed = vec![false; all.len()];
    let mut order: Vec<usize> = Vec::with_capacity(all.len());
    for &place in ranked {
        let place = place as usize;
        if !std::mem::replace(&mut listed[place], true) {
            order.push(place);
        }
    }
    order.extend((0..all.len()).filter(|&place| !listed[place]));
    let places = order.iter();
    let places: Vec<_> = places
        .map(|&place| corrected.score(record, &all[place], None))
        .collect();
    let mut ranking = Table {
        title: format!("{} {}", index.short.vi, edition.year),
        index: Some(&index.code),
        year: Some(edition.year),
        sources: sources(record, &all),
        columns,
        rows: order
            .into_iter()
            .map(|place| {
                let mut cells = cells(record, &all[place]);
                components(&mut cells, &all[place], framework, &known);
                let kept = table.kept(all[place].result.unit);
                cells.extend(beside.iter().map(|(_, value)| value(table, kept)));
                cells.extend(others.cells(record, &all[place]));
                cells
            })
            .collect(),
        ..Table::default()
    };
    origin::add(&mut ranking, &places);
    ranking
}

/// The score of a component, and its rank.
fn of_component(component: &model::Component) -> [Column<'_>; 2] {
    let name = &component.name;
    let ranked = |lang, component: &str| lang::say!(lang, "results-rank-of", component);
    let score = Column {
        code: component.code.as_str().into(),
        name: name.vi.as_str().into(),
        english: name.other(BESIDE).map(Into::into),
        kind: Kind::Number,
    };
    let rank = Column {
        code: format!("{}.rank", component.code).into(),
        name: ranked(OWN, &name.vi).into(),
        english: name.other(BESIDE).map(|name| ranked(BESIDE, name).into()),
        kind: Kind::Whole,
    };
    [score, rank]
}

/// All results of an index, by year and unit.
pub(super) fn index<'a>(record: &'a Record, id: model::IndexId, rows: &[Entry<'a>]) -> Table<'a> {
    let index = record.index(id);
    Table {
        title: index.short.vi.clone(),
        index: Some(&index.code),
        sources: sources(record, rows),
        schema: Some(SCHEMA),
        columns: columns(),
        rows: rows.iter().map(|row| cells(record, row)).collect(),
        ..Table::default()
    }
}

/// All results of a unit, by index and year.
pub(super) fn unit<'a>(record: &'a Record, id: model::UnitId, rows: &[Entry<'a>]) -> Table<'a> {
    let unit = record.unit(id);
    Table {
        title: unit.full_name().vi.clone(),
        unit: Some(&unit.code),
        sources: sources(record, rows),
        schema: Some(SCHEMA),
        columns: columns(),
        rows: rows.iter().map(|row| cells(record, row)).collect(),
        ..Table::default()
    }
}

/// The sources of a table, each once.
pub(super) fn sources_of<'a>(record: &'a Record, table: &model::Table) -> Vec<&'a Source> {
    let own = std::iter::once(table.source);
    listed(record, own.chain(table.rows.iter().map(|row| row.source)))
}

/// The sources of rows, each once.
pub(super) fn sources<'a>(record: &'a Record, rows: &[Entry<'_>]) -> Vec<&'a Source> {
    listed(record, rows.iter().map(|row| row.result.source))
}

/// Sources, each once, in the author's order.
pub(super) fn listed(record: &Record, ids: impl Iterator<Item = SourceId>) -> Vec<&Source> {
    let known: BTreeSet<SourceId> = ids.collect();
    known.into_iter().map(|id| record.source(id)).collect()
}

/// The figure of a quantity of a row, or of a component of it.
pub(super) fn figure(
    row: &Entry,
    component: Option<ComponentId>,
    quantity: Figure,
) -> Cell<'static> {
    let figure = row.figure(component, quantity, None);
    Cell::number(figure.map(|figure| figure.written()))
}

pub(super) fn cells<'a>(record: &'a Record, row: &Entry<'a>) -> Vec<Cell<'a>> {
    let index = record.index(row.table.index);
    let unit = record.in_year(row.year).unit(row.result.unit);
    let standing = row.standing;
    let field = index.fields.iter().find(|field| field.has(unit));
    let bands = index.bands_for(row.year, unit);
    let band = standing
        .band
        .and_then(|band| bands?.bands.get(usize::from(band)));
    let source = record.source(row.result.source);
    let rank = standing.rank;
    let mut cells = vec![
        Cell::whole(row.year),
        Cell::Text(&index.code),
        Cell::Text(&unit.code),
        Cell::Text(&unit.name.vi),
        Cell::text(unit.name.other(BESIDE)),
        Cell::Text(&record.kind(unit.kind).code),
        Cell::text(field.map(|field| field.code.as_str())),
        value(row.result.score),
        figure(row, None, Figure::Max),
        figure(row, None, Figure::Percent),
        Cell::number(row.result.declared_percent()),
        figure(row, None, Figure::Rank),
        figure(row, None, Figure::Of),
        Cell::text(rank.map(|rank| {
            if rank.computed {
                "computed"
            } else {
                "declared"
            }
        })),
        Cell::text(rank.map(|rank| if rank.tied { "yes" } else { "no" })),
        Cell::text(band.map(|band| band.code.as_str())),
    ];
    cells.extend(changes(row));
    cells.push(Cell::Text(&source.code));
    cells.push(Cell::Text(&source.title.vi));
    cells.push(Cell::text(source.url.as_deref()));
    cells
}

fn components<'a>(
    cells: &mut Vec<Cell<'a>>,
    row: &Entry<'a>,
    framework: &model::Framework,
    known: &BTreeSet<ComponentId>,
) {
    let mut parts = row.result.parts.iter().peekable();
    for ((id, _), standing) in framework.all().zip(&row.standing.parts) {
        if !known.contains(&id) {
            continue;
        }
        let part = parts.next_if(|part| part.component == id);
        cells.push(part.map_or(Cell::Empty, |part| value(part.score)));
        cells.push(Cell::number(standing.rank().map(Decimal::from)));
    }
}

/// A score, or the reason why there is none.
pub(super) fn value(value: Value) -> Cell<'static> {
    match value {
        Value::Score(score) => Cell::Number(score),
        Value::Absent(reason) => Cell::Absent(reason),
    }
}
