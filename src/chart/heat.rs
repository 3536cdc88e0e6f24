//! Heat table: units down, components across, shade by share of the maximum, the number in every cell.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::layout;
use super::sheet::{self, Class, Links, Place, Sheet};
use super::words::{self, Style};
use super::{Mark, Name, Svg, Width};
use model::Lang;

/// The data of a heat table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heat {
    /// What it says about itself.
    pub name: Name,
    /// Heads of the columns; long ones are wrapped or set at an angle.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Heat {
    /// Whether names stand beside their cells on a phone, too: then one drawing serves every window.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        !Columns::of(self, Width::Phone).above
    }
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub label: String,
    /// Where its page is.
    pub href: Option<String>,
    /// What marks it out.
    pub mark: Mark,
    /// Parallel to the columns.
    pub cells: Vec<Option<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// From 0 (worst of the column) to 1 (best of the column): the shade.
    pub position: Decimal,
    /// What is printed.
    pub text: String,
}

/// Between a row's name and its cells.
const GAP: i32 = 80;
/// Between numbers of one row, at least: closer they read as one.
const APART: i32 = 30;
/// How high a row of cells is.
const CELL: i32 = 210;
/// How long a line of a head that runs upwards may be before it takes another, where the column holds one.
const LENGTH: i32 = 1150;
/// A word of a head longer than this is broken.
const LONGEST: i32 = 2600;

/// Where cells stand: the left end of the first, how wide each is, and whether names stand above them.
#[derive(Clone, Copy)]
struct Columns {
    left: i32,
    cell: i32,
    above: bool,
}

impl Columns {
    fn of(heat: &Heat, width: Width) -> Self {
        let all = width.units() * 10;
        let rows = heat.rows.iter();
        let names = rows.map(|row| style(row.mark).width(&row.label)).max();
        let most = all * if width == Width::Phone { 25 } else { 30 } / 100;
        let beside = names.unwrap_or(0).min(most) + GAP;
        let count = i32::try_from(heat.columns.len().max(1)).unwrap_or(i32::MAX);
        let cells = heat.rows.iter().flat_map(|row| row.cells.iter().flatten());
        let numbers = cells.map(|cell| words::CELL.strong().width(&cell.text));
        let number = numbers.max().unwrap_or(0);
        // Where numbers have no room beside the names, names stand above their rows.
        let above = (all - beside - 10) / count < number + APART;
        let left = if above { 0 } else { beside };
        Self {
            left,
            cell: (all - left - 10) / count,
            above,
        }
    }

    /// From the top of the cells of a row to the bottom, within the row.
    fn cells(self, (top, bottom): (i32, i32)) -> (i32, i32) {
        (if self.above { bottom - CELL } else { top }, bottom)
    }
}

/// Heads of columns, laid out: upright where they fit, else running upwards.
struct Heads<'a> {
    lines: Vec<Vec<&'a str>>,
    upwards: bool,
    height: i32,
}

/// Draws the table.
#[must_use]
pub fn draw(heat: &Heat, width: Width, _lang: Lang) -> Svg {
    let all = width.units() * 10;
    let place = Columns::of(heat, width);
    let Columns { left, cell, above } = place;
    let heads = heads(&heat.columns, cell);
    let most = if above { all } else { left - GAP };
    let labels: Vec<Vec<&str>> = heat
        .rows
        .iter()
        .map(|row| layout::even(&row.label, style(row.mark), most))
        .collect();
    let line = words::PLAIN.line_height();
    let height_of = |lines: usize| {
        let lines = i32::try_from(lines.max(1)).unwrap_or(1);
        CELL + line * if above { lines } else { lines - 1 }
    };
    let height = heads.height
        + labels
            .iter()
            .map(|lines| height_of(lines.len()))
            .sum::<i32>();
    let links = Links::of(heat.rows.iter().map(|row| row.href.as_deref()));
    sheet::draw(
        sheet::Kind {
            name: "heat",
            links,
            room: 2048 + heat.rows.len() * (300 + 120 * heat.columns.len()),
        },
        &heat.name,
        width,
        height + 20,
        |sheet| {
            draw_heads(sheet, &heads, left, cell);
            let ends = labels.iter().scan(heads.height, |top, label| {
                let row = (*top, *top + height_of(label.len()));
                *top = row.1;
                Some(row)
            });
            let ends: Vec<(i32, i32)> = ends.collect();
            draw_shades(sheet, &heat.rows, place, &ends);
            for ((row, label), ends) in heat.rows.iter().zip(&labels).zip(ends) {
                sheet.group("", |sheet| {
                    draw_row(sheet, row, label, place, ends);
                });
            }
        },
    )
}

fn style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::STRONG,
        Mark::Plain | Mark::Other => words::PLAIN,
    }
}

