//! A goal that is set against a year of which the record has no result of the unit.

use super::{Check, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Goal, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "goal-without-base",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--goal-without-base"),
    why: message!("why--goal-without-base"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(without)
        .collect()
}

fn without(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let Some(Goal::Up { from, .. }) = entry.target.goal else {
        return None;
    };
    if entry.standing.base.is_some() || entry.standing.obstacle.is_some() {
        return None;
    }
    let found = RULE.found(
        entry.target.origin.key("goal").key("from"),
        tell!("goal-without-base-set-against-record-no", entry => entry.name(), from),
        tell!("goal-without-base-no-result-unit"),
    );
    Some(found.help(tell!("goal-without-base-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;
    use rust_decimal::Decimal;

    fn count(from: i32) -> usize {
        let record = sample::record(|sample| {
            sample.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            let by = Decimal::ONE;
            sample::place_to_reach(sample, Goal::Up { from, by }, &[]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_year_without_a_result_is_told() {
        assert_eq!(count(2017), 1);
        assert_eq!(count(2018), 0);
    }
}
