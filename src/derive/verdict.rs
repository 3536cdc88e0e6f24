//! Whether a printed number is what its arithmetic gives, and if not, which slip explains it: cut off instead of
//! rounded, numerator and denominator exchanged, a digit too few.
//!
//! Exact fractions throughout. A slip is named only where it leads to the printed number and no other of its kind does.

use rust_decimal::Decimal;

use super::arithmetic::{Loss, Ratio};

mod slips;

pub use slips::Slip;
use slips::{misprint, operand};

/// What stands behind a printed number: the number that would be right, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The result, rounded to the decimals that are printed; absent where it cannot be worked out.
    pub right: Option<Decimal>,
    /// What explains the printed number.
    pub verdict: Verdict,
}

/// What explains a printed number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is the result, rounded half away from zero.
    Right,
    /// It is the result cut off, which rounding would have raised.
    Truncated,
    /// It is the result raised by what rounding would have dropped.
    RoundedUp,
    /// It is the denominator divided by the numerator.
    Swapped,
    /// It has the right digits and the decimal point elsewhere.
    Shifted,
    /// It would be right but for one slip in one number, which should be `meant`.
    Slip {
        /// Where the slip is.
        number: Number,
        /// What it is.
        slip: Slip,
        /// The number without it.
        meant: Decimal,
    },
    /// Nothing simple explains it.
    Differs,
}

/// One of the numbers of a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// The result as printed.
    Printed,
    /// What is divided.
    Numerator,
    /// What it is divided by.
    Denominator,
}

/// What a share is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// As it is: 3/4 is 0.75.
    One,
    /// In per cent: 3/4 is 75.
    Hundred,
}

/// How far a decimal point may have slipped.
const SHIFTS: u32 = 4;

/// Whether `printed`, with the decimals it has, is the result of arithmetic.
#[must_use]
pub fn of_result(result: Ratio, printed: Decimal) -> Judged {
    let decimals = printed.scale();
    let Some((cut, loss)) = result.cut(decimals) else {
        return Judged {
            right: None,
            verdict: Verdict::Differs,
        };
    };
    let right = result.rounded(decimals);
    let raised = || result.unit(decimals).and_then(|unit| cut.checked_add(unit));
    let verdict = if right == Some(printed) {
        Verdict::Right
    } else if cut == printed {
        Verdict::Truncated
    } else if loss != Loss::None && raised() == Some(printed) {
        Verdict::RoundedUp
    } else if shifted(result, printed) {
        Verdict::Shifted
    } else {
        right
            .and_then(|right| misprint(right, printed))
            .unwrap_or(Verdict::Differs)
    };
    Judged { right, verdict }
}

/// Whether `printed`, with the decimals it has, is `numerator` divided by `denominator`.
#[must_use]
pub fn of_share(
    numerator: Decimal,
    denominator: Decimal,
    scale: Scale,
    printed: Decimal,
) -> Judged {
    let Some(result) = share(numerator, denominator, scale) else {
        return Judged {
            right: None,
            verdict: Verdict::Differs,
        };
    };
    let judged = of_result(result, printed);
    let holds = |numerator, denominator| {
        share(numerator, denominator, scale)
            .is_some_and(|result| result.rounds_to(printed, printed.scale()))
    };
    match judged.verdict {
        Verdict::Right | Verdict::Truncated | Verdict::RoundedUp => judged,
        _ if holds(denominator, numerator) => Judged {
            verdict: Verdict::Swapped,
            ..judged
        },
        Verdict::Differs => Judged {
            verdict: operand(numerator, denominator, printed, holds),
            ..judged
        },
        _ => judged,
    }
}

/// The numbers of an expression that is one division, also if it is multiplied by 100: `49/434`, `49/434*100`.
#[must_use]
pub fn division(expression: &str) -> Option<(Decimal, Decimal)> {
    let expression = expression.trim();
    let plain = expression
        .strip_suffix("100")
        .and_then(|rest| rest.trim_end().strip_suffix(['*', '×']))
        .unwrap_or(expression);
    let (numerator, denominator) = plain.split_once('/')?;
    let number = |text: &str| {
        let digits = |c: char| c.is_ascii_digit() || c == '.';
        let text = text.trim();
        text.chars().all(digits).then(|| text.parse().ok())?
    };
    Some((number(numerator)?, number(denominator)?))
}

