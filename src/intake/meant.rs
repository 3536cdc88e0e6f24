//! What the mapping says of a row: by its cell, or by its name. A name of one year may be another unit's in the next, as after a
//! merger: what names a unit that the year does not have is asked, and the answer says from which year on it holds,
//! `Tỉnh Lào Cai (2025)`.

use super::grid::{Column, Row};
use super::keys;
use super::names::Match;
use super::take::{Request, Setting};
use lang::names::same;
use model::mapping::{Row as Meant, key};
use model::{UnitId, Year};

/// An entry of the mapping for a row.
type Entry = (String, Option<Meant>);

/// What the mapping says of a row: by its cell, or else by its name, of which the latest year up to that of the table counts.
pub(super) fn settled<'a>(
    label: &str,
    cell: (Row, Column),
    sheet: &str,
    setting: &Setting<'a>,
) -> Option<&'a Entry> {
    let units = &setting.request.mapping?.units;
    let ours = setting.request.year;
    let by_cell = units
        .iter()
        .find(|(known, _)| is_cell(known, cell, sheet, ours));
    let of_year = |known: &str| {
        let (rest, year) = keys::dated(known)?;
        (year <= ours && same(rest) == same(label)).then_some(year)
    };
    let by_year = || {
        let dated = units.iter().filter(|(known, _)| of_year(known).is_some());
        dated.max_by_key(|(known, _)| of_year(known))
    };
    let by_name = || units.iter().find(|(known, _)| same(known) == same(label));
    by_cell.or_else(by_year).or_else(by_name)
}

/// Whether a key of the mapping names a cell: `=B6`, `[Bảng 2] =B6`.
fn is_cell(known: &str, cell: (Row, Column), sheet: &str, year: Year) -> bool {
    let Some(known) = keys::of_year(known, year) else {
        return false;
    };
    let (named, what) = key(known);
    what.strip_prefix('=') == Some(super::grid::name(cell).as_str())
        && named.is_none_or(|named| same(named) == same(sheet))
}

/// Whether an entry that names a unit holds for the year: its unit lives then, or it says so itself.
pub(super) fn holds(known: &str, unit: UnitId, request: &Request<'_>) -> bool {
    let says_so = key(known).1.starts_with('=') || keys::dated(known).is_some();
    says_so || request.named().any(|(id, _)| id == unit)
}

/// Who may be meant by a name that the mapping has for a unit which the year does not have: who is called so, and who came of
/// that unit.
pub(super) fn heirs(name: &str, unit: UnitId, setting: &Setting<'_>) -> Vec<UnitId> {
    let request = setting.request;
    let mut heirs = match setting.units.find(name) {
        Match::One(id, _) => vec![id],
        Match::Several(ids) => ids,
        Match::Nothing => Vec::new(),
    };
    let named: Vec<UnitId> = request.named().map(|(id, _)| id).collect();
    let successors = request.record.unit(unit).successors.iter().copied();
    heirs.extend(successors.filter(|id| named.contains(id)));
    heirs.sort_unstable();
    heirs.dedup();
    heirs
}

/// The names that the mapping has for units of the year.
pub(super) fn names<'a>(request: &Request<'a>) -> Vec<(&'a str, UnitId)> {
    let units = request.mapping.map_or(&[][..], |mapping| &mapping.units);
    let of_year = |(known, meant): &'a Entry| {
        let Some(Meant::Unit(id)) = meant else {
            return None;
        };
        match keys::dated(known) {
            Some((rest, year)) => (year <= request.year).then_some((rest, *id)),
            None => holds(known, *id, request).then_some((known.as_str(), *id)),
        }
    };
    units.iter().filter_map(of_year).collect()
}

/// A name as the mapping is asked for it: with the year where the mapping says something else of it for another.
pub(super) fn asked(name: String, request: &Request<'_>) -> String {
    let mut units = request
        .mapping
        .map_or(&[][..], |mapping| &mapping.units)
        .iter();
    let is_said = units.any(|(known, meant)| meant.is_some() && same(known) == same(&name));
    if is_said {
        format!("{name} ({})", request.year)
    } else {
        name
    }
}
