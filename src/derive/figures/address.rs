//! The address of a figure: `par/2018/lai-chau/score`.

use std::fmt;
use std::str::FromStr;

use super::actual::{ActualAddress, TARGETS};
use super::{Quantity, Unknown};
use crate::fact::ALSO;
use model::Year;

/// Whose figure it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whose {
    /// A unit's, by its code.
    Unit(String),
    /// A field's, by its code.
    Field(String),
    /// Of all units of the table together: what a survey states of itself.
    Table,
}

/// The address of a figure. One address is one number, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// Of an index in an edition: `par/2018/lai-chau/score`, `par/2018/lai-chau/the-che/rank`, `par/2018/@tinh/mean`,
    /// `sipas/2025/@/respondents`.
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
    /// What a framework sets for the whole or for a component: `framework/par/2018-2020/the-che/max`, the lowest score (`min`),
    /// or what a component counts for in a total that is a weighted mean (`weight`).
    Set {
        /// The index, by its code.
        index: String,
        /// The framework, by its code.
        framework: String,
        /// The component, by its code.
        component: Option<String>,
        /// Which number.
        quantity: Quantity,
    },
    /// Of another published value of a result: `par/2018/lai-chau/also/0/score`.
    Also {
        /// The index, by its code.
        index: String,
        /// The edition.
        year: Year,
        /// The unit, by its code.
        unit: String,
        /// Which of them, from 0.
        place: usize,
        /// Which number: the score, the rank or among how many.
        quantity: Quantity,
    },
    /// What a programme's own file states was reached of a target: `targets/nq-08/6a/2023`.
    Actual(ActualAddress),
}

/// The first step of the address of a framework's maximum; no index can be called so.
const FRAMEWORK: &str = "framework";

/// Stands before the code of a field, which is no unit's; alone, for the whole table.
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
                    Whose::Table => write!(out, "{index}/{year}/{FIELD}")?,
                }
                if let Some(component) = component {
                    write!(out, "/{component}")?;
                }
                write!(out, "/{}", quantity.name())?;
                since.map_or(Ok(()), |year| write!(out, "/{year}"))
            }
            Self::Also {
                index,
                year,
                unit,
                place,
                quantity,
            } => {
                let name = quantity.name();
                write!(out, "{index}/{year}/{unit}/{ALSO}/{place}/{name}")
            }
            Self::Actual(actual) => actual.fmt(out),
            Self::Set {
                index,
                framework,
                component,
                quantity,
            } => {
                write!(out, "{FRAMEWORK}/{index}/{framework}/")?;
                if let Some(component) = component {
                    write!(out, "{component}/")?;
                }
                out.write_str(quantity.name())
            }
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
        if let [TARGETS, rest @ ..] = steps.as_slice() {
            return ActualAddress::read(rest).map(Self::Actual);
        }
        let (&[index, year, whose], rest) = steps.split_first_chunk().ok_or(Unknown::Shape)?;
        let year = year.parse().map_err(|_| Unknown::Year(year.to_owned()))?;
        if let [ALSO, place, name] = rest {
            return of_other((index, year, whose), place, name);
        }
        let whose = match whose.strip_prefix(FIELD) {
            Some("") => Whose::Table,
            Some(field) => Whose::Field(field.to_owned()),
            None => Whose::Unit(whose.to_owned()),
        };
        let (component, quantity, since) = end(rest)?;
        let fits = match whose {
            Whose::Unit(_) => quantity.fits(false, component.is_some()),
            Whose::Field(_) => quantity.fits(true, component.is_some()),
            Whose::Table => quantity.is_of_survey(),
        };
        if !fits || since.is_some() && !quantity.is_change() {
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

/// Of another published value there can be three numbers.
fn of_other(
    (index, year, unit): (&str, Year, &str),
    place: &str,
    name: &str,
) -> Result<Address, Unknown> {
    let quantity = Quantity::named(name)
        .filter(|one| matches!(one, Quantity::Score | Quantity::Rank | Quantity::Of));
    let plain = place.parse().ok();
    let plain = plain.filter(|plain: &usize| plain.to_string() == place);
    Ok(Address::Also {
        index: index.to_owned(),
        year,
        unit: unit.to_owned(),
        place: plain.ok_or(Unknown::Shape)?,
        quantity: quantity.ok_or_else(|| Unknown::Quantity(name.to_owned()))?,
    })
}

fn of_framework(index: &str, framework: &str, rest: &[&str]) -> Result<Address, Unknown> {
    let (component, name) = match *rest {
        [name] => (None, name),
        [component, name] => (Some(component), name),
        [.., name] => return Err(Unknown::Quantity(name.to_owned())),
        [] => return Err(Unknown::Shape),
    };
    let quantity = Quantity::named(name).filter(|quantity| match quantity {
        Quantity::Max | Quantity::Min => true,
        Quantity::Weight => component.is_some(),
        _ => false,
    });
    Ok(Address::Set {
        index: index.to_owned(),
        framework: framework.to_owned(),
        component: component.map(str::to_owned),
        quantity: quantity.ok_or_else(|| Unknown::Quantity(name.to_owned()))?,
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
    use super::Address;
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
            "papi/2023/@/respondents",
            "papi/2023/@/cong-khai/margin",
            "framework/par/2018-2020/max",
            "framework/par/2018-2020/the-che/max",
            "framework/par/2018-2020/the-che/weight",
            "framework/par/2018-2020/min",
            "framework/par/2018-2020/the-che/min",
            "par/2018/lai-chau/the-che/contribution",
            "par/2018/lai-chau/also/0/score",
            "par/2018/lai-chau/also/12/of",
            "targets/nq-08/6a/2023-08-30",
            "targets/nq-08/1.2/2023++",
        ] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), text);
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
        assert_eq!(refused("par/2018/x/also/00/score"), Unknown::Shape);
        assert_eq!(refused("targets/nq-08/6a"), Unknown::Shape);
        assert_eq!(refused("targets/nq-08/6a/nay"), Unknown::Year("nay".into()));
        for (text, name) in [
            ("par/2018/lai-chau/also/0/max", "max"),
            ("par/2018/lai-chau/mean", "mean"),
            ("par/2018/@tinh/score", "score"),
            ("par/2018/@tinh/respondents", "respondents"),
            ("par/2018/@/votes", "votes"),
            ("par/2018/lai-chau/the-che/margin", "margin"),
            ("par/2018/lai-chau/the-che/of", "of"),
            ("par/2018/lai-chau/score/2017", "score"),
            ("par/2018/lai-chau/glory", "glory"),
            ("par/2018/lai-chau/contribution", "contribution"),
            ("par/2018/lai-chau/the-che/weight", "weight"),
            ("framework/par/2018/weight", "weight"),
            ("framework/par/2018/mean", "mean"),
        ] {
            assert_eq!(refused(text), Unknown::Quantity(name.into()), "{text}");
        }
    }
}
