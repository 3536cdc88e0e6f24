//! Printed digits: what agrees with them, and how people round.

use rust_decimal::{Decimal, RoundingStrategy};

use model::Lang;

/// Half a unit of the last printed place: how far an exact value may lie from what is printed.
pub(super) fn half_a_unit(printed: Decimal) -> Decimal {
    Decimal::new(5, printed.scale() + 1)
}

/// A number as authors type it in a data file, whatever the language.
pub(super) fn as_in_the_file(number: Decimal, _: Lang) -> String {
    number.to_string()
}

/// Rounds to as many decimals as `declared` has, half away from zero, and tells whether the two agree.
pub(super) fn agree(declared: Decimal, computed: Decimal) -> bool {
    declared == rounded(computed, declared.scale())
}

/// Half away from zero, as everyone rounds by hand.
pub(super) fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::agree;
    use sample::decimal;

    #[test]
    fn what_is_declared_agrees_to_its_own_decimals() {
        assert!(agree(decimal("1.6"), decimal("1.55")));
        assert!(agree(decimal("-1.6"), decimal("-1.55")));
        assert!(agree(decimal("1.620"), decimal("1.62")));
        assert!(!agree(decimal("1.62"), decimal("1.6")));
    }
}
