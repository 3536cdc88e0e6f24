//! Tables that stand side by side: names and scores, then names and scores once more. Each block has its own names, and a
//! value belongs to the name of its own block.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::grid::{Column, Content, Row, Sheet};
use super::locate::Place;
use super::names::{Lexicon, Match};
use lang::names::bare;
use model::UnitId;

/// What stands side by side, and a column of names of which it is not clear whether values are theirs.
pub(super) struct Parts {
    pub(super) tables: Vec<(Sheet, Place)>,
    pub(super) doubt: Option<Column>,
    /// Columns of names of small boxes beside a long table, which only repeat some of its units.
    pub(super) boxes: Vec<Column>,
}

/// A box has no more names.
const BOX: usize = 10;

/// Whether names are those of a box beside a table: a few of its units, and far fewer than it has.
fn is_box(rows: &Named, table: &Named) -> bool {
    let units: BTreeSet<&UnitId> = table.values().collect();
    let few = rows.len() <= BOX && rows.len() * 3 <= table.len();
    few && rows.values().all(|unit| units.contains(unit))
}

/// The units that a column names, by rows.
pub(super) type Named = BTreeMap<Row, UnitId>;

/// Heads of columns of names.
pub(super) const NAMES: [&str; 20] = [
    "co quan",
    "dia ban",
    "dia phuong",
    "don vi",
    "huyen",
    "province",
    "provinces",
    "so",
    "so nganh",
    "ten",
    "ten don vi",
    "thanh pho",
    "tinh",
    "tinh thanh",
    "tinh thanh pho",
    "tp",
    "unit",
    "units",
    "xa",
    "xa phuong",
];

/// Cuts a table into the blocks that stand side by side. `left` are columns that are known to hold no names of rows.
pub(super) fn cut(sheet: &Sheet, place: &Place, units: &Lexicon<UnitId>, left: &[Column]) -> Parts {
    let mut all = named(sheet, place, units, left);
    all.entry(place.units).or_default();
    let found = apart(sheet, place, all);
    let columns: Vec<Column> = found.kept.into_keys().collect();
    let place = Place {
        again: found.again,
        ..place.clone()
    };
    let (doubt, boxes) = (found.doubt, found.boxes);
    if columns.len() < 2 {
        return Parts {
            tables: vec![(sheet.clone(), place)],
            doubt,
            boxes,
        };
    }
    let starts: Vec<Column> = columns
        .windows(2)
        .map(|pair| start(sheet, &place, columns[0], pair[0], pair[1]))
        .collect();
    let ends = starts.iter().copied().chain([sheet.width]);
    let ranges = [0].into_iter().chain(starts.iter().copied()).zip(ends);
    let ranges: Vec<(Column, Column)> = ranges.collect();
    let place = Place {
        head: titled(sheet, &place, &ranges)..place.head.end,
        ..place
    };
    let tables = columns.iter().zip(ranges);
    let tables = tables.filter(|(units, _)| !boxes.contains(units));
    let tables = tables.map(|(units, (from, to))| {
        let place = Place {
            units: *units,
            ..place.clone()
        };
        (clipped(sheet, from..to), place)
    });
    let tables: Vec<(Sheet, Place)> = tables.collect();
    // Names with nothing beside them have their values in the block before: numbers stand left of their names here.
    let bare = tables.iter().find(|(sheet, place)| is_bare(sheet, place));
    Parts {
        doubt: doubt.or(bare.map(|(_, place)| place.units)),
        tables,
        boxes,
    }
}

/// Where the heads of blocks begin: with the row above them in which a block beside the first has a title of its own, a few
/// empty rows above the others.
fn titled(sheet: &Sheet, place: &Place, blocks: &[(Column, Column)]) -> Row {
    let start = place.head.start;
    let texts = |row: Row, (from, to): (Column, Column)| {
        let cells = sheet.cells.range((row, from)..(row, to));
        let words = cells.filter(|(_, content)| matches!(content, Content::Words(_)));
        words.count()
    };
    let is_empty = |row: &Row| sheet.cells.range((*row, 0)..(*row + 1, 0)).next().is_none();
    let mut above = (start.saturating_sub(TITLES)..start).rev();
    let row = above.find(|row| !is_empty(row));
    let is_title = |row: &Row| {
        let mut rest = blocks.iter().skip(1);
        rest.any(|block| texts(*row, *block) == 1)
            && blocks.iter().all(|block| texts(*row, *block) < 2)
    };
    row.filter(is_title).unwrap_or(start)
}

/// So far above its head stands the title of a block.
const TITLES: Row = 4;

