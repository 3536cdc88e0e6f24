//! More shapes of tables: heads in two rows, years, several sheets, long ones, and what is no result.

use congbo::model::Score;

use crate::dice::Dice;
use crate::grid::{Cell, Sheet};
use crate::shapes::{What, bare, column, name_head, order, score_head, some_parts, table, under};
use crate::world::World;

pub(crate) fn two_rows(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![
        column(name_head(dice), What::Name),
        under(world.short(), "Điểm", What::Score),
        under(world.short(), "Hạng", What::Rank),
    ];
    for id in some_parts(world, dice) {
        let name = world.part_name(id);
        columns.push(under(name, "Điểm", What::Part(id)));
        columns.push(under(name, "Hạng", What::PartRank(id)));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

pub(crate) fn years(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![column(name_head(dice), What::Name)];
    let mut both = [world.year - 1, world.year];
    dice.shuffle(&mut both);
    let grouped = dice.once_in(2);
    for year in both {
        let ours = year == world.year;
        let (score, rank) = if ours {
            (What::Score, What::Rank)
        } else {
            (What::EarlierScore, What::EarlierRank)
        };
        if grouped {
            columns.push(under(format!("Năm {year}"), "Điểm", score));
            columns.push(under(format!("Năm {year}"), "Hạng", rank));
        } else {
            columns.push(column(format!("Điểm {year}"), score));
            columns.push(column(format!("Hạng {year}"), rank));
        }
    }
    if dice.once_in(2) {
        columns.push(column("Tăng/giảm", What::Noise(9)));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

pub(crate) fn joined(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let totals = [
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
        column("Thứ hạng", What::Rank),
    ];
    let mut parts = vec![column(name_head(dice), What::Name)];
    for id in some_parts(world, dice) {
        parts.push(column(world.part_name(id), What::Part(id)));
    }
    let (first, second) = (order(world, dice), order(world, dice));
    let mut sheets = vec![
        table(world, &totals, &first, dice),
        table(world, &parts, &second, dice),
    ];
    "Xếp hạng".clone_into(&mut sheets[0].name);
    "Thành phần".clone_into(&mut sheets[1].name);
    dice.shuffle(&mut sheets);
    sheets
}

pub(crate) fn sheets(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let totals = [
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
    ];
    let units = order(world, dice);
    let mut all = vec![table(world, &totals, &units, dice)];
    "Tổng hợp".clone_into(&mut all[0].name);
    for id in some_parts(world, dice) {
        let columns = [
            column(name_head(dice), What::Name),
            column("Điểm", What::Part(id)),
        ];
        let units = order(world, dice);
        let mut sheet = bare(world, &columns, &units, dice);
        let name: String = world.part_name(id).chars().take(31).collect();
        let name: String = name.chars().filter(|c| !"[]:*?/\\".contains(*c)).collect();
        name.trim().clone_into(&mut sheet.name);
        all.push(sheet);
    }
    all
}

pub(crate) fn long(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut sheet = Sheet::default();
    sheet.rows.push(
        ["Năm", "Tỉnh", "Chỉ tiêu", "Giá trị"]
            .map(Cell::text)
            .to_vec(),
    );
    let parts = some_parts(world, dice);
    let year = Cell::Number(Score::from(world.year));
    for unit in order(world, dice) {
        let name = || Cell::text(world.names[&unit].clone());
        for id in &parts {
            let value = match (world.gaps.contains(&(unit, *id)), world.gap) {
                (false, _) => Cell::Number(world.values[&unit].parts[id]),
                (true, "") => Cell::Empty,
                (true, sign) => Cell::text(sign),
            };
            let about = Cell::text(world.part_name(*id));
            sheet.rows.push(vec![year.clone(), name(), about, value]);
        }
        let total = Cell::Number(world.values[&unit].score);
        sheet
            .rows
            .push(vec![year.clone(), name(), Cell::text(world.short()), total]);
    }
    vec![sheet]
}

pub(crate) fn panel(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut sheet = Sheet::default();
    sheet.rows.push(
        ["Tỉnh", "Năm", "Tổng điểm", "Xếp hạng"]
            .map(Cell::text)
            .to_vec(),
    );
    let mut rows = Vec::new();
    for (unit, known) in &world.values {
        for year in [world.year - 1, world.year] {
            let ours = year == world.year;
            let score = if ours {
                known.score
            } else {
                Score::new(4_000 + i64::from(known.rank), 2)
            };
            let rank = if ours { known.rank } else { 99 };
            rows.push(vec![
                Cell::text(world.names[unit].clone()),
                Cell::Number(Score::from(year)),
                Cell::Number(score),
                Cell::Number(Score::from(rank)),
            ]);
        }
    }
    if dice.once_in(2) {
        dice.shuffle(&mut rows);
    }
    sheet.rows.extend(rows);
    vec![sheet]
}

pub(crate) fn other_index(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let other = if world.short() == "PAPI" {
        "SIPAS"
    } else {
        "PAPI"
    };
    let mut groups = [
        (other.to_owned(), What::Noise(100), What::Noise(60)),
        (world.short().to_owned(), What::Score, What::Rank),
    ];
    dice.shuffle(&mut groups);
    let mut columns = vec![column(name_head(dice), What::Name)];
    for (name, score, rank) in groups {
        columns.push(under(name.clone(), "Điểm", score));
        columns.push(under(name, "Hạng", rank));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

pub(crate) fn noisy(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![column(score_head(world, dice), What::Score)];
    for id in some_parts(world, dice) {
        let name = world.part_name(id);
        let (tail, what) = match dice.roll(10) {
            0 => (" (hạng)", What::PartRank(id)),
            1 => (" – thứ hạng", What::PartRank(id)),
            2 => (" (số phiếu)", What::Noise(9)),
            3 => (" (điểm trừ)", What::Noise(5)),
            4 => (" (tối đa)", What::Noise(10)),
            5 => (" (tự chấm)", What::Noise(9)),
            6 => (" (trọng số)", What::Noise(1)),
            7 => (" (điểm)", What::Part(id)),
            8 => (" khu vực công", What::Noise(9)),
            _ => ("", What::Part(id)),
        };
        columns.push(column(format!("{name}{tail}"), what));
    }
    dice.shuffle(&mut columns);
    columns.insert(0, column(name_head(dice), What::Name));
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

/// Components under the head of a group: results, or something else of the same names.
pub(crate) fn groups(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let known = ["Điểm thành phần", "Kết quả thẩm định", "Các nội dung"];
    let others = [
        "Quý I",
        "Đợt 1",
        "Mục tiêu",
        "Số phiếu",
        "Điểm sơ bộ",
        "Ghi chú",
        "Đề nghị của đơn vị",
        "Dự kiến",
    ];
    let mut columns = vec![
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
    ];
    let parts = some_parts(world, dice);
    let ours = !dice.once_in(4);
    if ours {
        let group = *dice.pick(&known);
        columns.extend(
            parts
                .iter()
                .map(|id| under(group, world.part_name(*id), What::Part(*id))),
        );
    }
    if !ours || dice.once_in(3) {
        let group = *dice.pick(&others);
        columns.extend(
            parts
                .iter()
                .map(|id| under(group, world.part_name(*id), What::Noise(9))),
        );
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

/// Totals on one sheet, ranks on another.
pub(crate) fn ranks_apart(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut scores = vec![
        column(name_head(dice), What::Name),
        column(score_head(world, dice), What::Score),
    ];
    let mut ranks = vec![
        column(name_head(dice), What::Name),
        column("Xếp hạng", What::Rank),
    ];
    for id in some_parts(world, dice) {
        scores.push(column(world.part_name(id), What::Part(id)));
        ranks.push(column(world.part_name(id), What::PartRank(id)));
    }
    // A sheet of ranks says so above its columns, or in its name alone.
    let grouped = dice.once_in(2);
    if grouped {
        for column in &mut ranks[1..] {
            column.put_under("Thứ hạng");
        }
    }
    let (first, second) = (order(world, dice), order(world, dice));
    let mut sheets = vec![
        table(world, &scores, &first, dice),
        bare(world, &ranks, &second, dice),
    ];
    "Điểm số".clone_into(&mut sheets[0].name);
    "Thứ hạng".clone_into(&mut sheets[1].name);
    sheets
}

/// Parts alone: the publisher gives no total here.
pub(crate) fn parts_only(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![column(name_head(dice), What::Name)];
    let mut parts = world.parts();
    if dice.once_in(3) {
        parts = some_parts(world, dice);
    }
    for id in parts {
        columns.push(column(world.part_name(id), What::Part(id)));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}
