//! A correction that the record does not carry out.

use super::claims::Wrong;
use super::{Check, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Correction;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-without-change",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-without-change"),
    why: message!("why--correction-without-change"),
    check: Check::Corrections(found),
};

fn found(correction: &Correction, wrong: &Wrong) -> Option<Diagnostic> {
    let (figure, new) = (&correction.figure, &correction.new);
    let at = correction.origin.key("new");
    Some(match wrong {
        Wrong::New(value, place) => {
            let said = RULE.found(
                at,
                tell!(
                    "correction-without-change-corrected-data",
                    figure,
                    new,
                    value
                ),
                tell!("correction-without-change-data", value),
            );
            let said = match place {
                Some(place) => said.against(place.clone(), tell!("here")),
                None => said,
            };
            said.help(tell!(
                "correction-without-change-help-write-same-value-table"
            ))
        }
        Wrong::Same => RULE
            .found(
                at,
                tell!("correction-without-change-changes-nothing", figure, new),
                tell!("correction-without-change-same-old-value"),
            )
            .help(tell!(
                "correction-without-change-help-correct-value-remove-entry"
            )),
        Wrong::Words => RULE
            .found(
                at,
                tell!("correction-without-change-new-words-do-not", figure),
                tell!("correction-without-change-found-nowhere-more-once"),
            )
            .help(tell!("correction-without-change-help-copy-new-words-text")),
        Wrong::Unknown | Wrong::Old(_) => return None,
    })
}
