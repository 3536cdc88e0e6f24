//! Names of units that the record has and the index does not rank: of a kind that is in none of its fields, or not there when
//! the year ends. That they are in no `units.yaml` would be the wrong cause.

use std::collections::BTreeMap;

use super::grid::{Column, Content};
use super::known;
use super::names::{Lexicon, Match};
use super::sheets;
use super::take::Request;
use super::taken::{Question, Spot};
use model::UnitId;

/// A column names no fewer of them, where it names nothing else.
const FEWEST: usize = 2;

/// Why an index does not rank a unit that the record has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cause {
    /// Its kind is in no field of the index.
    Kind,
    /// It is not there when the year ends.
    Life,
}

/// The units that the index does not rank in the year, by their names.
pub(super) struct Unranked<'a> {
    request: &'a Request<'a>,
    ranked: Lexicon<UnitId>,
    others: Lexicon<UnitId>,
}

impl<'a> Unranked<'a> {
    pub(super) fn new(request: &'a Request<'a>) -> Self {
        Self {
            request,
            ranked: known::units(request),
            others: known::others(request),
        }
    }

    /// The unit that a name is, and why no row of it is taken; nothing where the name may be that of a unit which is ranked.
    pub(super) fn find(&self, name: &str) -> Option<(UnitId, Cause)> {
        if self.ranked.find(name) != Match::Nothing {
            return None;
        }
        let Some(Match::One(id, _)) = self.others.spelt(name) else {
            return None;
        };
        let unit = self.request.record.unit(id);
        let is_of_a_field = self.request.index().field_of(unit).is_some();
        let cause = if is_of_a_field {
            Cause::Life
        } else {
            Cause::Kind
        };
        Some((id, cause))
    }
}

/// Asks of the names of such units, where files name no unit that is ranked.
pub(super) fn asked(request: &Request<'_>) -> Vec<Question> {
    let unranked = Unranked::new(request);
    let mut all = Vec::new();
    for (file, book) in request.files.iter().enumerate() {
        let sheets = book.sheets.iter();
        for sheet in sheets.filter(|sheet| sheets::left(request, sheet).is_none()) {
            let mut columns: BTreeMap<Column, Vec<Question>> = BTreeMap::new();
            for (cell, content) in &sheet.cells {
                let Content::Words(words) = content else {
                    continue;
                };
                if unranked.find(words).is_some() {
                    columns.entry(cell.1).or_default().push(Question::Unit {
                        at: Spot {
                            file,
                            sheet: sheet.name.clone(),
                            cell: *cell,
                        },
                        name: words.clone(),
                        near: Vec::new(),
                    });
                }
            }
            let found = columns.into_values().max_by_key(Vec::len);
            all.extend(
                found
                    .filter(|found| found.len() >= FEWEST)
                    .unwrap_or_default(),
            );
        }
    }
    all
}