/// Whether a block holds names and nothing else.
fn is_bare(sheet: &Sheet, place: &Place) -> bool {
    let rows = (place.body.start, 0)..(place.body.end, 0);
    let mut cells = sheet.cells.range(rows);
    cells.all(|((_, column), _)| *column == place.units)
}

/// Columns of names, by what they are to those before them.
#[derive(Default)]
struct Found {
    kept: BTreeMap<Column, Named>,
    again: Vec<Column>,
    doubt: Option<Column>,
    boxes: Vec<Column>,
}

/// Tells columns that begin a block from those that repeat the names before, and from boxes.
fn apart(sheet: &Sheet, place: &Place, all: BTreeMap<Column, Named>) -> Found {
    let mut found = Found::default();
    let longest = all.values().max_by_key(|rows| rows.len()).cloned();
    let longest = longest.unwrap_or_default();
    for (column, rows) in all {
        // Only the names right before can be repeated: values beside others would fall to the block between.
        let Some((before, known)) = found.kept.last_key_value() else {
            found.kept.insert(column, rows);
            continue;
        };
        if column != place.units && is_box(&rows, &longest) {
            found.boxes.push(column);
            found.kept.insert(column, rows);
            continue;
        }
        let before = *before;
        let common = rows.keys().filter(|row| known.contains_key(*row)).count();
        let same = rows
            .iter()
            .filter(|(row, unit)| known.get(*row) == Some(*unit))
            .count();
        if same > 0 && same == common {
            if rows.len() > known.len() {
                found.kept.remove(&before);
                found.kept.insert(column, rows);
                found.again.push(before);
            } else {
                found.again.push(column);
            }
            continue;
        }
        let headed = is_named(sheet, place, column) || column == place.units;
        if same * 2 >= common && common > 2 || !headed {
            found.doubt = found.doubt.or(Some(column));
        }
        found.kept.insert(column, rows);
    }
    found
}

/// The columns that name at least two units.
pub(super) fn named(
    sheet: &Sheet,
    place: &Place,
    units: &Lexicon<UnitId>,
    left: &[Column],
) -> BTreeMap<Column, Named> {
    let mut all: BTreeMap<Column, Named> = BTreeMap::new();
    let cells = sheet
        .cells
        .range((place.body.start, 0)..(place.body.end, 0));
    for ((row, column), content) in cells {
        let Content::Words(words) = content else {
            continue;
        };
        if left.contains(column) || words.len() > 160 {
            continue;
        }
        if let Some(Match::One(unit, _)) = units.spelt(words) {
            all.entry(*column).or_default().insert(*row, unit);
        }
    }
    all.retain(|_, rows| rows.values().any(|unit| Some(unit) != rows.values().next()));
    all
}

/// Whether a second column of names is headed like the first, or like names are.
fn is_named(sheet: &Sheet, place: &Place, column: Column) -> bool {
    let head = |column: Column| {
        let mut rows = place.head.clone().rev();
        rows.find_map(|row| Some(bare(&sheet.seen((row, column))?.text())))
    };
    let Some(text) = head(column) else {
        return true;
    };
    Some(&text) == head(place.units).as_ref() || NAMES.contains(&text.as_str())
}

/// The first column of the block whose names stand in `next`: behind an empty column, or where the heads begin to repeat
/// those before the first names.
fn start(sheet: &Sheet, place: &Place, first: Column, names: Column, next: Column) -> Column {
    let rows = place.head.start..place.body.end;
    let is_empty = |column: Column| {
        !rows
            .clone()
            .any(|row| sheet.cells.contains_key(&(row, column)))
    };
    if let Some(gap) = (names + 1..next).rev().find(|column| is_empty(*column)) {
        return gap + 1;
    }
    let head = |column: Column| -> Vec<String> {
        let rows = place.head.clone();
        rows.filter_map(|row| Some(sheet.seen((row, column))?.text()))
            .collect()
    };
    let mut start = next;
    while start > names + 1
        && let Some(model) = first.checked_sub(next - start + 1)
        && !head(model).is_empty()
        && head(model) == head(start - 1)
    {
        start -= 1;
    }
    start
}

/// A sheet of which only some columns are seen; their letters stay.
fn clipped(sheet: &Sheet, columns: Range<Column>) -> Sheet {
    let mut part = sheet.clone();
    part.cells.retain(|(_, column), _| columns.contains(column));
    part.covered
        .retain(|(_, column), _| columns.contains(column));
    for (place, first) in &sheet.covered {
        if columns.contains(&place.1)
            && !columns.contains(&first.1)
            && let Some(content) = sheet.cells.get(first)
        {
            part.cells.insert(*place, content.clone());
        }
    }
    part.width = columns.end;
    part
}
