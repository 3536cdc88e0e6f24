//! Stored numbers → the digits that a reader sees, by the number format of the cell.

use rust_decimal::{Decimal, RoundingStrategy};

use super::printed::joined;
use crate::grid::{Content, Number, Odd};
use lang::number::round;

/// What a number format makes of a number: up to four parts, each for some numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Format {
    parts: Vec<Part>,
    /// Whether it shows a day or a time.
    pub(super) day: bool,
}

/// One part of a number format.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Part {
    kind: Kind,
    percent: bool,
    /// How many times a thousand is taken away: a comma behind the last digit.
    thousands: u32,
    /// Whether a digit is shown whatever the number is.
    always: bool,
    /// Whether digits that are not the number's stand among its own: `"1"0.00` shows 177.53 for 77.53.
    joined: bool,
    words: String,
    only: Option<(Compare, Decimal)>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    /// As many decimals as the number needs.
    #[default]
    General,
    /// How many decimals are always shown, and how many at most.
    Digits(u32, u32),
    /// That many decimals before a power of ten.
    Power(u32),
    Fraction,
    /// No digit at all.
    Words,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compare {
    Below,
    Most,
    Above,
    Least,
    Is,
    Not,
}

/// More than any table has.
const MOST: u32 = 12;

/// As many decimals as the number needs.
pub(super) fn general() -> Format {
    format("General")
}

/// Reads a number format.
pub(super) fn format(code: &str) -> Format {
    let mut day = false;
    let parts = sections(code).map(|text| part(text, &mut day)).collect();
    Format { parts, day }
}

/// The parts of a format: what stands in quotation marks or behind a stroke divides nothing.
fn sections(code: &str) -> impl Iterator<Item = &str> {
    let mut cuts = vec![0];
    let (mut quoted, mut skip) = (false, false);
    for (at, letter) in code.char_indices() {
        match letter {
            _ if skip => skip = false,
            '"' => quoted = !quoted,
            '\\' if !quoted => skip = true,
            ';' if !quoted => cuts.push(at + 1),
            _ => {}
        }
    }
    let ends: Vec<usize> = cuts
        .iter()
        .skip(1)
        .map(|cut| cut - 1)
        .chain([code.len()])
        .collect();
    cuts.into_iter()
        .zip(ends)
        .take(4)
        .map(|(from, to)| &code[from..to])
}

fn part(code: &str, day: &mut bool) -> Part {
    let mut made = Part {
        kind: Kind::Words,
        joined: joined(code),
        ..Part::default()
    };
    let (mut fraction, mut always, mut most, mut commas) = (false, 0, 0, 0);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => made
                .words
                .extend(letters.by_ref().take_while(|next| *next != '"')),
            '[' => {
                let inner: String = letters.by_ref().take_while(|next| *next != ']').collect();
                made.only = made.only.or_else(|| compare(&inner));
                *day |= matches!(inner.as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss");
            }
            '\\' => made.words.extend(letters.next()),
            '_' | '*' => drop(letters.next()),
            '.' => {
                fraction = true;
                made.thousands += std::mem::take(&mut commas);
            }
            ',' if made.kind != Kind::Words => commas += 1,
            '%' => made.percent = true,
            '0' | '#' | '?' => {
                commas = 0;
                made.always |= letter == '0';
                if fraction {
                    most += 1;
                    always += u32::from(letter == '0');
                }
                made.kind = Kind::Digits(always.min(MOST), most.min(MOST));
            }
            'E' => {
                made.kind = Kind::Power(most.min(MOST));
                return made;
            }
            '/' if made.kind != Kind::Words => {
                made.kind = Kind::Fraction;
                return made;
            }
            'G' | '@' => {
                made.kind = Kind::General;
                return made;
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' => *day = true,
            '-' | '(' | ')' | ' ' | '+' | '$' => {}
            other if other.is_alphabetic() => made.words.push(other),
            _ => {}
        }
    }
    made.thousands += commas;
    made
}

