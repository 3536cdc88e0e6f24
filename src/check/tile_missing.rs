//! A unit without a cell, where others of its field have one.

use std::collections::BTreeSet;

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Lang, Record, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tile-missing",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--tile-missing"),
    why: Docs {
        vi: "Lưới thay cho bản đồ chỉ được vẽ khi mọi đơn vị trong nhóm đều có ô (`tile` trong units.yaml): một lưới thiếu tỉnh là \
             một bản đồ sai. Thiếu một ô thì trang xếp hạng không có lưới nào. Nhóm không có ô nào thì không bị nhắc.",
        en: "The grid that stands for a map is drawn only where every unit of a field has a cell (`tile` in units.yaml): one that \
             lacks a province is a wrong map. One cell missing, and the ranking has no grid. A field without any is not told.",
    },
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
                Words::new(
                    format!("{} chưa có ô trên lưới", unit.name.vi),
                    format!("{} has no cell of the grid", unit.name.get(Lang::EN)),
                ),
                Words::new(
                    "đơn vị khác trong nhóm đã có `tile`",
                    "others of its field have a `tile`",
                ),
            );
            found.help(
                "thêm `tile`, như `tile: C5`",
                "add a `tile`, such as `tile: C5`",
            )
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
