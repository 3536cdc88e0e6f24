//! Long tables: a row for each unit and component, with one column of values. They are read as a table for each component.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::beside::{Named, named};
use super::comparison::is_year;
use super::frame::Line;
use super::grid::{Column, Content, Row, Sheet};
use super::locate::Place;
use super::names::How;
use super::number::Marks;
use super::rank::rank;
use super::roles::Said;
use super::take::Setting;
use model::UnitId;
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
    let rank = rank_beside(sheet, place, value, (&about, rows), setting);
    let about = with_ranks(about, rows, setting);
    let mut all: Vec<(&str, bool)> = about.values().copied().collect();
    all.sort_unstable();
    all.dedup();
    let parts = all.into_iter().map(|(text, ranks)| {
        let mut part = sheet.clone();
        part.cells.retain(|(row, _), _| {
            !place.body.contains(row) || about.get(row).is_some_and(|of| *of == (text, ranks))
        });
        let place = Place {
            about: Some(text.to_owned()),
            value: Some(value),
            rank: rank
                .filter(|(_, whose)| *whose == Whose::Each || is_total(text, setting))
                .map(|(column, _)| column),
            ranks,
            ..place.clone()
        };
        (part, place)
    });
    Some(parts.collect())
}

/// What each row is about, and whether it holds the rank of it: "Xếp hạng" below each component is that of the one above.
fn with_ranks<'a>(
    about: BTreeMap<Row, &'a str>,
    units: &Named,
    setting: &Setting<'_>,
) -> BTreeMap<Row, (&'a str, bool)> {
    let mut read: BTreeMap<&str, bool> = BTreeMap::new();
    let mut is_rank = |text: &'a str| {
        *read.entry(text).or_insert_with(|| {
            matches!(
                setting.heads.read(&[text.to_owned()]),
                Said::One(Role::Rank, _)
            )
        })
    };
    let mut times: BTreeMap<_, usize> = BTreeMap::new();
    let mut last: Option<(Option<&UnitId>, &str)> = None;
    let mut paired = BTreeMap::new();
    let mut is_paired = true;
    for (row, text) in &about {
        let unit = units.get(row);
        if is_rank(text) {
            *times.entry(unit).or_default() += 1;
            let above = last.take().filter(|(of, _)| *of == unit);
            is_paired &= above.is_some();
            paired.insert(*row, (above.map_or(*text, |(_, text)| text), true));
        } else {
            paired.insert(*row, (*text, false));
            last = Some((unit, text));
        }
    }
    if is_paired && times.values().any(|count| *count > 1) {
        return paired;
    }
    about
        .into_iter()
        .map(|(row, text)| (row, (text, false)))
        .collect()
}

/// Whose ranks stand beside the values of a long table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// Those of what each row is about.
    Each,
    /// In all rows of a unit that of its total.
    Total,
}

/// The only column of ranks beside the values, where they are those of each component, or of the total: whoever has more
/// stands before.
fn rank_beside(
    sheet: &Sheet,
    place: &Place,
    value: Column,
    (about, units): (&BTreeMap<Row, &str>, &Named),
    setting: &Setting<'_>,
) -> Option<(Column, Whose)> {
    let is_rank = |column: &Column| {
        let path = super::columns::path(sheet, place, *column);
        matches!(setting.heads.read(&path), Said::One(Role::Rank, _))
    };
    let mut columns = (0..sheet.width).filter(is_rank);
    let column = columns.next().filter(|_| columns.next().is_none())?;
    let mut tables: BTreeMap<&str, Vec<(Decimal, u32)>> = BTreeMap::new();
    let mut ranks: BTreeMap<Option<&UnitId>, BTreeSet<u32>> = BTreeMap::new();
    for (row, text) in about {
        let score = number(sheet.cells.get(&(*row, value))?)?;
        let (rank, _) = rank(&sheet.cells.get(&(*row, column))?.text())?;
        tables.entry(text).or_default().push((score, rank));
        ranks.entry(units.get(row)).or_default().insert(rank);
    }
    for table in tables.values_mut() {
        table.sort_unstable_by_key(|(score, rank)| (Reverse(*score), *rank));
    }
    let fits = |table: &[(Decimal, u32)]| {
        let mut pairs = table.windows(2);
        pairs.all(|pair| pair[0].0 == pair[1].0 || pair[0].1 < pair[1].1)
    };
    if tables.values().all(|table| table.len() < 2) {
        return None;
    }
    if tables.values().all(|table| fits(table)) {
        return Some((column, Whose::Each));
    }
    let mut totals = tables.iter().filter(|(text, _)| is_total(text, setting));
    let (_, total) = totals.next().filter(|_| totals.next().is_none())?;
    let is_one = ranks.values().all(|ranks| ranks.len() == 1);
    (is_one && total.len() > 1 && fits(total)).then_some((column, Whose::Total))
}

/// Whether a row of a long table that says this is the total.
fn is_total(text: &str, setting: &Setting<'_>) -> bool {
    let said = setting.heads.read(&[text.to_owned()]);
    matches!(said, Said::One(Role::Score, _))
}

/// The number that a cell holds, whatever parts its digits.
pub(super) fn number(content: &Content) -> Option<Decimal> {
    match content {
        Content::Number(number) => Some(number.shown),
        Content::Words(text) => {
            let marks = Marks {
                comma: true,
                point: true,
            };
            Some(super::number::read(text, marks, None).ok()?.value)
        }
        Content::Odd(..) => None,
    }
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
