//! Which commune is which: every commune of today with what it was made of, and every former one with what it is part of,
//! by the districts they lay in. Names alone lead to the wrong place; two of one name are told apart by their district.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

mod parts;

use super::{Body, Filled, Kind, Link, Page, Plan, address};
use derive::Analysis;
use finding::{Fixed, Heading, names};
use lang::{date, order};
use model::{Lang, Record, Unit, UnitId};
use parts::{is_gone, made_of_all};

pub(super) use parts::made_of;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Communes {
    /// The communes of today, in alphabetical order.
    pub today: Vec<Today>,
    /// The former ones, by the units they belonged to.
    pub districts: Vec<District>,
}

/// A commune of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Today {
    /// Its place on the page.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page, where it has results or other things to tell.
    pub href: Option<String>,
    /// What it was made of.
    pub made_of: String,
    /// Since when it is there.
    pub since: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
}

/// A former district with its communes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct District {
    /// Its place on the page.
    pub id: String,
    /// Its name; nothing where it is not known to which district its communes belonged.
    pub name: Option<String>,
    /// Its page, where it has one.
    pub href: Option<String>,
    /// Its communes, in alphabetical order.
    pub rows: Vec<Row>,
}

/// A former commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its place on the page.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page, where it has results of its own.
    pub href: Option<String>,
    /// What it is part of: several where it was divided.
    pub now: Vec<Link>,
    /// Since when.
    pub since: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
}

/// Where the page stands.
const TAIL: &str = "xa-phuong.html";

/// What the page is called.
const TITLE: Fixed = Fixed(lang::phrase!("communes-heading"));

/// The place of what has an id on the page.
pub(super) fn place(id: &str) -> address::Tail {
    format!("{TAIL}#{id}")
}

/// The title of the page, for links to it.
pub(super) fn title(plan: &Plan, page: &Page) -> String {
    plan.words(page, TITLE)
}

/// The link to the page, where there is one.
pub(super) fn link(plan: &Plan, page: &Page) -> Option<Link> {
    let href = plan.link_if(page, TAIL)?;
    let text = title(plan, page);
    Some(Link { text, href })
}

/// A former commune: its id, and the first of the units that say what they were made of and name it, with its place there.
pub(super) struct Gone {
    pub(super) id: String,
    pub(super) told: (UnitId, usize),
}

/// All former communes, each once.
pub(super) fn former(record: &Record) -> Vec<Gone> {
    let mut all = Vec::new();
    for (id, unit) in record.all_units() {
        for (place, one) in unit.formerly.iter().enumerate() {
            // One that was divided is told where it is named first.
            if one.part && record.heirs(id, place).first() != Some(&id) {
                continue;
            }
            let own = match &one.number {
                Some(number) => format!("cu-{number}"),
                None => format!("cu-{}-{place}", unit.code),
            };
            all.push(Gone {
                id: own,
                told: (id, place),
            });
        }
    }
    all
}

/// Units that the page lists: those that say what they were made of, and those that these belonged to.
pub(super) fn listed(record: &Record) -> BTreeSet<UnitId> {
    let mut all = districts_of(record);
    let made = record
        .all_units()
        .filter(|(_, one)| !one.formerly.is_empty());
    all.extend(made.map(|(id, _)| id));
    all
}

/// Units to which former communes belonged.
fn districts_of(record: &Record) -> BTreeSet<UnitId> {
    let formers = record.units.iter().flat_map(|unit| &unit.formerly);
    formers.filter_map(|former| former.parent).collect()
}

impl Plan<'_> {
    /// Whether former communes belonged to a unit. Sought once for all pages.
    pub(super) fn has_formers(&self, id: UnitId) -> bool {
        let districts = || districts_of(self.record);
        self.districts.get_or_init(districts).contains(&id)
    }

    /// Whether the page of communes lists a unit.
    pub(super) fn lists(&self, id: UnitId) -> bool {
        !self.record.unit(id).formerly.is_empty() || self.has_formers(id)
    }
}

/// One page, where it is known of a commune what it was made of.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let mut units = record.units.iter();
    let any = units.any(|unit| !unit.formerly.is_empty() || is_gone(record, unit));
    any.then(|| (TAIL.into(), Kind::Communes))
        .into_iter()
        .collect()
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    Filled {
        title: plan.say(page, TITLE),
        description: plan.say(page, Fixed(lang::phrase!("communes-summary"))),
        crumbs: Vec::new(),
        body: Body::Communes(Communes {
            today: today(plan, page),
            districts: districts(plan, page),
        }),
    }
}

/// A day in words, and for machines.
fn day(unit: &Unit, lang: Lang) -> (Option<String>, Option<String>) {
    (
        unit.from.map(|day| date::short(day, lang)),
        unit.from.map(date::iso),
    )
}

fn today(plan: &Plan, page: &Page) -> Vec<Today> {
    let record = plan.record;
    let units = record.units.iter();
    let mut all: Vec<Today> = units
        .filter_map(|unit| {
            let (since, datetime) = day(unit, page.lang);
            Some(Today {
                id: unit.code.clone(),
                name: unit.full_name().get(page.lang).to_owned(),
                href: plan.link_if(page, &address::unit(&unit.code)),
                made_of: made_of_all(record, unit, page.lang)?,
                since,
                datetime,
            })
        })
        .collect();
    all.sort_by_cached_key(|one| order::key(&one.name));
    all
}

