//! Heads of made tables, and rows that sum them up.

use congbo::model::{Score, UnitId};

use crate::dice::Dice;
use crate::grid::{Cell, Sheet};
use crate::shapes::{Column, What};
use crate::world::{Tongue, World};

pub(crate) fn heads(world: &World<'_>, columns: &[Column], sheet: &mut Sheet) {
    if columns.iter().any(|column| column.group.is_some()) {
        grouped(world, columns, sheet);
    } else {
        let cells = columns
            .iter()
            .map(|column| Cell::text(world.head(&column.head)));
        sheet.rows.push(cells.collect());
    }
    if world.heads == Tongue::Below {
        let english = columns
            .iter()
            .map(|column| match world.english(&column.head) {
                Some(text) => Cell::text(text),
                None => Cell::Empty,
            });
        sheet.rows.push(english.collect());
    }
}

/// Heads in two rows: those of groups over those of columns.
fn grouped(world: &World<'_>, columns: &[Column], sheet: &mut Sheet) {
    let row = sheet.rows.len();
    let mut cells = Vec::new();
    let mut first = 0;
    for (place, column) in columns.iter().enumerate() {
        let again = place > 0 && column.group.is_some() && columns[place - 1].group == column.group;
        if again {
            cells.push(Cell::Empty);
            continue;
        }
        if place > first + 1 && columns[first].group.is_some() {
            sheet.merged.push([(row, first), (row, place - 1)]);
        }
        first = place;
        cells.push(match &column.group {
            Some(group) => Cell::text(world.head(group)),
            None => Cell::text(world.head(&column.head)),
        });
        if column.group.is_none() {
            sheet.merged.push([(row, place), (row + 1, place)]);
        }
    }
    if columns.len() > first + 1 && columns[first].group.is_some() {
        sheet.merged.push([(row, first), (row, columns.len() - 1)]);
    }
    sheet.rows.push(cells);
    let below = columns.iter().map(|column| match column.group {
        Some(_) => Cell::text(world.head(&column.head)),
        None => Cell::Empty,
    });
    sheet.rows.push(below.collect());
}

/// A row of means or extremes, as they are.
pub(crate) fn summary(
    world: &World<'_>,
    columns: &[Column],
    units: &[UnitId],
    sheet: &mut Sheet,
    dice: &mut Dice,
) {
    let kinds = ["Trung bình", "Cao nhất", "Thấp nhất", "Trung vị"];
    let others = [
        ["Average", "Max", "Min", "Median"],
        ["Điểm bình quân", "Lớn nhất", "Nhỏ nhất", "Điểm trung vị"],
        ["Mean", "Highest", "Lowest", "Median"],
        ["BÌNH QUÂN", "MAX", "MIN", "TRUNG VỊ"],
        [
            "Giá trị trung bình",
            "Điểm cao nhất",
            "Điểm thấp nhất",
            "Giá trị trung vị",
        ],
    ];
    let kinds = if dice.once_in(2) {
        *dice.pick(&others)
    } else {
        kinds
    };
    if !dice.once_in(4) {
        return;
    }
    let kind = dice.roll(kinds.len());
    let cells = columns.iter().map(|column| {
        let value = |unit: &UnitId| match column.what {
            What::Score => Some(world.values[unit].score),
            What::Part(id) if world.gaps.iter().all(|(_, part)| *part != id) => {
                Some(world.values[unit].parts[&id])
            }
            _ => None,
        };
        let mut all: Vec<Score> = units.iter().filter_map(value).collect();
        all.sort_unstable();
        match (column.what, all.len()) {
            (What::Name, _) => Cell::text(kinds[kind]),
            (_, 0) => Cell::Empty,
            (_, count) => Cell::Number(match kind {
                0 => {
                    let mut mean = (all.iter().sum::<Score>() / Score::from(count)).round_dp(2);
                    mean.rescale(2);
                    mean
                }
                1 => all[count - 1],
                2 => all[0],
                _ => median(&all),
            }),
        }
    });
    let row = cells.collect();
    sheet.rows.push(row);
}

/// The middle of sorted values.
fn median(all: &[Score]) -> Score {
    let (low, high) = (all[(all.len() - 1) / 2], all[all.len() / 2]);
    let mut middle = ((low + high) / Score::TWO).round_dp(2);
    middle.rescale(2);
    middle
}
