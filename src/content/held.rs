//! What only editions speak of that are not public yet: documents, sources and units. It is held back with them, since
//! the title of a decision or the name of a new unit may tell what was decided.
//!
//! Whatever anything public names is public. Where every edition is, nothing is read twice.

use std::collections::BTreeSet;

use super::folder::{EditionFiles, Folder};
use super::read;
use super::resolve::editions;
use super::schema;
use crate::files::Files;
use crate::model::Moment;

/// Codes of documents, sources and units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Codes {
    pub(super) documents: BTreeSet<String>,
    pub(super) sources: BTreeSet<String>,
    pub(super) units: BTreeSet<String>,
}

/// The files of one kind that everything names.
#[derive(Clone, Copy)]
pub(super) struct Lists<'a> {
    pub(super) site: Option<&'a schema::Site>,
    pub(super) units: Option<&'a schema::Units>,
    pub(super) sources: Option<&'a schema::Sources>,
}

/// What is not to be seen at `now`.
pub(super) fn held(files: &Files, folder: &Folder<'_>, lists: Lists<'_>, now: Moment) -> Codes {
    let (public, hidden): (Vec<_>, Vec<_>) = folder
        .editions
        .values()
        .partition(|edition| is_public(files, edition, now));
    let mut held = named_by(files, &hidden);
    if held == Codes::default() {
        return held;
    }
    for (code, source) in entries(lists) {
        if held.sources.contains(code) {
            held.documents.extend(source.document.clone());
        }
    }
    let mut told = named_by(files, &public);
    told.units.extend(lists.site.map(|site| site.home.clone()));
    told.indices(files, folder);
    told.programmes(files, folder);
    told.spread(files, folder, lists, &held);
    held.without(&told);
    for (code, source) in entries(lists) {
        let document = source.document.as_ref();
        if document.is_some_and(|document| held.documents.contains(document)) {
            held.sources.insert(code.to_owned());
        }
    }
    held
}

fn entries<'a>(lists: Lists<'a>) -> impl Iterator<Item = (&'a str, &'a schema::Source)> {
    let sources = lists.sources.into_iter().flat_map(|sources| &sources.0);
    sources.map(|(code, source)| (&**code, source))
}

/// Whether an edition is public; of one that cannot be read, nothing is decided here.
fn is_public(files: &Files, edition: &EditionFiles<'_>, now: Moment) -> bool {
    let head = edition.edition;
    let head = head.and_then(|path| read::file::<schema::Edition>(files, path).ok());
    head.is_none_or(|head| editions::is_public(editions::status(&head, &mut Vec::new()), now))
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
    for table in read::each(&tables, |path| {
        read::file::<schema::Table>(files, path).ok()
    }) {
        if let Some(table) = table {
            codes.table(table.value);
        }
    }
    codes
}

impl Codes {
    fn table(&mut self, table: schema::Table) {
        self.sources.insert(table.source);
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
    fn spread(&mut self, files: &Files, folder: &Folder<'_>, lists: Lists<'_>, held: &Self) {
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
            let units = lists.units.into_iter().flat_map(|units| &units.units);
            for unit in units {
                if shows(&held.units, &before.units, &unit.code) {
                    self.units.extend(unit.parent.clone());
                    self.units.extend(unit.successors.iter().cloned());
                }
            }
            for (code, source) in entries(lists) {
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
