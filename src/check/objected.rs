//! What objections are held against: what the rules on them share.

use std::borrow::Cow;
use std::collections::BTreeMap;

use derive::Analysis;
use derive::figures::{self, Address, Unknown};
use model::{Date, Edition, Objection, Record, Table};

/// On which day each figure was corrected last, by the address by which it is listed.
pub(super) struct Corrected<'a> {
    record: &'a Record,
    analysis: &'a Analysis,
    last: BTreeMap<Cow<'a, str>, Date>,
}

impl<'a> Corrected<'a> {
    pub(super) fn of(record: &'a Record, analysis: &'a Analysis) -> Self {
        let mut last: BTreeMap<Cow<str>, Date> = BTreeMap::new();
        for correction in record.editions.iter().flat_map(|one| &one.corrections) {
            let figure = figures::canonical_path(record, analysis, &correction.figure);
            let day = last.entry(figure).or_insert(correction.date);
            *day = correction.date.max(*day);
        }
        Self {
            record,
            analysis,
            last,
        }
    }

    /// The day of the last correction of the figure that an objection is about; of a number of another published value
    /// also that of the value as a whole.
    pub(super) fn last(&self, objection: &Objection) -> Option<Date> {
        let own = figures::canonical_path(self.record, self.analysis, &objection.figure);
        let whole = figures::whole(&own).and_then(|whole| self.last.get(whole));
        self.last.get(&*own).max(whole).copied()
    }
}

/// Why there is no such figure; nothing where there is one, or was one until it was corrected.
pub(super) fn unknown(corrected: &Corrected<'_>, objection: &Objection) -> Option<Unknown> {
    let (record, analysis) = (corrected.record, corrected.analysis);
    let found = objection.figure.parse().and_then(|address| match address {
        Address::Result { .. } | Address::Also { .. } => figures::get(record, analysis, &address),
        Address::Set { .. } | Address::Actual(_) => Err(Unknown::Shape),
    });
    let unknown = found.err()?;
    let is_gone = unknown != Unknown::Shape && corrected.last(objection).is_some();
    (!is_gone).then_some(unknown)
}

/// The edition and the table that have the figure.
pub(super) fn table<'a>(
    record: &'a Record,
    objection: &Objection,
) -> Option<(&'a Edition, &'a Table)> {
    let edition = record.edition(objection.year()?)?;
    let index = record.find_index(objection.figure.split('/').next()?)?;
    Some((edition, edition.table(index)?))
}
