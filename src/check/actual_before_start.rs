//! What was reached, dated before the programme begins.

use super::{Check, Rule, goals};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Actual, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "actual-before-start",
    severity: Severity::Error,
    summary: lang::phrase!("rule--actual-before-start"),
    why: message!("why--actual-before-start"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in goals::all(record, analysis) {
        let Some(from) = entry.programme.from else {
            continue;
        };
        let early = entry
            .target
            .actuals
            .iter()
            .filter(|actual| actual.date.year() < from);
        found.extend(early.map(|actual| told(&entry, actual, from)));
    }
    found
}

fn told(entry: &goals::Entry<'_>, actual: &Actual, from: Year) -> Diagnostic {
    let date = actual.date;
    let found = RULE.found(
        actual.date_at(),
        tell!("actual-before-start-value-lies-when-programme", date, entry => entry.name(), from),
        tell!("actual-before-start-must-later", from),
    );
    found
        .against(
            entry.programme.origin.key("from"),
            tell!("programme-begins-here"),
        )
        .help(tell!("actual-before-start-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Goal;

    #[test]
    fn nothing_is_reached_before_the_first_year() {
        let count = |from: i32| {
            let record = sample::record(|record| {
                let goal = Goal::AtLeast(sample::decimal("30"));
                // Reached in 2021 and 2022.
                let mut programme = sample::programme(1, &[(goal, &["20", "40"])]);
                programme.from = Some(from);
                record.0.programmes.push(programme);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!([2021, 2022, 2023].map(count), [0, 1, 2]);
    }
}
