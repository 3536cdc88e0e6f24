//! What a programme's own file states was reached of a target, by its address: `targets/nq-08/6a/2023`.
//!
//! Of several of one number and date all but the first have signs behind them, so that one address is one number.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

use super::{Figure, Missing, Quantity, Unknown, find};
use crate::{Analysis, TargetStanding, targets};
use model::{Actual, Date, Programme, Record, Target};

/// The address of an actual.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActualAddress {
    /// The programme, by its code.
    pub programme: String,
    /// The target, or the part of one, by its number.
    pub target: String,
    /// By when it was reached, or for which year.
    pub date: Date,
    /// How many others that are told of the same number and date stand before it.
    pub after: usize,
}

/// The first step of such an address; no index can be called so.
pub(super) const TARGETS: &str = "targets";

/// Stands behind an address once for each other one that would be the same.
const AGAIN: char = '+';

impl ActualAddress {
    /// Reads what stands behind the first step.
    pub(super) fn read(steps: &[&str]) -> Result<Self, Unknown> {
        let &[programme, target, last] = steps else {
            return Err(Unknown::Shape);
        };
        let date = last.trim_end_matches(AGAIN);
        Ok(Self {
            programme: programme.to_owned(),
            target: target.to_owned(),
            date: Date::parse(date).ok_or_else(|| Unknown::Year(date.to_owned()))?,
            after: last.len() - date.len(),
        })
    }
}

impl fmt::Display for ActualAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            programme,
            target,
            date,
            after,
        } = self;
        write!(out, "{TARGETS}/{programme}/{target}/{date}")?;
        (0..*after).try_for_each(|_| write!(out, "{AGAIN}"))
    }
}

/// A value that a programme's own file states, with what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<'a> {
    /// Where it is found.
    pub address: ActualAddress,
    /// The programme.
    pub programme: &'a Programme,
    /// The target or the part of one.
    pub target: &'a Target,
    /// The actual.
    pub actual: &'a Actual,
}

/// Every actual of a programme, in the order of its targets, each part behind what it is a part of. Those that leave their
/// value to the record have an address too, at which there is no figure.
#[must_use]
pub fn actuals(programme: &Programme) -> Vec<Stated<'_>> {
    let mut all = Vec::new();
    of_targets(programme, &programme.targets, &mut all);
    let mut seen: BTreeMap<(String, Date), usize> = BTreeMap::new();
    for Stated { address, .. } in &mut all {
        let before = seen
            .entry((address.target.clone(), address.date))
            .or_default();
        address.after = *before;
        *before += 1;
    }
    all
}

fn of_targets<'a>(programme: &'a Programme, targets: &'a [Target], all: &mut Vec<Stated<'a>>) {
    for target in targets {
        all.extend(target.actuals.iter().map(|actual| Stated {
            address: ActualAddress {
                programme: programme.slug.clone(),
                target: target.step(),
                date: actual.date,
                after: 0,
            },
            programme,
            target,
            actual,
        }));
        of_targets(programme, &target.parts, all);
    }
}

/// The actual at an address.
#[must_use]
pub fn stated<'a>(record: &'a Record, address: &ActualAddress) -> Option<Stated<'a>> {
    let all = actuals(record.find_programme(&address.programme)?);
    all.into_iter().find(|one| one.address == *address)
}

/// Where the value of an actual stands: that of the record which it is, else its own address.
#[must_use]
pub fn shown_at(
    record: &Record,
    analysis: &Analysis,
    (programme, target, actual): (&Programme, &Target, &Actual),
    (value, own): (Decimal, &ActualAddress),
) -> String {
    let path = targets::figure(record, programme, target, actual);
    let path =
        path.filter(|path| find(record, analysis, path).is_ok_and(|figure| figure.value == value));
    path.unwrap_or_else(|| own.to_string())
}

/// A target or a part of one, with what is known to be reached of it.
#[derive(Debug)]
pub struct Pursued<'a, 's> {
    /// The target, or the part of one.
    pub target: &'a Target,
    /// What is worked out for it.
    pub standing: &'s TargetStanding,
    /// What it is a part of.
    pub part_of: Option<&'a Target>,
    /// From 1: how many there are from the programme down to it.
    pub level: u8,
    /// What was reached, those without a known value left out.
    pub reached: Vec<Reached<'a>>,
}

