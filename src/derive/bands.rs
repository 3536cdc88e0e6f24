//! The band a result falls into.

use rust_decimal::Decimal;

use model::{BandBasis, BandScheme};

/// The place in the scheme of the best band whose lower bound the result reaches. Bands that publishers state without
/// bounds are never worked out.
#[must_use]
pub fn reached(scheme: &BandScheme, score: Option<Decimal>, share: Option<Decimal>) -> Option<u8> {
    let value = match scheme.basis {
        BandBasis::Score => score?,
        BandBasis::Share => share?,
        BandBasis::Stated => return None,
    };
    let reached = |from: Option<Decimal>| from.is_none_or(|from| value >= from);
    let place = scheme.bands.iter().position(|band| reached(band.from))?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::reached;
    use model::BandBasis;

    #[test]
    fn a_bound_belongs_to_the_better_band() {
        let scheme = sample::bands(BandBasis::Score, &[Some("15"), Some("12"), None]);
        let band = |score: &str| reached(&scheme, Some(score.parse().unwrap()), None);
        assert_eq!(band("15.00"), Some(0));
        assert_eq!(band("14.99"), Some(1));
        assert_eq!(band("0"), Some(2));
    }

    #[test]
    fn below_the_lowest_bound_there_is_no_band() {
        let scheme = sample::bands(BandBasis::Share, &[Some("80"), Some("50")]);
        assert_eq!(
            reached(&scheme, Some(Decimal::from(90)), Some(Decimal::from(49))),
            None
        );
        assert_eq!(reached(&scheme, Some(Decimal::from(90)), None), None);
    }

    #[test]
    fn stated_bands_are_never_worked_out() {
        let scheme = sample::bands(BandBasis::Stated, &[None, None]);
        assert_eq!(
            reached(&scheme, Some(Decimal::from(90)), Some(Decimal::from(90))),
            None
        );
    }
}
