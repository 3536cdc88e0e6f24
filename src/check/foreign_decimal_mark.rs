//! A decimal point in Vietnamese prose, or a decimal comma in English prose.

use super::prose;
use super::{Check, Docs, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use lang::numerals::{Kind, numerals};
use lang::{literal, number};
use model::{Lang, LangId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "foreign-decimal-mark",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--foreign-decimal-mark"),
    why: Docs {
        vi: "Tiếng Việt viết 99,5% và 1.668; tiếng Anh viết 99.5% và 1,668. Trong cùng một văn bản mà lẫn hai cách thì 1.234 có thể \
             bị đọc sai một nghìn lần. Năm, ngày tháng, số văn bản, mã và số mục không phải là con số loại này.",
        en: "Vietnamese writes 99,5% and 1.668, English 99.5% and 1,668. Where both are mixed, 1.234 may be read wrong by a \
             thousand. Years, dates, numbers of documents, codes and numbers of sections are no numbers of this kind.",
    },
    check: Check::Texts(check),
};

/// Every such mark.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        let mut found = Vec::new();
        if !prose::has_marked_digits(text.markdown()) {
            return found;
        }
        for passage in text.passages() {
            for numeral in numerals(&passage.text, text.lang) {
                if numeral.kind != Kind::Figure {
                    continue;
                }
                let written = &passage.text[numeral.range.clone()];
                let right = written.split('/').find_map(|part| {
                    let value = literal::foreign(part, text.lang)?;
                    Some((part, number::fixed(value, value.scale(), text.lang)))
                });
                if let Some((part, right)) = right {
                    let origin = passage.origin(text.prose, &numeral.range);
                    found.push(differs(origin, text.lang, part, &right));
                }
            }
        }
        found
    })
}

fn differs(origin: diagnostic::Origin, lang: Lang, written: &str, right: &str) -> Diagnostic {
    let (vi, en) = match lang.id() {
        LangId::Vi => (
            "dấu thập phân của tiếng Việt là dấu phẩy",
            "the decimal mark of Vietnamese is a comma",
        ),
        LangId::En => (
            "dấu thập phân của tiếng Anh là dấu chấm",
            "the decimal mark of English is a point",
        ),
    };
    RULE.found(
        origin,
        Words::new(
            format!("{written} viết dấu thập phân của ngôn ngữ khác"),
            format!("{written} has the decimal mark of another language"),
        ),
        Words::new(vi, en),
    )
    .help(format!("viết {right}"), format!("write {right}"))
}
