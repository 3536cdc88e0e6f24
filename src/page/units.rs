//! All units with a page of their own, by kind.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address, communes};
use derive::Analysis;
use finding::Fixed;
use lang::{date, order};
use model::{Record, Unit};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Units {
    /// Kinds of unit, in the author's order.
    pub groups: Vec<Group>,
    /// Where communes are found by the names they had.
    pub communes: Option<Link>,
}

/// The units of one kind.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Group {
    /// What they are.
    pub name: String,
    /// A part of an address: `#tinh`.
    pub id: String,
    /// In alphabetical order; the home unit first.
    pub units: Vec<Row>,
}

/// One unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Row {
    /// Its name and page.
    pub link: Link,
    /// Whether it is the home unit.
    pub home: bool,
    /// When its life ended, where it did.
    pub until: Option<String>,
}

/// One page, where there is a unit.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    if record.units.is_empty() {
        return Vec::new();
    }
    vec![("don-vi/index.html".into(), Kind::Units)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let groups = (0..)
        .map(model::KindId)
        .zip(&plan.record.kinds)
        .map(|(id, kind)| Group {
            name: kind.name.get(page.lang).to_owned(),
            id: kind.code.clone(),
            units: rows(plan, page, |unit| unit.kind == id),
        })
        .filter(|group| !group.units.is_empty())
        .collect();
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("units-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("units-summary"))),
        crumbs: Vec::new(),
        body: Body::Units(Units {
            groups,
            communes: communes::link(plan, page),
        }),
    }
}

fn rows(plan: &Plan, page: &Page, wanted: impl Fn(&Unit) -> bool) -> Vec<Row> {
    let mut rows: Vec<_> = plan
        .record
        .all_units()
        .filter(|(_, unit)| wanted(unit))
        .filter_map(|(id, unit)| {
            let name = unit.name.get(page.lang).to_owned();
            let home = id == plan.record.site.home;
            Some((
                (!home, order::key(&name)),
                Row {
                    link: Link {
                        href: plan.link_if(page, &address::unit(&unit.code))?,
                        text: name,
                    },
                    home,
                    until: unit.to.map(|day| date::short(day, page.lang)),
                },
            ))
        })
        .collect();
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    rows.into_iter().map(|(_, row)| row).collect()
}
