//! Ranking bars: all units of a field by score, the page's own unit marked.

use rust_decimal::Decimal;

use super::layout;
use super::scale::{self, Scale};
use super::svg::{self, Class, Links, Sheet};
use super::words::{self, Style};
use super::{Labelled, Mark, Name, Svg, Width};
use crate::model::Lang;

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
    /// A line across all rows: the mean.
    pub line: Option<Labelled>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// "1", "12=", or nothing where there is no rank.
    pub rank: String,
    /// The unit's name.
    pub label: String,
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

/// Draws the bars.
#[must_use]
pub fn draw(ranking: &Ranking, width: Width, lang: Lang) -> Svg {
    let columns = columns(ranking, width);
    let names: Vec<Vec<String>> = ranking
        .rows
        .iter()
        .map(|row| {
            layout::even(
                &row.label,
                name_style(row.mark),
                columns.bars - columns.names - GAP,
            )
        })
        .collect();
    let notes: Vec<Vec<String>> = ranking
        .rows
        .iter()
        .map(|row| layout::wrap(&row.note, words::SMALL, columns.width - columns.bars - GAP))
        .collect();
    let heights: Vec<i32> = names
        .iter()
        .zip(&notes)
        .map(|(name, note)| {
            let lines = name.len().max(note.len()).max(1);
            ROW + 150 * (i32::try_from(lines).unwrap_or(1) - 1)
        })
        .collect();
    let top = if ranking.line.is_some() { 380 } else { 220 };
    let bottom = top + heights.iter().sum::<i32>();
    let links = if ranking.rows.iter().any(|row| row.href.is_some()) {
        Links::Some
    } else {
        Links::None
    };
    svg::draw(
        "ranking",
        &ranking.name,
        width,
        bottom + 40,
        links,
        |sheet| {
            let scale = Scale::new((Decimal::ZERO, ranking.max), (columns.bars, columns.end));
            axis(sheet, ranking, &columns, &scale, (top, bottom), lang);
            let mut y = top;
            for (place, row) in ranking.rows.iter().enumerate() {
                let texts = (names[place].as_slice(), notes[place].as_slice());
                draw_row(
                    sheet,
                    row,
                    texts,
                    &columns,
                    &scale,
                    (y, heights[place]),
                    lang,
                );
                y += heights[place];
            }
            if let Some(line) = &ranking.line {
                mean(sheet, line, &columns, &scale, (top, bottom));
            }
        },
    )
}

fn columns(ranking: &Ranking, width: Width) -> Columns {
    let width = width.units() * 10;
    let ranks = ranking
        .rows
        .iter()
        .map(|row| name_style(row.mark).width(&row.rank));
    let rank = ranks.max().unwrap_or(0);
    let names = if rank > 0 { rank + GAP } else { 0 };
    let longest = ranking
        .rows
        .iter()
        .map(|row| name_style(row.mark).width(&row.label));
    let name = longest.max().unwrap_or(0).min(width * 38 / 100);
    let values = ranking.rows.iter().filter_map(|row| row.value.as_ref());
    let value = values
        .map(|value| words::STRONG.width(&value.text))
        .max()
        .unwrap_or(0);
    Columns {
        rank,
        names,
        bars: names + name + GAP,
        end: width - value - 60,
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
    let end = format!("{} {}", scale::number(ranking.max, lang), ranking.unit);
    let start = layout::inside(columns.end, words::SMALL.width(&end), 0, columns.width);
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

fn draw_row(
    sheet: &Sheet<'_>,
    row: &Row,
    (names, notes): (&[String], &[String]),
    columns: &Columns,
    scale: &Scale,
    (y, height): (i32, i32),
    lang: Lang,
) {
    let style = name_style(row.mark);
    let middle = y + height / 2;
    let first = |lines: &[String], style: Style| {
        let lines = i32::try_from(lines.len()).unwrap_or(1);
        middle - (lines - 1) * style.line_height() / 2 + style.drop()
    };
    sheet.group(&title(row, lang), |sheet| {
        if row.mark == Mark::Own {
            sheet.rect(Class::Band, (0, y), (columns.width, y + height));
        }
        if !row.rank.is_empty() {
            sheet.text(
                (columns.rank, middle + style.drop()),
                style.end(),
                &row.rank,
            );
        }
        sheet.link(row.href.as_deref(), |sheet| {
            sheet.lines((columns.names, first(names, style)), style, names);
        });
        let Some(value) = &row.value else {
            sheet.lines(
                (columns.bars + 60, first(notes, words::SMALL)),
                words::SMALL,
                notes,
            );
            return;
        };
        let end = scale.at(value.value);
        let class = match row.mark {
            Mark::Plain => Class::Bar,
            Mark::Own => Class::BarOwn,
            Mark::Other => Class::BarOther,
        };
        sheet.rect(
            class,
            (columns.bars, middle - BAR / 2),
            (end, middle + BAR / 2),
        );
        sheet.text((end + 50, middle + style.drop()), style.halo(), &value.text);
    });
}

fn title(row: &Row, lang: Lang) -> String {
    let said = row
        .value
        .as_ref()
        .map_or(row.note.as_str(), |value| value.text.as_str());
    let mut title = format!("{}: {said}", row.label);
    if !row.rank.is_empty() {
        title.push_str(match lang {
            Lang::Vi => ", hạng ",
            Lang::En => ", rank ",
        });
        title.push_str(&row.rank);
    }
    title
}

/// The line of the mean, under the bars' values so that these stay readable.
fn mean(
    sheet: &Sheet<'_>,
    line: &Labelled,
    columns: &Columns,
    scale: &Scale,
    (top, bottom): (i32, i32),
) {
    let x = scale.at(line.value);
    let style = words::SMALL.strong();
    let start = layout::inside(x, style.width(&line.text), 0, columns.width);
    sheet.group(&line.text, |sheet| {
        sheet.line(Class::Mean, &[(x, top - 60), (x, bottom)]);
        sheet.text((start, top - 100), style, &line.text);
    });
}
