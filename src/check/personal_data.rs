//! A telephone number or an e-mail address in what is shown of an objection.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use lang::letters;
use model::{Answer, Record, Text};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "personal-data",
    severity: Severity::Error,
    summary: lang::phrase!("rule--personal-data"),
    why: message!("why--personal-data"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let answer = match &objection.answer {
            Answer::Given { text, .. } => text.as_ref(),
            Answer::Awaited { .. } => None,
        };
        let code = Text::same(objection.code.as_str());
        for (key, text) in [
            ("code", Some(&code)),
            ("said", Some(&objection.said)),
            ("answer", answer),
        ] {
            let personal = text.and_then(personal_in);
            found.extend(personal.map(|what| said(objection.origin.key(key), &what)));
        }
    }
    found
}

/// What of a text is somebody's own, in whichever language.
fn personal_in(text: &Text) -> Option<Words> {
    text.words().find_map(|text| {
        if has_address(text) {
            return Some(tell!("personal-data-e-mail-address"));
        }
        has_number(text).then(|| tell!("personal-data-telephone-number"))
    })
}

/// The name of what was found and not the thing itself: messages are kept where others read them.
fn said(at: Origin, what: &Words) -> Diagnostic {
    RULE.found(
        at,
        tell!("personal-data-public-words-objection", what => what),
        tell!("personal-data-shown-page"),
    )
    .help(tell!("personal-data-help"))
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

/// Digits that stand together, and what stands between them and those before.
struct Group<'t> {
    before: &'t str,
    digits: &'t str,
}

/// Whether somewhere in a text stands a telephone number of Vietnam, perhaps apart, whatever numbers stand around it.
fn has_number(text: &str) -> bool {
    let groups = groups(text);
    let mut at = 0;
    while at < groups.len() {
        let rest = &groups[at..];
        if is_date(rest) {
            at += 3;
        } else if begins_number(rest) {
            return true;
        } else {
            at += 1;
        }
    }
    false
}

fn groups(text: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let after = &rest[start..];
        let end = after.find(|c: char| !c.is_ascii_digit());
        let end = end.unwrap_or(after.len());
        groups.push(Group {
            before: &rest[..start],
            digits: &after[..end],
        });
        rest = &after[end..];
    }
    groups
}

/// Whether what stands between two groups of digits joins them.
fn joins(between: &str) -> bool {
    let is_sign = |c: char| c.is_whitespace() || ".-‐‑–()".contains(c) || letters::is_unseen(c);
    between.chars().all(is_sign)
}

/// Whether day, month and year stand first, with one sign between them.
fn is_date(groups: &[Group<'_>]) -> bool {
    let [first, second, third, ..] = groups else {
        return false;
    };
    let is_apart = ["-", ".", "/"].contains(&second.before) && second.before == third.before;
    let up_to = |group: &Group<'_>, most: u32| {
        let number = group.digits.parse::<u32>();
        group.digits.len() <= 2 && number.is_ok_and(|number| (1..=most).contains(&number))
    };
    let is_year = |group: &Group<'_>| {
        group.digits.len() == 4
            && (group.digits.starts_with("19") || group.digits.starts_with("20"))
    };
    let is_day = up_to(first, 31) && up_to(second, 12) && is_year(third);
    is_apart && (is_day || is_year(first) && up_to(second, 12) && up_to(third, 31))
}

/// The most digits of a number with all that may stand before it: 0084 (0), and ten.
const LONGEST: usize = 15;

/// Whether the first groups are a telephone number.
fn begins_number(groups: &[Group<'_>]) -> bool {
    let abroad = groups[0].before.ends_with('+');
    let mut digits = String::new();
    for (place, group) in groups.iter().enumerate() {
        // A date that follows is none of it.
        if place > 0 && (!joins(group.before) || is_date(&groups[place..])) {
            return false;
        }
        digits += group.digits;
        if digits.len() > LONGEST {
            return false;
        }
        if is_number(&digits, abroad) && !is_amount(&groups[..=place]) {
            return true;
        }
    }
    false
}

/// Whether the groups are a figure: thousands by points, or decimals.
fn is_amount(groups: &[Group<'_>]) -> bool {
    let [first, rest @ ..] = groups else {
        return false;
    };
    let is_whole = first.digits.len() <= 3 && !first.digits.starts_with('0');
    let thousands = |group: &Group<'_>| group.before == "." && group.digits.len() == 3;
    let decimal = first.digits == "0" && rest.first().is_some_and(|next| next.before == ".");
    let is_chain = rest.iter().all(|group| group.before == ".");
    !rest.is_empty() && is_whole && rest.iter().all(thousands) || decimal && !is_chain
}

/// Digits in Vietnam: a 0 or 84, and nine or ten more.
fn is_number(digits: &str, abroad: bool) -> bool {
    let local = |rest: &str| {
        let rest = rest.strip_prefix('0').unwrap_or(rest).to_owned();
        // Area codes and mobile numbers begin with anything but 0.
        (9..=10).contains(&rest.len()) && !rest.starts_with('0')
    };
    if abroad {
        return digits.strip_prefix("84").is_some_and(local);
    }
    match (digits.strip_prefix("0084"), digits.strip_prefix("84")) {
        (Some(rest), _) => local(rest),
        // Without a sign that it is one, only what a mobile number or an area code begins with.
        (None, Some(rest)) => match rest.strip_prefix('0').unwrap_or(rest).as_bytes() {
            [b'3' | b'5' | b'7'..=b'9', rest @ ..] => rest.len() == 8,
            [b'2', rest @ ..] => rest.len() == 9,
            _ => false,
        },
        (None, None) => digits.starts_with('0') && local(digits),
    }
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
            "0987654321 (26-5)",
            "(26-5) 0987654321",
            "ngày 26-5-2023 0987654321",
            "0987654321 0912345678",
            "84 987 654 321",
            "84987654321",
            "+84 (0) 912 345 678",
            "0084 912 345 678",
            "09 12 34 56 78",
            "0912\u{ad}345\u{a0}678",
            "0912–345–678",
            "2 số 0912345678 và 5",
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
            "05-11-2022 30",
            "ngày 05-11-2022 30 hồ sơ",
            "12.05.2022 1234",
            "84.987.654.321 đồng",
            "0.25 0.50 0.75 1",
            "2026-01-05 1234567",
            "hạng 84 năm 2018",
        ] {
            assert!(!has_number(text), "{text}");
        }
    }
}