/// Heads stand upright where every word fits the column, otherwise they run upwards on as many lines as a column
/// holds, and the heads become as high as that needs: words stay whole.
fn heads(columns: &[String], cell: i32) -> Heads<'_> {
    let style = words::SMALL;
    let room = cell - 60;
    let upright = columns
        .iter()
        .all(|head| head.split(' ').all(|word| style.width(word) <= room));
    if upright {
        let lines: Vec<Vec<&str>> = columns
            .iter()
            .map(|head| layout::even(head, style, room))
            .collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or(0);
        let height = i32::try_from(most).unwrap_or(1) * style.line_height() + 60;
        return Heads {
            lines,
            upwards: false,
            height,
        };
    }
    let most = usize::try_from(cell / style.line_height())
        .unwrap_or(1)
        .max(1);
    let lines: Vec<Vec<&str>> = columns
        .iter()
        .map(|head| {
            let words = head.split(' ').map(|word| style.width(word));
            let mut length = words.max().unwrap_or(0).clamp(LENGTH, LONGEST);
            while layout::wrap(head, style, length).len() > most {
                length += 50;
            }
            layout::even(head, style, length)
        })
        .collect();
    let height = lines
        .iter()
        .map(|lines| layout::widest(lines, style))
        .max()
        .unwrap_or(0)
        + 100;
    Heads {
        lines,
        upwards: true,
        height,
    }
}

fn draw_heads(sheet: &Sheet<'_>, heads: &Heads, left: i32, cell: i32) {
    let step = words::SMALL.line_height();
    for (column, lines) in (0..).zip(&heads.lines) {
        let middle = left + column * cell + cell / 2;
        let count = i32::try_from(lines.len()).unwrap_or(1);
        if heads.upwards && column > 0 {
            let x = left + column * cell;
            sheet.line(Class::Grid, &[(x, 20), (x, heads.height - 20)]);
        }
        for (line, text) in (0..).zip(lines) {
            if heads.upwards {
                let x = middle - (count - 1) * step / 2 + line * step + words::SMALL.drop();
                sheet.upward((x, heads.height - 50), words::SMALL, text);
            } else {
                let y = heads.height - 60 - (count - 1 - line) * step;
                sheet.text((middle, y), words::SMALL.middle(), text);
            }
        }
    }
}

/// The cells of all rows, those of a shade in one shape.
fn draw_shades(sheet: &Sheet<'_>, rows: &[Row], columns: Columns, ends: &[(i32, i32)]) {
    let mut shades: [Vec<[Place; 4]>; SHADES.len()] = Default::default();
    for (row, ends) in rows.iter().zip(ends) {
        let (top, bottom) = columns.cells(*ends);
        for (column, value) in (0..).zip(&row.cells) {
            if let Some(value) = value {
                let x = columns.left + column * columns.cell;
                let area = sheet::corners((x + 5, top + 5), (x + columns.cell - 5, bottom - 5));
                shades[shade(value.position)].push(area);
            }
        }
    }
    for (class, areas) in SHADES.into_iter().zip(&shades) {
        sheet.figures(class, areas);
    }
}

fn draw_row(sheet: &Sheet<'_>, row: &Row, label: &[&str], columns: Columns, ends: (i32, i32)) {
    let Columns { left, cell, above } = columns;
    let name = style(row.mark);
    let (top, bottom) = columns.cells(ends);
    let middle = i32::midpoint(top, bottom);
    let lines = i32::try_from(label.len()).unwrap_or(1);
    let first = if above {
        ends.0 + name.line_height() - name.drop()
    } else {
        middle - (lines - 1) * name.line_height() / 2 + name.drop()
    };
    sheet.link(row.href.as_deref(), |sheet| {
        sheet.lines((0, first), name, label);
    });
    let number = if row.mark == Mark::Own {
        words::CELL.strong()
    } else {
        words::CELL
    };
    let centres = (0..).map(|column| left + column * cell + cell / 2);
    let cells = centres.zip(&row.cells);
    let known = cells.clone();
    let known = known.filter_map(|(x, value)| Some((x, value.as_ref()?.text.as_str())));
    let known: Vec<(i32, &str)> = known.collect();
    sheet.beside(middle + number.drop(), number.middle(), &known);
    let unknown = cells.filter(|(_, value)| value.is_none());
    let unknown: Vec<(i32, &str)> = unknown.map(|(x, _)| (x, "–")).collect();
    sheet.beside(middle + number.drop(), words::SMALL.middle(), &unknown);
    let outline = match row.mark {
        Mark::Own => Some(Class::Outline),
        Mark::Other => Some(Class::LineOther),
        Mark::Plain => None,
    };
    if let Some(class) = outline {
        let right = left + cell * i32::try_from(row.cells.len()).unwrap_or(0);
        sheet.line(class, &sheet::around((left, top), (right, bottom)));
    }
}

/// From the lowest fifth of the range to the highest.
const SHADES: [Class; 5] = [
    Class::Heat0,
    Class::Heat1,
    Class::Heat2,
    Class::Heat3,
    Class::Heat4,
];

/// The fifth of the range a position lies in.
fn shade(position: Decimal) -> usize {
    let fifth = (position * Decimal::from(SHADES.len())).floor();
    let fifth = fifth.to_i64().unwrap_or(0).max(0);
    usize::try_from(fifth).map_or(0, |fifth| fifth.min(SHADES.len() - 1))
}
