//! Changes in words. A direction is always a word beside its number, never a sign or a colour alone.

use rust_decimal::Decimal;

use super::number;
use model::{Lang, LangId};

/// A change of a score: "tăng 1,62 điểm", "giảm 0,35 điểm", "không đổi". `unit` is the word after the number.
#[must_use]
pub fn score(change: Decimal, decimals: u32, unit: &str, lang: Lang) -> String {
    if change.is_zero() {
        return crate::phrase!("change-unchanged").get(lang).to_owned();
    }
    let direction = direction(change.is_sign_positive(), lang);
    if number::round(change, decimals).is_zero() {
        let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
        return match lang.id() {
            LangId::Vi => crate::text!("{direction} chưa đến {least} {unit}"),
            LangId::En => crate::text!("{direction} less than {least} {unit}"),
        };
    }
    crate::text!(
        "{direction} {} {unit}",
        number::fixed(change.abs(), decimals, lang)
    )
}

/// A change of rank, positive if better: "tăng 7 hạng", "giảm 1 hạng", "giữ nguyên hạng".
#[must_use]
pub fn rank(change: i32, lang: Lang) -> String {
    let places = change.unsigned_abs();
    match (places, lang.id()) {
        (0, LangId::Vi) => "giữ nguyên hạng".to_owned(),
        (0, LangId::En) => "unchanged".to_owned(),
        (_, LangId::Vi) => crate::text!("{} {places} hạng", direction(change > 0, lang)),
        (1, LangId::En) => crate::text!("{} 1 place", direction(change > 0, lang)),
        (_, LangId::En) => crate::text!("{} {places} places", direction(change > 0, lang)),
    }
}

fn direction(up: bool, lang: Lang) -> &'static str {
    match (up, lang.id()) {
        (true, LangId::Vi) => "tăng",
        (false, LangId::Vi) => "giảm",
        (true, LangId::En) => "up",
        (false, LangId::En) => "down",
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{rank, score};
    use model::Lang;

    #[test]
    fn scores_change_in_words() {
        assert_eq!(
            score(Decimal::new(162, 2), 2, "điểm", Lang::VI),
            "tăng 1,62 điểm"
        );
        assert_eq!(
            score(Decimal::new(-35, 2), 2, "points", Lang::EN),
            "down 0.35 points"
        );
        assert_eq!(score(Decimal::ZERO, 2, "điểm", Lang::VI), "không đổi");
    }

    #[test]
    fn a_change_too_small_to_print_is_not_said_to_be_none() {
        assert_eq!(
            score(Decimal::new(4, 3), 2, "điểm", Lang::VI),
            "tăng chưa đến 0,01 điểm"
        );
        assert_eq!(
            score(Decimal::new(-4, 3), 2, "points", Lang::EN),
            "down less than 0.01 points"
        );
    }

    #[test]
    fn ranks_change_in_words() {
        assert_eq!(rank(7, Lang::VI), "tăng 7 hạng");
        assert_eq!(rank(-1, Lang::VI), "giảm 1 hạng");
        assert_eq!(rank(0, Lang::VI), "giữ nguyên hạng");
        assert_eq!(rank(7, Lang::EN), "up 7 places");
        assert_eq!(rank(-1, Lang::EN), "down 1 place");
        assert_eq!(rank(0, Lang::EN), "unchanged");
    }
}
