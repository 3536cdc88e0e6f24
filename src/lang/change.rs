//! Changes in words. A direction is always a word beside its number, never a sign or a colour alone.

use rust_decimal::Decimal;

use super::number;
use model::Lang;

/// A change of a score: "tăng 1,62 điểm", "giảm 0,35 điểm", "không đổi". `unit` is the word after the number.
#[must_use]
pub fn score(change: Decimal, decimals: u32, unit: &str, lang: Lang) -> String {
    if change.is_zero() {
        return crate::phrase!("change-unchanged").get(lang).to_owned();
    }
    let direction = direction(change.is_sign_positive(), lang);
    if number::round(change, decimals).is_zero() {
        let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
        return match lang {
            Lang::Vi => crate::text!("{direction} chưa đến {least} {unit}"),
            Lang::En => crate::text!("{direction} less than {least} {unit}"),
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
    match (places, lang) {
        (0, Lang::Vi) => "giữ nguyên hạng".to_owned(),
        (0, Lang::En) => "unchanged".to_owned(),
        (_, Lang::Vi) => crate::text!("{} {places} hạng", direction(change > 0, lang)),
        (1, Lang::En) => crate::text!("{} 1 place", direction(change > 0, lang)),
        (_, Lang::En) => crate::text!("{} {places} places", direction(change > 0, lang)),
    }
}

fn direction(up: bool, lang: Lang) -> &'static str {
    match (up, lang) {
        (true, Lang::Vi) => "tăng",
        (false, Lang::Vi) => "giảm",
        (true, Lang::En) => "up",
        (false, Lang::En) => "down",
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{rank, score};
    use model::Lang::{En, Vi};

    #[test]
    fn scores_change_in_words() {
        assert_eq!(score(Decimal::new(162, 2), 2, "điểm", Vi), "tăng 1,62 điểm");
        assert_eq!(
            score(Decimal::new(-35, 2), 2, "points", En),
            "down 0.35 points"
        );
        assert_eq!(score(Decimal::ZERO, 2, "điểm", Vi), "không đổi");
    }

    #[test]
    fn a_change_too_small_to_print_is_not_said_to_be_none() {
        assert_eq!(
            score(Decimal::new(4, 3), 2, "điểm", Vi),
            "tăng chưa đến 0,01 điểm"
        );
        assert_eq!(
            score(Decimal::new(-4, 3), 2, "points", En),
            "down less than 0.01 points"
        );
    }

    #[test]
    fn ranks_change_in_words() {
        assert_eq!(rank(7, Vi), "tăng 7 hạng");
        assert_eq!(rank(-1, Vi), "giảm 1 hạng");
        assert_eq!(rank(0, Vi), "giữ nguyên hạng");
        assert_eq!(rank(7, En), "up 7 places");
        assert_eq!(rank(-1, En), "down 1 place");
        assert_eq!(rank(0, En), "unchanged");
    }
}
