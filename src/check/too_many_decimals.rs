//! A total with more decimals than the index has.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Check, Entry, Rule, tables};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{IndexId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "too-many-decimals",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--too-many-decimals"),
    why: message!("why--too-many-decimals"),
    check: Check::Record(check),
};

/// How few scores say nothing about the habit of a table.
const FEW: usize = 5;

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut by_index: BTreeMap<IndexId, Vec<u32>> = BTreeMap::new();
    for rows in tables(record, analysis) {
        for entry in &rows {
            let seen = by_index.entry(entry.table.index).or_default();
            seen.extend(entry.result.score.score().map(|score| score.scale()));
        }
    }
    let by_index: BTreeMap<IndexId, u32> = by_index
        .into_iter()
        .filter_map(|(index, seen)| Some((index, usual(seen)?)))
        .collect();
    tables(record, analysis)
        .flat_map(|rows| of_table(&rows, &by_index))
        .collect()
}

/// How many decimals at least half of the scores have; unknown where there are few.
fn usual(mut seen: Vec<u32>) -> Option<u32> {
    if seen.len() < FEW {
        return None;
    }
    seen.sort_unstable();
    seen.get(seen.len() / 2).copied()
}

fn of_table(rows: &[Entry<'_>], by_index: &BTreeMap<IndexId, u32>) -> Vec<Diagnostic> {
    let seen = rows.iter().filter_map(|entry| entry.result.score.score());
    let habit = usual(seen.map(|score| score.scale()).collect());
    let more = |entry: &Entry<'_>| {
        let of_index = by_index.get(&entry.table.index).copied();
        let allowed = entry
            .index
            .decimals
            .max(habit.unwrap_or(0))
            .max(of_index.unwrap_or(0));
        let score = entry.result.score.score()?;
        (score.scale() > allowed).then(|| too_many(entry, score, allowed))
    };
    rows.iter().filter_map(more).collect()
}

fn too_many(entry: &Entry<'_>, score: Decimal, allowed: u32) -> Diagnostic {
    let (name, own) = (entry.name(), score.scale());
    let found = RULE.found(
        entry.result.origin.key("score"),
        tell!("too-many-decimals-score-index", score, name => name, own, allowed),
        tell!("too-many-decimals-most", allowed),
    );
    let found = found.against(
        entry.index.origin.key("decimals"),
        tell!("too-many-decimals-index"),
    );
    found.help(tell!("too-many-decimals-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;

    fn count(tables: &[&[&str]]) -> usize {
        let record = sample::record(|record| {
            for (year, scores) in (2011..).zip(tables) {
                let rows: Vec<(u32, Option<&str>)> =
                    (0..).zip(scores.iter().map(|score| Some(*score))).collect();
                record.table(year, 0, &rows);
            }
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_digit_too_many_is_found_also_alone() {
        assert_eq!(count(&[&["70.12", "71.3", "72.233"]]), 1);
        assert_eq!(count(&[&["72.233"]]), 1);
        assert_eq!(count(&[&["70.12", "71", "72.23"]]), 0);
    }

    #[test]
    fn data_that_are_not_rounded_are_silent() {
        assert_eq!(
            count(&[&["70.1234", "71.1234", "72.2331", "73.1", "74.1234"]]),
            0
        );
        assert_eq!(
            count(&[
                &["70.1234", "71.1234", "72.2331", "73.1", "74.1234"],
                &["72.2331"]
            ]),
            0
        );
    }
}
