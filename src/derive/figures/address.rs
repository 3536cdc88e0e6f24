//! The address of a figure: `par/2018/lai-chau/score`.

use std::fmt;
use std::str::FromStr;

use super::Unknown;
use model::Year;

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
    /// Among how many.
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
    /// Of a component of a framework.
    Framework,
}

impl Quantity {
    /// All of them with their names and what they can be of.
    const TABLE: [(&'static str, Self, Kind); 19] = [
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

    fn named(name: &str) -> Option<Self> {
        let row = Self::TABLE.iter().find(|row| row.0 == name);
        row.map(|row| row.1)
    }

    /// Whether such a figure can be: of a field or of a unit, of a component or of the whole.
    #[must_use]
    pub fn fits(self, is_field: bool, is_component: bool) -> bool {
        match Self::TABLE[self as usize].2 {
            Kind::Both => !is_field,
            Kind::Total => !is_field && !is_component,
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
            Self::Mean | Self::Median | Self::ToMean => Some(of_index),
            _ => None,
        }
    }

    /// Whether it is told against an earlier year.
    #[must_use]
    pub fn is_change(self) -> bool {
        matches!(self, Self::Change | Self::RankChange)
    }
}

/// Whose figure it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A unit's, by its code.
    Unit(String),
    /// A field's, by its code.
    Field(String),
}

/// The address of a figure. One address is one number, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// Of an index in an edition: `par/2018/lai-chau/score`, `par/2018/lai-chau/the-che/rank`, `par/2018/@tinh/mean`.
    Result {
        /// The index, by its code.
        index: String,
        /// The edition.
        year: Year,
        /// The unit or the field.
        whose: Whose,
        /// The component, by its code.
        component: Option<String>,
        /// Which number.
        quantity: Quantity,
        /// Of a change: the year that it is against, where that is said: `sipas/2022/lai-chau/rank-change/2018`.
        since: Option<Year>,
    },
    /// The highest score that a framework has for the whole or for a component: `framework/par/2018-2020/the-che/max`.
    Maximum {
        /// The index, by its code.
        index: String,
        /// The framework, by its code.
        framework: String,
        /// The component, by its code.
        component: Option<String>,
    },
    /// What a component counts for in a total that is a weighted mean: `framework/ddci/2025/tiep-can/weight`.
    Weight {
        /// The index, by its code.
        index: String,
        /// The framework, by its code.
        framework: String,
        /// The component, by its code.
        component: String,
    },
}

/// The first step of the address of a framework's maximum; no index can be called so.
const FRAMEWORK: &str = "framework";

/// Stands before the code of a field, which is no unit's.
const FIELD: char = '@';

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Result {
                index,
                year,
                whose,
                component,
                quantity,
                since,
            } => {
                match whose {
                    Whose::Unit(code) => write!(out, "{index}/{year}/{code}")?,
                    Whose::Field(code) => write!(out, "{index}/{year}/{FIELD}{code}")?,
                }
                if let Some(component) = component {
                    write!(out, "/{component}")?;
                }
                write!(out, "/{}", quantity.name())?;
                since.map_or(Ok(()), |year| write!(out, "/{year}"))
            }
            Self::Maximum {
                index,
                framework,
                component: Some(component),
            } => write!(out, "{FRAMEWORK}/{index}/{framework}/{component}/max"),
            Self::Maximum {
                index, framework, ..
            } => write!(out, "{FRAMEWORK}/{index}/{framework}/max"),
            Self::Weight {
                index,
                framework,
                component,
            } => write!(out, "{FRAMEWORK}/{index}/{framework}/{component}/weight"),
        }
    }
}

