//! What stands around, between and within the values of a made table and is none of them.

use congbo::model::{Score, UnitId};

use crate::dice::Dice;
use crate::grid::{Cell, Condition, Form, Sheet};
use crate::world::World;

/// Puts some of it into a file.
pub(crate) fn add(world: &World<'_>, sheets: &mut [Sheet], form: Form, dice: &mut Dice) {
    let at = dice.roll(sheets.len());
    let sheet = &mut sheets[at];
    if dice.once_in(8) {
        lookup(world, sheet, dice);
    }
    if dice.once_in(8) {
        sections(sheet, dice);
    }
    if dice.once_in(6) {
        notes(world, sheet, dice);
    }
    if dice.once_in(12) {
        marks(sheet, form, dice);
    }
    if dice.once_in(8) {
        shares(sheet, form, dice);
    }
    if form == Form::Xlsx && dice.once_in(12) {
        let width = sheet.rows.iter().map(Vec::len).max().unwrap_or(1);
        let whats = [Condition::Colour, Condition::Digits, Condition::Strike];
        let what = *dice.pick(&whats);
        sheet.conditions.push((dice.roll(width), what));
    }
}

fn any(dice: &mut Dice) -> Score {
    Score::new(i64::try_from(1_000 + dice.roll(8_900)).unwrap_or(1), 2)
}

/// A box beside the table: what a unit has, the first five, means of regions, who moved most.
fn lookup(world: &World<'_>, sheet: &mut Sheet, dice: &mut Dice) {
    let Some(body) = sheet.body else { return };
    let units = world.by_score();
    let name = |unit: &UnitId| Cell::text(world.names[unit].clone());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    match dice.roll(5) {
        0 => {
            let unit = dice.pick(&units);
            rows.push(vec![Cell::text("Tra cứu")]);
            rows.push(vec![Cell::text("Đơn vị"), name(unit)]);
            rows.push(vec![Cell::text("Điểm"), Cell::Number(any(dice))]);
        }
        1 => {
            rows.push(vec![Cell::text("Top 5"), Cell::text("Điểm")]);
            for unit in units.iter().take(5) {
                rows.push(vec![name(unit), Cell::Number(world.values[unit].score)]);
            }
        }
        2 => {
            rows.push(vec![Cell::text("Vùng"), Cell::text("Điểm TB")]);
            for region in ["Đồng bằng sông Hồng", "Tây Nguyên", "Đông Nam Bộ"] {
                rows.push(vec![Cell::text(region), Cell::Number(any(dice))]);
            }
        }
        3 => {
            rows.push(vec![Cell::text("Tăng nhiều nhất"), Cell::text("Điểm tăng")]);
            for _ in 0..3 {
                let unit = dice.pick(&units);
                rows.push(vec![name(unit), Cell::Number(any(dice) / Score::TEN)]);
            }
        }
        _ => {
            rows.push(vec![Cell::text("5 tỉnh đứng đầu năm trước"), Cell::Empty]);
            for _ in 0..5 {
                let unit = dice.pick(&units);
                rows.push(vec![name(unit), Cell::Number(any(dice))]);
            }
        }
    }
    let top = match dice.roll(3) {
        0 => body - 1,
        1 => body,
        _ => body + dice.roll(4),
    };
    let width = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
    let left = width + usize::from(!dice.once_in(4));
    for (at, cells) in rows.into_iter().enumerate() {
        if sheet.rows.len() <= top + at {
            sheet.rows.resize(top + at + 1, Vec::new());
        }
        sheet.rows[top + at].resize(left, Cell::Empty);
        sheet.rows[top + at].extend(cells);
    }
}

/// Heads of parts of the table, with or without a mean of their own.
fn sections(sheet: &mut Sheet, dice: &mut Dice) {
    let Some(body) = sheet.body else { return };
    let heads = [
        "I. Trung du và miền núi phía Bắc",
        "II. Đồng bằng sông Hồng",
        "A - Nhóm dẫn đầu",
        "Tây Nguyên",
        "Khu vực phía Nam",
        "CÁC TỈNH CÓ ĐIỂM TRÊN 60",
        "Nhóm 1",
    ];
    let with_mean = dice.once_in(3);
    let width = sheet.rows[body].len();
    let first = dice.roll(width.min(2));
    for part in (0..3).rev() {
        let at = body + part * (sheet.rows.len() - body) / 3;
        let mut row = vec![Cell::Empty; width];
        row[first] = Cell::text(*dice.pick(&heads));
        if with_mean {
            row[width - 1] = Cell::Number(any(dice));
        }
        sheet.rows.insert(at, row);
    }
}

