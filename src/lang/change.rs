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
    let rises = change.is_sign_positive();
    if number::round(change, decimals).is_zero() {
        let least = number::fixed(Decimal::new(1, decimals), decimals, lang);
        return crate::say!(lang, "change-score-little", rises, least, unit);
    }
    let by = number::fixed(change.abs(), decimals, lang);
    crate::say!(lang, "change-score", rises, by, unit)
}

/// A change of rank, positive if better: "tăng 7 hạng", "giảm 1 hạng", "giữ nguyên hạng".
#[must_use]
pub fn rank(change: i32, lang: Lang) -> String {
    if change == 0 {
        return crate::phrase!("change-rank-unchanged").get(lang).to_owned();
    }
    let (rises, places) = (change > 0, change.unsigned_abs());
    crate::say!(lang, "change-rank", rises, places)
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
