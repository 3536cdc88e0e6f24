//! A correction of a sealed edition that is not in the ledger yet.

use super::{Check, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Correction, Year};

/// The rule. What it finds comes with what `ledger_correction_changed` finds: both are held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "correction-not-entered",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-not-entered"),
    why: message!("why--correction-not-entered"),
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of a correction of the edition of `year`.
pub(super) fn found(year: Year, correction: &Correction) -> Diagnostic {
    let figure = &correction.figure;
    RULE.found(
        correction.origin.key("figure"),
        tell!("correction-not-entered-ledger-yet", figure),
        tell!("correction-not-entered-edition-sealed", year),
    )
    .help(tell!("correction-not-entered-help", year))
}
