//! Sums and shares that an author writes beside a number: `49/434`, `3+10+5`, `(1000-36)/1000*100`.
//!
//! Exact fractions throughout: whether a printed number is the result, rounded, is decided without ever rounding here.

use rust_decimal::Decimal;

/// How deep parentheses may be nested.
const DEPTH: u32 = 32;

/// An exact fraction; the denominator is above zero, and no number divides both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

/// What cutting off takes away, measured in units of the last decimal that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Nothing.
    None,
    /// Something, but less than half a unit.
    BelowHalf,
    /// At least half a unit.
    HalfOrMore,
}

/// The value of an expression of decimals with a point, `+ - * /` and parentheses; nothing where it cannot be read,
/// divides by zero, or goes beyond all measure.
#[must_use]
pub fn evaluate(expression: &str) -> Option<Ratio> {
    let mut reader = Reader {
        rest: expression.trim(),
        depth: 0,
    };
    let value = reader.sum()?;
    reader.rest.is_empty().then_some(value)
}

impl Ratio {
    /// The fraction in lowest terms.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let shared = common(numerator, denominator)?;
        let sign = denominator.signum();
        Some(Self {
            numerator: (numerator / shared).checked_mul(sign)?,
            denominator: (denominator / shared).checked_mul(sign)?,
        })
    }

    /// A decimal as a fraction.
    #[must_use]
    pub fn of(value: Decimal) -> Option<Self> {
        Self::new(value.mantissa(), 10_i128.checked_pow(value.scale())?)
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::new(
            left.checked_add(right)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(
            self.numerator.checked_mul(other.numerator)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// The same with the other sign.
    #[must_use]
    pub fn negative(self) -> Option<Self> {
        Self::new(self.numerator.checked_neg()?, self.denominator)
    }

    /// One divided by it; nothing for zero.
    #[must_use]
    pub fn inverse(self) -> Option<Self> {
        Self::new(self.denominator, self.numerator)
    }

    /// Cut off after `decimals`, exactly, and whether anything was lost.
    #[must_use]
    pub fn cut(self, decimals: u32) -> Option<(Decimal, Loss)> {
        let scaled = self.numerator.checked_mul(10_i128.checked_pow(decimals)?)?;
        let (whole, rest) = (scaled / self.denominator, scaled % self.denominator);
        let loss = match rest
            .unsigned_abs()
            .cmp(&(self.denominator.unsigned_abs() - rest.unsigned_abs()))
        {
            _ if rest == 0 => Loss::None,
            std::cmp::Ordering::Less => Loss::BelowHalf,
            _ => Loss::HalfOrMore,
        };
        Some((
            Decimal::try_from_i128_with_scale(whole, decimals).ok()?,
            loss,
        ))
    }

    /// Rounded to `decimals`, half away from zero, exactly.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Option<Decimal> {
        let (cut, loss) = self.cut(decimals)?;
        match loss {
            Loss::HalfOrMore => cut.checked_add(self.unit(decimals)?),
            Loss::None | Loss::BelowHalf => Some(cut),
        }
    }

    /// One unit of the last of `decimals`, with the sign of the fraction.
    #[must_use]
    pub fn unit(self, decimals: u32) -> Option<Decimal> {
        let sign = if self.numerator < 0 { -1 } else { 1 };
        Decimal::try_from_i128_with_scale(sign, decimals).ok()
    }

    /// Whether rounding to `decimals`, half away from zero, gives `printed`.
    #[must_use]
    pub fn rounds_to(self, printed: Decimal, decimals: u32) -> bool {
        let half = 10_i128
            .checked_pow(decimals)
            .and_then(|unit| Self::new(1, unit.checked_mul(2)?));
        let distance = || {
            let printed = Self::of(printed)?;
            // Seen from zero, so that both signs are alike: below the half is allowed to be exact, above it is not.
            let beyond = self.plus(printed.negative()?)?;
            let outward = if self.numerator < 0 {
                beyond.negative()?
            } else {
                beyond
            };
            let half = half?;
            let below = outward.plus(half)?.numerator >= 0;
            let above = outward.plus(half.negative()?)?.numerator < 0;
            Some(below && above)
        };
        distance().unwrap_or(false)
    }

    /// The value with as many digits as a decimal takes: to be shown, not to be compared.
    #[must_use]
    pub fn shown(self) -> Option<Decimal> {
        let numerator = Decimal::try_from_i128_with_scale(self.numerator, 0).ok()?;
        let denominator = Decimal::try_from_i128_with_scale(self.denominator, 0).ok()?;
        numerator.checked_div(denominator)
    }
}

/// The greatest number that divides both, at least 1.
fn common(a: i128, b: i128) -> Option<i128> {
    let (mut a, mut b) = (a.checked_abs()?, b.checked_abs()?);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    Some(a.max(1))
}

/// Reads an expression from left to right.
struct Reader<'a> {
    rest: &'a str,
    depth: u32,
}

