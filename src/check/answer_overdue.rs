//! An answer that came too late, or has not come.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-overdue",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--answer-overdue"),
    why: message!("why--answer-overdue"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let (code, term) = (&objection.code, objection.term());
        let (key, told) = match (&objection.answer, objection.took()) {
            (Answer::Awaited { left: Some(left) }, _) if *left < 0 => {
                let late = left.unsigned_abs();
                ("received", tell!("answer-overdue-not-answered", code, late))
            }
            (Answer::Given { .. }, Some(days)) if days > term => (
                "answered",
                tell!("answer-overdue-answered-late", code, days),
            ),
            _ => continue,
        };
        let said = RULE.found(
            objection.origin.key(key),
            told,
            tell!("answer-overdue-days-calendar-allowed", term),
        );
        found.push(match key {
            "received" => said.help(tell!("answer-overdue-help-now-write-answered-outcome")),
            _ => said.help(tell!("answer-overdue-help-correct-day-if-slip")),
        });
    }
    found
}
