//! A correction that does not begin with what was published.

use super::claims::Wrong;
use super::{Check, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Correction;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-unfounded",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-unfounded"),
    why: message!("why--correction-unfounded"),
    check: Check::Corrections(found),
};

fn found(correction: &Correction, wrong: &Wrong) -> Option<Diagnostic> {
    let (figure, old) = (&correction.figure, &correction.old);
    let at = &correction.origin;
    Some(match wrong {
        Wrong::Unknown => RULE
            .found(
                at.key("figure"),
                tell!("correction-unfounded-figure-does-not-exist", figure),
                tell!("correction-unfounded-edition-no-such-figure"),
            )
            .help(tell!("correction-unfounded-help-write-index-year-unit")),
        Wrong::Old(sealed) if sealed.is_empty() => RULE
            .found(
                at.key("old"),
                tell!("correction-unfounded-corrections-taken-back-not", figure),
                tell!("correction-unfounded-other-words-changed"),
            )
            .help(tell!("correction-unfounded-help-put-other-words-back")),
        Wrong::Old(sealed) => RULE
            .found(
                at.key("old"),
                tell!(
                    "correction-unfounded-old-value-published",
                    figure,
                    old,
                    sealed
                ),
                tell!("correction-unfounded-published", sealed),
            )
            .help(tell!("correction-unfounded-help-write-old", sealed)),
        Wrong::New(..) | Wrong::Same | Wrong::Words => return None,
    })
}
