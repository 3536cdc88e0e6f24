//! Slips of the hand: the digits that were meant where others were typed. Numbers only; whether one explains a printed
//! number is asked by comparing exact fractions.

use rust_decimal::Decimal;

use super::{Number, Verdict};

/// How a number was mistyped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// Two neighbouring digits stand in each other's place.
    Transposed,
    /// A digit was left out.
    Missing,
    /// A digit too many.
    Extra,
    /// One digit is another.
    Wrong,
}

/// A number with fewer digits is too often reached by chance for one wrong digit to explain it.
const TELLING_DIGITS: usize = 3;

/// The slip that makes `printed` of the right number.
pub(super) fn misprint(right: Decimal, printed: Decimal) -> Option<Verdict> {
    let mut slips = KINDS
        .into_iter()
        .filter(|_| digits(printed).min(digits(right)) > 1);
    // A last digit that differs is how wrong arithmetic looks, not how a slip of the hand does.
    let last = Decimal::try_from_i128_with_scale(9, printed.scale()).ok()?;
    let beyond_last = (right - printed).abs() > last;
    let slip = slips.find(|&slip| {
        (slip != Slip::Wrong || beyond_last) && meant(printed, slip).contains(&right)
    })?;
    Some(Verdict::Slip {
        number: Number::Printed,
        slip,
        meant: right,
    })
}

/// In the order in which they are believed.
const KINDS: [Slip; 4] = [Slip::Transposed, Slip::Missing, Slip::Extra, Slip::Wrong];

/// The slip in numerator or denominator that explains the printed number, if there is just one of its kind.
pub(super) fn operand(
    numerator: Decimal,
    denominator: Decimal,
    printed: Decimal,
    holds: impl Fn(Decimal, Decimal) -> bool,
) -> Verdict {
    let over = |number, slip| -> Vec<Verdict> {
        let written = if number == Number::Numerator {
            numerator
        } else {
            denominator
        };
        let fits = |&meant: &Decimal| match number {
            Number::Numerator => holds(meant, denominator),
            _ => holds(numerator, meant),
        };
        let verdict = |meant| Verdict::Slip {
            number,
            slip,
            meant,
        };
        meant(written, slip)
            .into_iter()
            .filter(fits)
            .map(verdict)
            .collect()
    };
    for slip in KINDS {
        if slip == Slip::Wrong && digits(printed) < TELLING_DIGITS {
            break;
        }
        let sides = [
            over(Number::Numerator, slip),
            over(Number::Denominator, slip),
        ];
        match (slip, &sides[0][..], &sides[1][..]) {
            (Slip::Wrong, [], [one]) | (Slip::Wrong, [one], []) => return *one,
            (Slip::Wrong, ..) => {}
            (_, [one], _) | (_, _, [one]) => return *one,
            _ => {}
        }
    }
    Verdict::Differs
}

/// How many digits a number is printed with.
fn digits(number: Decimal) -> usize {
    number
        .to_string()
        .trim_start_matches(['-', '0', '.'])
        .chars()
        .filter(char::is_ascii_digit)
        .count()
}

/// Every other number that was meant if `written` came about by this slip, each once.
fn meant(written: Decimal, slip: Slip) -> Vec<Decimal> {
    let text = written.to_string();
    let place = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let mut texts: Vec<String> = Vec::new();
    for at in 0..=text.len() {
        let (before, after) = text.split_at(at);
        match slip {
            Slip::Missing if !after.starts_with('-') => {
                texts.extend(('0'..='9').map(|digit| format!("{before}{digit}{after}")));
            }
            Slip::Extra if place(at) => texts.push(format!("{before}{}", &after[1..])),
            Slip::Wrong if place(at) => {
                texts.extend(('0'..='9').map(|digit| format!("{before}{digit}{}", &after[1..])));
            }
            Slip::Transposed => texts.extend(exchanged(before, after)),
            _ => {}
        }
    }
    let mut numbers: Vec<Decimal> = texts
        .iter()
        .filter_map(|text| text.parse().ok())
        .filter(|number| *number != written)
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The two digits that follow `before` in each other's place, also across a decimal point.
fn exchanged(before: &str, after: &str) -> Option<String> {
    let mut letters = after.chars();
    let first = letters.next().filter(char::is_ascii_digit)?;
    let rest = letters.as_str();
    let (point, rest) = match rest.strip_prefix('.') {
        Some(rest) => (".", rest),
        None => ("", rest),
    };
    let second = rest.chars().next().filter(char::is_ascii_digit)?;
    Some(format!("{before}{second}{point}{first}{}", &rest[1..]))
}
