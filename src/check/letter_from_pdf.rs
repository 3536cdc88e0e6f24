//! Ƣ for Ư, Õ for Ò: letters that come out of a PDF other than they look.

use super::{Check, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::pdf;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "letter-from-pdf",
    severity: Severity::Error,
    summary: lang::phrase!("rule--letter-from-pdf"),
    why: message!("why--letter-from-pdf"),
    check: Check::Letters(check),
};

/// One finding a text.
fn check() -> OfLetters {
    Box::new(|letters, place| {
        let trap = pdf::find(letters.text)?;
        let word = &letters.text[trap.range.clone()];
        Some(diagnostic(word, &trap.reading, place(trap.range)))
    })
}

fn diagnostic(word: &str, reading: &str, origin: Origin) -> Diagnostic {
    let said = RULE.found(
        origin,
        tell!("letter-from-pdf-changed-when-copied", word),
        tell!("letter-from-pdf-should", reading),
    );
    said.help(tell!("letter-from-pdf-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::Text;

    #[test]
    fn each_text_is_said_once_in_its_language() {
        let record = sample::record(|record| {
            record.0.site.title = Text::same("SỰ HÀI LÕNG CỦA NGƢỜI DÂN");
            record.0.site.summary = Text::both("Theo dõi", "The word nƣớc");
        });
        let found = RULE.check(&record, &analyse(&record));
        let labels: Vec<&str> = found.iter().map(|d| d.label.text.vi.as_str()).collect();
        assert_eq!(labels, ["phải là “LÒNG”", "phải là “nước”"]);
    }
}
