//! Authors' text → the record. YAML and front matter become typed, and every name in them is resolved.
//!
//! Says what keeps the record from existing, all of it at once; whether what exists is right is `check`'s business. Must
//! never let anything of an edition through that is not public at the moment it is given.

mod days;
mod embargo;
mod fault;
mod folder;
mod gather;
mod ledger;
mod lines;
mod read;
mod resolve;
mod schema;
mod seal;
pub mod theme;
mod yaml;

pub use embargo::{Places, Withheld, undecided, withheld};
pub use fault::{FAULTS, Fault};
pub use ledger::{behind, read as ledger};
pub use schema::json::{Schema, schema_of, schemas};
pub use seal::read as seal;

use diagnostic::{Diagnostic, Severity, place};
use files::Files;
use model::{Date, Mapping, Moment, Record, Status, UnitList, Year};

/// A record without a fault, and what was noticed on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Everything public that was read, resolved.
    pub record: Record,
    /// What does not keep the record from existing: files that nothing reads. In order of files.
    pub warnings: Vec<Diagnostic>,
    /// Where in their files the places of the record are.
    pub places: Places,
    /// How much was read.
    pub extent: Extent,
}

/// How much of the content was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is public at a moment.
    Public,
    /// What is not public yet as well.
    Everything,
}

/// Reads the files under `content/` as the record that is public at `now`. Other files are not looked at.
///
/// # Errors
/// Everything that keeps the record from existing, in order of files and places, warnings among it.
pub fn record(files: &Files, now: Moment) -> Result<Loaded, Vec<Diagnostic>> {
    let Some(withheld) = withheld(files, now) else {
        return seen(
            files,
            files,
            Places::default(),
            Visibility::Public(now),
            Vec::new(),
        );
    };
    let (public, places) = (withheld.blanked(files), withheld.places());
    let said = withheld.said(&public);
    seen(&public, files, places, Visibility::Public(now), said)
}

/// Reads the files under `content/` as a record of everything, drafts and what is held back included. It is for
/// its author's eyes, the preview and the import, and never for what is published.
///
/// # Errors
/// As `record`.
pub fn everything(files: &Files) -> Result<Loaded, Vec<Diagnostic>> {
    seen(
        files,
        files,
        Places::default(),
        Visibility::Everything,
        Vec::new(),
    )
}

/// What is read: files, from which everything is gone that `sight` does not show, and the same files with all that is in
/// them, whose places authors know.
#[derive(Debug, Clone, Copy)]
struct Input<'a> {
    files: &'a Files,
    whole: &'a Files,
    places: &'a Places,
    visibility: Visibility,
}

/// Which editions are let through.
#[derive(Debug, Clone, Copy)]
enum Visibility {
    /// Those that are public at a moment.
    Public(Moment),
    /// All of them.
    Everything,
}

impl Visibility {
    fn shows(self, status: Status) -> bool {
        match self {
            Self::Public(now) => status.is_public(now),
            Self::Everything => true,
        }
    }

    /// The day of the build in Vietnam.
    fn today(self) -> Option<Date> {
        match self {
            Self::Public(now) => now.in_vietnam().map(|(day, _, _)| day),
            Self::Everything => None,
        }
    }

    /// Whether a day has not come.
    fn is_to_come(self, day: Date) -> bool {
        match self {
            Self::Public(now) => now.today().is_some_and(|today| day.first_day() > today),
            Self::Everything => false,
        }
    }

    /// Whether a moment has not come.
    fn is_after(self, moment: Moment) -> bool {
        match self {
            Self::Public(now) => moment > now,
            Self::Everything => false,
        }
    }

    /// Whether `moment` was more than a day ago, so that nobody is still about to change what hung on it.
    fn is_long_after(self, moment: Moment) -> bool {
        const DAY: i64 = 24 * 60 * 60;
        match self {
            Self::Public(now) => now.0.saturating_sub(moment.0) > DAY,
            Self::Everything => false,
        }
    }
}

fn seen(
    files: &Files,
    whole: &Files,
    places: Places,
    visibility: Visibility,
    mut told: Vec<Diagnostic>,
) -> Result<Loaded, Vec<Diagnostic>> {
    let mut said = Vec::new();
    let input = Input {
        files,
        whole,
        places: &places,
        visibility,
    };
    let record = gather::record(input, &mut said);
    if let Some(record) = &record {
        days::to_come(record, visibility, &mut said);
    }
    told.extend(places.restored(said));
    let said = place::sorted(told, whole);
    let faulty = said.iter().any(|d| d.severity == Severity::Error);
    match record {
        Some(record) if !faulty => Ok(Loaded {
            record,
            warnings: said,
            places,
            extent: match visibility {
                Visibility::Public(_) => Extent::Public,
                Visibility::Everything => Extent::Everything,
            },
        }),
        _ => Err(said),
    }
}

/// Reads how the tables of an index are read, for a year.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn mapping(
    files: &Files,
    path: &str,
    record: &Record,
    year: Year,
) -> Result<Mapping, Vec<Diagnostic>> {
    let mut said = Vec::new();
    let read = read::file(files, path)?;
    let mapping = resolve::mappings::mapping(read, record, year, &mut said);
    match mapping {
        Some(mapping) if said.is_empty() => Ok(mapping),
        _ => Err(place::sorted(said, files)),
    }
}

/// Reads how lists of units are read.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn unit_list(files: &Files, path: &str, record: &Record) -> Result<UnitList, Vec<Diagnostic>> {
    let mut said = Vec::new();
    let list = resolve::unit_lists::list(read::file(files, path)?, record, &mut said);
    if said.is_empty() {
        Ok(list)
    } else {
        Err(place::sorted(said, files))
    }
}

#[cfg(test)]
mod tests;
