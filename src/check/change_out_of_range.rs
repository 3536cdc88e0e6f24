//! A declared change that leads back to a place or a score that cannot have been.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::past::{self, Declared, What};
use super::{Check, Entry, Rows, Rule};
use derive::Analysis;
use derive::figures::Quantity;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-out-of-range",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-out-of-range"),
    why: message!("why--change-out-of-range"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.flat_map(|entry| of_entry(rows.record, rows.analysis, entry))
        .collect()
}

/// What a change starts from today: of the row, or of one of its components.
struct Now {
    score: Option<Decimal>,
    rank: Option<u32>,
    limit: Option<Decimal>,
}

fn of_entry(record: &Record, analysis: &Analysis, entry: &Entry<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for declared in past::declared(entry) {
        let now = now(entry, &declared);
        let n = places(record, analysis, entry, &declared);
        let known =
            past::point(entry, analysis, declared.change.since).and_then(|point| point.rank);
        let known = known.filter(|_| declared.what == What::Total);
        found.extend(match (now.rank, declared.change.rank, known) {
            // Two ranks that the record knows are compared by the rule on differing changes.
            (_, None, _) | (Some(_), _, Some(_)) => None,
            (Some(rank), Some(change), None) => of_rank(&declared, rank, change, n),
            (None, Some(change), known) => {
                let known = known.map(|rank| rank.place);
                of_change(&declared, change, known, (n, ranked(entry).or(n)))
            }
        });
        let compares = past::framework(entry, declared.change.since).is_none();
        if let (Some(score), Some(change), true) = (now.score, declared.change.score, compares) {
            found.extend(of_score(&declared, score, change, now.limit));
        }
    }
    found
}

fn now(entry: &Entry<'_>, declared: &Declared) -> Now {
    let part = entry.result.parts.iter().find(|part| {
        declared.what == What::Part && entry.part_origin(part, "change") == declared.at
    });
    let component = part.map(|part| part.component);
    let value = |quantity| Some(entry.figure(component, quantity, None)?.value);
    Now {
        score: value(Quantity::Score),
        rank: value(Quantity::Rank).and_then(|rank| rank.to_u32()),
        limit: value(Quantity::Max),
    }
}

/// Among how many units the earlier place was, as far as the record tells.
fn places(
    record: &Record,
    analysis: &Analysis,
    entry: &Entry<'_>,
    declared: &Declared,
) -> Option<u32> {
    let since = declared.change.since;
    let early = past::point(entry, analysis, since).and_then(|point| point.rank?.of);
    let of_table = || record.edition(since)?.table(entry.table.index)?.of;
    early.or_else(of_table).or_else(|| ranked(entry))
}

/// Among how many units the place of the row is, or would be.
fn ranked(entry: &Entry<'_>) -> Option<u32> {
    let of = entry.figure(None, Quantity::Of, None);
    let of = of.and_then(|of| of.value.to_u32());
    of.or_else(|| entry.field?.n)
}

/// A change without the rank of today: from the last place to the first it is one less than there are places.
fn of_change(
    declared: &Declared,
    change: i32,
    known: Option<u32>,
    (before, now): (Option<u32>, Option<u32>),
) -> Option<Diagnostic> {
    let most = if change > 0 {
        known.or(before)?.checked_sub(1)?
    } else {
        now?.checked_sub(known.unwrap_or(1))?
    };
    if change.unsigned_abs() <= most {
        return None;
    }
    let (of, since) = (&declared.of, declared.change.since);
    Some(told(
        declared.at.key("rank"),
        tell!(
            "change-out-of-range-rank-since-cannot",
            change = format!("{change:+}"),
            of => of,
            since,
        ),
        tell!("change-out-of-range-most-places-go", most),
    ))
}

fn of_rank(declared: &Declared, rank: u32, change: i32, n: Option<u32>) -> Option<Diagnostic> {
    let before = i64::from(rank) + i64::from(change);
    let most = n.map_or(i64::MAX, i64::from);
    if (1..=most).contains(&before) {
        return None;
    }
    let (of, since) = (&declared.of, declared.change.since);
    let label = match n {
        Some(n) => tell!("change-out-of-range-only-ranks", n),
        None => tell!("change-out-of-range-best-rank-is-1"),
    };
    Some(told(
        declared.at.key("rank"),
        tell!(
            "change-out-of-range-rank-lead-back",
            rank,
            change = format!("{change:+}"),
            of => of,
            before,
            since,
        ),
        label,
    ))
}

fn of_score(
    declared: &Declared,
    score: Decimal,
    change: Decimal,
    limit: Option<Decimal>,
) -> Option<Diagnostic> {
    let before = score - change;
    let above = limit.is_some_and(|max| before > max);
    if before >= Decimal::ZERO && !above {
        return None;
    }
    let (of, since) = (&declared.of, declared.change.since);
    let label = match limit.filter(|_| above) {
        Some(max) => tell!("change-out-of-range-maximum", max),
        None => tell!("change-out-of-range-score-not-below-zero"),
    };
    Some(told(
        declared.at.key("score"),
        tell!("change-out-of-range-score-lead-back", score, change, of => of, before, since),
        label,
    ))
}

fn told(at: Origin, message: Words, label: Words) -> Diagnostic {
    RULE.found(at, message, label)
        .help(tell!("change-out-of-range-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Coverage, DeclaredChange};
    use sample::decimal;

    fn count(rank: Option<i32>, score: Option<&str>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            table.of = Some(63);
            table.rows[0].rank = Some(24);
            table.rows[0].change = Some(Box::new(DeclaredChange {
                since: 2017,
                score: score.map(decimal),
                rank,
                direction: None,
            }));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_earlier_place_lies_within_the_field() {
        assert_eq!(count(Some(39), None), 0);
        assert_eq!(count(Some(40), None), 1);
        assert_eq!(count(Some(-23), None), 0);
        assert_eq!(count(Some(-24), None), 1);
    }

    #[test]
    fn a_change_without_a_rank_is_less_than_there_are_units() {
        let count = |change: i32, early: Option<u32>| {
            let record = sample::record(|record| {
                for (year, rank) in [(2017, early), (2018, None)] {
                    let table = record.table(year, 0, &[(0, None)]);
                    table.coverage = Coverage::Partial.into();
                    table.of = Some(63);
                    table.rows[0].rank = rank;
                }
                let table = &mut record.0.editions[1].tables[0];
                table.rows[0].change = Some(Box::new(DeclaredChange {
                    since: 2017,
                    score: None,
                    rank: Some(change),
                    direction: None,
                }));
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(
            [62, 63, -62, -63].map(|change| count(change, None)),
            [0, 1, 0, 1]
        );
        let tenth = [9, 10, -53, -54].map(|change| count(change, Some(10)));
        assert_eq!(tenth, [0, 1, 0, 1]);
    }

    #[test]
    fn the_earlier_score_lies_within_its_range() {
        assert_eq!(count(None, Some("70")), 0);
        assert_eq!(count(None, Some("70.1")), 1);
        assert_eq!(count(None, Some("-30.1")), 1);
    }
}
