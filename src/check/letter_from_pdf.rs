//! Ƣ for Ư, Õ for Ò: letters that come out of a PDF other than they look.

use super::{Check, Docs, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::pdf;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "letter-from-pdf",
    severity: Severity::Error,
    summary: lang::phrase!("rule--letter-from-pdf"),
    why: Docs {
        vi: "Một số phông trong tệp PDF hiện chữ Ư nhưng khi chép ra lại thành Ƣ, hiện Ò mà thành Õ: “HÀI LÕNG CỦA NGƢỜI DÂN”. \
             Mắt khó nhận ra, nhưng tìm “người dân” sẽ không thấy, và trình đọc màn hình đọc sai. Ƣ không có trong tiếng \
             Việt nên luôn bị báo; Õ chỉ bị báo trong những từ không thể viết với Õ.",
        en: "Some fonts in PDF files show Ư and give Ƣ when copied, show Ò and give Õ: \"HÀI LÕNG CỦA NGƢỜI DÂN\". The eye \
             hardly sees it, but a search for \"người dân\" finds nothing and a screen reader says it wrong. Ƣ is no letter \
             of Vietnamese and is always reported; Õ is in words that cannot be written with it.",
    },
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
        Words::new(
            format!("“{word}” có chữ bị đổi khi chép từ PDF"),
            format!("“{word}” has a letter that was changed when copied from a PDF"),
        ),
        Words::new(
            format!("phải là “{reading}”"),
            format!("it should be “{reading}”"),
        ),
    );
    said.help(
        "gõ lại các chữ Ư và Ò của cả đoạn chép từ PDF",
        "type the letters Ư and Ò of the passage from the PDF again",
    )
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
