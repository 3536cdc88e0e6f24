//! Keys of a mapping that name a cell. A cell is one of one file, and a mapping serves several years: `=B6 (2026)` speaks of
//! the file of that year alone, and `=B6` of the first that is taken in.

use super::comparison::is_year;
use super::draft;
use super::take::Request;
use super::taken::{Question, Spot};
use model::Year;
use model::mapping::key;

/// A key of a cell without its year; nothing where that is another.
pub(super) fn of_year(known: &str, year: Year) -> Option<&str> {
    match dated(known) {
        Some((rest, said)) => (said == year).then_some(rest),
        None => Some(known),
    }
}

/// What a key says without its year, and that year.
pub(super) fn dated(known: &str) -> Option<(&str, Year)> {
    let (rest, said) = known.strip_suffix(')')?.rsplit_once(" (")?;
    is_year(said).then_some(())?;
    Some((rest, said.parse().ok()?))
}

/// Whether results of another year came from a file: a key of a cell may have been written for that one.
pub(super) fn has_others(request: &Request<'_>) -> bool {
    let editions = request.record.editions.iter();
    let mut others = editions.filter(|edition| edition.year != request.year);
    others.any(|edition| {
        let mut tables = edition.tables.iter();
        tables.any(|table| table.index == request.index && !table.layouts.is_empty())
    })
}

/// A cell as a key that speaks of this file only.
pub(super) fn named(request: &Request<'_>, at: &Spot) -> String {
    let key = draft::cell(at);
    if has_others(request) {
        format!("{key} ({})", request.year)
    } else {
        key
    }
}

/// Asks of which year's file keys of cells speak that do not say it.
pub(super) fn asked(request: &Request<'_>) -> Option<Question> {
    let mapping = request.mapping?;
    let units = mapping.units.iter().map(|(name, _)| name);
    let of_cells = |name: &&String| key(name).1.starts_with('=') && dated(name).is_none();
    let units: Vec<String> = units.filter(of_cells).cloned().collect();
    let printed: Vec<String> = mapping.printed.iter().filter(of_cells).cloned().collect();
    let is_open = !(units.is_empty() && printed.is_empty()) && has_others(request);
    is_open.then_some(Question::CellKeys { units, printed })
}
