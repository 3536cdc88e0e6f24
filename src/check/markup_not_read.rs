//! Links and items of lists that are shown as they were typed.

use super::{Check, Docs, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "markup-not-read",
    severity: Severity::Warning,
    summary: Docs {
        vi: "dấu định dạng gõ sai nên hiện nguyên trên trang",
        en: "markup that was not read and is shown as it was typed",
    },
    why: Docs {
        vi: "Địa chỉ có dấu cách thì liên kết hiện nguyên ngoặc; dòng bắt đầu bằng • thì các mục dính vào nhau thành một đoạn. Trong địa \
             chỉ, thay dấu cách bằng %20; mục của danh sách bắt đầu bằng dấu gạch nối và một dấu cách.",
        en: "With a blank in its address a link is shown with its brackets; lines that begin with • run together into one paragraph. In an \
             address write %20 for a blank; an item of a list begins with a hyphen and a blank.",
    },
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if may_hold(text.markdown()) {
            prose::forms(text, said)
        } else {
            Vec::new()
        }
    })
}

fn may_hold(markdown: &str) -> bool {
    !markdown.is_empty()
}

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    let found = match form {
        Form::RawLink => RULE
            .found(
                origin,
                Words::new(
                    format!("{words} không được đọc là liên kết"),
                    format!("{words} is not read as a link"),
                ),
                Words::new(
                    "có dấu cách trong địa chỉ hoặc trước ngoặc",
                    "there is a blank in the address or before it",
                ),
            )
            .help(
                "viết liền, thay dấu cách trong địa chỉ bằng %20",
                "write it in one piece, with %20 for each blank of the address",
            ),
        Form::RawItem => RULE
            .found(
                origin,
                Words::new(
                    format!("dòng “{words}” không phải là mục của danh sách"),
                    format!("the line “{words}” is no item of a list"),
                ),
                Words::new("các dòng sẽ dính vào nhau", "the lines run together"),
            )
            .help(
                "để một dòng trống phía trên, rồi bắt đầu mỗi mục bằng “- ”",
                "leave a blank line above, and begin each item with “- ”",
            ),
        Form::Title | Form::Wordless => return None,
    };
    Some(found)
}
