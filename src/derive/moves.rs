//! How a whole field moved: the mean of the units that have a score in two years.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{FieldStanding, TableStanding};
use model::{FrameworkId, Record, UnitId, Year};

/// The move of a field against an earlier year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The earlier year.
    pub since: Year,
    /// By how much the mean moved; positive is an improvement.
    pub by: Decimal,
    /// How many units have a score in both years.
    pub n: u32,
    /// Whether these are all that have a score in either.
    pub same: bool,
}

/// A field in a year.
struct InYear {
    year: Year,
    framework: FrameworkId,
    scores: BTreeMap<UnitId, Decimal>,
}

/// Fills in the move of every field that is known whole in a year and in the last one before, where the two compare.
pub(super) fn fill(record: &Record, tables: &mut [Vec<TableStanding>]) {
    let mut before: BTreeMap<(u16, usize), InYear> = BTreeMap::new();
    for (edition, standings) in record.editions.iter().zip(tables) {
        for (table, standing) in edition.tables.iter().zip(standings) {
            let index = record.index(table.index);
            let is_whole =
                |one: &FieldStanding| one.total.is_some() && table.is_complete(Some(one.field));
            for field in standing.fields.iter_mut().filter(|one| is_whole(one)) {
                let rows = field.order.iter().map(|row| &table.rows[*row as usize]);
                let scored = rows.filter_map(|row| Some((row.unit, row.score.score()?)));
                let now = InYear {
                    year: edition.year,
                    framework: table.framework,
                    scores: scored.collect(),
                };
                let key = (table.index.0, field.field);
                let earlier = before.get(&key);
                let earlier = earlier.filter(|old| index.compare(old.framework, now.framework));
                field.moved = earlier.and_then(|old| between(old, &now));
                before.insert(key, now);
            }
        }
    }
}

fn between(old: &InYear, now: &InYear) -> Option<Move> {
    let common = now.scores.iter();
    let common = common.filter_map(|(unit, score)| Some(score - old.scores.get(unit)?));
    let steps: Vec<Decimal> = common.collect();
    let n = u32::try_from(steps.len()).ok().filter(|n| *n > 1)?;
    let sum: Decimal = steps.iter().sum();
    Some(Move {
        since: old.year,
        by: sum / Decimal::from(n),
        n,
        same: steps.len() == old.scores.len() && steps.len() == now.scores.len(),
    })
}

#[cfg(test)]
mod tests {
    use crate::analyse;
    use sample::decimal;

    type Scores<'a> = &'a [(u32, Option<&'a str>)];

    /// By how much the field of 2018 moved, among how many, and whether they are all.
    fn moved(before: Scores, now: Scores) -> Option<(rust_decimal::Decimal, u32, bool)> {
        let record = sample::record(|sample| {
            sample.table(2017, 0, before);
            sample.table(2018, 0, now);
        });
        let moved = analyse(&record).tables[1][0].fields[0].moved?;
        Some((moved.by, moved.n, moved.same))
    }

    #[test]
    fn the_mean_moved_among_those_of_both_years() {
        let before = [(0, Some("50")), (1, Some("40")), (2, Some("99"))];
        let now = [(0, Some("51")), (1, Some("43")), (3, Some("1"))];
        assert_eq!(moved(&before, &now), Some((decimal("2"), 2, false)));
        assert_eq!(moved(&now, &now), Some((decimal("0"), 3, true)));
        assert_eq!(moved(&before[..1], &now), None);
    }
}
