//! A number of four digits or more without the mark between thousands, in a text that writes it.

use super::prose::{self, Reading};
use super::{Check, OfText, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::numerals::{Kind, numerals};
use lang::{literal, number};
use model::{Lang, LangId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "thousands-unmarked",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--thousands-unmarked"),
    why: message!("why--thousands-unmarked"),
    check: Check::Texts(check),
};

/// A number without marks and its place.
struct Plain<'a> {
    digits: &'a str,
    origin: Origin,
}

/// Every such number.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfText<'a> {
    Box::new(|text| {
        if may_hold(text.markdown()) {
            check_text(text)
        } else {
            Vec::new()
        }
    })
}

fn check_text(text: &Reading) -> Vec<Diagnostic> {
    let mark = match text.lang.id() {
        LangId::Vi => '.',
        LangId::En => ',',
    };
    let mut plain = Vec::new();
    let mut marks_four = false;
    for passage in text.passages() {
        for numeral in numerals(&passage.text, text.lang) {
            if numeral.kind != Kind::Figure {
                continue;
            }
            let mut at = numeral.range.start;
            for part in passage.text[numeral.range.clone()].split('/') {
                let range = at..at + part.len();
                at = range.end + 1;
                let whole = part.split(other(mark)).next().unwrap_or(part);
                marks_four |= whole.contains(mark) && whole.len() == 5;
                if whole.len() > 3 && whole.bytes().all(|byte| byte.is_ascii_digit()) {
                    plain.push(Plain {
                        digits: part,
                        origin: passage.origin(text.prose, &range),
                    });
                }
            }
        }
    }
    let long = |digits: &str| digits.bytes().take_while(u8::is_ascii_digit).count() > 4;
    plain
        .into_iter()
        .filter(|number| marks_four || long(number.digits))
        .map(|number| unmarked(number, text.lang))
        .collect()
}

/// The decimal mark beside a mark between thousands.
fn other(mark: char) -> char {
    if mark == '.' { ',' } else { '.' }
}

/// Whether five digits follow each other, or four where a mark between digits is written too: a year alone is nothing.
fn may_hold(markdown: &str) -> bool {
    let bytes = markdown.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    // Four digits on end are met at every fourth byte.
    let lengths = (3..bytes.len()).step_by(4).filter(|&at| is_digit(at));
    let most = lengths.map(|at| {
        // More than four is all that is asked.
        let before = (0..at).rev().take(4).take_while(|&at| is_digit(at));
        before.count() + (at..).take(5).take_while(|&at| is_digit(at)).count()
    });
    let most = most.max().unwrap_or(0);
    most > 4 || (most > 3 && (prose::has_marked_digits(markdown) || markdown.contains('\\')))
}

fn unmarked(number: Plain, lang: Lang) -> Diagnostic {
    let digits = number.digits;
    let right = literal::number(digits, lang).map_or_else(
        || digits.to_owned(),
        |value| number::fixed(value, value.scale(), lang),
    );
    RULE.found(
        number.origin,
        tell!("thousands-unmarked-lacks-mark-between", digits),
        tell!("thousands-unmarked-no-mark-between"),
    )
    .help(tell!("thousands-unmarked-help", right))
}

#[cfg(test)]
mod tests {
    use super::{check_text, may_hold};
    use crate::prose::Reading;
    use diagnostic::Origin;
    use model::{Lang, Prose};

    /// How many numbers are found to lack their marks.
    fn found(markdown: &str, lang: Lang) -> usize {
        let prose = Prose {
            markdown: markdown.to_owned(),
            origin: Origin::file("content/x.md"),
        };
        check_text(&Reading::of(&prose, lang)).len()
    }

    #[test]
    fn four_digits_are_noted_where_others_are_marked() {
        assert_eq!(found("1.668 hội nghị, 5949 người, 2672 khác", Lang::VI), 2);
        assert_eq!(found("10.741.056 đồng, 5949 người", Lang::VI), 0);
        assert_eq!(found("1,668 people and 5949 others", Lang::EN), 1);
    }

    #[test]
    fn five_digits_are_always_noted() {
        assert_eq!(found("115.061/15061", Lang::VI), 1);
        assert_eq!(found("12345,5 điểm", Lang::VI), 1);
    }

    #[test]
    fn what_is_no_figure_is_left_alone() {
        let text = "1.668 hội nghị năm 2018, giai đoạn 2021–2025, số 12345/QĐ-UBND, ngày 21/8/2019, mã 123456";
        assert_eq!(found(text, Lang::VI), 0);
    }

    #[test]
    fn most_texts_need_not_be_read() {
        for found in ["năm 12345", "1.668 và 5949", "5949 và 1.668", "1,5; 0001"] {
            assert!(may_hold(found), "{found}");
        }
        for other in ["năm 2018", "1.668 và 594", "123", ""] {
            assert!(!may_hold(other), "{other}");
        }
        assert!(may_hold(&"7".repeat(10_000_000)));
    }
}
