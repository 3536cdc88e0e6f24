//! The verdict on a share or a sum in words: what became of the number on its way into print.
//!
//! Not a rule: rules on the record and on prose both speak of a wrong number in the same words.

use rust_decimal::Decimal;

use derive::verdict::{Judged, Number, Slip, Verdict};
use diagnostic::Words;
use model::{Lang, LangId};

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
    let vi = Pair {
        share,
        judged,
        lang: Lang::VI,
    };
    let en = Pair {
        share,
        judged,
        lang: Lang::EN,
    };
    Words::new(vi.text(), en.text())
}

struct Pair<'a> {
    share: &'a Share<'a>,
    judged: &'a Judged,
    lang: Lang,
}

impl Pair<'_> {
    fn text(&self) -> String {
        let right = self.right();
        let what = match self.judged.verdict {
            Verdict::Truncated => self.of(
                "bị cắt bớt chữ số thay vì làm tròn",
                "cut off instead of rounded",
            ),
            Verdict::RoundedUp => self.of(
                "bị làm tròn lên trong khi phải làm tròn xuống",
                "rounded up where it has to be rounded down",
            ),
            Verdict::Shifted => self.of(
                "dấu thập phân đặt sai chỗ",
                "the decimal point is in the wrong place",
            ),
            Verdict::Swapped => return self.swapped(),
            Verdict::Slip {
                number: Number::Printed,
                slip,
                ..
            } => self.slip(slip),
            Verdict::Slip {
                number,
                slip,
                meant,
            } => return self.operand(number, slip, meant),
            Verdict::Right | Verdict::Differs => return right.unwrap_or_default(),
        };
        match right {
            Some(right) => format!("{what}: {right}"),
            None => what.to_owned(),
        }
    }

    fn of(&self, vi: &'static str, en: &'static str) -> &'static str {
        match self.lang.id() {
            LangId::Vi => vi,
            LangId::En => en,
        }
    }

    fn write(&self, number: Decimal) -> String {
        (self.share.write)(number, self.lang)
    }

    /// "49/434 là 11,29%".
    fn right(&self) -> Option<String> {
        let right = self.write(self.judged.right?);
        let sign = self.share.sign;
        let Some((numerator, denominator)) = self.share.of else {
            return Some(format!(
                "{} {right}{sign}",
                self.of("kết quả là", "the result is")
            ));
        };
        Some(format!(
            "{}/{} {} {right}{sign}",
            self.write(numerator),
            self.write(denominator),
            self.of("là", "is")
        ))
    }

    fn swapped(&self) -> String {
        let what = self.of(
            "tử số và mẫu số bị đảo",
            "numerator and denominator are swapped",
        );
        let Some((numerator, denominator)) = self.share.of else {
            return what.to_owned();
        };
        let (upper, lower) = (self.write(denominator), self.write(numerator));
        let (is, while_) = (self.of("mới là", "is"), self.of("còn", "while"));
        let turned = format!("{what}: {upper}/{lower} {is} {}", self.share.printed);
        match self.right() {
            Some(right) => format!("{turned}, {while_} {right}"),
            None => turned,
        }
    }

    fn slip(&self, slip: Slip) -> &'static str {
        match slip {
            Slip::Transposed => self.of(
                "hai chữ số liền nhau bị đảo chỗ",
                "two neighbouring digits are transposed",
            ),
            Slip::Missing => self.of("thiếu một chữ số", "a digit is missing"),
            Slip::Extra => self.of("thừa một chữ số", "there is a digit too many"),
            Slip::Wrong => self.of("sai một chữ số", "one digit is wrong"),
        }
    }

    /// "mẫu số 15.061 có lẽ thiếu một chữ số: 115.061/115.061 mới là 100%, còn 115.061/15.061 là 764%".
    fn operand(&self, number: Number, slip: Slip, meant: Decimal) -> String {
        let Some((numerator, denominator)) = self.share.of else {
            return self.slip(slip).to_owned();
        };
        let (name, written, upper, lower) = match number {
            Number::Numerator => (
                self.of("tử số", "the numerator"),
                numerator,
                meant,
                denominator,
            ),
            _ => (
                self.of("mẫu số", "the denominator"),
                denominator,
                numerator,
                meant,
            ),
        };
        let what = match slip {
            Slip::Transposed => self.of(
                "có lẽ bị đảo hai chữ số liền nhau",
                "seems to have two digits transposed",
            ),
            Slip::Missing => self.of("có lẽ thiếu một chữ số", "seems to lack a digit"),
            Slip::Extra => self.of("có lẽ thừa một chữ số", "seems to have a digit too many"),
            Slip::Wrong => self.of("có lẽ sai một chữ số", "seems to have one wrong digit"),
        };
        let (is, while_) = (self.of("mới là", "is"), self.of("còn", "while"));
        let mended = format!(
            "{name} {} {what}: {}/{} {is} {}",
            self.write(written),
            self.write(upper),
            self.write(lower),
            self.share.printed
        );
        match self.right() {
            Some(right) => format!("{mended}, {while_} {right}"),
            None => mended,
        }
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
