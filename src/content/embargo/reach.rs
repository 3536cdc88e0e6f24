//! What only names what is not public: found by going through all names until nothing more comes.
//!
//! A thing that anything public needs is public, and so is one that nothing names. Some names are not needed: without a
//! successor, a kind in a field or an actual the public thing is as it was before somebody wrote them. The lead agency of a
//! component is needed: it is public with the framework that names it, and would vanish from a page as soon as a draft has
//! a result of it.

use std::collections::BTreeSet;

use super::authored::{Authored, Thing};
use super::{groups, lineage};
use crate::schema;

type Things = BTreeSet<Thing>;

/// What is held back with the editions that are; `to_come` are documents whose day has not come.
pub(super) fn held(all: &Authored, to_come: &BTreeSet<String>) -> Things {
    let mut candidates: Things = all.held.iter().flat_map(|one| one.names.clone()).collect();
    candidates.extend(all.beginning());
    candidates.extend(all.ahead());
    candidates.extend(to_come.iter().cloned().map(Thing::Document));
    let speaking = all
        .documents
        .iter()
        .filter(|(_, one)| !one.years.is_empty());
    candidates.extend(speaking.map(|(slug, _)| Thing::Document(slug.clone())));
    // Units that were taken for predecessors of what is held, and are not.
    let mut apart = Things::new();
    loop {
        let asked = all.with_predecessors(&candidates, &apart);
        let public = all.public(&asked, to_come);
        let held: Things = asked.difference(&public).cloned().collect();
        let mut next = candidates.clone();
        for thing in &held {
            next.extend(all.needs(thing));
            next.extend(all.mentions(thing));
        }
        next.extend(all.naming(&held, &asked));
        if next == candidates {
            let idle: Things = held.difference(&candidates).cloned().collect();
            if idle.is_empty() {
                return held;
            }
            apart.extend(idle);
        }
        candidates = next;
    }
}

/// All targets of a list and those below them.
fn targets(list: &[schema::Target]) -> Vec<&schema::Target> {
    let mut all = Vec::new();
    for target in list {
        all.push(target);
        all.extend(targets(&target.parts));
    }
    all
}

/// All components of a list and those below them.
fn components(list: &[schema::Component]) -> Vec<&schema::Component> {
    let mut all = Vec::new();
    for component in list {
        all.push(component);
        all.extend(components(&component.parts));
    }
    all
}

impl Authored {
    pub(super) fn unit(&self, code: &str) -> Option<&schema::Unit> {
        self.unit_places.get(code).map(|place| &self.units[*place])
    }

    fn source(&self, code: &str) -> Option<&schema::Source> {
        let place = self.source_places.get(code)?;
        Some(&self.sources[*place].1)
    }

    /// Frameworks and bands that begin with an edition that is not public.
    fn beginning(&self) -> Things {
        let begins = |from: i32| self.held.iter().any(|edition| edition.year == from);
        let mut found = Things::new();
        for (code, index) in &self.indices {
            for (place, _) in index
                .frameworks
                .iter()
                .enumerate()
                .filter(|(_, one)| begins(one.from))
            {
                found.insert(Thing::Framework(code.clone(), place));
            }
            for (place, _) in index
                .bands
                .iter()
                .enumerate()
                .filter(|(_, one)| begins(one.from))
            {
                found.insert(Thing::Scheme(code.clone(), place));
            }
        }
        found
    }

    /// What is public where only `candidates` may be held back.
    fn public(&self, candidates: &Things, to_come: &BTreeSet<String>) -> Things {
        let mut open: Vec<Thing> = self.roots(candidates);
        let mut public = Things::new();
        let is_to_come =
            |thing: &Thing| matches!(thing, Thing::Document(slug) if to_come.contains(slug));
        let documents = self.documents.keys().cloned().map(Thing::Document);
        let alone: Things = documents
            .filter(|one| !candidates.contains(one) && !is_to_come(one))
            .collect();
        let mut are_alone = false;
        loop {
            while let Some(thing) = open.pop() {
                if is_to_come(&thing) || public.contains(&thing) {
                    continue;
                }
                open.extend(self.needs(&thing));
                match &thing {
                    Thing::Index(code) => open.extend(self.known_of(code, candidates)),
                    // One that nothing names waits with the index of its tasks, and makes none public.
                    Thing::Document(_) if !are_alone => open.extend(self.mentions(&thing)),
                    _ => {}
                }
                public.insert(thing);
            }
            let programmes = self.programmes.keys().cloned().map(Thing::Programme);
            let more = programmes.filter(|one| !public.contains(one));
            open.extend(more.filter(|one| self.is_known(one, &public)));
            open.extend(self.leads_of_groups(&public));
            if open.is_empty() && !are_alone {
                are_alone = true;
                open.extend(alone.difference(&public).cloned());
            }
            if open.is_empty() {
                return public;
            }
        }
    }

