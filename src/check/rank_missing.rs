//! Published ranks of a complete table that do not run from first to last.

use super::{Check, Entry, Rows, Rule, fields, is_complete};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-missing",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-missing"),
    why: message!("why--rank-missing"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let fields = fields(&rows.all).into_iter();
    let complete = fields.filter(|field| is_complete(field));
    complete.filter_map(|field| of_field(&field)).collect()
}

/// The first break of the sequence; what follows it says nothing more.
fn of_field(rows: &[&Entry<'_>]) -> Option<Diagnostic> {
    let scored = |entry: &&&Entry<'_>| entry.result.score.score().is_some();
    let without = |entry: &&&Entry<'_>| !scored(entry) && entry.result.rank.is_some();
    // Where a score stands beside every rank, the score decides; a score without a rank leaves the sequence open.
    if !rows.iter().any(|entry| without(&entry))
        || rows
            .iter()
            .any(|entry| scored(&entry) && entry.result.rank.is_none())
    {
        return None;
    }
    let mut ranked: Vec<(u32, &Entry<'_>)> = rows
        .iter()
        .filter_map(|entry| Some((entry.result.rank?, *entry)))
        .collect();
    ranked.sort_by_key(|&(rank, _)| rank);
    let mut expected = 1;
    for group in ranked.chunk_by(|a, b| a.0 == b.0) {
        let (rank, entry) = group[0];
        if rank != expected {
            return Some(breaks(entry, rank, expected));
        }
        expected += u32::try_from(group.len()).unwrap_or(u32::MAX - expected);
    }
    None
}

fn breaks(entry: &Entry<'_>, rank: u32, expected: u32) -> Diagnostic {
    let name = entry.name();
    let label = if rank > expected {
        tell!("rank-missing-no-unit", expected)
    } else {
        tell!("rank-missing-units-stand-above", expected = expected - 1)
    };
    RULE.found(
        entry.result.origin.key("rank"),
        tell!("rank-missing-does-not-follow", rank, name => name, expected),
        label,
    )
    .help(tell!("rank-missing-help"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy as _, prop_assert_eq, proptest};

    use super::RULE;
    use derive::analyse;

    fn messages(rows: &[(Option<&str>, Option<u32>)]) -> Vec<String> {
        let record = sample::record(|record| {
            let scores: Vec<(u32, Option<&str>)> =
                (0..).zip(rows).map(|(unit, row)| (unit, row.0)).collect();
            let table = record.table(2018, 0, &scores);
            for (row, (_, rank)) in table.rows.iter_mut().zip(rows) {
                row.rank = *rank;
            }
        });
        RULE.check(&record, &analyse(&record))
            .into_iter()
            .map(|d| d.label.text.en)
            .collect()
    }

    fn ranks(ranks: &[u32]) -> Vec<String> {
        let rows: Vec<_> = ranks.iter().map(|&rank| (None, Some(rank))).collect();
        messages(&rows)
    }

    #[test]
    fn a_gap_and_a_repetition_are_found() {
        assert!(ranks(&[1, 2, 2, 4]).is_empty());
        assert_eq!(ranks(&[1, 2, 4]), ["no unit has rank 3"]);
        assert_eq!(ranks(&[1, 2, 2, 3]), ["3 units stand above"]);
        assert_eq!(ranks(&[2, 3]), ["no unit has rank 1"]);
    }

    #[test]
    fn where_scores_decide_or_ranks_are_unknown_nothing_is_said() {
        assert!(messages(&[(Some("70"), Some(1)), (Some("60"), Some(4))]).is_empty());
        assert!(messages(&[(Some("70"), None), (None, Some(2))]).is_empty());
        assert!(messages(&[(None, None), (None, Some(1))]).is_empty());
    }

    proptest! {
        #[test]
        fn the_order_of_rows_does_not_matter(shuffled in Just(vec![1u32, 2, 2, 4, 5]).prop_shuffle()) {
            prop_assert_eq!(ranks(&shuffled), Vec::<String>::new());
        }
    }
}
