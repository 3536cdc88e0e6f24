//! How far corrections reach: the indices and years of which something may follow from one.

use std::collections::BTreeMap;

use super::changes::later;
use model::{Correction, Edition, Record, Year};

/// What corrections reach: of an index, all that is worked out in the year of the first of them and later; where one is of a
/// framework or of bands, from the first year that these are in force for.
pub(super) struct Reach<'a>(BTreeMap<&'a str, Year>);

impl<'a> Reach<'a> {
    /// What corrections reach that were made after their edition was sealed.
    pub(super) fn of(record: &'a Record) -> Self {
        Self::by(record, later)
    }

    /// What all corrections reach.
    pub(super) fn of_all(record: &'a Record) -> Self {
        Self::by(record, |edition| edition.corrections.iter().collect())
    }

    fn by(record: &'a Record, corrections: fn(&Edition) -> Vec<&Correction>) -> Self {
        let mut reach = BTreeMap::new();
        for edition in &record.editions {
            for correction in corrections(edition) {
                if let Some(index) = index_of(correction) {
                    let since = in_force_since(record, correction);
                    let since = since.unwrap_or(edition.year).min(edition.year);
                    let first = reach.entry(index).or_insert(since);
                    *first = since.min(*first);
                }
            }
        }
        Self(reach)
    }

    /// Whether nothing is reached.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something of an index is reached.
    pub(super) fn knows(&self, index: &str) -> bool {
        self.0.contains_key(index)
    }

    /// Whether a figure is reached.
    pub(super) fn holds(&self, address: &str) -> bool {
        let mut steps = address.split('/');
        let index = steps.next().and_then(|index| self.0.get(index));
        let year = steps.next().and_then(|year| year.parse::<Year>().ok());
        matches!((index, year), (Some(first), Some(year)) if *first <= year)
    }
}

/// The index that a correction is about, be it a figure, the framework or a band.
pub(super) fn index_of(correction: &Correction) -> Option<&str> {
    let mut steps = correction.figure.split('/');
    let first = steps.next()?;
    match first {
        // Behind an @ stands the field for which bands are.
        "framework" | "bands" | "index" => steps.next()?.split('@').next(),
        "text" | "source" | "unit" | "targets" => None,
        _ if first.parse::<Year>().is_ok() => None,
        _ => Some(first),
    }
}

/// The first year of the framework or the bands that a correction is about.
fn in_force_since(record: &Record, correction: &Correction) -> Option<Year> {
    let mut steps = correction.figure.split('/');
    let (first, of, own) = (steps.next()?, steps.next()?, steps.next()?);
    let (code, field) = of
        .split_once('@')
        .map_or((of, None), |(code, field)| (code, Some(field)));
    let index = record.index(record.find_index(code)?);
    match first {
        "framework" => Some(index.framework_named(own)?.from),
        "bands" => {
            let place = index.place_of_bands(own.parse().ok()?, field)?;
            Some(index.bands[place].from)
        }
        _ => None,
    }
}
