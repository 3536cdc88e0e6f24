//! One year's announcement of all results.

use super::{Correction, Date, DocumentId, IndexId, Moment, Seal, Table, Text, UnitId, Year};
use diagnostic::Origin;

/// An edition's place in `Record::editions`, which are in order of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditionId(pub u16);

/// Where an edition is on its way to the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Being written; leaves no trace in the output.
    Draft,
    /// Finished and held until a moment; leaves no trace before.
    Embargoed(Moment),
    /// Public.
    Published,
    /// Public and fixed by a checksum manifest.
    Sealed,
}

impl Status {
    /// Whether an edition of this status may be seen at `now`.
    #[must_use]
    pub fn is_public(self, now: Moment) -> bool {
        match self {
            Self::Draft => false,
            Self::Embargoed(until) => until <= now,
            Self::Published | Self::Sealed => true,
        }
    }
}

/// An edition. Those that are not public at the build's moment never become part of a `Record`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The year that was measured, and the edition's address.
    pub year: Year,
    /// Where it is on its way to the public.
    pub status: Status,
    /// The headline, where the author gives one.
    pub headline: Option<Text>,
    /// When the results were announced.
    pub announced: Option<Date>,
    /// At what occasion.
    pub event: Option<Text>,
    /// Documents that belong to it.
    pub documents: Vec<DocumentId>,
    /// A public remark on the whole edition.
    pub note: Option<Text>,
    /// One table an index, in the order of `Record::indices`.
    pub tables: Vec<Table>,
    /// Corrections, oldest first.
    pub corrections: Vec<Correction>,
    /// What it said when it was sealed; there whenever the status says so.
    pub seal: Option<Box<Seal>>,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Edition {
    /// The results of an index.
    #[must_use]
    pub fn table(&self, index: IndexId) -> Option<&Table> {
        self.tables.iter().find(|table| table.index == index)
    }

    /// When a table of it was made public: by the publisher of the index, or else with the edition.
    #[must_use]
    pub fn published(&self, table: &Table) -> Option<Date> {
        table.published.or(self.announced)
    }

    /// Whether a unit has a row in any table.
    #[must_use]
    pub fn names(&self, unit: UnitId) -> bool {
        self.tables
            .iter()
            .any(|table| table.rows.iter().any(|row| row.unit == unit))
    }
}
