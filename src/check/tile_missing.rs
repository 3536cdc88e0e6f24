//! A unit without a cell, where others of its field have one.

use std::collections::BTreeSet;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Record, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tile-missing",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--tile-missing"),
    why: message!("why--tile-missing"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut missing: BTreeSet<UnitId> = BTreeSet::new();
    for (edition, standings) in record.editions.iter().zip(&analysis.tables) {
        for (table, standing) in edition.tables.iter().zip(standings) {
            let fields = table.rows.iter().zip(&standing.rows);
            let fields = fields.filter_map(|(row, standing)| Some((standing.field?, row.unit)));
            let (with, without): (Vec<_>, Vec<_>) =
                fields.partition(|(_, unit)| record.unit(*unit).tile.is_some());
            let drawn: BTreeSet<u8> = with.into_iter().map(|(field, _)| field).collect();
            let lacking = without
                .into_iter()
                .filter(|(field, _)| drawn.contains(field));
            missing.extend(lacking.map(|(_, unit)| unit));
        }
    }
    missing
        .into_iter()
        .map(|unit| {
            let unit = record.unit(unit);
            let found = RULE.found(
                unit.origin.key("code"),
                tell!("tile-missing-no-cell-grid", unit => unit.name),
                tell!("tile-missing-others-field"),
            );
            found.help(tell!("tile-missing-help"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Tile;

    #[test]
    fn all_units_of_a_field_have_a_cell_or_none() {
        let count = |cells: &[&str]| {
            let record = sample::record(|record| {
                for (unit, cell) in record.0.units.iter_mut().zip(cells) {
                    unit.tile = Tile::parse(cell);
                }
                record.table(2018, 0, &[(0, Some("60")), (1, Some("50")), (2, None)]);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(&[]), 0);
        assert_eq!(count(&["A1", "A2", "A3"]), 0);
        assert_eq!(count(&["A1", "A2"]), 1);
        assert_eq!(count(&["A1"]), 2);
    }
}
