//! The shapes of tables: one after the other as publishers make them, with what stands around and between their values.

use congbo::model::{ComponentId, Lang, Score, UnitId};

use crate::dice::Dice;
use crate::grid::{Cell, Form, Made, Sheet};
use crate::heads::{heads, summary};
use crate::world::World;
use crate::{doubts, more, noise, odd, titled};

/// A column: its head in one or two rows, and what it says of a unit.
pub(crate) struct Column {
    pub(crate) group: Option<String>,
    pub(crate) head: String,
    pub(crate) what: What,
}

impl Column {
    pub(crate) fn put_under(&mut self, group: &str) {
        self.group = Some(group.to_owned());
    }
}

#[derive(Clone, Copy)]
pub(crate) enum What {
    Name,
    English,
    Number,
    Score,
    Rank,
    Part(ComponentId),
    PartRank(ComponentId),
    /// What the unit had a year before.
    EarlierScore,
    EarlierRank,
    /// A number that is no result.
    Noise(usize),
    Band,
    /// A code of the unit that nobody knows, or its place in a list.
    Code,
    Place,
    /// The same text in each row.
    Same(&'static str),
    /// The day on which the year before ended.
    Day,
    /// The score on a scale to a tenth of the most.
    Tenth,
}

type Shape = fn(&World<'_>, &mut Dice) -> Vec<Sheet>;

const SHAPES: [(&str, Shape); 28] = [
    ("plain", plain),
    ("pairs", pairs),
    ("halves", halves),
    ("totals left, parts right", left_and_right),
    ("two rows of heads", more::two_rows),
    ("years beside each other", more::years),
    ("sheets joined", more::joined),
    ("a sheet a component", more::sheets),
    ("long", more::long),
    ("years below each other", more::panel),
    ("another index beside", more::other_index),
    ("with what is no result", more::noisy),
    ("under groups", more::groups),
    ("ranks on another sheet", more::ranks_apart),
    ("without a total", more::parts_only),
    ("places for points", doubts::places),
    ("blocks with keys of their own", doubts::keys),
    ("beside what is hidden", doubts::hidden),
    ("of another time or scale", doubts::others),
    ("scores and ranks in rows", odd::paired),
    ("long with ranks", odd::long_ranks),
    ("on its side", odd::sideways),
    ("a sheet of a number", odd::numbered),
    ("a total in short", odd::shortened),
    ("files joined", more::joined),
    ("blocks under titles", titled::titles),
    ("a sheet a number", titled::numbers),
    ("means called as a unit", titled::means),
];

/// Makes a table.
pub(crate) fn make(world: &World<'_>, dice: &mut Dice) -> (&'static str, Made) {
    let (name, shape) = *dice.pick(&SHAPES);
    let mut sheets = shape(world, dice);
    let any = Form::any(dice);
    let apart = name == "files joined";
    let form = match any {
        Form::Text(..) if sheets.len() > 1 && !apart => Form::Xlsx,
        _ if sheets.iter().any(|sheet| !sheet.hidden.is_empty()) => Form::Xlsx,
        // Text files have no sheets that could be called by a number.
        Form::Text(..) if name == "a sheet of a number" => Form::Xlsx,
        form => form,
    };
    noise::add(world, &mut sheets, form, dice);
    if matches!(form, Form::Text(..) | Form::Ods) {
        for sheet in &mut sheets {
            sheet.merged.clear();
        }
    }
    let made = Made {
        sheets,
        form,
        apart,
    };
    (name, made)
}

pub(crate) fn column(head: impl Into<String>, what: What) -> Column {
    Column {
        group: None,
        head: head.into(),
        what,
    }
}

pub(crate) fn under(group: impl Into<String>, head: &str, what: What) -> Column {
    Column {
        group: Some(group.into()),
        head: head.to_owned(),
        what,
    }
}

pub(crate) fn name_head(dice: &mut Dice) -> &'static str {
    let heads = [
        "Tỉnh",
        "Tỉnh, thành phố",
        "Địa phương",
        "Đơn vị",
        "Tỉnh/thành phố",
    ];
    heads[dice.roll(heads.len())]
}

pub(crate) fn score_head(world: &World<'_>, dice: &mut Dice) -> String {
    match dice.roll(4) {
        0 => format!("{} {}", world.short(), world.year),
        1 => "Tổng điểm".to_owned(),
        2 => format!("Điểm {}", world.short()),
        _ => "Điểm".to_owned(),
    }
}

pub(crate) fn some_parts(world: &World<'_>, dice: &mut Dice) -> Vec<ComponentId> {
    let mut parts = world.parts();
    dice.shuffle(&mut parts);
    parts.truncate(1 + dice.roll(parts.len()));
    parts
}

pub(crate) fn cell(
    world: &World<'_>,
    unit: UnitId,
    row: usize,
    what: What,
    dice: &mut Dice,
) -> Cell {
    let known = &world.values[&unit];
    let number = |value: Score, dice: &mut Dice| {
        if dice.once_in(60) {
            Cell::Noted(value)
        } else {
            Cell::Number(value)
        }
    };
    match what {
        What::Name if dice.once_in(50) => Cell::text(format!("{} (*)", world.names[&unit])),
        What::Name => Cell::text(world.names[&unit].clone()),
        What::English => {
            let name = &world.record.unit(unit).name;
            Cell::text(name.get(Lang::EN))
        }
        What::Number => Cell::Number(Score::from(row + 1)),
        What::Score => number(known.score, dice),
        What::Rank => Cell::Number(Score::from(known.rank)),
        What::Part(id) if world.gaps.contains(&(unit, id)) => match world.gap {
            "" => Cell::Empty,
            sign => Cell::text(sign),
        },
        What::Part(id) => number(known.parts[&id], dice),
        What::PartRank(id) if world.gaps.iter().any(|(_, part)| *part == id) => Cell::Empty,
        What::PartRank(id) => Cell::Number(Score::from(known.ranks[&id])),
        What::EarlierScore => world.earlier.get(&unit).map_or(Cell::Empty, |(score, _)| {
            score.map_or(Cell::Empty, Cell::Number)
        }),
        What::EarlierRank => match world.earlier.get(&unit) {
            Some((_, Some(rank))) => Cell::Number(Score::from(*rank)),
            _ => Cell::Empty,
        },
        What::Noise(most) => Cell::Number(Score::new(
            i64::try_from(dice.roll(most * 100)).unwrap_or(1),
            2,
        )),
        What::Band => Cell::text(*dice.pick(&["tốt lên", "giữ nguyên", "giảm"])),
        What::Code => Cell::text(format!("VN-{:02}", unit.0 + 1)),
        What::Place => {
            let place = world.values.keys().position(|other| *other == unit);
            Cell::Number(Score::from(place.map_or(0, |place| place + 1)))
        }
        What::Same(text) => Cell::text(text),
        What::Day => Cell::text(format!("31/12/{}", world.year - 1)),
        What::Tenth => {
            let mut tenth = (known.score / Score::TEN).round_dp(2);
            tenth.rescale(2);
            Cell::Number(tenth)
        }
    }
}

/// Units in the order of a publisher: as they are listed, by their scores, by their names, or any.
pub(crate) fn order(world: &World<'_>, dice: &mut Dice) -> Vec<UnitId> {
    let mut units = world.by_score();
    match dice.roll(4) {
        0 => {}
        1 => units.sort_unstable(),
        2 => units.sort_by_key(|id| world.names[id].clone()),
        _ => dice.shuffle(&mut units),
    }
    units
}

/// Titles, heads, rows, and what stands below.
pub(crate) fn table(
    world: &World<'_>,
    columns: &[Column],
    units: &[UnitId],
    dice: &mut Dice,
) -> Sheet {
    let mut sheet = Sheet::default();
    title(world, &mut sheet, dice);
    heads(world, columns, &mut sheet);
    if dice.once_in(6) {
        let numbers = (1..=columns.len()).map(|number| Cell::text(format!("({number})")));
        sheet.rows.push(numbers.collect());
    }
    sheet.body = Some(sheet.rows.len());
    for (row, unit) in units.iter().enumerate() {
        if dice.once_in(120) {
            sheet.rows.push(vec![Cell::Empty; columns.len()]);
        }
        if row > 0 && row % 25 == 0 && dice.once_in(3) {
            heads(world, columns, &mut sheet);
        }
        let cells = columns
            .iter()
            .map(|column| cell(world, *unit, row, column.what, dice));
        sheet.rows.push(cells.collect());
    }
    summary(world, columns, units, &mut sheet, dice);
    if dice.once_in(4) {
        sheet.rows.push(Vec::new());
        sheet.rows.push(vec![Cell::text(
            "Ghi chú: (*) số liệu đã được rà soát, năm 2010 tính khác.",
        )]);
    }
    sheet
}

fn title(world: &World<'_>, sheet: &mut Sheet, dice: &mut Dice) {
    if dice.once_in(3) {
        let text = format!("KẾT QUẢ CHỈ SỐ {} NĂM {}", world.short(), world.year);
        sheet.rows.push(vec![Cell::text(text)]);
        if dice.once_in(2) {
            sheet.rows.push(vec![Cell::text(
                "(Kèm theo Báo cáo số 12/BC-UBND ngày 03/4/2024)",
            )]);
            sheet.rows.push(Vec::new());
        }
    }
}

fn plain(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let mut columns = vec![column(score_head(world, dice), What::Score)];
    if dice.once_in(2) {
        columns.push(column("Xếp hạng", What::Rank));
    }
    for id in some_parts(world, dice) {
        columns.push(column(world.part_name(id), What::Part(id)));
    }
    dice.shuffle(&mut columns);
    columns.insert(0, column(name_head(dice), What::Name));
    if dice.once_in(2) {
        columns.insert(0, column("TT", What::Number));
    }
    if dice.once_in(5) {
        columns.insert(2, column("Province", What::English));
    }
    if dice.once_in(6) {
        columns.push(column("Xu hướng chung", What::Band));
    }
    let units = order(world, dice);
    vec![table(world, &columns, &units, dice)]
}

/// Puts tables beside each other, with or without an empty column between them.
pub(crate) fn beside(parts: Vec<Sheet>, gap: bool) -> Sheet {
    let mut whole = Sheet::default();
    let mut left = 0;
    for part in parts {
        let width = part.rows.iter().map(Vec::len).max().unwrap_or(0);
        for (at, row) in part.rows.into_iter().enumerate() {
            if whole.rows.len() <= at {
                whole.rows.push(Vec::new());
            }
            whole.rows[at].resize(left, Cell::Empty);
            whole.rows[at].extend(row);
        }
        left += width + usize::from(gap);
    }
    whole
}

/// Heads and rows alone.
pub(crate) fn bare(
    world: &World<'_>,
    columns: &[Column],
    units: &[UnitId],
    dice: &mut Dice,
) -> Sheet {
    let mut sheet = Sheet::default();
    heads(world, columns, &mut sheet);
    for (row, unit) in units.iter().enumerate() {
        let cells = columns
            .iter()
            .map(|column| cell(world, *unit, row, column.what, dice));
        sheet.rows.push(cells.collect());
    }
    sheet
}

fn pairs(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let head = name_head(dice);
    let silent = dice.once_in(2);
    let mut all: Vec<(String, What)> = some_parts(world, dice)
        .into_iter()
        .map(|id| (world.part_name(id).to_owned(), What::Part(id)))
        .collect();
    all.push((score_head(world, dice), What::Score));
    dice.shuffle(&mut all);
    let blocks = all.into_iter().enumerate().map(|(place, (text, what))| {
        let head = if silent && place > 0 { "" } else { head };
        let columns = [column(head, What::Name), column(text, what)];
        let mut units = world.by_score();
        if let What::Part(id) = what {
            units.sort_by_key(|unit| (world.values[unit].ranks[&id], *unit));
        }
        bare(world, &columns, &units, dice)
    });
    let blocks = blocks.collect();
    vec![beside(blocks, dice.once_in(3))]
}

fn halves(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let head = name_head(dice);
    let score = score_head(world, dice);
    let (ranks, numbers) = (dice.once_in(2), dice.once_in(2));
    let columns = || {
        let mut columns = vec![column(head, What::Name), column(score.clone(), What::Score)];
        if ranks {
            columns.push(column("Hạng", What::Rank));
        }
        if numbers {
            columns.insert(0, column("TT", What::Number));
        }
        columns
    };
    let units = order(world, dice);
    let (left, right) = units.split_at(units.len().div_ceil(2));
    let blocks = vec![
        bare(world, &columns(), left, dice),
        bare(world, &columns(), right, dice),
    ];
    vec![beside(blocks, dice.once_in(2))]
}

fn left_and_right(world: &World<'_>, dice: &mut Dice) -> Vec<Sheet> {
    let head = name_head(dice);
    let left = [
        column(head, What::Name),
        column(score_head(world, dice), What::Score),
        column("Xếp hạng", What::Rank),
    ];
    let mut right = vec![column(head, What::Name)];
    for id in some_parts(world, dice) {
        right.push(column(world.part_name(id), What::Part(id)));
    }
    let (first, second) = (order(world, dice), order(world, dice));
    let blocks = vec![
        bare(world, &left, &first, dice),
        bare(world, &right, &second, dice),
    ];
    vec![beside(blocks, dice.once_in(2))]
}
