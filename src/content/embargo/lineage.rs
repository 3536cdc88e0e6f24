//! Lives of units and of what indices are made of: what came of one that is over is known to everybody, what is to come of one may be what is held back.

use std::collections::{BTreeMap, BTreeSet};

use super::alias::words;
use super::authored::{Authored, Thing};
use crate::schema;
use crate::schema::value::Text;
use model::Date;

impl Authored {
    /// The successors of a unit whose last day has come.
    pub(super) fn after<'a>(&self, unit: &'a schema::Unit) -> &'a [String] {
        let to = unit.to.as_deref().and_then(Date::parse);
        let has_come = to.is_some_and(|to| self.today.is_some_and(|today| to.first_day() <= today));
        if has_come { &unit.successors } else { &[] }
    }

    /// Units that say what they were made of: a resolution says so to everybody, and readers who look for their commune
    /// would lose it as soon as a draft has a result of it.
    pub(super) fn told_by_law(&self) -> impl Iterator<Item = &String> {
        let told = self.units.iter().filter(|unit| !unit.formerly.is_empty());
        told.map(|unit| &unit.code)
    }

    /// Some things with the units that are over and came before them, but for those that are known to stand apart: where
    /// nothing public names such a unit it is there for the sake of what came after it.
    pub(super) fn with_predecessors(
        &self,
        things: &BTreeSet<Thing>,
        apart: &BTreeSet<Thing>,
    ) -> BTreeSet<Thing> {
        let mut found = things.clone();
        loop {
            let before = found.len();
            for unit in &self.units {
                let own = Thing::Unit(unit.code.clone());
                let mut after = self.after(unit).iter().cloned().map(Thing::Unit);
                if !apart.contains(&own) && after.any(|unit| found.contains(&unit)) {
                    found.insert(own);
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }

    /// The frameworks and bands of a public index that are public with it: those that nothing held back names, and those
    /// that were in force before the newest public edition was over.
    pub(super) fn known_of(&self, code: &str, candidates: &BTreeSet<Thing>) -> Vec<Thing> {
        let newest = self.public.iter().map(|edition| edition.year).max();
        let Some(index) = self.indices.get(code) else {
            return Vec::new();
        };
        let frameworks = index.frameworks.iter().enumerate();
        let frameworks =
            frameworks.map(|(place, one)| (Thing::Framework(code.to_owned(), place), one.from));
        let bands = index.bands.iter().enumerate();
        let bands = bands.map(|(place, one)| (Thing::Scheme(code.to_owned(), place), one.from));
        let is_known = |(thing, from): &(Thing, i32)| {
            let begins = self.held.iter().any(|edition| edition.year == *from);
            !candidates.contains(thing) || !begins && newest.is_some_and(|newest| *from <= newest)
        };
        let known = frameworks.chain(bands).filter(is_known);
        known.map(|(thing, _)| thing).collect()
    }

    /// The names that only units among some things have.
    pub(super) fn names_of(&self, things: &BTreeSet<Thing>) -> Names {
        let is_of = |unit: &&schema::Unit| things.contains(&Thing::Unit(unit.code.clone()));
        let (held, others): (Vec<_>, Vec<_>) = self.units.iter().partition(is_of);
        let of = |units: Vec<&schema::Unit>| -> BTreeSet<Vec<String>> {
            let texts = units.into_iter().flat_map(|unit| {
                let was = unit
                    .was
                    .iter()
                    .flat_map(|was| was.name.iter().chain(&was.full));
                [&unit.name].into_iter().chain(&unit.full).chain(was)
            });
            texts.flat_map(spellings).map(words).collect()
        };
        let mut names = Names::default();
        for name in of(held).difference(&of(others)) {
            names.0.entry(name.len()).or_default().insert(name.clone());
        }
        names
    }
}

/// What is named by what a unit was before.
pub(super) fn was(unit: &schema::Unit) -> impl Iterator<Item = Thing> {
    unit.was.iter().flat_map(|was| {
        let parent = was.parent.clone().map(Thing::Unit);
        parent.into_iter().chain(was.kind.clone().map(Thing::Kind))
    })
}

/// What the former units of one name.
pub(super) fn formerly(unit: &schema::Unit) -> impl Iterator<Item = Thing> {
    unit.formerly.iter().flat_map(|former| {
        let parent = former.parent.clone().map(Thing::Unit);
        parent.into_iter().chain([Thing::Kind(former.kind.clone())])
    })
}

fn spellings(text: &Text) -> impl Iterator<Item = &str> {
    text.0.words()
}

/// Names as they sound, by the number of their words.
#[derive(Default)]
pub(super) struct Names(BTreeMap<usize, BTreeSet<Vec<String>>>);

impl Names {
    /// Whether a text says one of them.
    pub(super) fn are_in(&self, text: &Text) -> bool {
        spellings(text).map(words).any(|words| {
            let mut known = self.0.iter().filter(|(length, _)| **length > 0);
            known.any(|(length, names)| words.windows(*length).any(|run| names.contains(run)))
        })
    }
}
