//! One rank for two units that have different scores.

use super::{Check, Entry, Rows, Rule, fields, is_complete};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-repeated",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-repeated"),
    why: message!("why--rank-repeated"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let fields = fields(&rows.all).into_iter();
    // A complete field gives every rank by itself.
    let partial = fields.filter(|field| !is_complete(field));
    partial.flat_map(|field| of_field(&field)).collect()
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let mut ranked: Vec<_> = rows
        .iter()
        .filter_map(|entry| {
            let max = entry.max();
            Some((entry.result.rank?, entry.result.score.score()?, max, *entry))
        })
        .collect();
    ranked.sort_by_key(|&(rank, score, ..)| (rank, std::cmp::Reverse(score)));
    ranked
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0 && pair[0].1 != pair[1].1 && pair[0].2 == pair[1].2)
        .map(|pair| repeated(pair[1].0, pair[1].3, pair[0].3))
        .collect()
}

fn repeated(rank: u32, entry: &Entry<'_>, other: &Entry<'_>) -> Diagnostic {
    let score = |entry: &Entry<'_>| entry.result.score.score().unwrap_or_default();
    let (own, others) = (score(entry), score(other));
    let (name, unit) = (entry.name(), &other.unit.name);
    let found = RULE.found(
        entry.result.origin.key("rank"),
        tell!("rank-repeated-also", rank, name => name, own, unit => unit, others),
        tell!("rank-repeated-only-equal-scores-share"),
    );
    found
        .against(
            other.result.origin.key("rank"),
            tell!("rank-repeated-with", rank, others),
        )
        .help(tell!("rank-repeated-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Coverage;

    fn count(rows: &[(Option<&str>, u32)]) -> usize {
        let record = sample::record(|record| {
            let scores: Vec<(u32, Option<&str>)> =
                (0..).zip(rows).map(|(unit, row)| (unit, row.0)).collect();
            let table = record.table(2018, 0, &scores);
            table.coverage = Coverage::Partial.into();
            for (row, (_, rank)) in table.rows.iter_mut().zip(rows) {
                row.rank = Some(*rank);
            }
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn only_equal_scores_share_a_rank() {
        assert_eq!(
            count(&[(Some("71.24"), 4), (Some("71.24"), 4), (Some("71.17"), 6)]),
            0
        );
        assert_eq!(count(&[(Some("71.24"), 4), (Some("71.17"), 4)]), 1);
        assert_eq!(
            count(&[(Some("71.24"), 4), (None, 4)]),
            0,
            "an unknown score may be equal"
        );
    }
}
