//! Ranks of two years among the same units: those that have a rank in both.
//!
//! Sixty-one provinces in one year and sixty-one in the next need not be the same ones. Where they are not, both places
//! are worked out anew among those that stand in both lists, and only then subtracted.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use super::{Point, Standing, TableStanding};
use model::{ComponentId, Record, UnitId};

/// A change of rank. Positive is an improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankChange {
    /// By how many places.
    pub by: i32,
    /// Among how many units both ranks were worked out; absent where both years rank the same units, or where only
    /// their number is known and it is the same.
    pub among: Option<NonZeroU32>,
}

/// What is ranked in the two years: totals, or one component under its number of either year.
type Ranked = Option<(ComponentId, ComponentId)>;

/// The lists of two years: edition, table and field of either, and what is ranked.
type Key = ((u16, u16, u8), (u16, u16, u8), Ranked);

/// The places of two years' lists that units of both lists hold, once for all units of a field.
#[derive(Default)]
pub(super) struct Lists(BTreeMap<Key, Common>);

enum Common {
    /// Both lists hold the same units.
    Same,
    /// The places that units of both lists hold in the one and in the other, in order.
    Some { old: Vec<u32>, new: Vec<u32> },
}

impl Lists {
    /// The change from one place to the other; nothing where either point is in no field, or is the only one in both lists.
    pub(super) fn change(
        &mut self,
        record: &Record,
        tables: &[Vec<TableStanding>],
        (old, new): (&Point, &Point),
        ranked: Ranked,
        (before, after): (u32, u32),
    ) -> Option<RankChange> {
        let field = |point: &Point| {
            let table = &tables[usize::from(point.edition)][usize::from(point.table)];
            Some((
                point.edition,
                point.table,
                table.rows[point.row as usize].field?,
            ))
        };
        let (first, second) = (field(old)?, field(new)?);
        let common = self.0.entry((first, second, ranked)).or_insert_with(|| {
            let places = |list, component| places(record, tables, list, component);
            let before = places(first, ranked.map(|pair| pair.0));
            common(&before, &places(second, ranked.map(|pair| pair.1)))
        });
        match common {
            Common::Same => Some(RankChange {
                by: places_gained(before, after)?,
                among: None,
            }),
            Common::Some { old, new } => {
                let among = u32::try_from(old.len()).ok().filter(|&n| n > 1)?;
                Some(RankChange {
                    by: places_gained(place(old, before)?, place(new, after)?)?,
                    among: NonZeroU32::new(among),
                })
            }
        }
    }
}

/// A place of a longer list among the places that are left of it: one more than the better ones.
fn place(left: &[u32], place: u32) -> Option<u32> {
    u32::try_from(left.partition_point(|other| *other < place) + 1).ok()
}

fn common(before: &BTreeMap<UnitId, u32>, after: &BTreeMap<UnitId, u32>) -> Common {
    if before.keys().eq(after.keys()) {
        return Common::Same;
    }
    let (mut old, mut new): (Vec<u32>, Vec<u32>) = before
        .iter()
        .filter_map(|(unit, place)| Some((*place, *after.get(unit)?)))
        .unzip();
    old.sort_unstable();
    new.sort_unstable();
    Common::Some { old, new }
}

/// The places of a field, by unit.
fn places(
    record: &Record,
    tables: &[Vec<TableStanding>],
    (edition, table, field): (u16, u16, u8),
    component: Option<ComponentId>,
) -> BTreeMap<UnitId, u32> {
    let (edition, table) = (usize::from(edition), usize::from(table));
    let rows = &record.editions[edition].tables[table].rows;
    let standings = tables[edition][table].rows.iter();
    let place = |standing: &Standing| match component {
        None => standing.rank.map(|rank| rank.place),
        Some(id) => standing.parts.get(usize::from(id.0))?.rank(),
    };
    rows.iter()
        .zip(standings)
        .filter(|(_, standing)| standing.field == Some(field))
        .filter_map(|(row, standing)| Some((row.unit, place(standing)?)))
        .collect()
}

