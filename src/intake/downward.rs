//! Names that stand once for several rows: a row for what a unit gives itself and one for what it was given, with the name
//! at the first of them only, or in one cell over all of them.

use super::grid::{Column, Content, Row, Sheet};
use super::locate::Place;
use super::names::Lexicon;
use model::UnitId;

/// The sheet with each name in all of its rows; nothing where each has one.
pub(super) fn filled(sheet: &Sheet, place: &Place, units: &Lexicon<UnitId>) -> Option<Sheet> {
    over(sheet, place).or_else(|| below(sheet, place, units))
}

/// The sheet with the name of a cell that is one over several rows in each of them: rows that are cut out keep it.
fn over(sheet: &Sheet, place: &Place) -> Option<Sheet> {
    let body = sheet
        .covered
        .range((place.body.start, 0)..(place.body.end, 0));
    let of_names = |(cell, first): &(&(Row, Column), &(Row, Column))| {
        cell.1 == place.units && first.1 == place.units
    };
    let names = body.filter(of_names);
    let names: Vec<_> = names
        .filter_map(|(cell, first)| Some((*cell, sheet.cells.get(first)?.clone())))
        .collect();
    let mut whole = (!names.is_empty()).then(|| sheet.clone())?;
    for (cell, name) in names {
        // A row whose values are cut out has no name either.
        whole.covered.remove(&cell);
        whole.cells.insert(cell, name);
    }
    Some(whole)
}

/// The same where nothing stands below a name; nothing where names do not stand for as many rows each.
fn below(sheet: &Sheet, place: &Place, units: &Lexicon<UnitId>) -> Option<Sheet> {
    let name = |row: Row| sheet.seen((row, place.units));
    let is_unit = |row: &Row| {
        let text = name(*row).map(Content::text);
        text.is_some_and(|text| units.spelt(&text).is_some())
    };
    let named: Vec<Row> = place.body.clone().filter(is_unit).collect();
    let goes_on =
        |row: &Row| *row < place.body.end && name(*row).is_none() && has_number(sheet, *row);
    let below = |row: &Row| (row + 1..place.body.end).take_while(goes_on).count();
    let (last, others) = named.split_last()?;
    let count = below(others.first()?);
    let is_one = others.iter().all(|row| below(row) == count) && below(last) >= count;
    if count == 0 || !is_one {
        return None;
    }
    let mut whole = sheet.clone();
    for row in named {
        let Some(name) = name(row).cloned() else {
            continue;
        };
        for below in (row + 1..).take(count) {
            whole.cells.insert((below, place.units), name.clone());
        }
    }
    Some(whole)
}

fn has_number(sheet: &Sheet, row: Row) -> bool {
    let mut cells = sheet.cells.range((row, 0)..(row + 1, 0));
    cells.any(|(_, content)| match content {
        Content::Number(_) => true,
        Content::Words(words) => words.starts_with(|c: char| c.is_ascii_digit()),
        Content::Odd(..) => false,
    })
}
