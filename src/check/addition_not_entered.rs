//! Something was added to a correction that the ledger has, and is not in it yet.

use super::{Check, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Correction, Year};

/// The rule. What it finds comes with what `ledger_correction_changed` finds: both are held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "addition-not-entered",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--addition-not-entered"),
    why: message!("why--addition-not-entered"),
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of a correction of the edition of `year`.
pub(super) fn found(year: Year, correction: &Correction) -> Diagnostic {
    let figure = &correction.figure;
    RULE.found(
        correction.origin.key("figure"),
        tell!("addition-not-entered-added-correction-ledger-yet", figure),
        tell!("addition-not-entered-translation-or-document-came-later"),
    )
    .help(tell!("addition-not-entered-help", year))
}