    /// What is public by itself.
    fn roots(&self, candidates: &Things) -> Vec<Thing> {
        let by_law = self.told_by_law().cloned().map(Thing::Unit);
        let mut roots: Vec<Thing> = self.own.iter().cloned().chain(by_law).collect();
        roots.extend(self.public.iter().flat_map(|one| one.names.clone()));
        let units = self.units.iter().map(|unit| Thing::Unit(unit.code.clone()));
        let sources = self
            .sources
            .iter()
            .map(|(code, _)| Thing::Source(code.clone()));
        let alone = units
            .chain(sources)
            .chain(self.kinds.iter().cloned().map(Thing::Kind))
            .chain(self.indices.keys().cloned().map(Thing::Index))
            .chain(self.programmes.keys().cloned().map(Thing::Programme));
        roots.extend(alone.filter(|thing| !candidates.contains(thing)));
        roots
    }

    fn frameworks(&self, code: &str) -> Vec<Thing> {
        let count = self
            .indices
            .get(code)
            .map_or(0, |index| index.frameworks.len());
        (0..count)
            .map(|place| Thing::Framework(code.to_owned(), place))
            .collect()
    }

    /// Whether the public knows a programme already: by its document or a source of what it reached, or, where it names
    /// neither, by a target that names nothing else.
    fn is_known(&self, thing: &Thing, public: &Things) -> bool {
        let Thing::Programme(slug) = thing else {
            return false;
        };
        let programme = &self.programmes[slug];
        let all = targets(&programme.targets);
        let claimed = programme.claim.iter().map(|claim| &claim.source);
        let reached = self.reached(&all);
        let sources = reached.iter().map(|actual| &actual.source).chain(claimed);
        let sources = sources.cloned().map(Thing::Source);
        let document = programme.document.clone().map(Thing::Document);
        let mut told = document.into_iter().chain(sources).peekable();
        if told.peek().is_some() {
            return told.any(|one| public.contains(&one));
        }
        let named = |target: &&schema::Target| {
            let units = target.units.iter().cloned().map(Thing::Unit);
            let mut names = units.chain(target.index.clone().map(Thing::Index));
            names.all(|name| public.contains(&name))
        };
        public.contains(&Thing::Unit(programme.unit.clone())) && all.iter().any(named)
    }

