//! What is not public at a moment is taken out of the authors' text before anything is made of it: editions that are held
//! back, documents whose day has not come, and whatever only these name. What comes after never sees a word of it.
//!
//! Where everything is public, no file is read twice.

mod alias;
mod authored;
mod cut;
mod groups;
mod lineage;
mod links;
mod places;
mod plan;
mod reach;

use std::collections::{BTreeMap, BTreeSet};

use super::folder::{self, Folder};
use super::read::{self, Page};
use super::resolve::editions;
use super::{Visibility, fault, schema};
use diagnostic::place::Sheet;
use diagnostic::{Diagnostic, Origin, Severity};
use files::{Files, text};
use model::{Date, Moment, Status, Year};

use authored::{Authored, Thing};
use cut::Removed;
pub use places::Places;

/// What is held back at a moment.
#[derive(Debug, Clone, Default)]
pub struct Withheld {
    /// Years of editions.
    pub years: BTreeSet<Year>,
    /// Names of documents.
    pub documents: BTreeSet<String>,
    /// Codes of indices.
    pub indices: BTreeSet<String>,
    /// Names of target programmes.
    pub programmes: BTreeSet<String>,
    /// Codes of units.
    pub units: BTreeSet<String>,
    /// Where the site stands, where it is known.
    base: Option<String>,
    /// Files that are held back as a whole.
    files: BTreeSet<String>,
    /// What goes of files that are public otherwise.
    removed: BTreeMap<String, Removed>,
    /// What its author may not know.
    said: Vec<Diagnostic>,
}

/// What of the content is held back at `now`; nothing where all of it is public.
#[must_use]
pub fn withheld(files: &Files, now: Moment) -> Option<Withheld> {
    let folder = folder::sort(files, &mut Vec::new());
    let years = held_years(files, &folder, now);
    let to_come = documents_to_come(files, &folder, now);
    if years.is_empty() && to_come.is_empty() {
        return None;
    }
    let all = Authored::read(files, &folder, &years, now);
    let held = reach::held(&all, &to_come.keys().cloned().collect());
    let mut withheld = Withheld {
        years,
        base: all.base.clone(),
        ..Withheld::default()
    };
    for thing in &held {
        match thing {
            Thing::Document(slug) => withheld.documents.insert(slug.clone()),
            Thing::Index(code) => withheld.indices.insert(code.clone()),
            Thing::Programme(slug) => withheld.programmes.insert(slug.clone()),
            Thing::Unit(code) => withheld.units.insert(code.clone()),
            Thing::Field(..)
            | Thing::Framework(..)
            | Thing::Kind(_)
            | Thing::Scheme(..)
            | Thing::Source(_) => false,
        };
    }
    withheld.said = told(&all, &withheld, &to_come);
    plan::fill(&mut withheld, files, &folder, &all, &held);
    Some(withheld)
}

/// The status of an edition, with what is wrong with it; nothing where its file cannot be read whole.
fn status(files: &Files, path: &str, now: Moment) -> Option<(Status, Vec<Diagnostic>)> {
    let head = read::file::<schema::Edition>(files, path).ok()?;
    let mut said = Vec::new();
    let status = editions::status(&head, Visibility::Public(now), &mut said);
    Some((status, said))
}

/// Editions of which nobody can tell whether they are public: what says so cannot be read whole.
#[must_use]
pub fn undecided(files: &Files, now: Moment) -> BTreeSet<Year> {
    let folder = folder::sort(files, &mut Vec::new());
    let is_undecided = |path: &str| {
        status(files, path, now)
            .is_none_or(|(_, said)| said.iter().any(|found| found.severity == Severity::Error))
    };
    let editions = folder.editions.iter();
    let undecided = editions.filter(|(_, edition)| edition.edition.is_none_or(is_undecided));
    undecided.map(|(year, _)| *year).collect()
}

/// Editions that are not public. Of one that cannot be read, nothing is decided here.
fn held_years(files: &Files, folder: &Folder<'_>, now: Moment) -> BTreeSet<Year> {
    let is_held = |path: &str| {
        let status = status(files, path, now);
        status.is_some_and(|(status, _)| !Visibility::Public(now).shows(status))
    };
    let editions = folder.editions.iter();
    let held = editions.filter(|(_, edition)| edition.edition.is_some_and(is_held));
    held.map(|(year, _)| *year).collect()
}

