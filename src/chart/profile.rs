//! Component profile: each component's score against its maximum, the field's mean and the field's best.

use rust_decimal::Decimal;

use super::layout;
use super::scale::Scale;
use super::sheet::{self, Class, Place, Sheet};
use super::words;
use super::{Labelled, Name, Svg, Width};
use lang::Phrase;
use model::Lang;

/// The data of a component profile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile<'a> {
    /// What it says about itself.
    pub name: Name,
    /// What the bar is called: the unit's name.
    pub own: &'a str,
    /// What the tick of the mean is called, or empty.
    pub mean: &'a str,
    /// What the tick of the best is called, or empty.
    pub best: &'a str,
    /// The components, in the framework's order.
    pub rows: Vec<Row<'a>>,
}

/// One component. All values are per cent of the component's maximum, so that rows compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The component's name; long names are wrapped.
    pub label: &'a str,
    /// What is said to those who do not see it.
    pub said: String,
    /// The unit's share with its printed score; absent where there is none.
    pub own: Option<Labelled>,
    /// The mean of the field.
    pub mean: Option<Level>,
    /// The best of the field.
    pub best: Option<Level>,
    /// Printed in place of a bar.
    pub note: &'a str,
}

/// A share of the maximum, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// Places the mark.
    pub value: Decimal,
    /// Is said.
    pub whole: u32,
}

const BAR: i32 = 140;
/// Height of a line of the key.
const KEY: i32 = 200;
/// Width of a mark in the key, with the gap before its name.
const SAMPLE: i32 = 230;
const GAP: i32 = 100;

/// One row laid out.
struct Laid<'a> {
    row: &'a Row<'a>,
    label: Vec<&'a str>,
    /// The base line of the first line of its name.
    first: i32,
    /// The middle of its bar.
    middle: i32,
}

impl Laid<'_> {
    /// From the top of its bar to the bottom.
    fn ends(&self) -> (i32, i32) {
        (self.middle - BAR / 2, self.middle + BAR / 2)
    }
}

/// Where things stand, in tenths.
struct Frame {
    width: i32,
    /// Left and right end of the scale.
    bars: (i32, i32),
    /// From the top of a row to the middle of its bar, where names stand above the bars.
    above: bool,
}

/// Draws the profile.
#[must_use]
pub fn draw(profile: &Profile<'_>, width: Width, lang: Lang) -> Svg {
    let frame = frame(profile, width);
    let key = key(profile, frame.width);
    let first = key.last().map_or(0, |entry| KEY * (1 + entry.line)) + 60;
    let mut top = first;
    let mut rows = Vec::new();
    for row in &profile.rows {
        let most = if frame.above {
            frame.width
        } else {
            frame.bars.0 - GAP
        };
        let label = layout::even(row.label, words::PLAIN, most);
        let line = words::PLAIN.line_height();
        let lines = i32::try_from(label.len()).unwrap_or(1) * line;
        let (height, first, middle) = if frame.above {
            (lines + 380, top + 130, top + lines + 110 + BAR / 2)
        } else {
            let height = lines.max(BAR) + 170;
            let middle = top + height / 2;
            let first = middle - (lines - line) / 2 + words::PLAIN.drop();
            (height, first, middle)
        };
        rows.push(Laid {
            row,
            label,
            first,
            middle,
        });
        top += height;
    }
    sheet::draw(
        sheet::Kind::image("profile"),
        &profile.name,
        width,
        top + 240,
        |sheet| {
            let scale = Scale::new((Decimal::ZERO, Decimal::ONE_HUNDRED), frame.bars);
            axis(sheet, &frame, &scale, (first - 30, top), lang);
            draw_key(sheet, &key);
            let drawn = rows.iter().filter(|row| row.row.own.is_some());
            let tracks = drawn.clone().map(|row| {
                let (over, under) = row.ends();
                sheet::corners((frame.bars.0, over), (frame.bars.1, under))
            });
            sheet.figures(Class::Track, &tracks.collect::<Vec<_>>());
            for row in &rows {
                draw_row(sheet, row, &frame, &scale);
            }
            let means = drawn.clone().filter_map(|row| {
                let (over, under) = row.ends();
                Some(tick(scale.at(row.row.mean?.value), (over - 40, under + 40)))
            });
            sheet.figures(Class::Tick, &means.collect::<Vec<_>>());
            let bests = drawn
                .filter_map(|row| Some(best((scale.at(row.row.best?.value), row.ends().0 - 10))));
            sheet.figures(Class::Best, &bests.collect::<Vec<_>>());
        },
    )
}

