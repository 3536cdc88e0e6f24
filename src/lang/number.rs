//! Decimals as text. The only place where a derived number is rounded, always half away from zero.

use rust_decimal::{Decimal, RoundingStrategy};

use super::digits;
use model::Lang;

/// The true minus sign: a hyphen is too short beside digits and may be broken off at the end of a line.
const MINUS: char = '\u{2212}';

/// Rounded to `decimals` and filled up with zeros: "72,23", "1.668,50" in Vietnamese; "72.23", "1,668.50" in English.
#[must_use]
pub fn fixed(value: Decimal, decimals: u32, lang: Lang) -> String {
    printed(round(value, decimals), decimals, lang, Plus::Never)
}

/// Appends the same to a text.
pub fn write_fixed(text: &mut String, value: Decimal, decimals: u32, lang: Lang) {
    write(text, round(value, decimals), decimals, lang, Plus::Never);
}

/// The same with a plus before what is above zero: "+1,62", "−0,35". Exactly nothing is "0".
#[must_use]
pub fn signed(value: Decimal, decimals: u32, lang: Lang) -> String {
    let mut text = String::with_capacity(16);
    write_signed(&mut text, value, decimals, lang);
    text
}

/// Appends the same to a text.
pub fn write_signed(text: &mut String, value: Decimal, decimals: u32, lang: Lang) {
    if value.is_zero() {
        text.push('0');
    } else {
        write(text, round(value, decimals), decimals, lang, Plus::Always);
    }
}

/// A number of per cent: "68,3%".
#[must_use]
pub fn percent(value: Decimal, decimals: u32, lang: Lang) -> String {
    let mut text = String::with_capacity(16);
    write_percent(&mut text, value, decimals, lang);
    text
}

/// Appends the same to a text.
pub fn write_percent(text: &mut String, value: Decimal, decimals: u32, lang: Lang) {
    write_fixed(text, value, decimals, lang);
    text.push('%');
}

/// A whole number: "1.668", "−12".
#[must_use]
pub fn integer(value: i64, lang: Lang) -> String {
    printed(Decimal::from(value), 0, lang, Plus::Never)
}

/// As in data files: "72.23", "-0.35"; the digits it was published with, a point, no grouping.
#[must_use]
pub fn plain(value: Decimal) -> String {
    let mut text = String::with_capacity(12);
    write_plain(&mut text, value);
    text
}

/// Appends the same to a text.
pub fn write_plain(text: &mut String, value: Decimal) {
    if value.is_sign_negative() && !value.is_zero() {
        text.push('-');
    }
    unsigned(text, value, value.scale(), Signs('.', None));
}

/// All digits as published, with the signs of the language.
#[must_use]
pub fn exact(value: Decimal, lang: Lang) -> String {
    printed(value, value.scale(), lang, Plus::Never)
}

/// Appends the same to a text.
pub fn write_exact(text: &mut String, value: Decimal, lang: Lang) {
    write(text, value, value.scale(), lang, Plus::Never);
}

