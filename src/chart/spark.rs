//! A small trend for a card: one line on scales that all cards of a page share, so that heights compare across them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::layout;
use super::scale::{self, Scale};
use super::sheet::{self, Class, Place, Sheet};
use super::words;
use super::{Labelled, Name, Svg, Width};
use model::Lang;

/// The data of a small trend.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spark {
    /// What it says about itself.
    pub name: Name,
    /// First and last year of the axis; every card of a page has the same.
    pub years: (i32, i32),
    /// Ends of the value axis.
    pub scale: (Decimal, Decimal),
    /// Whether lower values are better and stand higher (ranks).
    pub inverted: bool,
    /// What the axis measures: "hạng".
    pub unit: String,
    /// Runs of points that compare; a line is drawn within a run.
    pub runs: Vec<Vec<(i32, Labelled)>>,
    /// What is said of the point of each year to those who do not see it.
    pub said: BTreeMap<i32, String>,
    /// First years after a break.
    pub breaks: Vec<i32>,
}

/// Height of the drawing between its axes.
const PLOT: i32 = 980;
/// Over the drawing: the name of the axis.
const TOP: i32 = 250;

/// Everything between data and paint, in tenths.
struct Frame<'a> {
    spark: &'a Spark,
    years: Scale,
    values: Scale,
    left: i32,
    edge: i32,
    right: i32,
}

/// Draws the line.
#[must_use]
pub fn draw(spark: &Spark, width: Width, lang: Lang) -> Svg {
    let right = width.units() * 10;
    let (low, high) = spark.scale;
    let ends = [low, high].map(|end| words::SMALL.width(&scale::number(end, lang)));
    let left = ends[0].max(ends[1]) + 70;
    let points = spark.runs.iter().flatten();
    let texts = points.map(|(_, value)| words::STRONG.width(&value.text));
    let edge = right - texts.max().unwrap_or(0).max(150) - 110;
    let places = if spark.inverted {
        (TOP, TOP + PLOT)
    } else {
        (TOP + PLOT, TOP)
    };
    let years = (spark.years.0.into(), spark.years.1.into());
    let frame = Frame {
        spark,
        years: Scale::new(years, (left + 60, edge)),
        values: Scale::new(spark.scale, places),
        left,
        edge: edge + 60,
        right,
    };
    let kind = sheet::Kind::image("spark");
    sheet::draw(kind, &spark.name, width, TOP + PLOT + 260, |sheet| {
        axes(sheet, &frame, lang);
        line(sheet, &frame);
        values(sheet, &frame);
    })
}

fn axes(sheet: &Sheet<'_>, frame: &Frame<'_>, lang: Lang) {
    let style = words::SMALL;
    let (low, high) = frame.spark.scale;
    sheet.text((0, 130), style, &frame.spark.unit);
    for end in [low, high] {
        let y = frame.values.at(end);
        sheet.line(Class::Grid, &[(frame.left, y), (frame.edge, y)]);
        let text = scale::number(end, lang);
        sheet.text((frame.left - 40, y + style.drop()), style.end(), &text);
    }
    for &year in &frame.spark.breaks {
        let before = frame.years.at((year - 1).into());
        let x = i32::midpoint(before, frame.years.at(year.into()));
        sheet.line(Class::Break, &[(x, TOP), (x, TOP + PLOT)]);
    }
    let bottom = TOP + PLOT + 70;
    let (first, last) = frame.spark.years;
    for year in first..=last {
        let x = frame.years.at(year.into());
        sheet.line(Class::Axis, &[(x, bottom), (x, bottom + 30)]);
    }
    let ends = if first == last {
        vec![last]
    } else {
        vec![first, last]
    };
    for year in ends {
        let text = year.to_string();
        let x = frame.years.at(year.into());
        let start = layout::inside(x, style.width(&text), 0, frame.right);
        sheet.text((start, bottom + 150), style, &text);
    }
}

fn at(frame: &Frame<'_>, (year, value): &(i32, Labelled)) -> Place {
    (frame.years.at((*year).into()), frame.values.at(value.value))
}

fn line(sheet: &Sheet<'_>, frame: &Frame<'_>) {
    for run in &frame.spark.runs {
        let places: Vec<Place> = run.iter().map(|point| at(frame, point)).collect();
        if places.len() > 1 {
            sheet.line(Class::LineOwn, &places);
        }
        for (place, (year, _)) in places.into_iter().zip(run) {
            let said = frame.spark.said.get(year).map_or("", String::as_str);
            sheet.group(said, |sheet| {
                sheet.circle(Class::DotOwn, place, 30);
            });
        }
    }
}

/// The last value beside its point, the first over its own, or under it where that is at the top.
fn values(sheet: &Sheet<'_>, frame: &Frame<'_>) {
    let points: Vec<&(i32, Labelled)> = frame.spark.runs.iter().flatten().collect();
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return;
    };
    let (x, y) = at(frame, last);
    sheet.circle(Class::DotOwn, (x, y), 50);
    let style = words::STRONG;
    sheet.text((x + 80, y + style.drop()), style.halo(), &last.1.text);
    if first.0 == last.0 {
        return;
    }
    let (x, y) = at(frame, first);
    let style = words::CELL;
    let wide = style.width(&first.1.text);
    let start = layout::inside(x, wide, frame.left, frame.right);
    let base = if y - 190 > 120 { y - 70 } else { y + 150 };
    sheet.text((start, base), style.halo(), &first.1.text);
}