    /// The actuals of targets, but for those that tell figures of editions that are held back.
    fn reached<'a>(&self, all: &[&'a schema::Target]) -> Vec<&'a schema::Actual> {
        let actuals = all
            .iter()
            .flat_map(|target| target.actuals.iter().map(move |actual| (target, actual)));
        let told = actuals.filter(|(target, actual)| !self.is_ahead(target, actual));
        told.map(|(_, actual)| actual).collect()
    }

    /// Sources of actuals that tell figures of editions that are held back.
    fn ahead(&self) -> Things {
        let programmes = self.programmes.values();
        let all = programmes.flat_map(|programme| targets(&programme.targets));
        let actuals =
            all.flat_map(|target| target.actuals.iter().map(move |actual| (target, actual)));
        let ahead = actuals.filter(|(target, actual)| self.is_ahead(target, actual));
        ahead
            .map(|(_, actual)| Thing::Source(actual.source.clone()))
            .collect()
    }

    /// What a thing cannot do without.
    fn needs(&self, thing: &Thing) -> Vec<Thing> {
        match thing {
            Thing::Unit(code) => self.unit(code).map_or_else(Vec::new, |unit| {
                let parent = unit.parent.clone().map(Thing::Unit);
                let kind = Thing::Kind(unit.kind.clone());
                let after = self.after(unit).iter().cloned().map(Thing::Unit);
                let own = parent.into_iter().chain([kind]).chain(after);
                let before = lineage::was(unit).chain(lineage::formerly(unit));
                own.chain(before).collect()
            }),
            Thing::Source(code) => {
                let document = self.source(code).and_then(|source| source.document.clone());
                document.map(Thing::Document).into_iter().collect()
            }
            Thing::Framework(code, place) => {
                let framework = self
                    .indices
                    .get(code)
                    .and_then(|index| index.frameworks.get(*place));
                let all = framework.map_or_else(Vec::new, groups::leads);
                let leads = all.into_iter().filter(|(fields, _)| fields.is_empty());
                let source = framework.and_then(|framework| framework.source.clone());
                leads
                    .map(|(_, lead)| Thing::Unit(lead.to_owned()))
                    .chain(source.map(Thing::Source))
                    .collect()
            }
            Thing::Document(slug) => self.documents.get(slug).map_or_else(Vec::new, |document| {
                let front = &document.front;
                let tasks = front.assigns.iter();
                let units = tasks.map(|task| Thing::Unit(task.unit.clone()));
                let source = front.source.clone().map(Thing::Source);
                units.chain(source).collect()
            }),
            Thing::Programme(slug) => {
                let programme = &self.programmes[slug];
                let document = programme.document.clone().map(Thing::Document);
                let unit = Thing::Unit(programme.unit.clone());
                document.into_iter().chain([unit]).collect()
            }
            Thing::Index(code) if !self.has_public_table(code) => {
                let mut names = self.kinds_of(code);
                let fields = self.indices.get(code).map_or(0, |index| index.fields.len());
                names.extend((0..fields).map(|place| Thing::Field(code.clone(), place)));
                names
            }
            Thing::Field(code, place) => self.above(code, *place),
            Thing::Index(_) | Thing::Kind(_) | Thing::Scheme(..) => Vec::new(),
        }
    }

    fn has_public_table(&self, code: &str) -> bool {
        self.public
            .iter()
            .any(|edition| edition.tables.contains(code))
    }

    fn kinds_of(&self, code: &str) -> Vec<Thing> {
        let fields = self
            .indices
            .get(code)
            .into_iter()
            .flat_map(|index| &index.fields);
        let kinds = fields.flat_map(|field| &field.kinds);
        kinds.cloned().map(Thing::Kind).collect()
    }

    /// What a thing names beside what it needs.
    fn mentions(&self, thing: &Thing) -> Vec<Thing> {
        match thing {
            Thing::Unit(code) => {
                let successors = self
                    .unit(code)
                    .into_iter()
                    .flat_map(|unit| &unit.successors);
                successors.cloned().map(Thing::Unit).collect()
            }
            Thing::Index(code) => {
                let mut names = self.kinds_of(code);
                names.extend(self.frameworks(code));
                names
            }
            Thing::Programme(slug) => {
                let programme = &self.programmes[slug];
                let all = targets(&programme.targets);
                let reached = self.reached(&all);
                let sources = reached.iter().map(|actual| actual.source.clone());
                let claimed = programme.claim.iter().map(|claim| claim.source.clone());
                let units = all
                    .iter()
                    .flat_map(|one| &one.units)
                    .cloned()
                    .map(Thing::Unit);
                let indices = all
                    .iter()
                    .filter_map(|one| one.index.clone().map(Thing::Index));
                let sources = sources.chain(claimed).map(Thing::Source);
                sources.chain(units).chain(indices).collect()
            }
            Thing::Document(slug) => {
                let document = self.documents.get(slug);
                let tasks = document.into_iter().flat_map(|one| &one.front.assigns);
                let indices = tasks.filter_map(|task| task.index.clone());
                indices.map(Thing::Index).collect()
            }
            Thing::Field(code, place) => self.leads_of_group(code, *place),
            Thing::Framework(..) | Thing::Kind(_) | Thing::Scheme(..) | Thing::Source(_) => {
                Vec::new()
            }
        }
    }

    /// What names a thing that is held back, and may be there for its sake only: predecessors, programmes, documents that
    /// assign tasks in it, and indices of which nothing is left. A programme may be why its document is taken for public.
    fn naming(&self, held: &Things, candidates: &Things) -> Things {
        let mut found = Things::new();
        for unit in &self.units {
            let mut successors = unit.successors.iter().cloned().map(Thing::Unit);
            if successors.any(|unit| held.contains(&unit)) {
                found.insert(Thing::Unit(unit.code.clone()));
            }
        }
        for slug in self.programmes.keys() {
            let programme = Thing::Programme(slug.clone());
            let mut names = self
                .needs(&programme)
                .into_iter()
                .chain(self.mentions(&programme));
            let is_why =
                |name: &Thing| matches!(name, Thing::Document(_)) && candidates.contains(name);
            if names.any(|name| held.contains(&name) || is_why(&name)) {
                found.insert(programme);
            }
        }
        for (slug, document) in &self.documents {
            if document
                .front
                .assigns
                .iter()
                .any(|task| self.is_task_of(task, held))
            {
                found.insert(Thing::Document(slug.clone()));
            }
        }
        for code in self.indices.keys() {
            let frameworks = self.frameworks(code);
            if !frameworks.is_empty() && frameworks.iter().all(|one| held.contains(one)) {
                found.insert(Thing::Index(code.clone()));
            }
        }
        found
    }

    /// Whether a task is one in an index or framework that is held back.
    fn is_task_of(&self, task: &schema::Assignment, held: &Things) -> bool {
        let Some(code) = &task.index else {
            return false;
        };
        if held.contains(&Thing::Index(code.clone())) {
            return true;
        }
        let Some(index) = self.indices.get(code) else {
            return false;
        };
        let has = |place: usize| match &task.component {
            Some(name) => components(&index.frameworks[place].components)
                .iter()
                .any(|component| component.code == *name),
            None => false,
        };
        let is_held = |place: usize| held.contains(&Thing::Framework(code.clone(), place));
        let mut places = 0..index.frameworks.len();
        if let Some(name) = &task.framework {
            return places.any(|place| index.frameworks[place].code == *name && is_held(place));
        }
        let with: Vec<usize> = places.filter(|place| has(*place)).collect();
        !with.is_empty() && with.into_iter().all(is_held)
    }
}
