//! Exact fractions: whether a printed number is a result, rounded, is decided without ever rounding here.

use rust_decimal::Decimal;

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

/// The value of arithmetic that names no figure of the record; nothing where it has none.
#[must_use]
pub fn evaluate(expression: &str) -> Option<Ratio> {
    super::expression::parse(expression)
        .ok()?
        .value(&|_| None)
        .ok()
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// One.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

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

    /// The difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negative()?)
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

    /// The quotient; nothing for a division by zero.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(other.inverse()?)
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.numerator < 0
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

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::Ratio;

    #[test]
    fn halves_round_away_from_zero() {
        let rounds = |numerator, denominator, printed: &str| {
            let printed: Decimal = printed.parse().unwrap();
            Ratio::new(numerator, denominator)
                .unwrap()
                .rounds_to(printed, printed.scale())
        };
        assert!(rounds(4900, 434, "11.29"));
        assert!(rounds(4900, 434, "11.3"));
        assert!(!rounds(4900, 434, "11.28"));
        assert!(rounds(1, 8, "0.13"));
        assert!(!rounds(1, 8, "0.12"));
        assert!(rounds(-1, 8, "-0.13"));
        assert!(!rounds(-1, 8, "-0.12"));
        assert!(rounds(2, 3, "1"));
        assert!(!rounds(1, 3, "1"));
        assert!(rounds(18, 1, "18"));
        assert!(rounds(0, 1, "0.0"));
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
