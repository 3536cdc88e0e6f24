//! From things that are held back to the places in files where they stand.

use std::collections::BTreeSet;

use super::authored::{Authored, Thing};
use super::{Withheld, alias, groups};
use crate::folder::{EditionFiles, Folder, Translated};
use crate::{read, schema};
use diagnostic::Origin;
use files::Files;
use model::objection;

/// The first and the last year in which something is in force, and the fields that it is for, where not for all.
type Life<'a> = (i32, Option<i32>, &'a [String]);

/// What is being planned, and by what.
pub(super) struct Plan<'a> {
    withheld: &'a mut Withheld,
    held: &'a BTreeSet<Thing>,
    all: &'a Authored,
}

/// Notes in `withheld` every file and place of what is held.
pub(super) fn fill(
    withheld: &mut Withheld,
    files: &Files,
    folder: &Folder<'_>,
    all: &Authored,
    held: &BTreeSet<Thing>,
) {
    let aliases = alias::held(all, files, folder, withheld);
    let mut plan = Plan {
        withheld,
        held,
        all,
    };
    plan.units(all, &aliases);
    plan.sources(all);
    for (code, path) in &folder.indices {
        if plan.withheld.indices.contains(*code) {
            plan.withheld.files.insert((*path).to_owned());
        } else if let Some(index) = all.indices.get(*code) {
            plan.index(code, index, &Origin::file(path));
        }
    }
    for (slug, path) in &folder.targets {
        if let Some(programme) = all.programmes.get(*slug) {
            plan.programme(slug, programme, path, folder.stories.get(slug));
        }
    }
    for (slug, pair) in &folder.documents {
        if plan.withheld.documents.contains(*slug) {
            plan.pair(pair);
        }
    }
    for (year, edition) in &folder.editions {
        if plan.withheld.years.contains(year) {
            plan.folder(files, *year);
        } else {
            plan.edition(files, edition);
        }
    }
    if let Some(path) = folder.calendar {
        let entries = all.calendar.iter();
        plan.list(&Origin::file(path), entries, |entry| {
            entry.index.clone().map(Thing::Index)
        });
    }
    if let Some(path) = folder.objections {
        plan.objections(files, path);
    }
    if let Some(path) = folder.waivers {
        plan.waivers(files, path);
    }
}

