//! A unit in an edition, with one row a component: total and parts of every index.

use super::beside::BASIS;
use super::changes::{OTHER_CHANGES, other_changes};
use super::origin::{self, Corrected, Stands};
use super::results::{figure, sources, value};
use super::table::{Cell, Column, Kind, Table};
use derive::figures::Quantity as Figure;
use derive::{Changes, Entry};
use lang::{Phrase, phrases};
use model::{Record, Year};

const COLUMNS: [(&str, Phrase, Kind); 32] = [
    ("year", phrases::YEAR, Kind::Year),
    ("index", phrases::INDEX, Kind::Text),
    ("component", lang::phrase!("fields-component"), Kind::Text),
    ("name", phrases::COMPONENT, Kind::Text),
    ("level", lang::phrase!("fields-level"), Kind::Whole),
    ("score", phrases::SCORE, Kind::Number),
    ("max", phrases::MAX, Kind::Number),
    ("share", phrases::SHARE, Kind::Number),
    ("lost", phrases::LOST, Kind::Number),
    ("rank", phrases::RANK, Kind::Whole),
    ("to_next", lang::phrase!("parts-to-next-rank"), Kind::Number),
    ("to_leader", lang::phrase!("parts-to-leader"), Kind::Number),
    ("to_mean", lang::phrase!("parts-to-mean"), Kind::Number),
    (
        "contribution",
        lang::phrase!("parts-contribution"),
        Kind::Number,
    ),
    (
        "unexplained",
        lang::phrase!("parts-unexplained"),
        Kind::Number,
    ),
    ("near", lang::phrase!("parts-close-by"), Kind::Whole),
    ("self_score", phrases::OWN_SCORE, Kind::Number),
    ("respondents", phrases::RESPONDENTS, Kind::Whole),
    ("votes", phrases::VOTES, Kind::Whole),
    ("margin", phrases::MARGIN, Kind::Number),
    ("score_basis", BASIS, Kind::Text),
    ("weight", lang::phrase!("weight"), Kind::Number),
    ("score_change", phrases::SCORE_CHANGE, Kind::Number),
    (
        "score_change_since",
        lang::phrase!("parts-score-since"),
        Kind::Year,
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
    OTHER_CHANGES[0],
    OTHER_CHANGES[1],
    OTHER_CHANGES[2],
    OTHER_CHANGES[3],
    ("source", phrases::SOURCE, Kind::Text),
];

/// The numbers of a result and of a component of it, in the order of their columns.
const NUMBERS: [Figure; 14] = [
    Figure::Max,
    Figure::Percent,
    Figure::Lost,
    Figure::Rank,
    Figure::ToNext,
    Figure::ToLeader,
    Figure::ToMean,
    Figure::Contribution,
    Figure::Unexplained,
    Figure::Near,
    Figure::OwnScore,
    Figure::Respondents,
    Figure::Votes,
    Figure::Margin,
];

/// The name of these columns.
pub(super) const SCHEMA: &str = "don-vi-trong-ky";

/// The columns.
pub(super) fn columns() -> Vec<Column<'static>> {
    COLUMNS
        .iter()
        .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
        .collect()
}

/// The table of a unit in an edition. A row of level 0 is the total of an index.
pub(super) fn unit_in_edition<'a>(
    record: &'a Record,
    year: Year,
    unit: model::UnitId,
    rows: &[Entry<'a>],
    corrected: &Corrected,
) -> Table<'a> {
    let unit = record.in_year(year).unit(unit);
    let all = rows.iter();
    let all = all.flat_map(|row| of_result(record, row, corrected));
    let (all, places): (Vec<_>, Vec<_>) = all.unzip();
    let mut table = Table {
        title: format!("{} {year}", unit.full_name().vi),
        unit: Some(&unit.code),
        year: Some(year),
        sources: sources(record, rows),
        schema: Some(SCHEMA),
        columns: columns(),
        rows: all,
        ..Table::default()
    };
    origin::add(&mut table, &places);
    table
}

/// The values of a row, and where its score comes from.
pub(super) type Placed<'a> = (Vec<Cell<'a>>, Stands<'a>);

/// The rows of a result: its total, and each of its components.
pub(super) fn of_result<'a, 'c>(
    record: &'a Record,
    row: &Entry<'a>,
    corrected: &'c Corrected<'c>,
) -> impl Iterator<Item = Placed<'a>> + use<'a, 'c> {
    let total = std::iter::once(total(record, row, corrected));
    total.chain(components(record, row, corrected))
}

fn total<'a>(record: &'a Record, row: &Entry<'a>, corrected: &Corrected) -> Placed<'a> {
    let index = record.index(row.table.index);
    let mut cells = vec![
        Cell::whole(row.year),
        Cell::Text(&index.code),
        Cell::Empty,
        Cell::Text(&index.short.vi),
        Cell::whole(0),
        value(row.result.score),
    ];
    cells.extend(NUMBERS.map(|quantity| figure(row, None, quantity)));
    cells.push(Cell::text(row.table.totalled.then_some("computed")));
    cells.push(Cell::Empty);
    changes(&mut cells, &Changes::of(row.result, row.standing));
    cells.push(Cell::Text(&record.source(row.result.source).code));
    (cells, corrected.score(record, row, None))
}

fn components<'a, 'c>(
    record: &'a Record,
    row: &Entry<'a>,
    corrected: &'c Corrected<'c>,
) -> impl Iterator<Item = Placed<'a>> + use<'a, 'c> {
    let row = *row;
    let mut parts = row.result.parts.iter().peekable();
    row.framework.all().filter_map(move |(id, component)| {
        let part = parts.next_if(|part| part.component == id)?;
        let mut cells = vec![
            Cell::whole(row.year),
            Cell::Text(&row.index.code),
            Cell::Text(&component.code),
            Cell::Text(&component.name.vi),
            Cell::whole(component.level),
            value(part.score),
        ];
        cells.extend(NUMBERS.map(|quantity| figure(&row, Some(id), quantity)));
        cells.push(Cell::Empty);
        cells.push(Cell::number(component.weight));
        let told = Changes::of_part(row.result, row.standing, id);
        changes(&mut cells, &told);
        cells.push(Cell::Text(&record.source(row.result.source).code));
        let stands = corrected.score(record, &row, Some((id, &component.code)));
        Some((cells, stands))
    })
}

fn changes(cells: &mut Vec<Cell>, told: &Changes) {
    let year = |year: Option<Year>| year.map_or(Cell::Empty, Cell::whole);
    let rank = told.rank;
    cells.extend([
        Cell::number(told.score.map(|score| score.change)),
        year(told.score.map(|score| score.since)),
        Cell::number(rank.map(|rank| rank.change.by.into())),
        year(rank.map(|rank| rank.since)),
        Cell::number(
            rank.and_then(|rank| rank.change.among)
                .map(|n| n.get().into()),
        ),
    ]);
    cells.extend(other_changes(told));
}
