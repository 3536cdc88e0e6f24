//! Changes against the last comparable edition, of totals and of components. Never across a break.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::like_for_like::{Lists, RankChange, places_gained};
use super::{Change, NoChange, Point, Rank, Standing, TableStanding, contributions, standings};
use model::{FrameworkId, Index, IndexId, Record, Table, UnitId, Year};

/// The rows of each unit in each index, oldest first.
pub(super) type Points = BTreeMap<(IndexId, UnitId), Vec<Point>>;

/// Fills in the changes of all rows and their components.
pub(super) fn fill(record: &Record, points: &Points, tables: &mut [Vec<TableStanding>]) {
    let mut known = Known::default();
    for (&(index, unit), years) in points {
        let mut prior: Option<&Point> = None;
        for point in years.iter().filter(|point| has_result(point)) {
            let change = match prior {
                Some(prior) => between(
                    record.index(index),
                    &Figures::of(record, prior),
                    &Figures::of(record, point),
                    |old, new| {
                        let places = (old.place, new.place);
                        let lists = &mut known.lists;
                        lists.change(record, tables, (prior, point), None, places)
                    },
                ),
                None => Change::None(first(record, points, index, unit, point.year)),
            };
            standing(tables, point).change = change;
            if let (Some(prior), Change::Since { score, .. }) = (prior, change) {
                contributions::fill(record, &mut known, (prior, point), score, tables);
            }
            prior = Some(point);
        }
    }
}

/// What is worked out once for many units.
#[derive(Default)]
pub(super) struct Known {
    /// Which components of two frameworks are the same.
    pub(super) pairs: contributions::Pairs,
    /// Which units two years rank.
    pub(super) lists: Lists,
}

/// Whether a row states a score or a rank at all.
pub(super) fn has_result(point: &Point) -> bool {
    point.score.is_some() || point.rank.is_some()
}

/// The author's table and row of a point.
pub(super) fn row<'a>(record: &'a Record, point: &Point) -> (&'a Table, &'a model::Result) {
    let table = &record.editions[usize::from(point.edition)].tables[usize::from(point.table)];
    (table, &table.rows[point.row as usize])
}

/// The total of a unit in a year, with what decides whether it compares.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures {
    year: Year,
    framework: FrameworkId,
    max: Option<Decimal>,
    score: Option<Decimal>,
    rank: Option<Rank>,
    /// Whether every unit that was ranked is known.
    whole: bool,
}

impl Figures {
    /// The figures of a point.
    pub(super) fn of(record: &Record, point: &Point) -> Self {
        let (table, row) = row(record, point);
        let unit = record.unit(row.unit);
        let index = record.index(table.index);
        let framework = index.framework_for(table.framework, unit);
        Self {
            year: point.year,
            framework: table.framework,
            max: standings::maximum(framework, row),
            score: point.score,
            rank: point.rank,
            whole: table.is_complete(index.field_of(unit)),
        }
    }
}

/// Why the totals of two years do not compare, if they do not.
pub(super) fn obstacle(index: &Index, old: &Figures, new: &Figures) -> Option<NoChange> {
    if !index.compare(old.framework, new.framework) {
        return Some(NoChange::Framework(old.year));
    }
    (old.max != new.max).then_some(NoChange::Maximum(old.year))
}

/// The change from one year to a later one. `like_for_like` subtracts two ranks whose lists are both known in full.
fn between(
    index: &Index,
    old: &Figures,
    new: &Figures,
    like_for_like: impl FnOnce(Rank, Rank) -> Option<RankChange>,
) -> Change {
    if let Some(obstacle) = obstacle(index, old, new) {
        return Change::None(obstacle);
    }
    let ranks = old.rank.zip(new.rank);
    let (rank, fields) = match ranks {
        Some(ranks) if old.whole && new.whole => (like_for_like(ranks.0, ranks.1), None),
        Some((old, new)) => by_number(old, new),
        None => (None, None),
    };
    Change::Since {
        year: old.year,
        score: old.score.zip(new.score).map(|(old, new)| new - old),
        rank,
        fields,
    }
}

