//! Ð for Đ, digits of other writings, full-width forms, Greek and Russian letters within our words.

use super::{Check, Docs, OfLetters, Rule};
use diagnostic::{Diagnostic, Origin, Severity, Words};
use lang::letters::{Kind, Stray};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "foreign-letter",
    severity: Severity::Error,
    summary: lang::phrase!("rule--foreign-letter"),
    why: Docs {
        vi: "Ð (U+00D0, chữ eth của tiếng Iceland) trông như Đ; a của tiếng Nga trông như a; chữ số toàn khối ７２ hay chữ số Ả Rập trông \
             như số, hoặc đọc theo chiều khác. Mắt không phân biệt được, nhưng tìm “Điện Biên” không thấy, trình đọc màn hình đọc \
             sai, và không con số nào như thế được đối chiếu. Gõ lại bằng bàn phím tiếng Việt.",
        en: "Ð (U+00D0, the Icelandic eth) looks like Đ, a Russian a like a; full-width or Arabic digits look like numbers or are read the \
             other way round. No eye tells them apart, but a search for \"Điện Biên\" finds nothing, a screen reader says them \
             wrong, and no such number is compared with anything. Type them again on a Vietnamese keyboard.",
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
    matches!(kind, Kind::Alike(_))
}

fn diagnostic(text: &str, stray: &Stray, origin: Origin) -> Diagnostic {
    let seen = &text[stray.range.clone()];
    let code = seen.chars().next().map_or(0, u32::from);
    let meant = match stray.kind {
        Kind::Alike(meant) => meant,
        _ => char::REPLACEMENT_CHARACTER,
    };
    RULE.found(
        origin,
        Words::new(
            format!("“{seen}” (U+{code:04X}) không phải là “{meant}”"),
            format!("“{seen}” (U+{code:04X}) is not “{meant}”"),
        ),
        Words::new(
            format!("phải là “{meant}”"),
            format!("it should be “{meant}”"),
        ),
    )
    .help(
        "gõ lại cả từ hoặc cả con số bằng bàn phím tiếng Việt",
        "type the whole word or number again on a plain keyboard",
    )
}
