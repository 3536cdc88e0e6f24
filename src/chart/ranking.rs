//! All units of a field by score, the page's own unit marked: bars from nothing, or points where bars would hardly differ.

use rust_decimal::Decimal;

use super::layout;
use super::scale::{self, Scale};
use super::sheet::{self, Class, Links, Sheet};
use super::words::{self, Style};
use super::{Labelled, Mark, Name, Svg, Width};
use model::Lang;

/// How scores are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Bars from 0, on a scale that ends here.
    Bars(Decimal),
    /// Points on the range of the scores themselves.
    Points,
}

impl Shown {
    /// The radius of what stands at a score's place.
    fn radius(self) -> i32 {
        match self {
            Self::Bars(_) => 0,
            Self::Points => POINT,
        }
    }

    /// How many steps the scale has at most: the range of the scores is short, and each of its steps is drawn.
    fn steps(self) -> u32 {
        match self {
            Self::Bars(_) => 4,
            Self::Points => 8,
        }
    }
}

impl Default for Shown {
    fn default() -> Self {
        Self::Bars(Decimal::ZERO)
    }
}

/// The data of a drawn ranking.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// What it says about itself.
    pub name: Name,
    /// How scores are shown.
    pub shown: Shown,
    /// What the scale measures: "điểm".
    pub unit: String,
    /// Rows, best first.
    pub rows: Vec<Row>,
    /// A line across all rows: the mean, with what is said of it.
    pub line: Option<(Labelled, String)>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// "1", "12=", or nothing where there is no rank.
    pub rank: String,
    /// The unit's name.
    pub label: String,
    /// What is said to those who do not see it.
    pub said: String,
    /// Where the unit's page is, relative to this one.
    pub href: Option<String>,
    /// The score; absent with the reason in words as `note`.
    pub value: Option<Labelled>,
    /// What is printed in place of a score.
    pub note: String,
    /// What marks the unit out.
    pub mark: Mark,
}

const ROW: i32 = 200;
const BAR: i32 = 120;
/// The radius of a point.
const POINT: i32 = 45;
/// Between columns.
const GAP: i32 = 80;

/// Where the columns stand, in tenths.
struct Columns {
    rank: i32,
    names: i32,
    bars: i32,
    end: i32,
    width: i32,
}

/// A row laid out.
struct Laid<'a> {
    row: &'a Row,
    name: Vec<&'a str>,
    note: Vec<&'a str>,
    top: i32,
    bottom: i32,
}

/// Draws the ranking.
#[must_use]
pub fn draw(ranking: &Ranking, width: Width, lang: Lang) -> Svg {
    let columns = columns(ranking, width);
    let top = if ranking.line.is_some() { 380 } else { 220 };
    let rows = rows(ranking, &columns, top);
    let bottom = rows.last().map_or(top, |row| row.bottom);
    let links = Links::of(ranking.rows.iter().map(|row| row.href.as_deref()));
    let sheet = sheet::Kind {
        name: "ranking",
        links,
        room: 2048 + 450 * ranking.rows.len(),
    };
    sheet::draw(sheet, &ranking.name, width, bottom + 40, |sheet| {
        let ends = ends(ranking);
        let scale = Scale::new(ends, (columns.bars, columns.end));
        axis(sheet, ranking, ends, &columns, &scale, (top, bottom), lang);
        for row in &rows {
            draw_row(sheet, row, &columns, &scale, ranking.shown);
        }
        if let Some(line) = &ranking.line {
            mean(sheet, line, &columns, &scale, (top, bottom));
        }
        for row in &rows {
            draw_value(sheet, row, &columns, &scale, ranking.shown);
        }
    })
}

fn rows<'a>(ranking: &'a Ranking, columns: &Columns, mut top: i32) -> Vec<Laid<'a>> {
    let name = columns.bars - columns.names - GAP;
    let note = columns.width - columns.bars - GAP;
    let lay = |row: &'a Row| {
        let name = layout::even(&row.label, name_style(row.mark), name);
        let note = match row.value {
            Some(_) => Vec::new(),
            None => layout::wrap(&row.note, words::SMALL, note),
        };
        let lines = layout::count(&name).max(layout::count(&note)).max(1);
        let from = top;
        top += ROW + 150 * (lines - 1);
        Laid {
            row,
            name,
            note,
            top: from,
            bottom: top,
        }
    };
    ranking.rows.iter().map(lay).collect()
}

