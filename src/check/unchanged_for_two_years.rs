//! A result that is to the digit the one of the year before.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule};
use derive::{Analysis, Point};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Framework, Record, Result};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unchanged-for-two-years",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--unchanged-for-two-years"),
    why: message!("why--unchanged-for-two-years"),
    check: Check::Rows(check),
};

/// Fewer digits are equal by chance too often.
const TELLING: u128 = 1000;

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.filter_map(|entry| unchanged(rows.record, rows.analysis, entry))
        .collect()
}

fn unchanged(record: &Record, analysis: &Analysis, entry: &Entry<'_>) -> Option<Diagnostic> {
    let score = entry
        .result
        .score
        .score()
        .filter(|&score| telling(entry, score))?;
    let series = analysis
        .series
        .get(&(entry.table.index, entry.result.unit))?;
    let place = series
        .points
        .binary_search_by_key(&(entry.year - 1), |point| point.year)
        .ok()?;
    let Point {
        edition,
        table,
        row,
        year,
        ..
    } = series.points[place];
    let table = &record.editions[usize::from(edition)].tables[usize::from(table)];
    let before = &table.rows[row as usize];
    let same = before
        .score
        .score()
        .is_some_and(|old| old == score && old.scale() == score.scale());
    if !same || !same_parts(entry, entry.index.framework(table.framework), before) {
        return None;
    }
    let name = entry.name();
    let found = RULE.found(
        entry.result.origin.key("score"),
        tell!("unchanged-for-two-years-score-exactly", score, name => name, year),
        tell!("unchanged-for-two-years-well", year, score),
    );
    let found = found.against(
        before.origin.key("score"),
        tell!("unchanged-for-two-years-score", year),
    );
    Some(found.help(tell!("unchanged-for-two-years-help")))
}

/// Whether a score has digits enough to be one of a kind.
fn telling(entry: &Entry<'_>, score: Decimal) -> bool {
    let digits = score.normalize();
    let full = entry.max() == Some(score);
    digits.scale() >= 1 && digits.mantissa().unsigned_abs() >= TELLING && !full
}

/// Whether the parts, where both years have some, are the same to the digit.
fn same_parts(entry: &Entry<'_>, framework: &Framework, before: &Result) -> bool {
    if entry.result.parts.is_empty() || before.parts.is_empty() {
        return true;
    }
    let own = entry
        .result
        .parts
        .iter()
        .map(|part| (&entry.component(part).code, part.score));
    let old = before
        .parts
        .iter()
        .map(|part| (&framework.component(part.component).code, part.score));
    own.eq(old)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    type Row<'a> = (&'a str, &'a [Option<&'a str>]);

    fn count(old: Row<'_>, new: Row<'_>) -> usize {
        let record = sample::record(|record| {
            for (year, (score, parts)) in [(2017, old), (2018, new)] {
                let table = record.table(year, 0, &[(0, Some(score))]);
                sample::parts(&mut table.rows[0], parts);
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_same_digits_are_found() {
        assert_eq!(count(("72.23", &[]), ("72.23", &[])), 1);
        assert_eq!(count(("72.23", &[]), ("72.24", &[])), 0);
        assert_eq!(
            count(("72.23", &[]), ("72.230", &[])),
            0,
            "not the same digits"
        );
        assert_eq!(
            count(("72", &[]), ("72", &[])),
            0,
            "whole points are often equal"
        );
        assert_eq!(count(("72.5", &[]), ("72.5", &[])), 0);
    }

    #[test]
    fn parts_have_to_be_the_same_too() {
        let (a, b) = (
            [Some("20.11"), Some("20.12")],
            [Some("20.12"), Some("20.11")],
        );
        assert_eq!(count(("72.23", &a), ("72.23", &a)), 1);
        assert_eq!(count(("72.23", &a), ("72.23", &b)), 0);
        assert_eq!(count(("72.23", &a), ("72.23", &[])), 1);
    }
}
