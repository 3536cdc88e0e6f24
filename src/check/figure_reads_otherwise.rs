//! A bound number with something right beside it that makes another number of it.

use std::ops::Range;

use super::prose::{self, Said};
use super::{Docs, Rule};
use derive::Analysis;
use derive::figures::{self, Quantity};
use diagnostic::{Diagnostic, Severity, Words};
use lang::letters;
use markdown::Ask;
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "figure-reads-otherwise",
    severity: Severity::Error,
    summary: Docs {
        vi: "một con số đã gắn đọc ra số khác vì có chữ số hay dấu dính liền",
        en: "a bound number reads as another one because a digit or a sign stands right beside it",
    },
    why: Docs {
        vi: "Con số trong ngoặc đúng, nhưng người đọc thấy cả những gì dính liền: 8[72,23](…) hiện thành 872,23, -[72,23](…) thành âm. \
             Chữ số, dấu thập phân và dấu trừ ngay trước hay ngay sau một con số đã gắn bị báo; mẫu số viết ngoài ngoặc sau một thứ \
             hạng được đối chiếu với số đơn vị được xếp hạng.",
        en: "The number within the brackets is right, but readers see what stands beside it too: 8[72.23](…) shows as 872.23, and \
             -[72.23](…) as a loss. Digits, decimal marks and minus signs right before or after a bound number are reported; a \
             number that follows a bound rank after a slash is compared with how many are ranked.",
    },
    check,
};

/// Every number that reads as another.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in prose::running(record, may_hold) {
        for passage in &text.passages {
            for bound in &passage.bound {
                let said = Said {
                    bound,
                    passage,
                    lang: text.lang,
                };
                found.extend(check_said(record, analysis, said));
            }
        }
    }
    found
}

fn may_hold(markdown: &str) -> bool {
    prose::may_bind(markdown) || markdown.contains("{{")
}

fn check_said(record: &Record, analysis: &Analysis, said: Said) -> Option<Diagnostic> {
    let number = number_in(said);
    let before = said.passage.text[..number.start].trim_end_matches(is_unseen);
    let after = said.passage.text[number.end..].trim_start_matches(is_unseen);
    let digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
    let mut back = before.chars().rev();
    let last = back.next();
    let mark = last.is_some_and(|mark| matches!(mark, '.' | ',')) && digit(back.next());
    let mut ahead = after.chars();
    let first = ahead.next();
    let next = ahead.next();
    let tail = first.is_some_and(|mark| matches!(mark, '.' | ',')) && digit(next);
    // Raised digits after a number are the mark of a footnote or a power: they do not lengthen it.
    let longer = first.is_some_and(|letter| letter.is_ascii_digit());
    if digit(last) || mark || tail || longer {
        return Some(reads(said, before, after));
    }
    if (is_minus(before) || is_plus(before)) && !may_fall(record, analysis, said) {
        return Some(reads(said, before, after));
    }
    let of = field(record, analysis, said)?;
    let printed = denominator(after)?;
    (printed != of.to_string()).then(|| field_differs(said, printed, of))
}

/// Where the number of the words is; all of the words where they have none.
fn number_in(said: Said) -> Range<usize> {
    let range = said.bound.range.clone();
    if matches!(said.bound.ask, Ask::Insert(_)) {
        return range;
    }
    let words = said.words();
    let first = words.find(|letter: char| letter.is_ascii_digit());
    let last = words.rfind(|letter: char| letter.is_ascii_digit());
    match (first, last) {
        (Some(first), Some(last)) => range.start + first..range.start + last + 1,
        _ => range,
    }
}

/// What stands between letters without being seen.
fn is_unseen(letter: char) -> bool {
    letter == '\u{fffc}' || letters::is_unseen(letter)
}

/// Whether what comes before a number makes it a negative one: a minus sign, and nothing before that from which
/// the sign could take away or lead on.
fn is_minus(before: &str) -> bool {
    let Some(rest) = before.strip_suffix(['-', '−', '–', '‐', '‑', '‒', '﹣', '－'])
    else {
        return false;
    };
    let last = rest.chars().next_back();
    last.is_none_or(|letter| !(letter.is_alphanumeric() || matches!(letter, '%' | ')' | ']' | '}')))
}

