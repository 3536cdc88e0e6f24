//! The prose of a sealed edition is not the one that was sealed.

use super::{Check, Rule, sealed_figure_changed};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Seal;
use seal::Change;

/// The rule. What it finds comes with what `sealed_figure_changed` finds: both are compared in one go.
pub(super) const RULE: Rule = Rule {
    name: "sealed-text-changed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--sealed-text-changed"),
    why: message!("why--sealed-text-changed"),
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of the text at `path`.
pub(super) fn found(seal: &Seal, change: &Change, path: &str) -> Diagnostic {
    let message = match (&change.before, &change.after) {
        (None, _) => tell!("sealed-text-changed-edition-no", year = seal.year, path),
        (_, None) => tell!("sealed-text-changed-gone", path),
        _ => tell!("sealed-text-changed-a-was", path),
    };
    let said = RULE.found(
        change.at.clone(),
        message,
        sealed_figure_changed::when(seal),
    );
    said.help(tell!("sealed-text-changed-help", path))
}