/// What was reached, with its address.
#[derive(Debug)]
pub struct Reached<'a> {
    /// As it is stated.
    pub actual: &'a Actual,
    /// Its value, which may be that of the record.
    pub value: Decimal,
    /// Where it is found: a figure of the record, or its own.
    pub address: String,
}

/// The targets of a programme in the order of the act, each part behind what it is a part of.
#[must_use]
pub fn pursued<'a, 's>(
    record: &Record,
    analysis: &Analysis,
    (programme, standings): (&'a Programme, &'s [TargetStanding]),
) -> Vec<Pursued<'a, 's>> {
    let mut all = Vec::new();
    in_order((&programme.targets, standings), (None, 1), &mut all);
    let mut own = actuals(programme).into_iter();
    for one in &mut all {
        let own = own.by_ref().take(one.target.actuals.len());
        let values = own.zip(&one.standing.actuals);
        let reached = values.filter_map(|(own, value)| {
            let (value, of) = ((*value)?, (programme, one.target, own.actual));
            Some(Reached {
                actual: own.actual,
                value,
                address: shown_at(record, analysis, of, (value, &own.address)),
            })
        });
        one.reached = reached.collect();
    }
    all
}

fn in_order<'a, 's>(
    (targets, standings): (&'a [Target], &'s [TargetStanding]),
    (part_of, level): (Option<&'a Target>, u8),
    all: &mut Vec<Pursued<'a, 's>>,
) {
    for (target, standing) in targets.iter().zip(standings) {
        all.push(Pursued {
            target,
            standing,
            part_of,
            level,
            reached: Vec::new(),
        });
        let parts = (target.parts.as_slice(), standing.parts.as_slice());
        in_order(parts, (Some(target), level + 1), all);
    }
}

pub(super) fn get(record: &Record, address: &ActualAddress) -> Result<Figure, Unknown> {
    let found = stated(record, address);
    let found = found.ok_or_else(|| Unknown::Target(address.to_string()))?;
    let value = found.actual.value;
    let value = value.ok_or(Unknown::Absent(Missing::OfRecord))?;
    let quantity = match found.target.quantity {
        model::Quantity::Percent => Quantity::Percent,
        model::Quantity::Rank => Quantity::Rank,
        model::Quantity::Points => Quantity::Score,
        model::Quantity::Count => Quantity::Of,
    };
    Ok(Figure {
        index: found.target.index,
        unit: targets::unit(found.programme, found.target),
        ..Figure::published(quantity, value, address.date.year())
    })
}

#[cfg(test)]
mod tests {
    use super::{actuals, stated};
    use crate::analyse;
    use crate::figures::{Address, Unknown, find};
    use model::Goal;
    use sample::decimal;

    #[test]
    fn one_address_is_one_value() {
        let mut record = sample::record(|record| {
            record.0.programmes = vec![sample::programme(
                0,
                &[
                    (Goal::AtLeast(decimal("30")), &["20", "37.36"]),
                    (Goal::AtMost(decimal("20")), &["15"]),
                ],
            )];
        });
        let targets = &mut record.programmes[0].targets;
        let date = targets[0].actuals[0].date;
        for target in targets {
            target.number = "1 a/b".into();
            for actual in &mut target.actuals {
                actual.date = date;
            }
        }
        let analysis = analyse(&record);
        let all = actuals(&record.programmes[0]);
        let paths: Vec<String> = all.iter().map(|one| one.address.to_string()).collect();
        let slug = &record.programmes[0].slug;
        assert_eq!(paths[0], format!("targets/{slug}/1-a-b/{date}"));
        for (path, value) in paths.iter().zip(["20", "37.36", "15"]) {
            let figure = find(&record, &analysis, path).unwrap();
            assert_eq!(figure.value, decimal(value), "{path}");
            let address: Address = path.parse().unwrap();
            assert_eq!(address.to_string(), *path);
            let Address::Actual(address) = address else {
                panic!("{path} is of a target");
            };
            assert_eq!(stated(&record, &address).unwrap().address, address);
        }
        let none = format!("{}+", paths[2]);
        let unknown = find(&record, &analysis, &none);
        assert_eq!(unknown, Err(Unknown::Target(none)));
    }
}