fn columns(ranking: &Ranking, width: Width) -> Columns {
    let width = width.units() * 10;
    let rows = ranking.rows.iter();
    let ranks = rows
        .clone()
        .map(|row| name_style(row.mark).width(&row.rank));
    let rank = ranks.max().unwrap_or(0);
    let names = if rank > 0 { rank + GAP } else { 0 };
    let longest = rows
        .clone()
        .map(|row| name_style(row.mark).width(&row.label));
    let name = longest.max().unwrap_or(0).min(width * 38 / 100);
    let values = rows.filter_map(|row| row.value.as_ref());
    let value = values.map(|value| words::STRONG.width(&value.text)).max();
    let bars = names + name + GAP;
    Columns {
        rank,
        names,
        bars,
        end: (width - value.unwrap_or(0) - 60 - ranking.shown.radius()).max(bars + 400),
        width,
    }
}

fn name_style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::STRONG,
        Mark::Plain | Mark::Other => words::PLAIN,
    }
}

/// The two ends of the scale.
fn ends(ranking: &Ranking) -> (Decimal, Decimal) {
    match ranking.shown {
        Shown::Bars(max) => (Decimal::ZERO, max),
        Shown::Points => {
            let values = ranking.rows.iter().filter_map(|row| row.value.as_ref());
            scale::fit(values.map(|value| value.value), ranking.shown.steps())
                .unwrap_or((Decimal::ZERO, Decimal::ONE))
        }
    }
}

fn axis(
    sheet: &Sheet<'_>,
    ranking: &Ranking,
    (low, high): (Decimal, Decimal),
    columns: &Columns,
    scale: &Scale,
    (top, bottom): (i32, i32),
    lang: Lang,
) {
    let start = scale::number(low, lang);
    sheet.text((columns.bars, 130), words::SMALL.middle(), &start);
    let end = lang::text!("{} {}", scale::number(high, lang), ranking.unit);
    let width = words::SMALL.width(&end);
    let start = layout::inside(columns.end, width, columns.bars + 100, columns.width);
    sheet.text((start, 130), words::SMALL, end.trim_end());
    for tick in scale::ticks(low, high, ranking.shown.steps()) {
        let x = scale.at(tick);
        let class = if tick.is_zero() {
            Class::Axis
        } else {
            Class::Grid
        };
        sheet.line(class, &[(x, top - 20), (x, bottom)]);
    }
}

fn class(mark: Mark) -> Class {
    match mark {
        Mark::Plain => Class::Bar,
        Mark::Own => Class::BarOwn,
        Mark::Other => Class::BarOther,
    }
}

fn draw_row(sheet: &Sheet<'_>, laid: &Laid<'_>, columns: &Columns, scale: &Scale, shown: Shown) {
    let row = laid.row;
    let style = name_style(row.mark);
    let middle = i32::midpoint(laid.top, laid.bottom);
    sheet.group(&row.said, |sheet| {
        if row.mark == Mark::Own {
            sheet.rect(Class::Band, (0, laid.top), (columns.width, laid.bottom));
        }
        if !row.rank.is_empty() {
            let place = (columns.rank, middle + style.drop());
            sheet.text(place, style.end(), &row.rank);
        }
        sheet.link(row.href.as_deref(), |sheet| {
            sheet.centred((columns.names, middle), style, &laid.name);
        });
        let Some(value) = &row.value else { return };
        let (from, to) = (columns.bars, scale.at(value.value));
        let class = class(row.mark);
        match shown {
            Shown::Bars(_) => sheet.rect(class, (from, middle - BAR / 2), (to, middle + BAR / 2)),
            Shown::Points => {
                sheet.line(Class::Grid, &[(from, middle), (to, middle)]);
                sheet.circle(class, (to, middle), POINT);
            }
        }
    });
}

/// The value beside the score's end, or the note in its place: over the line of the mean.
fn draw_value(sheet: &Sheet<'_>, laid: &Laid<'_>, columns: &Columns, scale: &Scale, shown: Shown) {
    let apart = shown.radius() + 50;
    let middle = i32::midpoint(laid.top, laid.bottom);
    match &laid.row.value {
        None => sheet.centred((columns.bars + 60, middle), words::SMALL.halo(), &laid.note),
        Some(value) => {
            let style = name_style(laid.row.mark).halo();
            let place = (scale.at(value.value) + apart, middle + style.drop());
            sheet.text(place, style, &value.text);
        }
    }
}

/// The line of the mean over the bars, its label over all.
fn mean(
    sheet: &Sheet<'_>,
    (line, said): &(Labelled, String),
    columns: &Columns,
    scale: &Scale,
    (top, bottom): (i32, i32),
) {
    let x = scale.at(line.value);
    let style = words::SMALL.strong();
    let start = layout::inside(x, style.width(&line.text), 0, columns.width);
    sheet.group(said, |sheet| {
        sheet.line(Class::Mean, &[(x, top - 60), (x, bottom)]);
        sheet.text((start, top - 100), style, &line.text);
    });
}
