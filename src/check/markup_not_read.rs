//! Links, items of lists and marks that are shown as they were typed.

use super::{Check, Docs, OfText, Rule, prose};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use markdown::Form;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "markup-not-read",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--markup-not-read"),
    why: Docs {
        vi: "Địa chỉ có dấu cách, hoặc nhãn không được định nghĩa, thì liên kết hiện nguyên ngoặc; dòng bắt đầu bằng • thì các mục dính vào nhau thành một đoạn; “#Kết quả” \
             và bảng không có dòng gạch cũng hiện nguyên, “~~” và dấu ** dính liền chữ bên ngoài cũng vậy. Trong địa chỉ, thay dấu cách bằng %20; mục của danh sách bắt đầu bằng dấu gạch nối và một dấu cách.",
        en: "With a blank in its address, or a label that nothing defines, a link is shown with its brackets; lines that begin with • run together into one paragraph; “#Results” \
             and a table without its line of dashes are shown as they are too, as are “~~” and ** without a blank outside. In an address write %20 for a blank; an item of a list begins with a hyphen and a blank.",
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

/// What is said of it in both languages, what is wrong there, and what mends it.
type Said = ([String; 2], Words, [&'static str; 2]);

fn said(form: Form, words: &str, origin: Origin) -> Option<Diagnostic> {
    let ([vi, en], label, [advice, advice_en]) = match form {
        Form::RawLink | Form::RawReference => link(form, words),
        Form::RawItem => (
            [
                format!("dòng “{words}” không phải là mục của danh sách"),
                format!("the line “{words}” is no item of a list"),
            ],
            Words::new("các dòng sẽ dính vào nhau", "the lines run together"),
            [
                "để một dòng trống phía trên, rồi bắt đầu mỗi mục bằng “- ”",
                "leave a blank line above, and begin each item with “- ”",
            ],
        ),
        Form::RawHeading => (
            [
                format!("dòng “{words}” không được đọc là đề mục"),
                format!("the line “{words}” is not read as a heading"),
            ],
            Words::new("thiếu dấu cách sau dấu #", "there is no blank behind the #"),
            [
                "viết dấu cách sau dấu # cuối cùng, như “## Kết quả”",
                "write a blank behind the last #, as in “## Results”",
            ],
        ),
        Form::RawRow => (
            [
                format!("dòng “{words}” không được đọc là bảng"),
                format!("the line “{words}” is not read as a table"),
            ],
            Words::new(
                "thiếu dòng gạch dưới dòng tiêu đề, hoặc số cột lệch nhau",
                "the line of dashes below the head is missing, or columns differ in number",
            ),
            [
                "thêm “| --- | --- |” dưới dòng tiêu đề, mỗi cột một ô",
                "put “| --- | --- |” below the head, one cell a column",
            ],
        ),
        Form::RawMark => (
            [
                format!("dấu “{words}” không được đọc là định dạng"),
                format!("the mark “{words}” is not read as markup"),
            ],
            Words::new("trang hiện nguyên dấu này", "the page shows it as it is"),
            [
                "để dấu sát chữ ở phía trong và dấu cách ở phía ngoài, như “**Kết quả:** năm”; chữ gạch không được hỗ trợ: hãy bỏ",
                "put it right beside the words within and a blank outside, as in “**Results:** in”; letters cannot be struck through",
            ],
        ),
        Form::Title | Form::Wordless | Form::RawBinding => return None,
    };
    let found = RULE.found(origin, Words::new(vi, en), label);
    Some(found.help(advice, advice_en))
}

/// A link that is shown with its brackets.
fn link(form: Form, words: &str) -> Said {
    let said = [
        format!("{words} không được đọc là liên kết"),
        format!("{words} is not read as a link"),
    ];
    if form == Form::RawReference {
        let label = Words::new(
            "không dòng nào định nghĩa nhãn này",
            "no line defines this label",
        );
        let help = [
            "viết địa chỉ ngay sau chữ, như [văn bản](https://example.gov.vn), hoặc thêm dòng [nhãn]: https://example.gov.vn",
            "write the address behind the words, as in [file](https://example.gov.vn), or add a line [label]: https://example.gov.vn",
        ];
        return (said, label, help);
    }
    let label = Words::new(
        "có dấu cách trong địa chỉ hoặc trước ngoặc",
        "there is a blank in the address or before it",
    );
    let help = [
        "viết liền, thay dấu cách trong địa chỉ bằng %20",
        "write it in one piece, with %20 for each blank of the address",
    ];
    (said, label, help)
}