/// Rounded to `decimals`, half away from zero, as everyone does by hand.
#[must_use]
pub fn round(value: Decimal, decimals: u32) -> Decimal {
    // Most numbers are written with the digits they have.
    if value.scale() <= decimals {
        return value;
    }
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Plus {
    Always,
    Never,
}

fn printed(rounded: Decimal, decimals: u32, lang: Lang, plus: Plus) -> String {
    let mut text = String::with_capacity(16);
    write(&mut text, rounded, decimals, lang, plus);
    text
}

/// What rounds to zero gets no sign: "−0,00" would say something that the digits do not.
fn write(text: &mut String, rounded: Decimal, decimals: u32, lang: Lang, plus: Plus) {
    if !rounded.is_zero() {
        if rounded.is_sign_negative() {
            text.push(MINUS);
        } else if plus == Plus::Always {
            text.push('+');
        }
    }
    unsigned(text, rounded, decimals.min(Decimal::MAX_SCALE), signs(lang));
}

/// What stands before decimals.
#[must_use]
pub fn mark(lang: Lang) -> char {
    lang.marks().0
}

fn signs(lang: Lang) -> Signs {
    let (mark, between) = lang.marks();
    Signs(mark, Some(between))
}

/// The decimal mark, and what stands between thousands.
#[derive(Clone, Copy)]
struct Signs(char, Option<char>);

/// Writes a number without its sign, with `decimals` digits after the mark, or all that it has.
fn unsigned(text: &mut String, value: Decimal, decimals: u32, signs: Signs) {
    let decimals = decimals.max(value.scale());
    let mantissa = u64::try_from(value.mantissa().unsigned_abs()).ok();
    // Nearly every number is short, and formatting takes three times as long.
    let scaled = mantissa
        .filter(|_| decimals <= 3)
        .and_then(|mantissa| mantissa.checked_mul(10_u64.pow(decimals - value.scale())));
    let Some(scaled) = scaled else {
        long(text, value, decimals, signs);
        return;
    };
    let one = 10_u64.pow(decimals);
    digits::grouped(text, scaled / one, signs.1);
    if decimals > 0 {
        text.push(signs.0);
        digits::write_last(text, scaled % one, decimals as usize);
    }
}

/// The same for a number of any length.
fn long(text: &mut String, value: Decimal, decimals: u32, Signs(mark, between): Signs) {
    let decimals = decimals as usize;
    let zeros = decimals - value.scale() as usize;
    let digits = format!(
        "{:0>least$}{:0<zeros$}",
        value.mantissa().unsigned_abs(),
        "",
        least = value.scale() as usize + 1,
    );
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.extend(between);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(mark);
        text.push_str(fraction);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{exact, fixed, integer, percent, plain, signed};
    use model::Lang;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn each_language_has_its_own_signs() {
        assert_eq!(fixed(d("72.23"), 2, Lang::VI), "72,23");
        assert_eq!(fixed(d("72.23"), 2, Lang::EN), "72.23");
        assert_eq!(fixed(d("1668"), 0, Lang::VI), "1.668");
        assert_eq!(fixed(d("1234567.5"), 2, Lang::EN), "1,234,567.50");
        assert_eq!(integer(-1668, Lang::VI), "−1.668");
        assert_eq!(integer(999, Lang::VI), "999");
        assert_eq!(percent(d("68.31"), 1, Lang::VI), "68,3%");
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(fixed(d("79.505"), 2, Lang::VI), "79,51");
        assert_eq!(fixed(d("-79.505"), 2, Lang::VI), "−79,51");
        assert_eq!(fixed(d("0.5"), 0, Lang::VI), "1");
        assert_eq!(fixed(d("2.5"), 0, Lang::VI), "3");
    }

    #[test]
    fn a_sign_says_only_what_the_digits_say() {
        assert_eq!(signed(d("1.62"), 2, Lang::VI), "+1,62");
        assert_eq!(signed(d("-0.35"), 2, Lang::VI), "−0,35");
        assert_eq!(signed(d("0.00"), 2, Lang::VI), "0");
        assert_eq!(signed(d("-0.001"), 2, Lang::VI), "0,00");
        assert_eq!(fixed(d("-0.001"), 2, Lang::EN), "0.00");
    }

    #[test]
    fn published_digits_are_kept() {
        assert_eq!(exact(d("1.50"), Lang::VI), "1,50");
        assert_eq!(exact(d("1668.123456"), Lang::EN), "1,668.123456");
        assert_eq!(plain(d("1.50")), "1.50");
        assert_eq!(plain(d("-1668.5")), "-1668.5");
        assert_eq!(plain(d("-0.0")), "0.0");
    }

    #[test]
    fn long_numbers_are_written_like_short_ones() {
        assert_eq!(
            exact(d("1234567890123456789012.5"), Lang::VI),
            "1.234.567.890.123.456.789.012,5"
        );
        assert_eq!(fixed(d("0.00015"), 5, Lang::VI), "0,00015");
        assert_eq!(fixed(d("1668"), 6, Lang::EN), "1,668.000000");
        assert_eq!(
            plain(d("-79228162514264337593543950335")),
            "-79228162514264337593543950335"
        );
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back(mantissa in any::<i64>(), shift in 0u32..64, scale in 0u32..10) {
            let value = Decimal::new(mantissa >> shift, scale);
            let back: String = exact(value, Lang::VI)
                .chars()
                .filter(|&c| c != '.')
                .map(|c| match c { '−' => '-', ',' => '.', other => other })
                .collect();
            prop_assert_eq!(back.parse::<Decimal>().unwrap(), value);
        }
    }
}
