//! Equal scores as printed, and yet different ranks.

use super::{Check, Entry, Rows, Rule, fields};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "tie-ranked-apart",
    severity: Severity::Note,
    summary: lang::phrase!("rule--tie-ranked-apart"),
    why: message!("why--tie-ranked-apart"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for field in fields(&rows.all) {
        found.extend(of_field(&field));
    }
    found
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let mut ranked: Vec<_> = rows
        .iter()
        .filter_map(|entry| {
            let max = entry.max();
            Some((entry.result.score.score()?, max, entry.result.rank?, *entry))
        })
        .collect();
    ranked.sort_by_key(|&(score, max, rank, _)| (score, max, rank));
    let same = |a: &(_, _, u32, &Entry<'_>), b: &(_, _, u32, &Entry<'_>)| (a.0, a.1) == (b.0, b.1);
    ranked
        .chunk_by(same)
        .filter(|group| group[0].2 < group[group.len() - 1].2)
        .map(|group| {
            let last = &group[group.len() - 1];
            apart(group.len(), (last.2, last.3), (group[0].2, group[0].3))
        })
        .collect()
}

fn apart(
    n: usize,
    (worse, entry): (u32, &Entry<'_>),
    (better, first): (u32, &Entry<'_>),
) -> Diagnostic {
    let score = entry.result.score.score().unwrap_or_default();
    let (name, other) = (entry.name(), &first.unit.name);
    let found = RULE.found(
        entry.result.origin.key("rank"),
        tell!(
            "tie-ranked-apart-rank-differs-while-both",
            worse,
            name => name,
            better,
            other => other,
            score,
        ),
        tell!("tie-ranked-apart-units-digits-not-printed", n, score),
    );
    let found = found.against(
        first.result.origin.key("rank"),
        tell!("tie-ranked-apart-rank-same-score", better),
    );
    found.help(tell!("tie-ranked-apart-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::rank_differs;
    use derive::analyse;
    use model::{Coverage, Record};

    fn record(coverage: Coverage, rows: &[(&str, u32)]) -> Record {
        sample::record(|record| {
            let scores: Vec<(u32, Option<&str>)> = (0..)
                .zip(rows)
                .map(|(unit, row)| (unit, Some(row.0)))
                .collect();
            let table = record.table(2018, 0, &scores);
            table.coverage = coverage.into();
            for (row, (_, rank)) in table.rows.iter_mut().zip(rows) {
                row.rank = Some(*rank);
            }
        })
    }

    #[test]
    fn a_tie_with_two_ranks_is_noted_and_no_error() {
        for coverage in [Coverage::Partial, Coverage::Complete] {
            let record = record(
                coverage,
                &[("71", 1), ("70.35", 3), ("70.35", 2), ("60", 4)],
            );
            let analysis = analyse(&record);
            let found = RULE.check(&record, &analysis);
            assert_eq!(found.len(), 1);
            assert_eq!(
                found[0].message.en,
                "rank 3 of Unit 1, one 2018 differs from rank 2 of Unit 2, while both have 70.35"
            );
            assert_eq!(rank_differs::RULE.check(&record, &analysis), []);
        }
    }

    #[test]
    fn ties_with_one_rank_are_silent() {
        let record = record(
            Coverage::Partial,
            &[("70.35", 8), ("70.35", 8), ("70.350", 8)],
        );
        assert_eq!(RULE.check(&record, &analyse(&record)), []);
    }

    #[test]
    fn a_place_beyond_the_tie_is_an_error() {
        let record = record(
            Coverage::Complete,
            &[("71", 1), ("70.35", 4), ("70.35", 2), ("60", 4)],
        );
        assert_eq!(
            rank_differs::RULE.check(&record, &analyse(&record)).len(),
            1
        );
    }
}
