//! A telephone number or an e-mail address in what is shown of an objection.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Answer, Record, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "personal-data",
    severity: Severity::Error,
    summary: Docs {
        vi: "có số điện thoại hoặc thư điện tử trong lời công khai của một kiến nghị",
        en: "a telephone number or an e-mail address stands in the public words of an objection",
    },
    why: Docs {
        vi: "Kiến nghị hiện trên trang không kèm tên hay liên hệ của ai. Thư gửi tới thường có số điện thoại, địa chỉ thư, và dễ bị chép cả \
             vào `said`. Ghi chúng ở `contact`, nơi chỉ cơ quan đọc; ở lời công khai chỉ nêu điều gì bị cho là sai.",
        en: "Objections are shown without anybody's name or contact. Messages mostly have a telephone number or an address in them, which \
             is easily copied into `said`. Keep them under `contact`, which only the office reads; in public say what is held to be wrong.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let answer = match &objection.answer {
            Answer::Given { text, .. } => text.as_ref(),
            Answer::Awaited { .. } => None,
        };
        for (key, text) in [("said", Some(&objection.said)), ("answer", answer)] {
            let personal = text.and_then(personal_in);
            found.extend(personal.map(|what| said(objection.origin.key(key), &what)));
        }
    }
    found
}

/// What of a text is somebody's own, in whichever language.
fn personal_in(text: &Text) -> Option<Words> {
    let mut texts = [Some(text.vi.as_str()), text.en.as_deref()].into_iter();
    texts.find_map(|text| {
        let text = text?;
        if has_address(text) {
            return Some(Words::new("thư điện tử", "an e-mail address"));
        }
        has_number(text).then(|| Words::new("số điện thoại", "a telephone number"))
    })
}

/// The name of what was found and not the thing itself: messages are kept where others read them.
fn said(at: Origin, what: &Words) -> Diagnostic {
    RULE.found(
        at,
        Words::new(
            format!("lời công khai của kiến nghị có {}", what.vi),
            format!("the public words of an objection have {}", what.en),
        ),
        Words::new("phần này hiện trên trang", "this is shown on a page"),
    )
    .help(
        "bỏ khỏi lời công khai; cần giữ thì ghi ở contact",
        "take it out of the public words; keep it under contact if it is needed",
    )
}

/// Whether something reads as an e-mail address: signs around an @, and a point behind it.
fn has_address(text: &str) -> bool {
    let is_sign = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
    text.match_indices(['@', '＠']).any(|(at, sign)| {
        let domain = text[at + sign.len()..]
            .split(|letter| !is_sign(letter))
            .next();
        let domain = domain.unwrap_or_default().trim_matches('.');
        text[..at].ends_with(is_sign) && domain.contains('.')
    })
}

/// Digits in Vietnam: a 0 or +84, and nine or ten more, perhaps apart.
fn has_number(text: &str) -> bool {
    let joins = |letter: char| letter.is_ascii_digit() || " .-()+\u{a0}".contains(letter);
    let mut runs = text.split(|letter| !joins(letter));
    runs.any(|run| {
        // Numbers that follow each other have signs between them that no telephone number has.
        let run = run.trim_matches(|letter: char| !letter.is_ascii_digit() && letter != '+');
        let starts = run.char_indices().filter(|(at, letter)| {
            let before = run[..*at].chars().next_back();
            (*letter == '0' || *letter == '+') && before.is_none_or(|one| !one.is_ascii_digit())
        });
        starts.into_iter().any(|(at, _)| is_number(&run[at..]))
    })
}

fn is_number(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let local = match run.strip_prefix('+') {
        Some(_) => digits.strip_prefix("84"),
        None => digits.strip_prefix("0084").or(digits.strip_prefix('0')),
    };
    // Area codes and mobile numbers begin with anything but 0.
    local.is_some_and(|local| (9..=10).contains(&local.len()) && !local.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::{has_address, has_number};

    #[test]
    fn addresses_are_found_and_other_signs_are_not() {
        for text in ["thư a.b@c.vn, xin", "x@y.gov.vn.", "＜a@b.vn＞"] {
            assert!(has_address(text), "{text}");
        }
        for text in ["par/2018/@tinh/mean", "@ai", "a @ b.c", "a@b"] {
            assert!(!has_address(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_found_and_figures_are_not() {
        for text in [
            "gọi 0912345678",
            "gọi 0912 345 678.",
            "(0213) 3.876.543",
            "+84 912 345 678",
            "số 0213.3876.543;",
            "+84912345678",
        ] {
            assert!(has_number(text), "{text}");
        }
        for text in [
            "điểm 72.23, không phải 71.90",
            "từ 2019 đến 2026-10-05",
            "0.5 - 0.75 điểm",
            "1.234.567 người",
            "0 điểm năm 2018 và 2019",
            "Quyết định 0123/QĐ-UBND",
        ] {
            assert!(!has_number(text), "{text}");
        }
    }
}
