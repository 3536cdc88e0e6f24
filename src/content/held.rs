//! What only editions speak of that are not public yet: documents, sources and units. It is held back with them, since
//! the title of a decision or the name of a new unit may tell what was decided.
//!
//! Whatever anything public names is public. Where every edition is, nothing is read twice.

use std::collections::BTreeSet;

use super::folder::{EditionFiles, Folder};
use super::read::{self, Read};
use super::resolve::editions;
use super::{Sight, schema};
use crate::diagnostic::Diagnostic;
use crate::files::Files;

/// Codes of documents, sources and units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Codes {
    pub(super) documents: BTreeSet<String>,
    pub(super) sources: BTreeSet<String>,
    pub(super) units: BTreeSet<String>,
}

/// The files that name everything else, as they were read.
#[derive(Debug)]
pub(super) struct Lists {
    pub(super) site: Option<Read<schema::Site>>,
    pub(super) units: Option<Read<schema::Units>>,
    pub(super) sources: Option<Result<Read<schema::Sources>, Vec<Diagnostic>>>,
}

impl Lists {
    /// Reads them. What is wrong with sources is told where they are resolved.
    pub(super) fn read(files: &Files, folder: &Folder<'_>, said: &mut Vec<Diagnostic>) -> Self {
        let site = read::required(files, folder.site, "content/site.yaml");
        let units = read::required(files, folder.units, "content/units.yaml");
        Self {
            site: site.map_err(|faults| said.extend(faults)).ok(),
            units: units.map_err(|faults| said.extend(faults)).ok(),
            sources: folder.sources.map(|path| read::file(files, path)),
        }
    }

    fn units(&self) -> impl Iterator<Item = &schema::Unit> {
        self.units.iter().flat_map(|read| &read.value.units)
    }

    fn sources(&self) -> impl Iterator<Item = (&str, &schema::Source)> {
        let read = self.sources.iter().flatten();
        let entries = read.flat_map(|read| &read.value.0);
        entries.map(|(code, source)| (&**code, source))
    }

    /// Takes out what is not to be seen, here and from `folder`; what is left keeps its places.
    pub(super) fn hold_back(
        &mut self,
        files: &Files,
        folder: &mut Folder<'_>,
        sight: Sight,
    ) -> Codes {
        let held = held(files, folder, self, sight);
        let documents = &mut folder.documents;
        documents.retain(|slug, _| !held.documents.contains(*slug));
        if let Some(read) = &mut self.units {
            let units = &mut read.value.units;
            for (place, unit) in units.iter_mut().enumerate() {
                unit.place = place;
            }
            units.retain(|unit| !held.units.contains(&unit.code));
        }
        if let Some(Ok(read)) = &mut self.sources {
            let entries = &mut read.value.0;
            entries.retain(|(code, _)| !held.sources.contains(&**code));
        }
        held
    }
}

/// What is not to be seen.
fn held(files: &Files, folder: &Folder<'_>, lists: &Lists, sight: Sight) -> Codes {
    let (public, hidden): (Vec<_>, Vec<_>) = folder
        .editions
        .values()
        .partition(|edition| is_public(files, edition, sight));
    let mut held = named_by(files, &hidden);
    if held == Codes::default() {
        return held;
    }
    for (code, source) in lists.sources() {
        if held.sources.contains(code) {
            held.documents.extend(source.document.clone());
        }
    }
    let mut told = named_by(files, &public);
    let home = lists.site.as_ref().map(|site| site.value.home.clone());
    told.units.extend(home);
    told.indices(files, folder);
    told.programmes(files, folder);
    told.spread(files, folder, lists, &held);
    held.without(&told);
    for (code, source) in lists.sources() {
        let document = source.document.as_ref();
        if document.is_some_and(|document| held.documents.contains(document)) {
            held.sources.insert(code.to_owned());
        }
    }
    held
}

/// Whether an edition is public; of one that cannot be read, nothing is decided here.
fn is_public(files: &Files, edition: &EditionFiles<'_>, sight: Sight) -> bool {
    let head = edition.edition;
    let head = head.and_then(|path| read::file::<schema::Edition>(files, path).ok());
    head.is_none_or(|head| sight.shows(editions::status(&head, sight, &mut Vec::new())))
}