/// Remarks below.
fn notes(world: &World<'_>, sheet: &mut Sheet, dice: &mut Dice) {
    let units = world.by_score();
    let name = world.names[dice.pick(&units)].clone();
    let value = any(dice);
    let texts = [
        format!("Ghi chú: {name} đạt {value} điểm theo cách tính cũ."),
        "Nguồn: Phòng Thương mại và Công nghiệp Việt Nam, 63 tỉnh, 8.540 doanh nghiệp.".to_owned(),
        "1. Điểm làm tròn đến 2 chữ số.".to_owned(),
        "(*) Không xếp hạng do thiếu mẫu.".to_owned(),
        "Người lập biểu".to_owned(),
        "Hà Nội, ngày 05 tháng 4 năm 2024".to_owned(),
    ];
    sheet.rows.push(Vec::new());
    for _ in 0..=dice.roll(3) {
        let text = Cell::text(dice.pick(&texts).clone());
        let mut row = vec![Cell::Empty; dice.roll(3)];
        row.push(text);
        sheet.rows.push(row);
    }
    if dice.once_in(3) {
        let row = vec![Cell::text("Tổng số phiếu"), Cell::Number(Score::from(8540))];
        sheet.rows.push(row);
    }
}

/// Raised digits, and numbers that were struck through.
fn marks(sheet: &mut Sheet, form: Form, dice: &mut Dice) {
    let kind = dice.roll(3);
    let mut left = 1 + dice.roll(3);
    let mut places = Vec::new();
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if matches!(cell, Cell::Number(value) if value.scale() == 2) {
                places.push((row, column));
            }
        }
    }
    dice.shuffle(&mut places);
    for (row, column) in places {
        let Cell::Number(value) = sheet.rows[row][column] else {
            continue;
        };
        sheet.rows[row][column] = match kind {
            0 => Cell::Raised(value, 1 + u8::try_from(dice.roll(9)).unwrap_or(0)),
            1 => Cell::Replaced(any(dice), value),
            // Where a letter cannot be struck through, nobody withdraws a number so.
            _ if form == Form::Xlsx => Cell::Struck(any(dice)),
            _ => return,
        };
        left -= 1;
        if left == 0 {
            return;
        }
    }
}

/// A column of per cent: shown as such, or as parts of one, with or without cells that go on being points.
fn shares(sheet: &mut Sheet, form: Form, dice: &mut Dice) {
    let (Some(body), shown) = (sheet.body, dice.once_in(2)) else {
        return;
    };
    let width = sheet.rows[body].len();
    let column = dice.roll(width);
    let numbers = |row: &Vec<Cell>| {
        row.get(column)
            .is_some_and(|cell| matches!(cell, Cell::Number(value) if value.scale() == 2))
    };
    let large = |row: &Vec<Cell>| matches!(row[column], Cell::Number(value) if value > Score::TEN);
    if !sheet.rows.iter().filter(|row| numbers(row)).all(large) || form == Form::Xls && shown {
        return;
    }
    // One of so many cells stays as it is.
    let points = *dice.pick(&[0, 2, 3, 10, 30]);
    // Where it is not 0, no more than one of so many changes.
    let few = *dice.pick(&[0, 0, 10]);
    for row in &mut sheet.rows {
        if let Some(cell) = row.get_mut(column)
            && let Cell::Number(value) = *cell
            && value.scale() == 2
            && !(points > 0 && dice.once_in(points))
            && (few == 0 || dice.once_in(few))
        {
            *cell = if shown {
                Cell::Percent(value)
            } else {
                Cell::Share(value / Score::ONE_HUNDRED)
            };
        }
    }
}