impl Reader<'_> {
    fn take(&mut self, signs: &[char]) -> Option<char> {
        self.rest = self.rest.trim_start();
        let sign = self
            .rest
            .chars()
            .next()
            .filter(|sign| signs.contains(sign))?;
        self.rest = &self.rest[sign.len_utf8()..];
        Some(sign)
    }

    fn sum(&mut self) -> Option<Ratio> {
        let mut total = self.product()?;
        while let Some(sign) = self.take(&['+', '-', '−']) {
            let next = self.product()?;
            total = total.plus(if sign == '+' { next } else { next.negative()? })?;
        }
        self.rest = self.rest.trim_start();
        Some(total)
    }

    fn product(&mut self) -> Option<Ratio> {
        let mut total = self.factor()?;
        while let Some(sign) = self.take(&['*', '×', '/']) {
            let next = self.factor()?;
            total = total.times(if sign == '/' { next.inverse()? } else { next })?;
        }
        Some(total)
    }

    fn factor(&mut self) -> Option<Ratio> {
        if self.take(&['-', '−']).is_some() {
            self.enter()?;
            let value = self.factor()?.negative();
            self.depth -= 1;
            return value;
        }
        if self.take(&['(']).is_some() {
            self.enter()?;
            let value = self.sum()?;
            self.depth -= 1;
            return self.take(&[')']).map(|_| value);
        }
        self.number()
    }

    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth <= DEPTH).then_some(())
    }

    fn number(&mut self) -> Option<Ratio> {
        self.rest = self.rest.trim_start();
        let end = self
            .rest
            .find(|letter: char| !letter.is_ascii_digit() && letter != '.')
            .unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        let plain = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.ends_with(|c: char| c.is_ascii_digit());
        self.rest = rest;
        Ratio::of(digits.parse().ok().filter(|_| plain)?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::{Ratio, evaluate};

    fn ratio(numerator: i128, denominator: i128) -> Option<Ratio> {
        Ratio::new(numerator, denominator)
    }

    #[test]
    fn expressions_have_their_exact_values() {
        assert_eq!(evaluate("49/434"), ratio(7, 62));
        assert_eq!(evaluate("3+10+5"), ratio(18, 1));
        assert_eq!(evaluate(" 2 - 3 * ( 1 - 0.5 ) / 3 "), ratio(3, 2));
        assert_eq!(evaluate("-(1.50)"), ratio(-3, 2));
        assert_eq!(evaluate("10/4/5"), ratio(1, 2));
        assert_eq!(evaluate("0.1+0.2"), evaluate("0.3"));
    }

    #[test]
    fn what_is_no_expression_has_no_value() {
        for text in [
            "",
            "1+",
            "1/0",
            "(1",
            "1)",
            "1,5",
            "1..5",
            ".5",
            "5.",
            "a",
            "1 2",
            "2**3",
            "99999999999999999999999999*99999999999999999999999999",
        ] {
            assert_eq!(evaluate(text), None, "{text}");
        }
        assert_eq!(evaluate(&"(".repeat(100_000)), None);
        assert_eq!(evaluate(&"-".repeat(100_000)), None);
    }

    #[test]
    fn halves_round_away_from_zero() {
        let rounds = |expression: &str, printed: &str| {
            let printed: Decimal = printed.parse().unwrap();
            evaluate(expression)
                .unwrap()
                .rounds_to(printed, printed.scale())
        };
        assert!(rounds("49/434*100", "11.29"));
        assert!(rounds("49/434*100", "11.3"));
        assert!(!rounds("49/434*100", "11.28"));
        assert!(rounds("0.125", "0.13"));
        assert!(!rounds("0.125", "0.12"));
        assert!(rounds("-0.125", "-0.13"));
        assert!(!rounds("-0.125", "-0.12"));
        assert!(rounds("2/3", "1"));
        assert!(!rounds("1/3", "1"));
        assert!(rounds("18", "18"));
        assert!(rounds("0", "0.0"));
    }

    proptest! {
        #[test]
        fn what_it_is_rounded_to_is_what_it_rounds_to(numerator in any::<i64>(), denominator in 1i64.., decimals in 0u32..6) {
            let ratio = Ratio::new(numerator.into(), denominator.into()).unwrap();
            let rounded = ratio.rounded(decimals).unwrap();
            prop_assert!(ratio.rounds_to(rounded, decimals));
            prop_assert_eq!(rounded.scale(), decimals);
            prop_assert!(!ratio.rounds_to(rounded + ratio.unit(decimals).unwrap(), decimals));
        }
    }
}
