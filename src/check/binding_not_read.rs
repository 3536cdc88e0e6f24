//! What looks like a binding or an insertion and was not read as one.

use super::prose::Reading;
use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use markdown::{Form, Unread, Why};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "binding-not-read",
    severity: Severity::Error,
    summary: lang::phrase!("rule--binding-not-read"),
    why: message!("why--binding-not-read"),
    check: Check::Texts(check),
};

/// Every place that only looks bound.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(check_text)
}

fn check_text(text: &Reading) -> Vec<Diagnostic> {
    let labels = text.forms().iter();
    let labels = labels.filter(|(form, _)| *form == Form::RawBinding);
    let labels = labels.map(|(_, range)| Unread {
        range: range.clone(),
        why: Why::Label,
    });
    let found = markdown::unread(text.prose).into_iter();
    found
        .chain(labels)
        .map(|unread| not_read(text.markdown(), text.prose.part(&unread.range), &unread))
        .collect()
}

fn not_read(source: &str, origin: Origin, unread: &Unread) -> Diagnostic {
    let words = short(&source[unread.range.clone()]);
    let (label, help) = said(unread.why);
    RULE.found(origin, tell!("binding-not-read-bound-data", words), label)
        .help(help)
}

/// The words of a place on one line, and no more of them than a message holds.
fn short(words: &str) -> String {
    const MOST: usize = 60;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// What is wrong at the place, and what mends it.
fn said(why: Why) -> (Words, Words) {
    let address = || tell!("binding-not-read-write-72-23-points");
    match why {
        Why::Indented => (
            tell!("binding-not-read-indented-paragraph-code"),
            tell!("binding-not-read-take-indentation-away"),
        ),
        Why::Label => (tell!("no-line-defines-this-label"), address()),
        Why::Markup => (
            tell!("binding-not-read-within-html-nothing"),
            tell!("binding-not-read-drop-html-leave-blank"),
        ),
        Why::Blank => (
            tell!("blank-in-the-address"),
            tell!("binding-not-read-write-without-blanks-72"),
        ),
        Why::Escaped => (
            tell!("binding-not-read-backslash-stands-before-bracket"),
            tell!("binding-not-read-take-backslashes-away"),
        ),
        Why::Braces => (
            tell!("binding-not-read-two-braces-must-open"),
            tell!("binding-not-read-write-score-par-2018"),
        ),
        Why::Other => (tell!("binding-not-read-bound-no-words"), address()),
    }
}

#[cfg(test)]
mod tests {
    use super::check_text;
    use crate::prose::Reading;
    use diagnostic::Origin;
    use model::{Lang, Prose};

    #[test]
    fn a_number_bound_by_a_label_that_nothing_defines_is_not_read() {
        let found = |markdown: &str| {
            let prose = Prose {
                markdown: markdown.to_owned(),
                origin: Origin::file("content/x.md"),
            };
            check_text(&Reading::of(&prose, Lang::VI)).len()
        };
        assert_eq!(found("Tỉnh đạt [72,23 điểm][par]."), 1);
        assert_eq!(
            found("Tỉnh đạt [72,23 điểm][par].\n\n[par]: figure:par/2018/x/score"),
            0
        );
        assert_eq!(found("Năm [2018][nq].\n\n[nq]: https://n.vn"), 0);
        assert_eq!(found("Xem [văn bản][nq] và [1][2]."), 0);
    }
}
