//! The address of what a finding speaks of.

use super::Entry;
use model::{Index, IndexId, Record, Unit, UnitId, Year};

/// A unit in an index in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The index.
    pub index: IndexId,
    /// The year.
    pub year: Year,
    /// The unit.
    pub unit: UnitId,
}

impl At {
    /// Of a result.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Self {
            index: entry.table.index,
            year: entry.year,
            unit: entry.result.unit,
        }
    }

    /// The index.
    pub(super) fn index(self, record: &Record) -> &Index {
        record.index(self.index)
    }

    /// The unit.
    pub(super) fn unit(self, record: &Record) -> &Unit {
        record.unit(self.unit)
    }

    /// The same unit and index in another year.
    pub(super) fn in_year(self, year: Year) -> Self {
        Self { year, ..self }
    }

    /// The field that ranks it there.
    pub(super) fn in_field(self, field: usize) -> super::InField {
        let (index, year) = (self.index, self.year);
        super::InField { index, year, field }
    }

    /// The address of one of its numbers: `par/2018/lai-chau/score`.
    pub(super) fn figure(self, record: &Record, quantity: &str) -> String {
        let (index, unit) = (&self.index(record).code, &self.unit(record).code);
        lang::text!("{index}/{}/{unit}/{quantity}", self.year)
    }

    /// Place and number of units, as far as it is known.
    pub(super) fn rank(self, record: &Record, place: super::Place) -> Vec<String> {
        let mut all = vec![self.figure(record, "rank")];
        all.extend(place.of.map(|_| self.figure(record, "of")));
        all
    }
}
