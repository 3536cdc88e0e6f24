//! Marks that turn the direction of writing, and marks without width.

use super::{Check, Docs, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "invisible-mark",
    severity: Severity::Error,
    summary: lang::phrase!("rule--invisible-mark"),
    why: Docs {
        vi: "Dấu đổi chiều viết làm 72,23 hiện thành 32,27 dù trong tệp vẫn là 72,23. Khoảng trắng không bề rộng cắt đôi một từ hay một con \
             số mà mắt không thấy: tìm kiếm và đối chiếu đều trượt. Các dấu này thường theo vào khi chép từ trang web hay Word. \
             Xóa đi, hoặc gõ lại cả từ.",
        en: "A mark that turns the direction of writing shows 72.23 as 32.27 though the file still says 72.23. A blank without width cuts a \
             word or a number in two and nobody sees it: neither search nor comparison finds them. They come along when text is \
             copied from web pages or Word. Delete the mark, or type the whole word again.",
    },
    check: Check::Letters(check),
};

/// One finding a text: who made one such letter made others.
fn check() -> OfLetters {
    Box::new(|letters, place| {
        let stray = letters.stray(is_meant)?;
        Some(diagnostic(letters.text, stray, place(stray.range.clone())))
    })
}

fn is_meant(kind: &Kind) -> bool {
    matches!(kind, Kind::Direction | Kind::Invisible)
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let code = text[stray.range.clone()]
        .chars()
        .next()
        .map_or(0, u32::from);
    let (vi, en) = if stray.kind == Kind::Direction {
        (
            "dấu đổi chiều viết",
            "a mark that turns the direction of writing",
        )
    } else {
        ("dấu không có bề rộng", "a mark without width")
    };
    RULE.found(
        origin,
        Words::new(
            format!("có {vi} không nhìn thấy, U+{code:04X}"),
            format!("there is {en}, U+{code:04X}, which nobody sees"),
        ),
        Words::new("dấu ở ngay đây", "the mark is right here"),
    )
    .help(
        "xóa dấu ấy, hoặc gõ lại cả từ",
        "delete it, or type the whole word again",
    )
}
