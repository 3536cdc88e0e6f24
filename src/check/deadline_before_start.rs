//! A target that had to be met before its programme began.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Programme, Record, Target, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "deadline-before-start",
    severity: Severity::Error,
    summary: lang::phrase!("rule--deadline-before-start"),
    why: message!("why--deadline-before-start"),
    check: Check::Record(check),
};

/// One finding a target, parts included.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for programme in &record.programmes {
        if let Some(from) = programme.from {
            for target in &programme.targets {
                of_target(programme, from, target, &mut found);
            }
        }
    }
    found
}

fn of_target(programme: &Programme, from: Year, target: &Target, found: &mut Vec<Diagnostic>) {
    if let Some(deadline) = target.deadline.filter(|deadline| deadline.year() < from) {
        let number = &target.number;
        let said = RULE.found(
            target.origin.key("deadline"),
            tell!(
                "deadline-before-start-target-lies-when-begins",
                deadline,
                number,
                from,
                programme => programme.short,
            ),
            tell!("deadline-before-start-must-later", from),
        );
        let said = said.against(programme.origin.key("from"), tell!("programme-begins-here"));
        found.push(said.help(tell!("deadline-before-start-help")));
    }
    for part in &target.parts {
        of_target(programme, from, part, found);
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::check;
    use derive::analyse;
    use model::{Date, Goal};

    fn count(deadline: &str) -> usize {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(Decimal::ONE);
            let mut programme = sample::programme(0, &[(goal, &[])]);
            programme.from = Some(2021);
            let mut part = programme.targets[0].clone();
            part.deadline = Date::parse(deadline);
            programme.targets[0].parts.push(part);
            record.0.programmes.push(programme);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn parts_have_deadlines_too_and_the_first_year_is_in_time() {
        assert_eq!(count("2020-12-31"), 1);
        assert_eq!(count("2021"), 0);
    }
}
