//! A range of places with the worse end first.

use super::{Check, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Goal, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "range-reversed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--range-reversed"),
    why: message!("why--range-reversed"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(reversed)
        .collect()
}

fn reversed(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let Some(Goal::RankWithin(best, worst)) = entry.target.goal else {
        return None;
    };
    if best <= worst {
        return None;
    }
    let found = RULE.found(
        entry.target.origin.key("goal").key("rank-within"),
        tell!("range-reversed-places-ends-exchanged", best, worst, entry => entry.name()),
        tell!("range-reversed-better-place-comes-first"),
    );
    Some(found.help(tell!("range-reversed-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;

    #[test]
    fn the_better_place_comes_first() {
        let count = |(best, worst): (u32, u32)| {
            let record = sample::record(|record| {
                let goal = Goal::RankWithin(best, worst);
                record
                    .0
                    .programmes
                    .push(sample::programme(1, &[(goal, &[])]));
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!([(45, 50), (45, 45), (50, 45)].map(count), [0, 0, 1]);
    }
}