fn frame(profile: &Profile<'_>, width: Width) -> Frame {
    let above = width != Width::Desk;
    let width = width.units() * 10;
    let values = profile.rows.iter().filter_map(|row| row.own.as_ref());
    let value = values
        .map(|own| words::STRONG.width(&own.text))
        .max()
        .unwrap_or(0);
    let left = if above {
        10
    } else {
        let rows = profile.rows.iter();
        let names = rows.map(|row| words::PLAIN.width(row.label));
        names.max().unwrap_or(0).min(width * 40 / 100) + GAP
    };
    Frame {
        width,
        bars: (left, (width - value - GAP).max(left + 600)),
        above,
    }
}

fn axis(sheet: &Sheet<'_>, frame: &Frame, scale: &Scale, (top, bottom): (i32, i32), lang: Lang) {
    let full = Phrase("100% điểm tối đa", "100% of the maximum").get(lang);
    for (share, text) in [(0, "0%"), (50, "50%"), (100, full)] {
        let x = scale.at(Decimal::from(share));
        let class = if share == 0 { Class::Axis } else { Class::Grid };
        sheet.line(class, &[(x, top), (x, bottom + 40)]);
        let start = layout::inside(x, words::SMALL.width(text), 0, frame.width);
        sheet.text((start, bottom + 170), words::SMALL, text);
    }
}

/// A mark with its name.
struct Named<'a> {
    mark: Sample,
    name: &'a str,
    x: i32,
    line: i32,
}

/// What the key explains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sample {
    Own,
    Mean,
    Best,
}

/// The marks with their names, in a line over the rows; what has no room there takes another line.
fn key<'a>(profile: &Profile<'a>, width: i32) -> Vec<Named<'a>> {
    let marks = [
        (Sample::Own, profile.own),
        (Sample::Mean, profile.mean),
        (Sample::Best, profile.best),
    ];
    let (mut x, mut line) = (0, 0);
    let named = marks.into_iter().filter(|(_, name)| !name.is_empty());
    let alone = profile.mean.is_empty() && profile.best.is_empty();
    let named = named.filter(|_| !alone);
    named
        .map(|(mark, name)| {
            let wide = SAMPLE + style_of(mark).width(name);
            if x > 0 && x + wide > width {
                (x, line) = (0, line + 1);
            }
            let named = Named {
                mark,
                name,
                x,
                line,
            };
            x += wide + 200;
            named
        })
        .collect()
}

fn style_of(mark: Sample) -> words::Style {
    match mark {
        Sample::Own => words::STRONG,
        Sample::Mean | Sample::Best => words::PLAIN,
    }
}

fn draw_key(sheet: &Sheet<'_>, key: &[Named<'_>]) {
    for named in key {
        let middle = named.line * KEY + KEY / 2;
        let x = named.x + SAMPLE / 2 - 40;
        match named.mark {
            Sample::Own => sheet.rect(
                Class::BarOwn,
                (named.x, middle - 50),
                (named.x + SAMPLE - 60, middle + 50),
            ),
            Sample::Mean => sheet.figures(Class::Tick, &[tick(x, (middle - 80, middle + 80))]),
            Sample::Best => sheet.figures(Class::Best, &[best((x, middle + 35))]),
        }
        let style = style_of(named.mark);
        sheet.text((named.x + SAMPLE, middle + style.drop()), style, named.name);
    }
}

/// The mark of the mean: it stands across a bar, within a rim of paper.
fn tick(x: i32, (top, bottom): (i32, i32)) -> [Place; 4] {
    sheet::corners((x - 10, top), (x + 10, bottom))
}

/// The mark of the best: it points down at a place.
fn best((x, y): Place) -> [Place; 3] {
    [(x, y), (x - 45, y - 75), (x + 45, y - 75)]
}

fn draw_row(sheet: &Sheet<'_>, laid: &Laid<'_>, frame: &Frame, scale: &Scale) {
    let row = laid.row;
    let left = frame.bars.0;
    sheet.group(&row.said, |sheet| {
        if frame.above {
            sheet.lines((0, laid.first), words::PLAIN.halo(), &laid.label);
        } else {
            let end = (left - GAP, laid.first);
            sheet.lines(end, words::PLAIN.end(), &laid.label);
        }
        let Some(own) = &row.own else {
            let start = (left + 60, laid.middle + words::SMALL.drop());
            sheet.text(start, words::SMALL, row.note);
            return;
        };
        let (over, under) = laid.ends();
        sheet.rect(Class::BarOwn, (left, over), (scale.at(own.value), under));
        let start = (frame.bars.1 + 60, laid.middle + words::STRONG.drop());
        sheet.text(start, words::STRONG, &own.text);
    });
}
