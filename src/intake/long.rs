//! Long tables: a row for each unit and component, with one column of values. They are read as a table for each component.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::beside::named;
use super::comparison::is_year;
use super::frame::Line;
use super::grid::{Column, Content, Row, Sheet};
use super::locate::Place;
use super::names::How;
use super::roles::Said;
use super::take::Setting;
use model::mapping::Column as Role;

/// The tables of a long one, each with the component it is about; nothing where a table is no long one.
pub(super) fn cut(
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
) -> Option<Vec<(Sheet, Place)>> {
    let units = named(sheet, place, &setting.units, &[]);
    let rows = units.get(&place.units)?;
    let mut times: BTreeMap<_, usize> = BTreeMap::new();
    for unit in rows.values() {
        *times.entry(unit).or_default() += 1;
    }
    if rows.len() < 2 * times.len() {
        return None;
    }
    let (column, about) = components(sheet, place, rows.len(), setting)?;
    let value = value(sheet, place, column, setting)?;
    let mut texts: Vec<&str> = about.values().copied().collect();
    texts.sort_unstable();
    texts.dedup();
    let parts = texts.into_iter().map(|text| {
        let mut part = sheet.clone();
        part.cells.retain(|(row, _), _| {
            !place.body.contains(row) || about.get(row).is_some_and(|of| *of == text)
        });
        let place = Place {
            about: Some(text.to_owned()),
            value: Some(value),
            ..place.clone()
        };
        (part, place)
    });
    Some(parts.collect())
}

/// The column that says of which component each row is, and what it says.
fn components<'a>(
    sheet: &'a Sheet,
    place: &Place,
    count: usize,
    setting: &Setting<'_>,
) -> Option<(Column, BTreeMap<Row, &'a str>)> {
    let all = (0..sheet.width).filter(|column| *column != place.units);
    let found = all.filter_map(|column| {
        let cells = place
            .body
            .clone()
            .filter_map(|row| Some((row, sheet.words((row, column))?)));
        let all: BTreeMap<Row, &str> = cells.collect();
        let is_known = |text: &&str| {
            let said = setting.heads.read(&[(*text).to_owned()]);
            matches!(
                said,
                Said::One(Role::Part(_) | Role::Score, How::Exactly | How::Otherwise)
            )
        };
        let mut texts: Vec<&str> = all.values().copied().collect();
        texts.sort_unstable();
        texts.dedup();
        let known = texts.iter().filter(|text| is_known(text)).count();
        (all.len() * 10 >= count * 9 && known > 1 && known * 2 >= texts.len())
            .then_some((known, column, all))
    });
    // Of codes and names beside each other those that say more; of equal ones the first.
    let (_, column, all) = found.max_by_key(|(known, column, _)| (*known, Reverse(*column)))?;
    Some((column, all))
}

/// The only column of numbers that are no years and do not number the rows, besides those whose heads say that they are
/// something else of the same rows; its own says nothing of the kind.
fn value(
    sheet: &Sheet,
    place: &Place,
    components: Column,
    setting: &Setting<'_>,
) -> Option<Column> {
    let holds = |column: &Column| {
        let mut numbers = 0;
        let mut rising = true;
        for (at, row) in place.body.clone().enumerate() {
            let Some(content) = sheet.cells.get(&(row, *column)) else {
                continue;
            };
            let text = content.text();
            let is_number = match content {
                Content::Number(_) => true,
                Content::Words(_) => text.starts_with(|c: char| c.is_ascii_digit()),
                Content::Odd(..) => false,
            };
            rising &= text == (at + 1).to_string();
            numbers += usize::from(is_number && !is_year(&text));
        }
        numbers > 1 && !rising
    };
    let all = (0..sheet.width).filter(|column| *column != place.units && *column != components);
    let path = |column: Column| super::columns::path(sheet, place, column);
    let is_aside = |column: &Column| {
        let said = setting.heads.read(&path(*column));
        match said {
            Said::One(role, _) => !matches!(role, Role::Score | Role::Part(_)),
            Said::OtherYear(_) | Said::Change | Said::Aside => true,
            _ => false,
        }
    };
    let all: Vec<Column> = all
        .filter(holds)
        .filter(|column| !is_aside(column))
        .collect();
    let is_plain = |text: &String| {
        let (text, is_file) = (text.as_str(), false);
        setting
            .frame
            .unclear(&Line { text, is_file }, &[])
            .is_none()
    };
    match all[..] {
        [value] => path(value).iter().all(is_plain).then_some(value),
        _ => None,
    }
}
