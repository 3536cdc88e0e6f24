//! All data of all years in one table: every result, every component of one, every field, and what surveys state of themselves,
//! each a row. What a column holds
//! is what it holds in the table of a unit in an edition, of a ranking or of fields; a row has only those of its kind.

use super::origin::Corrected;
use super::others::Others;
use super::table::{Cell, Column, Kind, OWN, Table};
use super::{fields, parts, results, surveyed};
use derive::{Analysis, Entry};
use lang::{Phrase, phrases};
use model::Record;

/// Its path without ending: beside the page that lists all data.
pub(super) const STEM: &str = "du-lieu";

/// What says of whom a row is.
const NAMES: [(&str, Phrase, Kind); 3] = [
    ("unit", lang::phrase!("whole-unit"), Kind::Text),
    ("unit_name", phrases::UNIT, Kind::Text),
    ("field", lang::phrase!("fields-code"), Kind::Text),
];

/// What a total has of the columns of rankings.
const OF_TOTAL: [&str; 2] = ["of", "band"];

/// From where the columns of fields are of the field alone.
const OF_FIELD: &str = "ranked";

/// The table.
pub(super) fn table<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
    corrected: &Corrected,
) -> Table<'a> {
    let editions = record.editions.iter().zip(&analysis.tables);
    let tables = editions.flat_map(|(edition, standings)| {
        let tables = edition.tables.iter().zip(standings);
        tables.map(move |(table, standing)| (edition, table, standing))
    });
    let entries: Vec<Entry> = tables
        .clone()
        .flat_map(|(edition, table, standing)| results::rows(record, edition, table, standing))
        .collect();
    let others = Others::of(&entries);
    let columns = columns(&others);
    let shape = Shape::of(&columns);
    let mut rows = Vec::new();
    for entry in &entries {
        shape.result(&mut rows, record, entry, (corrected, &others));
    }
    for (edition, table, standing) in tables {
        let fields = fields::table(record, edition.year, table, standing);
        let cells = fields.rows.into_iter();
        rows.extend(cells.map(|cells| shape.row(&shape.fields, &cells)));
        let surveyed = surveyed::table(record, edition.year, table)
            .rows
            .into_iter();
        rows.extend(surveyed.map(|cells| shape.row(&shape.surveys, &cells)));
    }
    Table {
        title: lang::phrase!("whole-title").get(OWN).to_owned(),
        sources: record.sources.iter().collect(),
        columns,
        rows,
        ..Table::default()
    }
}

fn columns(others: &Others) -> Vec<Column<'static>> {
    let mut columns = parts::columns();
    let source = columns.pop();
    let names = NAMES.map(|(code, name, kind)| Column::fixed(code, name, kind));
    columns.splice(2..2, names);
    let ranking = results::columns().into_iter();
    columns.extend(ranking.filter(|one| OF_TOTAL.contains(&&*one.code)));
    let fields = fields::columns().into_iter();
    let of_field = fields.skip_while(|one| one.code != OF_FIELD);
    columns.extend(of_field.filter(|one| one.code != "source"));
    columns.extend(others.columns());
    columns.extend(source);
    columns
}

/// Where the columns of other tables stand in this one; nowhere, where it has no such column.
struct Shape {
    width: usize,
    parts: Vec<Option<usize>>,
    names: Vec<Option<usize>>,
    totals: Vec<Option<usize>>,
    others: usize,
    fields: Vec<Option<usize>>,
    surveys: Vec<Option<usize>>,
}

impl Shape {
    fn of(columns: &[Column]) -> Self {
        let place = |code: &str| columns.iter().position(|one| one.code == code);
        let places = |of: Vec<Column>, place: &dyn Fn(&str) -> Option<usize>| {
            of.iter().map(|one| place(&one.code)).collect()
        };
        let name = |code: &str| match code {
            "name" => place("unit_name"),
            "unit" | "field" => place(code),
            _ => None,
        };
        let total = |code: &str| OF_TOTAL.contains(&code).then(|| place(code)).flatten();
        let field = |code: &str| match code {
            "name" => None,
            "component_name" => place("name"),
            _ => place(code),
        };
        let is_other = |one: &Column| one.code.starts_with("also.");
        Self {
            width: columns.len(),
            parts: places(parts::columns(), &place),
            names: places(results::columns(), &name),
            totals: places(results::columns(), &total),
            others: columns.iter().position(is_other).unwrap_or_default(),
            fields: places(fields::columns(), &field),
            surveys: places(surveyed::columns(), &place),
        }
    }

    /// A row of another table.
    fn row<'a>(&self, places: &[Option<usize>], cells: &[Cell<'a>]) -> Vec<Cell<'a>> {
        let mut row = vec![Cell::Empty; self.width];
        put(&mut row, places, cells);
        row
    }

    /// The rows of a result: its total, and each of its components.
    fn result<'a>(
        &self,
        rows: &mut Vec<Vec<Cell<'a>>>,
        record: &'a Record,
        entry: &Entry<'a>,
        (corrected, others): (&Corrected, &Others),
    ) {
        let about = results::cells(record, entry);
        for (turn, (cells, _)) in parts::of_result(record, entry, corrected).enumerate() {
            let mut row = self.row(&self.parts, &cells);
            put(&mut row, &self.names, &about);
            if turn == 0 {
                put(&mut row, &self.totals, &about);
                let others = others.cells(record, entry);
                row[self.others..][..others.len()].copy_from_slice(&others);
            }
            rows.push(row);
        }
    }
}

fn put<'a>(row: &mut [Cell<'a>], places: &[Option<usize>], cells: &[Cell<'a>]) {
    for (place, cell) in places.iter().zip(cells) {
        if let Some(place) = place {
            row[*place] = *cell;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::origin::Corrected;
    use crate::table::{Cell, Table};
    use derive::analyse;
    use sample::decimal;

    fn cell<'a>(table: &Table<'a>, row: usize, code: &str) -> Cell<'a> {
        let place = table.columns.iter().position(|one| one.code == code);
        table.rows[row][place.unwrap()]
    }

    #[test]
    fn totals_components_and_fields_stand_below_each_other() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            sample::parts(&mut table.rows[0], &[Some("20")]);
            sample::also(&mut table.rows[1], "61.50", Some(2));
            table.surveyed = vec![sample::surveyed(None, Some(8427), Some("1.5"))];
        });
        let analysis = analyse(&record);
        let table = table(&record, &analysis, &Corrected::of(&record));
        let text = |row, code| cell(&table, row, code);
        assert_eq!(text(0, "unit"), Cell::Text("unit-0"));
        assert_eq!(text(0, "score"), Cell::Number(decimal("70")));
        assert_eq!(text(0, "component"), Cell::Empty);
        assert_eq!(text(1, "component"), Cell::Text("part-0"));
        assert_eq!(text(1, "unit"), Cell::Text("unit-0"));
        assert_eq!(text(1, "of"), Cell::Empty);
        assert_eq!(text(2, "also.0.score"), Cell::Number(decimal("61.50")));
        assert_eq!(text(0, "also.0.score"), Cell::Empty);
        let of_field = text(3, "unit") == Cell::Empty;
        assert!(of_field && text(3, "mean") == Cell::Number(decimal("65")));
        assert_eq!(text(0, "mean"), Cell::Empty);
        let last = table.rows.len() - 1;
        assert_eq!(text(last, "unit"), Cell::Empty);
        assert_eq!(text(last, "respondents"), Cell::Number(decimal("8427")));
        assert_eq!(text(last, "margin"), Cell::Number(decimal("1.5")));
        assert_eq!(text(last, "mean"), Cell::Empty);
    }
}
