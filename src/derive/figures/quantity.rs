//! What numbers there are, by the names that they have everywhere.

/// The quantities of a result, of a component of it, and of a field. Each has one name, in prose, pages, data and seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantity {
    /// The score.
    Score,
    /// The highest score possible.
    Max,
    /// The share of the maximum, in per cent.
    Percent,
    /// The rank.
    Rank,
    /// Among how many; of a target that counts things, how many there are.
    Of,
    /// The change of the score.
    Change,
    /// The change of the rank.
    RankChange,
    /// What the score lacks to the maximum.
    Lost,
    /// What the score lacks to that of the unit one rank better.
    ToNext,
    /// What the score lacks to the best.
    ToLeader,
    /// How far the score lies above the mean; below it where negative.
    ToMean,
    /// What a component adds to the change of a total that is a weighted mean.
    Contribution,
    /// What of the change of the score its components do not explain: their rounding.
    Unexplained,
    /// How many units of the field are ranked.
    Ranked,
    /// The arithmetic mean of the field.
    Mean,
    /// The median of the field.
    Median,
    /// The highest score of the field.
    Best,
    /// The lowest score of the field.
    Worst,
    /// What a component counts for in a total that is a weighted mean: a framework's, and no result's.
    Weight,
    /// How many others of its field lie within a hundredth of the maximum.
    Near,
    /// How the mean moved among the units that have a score in both years.
    MeanChange,
    /// The best place that is certain on boundaries that came later.
    LaterBest,
    /// The worst place that is certain on boundaries that came later.
    LaterWorst,
    /// How many units the field has on boundaries that came later.
    LaterUnits,
    /// How many units without a result may stand anywhere on those.
    LaterLacking,
    /// The mean of the parts of a merged unit by population: arithmetic of the site, and no result.
    LaterMean,
    /// The lowest score that a framework allows, below zero: a framework's, and no result's.
    Min,
    /// The score that the unit gave itself, before it was appraised.
    OwnScore,
    /// How many were asked in a survey.
    Respondents,
    /// How many votes there were.
    Votes,
    /// By how much the score may be off, as its publisher states it.
    Margin,
}

/// Of what a quantity can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Of a unit's result, and of a component of it.
    Both,
    /// Of a unit's result as a whole.
    Total,
    /// Of a component of a unit's result.
    Part,
    /// Of a field, and of a component of it.
    Field,
    /// Of a field as a whole.
    FieldTotal,
    /// Of a framework, or of a component of it.
    Framework,
    /// Of a unit in the year of a table, whether it has a row there or not.
    Place,
}

impl Quantity {
    /// All of them with their names and what they can be of.
    const TABLE: [(&'static str, Self, Kind); 31] = [
        ("score", Self::Score, Kind::Both),
        ("max", Self::Max, Kind::Both),
        ("percent", Self::Percent, Kind::Both),
        ("rank", Self::Rank, Kind::Both),
        ("of", Self::Of, Kind::Total),
        ("change", Self::Change, Kind::Both),
        ("rank-change", Self::RankChange, Kind::Both),
        ("lost", Self::Lost, Kind::Both),
        ("to-next", Self::ToNext, Kind::Total),
        ("to-leader", Self::ToLeader, Kind::Total),
        ("to-mean", Self::ToMean, Kind::Both),
        ("contribution", Self::Contribution, Kind::Part),
        ("unexplained", Self::Unexplained, Kind::Total),
        ("ranked", Self::Ranked, Kind::FieldTotal),
        ("mean", Self::Mean, Kind::Field),
        ("median", Self::Median, Kind::Field),
        ("best", Self::Best, Kind::Field),
        ("worst", Self::Worst, Kind::Field),
        ("weight", Self::Weight, Kind::Framework),
        ("near", Self::Near, Kind::Total),
        ("mean-change", Self::MeanChange, Kind::FieldTotal),
        ("later-best", Self::LaterBest, Kind::Place),
        ("later-worst", Self::LaterWorst, Kind::Place),
        ("later-units", Self::LaterUnits, Kind::FieldTotal),
        ("later-lacking", Self::LaterLacking, Kind::FieldTotal),
        ("later-mean", Self::LaterMean, Kind::Place),
        ("min", Self::Min, Kind::Framework),
        ("self", Self::OwnScore, Kind::Total),
        ("respondents", Self::Respondents, Kind::Total),
        ("votes", Self::Votes, Kind::Total),
        ("margin", Self::Margin, Kind::Total),
    ];

    /// All of them, in the order in which they are listed.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|row| row.1)
    }

    /// Its name, the last step of an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::TABLE[self as usize].0
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        let row = Self::TABLE.iter().find(|row| row.0 == name);
        row.map(|row| row.1)
    }

    /// Whether such a figure can be: of a field or of a unit, of a component or of the whole.
    #[must_use]
    pub fn fits(self, is_field: bool, is_component: bool) -> bool {
        match Self::TABLE[self as usize].2 {
            Kind::Both => !is_field,
            Kind::Total | Kind::Place => !is_field && !is_component,
            Kind::Part => !is_field && is_component,
            Kind::Field => is_field,
            Kind::FieldTotal => is_field && !is_component,
            Kind::Framework => false,
        }
    }

    /// With how many decimals such a number is printed where it was divided; nothing for what has digits of its own.
    #[must_use]
    pub fn digits(self, is_component: bool, of_index: u32) -> Option<u32> {
        match self {
            Self::Percent if is_component => Some(1),
            Self::Percent => Some(2),
            Self::Mean | Self::Median | Self::ToMean | Self::MeanChange | Self::LaterMean => {
                Some(of_index)
            }
            _ => None,
        }
    }

    /// Whether it is told against an earlier year.
    #[must_use]
    pub fn is_change(self) -> bool {
        matches!(self, Self::Change | Self::RankChange | Self::MeanChange)
    }

    /// Whether it counts units or is a place among them.
    #[must_use]
    pub fn is_whole(self) -> bool {
        let counts = [
            Self::Rank,
            Self::Of,
            Self::RankChange,
            Self::Ranked,
            Self::Near,
            Self::Respondents,
            Self::Votes,
        ];
        counts.contains(&self) || (self.is_on_boundaries() && self != Self::LaterMean)
    }

    /// Whether it is told on boundaries that came later.
    #[must_use]
    pub fn is_on_boundaries(self) -> bool {
        let later = [
            Self::LaterBest,
            Self::LaterWorst,
            Self::LaterUnits,
            Self::LaterLacking,
            Self::LaterMean,
        ];
        later.contains(&self)
    }

    /// Whether it is what few sources state beside a result, and enters nothing else.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(
            self,
            Self::OwnScore | Self::Respondents | Self::Votes | Self::Margin
        )
    }

    /// Whether a survey states it of itself too, as a whole or of a component.
    #[must_use]
    pub fn is_of_survey(self) -> bool {
        matches!(self, Self::Respondents | Self::Margin)
    }

    /// Whether only sentences tell it, and no table.
    #[must_use]
    pub fn is_only_said(self) -> bool {
        matches!(self, Self::Near | Self::MeanChange) || self.is_on_boundaries()
    }

    /// Whether it is of a unit also where that has no row.
    pub(super) fn needs_no_row(self) -> bool {
        Self::TABLE[self as usize].2 == Kind::Place
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity;

    #[test]
    fn the_table_of_quantities_is_in_order() {
        for (place, quantity) in Quantity::all().enumerate() {
            assert_eq!(quantity as usize, place);
            assert_eq!(Quantity::named(quantity.name()), Some(quantity));
        }
    }
}
