//! One result with everything around it: what pages, findings, data files and figures ask of a row.

use rust_decimal::Decimal;

use super::figures::Quantity;
use super::{Analysis, FieldStanding, Standing, TableStanding, standings};
use model::{IndexId, Life, UnitId, Year};

/// A row of a table, resolved.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The year.
    pub year: Year,
    /// The index.
    pub index: &'a model::Index,
    /// The framework that the table follows.
    pub framework: &'a model::Framework,
    /// The table that it stands in.
    pub table: &'a model::Table,
    /// What is derived for the table.
    pub standings: &'a TableStanding,
    /// The units that it is ranked with.
    pub field: Option<&'a FieldStanding>,
    /// The unit.
    pub unit: &'a model::Unit,
    /// What is stated.
    pub result: &'a model::Result,
    /// What is derived.
    pub standing: &'a Standing,
}

impl<'a> Entry<'a> {
    /// The row of a unit in an index in a year, where the record has one.
    #[must_use]
    pub fn find(
        record: &'a model::Record,
        analysis: &'a Analysis,
        (index, unit): (IndexId, UnitId),
        year: Year,
    ) -> Option<Self> {
        let points = &analysis.series.get(&(index, unit))?.points;
        let place = points.binary_search_by_key(&year, |point| point.year);
        let point = points[place.ok()?];
        let (edition, table) = (usize::from(point.edition), usize::from(point.table));
        let authored = &record.editions[edition].tables[table];
        let standings = &analysis.tables[edition][table];
        Some(Self::new(record, year, authored, standings, point.row))
    }

    /// The row at a place of a table.
    #[must_use]
    pub fn new(
        record: &'a model::Record,
        year: Year,
        table: &'a model::Table,
        standings: &'a TableStanding,
        row: u32,
    ) -> Self {
        let index = record.index(table.index);
        let result = &table.rows[row as usize];
        let own = &standings.rows[row as usize];
        let unit = record.unit(result.unit);
        Self {
            year,
            index,
            framework: index.framework_for(table.framework, unit),
            table,
            standings,
            field: own.field.map(|field| &standings.fields[usize::from(field)]),
            unit,
            result,
            standing: own,
        }
    }

    /// Where the end of the year lies in the life of the unit.
    #[must_use]
    pub fn life(&self) -> Life {
        self.unit.life_at_end_of(self.year)
    }

    /// Whether every unit that is ranked with it is listed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.table.is_complete(self.field.map(|field| field.field))
    }

    /// Whether there is a score or a rank to show.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.result.score.score().is_some() || self.standing.rank.is_some()
    }

    /// The highest score that the unit could have.
    #[must_use]
    pub fn max(&self) -> Option<Decimal> {
        standings::maximum(self.framework, self.result)
    }

    /// What the score lacks to that. Nothing is lost where points on top make it more.
    #[must_use]
    pub fn lost(&self) -> Option<Decimal> {
        let lost = self.max()? - self.result.score.score()?;
        let is_lost = lost >= Decimal::ZERO || !self.framework.goes_beyond();
        is_lost.then_some(lost)
    }

    /// Whether that is the unit's own, and not the framework's.
    #[must_use]
    pub fn has_own_max(&self) -> bool {
        self.result.own_max().is_some()
    }

    /// A number that the source states beside the result.
    #[must_use]
    pub fn kept(&self, quantity: Quantity) -> Option<Decimal> {
        let kept = self.table.kept(self.result.unit)?;
        match quantity {
            Quantity::OwnScore => kept.own,
            Quantity::Respondents => kept.respondents.map(Decimal::from),
            Quantity::Votes => kept.votes.map(Decimal::from),
            Quantity::Margin => kept.margin,
            _ => None,
        }
    }

    /// What it is compared by with others of its field: its score, or its share of the maximum where maxima differ.
    #[must_use]
    pub fn compared_by(&self) -> Option<Decimal> {
        if self.field.is_some_and(|field| field.by_share) {
            return self.standing.share;
        }
        self.result.score.score()
    }
}
