//! A heading as high as the title of the page.

use super::{Check, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "heading-too-high",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--heading-too-high"),
    why: message!("why--heading-too-high"),
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    prose::forms(may_hold, said)
}

fn may_hold(markdown: &str) -> bool {
    markdown.contains(['#', '=', '<'])
}

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    if form != Form::Title {
        return None;
    }
    let words = words
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches('#')
        .trim();
    let found = RULE.found(
        origin,
        tell!("heading-too-high-title-page", words),
        tell!("heading-too-high-first-level"),
    );
    Some(found.help(tell!("heading-too-high-help")))
}