/// The numbers for which a part holds: `>8`.
fn compare(text: &str) -> Option<(Compare, Decimal)> {
    let signs = [
        ("<=", Compare::Most),
        (">=", Compare::Least),
        ("<>", Compare::Not),
        ("<", Compare::Below),
        (">", Compare::Above),
        ("=", Compare::Is),
    ];
    let (sign, compare) = signs.into_iter().find(|(sign, _)| text.starts_with(sign))?;
    Some((compare, text[sign.len()..].trim().parse().ok()?))
}

impl Format {
    /// The part that shows a number.
    fn part(&self, value: Decimal) -> &Part {
        let holds = |part: &&Part| {
            part.only.is_some_and(|(compare, bound)| match compare {
                Compare::Below => value < bound,
                Compare::Most => value <= bound,
                Compare::Above => value > bound,
                Compare::Least => value >= bound,
                Compare::Is => value == bound,
                Compare::Not => value != bound,
            })
        };
        let numbers = &self.parts[..self.parts.len().min(3)];
        if numbers.iter().any(|part| part.only.is_some()) {
            let other = numbers.iter().find(|part| part.only.is_none());
            return numbers.iter().find(holds).or(other).unwrap_or(&numbers[0]);
        }
        match (numbers.len(), value) {
            (2.., value) if value < Decimal::ZERO => &numbers[1],
            (3, value) if value.is_zero() => &numbers[2],
            _ => &numbers[0],
        }
    }
}

/// What a cell shows of a number.
pub(super) fn seen(value: f64, format: &Format) -> Content {
    let Some(stored) = exact(value) else {
        return Content::Odd(Odd::Fault, value.to_string());
    };
    let part = format.part(stored);
    let words = part.words.trim();
    match part.kind {
        // An empty part hides the number.
        Kind::Words if words.is_empty() => Content::Odd(Odd::Form, stored.to_string()),
        Kind::Words => Content::Words(words.to_owned()),
        Kind::Digits(0, _) if stored.is_zero() && !part.always && !words.is_empty() => {
            Content::Words(words.to_owned())
        }
        Kind::Digits(..) | Kind::Power(_) if part.joined => {
            Content::Odd(Odd::Form, stored.to_string())
        }
        Kind::Fraction if !stored.fract().is_zero() => Content::Odd(Odd::Form, stored.to_string()),
        _ => match shown(stored, part) {
            Some(number) => Content::Number(number),
            None => Content::Odd(Odd::Fault, value.to_string()),
        },
    }
}

/// A number as it is stored, where nothing tells how it is shown.
pub(super) fn plain(value: f64) -> Option<Number> {
    shown(exact(value)?, &Part::default())
}

fn shown(stored: Decimal, part: &Part) -> Option<Number> {
    let mut stored = stored;
    for _ in 0..part.thousands {
        stored = stored.checked_div(Decimal::ONE_THOUSAND)?.normalize();
    }
    if part.percent {
        stored = stored.checked_mul(Decimal::ONE_HUNDRED)?.normalize();
    }
    let shown = match part.kind {
        Kind::General | Kind::Fraction | Kind::Words => stored,
        Kind::Power(decimals) => stored
            .round_sf_with_strategy(decimals + 1, RoundingStrategy::MidpointAwayFromZero)?
            .normalize(),
        Kind::Digits(always, most) => {
            let mut shown = round(stored, most).normalize();
            if shown.scale() < always {
                shown.rescale(always);
            }
            shown
        }
    };
    Some(Number {
        shown,
        stored,
        percent: part.percent,
    })
}

/// The decimal that was typed or worked out, without the dust of binary fractions: they hold fifteen digits, as
/// spreadsheets do; nothing that is larger is a result.
fn exact(value: f64) -> Option<Decimal> {
    if !value.is_finite() || value.abs() >= 1e12 {
        return None;
    }
    let text = format!("{value:.14e}");
    let decimal = Decimal::from_scientific(&text).ok()?;
    Some(round(decimal, MOST).normalize())
}

