//! What a survey states of itself: how many were asked and by how much scores may be off, one row for the whole and one for
//! each component of which its publisher says so. Few tables have it; it stands beside the data of the ranking.

use rust_decimal::Decimal;

use super::results::sources_of;
use super::table::{BESIDE, Cell, Column, Kind, OWN, Table};
use lang::{Phrase, phrases};
use model::{Record, Year};

const COLUMNS: [(&str, Phrase, Kind); 9] = [
    ("year", phrases::YEAR, Kind::Year),
    ("index", phrases::INDEX, Kind::Text),
    ("component", lang::phrase!("surveyed-component"), Kind::Text),
    ("name", phrases::COMPONENT, Kind::Text),
    (
        "name_en",
        lang::phrase!("fields-name-in-english"),
        Kind::Text,
    ),
    ("level", lang::phrase!("fields-level"), Kind::Whole),
    ("respondents", phrases::RESPONDENTS, Kind::Whole),
    ("margin", phrases::MARGIN, Kind::Number),
    ("source", phrases::SOURCE, Kind::Text),
];

/// The path of the table of an index in an edition, without ending.
pub(super) fn stem(year: Year, index: &str) -> String {
    format!("{year}/khao-sat/{index}")
}

/// The columns.
pub(super) fn columns() -> Vec<Column<'static>> {
    COLUMNS
        .iter()
        .map(|(code, name, kind)| Column::fixed(code, *name, *kind))
        .collect()
}

/// What the survey of a table states of itself; without rows where it states nothing.
pub(super) fn table<'a>(record: &'a Record, year: Year, table: &'a model::Table) -> Table<'a> {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let rows = table.surveyed.iter().map(|stated| {
        let component = stated.component.map(|id| framework.component(id));
        let name = component.map_or(&index.short, |one| &one.name);
        vec![
            Cell::whole(year),
            Cell::Text(&index.code),
            Cell::text(component.map(|one| one.code.as_str())),
            Cell::Text(&name.vi),
            Cell::text(name.other(BESIDE)),
            Cell::whole(component.map_or(0, |one| one.level)),
            Cell::number(stated.respondents.map(Decimal::from)),
            Cell::number(stated.margin),
            Cell::Text(&record.source(table.source).code),
        ]
    });
    Table {
        title: lang::say!(
            OWN,
            "heading-survey",
            subject = format_args!("{} {year}", index.short.vi)
        ),
        index: Some(&index.code),
        year: Some(year),
        sources: sources_of(record, table),
        columns: columns(),
        rows: rows.collect(),
        ..Table::default()
    }
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::csv;

    #[test]
    fn the_whole_and_components_have_a_row_each() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60"))]);
            table.surveyed = vec![
                sample::surveyed(None, Some(8427), Some("1.50")),
                sample::surveyed(Some(0), None, Some("2")),
            ];
        });
        let made = table(&record, 2018, &record.editions[0].tables[0]);
        let text = String::from_utf8(csv::write(&made)).unwrap();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines,
            [
                "year,index,component,name,name_en,level,respondents,margin,source",
                "2018,one,,one,,0,8427,1.50,source",
                "2018,one,part-0,Part 0,,1,,2,source",
            ]
        );
    }
}
