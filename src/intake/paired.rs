//! Rows in pairs: each unit has a row of scores and one of ranks, and a column says which is which. They are read as two
//! tables.

use std::collections::BTreeMap;

use super::beside::{Named, named};
use super::grid::{Column, Content, Row, Sheet};
use super::locate::Place;
use super::roles::Said;
use super::take::Setting;
use model::UnitId;
use model::mapping::Column as Role;

/// The table of scores and the one of ranks; nothing where rows do not stand in pairs.
pub(super) fn cut(
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
) -> Option<[(Sheet, Place); 2]> {
    let units = named(sheet, place, &setting.units, &[]);
    let rows = units.get(&place.units)?;
    let mut columns = (0..sheet.width).filter(|column| *column != place.units);
    let (column, kinds) =
        columns.find_map(|column| Some((column, kinds(sheet, column, rows, setting)?)))?;
    let part = |ranks: bool| {
        let mut part = sheet.clone();
        // What belongs to no unit, as a row of means, stands among the scores.
        let is_here = |row: Row| *kinds.get(&row).unwrap_or(&false) == ranks;
        let is_within = |row: &Row| place.body.contains(row);
        part.cells
            .retain(|(row, _), _| !is_within(row) || is_here(*row));
        part.cells.retain(|(row, at), _| {
            *at != column || *row < place.head.start || *row >= place.body.end
        });
        let place = Place {
            ranks,
            ..place.clone()
        };
        (part, place)
    };
    Some([part(false), part(true)])
}

/// Whether each row is one of ranks, where a column says so of all and each unit has one of either kind.
fn kinds(
    sheet: &Sheet,
    column: Column,
    rows: &Named,
    setting: &Setting<'_>,
) -> Option<BTreeMap<Row, bool>> {
    let mut read: BTreeMap<&str, Option<bool>> = BTreeMap::new();
    let mut kinds = BTreeMap::new();
    let mut met: BTreeMap<UnitId, [usize; 2]> = BTreeMap::new();
    for (row, unit) in rows {
        let Some(Content::Words(text)) = sheet.cells.get(&(*row, column)) else {
            return None;
        };
        let kind = *read.entry(text).or_insert_with(|| {
            match setting.heads.read(std::slice::from_ref(text)) {
                Said::One(Role::Score, _) => Some(false),
                Said::One(Role::Rank, _) => Some(true),
                _ => None,
            }
        });
        kinds.insert(*row, kind?);
        met.entry(*unit).or_default()[usize::from(kind?)] += 1;
    }
    (met.len() > 1 && met.values().all(|count| *count == [1, 1])).then_some(kinds)
}
