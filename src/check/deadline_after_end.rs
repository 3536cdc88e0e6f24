//! A target that is to be met after its programme ends.

use super::{Check, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "deadline-after-end",
    severity: Severity::Error,
    summary: lang::phrase!("rule--deadline-after-end"),
    why: message!("why--deadline-after-end"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    goals::all(record, analysis)
        .iter()
        .filter_map(late)
        .collect()
}

fn late(entry: &goals::Entry<'_>) -> Option<Diagnostic> {
    let to = entry.programme.to?;
    let deadline = entry
        .target
        .deadline
        .filter(|deadline| deadline.year() > to)?;
    let found = RULE.found(
        entry.target.origin.key("deadline"),
        tell!("deadline-after-end-lies-when-programme-ends", deadline, entry => entry.name(), to),
        tell!("deadline-after-end-must-earlier", to),
    );
    let found = found.against(
        entry.programme.origin.key("to"),
        tell!("deadline-after-end-programme-ends"),
    );
    Some(found.help(tell!("deadline-after-end-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Goal};

    #[test]
    fn the_last_year_is_in_time() {
        let count = |deadline: &str| {
            let record = sample::record(|record| {
                let goal = Goal::AtLeast(sample::decimal("30"));
                let mut programme = sample::programme(1, &[(goal, &[])]);
                programme.to = Some(2025);
                programme.targets[0].deadline = Date::parse(deadline);
                record.0.programmes.push(programme);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(["2025-12-31", "2026"].map(count), [0, 1]);
    }
}