impl FromStr for Address {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        let steps: Vec<&str> = text.split('/').collect();
        if steps.iter().any(|step| step.is_empty()) {
            return Err(Unknown::Shape);
        }
        if let [FRAMEWORK, index, framework, rest @ ..] = steps.as_slice() {
            return of_framework(index, framework, rest);
        }
        let (&[index, year, whose], rest) = steps.split_first_chunk().ok_or(Unknown::Shape)?;
        let year = year.parse().map_err(|_| Unknown::Year(year.to_owned()))?;
        let whose = match whose.strip_prefix(FIELD) {
            Some(field) => Whose::Field(field.to_owned()),
            None => Whose::Unit(whose.to_owned()),
        };
        let (component, quantity, since) = end(rest)?;
        if !quantity.fits(matches!(whose, Whose::Field(_)), component.is_some())
            || since.is_some() && !quantity.is_change()
        {
            return Err(Unknown::Quantity(quantity.name().to_owned()));
        }
        Ok(Self::Result {
            index: index.to_owned(),
            year,
            whose,
            component,
            quantity,
            since,
        })
    }
}

fn of_framework(index: &str, framework: &str, rest: &[&str]) -> Result<Address, Unknown> {
    let component = match rest {
        ["max"] => None,
        [component, "max"] => Some((*component).to_owned()),
        [component, "weight"] => {
            return Ok(Address::Weight {
                index: index.to_owned(),
                framework: framework.to_owned(),
                component: (*component).to_owned(),
            });
        }
        [.., other] => return Err(Unknown::Quantity((*other).to_owned())),
        [] => return Err(Unknown::Shape),
    };
    Ok(Address::Maximum {
        index: index.to_owned(),
        framework: framework.to_owned(),
        component,
    })
}

/// The end of an address: perhaps a component, the quantity, perhaps the year that a change is against.
fn end(rest: &[&str]) -> Result<(Option<String>, Quantity, Option<Year>), Unknown> {
    let year = |text: &str| text.parse::<Year>().ok();
    let (rest, since) = match rest {
        [before @ .., last] if before.len() < 3 && year(last).is_some() => (before, year(last)),
        all => (all, None),
    };
    let (component, name) = match rest {
        [name] => (None, *name),
        [component, name] => (Some((*component).to_owned()), *name),
        _ => return Err(Unknown::Shape),
    };
    let quantity = Quantity::named(name).ok_or_else(|| Unknown::Quantity(name.to_owned()))?;
    Ok((component, quantity, since))
}

#[cfg(test)]
mod tests {
    use super::{Address, Quantity};
    use crate::figures::Unknown;

    #[test]
    fn addresses_are_written_as_they_are_read() {
        for text in [
            "par/2018/lai-chau/score",
            "par/2018/lai-chau/the-che/rank-change",
            "sipas/2022/lai-chau/rank-change/2018",
            "sipas/2022/lai-chau/a/change/2018",
            "papi/2023/@tinh/mean",
            "papi/2023/@tinh/cong-khai/best",
            "framework/par/2018-2020/max",
            "framework/par/2018-2020/the-che/max",
            "framework/par/2018-2020/the-che/weight",
            "par/2018/lai-chau/the-che/contribution",
        ] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn the_table_of_quantities_is_in_order() {
        for (place, quantity) in Quantity::all().enumerate() {
            assert_eq!(quantity as usize, place);
            assert_eq!(Quantity::named(quantity.name()), Some(quantity));
        }
    }

    #[test]
    fn what_no_figure_can_be_is_refused() {
        let refused = |text: &str| text.parse::<Address>().unwrap_err();
        assert_eq!(refused("par/2018"), Unknown::Shape);
        assert_eq!(refused("par//lai-chau/score"), Unknown::Shape);
        assert_eq!(
            refused("par/hai/lai-chau/score"),
            Unknown::Year("hai".into())
        );
        for (text, name) in [
            ("par/2018/lai-chau/mean", "mean"),
            ("par/2018/@tinh/score", "score"),
            ("par/2018/lai-chau/the-che/of", "of"),
            ("par/2018/lai-chau/score/2017", "score"),
            ("par/2018/lai-chau/glory", "glory"),
            ("par/2018/lai-chau/contribution", "contribution"),
            ("par/2018/lai-chau/the-che/weight", "weight"),
            ("framework/par/2018/weight", "weight"),
            ("framework/par/2018/min", "min"),
        ] {
            assert_eq!(refused(text), Unknown::Quantity(name.into()), "{text}");
        }
    }
}
