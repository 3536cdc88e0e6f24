//! The verdict on a share or a sum in words: what became of the number on its way into print.
//!
//! Not a rule: rules on the record and on prose both speak of a wrong number in the same words.

use rust_decimal::Decimal;

use derive::verdict::{Judged, Number, Slip, Verdict};
use diagnostic::{Lang, Words, tell};

/// What is known of a printed share: its numbers as they are to be shown in a language.
pub(super) struct Share<'a> {
    /// The two numbers, where it is a division.
    pub(super) of: Option<(Decimal, Decimal)>,
    /// The number as printed, with what belongs to it: "64,7%".
    pub(super) printed: &'a str,
    /// What stands behind the number: "%", or nothing.
    pub(super) sign: &'a str,
    /// Writes a number in a language.
    pub(super) write: fn(Decimal, Lang) -> String,
}

/// What explains the printed number, and what would be right: a phrase for a label.
pub(super) fn words(judged: &Judged, share: &Share<'_>) -> Words {
    let right = judged.right.map(|right| share.is(right));
    let what = match judged.verdict {
        Verdict::Truncated => tell!("verdict-cut-off"),
        Verdict::RoundedUp => tell!("verdict-rounded-up"),
        Verdict::Shifted => tell!("verdict-point-misplaced"),
        Verdict::Swapped => return share.swapped(right),
        Verdict::Slip {
            number: Number::Printed,
            slip,
            ..
        } => slipped(slip),
        Verdict::Slip {
            number,
            slip,
            meant,
        } => return share.operand(right, (number, slip), meant),
        Verdict::Right | Verdict::Differs => {
            return right.unwrap_or_else(|| Words::new("", ""));
        }
    };
    match right {
        Some(right) => Words::of(|lang| format!("{}: {}", what.get(lang), right.get(lang))),
        None => what,
    }
}

impl Share<'_> {
    fn number(&self, number: Decimal) -> Words {
        Words::of(|lang| (self.write)(number, lang))
    }

    /// "49/434 là 11,29%".
    fn is(&self, right: Decimal) -> Words {
        let (right, sign) = (self.number(right), self.sign);
        match self.of {
            None => tell!("verdict-result-is", right => right, sign),
            Some((numerator, denominator)) => {
                let (upper, lower) = (self.number(numerator), self.number(denominator));
                tell!("verdict-share-is", upper => upper, lower => lower, right => right, sign)
            }
        }
    }

    fn swapped(&self, right: Option<Words>) -> Words {
        let Some((numerator, denominator)) = self.of else {
            return tell!("verdict-swapped");
        };
        let (upper, lower) = (self.number(denominator), self.number(numerator));
        let turned = tell!(
            "verdict-swapped-turned",
            upper => upper,
            lower => lower,
            printed = self.printed,
        );
        beside(turned, right)
    }

    /// "mẫu số 15.061 có lẽ thiếu một chữ số: 115.061/115.061 mới là 100%, còn 115.061/15.061 là 764%".
    fn operand(
        &self,
        right: Option<Words>,
        (number, slip): (Number, Slip),
        meant: Decimal,
    ) -> Words {
        let Some((numerator, denominator)) = self.of else {
            return slipped(slip);
        };
        let is_upper = number == Number::Numerator;
        let (written, upper, lower) = if is_upper {
            (numerator, meant, denominator)
        } else {
            (denominator, numerator, meant)
        };
        let (written, upper, lower) =
            (self.number(written), self.number(upper), self.number(lower));
        let slip = match slip {
            Slip::Transposed => "transposed",
            Slip::Missing => "missing",
            Slip::Extra => "extra",
            Slip::Wrong => "wrong",
        };
        let mended = tell!(
            "verdict-operand-seems",
            is_upper,
            written => written,
            slip,
            upper => upper,
            lower => lower,
            printed = self.printed,
        );
        beside(mended, right)
    }
}

/// What would be so, and what is right of what was printed.
fn beside(mended: Words, right: Option<Words>) -> Words {
    match right {
        Some(right) => tell!("verdict-while", mended => mended, right => right),
        None => mended,
    }
}

fn slipped(slip: Slip) -> Words {
    match slip {
        Slip::Transposed => tell!("verdict-digits-transposed"),
        Slip::Missing => tell!("verdict-digit-missing"),
        Slip::Extra => tell!("verdict-digit-too-many"),
        Slip::Wrong => tell!("verdict-digit-wrong"),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Share, words};
    use derive::arithmetic::evaluate;
    use derive::verdict::{Scale, of_result, of_share};
    use diagnostic::Words;
    use lang::number;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn said(numerator: &str, denominator: &str, printed: &str) -> Words {
        let of = (d(numerator), d(denominator));
        let judged = of_share(of.0, of.1, Scale::Hundred, d(printed));
        let share = Share {
            of: Some(of),
            printed: &format!("{printed}%"),
            sign: "%",
            write: number::exact,
        };
        words(&judged, &share)
    }

    #[test]
    fn each_verdict_is_told_with_what_would_be_right() {
        let english = |n, over, printed| said(n, over, printed).en;
        assert_eq!(
            english("1997", "3083", "64.7"),
            "cut off instead of rounded: 1,997/3,083 is 64.8%"
        );
        assert_eq!(
            english("761", "2075", "36.68"),
            "rounded up where it has to be rounded down: 761/2,075 is 36.67%"
        );
        assert_eq!(
            english("11383", "11160", "98.0"),
            "numerator and denominator are swapped: 11,160/11,383 is 98.0%, while 11,383/11,160 is 102.0%"
        );
        assert_eq!(
            english("115061", "15061", "100"),
            "the denominator 15,061 seems to lack a digit: 115,061/115,061 is 100%, while 115,061/15,061 is 764%"
        );
        assert_eq!(
            english("49", "434", "11.92"),
            "two neighbouring digits are transposed: 49/434 is 11.29%"
        );
        assert_eq!(
            english("49", "434", "1129"),
            "the decimal point is in the wrong place: 49/434 is 11%"
        );
        assert_eq!(english("103", "2075", "0.58"), "103/2,075 is 4.96%");
        assert_eq!(
            said("115061", "15061", "100").vi,
            "mẫu số 15.061 có lẽ thiếu một chữ số: 115.061/115.061 mới là 100%, còn 115.061/15.061 là 764%"
        );
    }

    #[test]
    fn a_sum_has_a_result() {
        let judged = of_result(evaluate("3+10+5").unwrap(), d("81"));
        let share = Share {
            of: None,
            printed: "81",
            sign: "",
            write: number::exact,
        };
        assert_eq!(
            words(&judged, &share).vi,
            "hai chữ số liền nhau bị đảo chỗ: kết quả là 18"
        );
    }
}
