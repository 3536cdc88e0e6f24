//! U+FFFD, UTF-8 that was read as something else, letters of a font's own, control characters.

use super::{Check, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "broken-letter",
    severity: Severity::Error,
    summary: lang::phrase!("rule--broken-letter"),
    why: message!("why--broken-letter"),
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
    matches!(
        kind,
        Kind::Lost | Kind::Misread(_) | Kind::Private | Kind::Control
    )
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let seen = &text[stray.range.clone()];
    let code = seen.chars().next().map_or(0, u32::from);
    let (message, label) = match &stray.kind {
        Kind::Misread(was) => (
            tell!("broken-letter-read-wrong-encoding", seen, was),
            tell!("broken-letter-should", was),
        ),
        Kind::Lost => (
            tell!("broken-letter-lost-conversion"),
            tell!("broken-letter-stood-lost"),
        ),
        Kind::Control => (
            tell!(
                "broken-letter-control-character-u-no",
                code = format!("{code:04X}")
            ),
            tell!("broken-letter-invisible-character-right"),
        ),
        _ => (
            tell!(
                "broken-letter-u-some-font-own",
                code = format!("{code:04X}")
            ),
            tell!("broken-letter-shows-nowhere-else"),
        ),
    };
    RULE.found(origin, message, label)
        .help(tell!("broken-letter-help"))
}
