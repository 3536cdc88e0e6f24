//! What a component adds to a total, and between what bounds scores lie.

use rust_decimal::Decimal;

use super::{Component, ComponentId, Framework, Score, Total};

/// What a component adds to a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adds {
    /// Points of its own.
    Points,
    /// Points on top.
    Bonus,
    /// Points that are taken away: none, or fewer than none.
    Penalty,
}

impl Adds {
    /// By the name of a component, where its framework does not say it.
    #[must_use]
    pub fn by_name(name: &str) -> Self {
        let name = name.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        match () {
            () if has(&["điểm trừ", "trừ điểm", "điểm phạt"]) => Self::Penalty,
            () if has(&["điểm thưởng", "thưởng điểm", "điểm cộng"]) => Self::Bonus,
            () => Self::Points,
        }
    }

    /// Its name in content and data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Bonus => "bonus",
            Self::Penalty => "penalty",
        }
    }

    /// All of them by their names.
    pub const CODES: [(&'static str, Self); 3] = [
        ("points", Self::Points),
        ("bonus", Self::Bonus),
        ("penalty", Self::Penalty),
    ];
}

impl Component {
    /// Whether a score of it is so much of its maximum. What comes on top or is taken away lacks nothing to one.
    #[must_use]
    pub fn has_share(&self) -> bool {
        self.adds == Adds::Points
    }

    /// The lowest and the highest score that it can have, where they are known. A penalty of which only a maximum is
    /// stated takes away as much at most, and may be printed as what it is.
    #[must_use]
    pub fn bounds(&self) -> (Option<Score>, Option<Score>) {
        match (self.adds, self.min) {
            (Adds::Points | Adds::Bonus, min) => (Some(min.unwrap_or_default()), self.max),
            (Adds::Penalty, Some(min)) => (Some(min), Some(Decimal::ZERO)),
            (Adds::Penalty, None) => (self.max.map(|max| -max), self.max),
        }
    }
}

impl Framework {
    /// What the maxima of the parts of a component, or of the first level, make of its own: points on top may be told in it
    /// or not, and what is taken away adds nothing. Nothing where one of them is not stated, or there are none.
    #[must_use]
    pub fn maximum_of_parts(&self, whole: Option<ComponentId>) -> Option<Score> {
        let parts = || self.all().filter(move |(_, part)| part.parent == whole);
        parts().next()?;
        let stated = match whole.map(|id| self.component(id)) {
            None => self.max,
            Some(own) if own.adds == Adds::Penalty => {
                return parts().map(|(_, part)| part.max).sum();
            }
            Some(own) => own.max,
        };
        let of = |adds| -> Option<Decimal> {
            let own = parts().filter(|(_, part)| part.adds == adds);
            own.map(|(_, part)| part.max).sum()
        };
        let plain = of(Adds::Points)?;
        let most = of(Adds::Bonus).map_or(plain, |bonus| plain + bonus);
        Some(if stated == Some(plain) { plain } else { most })
    }

    /// Whether points on top are not in the maximum of the whole, so that a total can be more.
    #[must_use]
    pub fn goes_beyond(&self) -> bool {
        let mut bonuses = self.top().filter(|(_, one)| one.adds == Adds::Bonus);
        let is_inside = || {
            let counted = self.top().filter(|(_, one)| one.adds != Adds::Penalty);
            let most = counted.map(|(_, one)| one.max).sum::<Option<Decimal>>();
            most.is_some() && most == self.max
        };
        self.total != Total::WeightedMean && bonuses.next().is_some() && !is_inside()
    }

    /// The highest total that there can be where a maximum is stated; nothing where there is no end.
    #[must_use]
    pub fn most(&self, max: Score) -> Option<Score> {
        if !self.goes_beyond() {
            return Some(max);
        }
        let bonuses = self.top().filter(|(_, one)| one.adds == Adds::Bonus);
        let more = bonuses.map(|(_, one)| one.max).sum::<Option<Decimal>>();
        more.map(|more| max + more)
    }
}

#[cfg(test)]
mod tests {
    use super::Adds;

    #[test]
    fn a_name_tells_what_a_framework_does_not() {
        for (name, adds) in [
            ("Điểm thưởng", Adds::Bonus),
            ("Tổng điểm cộng thêm", Adds::Bonus),
            ("Điểm trừ", Adds::Penalty),
            ("Công khai, minh bạch", Adds::Points),
        ] {
            assert_eq!(Adds::by_name(name), adds, "{name}");
        }
        for (code, adds) in Adds::CODES {
            assert_eq!(adds.code(), code);
        }
    }
}
