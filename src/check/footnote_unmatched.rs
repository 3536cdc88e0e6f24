//! A footnote mark without its note, or a note without its mark.

use std::collections::BTreeMap;
use std::ops::Range;

use super::prose::Reading;
use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "footnote-unmatched",
    severity: Severity::Error,
    summary: lang::phrase!("rule--footnote-unmatched"),
    why: message!("why--footnote-unmatched"),
    check: Check::Texts(check),
};

/// Every mark and every note that stands alone.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if text.markdown().contains("[^") {
            check_text(text)
        } else {
            Vec::new()
        }
    })
}

fn check_text(text: &Reading) -> Vec<Diagnostic> {
    let (prose, footnotes) = (text.prose, text.footnotes());
    let mut notes: BTreeMap<&str, (&Range<usize>, bool)> = BTreeMap::new();
    let mut found = Vec::new();
    for (label, range) in &footnotes.notes {
        if notes.insert(label, (range, false)).is_some() {
            found.push(second_note(prose, label, range));
        }
    }
    for (label, range) in &footnotes.marks {
        match notes.get_mut(label.as_str()) {
            Some((_, used)) => *used = true,
            None => found.push(lonely_mark(prose, label, range)),
        }
    }
    let lonely = notes.iter().filter(|(_, (_, used))| !used);
    found.extend(lonely.map(|(label, (range, _))| lonely_note(prose, label, range)));
    found
}

fn lonely_mark(prose: &Prose, label: &str, range: &Range<usize>) -> Diagnostic {
    RULE.found(
        prose.part(range),
        tell!("footnote-unmatched-mark-no-note", label),
        tell!("footnote-unmatched-no-line-begins", label),
    )
    .help(tell!("footnote-unmatched-help-add-line-drop-mark", label))
}

fn second_note(prose: &Prose, label: &str, range: &Range<usize>) -> Diagnostic {
    RULE.found(
        prose.part(range),
        tell!("footnote-unmatched-two-notes-only-first", label),
        tell!("footnote-unmatched-second-one"),
    )
    .help(tell!("footnote-unmatched-help-give-one-them-another"))
}

fn lonely_note(prose: &Prose, label: &str, range: &Range<usize>) -> Diagnostic {
    RULE.found(
        prose.part(range),
        tell!("footnote-unmatched-no-mark-leads-note", label),
        tell!("footnote-unmatched-text-no-mark", label),
    )
    .help(tell!(
        "footnote-unmatched-help-put-mark-where-belongs",
        label
    ))
}

#[cfg(test)]
mod tests {
    use super::{Reading, check_text};
    use diagnostic::{Origin, Spot};
    use model::{Lang, Prose};

    /// The pieces of the source that stand alone.
    fn found(markdown: &str) -> Vec<&str> {
        let prose = Prose {
            markdown: markdown.to_owned(),
            origin: Origin::bytes(&"content/x.md".into(), 7..7 + markdown.len()),
        };
        check_text(&Reading::of(&prose, Lang::VI))
            .into_iter()
            .map(|said| match said.label.origin.spot {
                Spot::Bytes(from, to) => &markdown[from as usize - 7..to as usize - 7],
                _ => "",
            })
            .collect()
    }

    #[test]
    fn marks_and_notes_go_together() {
        assert_eq!(found("a[^1] b[^x] c[^1]\n\n[^1]: d\n\n[^x]: e"), [""; 0]);
        assert_eq!(found("a[^1] b[^2]\n\n[^1]: d"), ["[^2]"]);
        assert_eq!(found("a[^1]\n\n[^1]: d\n\n[^2]: e"), ["[^2]:"]);
    }

    #[test]
    fn thirty_six_of_each_hold() {
        let marks: Vec<_> = (1..=36).map(|n| format!("a[^{n}]")).collect();
        let notes: Vec<_> = (1..=36).map(|n| format!("[^{n}]: b")).collect();
        let text = format!("{}\n\n{}", marks.join(" "), notes.join("\n\n"));
        assert_eq!(found(&text), [""; 0]);
    }

    #[test]
    fn code_and_escapes_are_no_marks() {
        assert_eq!(found("`[^1]` \\[^2] [^a b] [^3](https://n.vn)"), [""; 0]);
    }
}