impl Plan<'_> {
    fn is_held(&self, thing: &Thing) -> bool {
        self.held.contains(thing)
    }

    /// A value goes.
    pub(super) fn take(&mut self, at: &Origin) {
        let removed = self.withheld.removed.entry(at.file.to_string());
        removed.or_default().insert(at.spot.keys().into());
    }

    /// Items of a list go; where none is left, the key of the list goes as well.
    pub(super) fn items(&mut self, list: &Origin, goes: &[bool]) {
        if goes.iter().all(|goes| *goes) {
            if !goes.is_empty() && list.spot.keys().is_empty() {
                self.withheld.files.insert(list.file.to_string());
            } else if !goes.is_empty() {
                self.take(list);
            }
            return;
        }
        for place in (0..goes.len()).filter(|place| goes[*place]) {
            self.take(&list.item(place));
        }
    }

    /// The items of a list go that are things which are held back.
    fn list<T>(
        &mut self,
        at: &Origin,
        items: impl Iterator<Item = T>,
        thing: impl Fn(T) -> Option<Thing>,
    ) {
        let goes = items.map(|item| thing(item).is_some_and(|thing| self.held.contains(&thing)));
        let goes: Vec<bool> = goes.collect();
        self.items(at, &goes);
    }

    fn pair(&mut self, pair: &Translated<'_>) {
        self.withheld.files.extend(pair.paths().map(str::to_owned));
    }

    fn units(&mut self, all: &Authored, aliases: &BTreeSet<(usize, usize)>) {
        let root = Origin::file("content/units.yaml");
        for code in &all.kinds {
            if self.is_held(&Thing::Kind(code.clone())) {
                self.take(&root.key("kinds").key(code));
            }
        }
        let names = all.names_of(self.held);
        for (place, unit) in all.units.iter().enumerate() {
            let at = root.key("units").item(place);
            if self.is_held(&Thing::Unit(unit.code.clone())) {
                self.take(&at);
                continue;
            }
            let goes: Vec<bool> = (0..unit.aliases.len())
                .map(|alias| aliases.contains(&(place, alias)))
                .collect();
            self.items(&at.key("aliases"), &goes);
            let successors = unit.successors.iter();
            let held = |code: &String| self.held.contains(&Thing::Unit(code.clone()));
            let goes: Vec<bool> = successors.map(held).collect();
            self.items(&at.key("successors"), &goes);
            // That a unit ends is told by what comes after it, and so is what its note says of that.
            let stays = goes.is_empty() || goes.iter().any(|goes| !goes);
            if !stays && unit.to.is_some() {
                self.take(&at.key("to"));
            }
            let note = unit.note.as_ref();
            if note.is_some_and(|note| !stays || names.are_in(note)) {
                self.take(&at.key("note"));
            }
        }
    }

    fn sources(&mut self, all: &Authored) {
        let root = Origin::file("content/sources.yaml");
        let held = |code: &String| self.held.contains(&Thing::Source(code.clone()));
        if !all.sources.is_empty() && all.sources.iter().all(|(code, _)| held(code)) {
            self.withheld.files.insert(root.file.to_string());
            return;
        }
        for (code, source) in &all.sources {
            if self.is_held(&Thing::Source(code.clone())) {
                self.take(&root.key(code));
            } else if self.is_document_held(source.document.as_ref()) {
                self.take(&root.key(code).key("document"));
            }
        }
    }

    fn is_document_held(&self, slug: Option<&String>) -> bool {
        slug.is_some_and(|slug| self.withheld.documents.contains(slug))
    }

    fn index(&mut self, code: &str, index: &schema::Index, root: &Origin) {
        let own = |place| Thing::Framework(code.to_owned(), place);
        let goes: Vec<bool> = (0..index.frameworks.len())
            .map(|place| self.is_held(&own(place)))
            .collect();
        if goes.iter().any(|goes| !goes) {
            let lives = index
                .frameworks
                .iter()
                .map(|one| (one.from, one.to, &[][..]))
                .collect::<Vec<_>>();
            self.in_force(&root.key("frameworks"), &lives, &goes);
            self.comparable(&root.key("frameworks"), &index.frameworks, &goes);
        }
        let own = |place| Thing::Scheme(code.to_owned(), place);
        let goes: Vec<bool> = (0..index.bands.len())
            .map(|place| self.is_held(&own(place)))
            .collect();
        let lives = index
            .bands
            .iter()
            .map(|one| (one.from, one.to, &*one.fields))
            .collect::<Vec<_>>();
        self.in_force(&root.key("bands"), &lives, &goes);
        let years = &self.withheld.years;
        let goes: Vec<bool> = index
            .annotations
            .iter()
            .map(|one| years.contains(&one.year))
            .collect();
        self.items(&root.key("annotations"), &goes);
        let gone = self.fields(code, &root.key("fields"), &index.fields);
        groups::take(self, root, index, &gone);
    }

    /// Of things in force one after the other, each for its fields, some go; the last that stays is in force until
    /// another comes.
    fn in_force(&mut self, list: &Origin, lives: &[Life<'_>], goes: &[bool]) {
        self.items(list, goes);
        let fields: BTreeSet<&[String]> = lives.iter().map(|one| one.2).collect();
        for own in fields {
            let same = || (0..lives.len()).filter(|place| lives[*place].2 == own);
            let left = same().filter(|place| !goes[*place]);
            let Some(newest) = left.max_by_key(|place| lives[*place].0) else {
                continue;
            };
            let next = lives[newest].1.map(|to| to.saturating_add(1));
            let begins = |place: usize| goes[place] && Some(lives[place].0) == next;
            if same().any(begins) {
                self.take(&list.item(newest).key("to"));
            }
        }
    }

    fn comparable(&mut self, list: &Origin, all: &[schema::Framework], goes: &[bool]) {
        let gone = |code: &String| {
            all.iter()
                .zip(goes)
                .any(|(one, goes)| *goes && one.code == *code)
        };
        for (place, framework) in all.iter().enumerate().filter(|(place, _)| !goes[*place]) {
            let goes: Vec<bool> = framework.comparable.iter().map(gone).collect();
            self.items(&list.item(place).key("comparable"), &goes);
        }
    }

    /// Gives back the codes of those that go.
    fn fields<'f>(
        &mut self,
        code: &str,
        list: &Origin,
        fields: &'f [schema::Field],
    ) -> Vec<&'f str> {
        let held = |kind: &String| self.is_held(&Thing::Kind(kind.clone()));
        let kinds = fields.iter().enumerate().map(|(place, field)| {
            let all = self.is_held(&Thing::Field(code.to_owned(), place));
            field.kinds.iter().map(|kind| all || held(kind)).collect()
        });
        let kinds: Vec<Vec<bool>> = kinds.collect();
        let is_gone = |goes: &Vec<bool>| !goes.is_empty() && goes.iter().all(|goes| *goes);
        if kinds.iter().all(is_gone) {
            return Vec::new();
        }
        let gone = fields.iter().zip(&kinds).filter(|(_, goes)| is_gone(goes));
        let gone = gone.map(|(field, _)| field.code.as_str()).collect();
        for (place, goes) in kinds.iter().enumerate() {
            if is_gone(goes) {
                self.take(&list.item(place));
            } else {
                self.items(&list.item(place).key("kinds"), goes);
            }
        }
        gone
    }

    fn programme(
        &mut self,
        slug: &str,
        programme: &schema::Programme,
        path: &str,
        story: Option<&Translated<'_>>,
    ) {
        if self.is_held(&Thing::Programme(slug.to_owned())) {
            self.withheld.files.insert(path.to_owned());
            if let Some(pair) = story {
                self.pair(pair);
            }
            return;
        }
        let root = Origin::file(path);
        if self.is_document_held(programme.document.as_ref()) {
            self.take(&root.key("document"));
        }
        let claim = programme.claim.iter();
        if claim
            .clone()
            .any(|claim| self.is_held(&Thing::Source(claim.source.clone())))
        {
            self.take(&root.key("claim"));
        }
        self.targets(&root.key("targets"), &programme.targets);
    }

    fn targets(&mut self, list: &Origin, targets: &[schema::Target]) {
        let unit = |code: &String| self.held.contains(&Thing::Unit(code.clone()));
        let is_gone = |target: &schema::Target| {
            let index = target.index.clone().map(Thing::Index);
            let units = &target.units;
            index.is_some_and(|index| self.held.contains(&index))
                || (!units.is_empty() && units.iter().all(unit))
        };
        let goes: Vec<bool> = targets.iter().map(is_gone).collect();
        self.items(list, &goes);
        for (place, target) in targets
            .iter()
            .enumerate()
            .filter(|(place, _)| !goes[*place])
        {
            let at = list.item(place);
            let units = target.units.iter();
            self.list(&at.key("units"), units, |code| {
                Some(Thing::Unit(code.clone()))
            });
            let gone = |actual: &schema::Actual| {
                self.is_held(&Thing::Source(actual.source.clone()))
                    || self.all.is_ahead(target, actual)
            };
            let goes: Vec<bool> = target.actuals.iter().map(gone).collect();
            self.items(&at.key("actuals"), &goes);
            self.targets(&at.key("parts"), &target.parts);
        }
    }

    /// Of an edition that is held back nothing is left but its status and its seal, which decide about it.
    fn folder(&mut self, files: &Files, year: i32) {
        let folder = format!("content/editions/{year}/");
        let keeps = ["edition.yaml", "seal.yaml"];
        let own = files.iter().filter_map(|(path, _)| {
            let below = path.strip_prefix(&folder)?;
            (!keeps.contains(&below)).then(|| path.to_owned())
        });
        self.withheld.files.extend(own);
    }

    /// Of a public edition only the names of documents go whose day has not come.
    fn edition(&mut self, files: &Files, edition: &EditionFiles<'_>) {
        let head = edition.edition.and_then(|path| {
            let head = read::file::<schema::Edition>(files, path).ok()?;
            Some((Origin::file(path), head.value))
        });
        if let Some((at, head)) = head {
            let documents = head.documents.into_iter();
            self.list(&at.key("documents"), documents, |slug| {
                Some(Thing::Document(slug))
            });
        }
        let Some(path) = edition.corrections else {
            return;
        };
        let corrections = read::file::<schema::Corrections>(files, path).ok();
        let corrections = corrections.into_iter().flat_map(|read| read.value);
        for (place, correction) in corrections.enumerate() {
            if self.is_document_held(correction.document.as_ref()) {
                self.take(&Origin::file(path).item(place).key("document"));
            }
        }
    }

    /// Objections to figures that are held back.
    fn objections(&mut self, files: &Files, path: &str) {
        let Ok(read) = read::file::<schema::Objections>(files, path) else {
            return;
        };
        let is_gone = |raw: &schema::Objection| {
            let year = objection::year_of(&raw.figure);
            year.is_some_and(|year| self.withheld.years.contains(&year))
        };
        let goes: Vec<bool> = read.value.iter().map(is_gone).collect();
        self.items(&Origin::file(path), &goes);
    }

    /// Exceptions for what is held back.
    fn waivers(&mut self, files: &Files, path: &str) {
        let Ok(read) = read::file::<schema::Waivers>(files, path) else {
            return;
        };
        let is_gone = |waiver: &schema::Waiver| {
            let file = format!("content/{}", waiver.file);
            let years = self.withheld.years.iter();
            let mut folders = years.map(|year| format!("content/editions/{year}/"));
            self.withheld.files.contains(&file)
                || folders.any(|folder| file.starts_with(&folder))
                || self.withheld.is_removed(files, &file, waiver.at.as_deref())
        };
        let goes: Vec<bool> = read.value.iter().map(is_gone).collect();
        self.items(&Origin::file(path), &goes);
    }
}
