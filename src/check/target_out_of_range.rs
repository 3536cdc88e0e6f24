//! A goal, or what was reached, that cannot be: a place that there is not, more points than the maximum, over 100%.

use rust_decimal::Decimal;

use super::{Check, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Goal, Quantity, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "target-out-of-range",
    severity: Severity::Error,
    summary: lang::phrase!("rule--target-out-of-range"),
    why: message!("why--target-out-of-range"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in goals::all(record, analysis) {
        let by = entry
            .target
            .deadline
            .map(model::Date::year)
            .or(entry.programme.to);
        for (value, at) in goal(&entry) {
            found.extend(outside(record, analysis, &entry, value, at, by));
        }
        for (actual, value) in entry.target.actuals.iter().zip(&entry.standing.actuals) {
            if let Some(value) = value {
                let (at, year) = (actual.value_at(), actual.date.year());
                found.extend(outside(record, analysis, &entry, *value, at, Some(year)));
            }
        }
    }
    found
}

fn goal(entry: &goals::Entry<'_>) -> Vec<(Decimal, Origin)> {
    let at = entry.target.origin.key("goal");
    match entry.target.goal {
        None => Vec::new(),
        Some(Goal::AtLeast(value)) => vec![(value, at.key("at-least"))],
        Some(Goal::Above(value)) => vec![(value, at.key("above"))],
        Some(Goal::AtMost(value)) => vec![(value, at.key("at-most"))],
        Some(Goal::RankWithin(best, worst)) => {
            let list = at.key("rank-within");
            vec![(best.into(), list.item(0)), (worst.into(), list.item(1))]
        }
        Some(Goal::Up { .. }) => match entry.standing.base.as_ref().map(|base| base.goal) {
            Some(Goal::AtLeast(value) | Goal::AtMost(value)) => vec![(value, at.key("up"))],
            _ => Vec::new(),
        },
    }
}

/// Whether a value cannot be, and what it has to keep to.
fn judged(
    record: &Record,
    analysis: &Analysis,
    entry: &goals::Entry<'_>,
    value: Decimal,
    year: Option<Year>,
) -> (bool, Words) {
    let negative = value < Decimal::ZERO;
    match entry.target.quantity {
        Quantity::Rank => {
            let most = entry.places(analysis);
            let beyond = most.is_some_and(|most| value > most.into());
            let bound = most.map_or_else(
                || tell!("target-out-of-range-rank-whole-number-1"),
                |most| tell!("target-out-of-range-rank-whole-number-1-most", most),
            );
            (
                value < Decimal::ONE || !value.fract().is_zero() || beyond,
                bound,
            )
        }
        Quantity::Points => {
            let max = year
                .and_then(|year| entry.maximum(record, analysis, year))
                .map(|(max, _)| max);
            let bound = max.map_or_else(
                || tell!("target-out-of-range-points-not-below-zero"),
                |max| tell!("target-out-of-range-maximum", max),
            );
            (negative || max.is_some_and(|max| value > max), bound)
        }
        Quantity::Percent => {
            let bound = tell!("target-out-of-range-share-mostly-lies-between");
            (negative || value > Decimal::ONE_HUNDRED, bound)
        }
        Quantity::Count => {
            let bound = tell!("target-out-of-range-count-whole-number-not");
            (negative || !value.fract().is_zero(), bound)
        }
    }
}

fn outside(
    record: &Record,
    analysis: &Analysis,
    entry: &goals::Entry<'_>,
    value: Decimal,
    at: Origin,
    year: Option<Year>,
) -> Option<Diagnostic> {
    let (wrong, bound) = judged(record, analysis, entry, value, year);
    if !wrong {
        return None;
    }
    let mut found = RULE.found(
        at,
        tell!("target-out-of-range-value-lies-outside-possible", value, entry => entry.name()),
        bound,
    );
    if entry.target.quantity == Quantity::Percent && value > Decimal::ZERO {
        found.severity = Severity::Warning;
    }
    Some(found.help(tell!("target-out-of-range-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Severity;
    use model::{Goal, IndexId, Quantity};

    fn found(quantity: Quantity, goal: &str, actual: &str) -> Vec<Severity> {
        let record = sample::record(|record| {
            let goal = Goal::AtMost(sample::decimal(goal));
            let mut programme = sample::programme(1, &[(goal, &[actual])]);
            programme.to = Some(2025);
            programme.targets[0].quantity = quantity;
            programme.targets[0].index = Some(IndexId(0));
            record.0.programmes.push(programme);
            record.table(2019, 0, &[(0, Some("70")), (1, Some("60"))]);
        });
        let found = check(&record, &analyse(&record));
        found.into_iter().map(|one| one.severity).collect()
    }

    #[test]
    fn a_value_is_possible_in_its_quantity() {
        assert_eq!(found(Quantity::Rank, "2", "1"), []);
        assert_eq!(found(Quantity::Rank, "3", "0"), [Severity::Error; 2]);
        assert_eq!(found(Quantity::Rank, "1.5", "2"), [Severity::Error]);
        assert_eq!(found(Quantity::Points, "100", "100.1"), [Severity::Error]);
        assert_eq!(found(Quantity::Percent, "100", "101"), [Severity::Warning]);
        assert_eq!(found(Quantity::Percent, "-1", "10"), [Severity::Error]);
        assert_eq!(found(Quantity::Count, "7", "7.5"), [Severity::Error]);
    }
}
