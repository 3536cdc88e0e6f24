//! What objections are held against: what the rules on them share.

use derive::Analysis;
use derive::figures::{self, Address, Unknown};
use model::{Correction, Edition, Objection, Record, Table};

/// Corrections of the figure that an objection is about, in the edition that it is of.
pub(super) fn corrections<'a>(
    record: &'a Record,
    analysis: &Analysis,
    objection: &Objection,
) -> Vec<&'a Correction> {
    let own = figures::canonical_path(record, analysis, &objection.figure);
    let whole = figures::whole(&own).unwrap_or(&own);
    let is_of = |figure: &str| {
        let figure = figures::canonical_path(record, analysis, figure);
        figure == own || figure == whole
    };
    let edition = objection.year().and_then(|year| record.edition(year));
    let all = edition.into_iter().flat_map(|edition| &edition.corrections);
    all.filter(|one| is_of(&one.figure)).collect()
}

/// Why there is no such figure; nothing where there is one, or was one until it was corrected.
pub(super) fn unknown(
    record: &Record,
    analysis: &Analysis,
    objection: &Objection,
) -> Option<Unknown> {
    let found = objection.figure.parse().and_then(|address| match address {
        Address::Result { .. } | Address::Also { .. } => figures::get(record, analysis, &address),
        Address::Maximum { .. } | Address::Actual(_) | Address::Weight { .. } => {
            Err(Unknown::Shape)
        }
    });
    let unknown = found.err()?;
    let is_gone = unknown != Unknown::Shape && !corrections(record, analysis, objection).is_empty();
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
