//! One index of one unit over the years: runs that compare, rises and falls, best and worst ranks.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;

use super::changes::{self, Figures, Points};
use super::{Change, Point, Rank, Series, TableStanding};
use model::{Index, IndexId, Record, UnitId, Year};

/// Every row as a point of its unit's series, oldest first.
pub(super) fn points(record: &Record, tables: &[Vec<TableStanding>]) -> Points {
    let mut points = Points::new();
    for (edition, standings) in (0u16..).zip(tables) {
        let authored = &record.editions[usize::from(edition)];
        for (place, standing) in (0u16..).zip(standings) {
            let table = &authored.tables[usize::from(place)];
            for ((at, row), standing) in (0u32..).zip(&table.rows).zip(&standing.rows) {
                points
                    .entry((table.index, row.unit))
                    .or_default()
                    .push(Point {
                        year: authored.year,
                        edition,
                        table: place,
                        row: at,
                        score: row.score.score(),
                        rank: standing.rank,
                    });
            }
        }
    }
    points
}

/// The series of all units in all indices.
pub(super) fn all(
    record: &Record,
    points: Points,
    tables: &[Vec<TableStanding>],
) -> BTreeMap<(IndexId, UnitId), Series> {
    let one = |(key, points): ((IndexId, UnitId), Vec<Point>)| {
        let index = record.index(key.0);
        (key, of(record, index, points, tables))
    };
    points.into_iter().map(one).collect()
}

fn of(
    record: &Record,
    index: &Index,
    mut points: Vec<Point>,
    tables: &[Vec<TableStanding>],
) -> Series {
    points.shrink_to_fit();
    let steps: Vec<(Year, Option<Decimal>)> = points
        .iter()
        .map(|point| (point.year, step(point, tables)))
        .collect();
    let rises = streaks(&steps, |change| change > Decimal::ZERO);
    let falls = streaks(&steps, |change| change < Decimal::ZERO);
    let newest = points.last().map(|point| point.year);
    Series {
        runs: runs(record, index, &points),
        rising: current(&rises, newest),
        falling: current(&falls, newest),
        longest_rise: longest(&rises),
        longest_fall: longest(&falls),
        best_rank: latest_of(&points, |new, old| new.place <= old.place),
        worst_rank: latest_of(&points, |new, old| new.place >= old.place),
        points,
    }
}

/// The change of the score against the year just before; a year left out ends every streak.
fn step(point: &Point, tables: &[Vec<TableStanding>]) -> Option<Decimal> {
    let table = &tables[usize::from(point.edition)][usize::from(point.table)];
    match table.rows[point.row as usize].change {
        Change::Since { year, score, .. } if year + 1 == point.year => score,
        _ => None,
    }
}

/// Runs of years whose step goes one way, oldest first: first year, last year.
fn streaks(steps: &[(Year, Option<Decimal>)], goes: impl Fn(Decimal) -> bool) -> Vec<(Year, Year)> {
    let mut streaks: Vec<(Year, Year)> = Vec::new();
    for &(year, step) in steps {
        if !step.is_some_and(&goes) {
            continue;
        }
        match streaks.last_mut() {
            Some(last) if last.1 + 1 == year => last.1 = year,
            _ => streaks.push((year, year)),
        }
    }
    streaks
}

/// The length of the streak that lasts up to the newest point.
fn current(streaks: &[(Year, Year)], newest: Option<Year>) -> u32 {
    streaks
        .last()
        .filter(|streak| Some(streak.1) == newest)
        .map_or(0, |&streak| length(streak))
}

fn longest(streaks: &[(Year, Year)]) -> Option<(Year, Year)> {
    streaks.iter().copied().max_by_key(|&streak| length(streak))
}

fn length((first, last): (Year, Year)) -> u32 {
    first.abs_diff(last) + 1
}

/// The rank that no later one beats in the sense of `beats`.
fn latest_of(points: &[Point], beats: impl Fn(Rank, Rank) -> bool) -> Option<(Rank, Year)> {
    points
        .iter()
        .filter_map(|point| Some((point.rank?, point.year)))
        .reduce(|old, new| if beats(new.0, old.0) { new } else { old })
}

