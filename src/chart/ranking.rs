//! Ranking bars: all units of a field by score, the page's own unit marked.

use rust_decimal::Decimal;

use super::layout;
use super::scale::{self, Scale};
use super::sheet::{self, Class, Links, Sheet};
use super::words::{self, Style};
use super::{Labelled, Mark, Name, Svg, Width};
use model::Lang;

/// The data of ranking bars.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// What it says about itself.
    pub name: Name,
    /// The right end of the scale; the left end is 0.
    pub max: Decimal,
    /// What the scale measures: "điểm".
    pub unit: String,
    /// Rows, best first.
    pub rows: Vec<Row>,
    /// A line across all rows: the mean, with what is said of it.
    pub line: Option<(Labelled, String)>,
}

/// One bar.
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
    /// What is printed in place of a bar.
    pub note: String,
    /// What marks the unit out.
    pub mark: Mark,
}

const ROW: i32 = 200;
const BAR: i32 = 120;
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

/// Draws the bars.
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
        let scale = Scale::new((Decimal::ZERO, ranking.max), (columns.bars, columns.end));
        axis(sheet, ranking, &columns, &scale, (top, bottom), lang);
        for row in &rows {
            draw_row(sheet, row, &columns, &scale);
        }
        if let Some(line) = &ranking.line {
            mean(sheet, line, &columns, &scale, (top, bottom));
        }
        for row in &rows {
            draw_value(sheet, row, columns.bars, &scale);
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
        end: (width - value.unwrap_or(0) - 60).max(bars + 400),
        width,
    }
}

fn name_style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::STRONG,
        Mark::Plain | Mark::Other => words::PLAIN,
    }
}

fn axis(
    sheet: &Sheet<'_>,
    ranking: &Ranking,
    columns: &Columns,
    scale: &Scale,
    (top, bottom): (i32, i32),
    lang: Lang,
) {
    let end = lang::text!("{} {}", scale::number(ranking.max, lang), ranking.unit);
    let width = words::SMALL.width(&end);
    let start = layout::inside(columns.end, width, columns.bars + 100, columns.width);
    sheet.text((columns.bars, 130), words::SMALL.middle(), "0");
    sheet.text((start, 130), words::SMALL, end.trim_end());
    for tick in scale::ticks(Decimal::ZERO, ranking.max, 4) {
        let x = scale.at(tick);
        let class = if tick.is_zero() {
            Class::Axis
        } else {
            Class::Grid
        };
        sheet.line(class, &[(x, top - 20), (x, bottom)]);
    }
}

fn draw_row(sheet: &Sheet<'_>, laid: &Laid<'_>, columns: &Columns, scale: &Scale) {
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
        let class = match row.mark {
            Mark::Plain => Class::Bar,
            Mark::Own => Class::BarOwn,
            Mark::Other => Class::BarOther,
        };
        let end = scale.at(value.value);
        sheet.rect(
            class,
            (columns.bars, middle - BAR / 2),
            (end, middle + BAR / 2),
        );
    });
}

/// The value at the bar's end, or the note in its place: over the line of the mean.
fn draw_value(sheet: &Sheet<'_>, laid: &Laid<'_>, bars: i32, scale: &Scale) {
    let middle = i32::midpoint(laid.top, laid.bottom);
    match &laid.row.value {
        None => sheet.centred((bars + 60, middle), words::SMALL.halo(), &laid.note),
        Some(value) => {
            let style = name_style(laid.row.mark).halo();
            let place = (scale.at(value.value) + 50, middle + style.drop());
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
