//! An answer whose last day is near.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-due",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--answer-due"),
    why: message!("why--answer-due"),
    check: Check::Record(check),
};

/// So many days before the end it is told.
const NEAR: i32 = 3;

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Answer::Awaited { left: Some(left) } = objection.answer else {
            continue;
        };
        if !(0..=NEAR).contains(&left) {
            continue;
        }
        let (code, term) = (&objection.code, objection.term());
        let said = RULE.found(
            objection.origin.key("received"),
            tell!("answer-due-objection-not-answered", code, left),
            tell!("answer-due-days-calendar-counted-day", term),
        );
        found.push(said.help(tell!("answer-due-help")));
    }
    found
}