/// Positive if the later rank is the better one.
pub(super) fn places_gained(old: u32, new: u32) -> Option<i32> {
    i32::try_from(i64::from(old) - i64::from(new)).ok()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::{prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::RankChange;
    use crate::newest;
    use crate::{Change, analyse};

    fn rank(change: Change) -> Option<(i32, Option<u32>)> {
        match change {
            Change::Since { rank, .. } => {
                rank.map(|RankChange { by, among }| (by, among.map(u32::from)))
            }
            Change::None(_) => None,
        }
    }

    #[test]
    fn equal_numbers_of_other_units_are_compared_among_those_of_both_years() {
        // Three in both years, unit 1 only in the first and unit 3 only in the second.
        let standing = newest(|record| {
            record.table(
                2013,
                0,
                &[(0, Some("60")), (1, Some("70")), (2, Some("50"))],
            );
            record.table(
                2014,
                0,
                &[(0, Some("61")), (2, Some("50")), (3, Some("70"))],
            );
        });
        assert_eq!(rank(standing.change), Some((0, Some(2))));
    }

    #[test]
    fn numbers_that_differ_are_compared_among_those_of_both_years() {
        let standing = newest(|record| {
            record.table(
                2013,
                0,
                &[(0, Some("60")), (1, Some("70")), (2, Some("80"))],
            );
            record.table(2014, 0, &[(0, Some("75")), (1, Some("70")), (2, None)]);
        });
        assert_eq!(rank(standing.change), Some((1, Some(2))));
    }

    #[test]
    fn the_only_one_in_both_years_has_nobody_to_pass() {
        let standing = newest(|record| {
            record.table(2013, 0, &[(0, Some("60")), (1, Some("70"))]);
            record.table(2014, 0, &[(0, Some("75")), (2, Some("70"))]);
        });
        assert_eq!(rank(standing.change), None);
    }

    #[test]
    fn components_are_compared_among_those_of_both_years_as_well() {
        let standing = newest(|record| {
            let rows = [(0, Some("60")), (1, Some("70")), (2, Some("50"))];
            let old = record.table(2013, 0, &rows);
            for (row, score) in old.rows.iter_mut().zip(["10", "20", "15"]) {
                sample::parts(row, &[Some(score)]);
            }
            let rows = [(0, Some("60")), (2, Some("50")), (3, Some("55"))];
            let new = record.table(2014, 0, &rows);
            for (row, score) in new.rows.iter_mut().zip(["18", "15", "20"]) {
                sample::parts(row, &[Some(score)]);
            }
        });
        let change = standing.parts[0].rank_change.unwrap();
        assert_eq!((change.by, change.among.map(u32::from)), (1, Some(2)));
    }

    proptest! {
        /// Held against the definition: leave out of both years whoever is not in both, rank again, subtract.
        #[test]
        fn it_is_what_ranking_only_the_common_units_gives(
            scores in vec((option::of(0i64..20), option::of(0i64..20)), 1..9),
        ) {
            let text = |score: Option<i64>| score.map(|score| Decimal::from(score).to_string());
            let record = sample::record(|record| {
                for (year, pick) in [(2013, 0), (2014, 1)] {
                    let rows: Vec<(u32, Option<String>)> = (0..)
                        .zip(&scores)
                        .map(|(unit, pair)| (unit, text(if pick == 0 { pair.0 } else { pair.1 })))
                        .collect();
                    let rows: Vec<(u32, Option<&str>)> =
                        rows.iter().map(|(unit, score)| (*unit, score.as_deref())).collect();
                    record.table(year, 0, &rows);
                }
            });
            let both: Vec<(i64, i64)> = scores.iter().filter_map(|pair| Some((pair.0?, pair.1?))).collect();
            let analysis = analyse(&record);
            for (pair, standing) in scores.iter().zip(&analysis.tables[1][0].rows) {
                let (Some(old), Some(new)) = *pair else { continue };
                let place = |of: &dyn Fn(&(i64, i64)) -> i64, own: i64| {
                    i32::try_from(both.iter().filter(|pair| of(pair) > own).count()).unwrap()
                };
                let same_units = scores.iter().all(|pair| pair.0.is_some() == pair.1.is_some());
                let expected = (both.len() > 1 || same_units)
                    .then(|| place(&|pair| pair.0, old) - place(&|pair| pair.1, new));
                prop_assert_eq!(rank(standing.change).map(|change| change.0), expected);
            }
        }
    }
}