/// Cuts the points where a total does not compare with the last result before it. Points without a result stay in the
/// run in which they lie.
fn runs(record: &Record, index: &Index, points: &[Point]) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut last: Option<Figures> = None;
    for (at, point) in points
        .iter()
        .enumerate()
        .filter(|(_, point)| changes::has_result(point))
    {
        let figures = Figures::of(record, point);
        if last.is_some_and(|last| changes::obstacle(index, &last, &figures).is_some()) {
            runs.push(start..at);
            start = at;
        }
        last = Some(figures);
    }
    runs.push(start..points.len());
    runs
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use crate::analyse;
    use model::{IndexId, UnitId};

    #[track_caller]
    fn series(scores: &[(i32, Option<&str>)]) -> crate::Series {
        let record = sample::record(|record| {
            for &(year, score) in scores {
                record.table(year, 0, &[(0, score)]);
            }
        });
        analyse(&record).series[&(IndexId(0), UnitId(0))].clone()
    }

    #[test]
    fn a_rise_counts_the_years_that_were_better_than_the_one_before() {
        let series = series(&[
            (2015, Some("60")),
            (2016, Some("61")),
            (2017, Some("62")),
            (2018, Some("62.01")),
        ]);
        assert_eq!((series.rising, series.falling), (3, 0));
        assert_eq!(series.longest_rise, Some((2016, 2018)));
        assert_eq!(series.longest_fall, None);
    }

    #[test]
    fn a_missing_year_ends_a_rise() {
        let series = series(&[
            (2015, Some("60")),
            (2016, Some("61")),
            (2018, Some("62")),
            (2019, Some("63")),
        ]);
        assert_eq!(series.rising, 1);
        assert_eq!(series.longest_rise, Some((2019, 2019)));
    }

    #[test]
    fn a_year_without_a_score_ends_a_rise() {
        let series = series(&[(2015, Some("60")), (2016, Some("61")), (2017, None)]);
        assert_eq!(series.rising, 0);
        assert_eq!(series.longest_rise, Some((2016, 2016)));
        assert_eq!(series.runs, std::iter::once(0..3).collect::<Vec<_>>());
    }

    #[test]
    fn a_new_framework_begins_a_new_run() {
        // The sample's first index has another framework from 2020.
        let series = series(&[
            (2018, Some("60")),
            (2019, Some("61")),
            (2020, Some("70")),
            (2021, Some("71")),
        ]);
        assert_eq!(series.runs, [0..2, 2..4]);
        assert_eq!(series.rising, 1);
    }

    #[test]
    fn of_equal_ranks_the_latest_is_told() {
        let record = sample::record(|record| {
            for year in 2015..2018 {
                record.table(year, 0, &[(0, Some("60")), (1, Some("70"))]);
            }
        });
        let series = analyse(&record).series[&(IndexId(0), UnitId(0))].clone();
        let (rank, year) = series.best_rank.unwrap();
        assert_eq!((rank.place, rank.of, year), (2, Some(2), 2017));
    }

    proptest! {
        #[test]
        fn runs_cover_all_points_once(scores in vec(option::of(0i64..1000), 1..20)) {
            let record = sample::record(|record| {
                for (year, score) in (2011..).zip(&scores) {
                    let score = score.map(|score| Decimal::new(score, 1).to_string());
                    record.table(year, 0, &[(0, score.as_deref())]);
                }
            });
            let analysis = analyse(&record);
            let series = &analysis.series[&(IndexId(0), UnitId(0))];
            prop_assert_eq!(series.runs.iter().flat_map(Clone::clone).collect::<Vec<_>>(), (0..scores.len()).collect::<Vec<_>>());
            prop_assert!(series.runs.iter().all(|run| !run.is_empty()));
            prop_assert!(series.rising == 0 || series.falling == 0);
        }
    }
}
