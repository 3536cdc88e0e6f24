//! A seal that is not the one in the ledger.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-seal-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-seal-differs"),
    why: message!("why--ledger-seal-differs"),
    check: Check::Record(check),
};

/// One finding a seal.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| edition.seal.as_deref());
    sealed
        .filter_map(|seal| {
            let (entry, entered) = ledger.sealed(seal.year)?;
            if entered == seal.whole {
                return None;
            }
            let year = seal.year;
            let said = RULE.found(
                seal.origin.key("whole"),
                tell!("ledger-seal-differs-edition-not-one", year),
                tell!("ledger-seal-differs-not-hash"),
            );
            let said = said.against(entry.origin.clone(), tell!("ledger-seal-differs-entered"));
            Some(said.help(tell!("ledger-seal-differs-help", year)))
        })
        .collect()
}
