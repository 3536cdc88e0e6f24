//! A footnote mark without its note, or a note without its mark.

use std::collections::BTreeMap;
use std::ops::Range;

use super::prose::Reading;
use super::{Check, Docs, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Prose, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "footnote-unmatched",
    severity: Severity::Error,
    summary: lang::phrase!("rule--footnote-unmatched"),
    why: Docs {
        vi: "Dấu [^3] không có dòng [^3]: thì hiện nguyên dấu trên trang; lời chú không được dẫn đến thì không ai đọc. Cả hai \
             thường là dấu vết của một đoạn bị xóa hoặc đánh số lại.",
        en: "A mark [^3] without a line [^3]: is shown as it stands; a note that nothing leads to is read by nobody. Both are \
             mostly left over from words that were cut or numbered anew.",
    },
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
        Words::new(
            format!("dấu chú thích [^{label}] không có lời chú"),
            format!("the footnote mark [^{label}] has no note"),
        ),
        Words::new(
            format!("không có dòng nào bắt đầu bằng [^{label}]:"),
            format!("no line begins with [^{label}]:"),
        ),
    )
    .help(
        format!("thêm dòng “[^{label}]: …” hoặc bỏ dấu"),
        format!("add a line “[^{label}]: …”, or drop the mark"),
    )
}

fn second_note(prose: &Prose, label: &str, range: &Range<usize>) -> Diagnostic {
    RULE.found(
        prose.part(range),
        Words::new(
            format!("có hai lời chú [^{label}], chỉ lời đầu được hiện"),
            format!("there are two notes [^{label}], and only the first is shown"),
        ),
        Words::new("lời chú thứ hai ở đây", "the second one is here"),
    )
    .help(
        "đổi nhãn của một lời chú, hoặc gộp hai lời chú",
        "give one of them another label, or merge the two",
    )
}

fn lonely_note(prose: &Prose, label: &str, range: &Range<usize>) -> Diagnostic {
    RULE.found(
        prose.part(range),
        Words::new(
            format!("lời chú [^{label}] không có dấu nào dẫn đến"),
            format!("no mark leads to the note [^{label}]"),
        ),
        Words::new(
            format!("trong bài không có dấu [^{label}]"),
            format!("the text has no mark [^{label}]"),
        ),
    )
    .help(
        format!("đặt dấu [^{label}] vào chỗ cần chú thích, hoặc bỏ lời chú"),
        format!("put the mark [^{label}] where it belongs, or drop the note"),
    )
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
