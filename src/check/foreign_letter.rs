//! Ð for Đ, digits of other writings, full-width forms, Greek and Russian letters within our words.

use super::{Check, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "foreign-letter",
    severity: Severity::Error,
    summary: lang::phrase!("rule--foreign-letter"),
    why: message!("why--foreign-letter"),
    check: Check::Letters(check),
};

/// One finding a text: who made one such letter made others.
fn check() -> OfLetters {
    Box::new(|letters, place| {
        let stray = letters.stray(is_meant)?;
        Some(diagnostic(letters.text, stray, place(stray.range.clone())))
    })
}

fn is_meant(kind: &Kind) -> bool {
    matches!(kind, Kind::Alike(_))
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let seen = &text[stray.range.clone()];
    let code = seen.chars().next().map_or(0, u32::from);
    let meant = match stray.kind {
        Kind::Alike(meant) => meant,
        _ => char::REPLACEMENT_CHARACTER,
    };
    RULE.found(
        origin,
        tell!(
            "foreign-letter-u-not",
            seen,
            code = format!("{code:04X}"),
            meant
        ),
        tell!("foreign-letter-should", meant),
    )
    .help(tell!("foreign-letter-help"))
}
