//! A link without words.

use super::{Check, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-without-words",
    severity: Severity::Error,
    summary: lang::phrase!("rule--link-without-words"),
    why: message!("why--link-without-words"),
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    prose::forms(may_hold, said)
}

fn may_hold(markdown: &str) -> bool {
    markdown.contains(']')
}

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    if form != Form::Wordless {
        return None;
    }
    let found = RULE.found(
        origin,
        tell!("link-without-words-no", words),
        tell!("link-without-words-nothing-click"),
    );
    Some(found.help(tell!("link-without-words-help")))
}
