//! An objection to what was not announced yet.

use super::{Check, Rule, objected};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-before-announcement",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-before-announcement"),
    why: message!("why--objection-before-announcement"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Some((edition, table)) = objected::table(record, objection) else {
            continue;
        };
        let Some(published) = edition.published(table) else {
            continue;
        };
        let received = objection.received;
        if received.last_day() >= published.first_day() {
            continue;
        }
        let code = &objection.code;
        let at = match table.published {
            Some(_) => table.origin.key("published"),
            None => edition.origin.key("announced"),
        };
        let said = RULE.found(
            objection.origin.key("received"),
            tell!(
                "objection-before-announcement-came",
                code,
                received,
                published
            ),
            tell!("results-not-announced-then"),
        );
        let said = said.against(at, tell!("day-of-the-announcement"));
        found.push(said.help(tell!("objection-before-announcement-help")));
    }
    found
}
