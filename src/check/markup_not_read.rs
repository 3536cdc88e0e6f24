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
        vi: "Địa chỉ có dấu cách thì liên kết hiện nguyên ngoặc; dòng bắt đầu bằng • thì các mục dính vào nhau thành một đoạn; “#Kết quả” \
             và bảng không có dòng gạch cũng hiện nguyên. Trong địa chỉ, thay dấu cách bằng %20; mục của danh sách bắt đầu bằng dấu gạch nối và một dấu cách.",
        en: "With a blank in its address a link is shown with its brackets; lines that begin with • run together into one paragraph; “#Results” \
             and a table without its line of dashes are shown as they are too. In an address write %20 for a blank; an item of a list begins with a hyphen and a blank.",
    },
    check: Check::Texts(check),
};

/// Every such place.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    prose::forms(may_hold, said)
}

fn may_hold(markdown: &str) -> bool {
    !markdown.is_empty()
}

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    let (vi, en, label, help) = match form {
        Form::RawLink => (
            format!("{words} không được đọc là liên kết"),
            format!("{words} is not read as a link"),
            Words::new(
                "có dấu cách trong địa chỉ hoặc trước ngoặc",
                "there is a blank in the address or before it",
            ),
            [
                "viết liền, thay dấu cách trong địa chỉ bằng %20",
                "write it in one piece, with %20 for each blank of the address",
            ],
        ),
        Form::RawItem => (
            format!("dòng “{words}” không phải là mục của danh sách"),
            format!("the line “{words}” is no item of a list"),
            Words::new("các dòng sẽ dính vào nhau", "the lines run together"),
            [
                "để một dòng trống phía trên, rồi bắt đầu mỗi mục bằng “- ”",
                "leave a blank line above, and begin each item with “- ”",
            ],
        ),
        Form::RawHeading => (
            format!("dòng “{words}” không được đọc là đề mục"),
            format!("the line “{words}” is not read as a heading"),
            Words::new("thiếu dấu cách sau dấu #", "there is no blank behind the #"),
            [
                "viết dấu cách sau dấu # cuối cùng, như “## Kết quả”",
                "write a blank behind the last #, as in “## Results”",
            ],
        ),
        Form::RawRow => (
            format!("dòng “{words}” không được đọc là bảng"),
            format!("the line “{words}” is not read as a table"),
            Words::new(
                "thiếu dòng gạch dưới dòng tiêu đề, hoặc số cột lệch nhau",
                "the line of dashes below the head is missing, or columns differ in number",
            ),
            [
                "thêm “| --- | --- |” dưới dòng tiêu đề, mỗi cột một ô",
                "put “| --- | --- |” below the head, one cell a column",
            ],
        ),
        Form::Title | Form::Wordless => return None,
    };
    let [advice, advice_en] = help;
    let found = RULE.found(origin, Words::new(vi, en), label);
    Some(found.help(advice, advice_en))
}
