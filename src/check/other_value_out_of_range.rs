//! Another published value of a result that cannot be: a score beyond the maximum, a rank beyond its field.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule, rank_beyond_field};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::Alternative;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "other-value-out-of-range",
    severity: Severity::Error,
    summary: lang::phrase!("rule--other-value-out-of-range"),
    why: message!("why--other-value-out-of-range"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        for (place, other) in entry.result.also.iter().enumerate() {
            let at = entry.result.origin.key("also").item(place);
            found.extend(of_score(entry, other, &at));
            found.extend(of_rank(entry, other, &at));
        }
    }
    found
}

fn of_score(entry: &Entry<'_>, other: &Alternative, at: &Origin) -> Option<Diagnostic> {
    let score = other.score?;
    let max = entry.maximum();
    let above = max.filter(|(max, _)| score > *max);
    if score >= Decimal::ZERO && above.is_none() {
        return None;
    }
    let name = entry.name();
    let message = match &above {
        Some((max, _)) => {
            tell!("other-value-out-of-range-above-maximum", score, name => name, max)
        }
        None => tell!("other-value-out-of-range-below-zero", score, name => name),
    };
    let found = RULE.found(
        at.key("score"),
        message,
        tell!("other-value-out-of-range-cannot-score-index"),
    );
    Some(end(found, above.map(|(_, set)| set)))
}

fn of_rank(entry: &Entry<'_>, other: &Alternative, at: &Origin) -> Option<Diagnostic> {
    let rank = other.rank?;
    let own = other.of.map(|of| (of, at.key("of")));
    let counted = || Some((entry.standing.rank?.of?, entry.table.origin.key("results")));
    let of = own.or_else(|| entry.stated_of()).or_else(counted);
    if rank_beyond_field::is_within(rank, of.as_ref()) {
        return None;
    }
    let name = entry.name();
    let message = match &of {
        Some((of, _)) => tell!("other-value-out-of-range-rank-beyond", rank, name => name, of),
        None => tell!("other-value-out-of-range-rank-below-1", rank, name => name),
    };
    let found = RULE.found(
        at.key("rank"),
        message,
        tell!("other-value-out-of-range-cannot-rank"),
    );
    Some(end(found, of.map(|(_, set)| set)))
}

fn end(found: Diagnostic, bound: Option<Origin>) -> Diagnostic {
    let found = match bound {
        Some(set) => found.against(set, tell!("other-value-out-of-range-bound-set")),
        None => found,
    };
    found.help(tell!("other-value-out-of-range-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    fn count(score: Option<&str>, rank: Option<u32>, of: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.of = Some(63);
            table.rows[0].also = Box::new([Alternative {
                score: score.map(decimal),
                rank,
                of,
                source: SourceId(0),
                reason: Text::same("Reason"),
            }]);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn another_value_is_possible_too() {
        assert_eq!(count(Some("100"), Some(63), None), 0);
        assert_eq!(count(Some("100.1"), None, None), 1);
        assert_eq!(count(Some("-1"), None, None), 1);
        assert_eq!(count(None, Some(64), None), 1);
        assert_eq!(count(None, Some(64), Some(64)), 0);
        assert_eq!(count(None, Some(0), None), 1);
    }
}
