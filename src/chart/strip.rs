//! Position in the field: every unit a tick on one scale, the page's own unit, the mean and the ends marked.

use rust_decimal::Decimal;

use super::layout;
use super::scale::{self, Scale};
use super::sheet::{self, Class, Sheet};
use super::words::{self, Style};
use super::{Labelled, Mark, Name, Svg, Width};
use model::Lang;

/// The data of a strip.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    /// What it says about itself.
    pub name: Name,
    /// One line a strip: a single one, or one a component on a common scale.
    pub rows: Vec<Row>,
    /// Ends of the scale, or none to fit the values.
    pub scale: Option<(Decimal, Decimal)>,
    /// What the scale measures.
    pub unit: String,
}

/// One strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The strip's name; empty for a single one.
    pub label: String,
    /// The units.
    pub units: Vec<Unit>,
    /// The mean, with what is said of it.
    pub mean: Option<(Labelled, String)>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// What is said to those who do not see it.
    pub said: String,
    /// Its value.
    pub value: Labelled,
    /// What marks it out.
    pub mark: Mark,
}

/// Half the height of a unit's tick.
const TICK: i32 = 80;
/// Between lanes of labels.
const LANE: i32 = 160;

/// One strip laid out.
struct Laid<'a> {
    row: &'a Row,
    name: Vec<&'a str>,
    above: Vec<Word>,
    below: Vec<Word>,
    /// The middle of the ticks.
    middle: i32,
}

/// A label over or under the ticks.
struct Word {
    x: i32,
    start: i32,
    lane: i32,
    style: Style,
    text: String,
}

/// Draws the strips.
#[must_use]
pub fn draw(strip: &Strip, width: Width, lang: Lang) -> Svg {
    let right = width.units() * 10;
    let values = strip
        .rows
        .iter()
        .flat_map(|row| &row.units)
        .map(|unit| unit.value.value);
    let most = if width == Width::Phone { 4 } else { 8 };
    let ends = strip.scale.or_else(|| scale::close(values));
    let ends = ends.unwrap_or((Decimal::ZERO, Decimal::ONE));
    let scale = Scale::new(ends, (60, right - 60));
    let mut bottom = 0;
    let mut rows = Vec::new();
    for row in &strip.rows {
        rows.push(lay(row, &scale, right, &mut bottom, strip.rows.len() == 1));
    }
    sheet::draw(
        sheet::Kind::image("strip"),
        &strip.name,
        width,
        bottom + 230,
        |sheet| {
            axis(sheet, strip, ends, &scale, (bottom, right, most), lang);
            for row in &rows {
                draw_row(sheet, row, &scale, right);
            }
        },
    )
}

fn lay<'a>(row: &'a Row, scale: &Scale, right: i32, bottom: &mut i32, single: bool) -> Laid<'a> {
    let name = layout::even(&row.label, words::PLAIN, right);
    let lines = i32::try_from(name.len()).unwrap_or(0) * words::PLAIN.line_height();
    let marked = row.units.iter().filter(|unit| unit.mark != Mark::Plain);
    let mut marked: Vec<_> = marked.collect();
    marked.sort_by_key(|unit| unit.mark);
    let above = words(
        marked.iter().map(|unit| {
            let style = if unit.mark == Mark::Own {
                words::STRONG
            } else {
                words::PLAIN
            };
            let text = lang::text!("{} {}", unit.name, unit.value.text);
            (unit.value.value, text, style)
        }),
        scale,
        right,
    );
    let mean = row
        .mean
        .iter()
        .map(|(mean, _)| (mean.value, mean.text.clone(), words::SMALL.strong()));
    let mut under: Vec<_> = mean.collect();
    if single {
        under.extend(ends(row).map(|(unit, value)| {
            (
                value.value,
                lang::text!("{unit} {}", value.text),
                words::SMALL,
            )
        }));
    }
    let below = words(under.into_iter(), scale, right);
    let height = |words: &[Word]| words.iter().map(|word| word.lane + 1).max().unwrap_or(0) * LANE;
    let middle = *bottom + lines + height(&above) + 90 + TICK;
    *bottom = middle + TICK + height(&below) + 110;
    Laid {
        row,
        name,
        above,
        below,
        middle,
    }
}

