//! The data behind the pages, as files beside them: one format a file, all fed from one `Table`.
//!
//! Numbers have a point and every digit they were published with; a missing value is the code of its reason.

use std::collections::BTreeMap;

use crate::derive::Analysis;
use crate::files::{Failure, Sink};
use crate::model::{self, Export, Record};

pub mod csv;
pub mod json;
mod parts;
mod results;
pub mod table;

use table::Table;

/// Writes one table.
type Write = fn(&Table) -> Vec<u8>;

/// One a file of this folder: the format, its ending, its writer.
const FORMATS: &[(Export, &str, Write)] = &[
    (Export::Csv, csv::ENDING, csv::write),
    (Export::Json, json::ENDING, json::write),
];

/// Writes every data file of the site, in the formats that the site offers.
///
/// # Errors
/// The machine refuses to keep a file.
pub fn all(record: &Record, analysis: &Analysis, sink: &dyn Sink) -> Result<(), Failure> {
    if record.site.exports.is_empty() {
        return Ok(());
    }
    let put = |stem: &str, table: &Table| {
        FORMATS
            .iter()
            .filter(|(format, ..)| record.site.exports.contains(format))
            .try_for_each(|(_, ending, write)| sink.put(&format!("{stem}.{ending}"), &write(table)))
    };
    for (edition, standings) in record.editions.iter().zip(&analysis.tables) {
        let mut units: BTreeMap<model::UnitId, Vec<results::Row>> = BTreeMap::new();
        for (table, standing) in edition.tables.iter().zip(standings) {
            let code = &record.index(table.index).code;
            let exported = results::ranking(record, edition, table, standing);
            put(&format!("{}/{code}", edition.year), &exported)?;
            for row in results::rows(edition, table, standing) {
                units.entry(row.result.unit).or_default().push(row);
            }
        }
        for (unit, rows) in &units {
            let code = &record.unit(*unit).code;
            let exported = parts::unit_in_edition(record, edition.year, *unit, rows);
            put(&format!("{}/don-vi/{code}", edition.year), &exported)?;
        }
    }
    over_the_years(record, analysis, &put)
}

fn over_the_years(
    record: &Record,
    analysis: &Analysis,
    put: &dyn Fn(&str, &Table) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut units: BTreeMap<model::UnitId, Vec<results::Row>> = BTreeMap::new();
    for (id, index) in record.all_indices() {
        let mut rows = Vec::new();
        for (edition, standings) in record.editions.iter().zip(&analysis.tables) {
            for (table, standing) in edition.tables.iter().zip(standings) {
                if table.index == id {
                    rows.extend(results::rows(edition, table, standing));
                }
            }
        }
        for row in &rows {
            units.entry(row.result.unit).or_default().push(*row);
        }
        let exported = results::index(record, id, &rows);
        put(&format!("chi-so/{}", index.code), &exported)?;
    }
    for (unit, rows) in &units {
        let exported = results::unit(record, *unit, rows);
        put(&format!("don-vi/{}", record.unit(*unit).code), &exported)?;
    }
    Ok(())
}