/// Whether what comes before a number makes a rise of it.
fn is_plus(before: &str) -> bool {
    let rest = before.strip_suffix(['+', '＋', '﹢']);
    rest.is_some_and(|rest| rest.chars().next_back().is_none_or(char::is_whitespace))
}

/// Whether what the words are bound to may be said with a sign: a change, or a difference.
fn may_fall(record: &Record, analysis: &Analysis, said: Said) -> bool {
    let changes = |path: &str| {
        let figure = figures::find(record, analysis, path).ok();
        figure.is_some_and(|figure| {
            let change = matches!(figure.quantity, Quantity::Change | Quantity::RankChange);
            change || figure.value.is_sign_negative()
        })
    };
    match &said.bound.ask {
        Ask::Figure(path) => changes(path),
        Ask::Arithmetic(text) => {
            figures::work_out(record, analysis, text).is_ok_and(|(expression, result)| {
                let falls = result.shown().is_some_and(|value| value.is_sign_negative());
                expression.difference().is_some() || falls
            })
        }
        _ => false,
    }
}

/// Among how many the words rank, where they are bound to a rank.
fn field(record: &Record, analysis: &Analysis, said: Said) -> Option<u32> {
    let Ask::Figure(path) = &said.bound.ask else {
        return None;
    };
    let figure = figures::find(record, analysis, path).ok()?;
    figure.of.filter(|_| figure.quantity == Quantity::Rank)
}

/// The number after a slash that is bound to nothing itself.
fn denominator(after: &str) -> Option<&str> {
    let after = after.trim_start().strip_prefix('/')?.trim_start();
    let end = after.find(|letter: char| !letter.is_ascii_digit());
    let digits = &after[..end.unwrap_or(after.len())];
    (!digits.is_empty()).then_some(digits)
}

fn reads(said: Said, before: &str, after: &str) -> Diagnostic {
    let part = |letter: &char| letter.is_numeric() || matches!(letter, '.' | ',');
    let start = before.len()
        - before
            .chars()
            .rev()
            .take_while(part)
            .map(char::len_utf8)
            .sum::<usize>();
    let end = after
        .chars()
        .take_while(part)
        .map(char::len_utf8)
        .sum::<usize>();
    let sign = if is_minus(&before[..start]) {
        "−"
    } else {
        ""
    };
    let number = &said.passage.text[number_in(said)];
    let whole = format!("{sign}{}{number}{}", &before[start..], &after[..end]);
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        Words::new(
            format!("“{words}” đứng liền với chữ khác nên đọc thành {whole}"),
            format!("“{words}” stands right beside something else and reads as {whole}"),
        ),
        Words::new(
            "chữ số hoặc dấu dính liền con số này",
            "a digit or a sign touches this number",
        ),
    )
    .help(
        "đặt một dấu cách giữa hai con số, hoặc bỏ chữ số, dấu thừa",
        "put a blank between the two numbers, or drop the digit or sign",
    )
}

fn field_differs(said: Said, printed: &str, of: u32) -> Diagnostic {
    let words = said.words();
    RULE.found(
        said.bound.origin.clone(),
        Words::new(
            format!("“{words}/{printed}” khác với số đơn vị được xếp hạng là {of}"),
            format!("“{words}/{printed}” differs from how many are ranked, which is {of}"),
        ),
        Words::new(
            format!("mẫu số đúng là {of}"),
            format!("the number after the slash is {of}"),
        ),
    )
    .help(
        format!("đưa mẫu số vào ngoặc: [{words}/{of}](figure:…)"),
        format!("take it into the brackets: [{words}/{of}](figure:…)"),
    )
}

#[cfg(test)]
mod tests {
    use super::{denominator, is_minus};

    #[test]
    fn a_sign_is_none_where_it_leads_on_from_a_number() {
        assert!(is_minus("-") && is_minus("đạt −") && is_minus("(–"));
        assert!(!is_minus("3–") && !is_minus("[5%-") && !is_minus("đạt "));
    }

    #[test]
    fn what_stands_after_a_slash_is_a_field() {
        assert_eq!(denominator("/63 tỉnh"), Some("63"));
        assert_eq!(denominator(" / 61."), Some("61"));
        assert_eq!(denominator("/năm"), None);
        assert_eq!(denominator(" tỉnh"), None);
    }
}
