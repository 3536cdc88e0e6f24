//! An exception from a rule that guards seals, or another weight for one.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "seal-excepted",
    severity: Severity::Error,
    summary: lang::phrase!("rule--seal-excepted"),
    why: message!("why--seal-excepted"),
    check: Check::Record(check),
};

/// Rules that weigh what they weigh: no site gives them another weight or an exception.
pub const FIRM: [&str; 12] = [
    "addition-not-entered",
    "correction-not-entered",
    "correction-unfounded",
    "correction-without-change",
    "ledger-correction-changed",
    "ledger-edition-gone",
    "ledger-missing",
    "ledger-seal-differs",
    "seal-excepted",
    "seal-not-entered",
    "sealed-figure-changed",
    "sealed-text-changed",
];

/// Whether a rule always weighs the same.
pub(super) fn is_firm(rule: &str) -> bool {
    FIRM.contains(&rule)
}

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    super::unknown_rule::named(record)
        .filter(|(rule, _)| is_firm(rule))
        .map(|(rule, at)| {
            RULE.found(
                at,
                tell!("seal-excepted-takes-neither-another-weight", rule),
                tell!("seal-excepted-rule-guards-seals"),
            )
            .help(tell!("seal-excepted-help"))
        })
        .collect()
}
