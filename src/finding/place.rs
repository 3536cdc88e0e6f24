//! A rank in words: never without saying among how many.

use derive::Rank;
use model::Lang;

/// A place among units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// 1 is the best.
    pub place: u32,
    /// Among how many, where that is known.
    pub of: Option<u32>,
    /// Whether another unit has the same place.
    pub tied: bool,
    /// Whether nobody is behind it.
    pub last: bool,
}

impl From<Rank> for Place {
    fn from(rank: Rank) -> Self {
        Self {
            place: rank.place,
            of: rank.of,
            tied: rank.tied,
            last: rank.last,
        }
    }
}

impl Place {
    /// "hạng 58/63", "đồng hạng 12/63"; where the number is not known, that the source does not state it.
    #[must_use]
    pub fn say(self, lang: Lang) -> String {
        let mut text = String::with_capacity(24);
        self.say_in(&mut text, lang);
        text
    }

    /// The same at the end of a text.
    pub(super) fn say_in(self, text: &mut String, lang: Lang) {
        let place = self.place;
        // Without a choice among variants: nothing is said as often as this.
        text.push_str(&match (self.of, self.tied) {
            (Some(of), false) => lang::say!(lang, "place-rank", place, of),
            (Some(of), true) => lang::say!(lang, "place-tied", place, of),
            (None, false) => lang::say!(lang, "place-rank-of-unknown", place),
            (None, true) => lang::say!(lang, "place-tied-of-unknown", place),
        });
    }

    /// "58/63", "12/63, đồng hạng"; nothing where the number is not known.
    pub(super) fn short(self, lang: Lang) -> Option<String> {
        let (place, of) = (self.place, self.of?);
        Some(if self.tied {
            lang::say!(lang, "place-short-tied", place, of)
        } else {
            lang::text!("{place}/{of}")
        })
    }

    /// Whether it stands in the worse half of its field, so that one may call it bad.
    pub(super) fn is_low(self) -> bool {
        let in_worse_half = |of| u64::from(self.place) * 2 > u64::from(of);
        self.place > 1 && self.of.is_some_and(in_worse_half)
    }

    /// How it compares with another by its share of the field; nothing where a number is unknown. First is first.
    pub(super) fn by_share(self, other: Self) -> Option<std::cmp::Ordering> {
        let cross = |place: u32, of: u32| u64::from(place) * u64::from(of);
        let (of, its) = (self.of?, other.of?);
        if self.place == 1 && other.place == 1 {
            return Some(std::cmp::Ordering::Equal);
        }
        Some(cross(self.place, its).cmp(&cross(other.place, of)))
    }

    /// Whether it is as good as another or better, however one counts: by the place and by the share of the field. Fields
    /// of unlike size agree only where both do; and last is last.
    pub(super) fn is_no_worse(self, other: Self) -> bool {
        let by_share = self.by_share(other);
        (self.last && other.last)
            || (self.place <= other.place && by_share.is_some_and(std::cmp::Ordering::is_le))
    }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use model::Lang;

    fn place(place: u32, of: Option<u32>) -> Place {
        Place {
            place,
            of,
            tied: false,
            last: of == Some(place),
        }
    }

    #[test]
    fn a_place_without_its_number_says_that_it_has_none() {
        assert_eq!(place(58, Some(63)).say(Lang::VI), "hạng 58/63");
        assert_eq!(
            place(1, None).say(Lang::VI),
            "hạng 1 (nguồn không nêu trong bao nhiêu đơn vị)"
        );
        assert_eq!(
            place(1, None).say(Lang::EN),
            "rank 1 (the source does not say of how many)"
        );
        let tied = Place {
            tied: true,
            ..place(12, Some(63))
        };
        assert_eq!(tied.say(Lang::EN), "tied at rank 12 of 63");
    }

    #[test]
    fn places_of_unlike_fields_compare_only_where_both_ways_of_counting_agree() {
        let (two, three) = (place(2, Some(2)), place(3, Some(4)));
        assert!(!two.is_no_worse(three) && !three.is_no_worse(two));
        assert!(place(24, Some(63)).is_no_worse(place(24, Some(61))));
        assert!(!place(1, None).is_no_worse(place(2, Some(3))));
    }

    #[test]
    fn a_first_place_is_never_low() {
        assert!(!place(1, Some(1)).is_low() && !place(1, None).is_low());
        assert!(!place(30, Some(63)).is_low() && place(57, Some(63)).is_low());
    }
}