/// Where not every unit of a year is known, ranks compare if as many were ranked; if not, the two numbers say why.
fn by_number(old: Rank, new: Rank) -> (Option<RankChange>, Option<(u32, u32)>) {
    match old.of.zip(new.of) {
        Some((before, now)) if before == now => {
            let by = places_gained(old.place, new.place);
            (by.map(|by| RankChange { by, among: None }), None)
        }
        fields => (None, fields),
    }
}

/// Why a unit has no earlier result of its own.
fn first(record: &Record, points: &Points, index: IndexId, unit: UnitId, year: Year) -> NoChange {
    let had_result = |&predecessor: &UnitId| {
        points
            .get(&(index, predecessor))
            .is_some_and(|points| points.iter().any(|p| p.year < year && has_result(p)))
    };
    if record.unit(unit).predecessors.iter().any(had_result) {
        NoChange::Unit
    } else {
        NoChange::First
    }
}

/// What is derived for a point.
pub(super) fn standing<'a>(
    tables: &'a mut [Vec<TableStanding>],
    point: &Point,
) -> &'a mut Standing {
    &mut tables[usize::from(point.edition)][usize::from(point.table)].rows[point.row as usize]
}

#[cfg(test)]
mod tests {
    use proptest::option;
    use proptest::prelude::{prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{Figures, RankChange, between, places_gained};
    use crate::newest;
    use crate::{Change, NoChange, Rank};
    use model::{Coverage, FrameworkId, UnitId};
    use sample::{Sample, decimal};

    fn since(year: i32, score: Option<&str>, rank: Option<i32>) -> Change {
        Change::Since {
            year,
            score: score.map(decimal),
            rank: rank.map(|by| RankChange { by, among: None }),
            fields: None,
        }
    }

    #[test]
    fn a_change_is_told_against_the_latest_earlier_result() {
        let standing = newest(|record| {
            record.table(2014, 0, &[(0, Some("60")), (1, Some("70"))]);
            record.table(2015, 0, &[(0, None), (1, Some("71"))]);
            record.table(2016, 0, &[(0, Some("72.5")), (1, Some("71"))]);
        });
        assert_eq!(standing.change, since(2014, Some("12.5"), Some(1)));
    }

    #[test]
    fn ranks_do_not_compare_where_the_number_of_units_differs_and_not_all_are_known() {
        let standing = newest(|record| {
            for (year, of) in [(2013, 63), (2014, 61)] {
                let table = record.table(year, 0, &[(0, Some("60"))]);
                table.coverage = Coverage::Partial.into();
                table.rows[0].rank = Some(50);
                table.rows[0].of = Some(of);
            }
        });
        let expected = Change::Since {
            year: 2013,
            score: Some(decimal("0")),
            rank: None,
            fields: Some((63, 61)),
        };
        assert_eq!(standing.change, expected);
    }

    #[test]
    fn ranks_do_not_compare_where_a_number_of_units_is_unknown() {
        let standing = newest(|record| {
            for (year, of) in [(2013, Some(63)), (2014, None)] {
                let table = record.table(year, 0, &[(0, Some("60"))]);
                table.coverage = Coverage::Partial.into();
                table.rows[0].rank = Some(50);
                table.rows[0].of = of;
            }
        });
        assert_eq!(standing.change, since(2013, Some("0"), None));
    }

    #[test]
    fn places_without_scores_compare_among_the_units_of_both_years_where_all_are_known() {
        let standing = newest(|record| {
            let rows = [(0, None), (1, None), (2, None), (3, None)];
            for (year, places) in [(2013, &[4, 1, 2, 3][..]), (2014, &[1, 2, 3][..])] {
                let table = record.table(year, 0, &rows[..places.len()]);
                for (row, place) in table.rows.iter_mut().zip(places) {
                    row.rank = Some(*place);
                }
            }
        });
        let Change::Since { rank, fields, .. } = standing.change else {
            panic!("{standing:?}");
        };
        let by = rank.map(|rank| (rank.by, rank.among.map(std::num::NonZeroU32::get)));
        assert_eq!((by, fields), (Some((2, Some(3))), None));
    }

    #[test]
    fn a_rank_can_change_without_a_published_score() {
        let standing = newest(|record| {
            for (year, rank) in [(2013, 62), (2014, 57)] {
                let table = record.table(year, 0, &[(0, None)]);
                table.coverage = Coverage::Partial.into();
                table.of = Some(63);
                table.rows[0].rank = Some(rank);
            }
        });
        assert_eq!(standing.change, since(2013, None, Some(5)));
    }

    #[test]
    fn a_new_framework_breaks_the_series_unless_it_is_declared_comparable() {
        let years = |record: &mut Sample| {
            record.table(2019, 0, &[(0, Some("60"))]);
            record.table(2020, 0, &[(0, Some("70"))]);
        };
        assert_eq!(
            newest(years).change,
            Change::None(NoChange::Framework(2019))
        );
        let standing = newest(|record| {
            record.0.indices[0].frameworks[1].comparable = vec![FrameworkId(0)];
            years(record);
        });
        assert_eq!(standing.change, since(2019, Some("10"), Some(0)));
    }

    #[test]
    fn points_of_different_maxima_do_not_compare() {
        let standing = newest(|record| {
            record.table(2015, 0, &[(0, Some("77.51"))]);
            record.table(2016, 0, &[(0, Some("67.41"))]).rows[0].max =
                Some(Box::new(decimal("97.5")));
        });
        assert_eq!(standing.change, Change::None(NoChange::Maximum(2015)));
    }

    #[test]
    fn a_merged_unit_is_not_compared_with_its_predecessors() {
        let merged = |record: &mut Sample| {
            record.0.units[0].predecessors = vec![UnitId(1), UnitId(2)];
            record.table(2018, 0, &[(1, Some("60")), (2, Some("61"))]);
            record.table(2019, 0, &[(0, Some("62"))]);
        };
        assert_eq!(newest(merged).change, Change::None(NoChange::Unit));
        let first = newest(|record| {
            record.table(2019, 0, &[(0, Some("62"))]);
        });
        assert_eq!(first.change, Change::None(NoChange::First));
        let absent = newest(|record| {
            record.table(2019, 0, &[(0, None)]);
        });
        assert_eq!(absent.change, Change::None(NoChange::Absent));
    }

    fn figures(year: i32, score: Option<i64>, rank: Option<u32>) -> Figures {
        Figures {
            year,
            framework: FrameworkId(0),
            max: Some(Decimal::ONE_HUNDRED),
            score: score.map(|score| Decimal::new(score, 2)),
            rank: rank.map(|place| Rank {
                place,
                of: Some(63),
                tied: false,
                last: place == 63,
                computed: true,
            }),
            whole: true,
        }
    }

    proptest! {
        #[test]
        fn the_way_back_is_the_way_there_with_the_sign_turned(
            a in (option::of(0i64..10_000), option::of(1u32..64)),
            b in (option::of(0i64..10_000), option::of(1u32..64)),
        ) {
            let record = sample::record(|_| {});
            let (old, new) = (figures(2017, a.0, a.1), figures(2018, b.0, b.1));
            let plain = |old: Rank, new: Rank| {
                let by = places_gained(old.place, new.place)?;
                Some(RankChange { by, among: None })
            };
            let there = between(&record.indices[0], &old, &new, plain);
            let back = between(&record.indices[0], &new, &old, plain);
            let turned = match back {
                Change::Since { score, rank, fields, .. } => Change::Since {
                    year: 2017,
                    score: score.map(|score| -score),
                    rank: rank.map(|rank| RankChange { by: -rank.by, ..rank }),
                    fields,
                },
                none @ Change::None(_) => none,
            };
            prop_assert_eq!(there, turned);
            let Change::Since { score, rank, .. } = there else { unreachable!("one framework, one maximum") };
            prop_assert_eq!(score.is_some(), a.0.is_some() && b.0.is_some());
            prop_assert_eq!(rank.is_some(), a.1.is_some() && b.1.is_some());
        }
    }
}