/// The units at the two ends that no mark names already; an end that several share is nobody's.
fn ends(row: &Row) -> impl Iterator<Item = (&str, &Labelled)> {
    let values = || row.units.iter().map(|unit| unit.value.value);
    let ends = [values().min(), values().max()];
    let alone = move |end: Option<Decimal>| {
        let mut at = row
            .units
            .iter()
            .filter(|unit| Some(unit.value.value) == end);
        at.next().filter(|_| at.next().is_none())
    };
    ends.into_iter()
        .filter_map(alone)
        .filter(|unit| unit.mark == Mark::Plain)
        .map(|unit| (unit.name.as_str(), &unit.value))
}

/// Labels centred on their values as far as the sheet allows, in lanes.
fn words(
    items: impl Iterator<Item = (Decimal, String, Style)>,
    scale: &Scale,
    right: i32,
) -> Vec<Word> {
    let mut words: Vec<Word> = items
        .map(|(value, text, style)| {
            let x = scale.at(value);
            let start = layout::inside(x, style.width(&text), 0, right);
            Word {
                x,
                start,
                lane: 0,
                style,
                text,
            }
        })
        .collect();
    let spans: Vec<(i32, i32)> = words
        .iter()
        .map(|word| (word.start, word.start + word.style.width(&word.text)))
        .collect();
    for (word, lane) in words.iter_mut().zip(layout::lanes(&spans, 100)) {
        word.lane = i32::try_from(lane).unwrap_or(0);
    }
    words
}

fn axis(
    sheet: &Sheet<'_>,
    strip: &Strip,
    (low, high): (Decimal, Decimal),
    scale: &Scale,
    (y, right, most): (i32, i32, u32),
    lang: Lang,
) {
    sheet.line(Class::Axis, &[(scale.at(low), y), (scale.at(high), y)]);
    let ticks = scale::ticks(low, high, most);
    for (place, tick) in ticks.iter().enumerate() {
        let x = scale.at(*tick);
        sheet.line(Class::Axis, &[(x, y), (x, y + 40)]);
        let mut text = scale::number(*tick, lang);
        let number = words::SMALL.width(&text);
        if place + 1 == ticks.len() && !strip.unit.is_empty() {
            text.push(' ');
            text.push_str(&strip.unit);
        }
        let start = (x - number / 2)
            .min(right - words::SMALL.width(&text))
            .max(0);
        sheet.text((start, y + 160), words::SMALL, &text);
    }
}

fn draw_row(sheet: &Sheet<'_>, laid: &Laid<'_>, scale: &Scale, right: i32) {
    let middle = laid.middle;
    let (top, bottom) = (middle - TICK, middle + TICK);
    let names = i32::try_from(laid.name.len()).unwrap_or(0) * words::PLAIN.line_height();
    let tallest = laid
        .above
        .iter()
        .map(|word| word.lane + 1)
        .max()
        .unwrap_or(0)
        * LANE;
    sheet.lines(
        (0, top - 90 - tallest - names + 120),
        words::PLAIN,
        &laid.name,
    );
    sheet.line(Class::Grid, &[(60, middle), (right - 60, middle)]);
    for unit in &laid.row.units {
        if unit.mark == Mark::Plain {
            let x = scale.at(unit.value.value);
            sheet.group(&unit.said, |sheet| {
                sheet.line(Class::LinePlain, &[(x, top), (x, bottom)]);
            });
        }
    }
    if let Some((mean, said)) = &laid.row.mean {
        let x = scale.at(mean.value);
        sheet.group(said, |sheet| {
            sheet.line(Class::Mean, &[(x, top - 40), (x, bottom + 60)]);
        });
    }
    for word in &laid.above {
        let y = top - 80 - word.lane * LANE;
        if word.lane > 0 {
            sheet.line(Class::Leader, &[(word.x, y + 30), (word.x, top)]);
        }
        sheet.text((word.start, y), word.style.halo(), &word.text);
    }
    for word in &laid.below {
        let y = bottom + 170 + word.lane * LANE;
        sheet.line(Class::Leader, &[(word.x, bottom), (word.x, y - 110)]);
        sheet.text((word.start, y), word.style.halo(), &word.text);
    }
    for unit in laid.row.units.iter().rev() {
        let x = scale.at(unit.value.value);
        let said = &unit.said;
        match unit.mark {
            Mark::Plain => {}
            Mark::Own => sheet.group(said, |sheet| sheet.circle(Class::DotOwn, (x, middle), 70)),
            Mark::Other => sheet.group(said, |sheet| {
                sheet.rect(
                    Class::DotOther,
                    (x - 50, middle - 50),
                    (x + 50, middle + 50),
                );
            }),
        }
    }
}