/// The day of a number, as people write it. Spreadsheets count days from the end of 1899, some from 1904.
pub(super) fn day(value: f64, from_1904: bool) -> String {
    let Some(days) = exact(value).and_then(|days| i64::try_from(days.trunc()).ok()) else {
        return value.to_string();
    };
    let days = days + if from_1904 { 1462 } else { 0 };
    // Days since 1 March of the year 0, in cycles of 400 years.
    let since = days + 693_899;
    let (cycle, rest) = (since.div_euclid(146_097), since.rem_euclid(146_097));
    let year = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365;
    let rest = rest - (365 * year + year / 4 - year / 100);
    let month = (5 * rest + 2) / 153;
    let day = rest - (153 * month + 2) / 5 + 1;
    let (month, add) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{day:02}/{month:02}/{}", cycle * 400 + year + add)
}

#[cfg(test)]
mod tests {
    use super::{Content, Odd, day, format, plain, seen};

    fn shown(value: f64, code: &str) -> String {
        seen(value, &format(code)).text()
    }

    #[test]
    fn digits_are_those_that_are_seen() {
        assert_eq!(shown(79.5, "0.00"), "79.50");
        assert_eq!(shown(79.5, "General"), "79.5");
        assert_eq!(shown(79.505, "0.00"), "79.51");
        assert_eq!(shown(0.722_3, "0.00%"), "72.23%");
        assert_eq!(shown(1_234.5, "#,##0.00"), "1234.50");
        assert_eq!(shown(1.5, "0.0##"), "1.5");
        assert_eq!(shown(3.0, "0"), "3");
        assert_eq!(shown(3.0, "_(* #,##0.00_);_(* \\(#,##0.00\\)"), "3.00");
        assert_eq!(shown(3.0, "0.0 \"điểm\""), "3.0");
        assert_eq!(shown(36.405, "[Red]0.0000"), "36.4050");
        assert_eq!(shown(75_250.0, "0.00,"), "75.25");
        assert_eq!(shown(75.25, "0.00E+00"), "75.3");
        assert_eq!(shown(8.125, "[>8]0.00;[Red]0.000"), "8.13");
        assert_eq!(shown(7.505, "[>8]0.00;[Red]0.000"), "7.505");
    }

    #[test]
    fn what_is_shown_instead_of_a_number_is_what_is_read() {
        let accounts = "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-";
        assert_eq!(seen(0.0, &format(accounts)), Content::Words("-".into()));
        assert_eq!(shown(1.5, accounts), "1.50");
        let hidden = seen(75.0, &format(";;;"));
        assert!(matches!(hidden, Content::Odd(Odd::Form, _)), "{hidden:?}");
        let fraction = seen(7.505, &format("# ?/?"));
        assert!(matches!(fraction, Content::Odd(Odd::Form, _)));
    }

    #[test]
    fn the_dust_of_binary_fractions_goes() {
        let shown = |value| plain(value).unwrap().shown.to_string();
        assert_eq!(shown(15.753_000_000_000_002), "15.753");
        assert_eq!(shown(0.1 + 0.2), "0.3");
        assert_eq!(shown(-0.0), "0");
        for value in [f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(plain(value), None);
        }
    }

    #[test]
    fn what_is_stored_beyond_what_is_shown_is_kept_apart() {
        let Content::Number(number) = seen(79.5049, &format("0.00")) else {
            panic!("no number");
        };
        assert_eq!(
            (number.shown.to_string(), number.stored.to_string()),
            ("79.50".into(), "79.5049".into())
        );
    }

    #[test]
    fn days_are_told_from_numbers() {
        assert!(format("dd/mm/yyyy").day && !format("0.00 \"điểm\"").day);
        assert!(!format("[Red]0.0").day && format("[h]:mm").day);
        assert_eq!(day(45_447.0, false), "04/06/2024");
        assert_eq!(day(45_447.0 - 1462.0, true), "04/06/2024");
        assert_eq!(day(61.0, false), "01/03/1900");
    }

    #[test]
    fn odd_formats_do_no_harm() {
        for code in [
            "",
            ";",
            "\"",
            "[",
            "\\",
            "0.0000000000000000000000000000000000000",
            "%",
            "dd/mm/yyyy",
            "@",
        ] {
            let _ = seen(1.25, &format(code));
        }
    }
}
