//! An objection to a figure that is not there.

use super::objected::{self, Corrected};
use super::{Check, Rule, unknown_figure};
use derive::Analysis;
use derive::figures::Unknown;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-of-unknown-figure",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-of-unknown-figure"),
    why: message!("why--objection-of-unknown-figure"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if record.objections.is_empty() {
        return found;
    }
    let corrected = Corrected::of(record, analysis);
    for objection in &record.objections {
        let Some(unknown) = objected::unknown(&corrected, objection) else {
            continue;
        };
        let figure = &objection.figure;
        let help = match unknown {
            Unknown::Index(_) | Unknown::Quantity(_) | Unknown::Shape => {
                unknown_figure::advice(record, &unknown)
            }
            _ => tell!("objection-of-unknown-figure-write-address-page"),
        };
        found.push(
            RULE.found(
                objection.origin.key("figure"),
                tell!(
                    "objection-of-unknown-figure-about-does-not-exist",
                    objection = objection.code,
                    figure,
                ),
                unknown_figure::reason(&unknown),
            )
            .help(help),
        );
    }
    found
}
