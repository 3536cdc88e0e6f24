//! Blocks with titles of their own beside each other, sheets that are called by numbers, and means of groups that are called as a
//! unit is.

use crate::dice::Dice;
use crate::grid::{Cell, Sheet};
use crate::shapes::{What, bare, beside, column, name_head, order, score_head, some_parts, table};
use crate::world::World;

/// Two blocks, each under a title above its first column. One of them may be no result of the year.
pub(crate) fn titles(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let year = world.year;
    let ours = [
        format!("Năm {year}"),
        format!("Kết quả năm {year}"),
        "Kết quả chính thức".to_owned(),
    ];
    let others = [
        format!("Năm {}", year - 1),
        format!("Mục tiêu năm {}", year + 1),
        "Kết quả sơ bộ".to_owned(),
        "Dự kiến".to_owned(),
    ];
    let is_other = [dice.once_in(2), dice.once_in(2)];
    let titles = is_other.map(|is_other| {
        let from: &[String] = if is_other { &others } else { &ours };
        dice.pick(from).clone()
    });
    let what = |at: usize, what: What| if is_other[at] { What::Noise(10) } else { what };
    let head = name_head(dice);
    let left = [
        column(head, What::Name),
        column(score_head(world, dice), what(0, What::Score)),
    ];
    let mut right = vec![column(head, What::Name)];
    for id in some_parts(world, dice) {
        right.push(column(world.part_name(id), what(1, What::Part(id))));
    }
    let gap = dice.roll(3);
    let columns: [&[_]; 2] = [&left, &right];
    let blocks = columns.iter().zip(titles).map(|(columns, title)| {
        let units = order(world, dice);
        let mut sheet = bare(world, columns, &units, dice);
        let empty = || vec![Cell::Empty; columns.len()];
        for _ in 0..gap {
            sheet.rows.insert(0, empty());
        }
        sheet.rows.insert(0, empty());
        sheet.rows[0][0] = Cell::text(title);
        sheet
    });
    let blocks = blocks.collect();
    vec![beside(blocks, dice.once_in(2))]
}

/// A sheet of totals and one for each component, called by its number, which may be another than the framework's.
pub(crate) fn numbers(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut parts = world.parts();
    if dice.once_in(3) {
        dice.shuffle(&mut parts);
    }
    let head = name_head(dice);
    let style = dice.roll(3);
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    let units = order(world, dice);
    let mut sheets = Vec::new();
    for (at, id) in parts.into_iter().enumerate() {
        let columns = [column(head, What::Name), column("Điểm", What::Part(id))];
        let mut sheet = bare(world, &columns, &units, dice);
        sheet.name = match style {
            0 => format!("Nội dung {}", at + 1),
            1 => (at + 1).to_string(),
            _ => roman.get(at).copied().unwrap_or("XI").to_owned(),
        };
        sheets.push(sheet);
    }
    let columns = [column(head, What::Name), column("Tổng điểm", What::Score)];
    let mut whole = bare(world, &columns, &units, dice);
    "Tổng hợp".clone_into(&mut whole.name);
    sheets.insert(0, whole);
    sheets
}

/// Units below groups that have a row of means, which may be called as a unit is that the table does not have.
pub(crate) fn means(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let columns = [
        column("TT", What::Number),
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
    ];
    let mut units = order(world, dice);
    let group = units.pop().map(|unit| world.names[&unit].clone());
    let mut sheet = table(world, &columns, &units, dice);
    let mean = Cell::Number(congbo::model::Score::new(3000, 2));
    let row = vec![Cell::text("I"), Cell::text(group.unwrap_or_default()), mean];
    if let Some(body) = sheet.body {
        sheet.rows.insert(body, row);
    }
    vec![sheet]
}