/// Documents whose day has not come, with the place of the day.
fn documents_to_come(
    files: &Files,
    folder: &Folder<'_>,
    now: Moment,
) -> BTreeMap<String, (Date, Origin)> {
    let Some(today) = now.today() else {
        return BTreeMap::new();
    };
    let mut found = BTreeMap::new();
    for (slug, pair) in &folder.documents {
        let Some(path) = pair.vi else { continue };
        if !may_be_to_come(files.get(path).unwrap_or_default(), today) {
            continue;
        }
        let page: Option<Page<schema::Document>> = read::page(files, path).ok();
        let front = page.and_then(|page| page.front);
        let date = front.and_then(|front| Date::parse(front.date.as_deref()?));
        if let Some(date) = date.filter(|date| date.first_day() > today) {
            found.insert((*slug).to_owned(), (date, Origin::file(path).key("date")));
        }
    }
    found
}

/// Whether the date of a document may lie after a day, by a glance at its front matter.
fn may_be_to_come(bytes: &[u8], (year, _, _): (Year, i8, i8)) -> bool {
    let finder = memchr::memmem::Finder::new("date");
    let after = finder.find_iter(bytes).take(8).map(|at| &bytes[at + 4..]);
    let years = after.filter_map(|rest| {
        let rest = &rest[..rest.len().min(12)];
        let at = rest.iter().position(u8::is_ascii_digit)?;
        std::str::from_utf8(rest.get(at..at + 4)?)
            .ok()?
            .parse::<Year>()
            .ok()
    });
    years.into_iter().any(|found| found >= year)
}

/// What authors may not know: a document that goes with an edition that does not list it, or that waits for its day.
fn told(
    all: &Authored,
    withheld: &Withheld,
    to_come: &BTreeMap<String, (Date, Origin)>,
) -> Vec<Diagnostic> {
    let listed: BTreeSet<&String> = all.held.iter().flat_map(|one| &one.documents).collect();
    let named: BTreeSet<&Thing> = all.held.iter().flat_map(|one| &one.names).collect();
    let mut said = Vec::new();
    for slug in withheld
        .documents
        .iter()
        .filter(|slug| !listed.contains(slug))
    {
        if let Some((date, at)) = to_come.get(slug) {
            said.push(fault::document_to_come(*date, at.clone()));
            continue;
        }
        if named.contains(&Thing::Document(slug.clone())) {
            continue;
        }
        let years = all.documents.get(slug).map(|document| &document.years);
        let year = years
            .and_then(|years| years.first())
            .or(withheld.years.first());
        if let Some(year) = year {
            let at = Origin::file(&format!("content/documents/{slug}.md")).key("title");
            said.push(fault::document_of_held_edition(slug, *year, at));
        }
    }
    said
}

impl Withheld {
    /// The content as the stages read it: what is held back is blanked, and every line keeps its place.
    pub(super) fn blanked(&self, files: &Files) -> Files {
        self.without(files, cut::blanked)
    }

    /// Whether a file is held back as a whole.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        self.files.contains(path)
    }

    /// The content as it may be given away, without a trace of what is held back.
    #[must_use]
    pub fn cut(&self, files: &Files) -> Files {
        self.without(files, cut::cut)
    }

    fn without(&self, files: &Files, take: fn(&Sheet, &Removed) -> String) -> Files {
        let mut public = files.clone();
        public.retain(|path| !self.files.contains(path));
        for (path, removed) in &self.removed {
            let Some(bytes) = files.get(path) else {
                continue;
            };
            // What cannot be read is told where it is read, and nothing is made of it.
            let Ok(read) = text::read(bytes) else {
                continue;
            };
            let left = take(&Sheet::new(path, read), removed);
            public.insert(path.clone(), with_ends_of(left, bytes));
        }
        public
    }

    /// The places of what is left, and those they had.
    pub(super) fn places(&self) -> Places {
        Places::of(&self.removed)
    }

    /// Whether what a path names in a file goes.
    fn is_removed(&self, files: &Files, file: &str, path: Option<&str>) -> bool {
        let (Some(removed), Some(path)) = (self.removed.get(file), path) else {
            return false;
        };
        let bytes = files.get(file).unwrap_or_default();
        let keys = Sheet::new(file, text::lossy(bytes)).follow(path).ok();
        keys.is_some_and(|keys| (1..=keys.len()).any(|end| removed.contains(&keys[..end])))
    }

    /// What authors may not know, also of `public`, which is what is left of the content.
    pub(super) fn said(&self, public: &Files) -> Vec<Diagnostic> {
        let links = links::told(self, public);
        self.said.iter().cloned().chain(links).collect()
    }
}

/// A text with the mark and the line ends that its file has.
fn with_ends_of(text: String, bytes: &[u8]) -> String {
    let has_ends = memchr::memmem::find(bytes, b"\r\n").is_some();
    let text = if has_ends {
        text.replace('\n', "\r\n")
    } else {
        text
    };
    if bytes.starts_with("\u{feff}".as_bytes()) {
        format!("\u{feff}{text}")
    } else {
        text
    }
}
