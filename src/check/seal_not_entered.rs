//! A sealed edition that the ledger does not have.

use super::{Check, Rule, sealed_figure_changed};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "seal-not-entered",
    severity: Severity::Error,
    summary: lang::phrase!("rule--seal-not-entered"),
    why: message!("why--seal-not-entered"),
    check: Check::Record(check),
};

/// One finding a sealed edition without an entry.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| Some((edition, edition.seal.as_deref()?)));
    sealed
        .filter(|(edition, _)| ledger.sealed(edition.year).is_none())
        .map(|(edition, seal)| {
            let year = edition.year;
            RULE.found(
                edition.origin.key("status"),
                tell!("seal-not-entered-edition-sealed-ledger-no", year),
                sealed_figure_changed::when(seal),
            )
            .help(tell!("seal-not-entered-help", year))
        })
        .collect()
}
