//! An answer to what had not come in.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-before-objection",
    severity: Severity::Error,
    summary: lang::phrase!("rule--answer-before-objection"),
    why: message!("why--answer-before-objection"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Answer::Given { day, .. } = &objection.answer else {
            continue;
        };
        if objection.took().is_none_or(|days| days >= 0) {
            continue;
        }
        let (code, received) = (&objection.code, objection.received);
        let said = RULE.found(
            objection.origin.key("answered"),
            tell!("answer-before-objection-answered-came", code, day, received),
            tell!("answer-before-objection-no-then"),
        );
        let said = said.against(
            objection.origin.key("received"),
            tell!("answer-before-objection-day-receipt"),
        );
        found.push(said.help(tell!("answer-before-objection-help")));
    }
    found
}
