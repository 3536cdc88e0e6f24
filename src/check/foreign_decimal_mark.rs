//! A decimal point in Vietnamese prose, or a decimal comma in English prose.

use super::prose;
use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use lang::numerals::{Kind, numerals};
use lang::{literal, number};
use model::{Lang, LangId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "foreign-decimal-mark",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--foreign-decimal-mark"),
    why: message!("why--foreign-decimal-mark"),
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
    let label = match lang.id() {
        LangId::Vi => tell!("foreign-decimal-mark-vietnamese-comma"),
        LangId::En => tell!("foreign-decimal-mark-english-point"),
    };
    RULE.found(
        origin,
        tell!("foreign-decimal-mark-another-language", written),
        label,
    )
    .help(tell!("foreign-decimal-mark-help", right))
}
