//! Shapes of tables in which numbers look like results and are none, or are those of other units than it seems.

use congbo::model::UnitId;

use crate::dice::Dice;
use crate::grid::Sheet;
use crate::shapes::{
    Column, What, bare, beside, column, name_head, order, score_head, some_parts, table,
};
use crate::world::World;

/// So few units say nothing by their numbers.
const FEW: usize = 8;

/// Names and totals.
fn totals(world: &World<'_>, dice: &mut Dice) -> Vec<Column> {
    vec![
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
    ]
}

/// Places where the heads name components, and nothing says that they are places.
pub(crate) fn places(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = totals(world, dice);
    let is_long = world.values.len() >= FEW;
    for id in some_parts(world, dice) {
        let what = if is_long && dice.once_in(2) {
            What::PartRank(id)
        } else {
            What::Part(id)
        };
        columns.push(column(world.part_name(id), what));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

/// A component sorted by itself, with other keys than names.
fn keyed(world: &World<'_>, key: Column, dice: &mut Dice) -> Vec<Sheet> {
    let id = some_parts(world, dice)[0];
    let mut units = world.by_score();
    let left = bare(world, &totals(world, dice), &units, dice);
    units.sort_by_key(|unit| (world.values[unit].ranks[&id], *unit));
    let columns = [key, column(world.part_name(id), What::Part(id))];
    vec![left, bare(world, &columns, &units, dice)]
}

pub(crate) fn keys(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let heads = ["Mã", "Đơn vị", "TT", "STT", "Ký hiệu", ""];
    let head = *dice.pick(&heads);
    let is_place = matches!(head, "TT" | "STT");
    let what = match world.values.len() {
        0..FEW => What::Name,
        _ if is_place => What::Place,
        _ => What::Code,
    };
    let head = if matches!(what, What::Name) {
        "Đơn vị"
    } else {
        head
    };
    let blocks = keyed(world, column(head, what), dice);
    vec![beside(blocks, dice.once_in(2))]
}

/// Names, years or kinds of values in columns that nobody sees.
pub(crate) fn hidden(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let head = name_head(dice);
    if dice.once_in(2) {
        let blocks = keyed(world, column(head, What::Name), dice);
        let mut sheet = beside(blocks, false);
        sheet.hidden.push(2);
        return vec![sheet];
    }
    let (head, what) = *dice.pick(&[
        ("Nội dung", What::Same("Tự chấm")),
        ("Nguồn điểm", What::Same("Dự kiến")),
        ("Thời điểm", What::Day),
    ]);
    let mut columns = totals(world, dice);
    columns[1].what = What::Noise(50);
    columns.insert(1, column(head, what));
    let units: Vec<UnitId> = order(world, dice);
    let mut sheet = bare(world, &columns, &units, dice);
    sheet.hidden.push(1);
    vec![sheet]
}

/// Values of an earlier day, or of another scale.
pub(crate) fn others(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = totals(world, dice);
    if dice.once_in(2) {
        columns[1].what = What::Noise(50);
        columns.push(column("Thời điểm", What::Day));
    } else if world.values.len() >= FEW {
        columns[1].what = What::Tenth;
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}
