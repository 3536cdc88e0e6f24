//! congbo turns a folder of yearly governance results and narratives into the static public site on which a province
//! announces them.
//!
//! A build is a pure function from folders of text to a folder of files: `build` is the whole of it, a stage a line.
#![deny(missing_docs)]

pub mod cli;
pub mod preview;

pub use ::{
    archive, chart, check, content, deliver, derive, diagnostic, export, feed, files, finding,
    lang, markdown, model, page, seal, theme,
};
#[cfg(feature = "import")]
pub use ::intake;

use std::borrow::Borrow;
use std::collections::BTreeSet;

use diagnostic::{Diagnostic, Severity};
use files::{Failure, Files, Sink, Stamp};
use model::{Moment, Record};

pub use theme::BuildError;

/// What a build tells when it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// How many pages there are.
    pub pages: usize,
    /// What does not stop a build, in order of places.
    pub warnings: Vec<Diagnostic>,
}

/// Builds the site that is public at `now` into `sink`.
///
/// # Errors
/// Everything that is wrong with the authors' text, all of it at once and before anything is written; or the machine
/// refuses.
pub fn build(
    content: impl Borrow<Files> + Send,
    themes: &Files,
    stamp: &Stamp,
    now: Moment,
    sink: &dyn Sink,
) -> Result<Built, BuildError> {
    // Threads keep what they let go of for themselves: what the pool uses is better not left with another one.
    rayon::scope(|_| whole(content, themes, stamp, now, sink))
}

fn whole(
    content: impl Borrow<Files>,
    themes: &Files,
    stamp: &Stamp,
    now: Moment,
    sink: &dyn Sink,
) -> Result<Built, BuildError> {
    let loaded = content::record(content.borrow(), now).map_err(BuildError::Author)?;
    drop(content);
    let name = loaded.record.site.theme.clone();
    // Neither needs the other; what is wrong with the record is told first.
    let (checked, theme) = rayon::join(|| checked(loaded), || theme::parse(themes, &name));
    let Checked {
        mut record,
        analysis,
        warnings,
    } = checked.map_err(BuildError::Author)?;
    let theme = theme.map_err(BuildError::Author)?;
    speak(&mut record, &analysis, &theme).map_err(BuildError::Author)?;
    let plan = planned(&record, &analysis, &theme);
    sink.expect(plan.pages.len());
    beside(&plan, sink)?;
    theme.render(&plan, stamp, sink)?;
    let pages = plan.pages.len();
    drop(plan);
    // To let go of a large record takes its time, for which nobody need wait.
    rayon::spawn(move || drop((record, analysis, theme)));
    Ok(Built { pages, warnings })
}

/// Builds the pages and data files of one edition into `sink` as they were when it was the newest: later editions change
/// nothing of them. `is_wanted` says which other files come along, by their paths.
///
/// # Errors
/// The theme is faulty, or the machine refuses.
pub fn edition(
    checked: &Checked,
    year: model::Year,
    is_wanted: &(dyn Fn(&str) -> bool + Sync),
    themes: &Files,
    stamp: &Stamp,
    sink: &dyn Sink,
) -> Result<(), BuildError> {
    let mut record = seal::then(checked.record.clone(), year);
    let analysis = derive::analyse(&record);
    let theme = theme::parse(themes, &record.site.theme).map_err(BuildError::Author)?;
    speak(&mut record, &analysis, &theme).map_err(BuildError::Author)?;
    let plan = planned(&record, &analysis, &theme);
    let folder = format!("{year}/");
    let is_own = |path: &str| model::Lang::of_path(path).1.starts_with(&folder);
    let is_wanted = |path: &str| is_own(path) || is_wanted(path);
    let sink = files::Only::new(&is_wanted, sink);
    beside(&plan, &sink)?;
    theme.render_some(&plan, &|page| is_wanted(&page.path), stamp, &sink)?;
    Ok(())
}

/// From here on everything is said in the words of the theme. What is checked and sealed is said in those that come along:
/// no theme changes what an edition says.
fn speak(
    record: &mut Record,
    analysis: &derive::Analysis,
    theme: &theme::Theme,
) -> Result<(), Vec<Diagnostic>> {
    theme.speak(&mut record.site)?;
    page::line::put_in(record, analysis);
    Ok(())
}

/// All pages, with tables and cells as the theme draws them.
fn planned<'a>(
    record: &'a Record,
    analysis: &'a derive::Analysis,
    theme: &theme::Theme,
) -> page::Plan<'a> {
    let plan = page::plan(record, analysis);
    plan.checked_by(check::told(record)).drawn_by(theme.cells())
}

