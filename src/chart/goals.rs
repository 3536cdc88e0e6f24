//! Goals against actuals: a bar for what was reached, a tick for what was to be reached, the verdict in words.

use rust_decimal::Decimal;

use super::layout;
use super::scale::Scale;
use super::sheet::{self, Class, Sheet};
use super::words;
use super::{Labelled, Name, Svg, Width};
use model::Lang;

/// The data of a chart of goals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Goals {
    /// What it says about itself.
    pub name: Name,
    /// The targets and parts of targets, in the act's order.
    pub rows: Vec<Row>,
}

/// One target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// "6a. Hồ sơ công việc cấp tỉnh".
    pub label: String,
    /// What is said to those who do not see it.
    pub said: String,
    /// What was reached; absent where unknown.
    pub actual: Option<Labelled>,
    /// What was to be reached; a range has two ends.
    pub goal: Option<(Labelled, Option<Labelled>)>,
    /// Ends of the row's own scale; the first is at the left. For ranks the worse end is at the left.
    pub scale: (Decimal, Decimal),
    /// "Đạt", "Chưa đạt", "Chưa có số liệu".
    pub verdict: String,
    /// Whether it is reached, where that is known.
    pub met: Option<bool>,
}

/// Half the height of a bar.
const BAR: i32 = 60;
const LANE: i32 = 160;
/// Side of the mark before a verdict.
const SIGN: i32 = 110;

/// Where a row's parts stand, in tenths.
struct Frame {
    /// Width of the column of labels; on a phone they stand over the bars.
    label: i32,
    bars: (i32, i32),
    /// Where the verdict stands; on a phone under the bar.
    verdict: Option<i32>,
}

/// Draws the goals.
#[must_use]
pub fn draw(goals: &Goals, width: Width, _lang: Lang) -> Svg {
    let frame = frame(goals, width);
    let mut bottom = 0;
    let mut rows = Vec::new();
    for row in &goals.rows {
        let label = layout::even(&row.label, words::PLAIN, frame.label);
        let lines = i32::try_from(label.len()).unwrap_or(1) * words::PLAIN.line_height();
        let plot = if row.goal.is_none() && row.actual.is_none() {
            160
        } else {
            2 * LANE + 2 * BAR + 60
        };
        let top = bottom;
        bottom += match frame.verdict {
            None => lines + plot + LANE + 220,
            Some(_) => lines.max(plot) + 140,
        };
        rows.push((row, label, top, bottom));
    }
    sheet::draw(
        sheet::Kind::image("goals"),
        &goals.name,
        width,
        bottom,
        |sheet| {
            for (row, label, top, bottom) in &rows {
                draw_row(sheet, row, label, &frame, (*top, *bottom));
            }
        },
    )
}

fn frame(goals: &Goals, width: Width) -> Frame {
    let right = width.units() * 10;
    let verdicts = goals
        .rows
        .iter()
        .map(|row| words::STRONG.width(&row.verdict));
    let verdict = SIGN + 50 + verdicts.max().unwrap_or(0);
    match width {
        Width::Card | Width::Phone => Frame {
            label: right,
            bars: (10, right - 10),
            verdict: None,
        },
        Width::Desk => {
            let verdict = right - verdict.min(right / 4);
            Frame {
                label: right * 36 / 100,
                bars: (right * 36 / 100 + 200, verdict - 200),
                verdict: Some(verdict),
            }
        }
    }
}

fn draw_row(
    sheet: &Sheet<'_>,
    row: &Row,
    label: &[&str],
    frame: &Frame,
    (top, bottom): (i32, i32),
) {
    let line = words::PLAIN.line_height();
    let lines = i32::try_from(label.len()).unwrap_or(1) * line;
    sheet.group(&row.said, |sheet| {
        if top > 0 {
            sheet.line(
                Class::Grid,
                &[
                    (0, top),
                    (frame.verdict.map_or(frame.bars.1, |_| 7200), top),
                ],
            );
        }
        let (plot, verdict) = match frame.verdict {
            None => (top + lines + 100, (0, bottom - 120)),
            Some(x) => (
                i32::midpoint(top, bottom) - LANE - BAR - 20,
                (x, i32::midpoint(top, bottom) + 47),
            ),
        };
        match frame.verdict {
            None => sheet.lines((0, top + 180), words::PLAIN, label),
            Some(_) => sheet.centred((0, i32::midpoint(top, bottom)), words::PLAIN, label),
        }
        if row.goal.is_some() || row.actual.is_some() {
            draw_scale(sheet, row, frame, plot);
        }
        draw_verdict(sheet, row, verdict);
    });
}

/// Goal over the bar, actual under it: the two never share a line.
fn draw_scale(sheet: &Sheet<'_>, row: &Row, frame: &Frame, top: i32) {
    let scale = Scale::new(row.scale, frame.bars);
    let (left, right) = frame.bars;
    let (over, under) = (top + LANE + 20, top + LANE + 20 + 2 * BAR);
    sheet.rect(Class::Track, (left, over), (right, under));
    if let Some((goal, other)) = &row.goal {
        let (from, to) = (
            scale.at(goal.value),
            other.as_ref().map_or(right, |end| scale.at(end.value)),
        );
        sheet.rect(Class::Reach, (from.min(to), over), (from.max(to), under));
    }
    if let Some(actual) = &row.actual {
        let x = scale.at(actual.value);
        let (from, to) = (left, x.max(left + 20));
        sheet.rect(Class::BarOwn, (from, over + 25), (to, under - 25));
        let start = layout::inside(x, words::STRONG.width(&actual.text), left - 10, right + 10);
        sheet.text((start, under + 140), words::STRONG, &actual.text);
    }
    let Some((goal, other)) = &row.goal else {
        return;
    };
    let ends = std::iter::once(goal).chain(other.as_ref());
    let marks: Vec<(i32, &Labelled)> = ends.map(|end| (scale.at(end.value), end)).collect();
    let wanted: Vec<(i32, i32)> = marks
        .iter()
        .map(|(x, end)| (*x, words::SMALL.width(&end.text) + 60))
        .collect();
    let starts = layout::spread(&wanted, left - 10, right + 10);
    for ((x, end), start) in marks.iter().zip(starts) {
        let tick = [(*x, over - 30), (*x, under + 10)];
        sheet.line(Class::Rim, &tick);
        sheet.line(Class::Goal, &tick);
        sheet.text((start + 30, top + 110), words::SMALL, &end.text);
    }
}

fn draw_verdict(sheet: &Sheet<'_>, row: &Row, (x, y): (i32, i32)) {
    let (low, high) = (y, y - 90);
    match row.met {
        Some(true) => {
            sheet.line(
                Class::Met,
                &[(x + 10, y - 40), (x + 45, low), (x + SIGN - 10, high)],
            );
        }
        Some(false) => {
            sheet.line(Class::Missed, &[(x + 10, low), (x + 100, high)]);
            sheet.line(Class::Missed, &[(x + 10, high), (x + 100, low)]);
        }
        None => sheet.line(Class::Unknown, &[(x + 10, y - 45), (x + 100, y - 45)]),
    }
    sheet.text((x + SIGN + 50, y), words::STRONG, &row.verdict);
}