/// Everything that some editions name.
fn named_by(files: &Files, editions: &[&EditionFiles<'_>]) -> Codes {
    let mut codes = Codes::default();
    for edition in editions {
        let head = edition.edition;
        let head = head.and_then(|path| read::file::<schema::Edition>(files, path).ok());
        codes
            .documents
            .extend(head.into_iter().flat_map(|head| head.value.documents));
        let corrections = edition.corrections;
        let corrections =
            corrections.and_then(|path| read::file::<schema::Corrections>(files, path).ok());
        let corrections = corrections.into_iter().flat_map(|read| read.value);
        codes
            .documents
            .extend(corrections.filter_map(|correction| correction.document));
        let stories = edition.units.keys();
        codes.units.extend(stories.map(|code| (*code).to_owned()));
    }
    let tables: Vec<&str> = editions
        .iter()
        .flat_map(|edition| edition.tables.values().copied())
        .collect();
    let tables = read::each(&tables, |path| {
        read::file::<schema::Table>(files, path).ok()
    });
    for table in tables.into_iter().flatten() {
        codes.table(table.value);
    }
    codes
}

impl Codes {
    fn table(&mut self, table: schema::Table) {
        self.sources.insert(table.source);
        let cells = table.cells.into_iter();
        self.sources.extend(cells.filter_map(|cells| cells.source));
        for row in table.results {
            self.units.insert(row.unit);
            self.sources.extend(row.source);
            let also = row.also.into_iter();
            self.sources.extend(also.map(|other| other.source));
        }
    }

    fn indices(&mut self, files: &Files, folder: &Folder<'_>) {
        for path in folder.indices.values() {
            let Ok(index) = read::file::<schema::Index>(files, path) else {
                continue;
            };
            for framework in index.value.frameworks {
                self.sources.extend(framework.source);
                self.components(framework.components);
            }
        }
    }

    fn components(&mut self, components: Vec<schema::Component>) {
        for component in components {
            self.units.extend(component.lead);
            self.components(component.parts);
        }
    }

    fn programmes(&mut self, files: &Files, folder: &Folder<'_>) {
        for path in folder.targets.values() {
            let Ok(programme) = read::file::<schema::Programme>(files, path) else {
                continue;
            };
            let programme = programme.value;
            self.units.insert(programme.unit);
            self.documents.extend(programme.document);
            self.sources
                .extend(programme.claim.map(|claim| claim.source));
            self.targets(programme.targets);
        }
    }

    fn targets(&mut self, targets: Vec<schema::Target>) {
        for target in targets {
            self.units.extend(target.units);
            let actuals = target.actuals.into_iter();
            self.sources.extend(actuals.map(|actual| actual.source));
            self.targets(target.parts);
        }
    }

    /// Adds what is named by public units, sources and documents, until nothing more comes.
    fn spread(&mut self, files: &Files, folder: &Folder<'_>, lists: &Lists, held: &Self) {
        let documents: Vec<(&str, schema::Document)> = folder
            .documents
            .iter()
            .filter_map(|(slug, pair)| {
                let page: read::Page<schema::Document> = read::page(files, pair.vi?).ok()?;
                Some((*slug, page.front?))
            })
            .collect();
        loop {
            let before = self.clone();
            for unit in lists.units() {
                if shows(&held.units, &before.units, &unit.code) {
                    self.units.extend(unit.parent.clone());
                    self.units.extend(unit.successors.iter().cloned());
                }
            }
            for (code, source) in lists.sources() {
                if before.sources.contains(code) {
                    self.documents.extend(source.document.clone());
                }
            }
            for (slug, document) in &documents {
                if shows(&held.documents, &before.documents, slug) {
                    let assigns = document.assigns.iter();
                    self.units.extend(assigns.map(|task| task.unit.clone()));
                    self.sources.extend(document.source.clone());
                }
            }
            if *self == before {
                return;
            }
        }
    }

    fn without(&mut self, told: &Self) {
        self.documents.retain(|code| !told.documents.contains(code));
        self.sources.retain(|code| !told.sources.contains(code));
        self.units.retain(|code| !told.units.contains(code));
    }
}

/// Whether a thing is public as far as is known: named in public, or not named by what is hidden.
fn shows(held: &BTreeSet<String>, told: &BTreeSet<String>, code: &str) -> bool {
    told.contains(code) || !held.contains(code)
}