fn districts(plan: &Plan, page: &Page) -> Vec<District> {
    let (record, lang) = (plan.record, page.lang);
    let mut rows: BTreeMap<Option<UnitId>, Vec<Row>> = BTreeMap::new();
    for gone in former(record) {
        let (id, place) = gone.told;
        let former = &record.unit(id).formerly[place];
        let (since, datetime) = day(record.unit(id), lang);
        rows.entry(former.parent).or_default().push(Row {
            id: gone.id,
            name: names::former(record, former, lang),
            href: None,
            now: now(plan, page, &record.heirs(id, place)),
            since,
            datetime,
        });
    }
    for (_, unit) in record.all_units() {
        let Some(heir) = unit.successors.first().filter(|_| is_gone(record, unit)) else {
            continue;
        };
        let (since, datetime) = day(record.unit(*heir), lang);
        rows.entry(unit.parent).or_default().push(Row {
            id: format!("cu-{}", unit.code),
            name: unit.full_name().get(lang).to_owned(),
            href: plan.link_if(page, &address::unit(&unit.code)),
            now: now(plan, page, &unit.successors),
            since,
            datetime,
        });
    }
    let mut all: Vec<District> = rows
        .into_iter()
        .map(|(parent, mut rows)| {
            rows.sort_by_cached_key(|row| (order::key(&row.name), row.id.clone()));
            let unit = parent.map(|id| record.unit(id));
            District {
                id: unit.map_or_else(|| "cu".to_owned(), |unit| unit.code.clone()),
                name: parent.map(|id| plan.words(page, Heading::Unit(id, None))),
                href: unit.and_then(|unit| plan.link_if(page, &address::unit(&unit.code))),
                rows,
            }
        })
        .collect();
    all.sort_by_cached_key(|one| {
        let name = one.name.as_deref();
        (name.is_none(), order::key(name.unwrap_or_default()))
    });
    all
}

fn now(plan: &Plan, page: &Page, heirs: &[UnitId]) -> Vec<Link> {
    let links = heirs.iter().filter_map(|id| {
        Some(Link {
            text: plan.record.unit(*id).full_name().get(page.lang).to_owned(),
            href: plan.link(page, &plan.place_of(*id)?),
        })
    });
    links.collect()
}

#[cfg(test)]
mod tests {
    use super::{District, fill};
    use crate::{Body, Kind, Page, plan};
    use derive::analyse;
    use model::{Former, KindId, Lang, Text, UnitId};

    /// Two districts that each had a commune of one name; one of them was divided among two of today, which spell it so or
    /// otherwise.
    fn districts(number: Option<&str>, other: &str) -> Vec<District> {
        let former = |parent: u32, part: bool| Former {
            name: Text::same("Bình Lư"),
            kind: KindId(0),
            parent: Some(UnitId(parent)),
            number: number.filter(|_| part).map(str::to_owned),
            part,
        };
        let record = sample::record(|sample| {
            sample.0.units[2].formerly = vec![former(0, false), former(1, true)];
            let mut rest = former(1, true);
            rest.name = Text::same(other);
            sample.0.units[3].formerly = vec![rest];
        });
        let analysis = analyse(&record);
        let page = Page {
            path: super::TAIL.into(),
            tail: super::TAIL.into(),
            lang: Lang::VI,
            kind: Kind::Communes,
        };
        match fill(&plan(&record, &analysis), &page).body {
            Body::Communes(communes) => communes.districts,
            _ => panic!("another body"),
        }
    }

    #[test]
    fn a_commune_that_ended_as_a_unit_leads_to_what_it_is_part_of() {
        let record = sample::record(|sample| {
            sample.0.kinds[0].level = model::Level::Commune;
            sample.0.units[0].successors = vec![UnitId(1)];
            sample.0.units[1].predecessors = vec![UnitId(0), UnitId(2)];
            sample.0.units[2].successors = vec![UnitId(1), UnitId(3)];
            sample.0.units[3].predecessors = vec![UnitId(2)];
        });
        let analysis = analyse(&record);
        assert_eq!(super::plan(&record, &analysis).len(), 1);
        let page = Page {
            path: super::TAIL.into(),
            tail: super::TAIL.into(),
            lang: Lang::VI,
            kind: Kind::Communes,
        };
        let plan = plan(&record, &analysis);
        let Body::Communes(communes) = fill(&plan, &page).body else {
            panic!("another body");
        };
        let today: Vec<(&str, &str)> = communes
            .today
            .iter()
            .map(|one| (&*one.name, &*one.made_of))
            .collect();
        let parts = [
            ("Unit 1", "Unit 0, một phần Unit 2"),
            ("Unit 3", "một phần Unit 2"),
        ];
        assert_eq!(today, parts);
        let rows = communes.districts.iter().flat_map(|one| &one.rows);
        let now: Vec<&str> = rows
            .flat_map(|row| &row.now)
            .map(|link| &*link.text)
            .collect();
        assert_eq!(now, ["Unit 1", "Unit 1", "Unit 3"]);
    }

    #[test]
    fn two_of_one_name_are_told_apart_and_a_divided_one_leads_to_each_part() {
        for (number, other) in [(None, "Bình Lư"), (Some("03400"), "Bình Lư (một phần)")] {
            let all = districts(number, other);
            let now = |place: usize| -> Vec<&str> {
                let district: &District = &all[place];
                let [row] = &district.rows[..] else {
                    panic!("{district:?}");
                };
                row.now.iter().map(|link| link.text.as_str()).collect()
            };
            assert_eq!(all.len(), 2);
            assert_eq!(now(0), ["Unit 2"]);
            assert_eq!(now(1), ["Unit 2", "Unit 3"]);
        }
    }
}
