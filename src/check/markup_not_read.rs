//! Links, items of lists and marks that are shown as they were typed.

use super::{Check, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "markup-not-read",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--markup-not-read"),
    why: message!("why--markup-not-read"),
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    prose::forms(may_hold, said)
}

fn may_hold(markdown: &str) -> bool {
    !markdown.is_empty()
}

/// What is said of it, what is wrong there, and what mends it.
type Said = [Words; 3];

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    let [message, label, help] = match form {
        Form::RawLink | Form::RawReference => link(form, words),
        Form::RawItem => [
            tell!("markup-not-read-line-no-item-list", words),
            tell!("markup-not-read-lines-run-together"),
            tell!("markup-not-read-help-leave-blank-line-above"),
        ],
        Form::RawHeading => [
            tell!("markup-not-read-line-heading", words),
            tell!("markup-not-read-no-blank-behind"),
            tell!("markup-not-read-help-write-blank-behind-last"),
        ],
        Form::RawRow => [
            tell!("markup-not-read-line-table", words),
            tell!("markup-not-read-line-dashes-below-head"),
            tell!("markup-not-read-help-put-below-head-one"),
        ],
        Form::RawMark => [
            tell!("markup-not-read-mark", words),
            tell!("markup-not-read-page-shows"),
            tell!("markup-not-read-help-put-right-beside-words"),
        ],
        Form::Title | Form::Wordless | Form::RawBinding => return None,
    };
    let found = RULE.found(origin, message, label);
    Some(found.help(help))
}

/// A link that is shown with its brackets.
fn link(form: Form, words: &str) -> Said {
    let said = tell!("markup-not-read-link", words);
    if form == Form::RawReference {
        let label = tell!("no-line-defines-this-label");
        let help = tell!("markup-not-read-help-write-address-behind-words");
        return [said, label, help];
    }
    let label = tell!("blank-in-the-address");
    let help = tell!("markup-not-read-help-write-one-piece-20");
    [said, label, help]
}
