//! Names that stand once for several rows: a row for what a unit gives itself and one for what it was given, with the name
//! at the first of them only.

use super::grid::{Content, Row, Sheet};
use super::locate::Place;
use super::names::Lexicon;
use model::UnitId;

/// The sheet with each name in all of its rows; nothing where names do not stand for as many rows each.
pub(super) fn filled(sheet: &Sheet, place: &Place, units: &Lexicon<UnitId>) -> Option<Sheet> {
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
