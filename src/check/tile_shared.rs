//! Two units that live at the same time in one cell of the grid.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Date, Lang, Level, Record, Tile, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tile-shared",
    severity: Severity::Error,
    summary: lang::phrase!("rule--tile-shared"),
    why: Docs {
        vi: "Trang xếp hạng vẽ mỗi đơn vị một ô trên lưới thay cho bản đồ; hai đơn vị cùng cấp, cùng thời gian mà chung một ô thì \
             không vẽ được lưới. Đơn vị đã chấm dứt và đơn vị kế tục thì được dùng chung một ô, vì không bao giờ cùng có mặt. \
             Ô của quần đảo cũng tính. Hai đơn vị đổi chỗ cho nhau thì không thấy được.",
        en: "Rankings draw each unit in a cell of a grid that stands for a map; where two units of one level that live at the same \
             time have one cell, no grid can be drawn. A unit that ended and its successor may have the same cell: they are never \
             there together. Cells of islands count too. Two units that changed places cannot be seen.",
    },
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
        Words::new(
            format!(
                "{} và {} cùng ở ô {tile} của lưới",
                unit.name.vi, other.name.vi
            ),
            format!(
                "{} and {} are both in cell {tile} of the grid",
                unit.name.get(Lang::EN),
                other.name.get(Lang::EN)
            ),
        ),
        Words::new("ô đã có đơn vị", "the cell is taken"),
    );
    found
        .against(there.clone(), Words::new("ở đây", "here"))
        .help(
            "cho một trong hai đơn vị một ô còn trống",
            "give one of them a cell that is free",
        )
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
