//! Shapes in which a unit has several rows, a column or a file, and heads and names that say little.

use congbo::model::{ComponentId, Score, UnitId};

use crate::dice::Dice;
use crate::grid::{Cell, Sheet};
use crate::shapes::{What, cell, column, name_head, order, score_head, some_parts, table};
use crate::world::World;

/// A row of scores and one of ranks for each unit, with its name in both, in the first, or in one cell over both.
pub(crate) fn paired(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let parts = some_parts(world, dice);
    let mut sheet = Sheet::default();
    let words = *dice.pick(&[["Điểm", "Hạng"], ["Điểm số", "Xếp hạng"], ["Score", "Rank"]]);
    let mut head = vec![
        Cell::text(world.head(name_head(dice))),
        Cell::text("Nội dung"),
    ];
    head.extend(
        parts
            .iter()
            .map(|id| Cell::text(world.head(world.part_name(*id)))),
    );
    head.push(Cell::text(world.head("Tổng điểm")));
    sheet.rows.push(head);
    let (style, marked) = (dice.roll(3), !dice.once_in(6));
    for unit in order(world, dice) {
        let row = sheet.rows.len();
        let known = &world.values[&unit];
        let name = |first: bool| match (first, style) {
            (true, _) | (false, 0) => Cell::text(world.names[&unit].clone()),
            _ => Cell::Empty,
        };
        let mut line = |first: bool, dice: &mut Dice| {
            let said = if marked {
                words[usize::from(!first)]
            } else {
                ""
            };
            let mut cells = vec![name(first), Cell::text(said)];
            let what = |id| {
                if first {
                    What::Part(id)
                } else {
                    What::PartRank(id)
                }
            };
            cells.extend(
                parts
                    .iter()
                    .map(|id| cell(world, unit, row, what(*id), dice)),
            );
            let total = if first {
                known.score
            } else {
                Score::from(known.rank)
            };
            cells.push(Cell::Number(total));
            sheet.rows.push(cells);
        };
        line(true, dice);
        line(false, dice);
        if style == 2 {
            sheet.merged.push([(row, 0), (row + 1, 0)]);
        }
    }
    vec![sheet]
}

/// A row for each unit and component, with ranks in rows of their own below, or beside: those of each, or of the total.
pub(crate) fn long_ranks(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let parts = some_parts(world, dice);
    let kind = dice.roll(3);
    let mut head = vec!["Đơn vị", "Tiêu chí", "Giá trị"];
    head.extend((kind > 0).then_some("Xếp hạng"));
    let mut sheet = Sheet::default();
    sheet.rows.push(head.into_iter().map(Cell::text).collect());
    for unit in order(world, dice) {
        let known = &world.values[&unit];
        let mut put = |about: &str, value: Cell, rank: u32| {
            let name = || Cell::text(world.names[&unit].clone());
            let rank = Cell::Number(Score::from(rank));
            let whose = Cell::Number(Score::from(known.rank));
            let mut cells = vec![name(), Cell::text(about), value];
            match kind {
                0 => {
                    sheet.rows.push(cells);
                    sheet.rows.push(vec![name(), Cell::text("Xếp hạng"), rank]);
                    return;
                }
                1 => cells.push(rank),
                _ => cells.push(whose),
            }
            sheet.rows.push(cells);
        };
        for id in &parts {
            let value = if world.gaps.contains(&(unit, *id)) {
                Cell::text("-")
            } else {
                Cell::Number(known.parts[id])
            };
            put(world.part_name(*id), value, known.ranks[id]);
        }
        put("Tổng điểm", Cell::Number(known.score), known.rank);
    }
    vec![sheet]
}

