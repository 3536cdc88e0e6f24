//! Ranks among those that have a value. Who has none is never given a place.

use std::cmp::Reverse;

use rust_decimal::Decimal;

/// Sorts values best first and gives each its place: equal values share the better one (1, 2, 2, 4). Among equals the
/// smaller item comes first, so that the order does not depend on how the values came in.
pub fn places(values: &mut [(Decimal, u32)]) -> Vec<u32> {
    sort(values);
    let mut places: Vec<u32> = Vec::with_capacity(values.len());
    for (at, value) in (1..).zip(values.iter()) {
        let shared = places
            .last()
            .copied()
            .filter(|_| values[places.len() - 1].0 == value.0);
        places.push(shared.unwrap_or(at));
    }
    places
}

/// Scores of one column nearly always fit into whole numbers of their smallest decimal, which sort several times faster
/// than decimals; where they do not, the decimals themselves are compared.
fn sort(values: &mut [(Decimal, u32)]) {
    let scale = values
        .iter()
        .map(|value| value.0.scale())
        .max()
        .unwrap_or(0);
    let whole = |&(value, item): &(Decimal, u32)| {
        let factor = 10_i64.checked_pow(scale - value.scale())?;
        let key = i64::try_from(value.mantissa()).ok()?.checked_mul(factor)?;
        Some((Reverse(key), item, value))
    };
    let Some(mut keyed) = values.iter().map(whole).collect::<Option<Vec<_>>>() else {
        values.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        return;
    };
    keyed.sort_unstable_by_key(|&(key, item, _)| (key, item));
    for (slot, (_, item, value)) in values.iter_mut().zip(keyed) {
        *slot = (value, item);
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::places;

    fn ranked(scores: &[i64]) -> Vec<(u32, u32)> {
        let mut values: Vec<(Decimal, u32)> = scores
            .iter()
            .map(|&s| Decimal::new(s, 1))
            .zip(0..)
            .collect();
        let places = places(&mut values);
        let mut ranked: Vec<(u32, u32)> = values.iter().map(|v| v.1).zip(places).collect();
        ranked.sort_unstable();
        ranked
    }

    #[test]
    fn tied_units_share_the_better_rank() {
        let places: Vec<u32> = ranked(&[80, 90, 80, 70]).iter().map(|r| r.1).collect();
        assert_eq!(places, [2, 1, 2, 4]);
    }

    #[test]
    fn values_tie_whatever_digits_they_were_published_with() {
        let mut values = [(Decimal::new(15, 1), 0), (Decimal::new(150, 2), 1)];
        assert_eq!(places(&mut values), [1, 1]);
    }

    #[test]
    fn values_too_long_for_whole_numbers_are_ranked_as_well() {
        let long = |text: &str| text.parse::<Decimal>().unwrap();
        let mut values = [
            (long("9.1234567890123456789012345"), 0),
            (long("9.13"), 1),
            (long("10"), 2),
        ];
        assert_eq!(places(&mut values), [1, 2, 3]);
        assert_eq!(values.map(|value| value.1), [2, 1, 0]);
    }

    #[test]
    fn nobody_gives_no_ranks() {
        assert!(places(&mut []).is_empty());
    }

    proptest! {
        #[test]
        fn ranks_ignore_the_order_of_input(
            (scores, shuffled) in vec(0i64..50, 0..40).prop_flat_map(|scores| {
                let places: Vec<usize> = (0..scores.len()).collect();
                (Just(scores), Just(places).prop_shuffle())
            })
        ) {
            let mixed: Vec<i64> = shuffled.iter().map(|&at| scores[at]).collect();
            let straight = ranked(&scores);
            for (at, &from) in shuffled.iter().enumerate() {
                prop_assert_eq!(ranked(&mixed)[at].1, straight[from].1);
            }
        }

        #[test]
        fn a_rank_is_one_more_than_the_number_of_better_ones(scores in vec(0i64..50, 0..40)) {
            for (&score, (_, place)) in scores.iter().zip(ranked(&scores)) {
                let better = scores.iter().filter(|&&other| other > score).count();
                prop_assert_eq!(place as usize, better + 1);
                prop_assert!(place as usize <= scores.len());
            }
        }
    }
}
