//! The ledger has an edition that is not there, or is not sealed any more.

use std::collections::BTreeSet;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-edition-gone",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-edition-gone"),
    why: message!("why--ledger-edition-gone"),
    check: Check::Record(check),
};

/// One finding an edition, at its last seal in the ledger.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let years: BTreeSet<_> = ledger.entries.iter().map(|entry| entry.year).collect();
    let is_sealed = |year| record.edition(year).is_some_and(|one| one.seal.is_some());
    let gone = years.into_iter().filter(|year| !is_sealed(*year));
    gone.filter_map(|year| {
        let entries = ledger.entries.iter();
        let own = entries.rev().find(|entry| entry.year == year);
        let entry = ledger.sealed(year).map(|(entry, _)| entry).or(own)?;
        let message = if record.edition(year).is_some() {
            tell!("ledger-edition-gone-sealed-not-any-more", year)
        } else {
            tell!("ledger-edition-gone-sealed-not-site", year)
        };
        let label = tell!("ledger-edition-gone-entered");
        let said = RULE.found(entry.origin.clone(), message, label);
        Some(said.help(tell!("ledger-edition-gone-help", year)))
    })
    .collect()
}