fn share(numerator: Decimal, denominator: Decimal, scale: Scale) -> Option<Ratio> {
    let ratio = Ratio::of(numerator)?.times(Ratio::of(denominator)?.inverse()?)?;
    match scale {
        Scale::One => Some(ratio),
        Scale::Hundred => ratio.times(Ratio::new(100, 1)?),
    }
}

/// Whether the decimal point alone is in the wrong place.
fn shifted(result: Ratio, printed: Decimal) -> bool {
    let moved = |factor: Option<Ratio>| {
        factor
            .and_then(|factor| result.times(factor))
            .is_some_and(|moved| moved.rounds_to(printed, printed.scale()))
    };
    let telling = printed.normalize().mantissa().unsigned_abs() >= 10;
    telling
        && (1..=SHIFTS).any(|places| {
            let ten = 10_i128.pow(places);
            moved(Ratio::new(ten, 1)) || moved(Ratio::new(1, ten))
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{Judged, Number, Scale, Slip, Verdict, division, of_result, of_share};
    use crate::arithmetic::evaluate;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn percent(numerator: &str, denominator: &str, printed: &str) -> Judged {
        of_share(d(numerator), d(denominator), Scale::Hundred, d(printed))
    }

    #[test]
    fn the_shares_of_the_report_are_judged_as_worked_out_by_hand() {
        let verdict = |n, d, printed| percent(n, d, printed).verdict;
        assert_eq!(verdict("1997", "3083", "64.7"), Verdict::Truncated);
        assert_eq!(verdict("761", "2075", "36.68"), Verdict::RoundedUp);
        assert_eq!(verdict("1482", "2075", "71.43"), Verdict::RoundedUp);
        assert_eq!(verdict("11383", "11160", "98.0"), Verdict::Swapped);
        assert_eq!(verdict("103", "2075", "0.58"), Verdict::Differs);
        let slip = Verdict::Slip {
            number: Number::Denominator,
            slip: Slip::Missing,
            meant: d("115061"),
        };
        assert_eq!(verdict("115061", "15061", "100"), slip);
        assert_eq!(percent("1997", "3083", "64.7").right, Some(d("64.8")));
    }

    #[test]
    fn the_shares_that_hold_are_right() {
        for (n, d, printed) in [
            ("49", "434", "11.29"),
            ("7", "12", "58.3"),
            ("52072", "98946", "52.6"),
            ("372922", "390319", "96"),
            ("1196584", "1202272", "99.5"),
            ("62805", "69363", "91"),
            ("117", "117", "100"),
            ("57518", "102383", "56.2"),
            ("67.41", "97.5", "69.14"),
        ] {
            assert_eq!(percent(n, d, printed).verdict, Verdict::Right, "{n}/{d}");
        }
    }

    #[test]
    fn one_slip_of_the_hand_is_named() {
        let slip = |number, slip, meant| Verdict::Slip {
            number,
            slip,
            meant: d(meant),
        };
        for (n, over, printed, expected) in [
            (
                "49",
                "434",
                "11.92",
                slip(Number::Printed, Slip::Transposed, "11.29"),
            ),
            (
                "49",
                "434",
                "1.29",
                slip(Number::Printed, Slip::Missing, "11.29"),
            ),
            (
                "49",
                "434",
                "111.29",
                slip(Number::Printed, Slip::Extra, "11.29"),
            ),
            (
                "49",
                "434",
                "11.39",
                slip(Number::Printed, Slip::Wrong, "11.29"),
            ),
            (
                "94",
                "434",
                "11.29",
                slip(Number::Numerator, Slip::Transposed, "49"),
            ),
            (
                "49",
                "344",
                "11.29",
                slip(Number::Denominator, Slip::Transposed, "434"),
            ),
            (
                "49",
                "4434",
                "11.29",
                slip(Number::Denominator, Slip::Extra, "434"),
            ),
        ] {
            let verdict = percent(n, over, printed).verdict;
            assert_eq!(verdict, expected, "{n}/{over} = {printed}");
        }
        assert_eq!(percent("49", "434", "1129").verdict, Verdict::Shifted);
        assert_eq!(percent("49", "434", "0.1129").verdict, Verdict::Shifted);
    }

    #[test]
    fn a_sum_that_is_exact_is_never_rounded() {
        let verdict =
            |expression, printed| of_result(evaluate(expression).unwrap(), d(printed)).verdict;
        assert_eq!(verdict("3+10+5", "18"), Verdict::Right);
        assert_eq!(
            verdict("3+10+5", "81"),
            Verdict::Slip {
                number: Number::Printed,
                slip: Slip::Transposed,
                meant: d("18")
            }
        );
        assert_eq!(verdict("17.74+81.08+3.51+0.66", "100"), Verdict::Differs);
        assert_eq!(verdict("(37.7+36.9+37.36)/3", "37.36"), Verdict::Differs);
        assert_eq!(verdict("12/5", "0"), Verdict::Differs);
    }

    #[test]
    fn a_division_is_known_by_its_two_numbers() {
        assert_eq!(division("49/434"), Some((d("49"), d("434"))));
        assert_eq!(division(" 49 / 434 * 100"), Some((d("49"), d("434"))));
        assert_eq!(division("49/434/2"), None);
        assert_eq!(division("(1+2)/3"), None);
        assert_eq!(division("-1/3"), None);
        assert_eq!(division("1/"), None);
    }

    #[test]
    fn by_nothing_nothing_is_divided() {
        let judged = percent("1", "0", "100");
        assert_eq!((judged.right, judged.verdict), (None, Verdict::Differs));
    }

    proptest! {
        #[test]
        fn what_is_rounded_is_right_and_what_is_cut_is_truncated(n in 0i64..1_000_000, over in 1i64..1_000_000, decimals in 0u32..5) {
            let (n, over) = (Decimal::from(n), Decimal::from(over));
            let right = of_share(n, over, Scale::Hundred, Decimal::new(0, decimals)).right.unwrap();
            let judged = of_share(n, over, Scale::Hundred, right);
            prop_assert_eq!(judged, Judged { right: Some(right), verdict: Verdict::Right });
            let exact = n * Decimal::ONE_HUNDRED / over;
            let mut cut = exact.trunc_with_scale(decimals);
            cut.rescale(decimals);
            let verdict = of_share(n, over, Scale::Hundred, cut).verdict;
            prop_assert_eq!(verdict, if cut == right { Verdict::Right } else { Verdict::Truncated });
        }

        #[test]
        fn an_exchange_is_seen_whichever_is_greater(n in 1i64..100_000, over in 1i64..100_000) {
            let (n, over) = (Decimal::from(n), Decimal::from(over));
            let printed = of_share(over, n, Scale::Hundred, Decimal::new(0, 2)).right.unwrap();
            let verdict = of_share(n, over, Scale::Hundred, printed).verdict;
            prop_assert!(matches!(verdict, Verdict::Right | Verdict::Truncated | Verdict::RoundedUp | Verdict::Swapped), "{:?}", verdict);
        }

        #[test]
        fn a_slip_leads_back_to_the_printed_number(n in 1i64..100_000, over in 1i64..100_000, printed in 1i64..20_000, decimals in 0u32..3) {
            let (n, over, printed) = (Decimal::from(n), Decimal::from(over), Decimal::new(printed, decimals));
            let judged = of_share(n, over, Scale::Hundred, printed);
            if let Verdict::Slip { number, meant, .. } = judged.verdict {
                let mended = match number {
                    Number::Printed => of_share(n, over, Scale::Hundred, meant),
                    Number::Numerator => of_share(meant, over, Scale::Hundred, printed),
                    Number::Denominator => of_share(n, meant, Scale::Hundred, printed),
                };
                prop_assert_eq!(mended.verdict, Verdict::Right);
            }
        }
    }
}
