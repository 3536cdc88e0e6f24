//! Two units that live at the same time in one cell of the grid.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Date, Level, Record, Tile, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tile-shared",
    severity: Severity::Error,
    summary: lang::phrase!("rule--tile-shared"),
    why: message!("why--tile-shared"),
    check: Check::Record(check),
};

/// A cell with who is in it, and where that is written.
type Taken<'a> = ((Level, Option<UnitId>, Tile), &'a Unit, Origin);

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut taken: Vec<Taken<'_>> = Vec::new();
    for unit in &record.units {
        let among = |tile| (record.kind(unit.kind).level, unit.parent, tile);
        if let Some(tile) = unit.tile {
            taken.push((among(tile), unit, unit.origin.key("tile")));
        }
        if let Some(islands) = &unit.islands {
            let at = unit.origin.key("islands").key("tile");
            taken.push((among(islands.tile), unit, at));
        }
    }
    // In one cell by the first day: who begins before the one before it has ended is there together with it.
    let first = |unit: &Unit| unit.from.map(Date::first_day);
    taken.sort_by_key(|(cell, unit, _)| (*cell, first(unit)));
    let pairs = taken.windows(2);
    let shared = pairs.filter(|pair| {
        let (before, after) = (&pair[0], &pair[1]);
        let end = before.1.to.map(Date::last_day);
        before.0 == after.0 && end.is_none_or(|end| first(after.1).is_none_or(|day| day <= end))
    });
    shared.map(|pair| told(&pair[0], &pair[1])).collect()
}

fn told((_, other, there): &Taken<'_>, ((_, _, tile), unit, at): &Taken<'_>) -> Diagnostic {
    let found = RULE.found(
        at.clone(),
        tell!("tile-shared-both-cell-grid", unit => unit.name, other => other.name, tile),
        tell!("tile-shared-cell-taken"),
    );
    found
        .against(there.clone(), tell!("here"))
        .help(tell!("tile-shared-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Islands, Text, Tile};

    #[test]
    fn units_that_live_together_have_cells_of_their_own() {
        let count = |first: &str, second: &str, end: Option<&str>, islands: Option<&str>| {
            let record = sample::record(|record| {
                let units = &mut record.0.units;
                units[0].tile = Tile::parse(first);
                units[0].to = end.and_then(Date::parse);
                units[0].islands = islands.and_then(Tile::parse).map(|tile| Islands {
                    name: Text::same("Islands"),
                    tile,
                });
                units[1].tile = Tile::parse(second);
                units[1].from = end.map(|_| Date::parse("2025-07-01").unwrap());
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count("A1", "A2", None, None), 0);
        assert_eq!(count("A1", "A1", None, None), 1);
        assert_eq!(count("A1", "A1", Some("2025-06-30"), None), 0);
        assert_eq!(count("A1", "A1", Some("2025-07-01"), None), 1);
        assert_eq!(count("A1", "A2", None, Some("A2")), 1);
        assert_eq!(count("A1", "A2", None, Some("A1")), 1);
    }

    #[test]
    fn a_cell_is_written_as_in_a_spreadsheet() {
        let read = |text: &str| Tile::parse(text).map(|tile| (tile.column, tile.row));
        assert_eq!(read("A1"), Some((0, 0)));
        assert_eq!(read("Z99"), Some((25, 98)));
        for wrong in [
            "", "a1", "A0", "A01", "A+1", "A100", "A256", "AA1", "Ă1", "5C", "A1 ",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
