//! U+FFFD, UTF-8 that was read as something else, letters of a font's own, control characters.

use super::{Check, Docs, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "broken-letter",
    severity: Severity::Error,
    summary: lang::phrase!("rule--broken-letter"),
    why: Docs {
        vi: "Chữ “\u{fffd}” nghĩa là chữ thật đã mất; “Ä‘” là chữ đ đọc nhầm bảng mã; ký tự riêng của một phông chữ chỉ hiện được với \
             phông ấy; ký tự NUL viết bằng \"\\0\" trong YAML làm hỏng nguồn cấp tin. Người đọc thấy rác, tìm kiếm không ra. Gõ \
             lại chữ ấy, hoặc lưu lại tệp gốc với bảng mã UTF-8 rồi chép lại.",
        en: "The sign \u{fffd} says that a letter is lost; “Ä‘” is a đ that was read in a wrong encoding; a font's own letter shows with that \
             font only; a NUL that YAML makes of \"\\0\" breaks the feed. Readers see rubbish, and search finds nothing. Type the \
             letter again, or save the original as UTF-8 and copy it anew.",
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
    matches!(
        kind,
        Kind::Lost | Kind::Misread(_) | Kind::Private | Kind::Control
    )
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let seen = &text[stray.range.clone()];
    let code = seen.chars().next().map_or(0, u32::from);
    let (message, label) = match &stray.kind {
        Kind::Misread(was) => (
            Words::new(
                format!("“{seen}” là chữ “{was}” bị đọc nhầm bảng mã"),
                format!("“{seen}” is “{was}”, read in a wrong encoding"),
            ),
            Words::new(format!("phải là “{was}”"), format!("it should be “{was}”")),
        ),
        Kind::Lost => (
            Words::new(
                "một chữ đã mất khi chuyển bảng mã",
                "a letter was lost in a conversion",
            ),
            Words::new(
                "chữ thật ở đây đã mất",
                "the letter that stood here is lost",
            ),
        ),
        Kind::Control => (
            Words::new(
                format!("có ký tự điều khiển U+{code:04X}, không phải chữ"),
                format!("there is a control character, U+{code:04X}, which is no letter"),
            ),
            Words::new(
                "ký tự không nhìn thấy ở ngay đây",
                "an invisible character is right here",
            ),
        ),
        _ => (
            Words::new(
                format!("ký tự U+{code:04X} là của riêng một phông chữ"),
                format!("U+{code:04X} is a letter of some font's own"),
            ),
            Words::new("nơi khác không hiện được", "it shows nowhere else"),
        ),
    };
    RULE.found(origin, message, label).help(
        "gõ lại chữ ấy, rồi xem lại cả đoạn",
        "type the letter again, and read the whole passage anew",
    )
}