/// Writes every file of the site that neither is a page nor belongs to the theme.
fn beside(plan: &page::Plan, sink: &dyn Sink) -> Result<(), Failure> {
    let marks = plan.corrected();
    let marks = marks.map(|(figure, place, words)| (figure, export::Mark { place, words }));
    let marks = marks.collect();
    plan.weigh(export::all(plan.record, plan.analysis, &marks, sink)?);
    for archive in &plan.record.archives {
        sink.put(&page::archive::path(&archive.file), &archive.bytes)?;
    }
    if let Some(ledger) = &plan.record.ledger {
        sink.put(page::ledger::DATA, ledger.text().as_bytes())?;
    }
    feed::all(plan, sink)
}

/// A record without an error, with what is derived from it.
#[derive(Debug)]
pub struct Checked {
    /// The record.
    pub record: Record,
    /// What is derived from it.
    pub analysis: derive::Analysis,
    /// What does not stop a build.
    pub warnings: Vec<Diagnostic>,
}

/// Reads and checks the content that is public at `now`, and writes nothing. Content that is given away is let go of
/// as soon as it was read: it is a large part of what a build holds.
///
/// # Errors
/// Everything that is wrong with the authors' text.
pub fn check(content: impl Borrow<Files>, now: Moment) -> Result<Checked, BuildError> {
    let loaded = content::record(content.borrow(), now).map_err(BuildError::Author)?;
    drop(content);
    checked(loaded).map_err(BuildError::Author)
}

/// What was found in all of the content.
#[derive(Debug)]
pub struct Inspection {
    /// What is public, where nothing keeps it from being built.
    pub public: Option<Record>,
    /// Every problem; those of what is not public yet are marked, and stop no build.
    pub found: Vec<Diagnostic>,
}

/// Reads and checks all of the content: what is public at `now`, and what is not public yet, so that it is known before
/// anything is announced.
#[must_use]
pub fn inspect(content: &Files, now: Moment) -> Inspection {
    let (public, mut found) = match content::record(content, now).and_then(checked) {
        Ok(Checked {
            record, warnings, ..
        }) => (Some(record), warnings),
        Err(found) => (None, found),
    };
    if let Some(withheld) = content::withheld(content, now) {
        let all = of_everything(content, &withheld);
        let name = |one: &Diagnostic| (one.code, one.label.origin.clone(), one.message.clone());
        let told: BTreeSet<_> = found.iter().map(name).collect();
        let early = all.into_iter().filter(|one| !told.contains(&name(one)));
        found.extend(early.map(|one| Diagnostic { early: true, ..one }));
    }
    Inspection { public, found }
}

/// What names something in a file that cannot be read is not to blame for it.
const FOLLOWS: [&str; 5] = [
    "unknown-figure",
    "broken-link",
    "unknown-place",
    "missing-file",
    "waiver-unused",
];

/// What is wrong with all of the content. A file that is held back and cannot be read hides nothing of the others.
fn of_everything(content: &Files, withheld: &content::Withheld) -> Vec<Diagnostic> {
    let told = |loaded| match checked(loaded) {
        Ok(checked) => checked.warnings,
        Err(found) => found,
    };
    let mut found = match content::everything(content) {
        Ok(loaded) => return told(loaded),
        Err(found) => found,
    };
    let wrong = found.iter().filter(|one| one.severity == Severity::Error);
    let files = wrong.map(|one| &*one.label.origin.file);
    let unread: BTreeSet<&str> = files.filter(|file| withheld.holds(file)).collect();
    let mut left = content.clone();
    left.retain(|path| !unread.contains(path));
    if let Ok(loaded) = content::everything(&left) {
        let more = told(loaded).into_iter();
        found.extend(more.filter(|one| !FOLLOWS.contains(&one.code)));
    }
    found
}

/// Reads all of the content, what is not public yet included, for its author's eyes.
pub(crate) fn read_everything(content: &Files) -> Result<Record, Vec<Diagnostic>> {
    Ok(content::everything(content)?.record)
}

/// Reads and checks all of the content, what is not public yet included: for its author's eyes, before anything is
/// announced.
pub(crate) fn check_everything(content: &Files) -> Result<Checked, Vec<Diagnostic>> {
    checked(content::everything(content)?)
}

fn checked(loaded: content::Loaded) -> Result<Checked, Vec<Diagnostic>> {
    let content::Loaded {
        mut record,
        mut warnings,
        places,
        extent,
    } = loaded;
    let analysis = derive::analyse(&record);
    page::line::put_in(&mut record, &analysis);
    warnings.extend(places.restored(check::record(&record, &analysis)));
    if extent == content::Extent::Everything {
        // Words that are still to be replaced stop nothing before they are public.
        let left = warnings
            .iter_mut()
            .filter(|one| one.code == check::PLACEHOLDER);
        left.for_each(|one| one.severity = one.severity.max(Severity::Warning));
    }
    if warnings
        .iter()
        .any(|found| found.severity == Severity::Error)
    {
        return Err(warnings);
    }
    Ok(Checked {
        record,
        analysis,
        warnings,
    })
}
