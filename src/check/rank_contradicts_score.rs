//! In a table that lists some units only: a better rank beside a lower score.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule, fields, is_complete};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "rank-contradicts-score",
    severity: Severity::Error,
    summary: lang::phrase!("rule--rank-contradicts-score"),
    why: message!("why--rank-contradicts-score"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let fields = fields(&rows.all).into_iter();
    let partial = fields.filter(|field| !is_complete(field));
    partial.flat_map(|field| of_field(&field)).collect()
}

/// What a unit is ranked by: the share of the maximum where it is known, as maxima can differ.
#[derive(Clone, Copy)]
enum Ranked<'a> {
    Score(&'a Entry<'a>, Decimal),
    Share(&'a Entry<'a>, Decimal),
}

impl<'a> Ranked<'a> {
    fn of(entry: &'a Entry<'a>) -> Option<(u32, Self)> {
        let rank = entry.result.rank?;
        let score = entry.result.score.score()?;
        let ranked = match entry.standing.share {
            Some(share) => Self::Share(entry, share),
            None => Self::Score(entry, score),
        };
        Some((rank, ranked))
    }

    fn entry(&self) -> &'a Entry<'a> {
        match self {
            Self::Score(entry, _) | Self::Share(entry, _) => entry,
        }
    }

    fn value(&self) -> Decimal {
        match self {
            Self::Score(_, value) | Self::Share(_, value) => *value,
        }
    }

    /// Whether it is certainly more than another: of like with like.
    fn above(&self, other: &Self) -> bool {
        let alike = matches!(
            (self, other),
            (Self::Score(..), Self::Score(..)) | (Self::Share(..), Self::Share(..))
        );
        alike && self.value() > other.value()
    }
}

fn of_field(rows: &[&Entry<'_>]) -> Vec<Diagnostic> {
    let mut ranked: Vec<(u32, Ranked<'_>)> =
        rows.iter().filter_map(|entry| Ranked::of(entry)).collect();
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.value().cmp(&a.1.value())));
    ranked
        .windows(2)
        .filter(|pair| pair[0].0 < pair[1].0 && pair[1].1.above(&pair[0].1))
        .map(|pair| {
            contradicts(
                (pair[1].0, pair[1].1.entry()),
                (pair[0].0, pair[0].1.entry()),
            )
        })
        .collect()
}

fn contradicts(
    (worse, entry): (u32, &Entry<'_>),
    (better, above): (u32, &Entry<'_>),
) -> Diagnostic {
    let score = |entry: &Entry<'_>| entry.result.score.score().unwrap_or_default();
    let (high, low) = (score(entry), score(above));
    let (name, other) = (entry.name(), &above.unit.name);
    let found = RULE.found(
        entry.result.origin.key("rank"),
        tell!(
            "rank-contradicts-score-stands-below",
            worse,
            name => name,
            high,
            better,
            other => other,
            low,
        ),
        tell!("rank-contradicts-score-higher-worse", high),
    );
    let found = found.against(
        above.result.origin.key("rank"),
        tell!("rank-contradicts-score-with", better, low),
    );
    found.help(tell!("rank-contradicts-score-help"))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::RULE;
    use derive::analyse;
    use diagnostic::Diagnostic;
    use model::Coverage;

    fn found(rows: &[(&str, Option<u32>)]) -> Vec<Diagnostic> {
        let record = sample::record(|record| {
            let scores: Vec<(u32, Option<&str>)> = (0..)
                .zip(rows)
                .map(|(unit, row)| (unit, Some(row.0)))
                .collect();
            let table = record.table(2018, 0, &scores);
            table.coverage = Coverage::Partial.into();
            for (row, (_, rank)) in table.rows.iter_mut().zip(rows) {
                row.rank = *rank;
            }
        });
        RULE.check(&record, &analyse(&record))
    }

    #[test]
    fn ranks_in_the_order_of_scores_are_silent_with_gaps_and_ties() {
        assert_eq!(
            found(&[
                ("60", Some(63)),
                ("74.84", Some(1)),
                ("70.35", Some(9)),
                ("70.35", Some(8)),
                ("50", None)
            ]),
            []
        );
    }

    #[test]
    fn one_exchange_is_found_once() {
        let found = found(&[
            ("71.42", Some(5)),
            ("71.24", Some(4)),
            ("73", Some(3)),
            ("60", Some(9)),
        ]);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].message.en,
            "rank 5 of Unit 0, one 2018 with 71.42 stands below rank 4 of Unit 1 with 71.24"
        );
    }

    proptest! {
        #[test]
        fn ranks_worked_out_from_scores_never_contradict_them(scores in vec(0i64..40, 1..8)) {
            let texts: Vec<String> = scores.iter().map(|score| Decimal::new(*score, 1).to_string()).collect();
            let place = |score: &i64| u32::try_from(scores.iter().filter(|other| *other > score).count()).unwrap() + 1;
            let rows: Vec<(&str, Option<u32>)> = scores.iter().zip(&texts).map(|(score, text)| (text.as_str(), Some(place(score)))).collect();
            prop_assert_eq!(found(&rows), []);
        }
    }
}
