//! Authors' text → the record. YAML and front matter become typed, and every name in them is resolved.
//!
//! Says what keeps the record from existing, all of it at once; whether what exists is right is `check`'s business. Must
//! never let anything of an edition through that is not public at the moment it is given.

mod fault;
mod folder;
mod gather;
mod held;
mod lines;
mod read;
mod resolve;
mod schema;
mod seal;
pub mod theme;
mod yaml;

pub use fault::{FAULTS, Fault};
pub use schema::json::{Schema, schema_of, schemas};
pub use seal::read as seal;

use crate::diagnostic::{Diagnostic, Severity, place};
use crate::files::Files;
use crate::model::{Mapping, Moment, Record, Status, Year};

/// A record without a fault, and what was noticed on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Everything public that was read, resolved.
    pub record: Record,
    /// What does not keep the record from existing: files that nothing reads. In order of files.
    pub warnings: Vec<Diagnostic>,
}

/// Reads the files under `content/` as the record that is public at `now`. Other files are not looked at.
///
/// # Errors
/// Everything that keeps the record from existing, in order of files and places, warnings among it.
pub fn record(files: &Files, now: Moment) -> Result<Loaded, Vec<Diagnostic>> {
    seen(files, Sight::Public(now))
}

/// Reads the files under `content/` as a record of everything, drafts and what is held back included. It is for
/// its author's eyes, the preview and the import, and never for what is published.
///
/// # Errors
/// As `record`.
pub(crate) fn everything(files: &Files) -> Result<Loaded, Vec<Diagnostic>> {
    seen(files, Sight::Everything)
}

/// Which editions are let through.
#[derive(Debug, Clone, Copy)]
enum Sight {
    /// Those that are public at a moment.
    Public(Moment),
    /// All of them.
    Everything,
}

impl Sight {
    fn shows(self, status: Status) -> bool {
        match self {
            Self::Public(now) => status.is_public(now),
            Self::Everything => true,
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

fn seen(files: &Files, sight: Sight) -> Result<Loaded, Vec<Diagnostic>> {
    let mut said = Vec::new();
    let record = gather::record(files, sight, &mut said);
    let said = place::sorted(said, files);
    let faulty = said.iter().any(|d| d.severity == Severity::Error);
    match record {
        Some(record) if !faulty => Ok(Loaded {
            record,
            warnings: said,
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

#[cfg(test)]
mod tests;
