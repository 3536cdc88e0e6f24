//! One column of a field: its ranks and where its values lie.

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::standings::share;
use super::{Share, Shares, Spread, places};

/// A column sorted best first.
pub(super) struct Column {
    /// Values with their rows, best first; equal values in the order of rows.
    pub(super) values: Vec<(Decimal, u32)>,
    /// Parallel to `values`.
    pub(super) places: Vec<u32>,
}

impl Column {
    /// Ranks the values.
    pub(super) fn new(mut values: Vec<(Decimal, u32)>) -> Self {
        let places = places(&mut values);
        Self { values, places }
    }

    /// How many values there are.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.values.len()).expect("a table has fewer than 2^32 rows")
    }

    /// Whether the value at `at` shares its place.
    pub(super) fn tied(&self, at: usize) -> bool {
        let same = |other: Option<&u32>| other == Some(&self.places[at]);
        same(self.places.get(at + 1)) || (at > 0 && same(self.places.get(at - 1)))
    }
}

/// Mean and best of a spread against a maximum.
pub(super) fn shares(spread: &Spread, max: Decimal) -> Option<Shares> {
    Some(Shares {
        mean: share_of(spread.mean, max)?,
        best: share_of(spread.best.0, max)?,
    })
}

fn share_of(value: Decimal, max: Decimal) -> Option<Share> {
    let exact = share(value, max)?;
    let round =
        |decimals| exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    Some(Share {
        near: round(4),
        whole: round(0).to_u32()?,
    })
}

/// Where the values lie; absent where there are none. Values must be sorted best first.
pub(super) fn spread(values: &[(Decimal, u32)]) -> Option<Spread> {
    let n = values.len();
    let (&best, &worst) = (values.first()?, values.last()?);
    let sum: Decimal = values.iter().map(|value| value.0).sum();
    let median = if n.is_multiple_of(2) {
        (values[n / 2 - 1].0 + values[n / 2].0) / Decimal::TWO
    } else {
        values[n / 2].0
    };
    Some(Spread {
        n: u32::try_from(n).expect("a table has fewer than 2^32 rows"),
        mean: sum / Decimal::from(n),
        median,
        best,
        worst,
        shares: None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, proptest};
    use rust_decimal::Decimal;

    use super::{Column, shares, spread};

    fn column(scores: &[i64]) -> Column {
        Column::new(scores.iter().map(|&s| Decimal::from(s)).zip(0..).collect())
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let even = spread(&column(&[1, 4, 2, 8]).values).unwrap();
        assert_eq!(
            (even.median, even.mean),
            (Decimal::from(3), Decimal::new(375, 2))
        );
        let odd = spread(&column(&[1, 4, 8]).values).unwrap();
        assert_eq!(odd.median, Decimal::from(4));
    }

    #[test]
    fn the_best_is_the_first_and_the_worst_the_last_that_has_the_value() {
        let spread = spread(&column(&[5, 9, 5, 9]).values).unwrap();
        assert_eq!((spread.best.1, spread.worst.1), (1, 2));
    }

    #[test]
    fn an_empty_column_has_no_spread() {
        assert_eq!(spread(&[]), None);
    }

    #[test]
    fn a_share_is_rounded_once_for_each_use() {
        let mut spread = spread(&column(&[7424, 7425]).values).unwrap();
        // 74.49996 % is 74 %: rounding its 74.5000 again would say 75.
        spread.mean = Decimal::new(14_899_992, 4);
        let shares = shares(&spread, Decimal::from(2000)).unwrap();
        assert_eq!(
            (shares.mean.near, shares.mean.whole),
            (Decimal::new(745, 1), 74)
        );
    }

    proptest! {
        #[test]
        fn mean_and_median_lie_between_worst_and_best(scores in vec(0i64..1000, 1..40)) {
            let spread = spread(&column(&scores).values).unwrap();
            for middle in [spread.mean, spread.median] {
                prop_assert!(spread.worst.0 <= middle && middle <= spread.best.0);
            }
        }
    }
}
