//! What stands beside a figure in small letters or for those who hear the page: up or down, against which year, among how
//! many, whose word, shared with others, or why there is none. The figure that it stands beside is its subject.

use std::borrow::Cow;
use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::Says;
use super::changes::{compared, direction};
use lang::{number, phrases};
use model::{Absence, Lang, Life, Record, Year};

/// A mark beside a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// "đồng hạng".
    Tied,
    /// "tăng", "giảm chưa đến 0,01"; how many digits a change has that rounds to nothing.
    Way(i8, Option<u32>),
    /// "cao hơn": above or below what it is compared with.
    Apart(i8),
    /// "so với năm 2021".
    Against(Year),
    /// "trong 59 đơn vị có kết quả cả hai năm".
    Among(NonZeroU32),
    /// "theo nguồn": the word of the source.
    Stated,
    /// "không so sánh được"; of a unit that was not there, whether it was not yet or no longer.
    Absent(Absence, Life),
    /// "dẫn đầu".
    First,
    /// "xếp ngay trên".
    Above,
    /// "đồng hạng", of another unit.
    Same,
    /// "xếp ngay dưới".
    Below,
    /// "năm 2021": the unit's own result of that year.
    In(Year),
}

impl Remark {
    /// The direction of a change that is printed with so many digits.
    #[must_use]
    pub fn way(by: Decimal, decimals: u32) -> Self {
        let way = sign(by);
        let is_less = way != 0 && number::round(by, decimals).is_zero();
        Self::Way(way, is_less.then_some(decimals))
    }

    /// Above or below what it is compared with.
    #[must_use]
    pub fn apart(by: Decimal) -> Self {
        Self::Apart(sign(by))
    }

    /// It in words.
    #[must_use]
    pub fn words(self, lang: Lang) -> Cow<'static, str> {
        let phrase = match self {
            Self::Way(way, None) => return direction(way, lang).into(),
            Self::Way(way, Some(decimals)) => {
                let way = direction(way, lang);
                let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
                return lang::say!(lang, "remark-less-than", way, least).into();
            }
            Self::Against(year) => return compared(year, lang).into(),
            Self::Among(n) => return lang::say!(lang, "remark-among", n).into(),
            Self::In(year) => return lang::say!(lang, "remark-in", year).into(),
            Self::Tied => lang::phrase!("remark-tied"),
            Self::Apart(0) => lang::phrase!("remark-equal"),
            Self::Apart(1..) => lang::phrase!("remark-higher"),
            Self::Apart(_) => lang::phrase!("remark-lower"),
            Self::Stated => lang::phrase!("remark-as-stated"),
            Self::Absent(reason, life) => phrases::absence_in(reason, life),
            Self::First => lang::phrase!("remark-first"),
            Self::Above => lang::phrase!("remark-one-place-better"),
            Self::Same => lang::phrase!("remark-same-rank"),
            Self::Below => lang::phrase!("remark-one-place-worse"),
        };
        phrase.get(lang).into()
    }
}

fn sign(by: Decimal) -> i8 {
    match (by.is_zero(), by.is_sign_positive()) {
        (true, _) => 0,
        (false, true) => 1,
        (false, false) => -1,
    }
}

impl Says for Remark {
    fn kind(&self) -> &'static str {
        "remark"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match self {
            Self::Against(year) | Self::In(year) => vec![*year],
            _ => Vec::new(),
        }
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        self.words(lang).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::Remark;
    use crate::Finding;
    use model::Lang;

    fn said(remark: Remark, lang: Lang) -> String {
        Finding::from(remark).say(&sample::record(|_| {}), lang)
    }

    #[test]
    fn a_change_that_rounds_to_nothing_is_less_than_the_last_digit() {
        let way = |by| Remark::way(Decimal::new(by, 3), 2);
        assert_eq!(said(way(-1234), Lang::VI), "giảm");
        assert_eq!(said(way(1234), Lang::EN), "up");
        assert_eq!(said(way(0), Lang::VI), "không đổi");
        assert_eq!(said(way(-4), Lang::VI), "giảm chưa đến 0,01");
        assert_eq!(said(way(4), Lang::EN), "up less than 0.01");
    }

    #[test]
    fn a_year_and_a_number_are_said() {
        assert_eq!(said(Remark::Against(2021), Lang::VI), "so với năm 2021");
        let among = Remark::Among(59.try_into().unwrap());
        assert_eq!(
            said(among, Lang::EN),
            "among 59 units with a result in both years"
        );
        assert_eq!(Finding::from(Remark::In(2021)).years(), [2021]);
    }
}
