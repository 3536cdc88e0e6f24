//! Marks that turn the direction of writing, and marks without width.

use super::{Check, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "invisible-mark",
    severity: Severity::Error,
    summary: lang::phrase!("rule--invisible-mark"),
    why: message!("why--invisible-mark"),
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
    matches!(kind, Kind::Direction | Kind::Invisible)
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let code = text[stray.range.clone()]
        .chars()
        .next()
        .map_or(0, u32::from);
    RULE.found(
        origin,
        tell!(
            "invisible-mark-u-nobody-sees",
            turns = stray.kind == Kind::Direction,
            code = format!("{code:04X}"),
        ),
        tell!("invisible-mark-right"),
    )
    .help(tell!("invisible-mark-help"))
}
