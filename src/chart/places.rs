//! Where one unit stands in several indices: a rail from the first place to the last, a dot for the year, a ring for
//! the year before.

use rust_decimal::Decimal;

use super::layout;
use super::scale::Scale;
use super::sheet::{self, Class, Sheet};
use super::words;
use super::{Name, Svg, Width};
use model::Lang;

/// The data of a chart of places.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Places {
    /// What it says about itself.
    pub name: Name,
    /// One an index, in the record's order.
    pub rows: Vec<Row>,
}

/// One index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What is said to those who do not see it.
    pub said: String,
    /// What stands beside the rail: its name, with the year where the rows are of several.
    pub label: String,
    /// The unit's place.
    pub place: u32,
    /// How many are ranked, where that is known.
    pub of: Option<u32>,
    /// What stands behind the place where it was corrected.
    pub sign: &'static str,
    /// The place in the year before, where the two compare.
    pub before: Option<Before>,
}

/// An earlier place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// Its year.
    pub year: i32,
    /// The unit's place in it.
    pub place: u32,
    /// Among how many, where place and year are to stand beside the ring.
    pub of: Option<u32>,
    /// What stands behind it where it was corrected.
    pub sign: &'static str,
}

const ROW: i32 = 330;
const TOP: i32 = 220;

/// Where things stand, in tenths.
struct Frame {
    rails: (i32, i32),
    /// Names stand over the rails.
    above: bool,
    right: i32,
}

/// Draws the places.
#[must_use]
pub fn draw(places: &Places, width: Width, lang: Lang) -> Svg {
    let right = width.units() * 10;
    let above = matches!(width, Width::Card | Width::Phone);
    let rows = places.rows.iter();
    let names = rows.clone().map(|row| words::PLAIN.width(&row.label));
    let name = names.max().unwrap_or(0).min(right * 40 / 100);
    let texts = rows.clone().map(|row| words::STRONG.width(&place(row)));
    let frame = Frame {
        rails: (
            if above { 60 } else { name + 180 },
            right - texts.max().unwrap_or(0) - 160,
        ),
        above,
        right,
    };
    let worst = rows.map(|row| row.of.unwrap_or(row.place).max(row.place));
    let worst = worst.max().unwrap_or(2).max(2);
    let mut top = TOP;
    let mut laid = Vec::new();
    for row in &places.rows {
        let most = if above { right } else { name };
        let label = layout::even(&row.label, words::PLAIN, most);
        let lines = words::PLAIN.line_height() * layout::count(&label);
        let height = if above {
            lines + 250
        } else {
            ROW.max(lines + 100)
        };
        laid.push((row, label, top, height));
        top += height;
    }
    let kind = sheet::Kind::image("places");
    sheet::draw(kind, &places.name, width, top + 40, |sheet| {
        let scale = Scale::new((Decimal::ONE, worst.into()), frame.rails);
        axis(sheet, &frame, &scale, worst, lang);
        for (row, label, top, height) in &laid {
            draw_row(sheet, row, label, &frame, &scale, (*top, *height));
        }
    })
}

/// Place and year of a ring, above it, where there is room beside the name.
fn earlier(sheet: &Sheet<'_>, before: Before, (x, y): (i32, i32), (low, high): (i32, i32)) {
    let Some(of) = before.of else { return };
    let text = lang::text!("{}/{of}{} ({})", before.place, before.sign, before.year);
    let width = words::SMALL.width(&text);
    let start = layout::inside(x, width, 0, high);
    if start >= low {
        sheet.text((start, y), words::SMALL, &text);
    }
}

fn place(row: &Row) -> String {
    let sign = row.sign;
    row.of.map_or_else(
        || lang::text!("{}{sign}", row.place),
        |of| lang::text!("{}/{of}{sign}", row.place),
    )
}

fn axis(sheet: &Sheet<'_>, frame: &Frame, scale: &Scale, worst: u32, lang: Lang) {
    let style = words::SMALL;
    let first = lang::phrase!("places-rank-1").get(lang);
    let last = worst.to_string();
    for (rank, text) in [(1, first), (worst, last.as_str())] {
        let x = scale.at(Decimal::from(rank));
        let start = layout::inside(x, style.width(text), 0, frame.right);
        sheet.text((start, 120), style, text);
    }
}

fn draw_row(
    sheet: &Sheet<'_>,
    row: &Row,
    label: &[&str],
    frame: &Frame,
    scale: &Scale,
    (top, height): (i32, i32),
) {
    let middle = if frame.above {
        top + height - 150
    } else {
        top + height / 2
    };
    sheet.group(&row.said, |sheet| {
        if frame.above {
            sheet.lines((0, top + 130), words::PLAIN, label);
        } else {
            let end = (frame.rails.0 - 180, middle);
            sheet.centred((0, end.1), words::PLAIN, label);
        }
        let (first, last) = (
            scale.at(Decimal::ONE),
            scale.at(row.of.unwrap_or(row.place).into()),
        );
        let end = |x: i32| [(x, middle - 50), (x, middle + 50)];
        let rail = [(first, middle), (last, middle)];
        sheet.strokes(Class::LinePlain, &[rail, end(first), end(last)]);
        let x = scale.at(row.place.into());
        if let Some(before) = row.before {
            let from = scale.at(before.place.into());
            sheet.line(Class::LineOwn, &[(from, middle), (x, middle)]);
            sheet.circle(Class::Badge, (from, middle), 50);
            let room = if frame.above {
                words::PLAIN.width(row.label.as_str()) + 100
            } else {
                frame.rails.0
            };
            earlier(sheet, before, (from, middle - 110), (room, frame.right));
        }
        sheet.circle(Class::DotOwn, (x, middle), 75);
        let style = words::STRONG;
        let place = (frame.rails.1 + 160, middle + style.drop());
        sheet.text(place, style, &self::place(row));
    });
}
