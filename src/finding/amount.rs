//! Scores and differences as words say them: with the digits of the index and the word that counts them.

use rust_decimal::Decimal;

use lang::{change, number, phrases};
use model::{Index, Lang, Measure};

/// A score in a sentence: "72,23 điểm", "74,95%".
#[must_use]
pub fn spoken(index: &Index, value: Decimal, lang: Lang) -> String {
    match index.measure {
        Measure::Points => {
            let value = number::fixed(value, index.decimals, lang);
            lang::say!(lang, "amount-points", value)
        }
        Measure::Percent => number::percent(value, index.decimals, lang),
    }
}

/// The change of a score in words: "tăng 1,62 điểm", "không đổi".
#[must_use]
pub fn changed(index: &Index, by: Decimal, lang: Lang) -> String {
    change::score(by, index.decimals, unit_of_change(index, lang), lang)
}

/// How far two scores lie apart, without a direction: "0,35 điểm", "chưa đến 0,01 điểm".
#[must_use]
pub fn apart(index: &Index, by: Decimal, lang: Lang) -> String {
    let measure = match index.measure {
        Measure::Points => "points",
        Measure::Percent => "percent",
    };
    let decimals = index.decimals;
    if !by.is_zero() && number::round(by, decimals).is_zero() {
        let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
        return lang::say!(lang, "amount-less-than", measure, least);
    }
    let by = number::fixed(by.abs(), decimals, lang);
    lang::say!(lang, "amount-apart", measure, by)
}

/// The word after a difference of two scores.
#[must_use]
pub fn unit_of_change(index: &Index, lang: Lang) -> &'static str {
    match index.measure {
        Measure::Points => phrases::POINTS.get(lang),
        Measure::Percent => phrases::PERCENTAGE_POINTS.get(lang),
    }
}

/// The same right behind a number: " điểm", and a sign without a blank before it.
#[must_use]
pub fn measure_behind(index: &Index, lang: Lang) -> &'static str {
    match index.measure {
        Measure::Points => lang::phrase!("amount-points-behind").get(lang),
        Measure::Percent => "%",
    }
}

/// What the scores of an index are measured in, for heads and axes: "điểm", "%".
#[must_use]
pub fn measure(index: &Index, lang: Lang) -> &'static str {
    match index.measure {
        Measure::Points => phrases::POINTS.get(lang),
        Measure::Percent => "%",
    }
}
