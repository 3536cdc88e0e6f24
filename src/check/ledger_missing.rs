//! Editions are sealed, and the site keeps no ledger.

use super::{Check, Rule, sealed_figure_changed};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-missing",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--ledger-missing"),
    why: message!("why--ledger-missing"),
    check: Check::Record(check),
};

/// One finding a sealed edition.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    if record.ledger.is_some() {
        return Vec::new();
    }
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| Some((edition, edition.seal.as_deref()?)));
    sealed
        .map(|(edition, seal)| {
            let year = edition.year;
            RULE.found(
                edition.origin.key("status"),
                tell!("ledger-missing-edition-sealed-no-content", year),
                sealed_figure_changed::when(seal),
            )
            .help(tell!("ledger-missing-help", year))
        })
        .collect()
}
