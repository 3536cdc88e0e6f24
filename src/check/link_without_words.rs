//! A link without words.

use super::{Check, Docs, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "link-without-words",
    severity: Severity::Error,
    summary: lang::phrase!("rule--link-without-words"),
    why: Docs {
        vi: "Liên kết không có chữ thì mắt không thấy, và trình đọc màn hình đọc cả địa chỉ hoặc chỉ đọc “liên kết”.",
        en: "A link without words cannot be seen, and a screen reader spells its address or only says “link”.",
    },
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
        Words::new(
            format!("liên kết {words} không có chữ"),
            format!("the link {words} has no words"),
        ),
        Words::new("không có gì để bấm vào", "there is nothing to click on"),
    );
    Some(found.help(
        "viết chữ giữa hai ngoặc vuông: nơi liên kết dẫn đến",
        "write between the brackets where the link leads",
    ))
}