/// The rows of a table on its side, each with its words; one that stands over others has nothing else.
fn lines(
    world: &World<'_>,
    units: &[UnitId],
    parts: &[ComponentId],
    apart: bool,
    dice: &mut Dice,
) -> Vec<(String, Vec<Cell>)> {
    let line = |what: What, dice: &mut Dice| -> Vec<Cell> {
        let units = units.iter();
        units
            .map(|unit| cell(world, *unit, 0, what, dice))
            .collect()
    };
    let titled = |title: &str| (title.to_owned(), Vec::new());
    let named = |id: &ComponentId| world.head(world.part_name(*id));
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    rows.extend(apart.then(|| titled("Điểm")));
    for id in parts {
        rows.push((named(id), line(What::Part(*id), dice)));
    }
    rows.push((score_head(world, dice), line(What::Score, dice)));
    if apart {
        let over = ["Xếp hạng", "Năm trước", "Tự chấm"];
        rows.push(titled(over[dice.roll(over.len())]));
        for id in parts {
            rows.push((named(id), line(What::PartRank(*id), dice)));
        }
    }
    if dice.once_in(2) {
        rows.push(("Xếp hạng".to_owned(), line(What::Rank, dice)));
    }
    if dice.once_in(4) {
        let head = format!("Điểm năm {}", world.year - 1);
        rows.push((head, line(What::EarlierScore, dice)));
    }
    if dice.once_in(8) {
        rows.push(("Ghi chú".to_owned(), line(What::Noise(9), dice)));
    }
    rows
}

/// A unit a column, a component a row; with rows that say what those below them are, and some of other things.
pub(crate) fn sideways(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let units = order(world, dice);
    let parts = some_parts(world, dice);
    let apart = dice.once_in(5);
    let rows = lines(world, &units, &parts, apart, dice);
    let (numbers, maxima) = (dice.once_in(3), dice.once_in(4));
    let mut sheet = Sheet::default();
    if dice.once_in(3) {
        let text = format!("KẾT QUẢ CHỈ SỐ {} NĂM {}", world.short(), world.year);
        sheet.rows.push(vec![Cell::text(text)]);
    }
    let lead = |number: Cell, label: &str, most: Cell| {
        let mut cells = vec![Cell::text(label)];
        if numbers {
            cells.insert(0, number);
        }
        cells.extend(maxima.then_some(most));
        cells
    };
    let mut head = lead(Cell::text("TT"), "Tiêu chí", Cell::text("Điểm tối đa"));
    head.extend(
        units
            .iter()
            .map(|unit| Cell::text(world.names[unit].clone())),
    );
    sheet.rows.push(head);
    for (at, (label, cells)) in rows.into_iter().enumerate() {
        let most = |id: &ComponentId| world.framework.component(*id).max;
        let most = parts.get(at).filter(|_| !apart).and_then(most);
        let most = most.map_or(Cell::Empty, Cell::Number);
        let mut row = lead(Cell::Number(Score::from(at + 1)), &label, most);
        row.extend(cells);
        sheet.rows.push(row);
    }
    vec![sheet]
}

/// One component, or the totals, on a sheet that is called by a number alone.
pub(crate) fn numbered(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let parts = world.parts();
    let at = dice.roll(parts.len());
    let what = if dice.once_in(3) {
        What::Score
    } else {
        What::Part(parts[at])
    };
    let columns = [column(name_head(dice), What::Name), column("Điểm", what)];
    let units: Vec<UnitId> = order(world, dice);
    let mut sheet = table(world, &columns, &units, dice);
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    let name = roman.get(at).copied().unwrap_or("I");
    sheet.name = match dice.roll(4) {
        0 => format!("Mục {}", at + 1),
        1 => (at + 1).to_string(),
        2 => format!("TP {}", at + 1),
        _ => name.to_owned(),
    };
    vec![sheet]
}

/// All components, and a total that is called by letters which say other things as well.
pub(crate) fn shortened(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![column(name_head(dice), What::Name)];
    for id in world.parts() {
        columns.push(column(world.part_name(id), What::Part(id)));
    }
    let what = if dice.once_in(4) {
        What::Noise(90)
    } else {
        What::Score
    };
    columns.push(column(*dice.pick(&["TH", "Tổng hợp", "TC", "Cộng"]), what));
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}
