//! The units of one field of a table as findings see them: who is in front, who is last, how far apart.

use rust_decimal::Decimal;

use super::InField;
use crate::derive::{FieldStanding, TableStanding};
use crate::model::{Index, Record, Table, UnitId, Year};

/// A field of a table in a year.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// The record.
    pub record: &'a Record,
    /// The year.
    pub year: Year,
    /// The table.
    pub table: &'a Table,
    /// What is derived for the table.
    pub rows: &'a TableStanding,
    /// What is derived for the field.
    pub standing: &'a FieldStanding,
}

/// More units than this that share a place are counted, not named.
pub(super) const MOST_NAMED: usize = 3;

impl<'a> Field<'a> {
    /// The index.
    #[must_use]
    pub fn index(&self) -> &'a Index {
        self.record.index(self.table.index)
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> InField {
        InField {
            index: self.table.index,
            year: self.year,
            field: self.standing.field,
        }
    }

    /// The units that have first place; in a table that does not list the whole field, as the source ranks them.
    #[must_use]
    pub fn first(&self) -> Vec<u32> {
        let first = self.standing.order.iter().copied();
        first
            .take_while(|&row| self.rank_of(row) == Some(1))
            .collect()
    }

    /// Rows whose total is a value: all that share it.
    pub(super) fn at(&self, value: Decimal) -> Vec<u32> {
        let rows = self.standing.order.iter().copied();
        rows.filter(|&row| self.score(row) == Some(value)).collect()
    }

    /// The units of rows.
    pub(super) fn units(&self, rows: &[u32]) -> Vec<UnitId> {
        let unit = |row: &u32| self.table.rows[*row as usize].unit;
        rows.iter().map(unit).collect()
    }

    /// How many units have a result.
    #[must_use]
    pub fn with_result(&self) -> Vec<u32> {
        let rows = self.standing.order.iter().copied();
        rows.filter(|&row| self.score(row).is_some() || self.rank_of(row).is_some())
            .collect()
    }

    pub(super) fn score(&self, row: u32) -> Option<Decimal> {
        self.table.rows[row as usize].score.score()
    }

    pub(super) fn rank_of(&self, row: u32) -> Option<u32> {
        self.rows.rows[row as usize].rank.map(|rank| rank.place)
    }
}
