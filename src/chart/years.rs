//! The axis of years that charts over time share, with the breaks marked on it.

use super::layout;
use super::scale::Scale;
use super::sheet::{Class, Sheet};
use super::words;

/// Between lines of break labels, in tenths.
const LANE: i32 = 150;

/// The breaks, laid out over the drawing.
pub(super) struct Breaks {
    marks: Vec<Mark>,
    /// How much room their labels need over the drawing.
    pub(super) height: i32,
}

struct Mark {
    x: i32,
    start: i32,
    top: i32,
    lines: Vec<String>,
}

/// Lays out the labels of the breaks: beside their rules, on as many lanes as it takes that none touches another.
/// `place` gives the place of a break before a year.
pub(super) fn breaks<'b>(
    breaks: impl Iterator<Item = (i32, &'b str)>,
    place: impl Fn(i32) -> i32,
    right: i32,
) -> Breaks {
    let style = words::SMALL;
    let wrapped: Vec<(i32, Vec<String>)> = breaks
        .map(|(year, label)| (place(year), layout::even(label, style, right * 45 / 100)))
        .collect();
    let mut height = 0;
    let marks = wrapped
        .into_iter()
        .map(|(x, lines)| {
            let width = layout::widest(&lines, style);
            let start = if x + 50 + width <= right {
                x + 50
            } else {
                (x - 50 - width).max(0)
            };
            let top = height;
            height += LANE * i32::try_from(lines.len()).unwrap_or(1);
            Mark {
                x,
                start,
                top,
                lines,
            }
        })
        .collect();
    Breaks { marks, height }
}

impl Breaks {
    /// Draws rules from the labels, which begin at `top`, down to `bottom`.
    pub(super) fn draw(&self, sheet: &Sheet<'_>, top: i32, bottom: i32) {
        for mark in &self.marks {
            sheet.group("", |sheet| {
                sheet.line(Class::Break, &[(mark.x, top + mark.top), (mark.x, bottom)]);
                sheet.lines(
                    (mark.start, top + mark.top + 125),
                    words::SMALL.halo(),
                    &mark.lines,
                );
            });
        }
    }
}

/// Prints years under the drawing: all of them, or every so many counted back from the last, as they fit.
pub(super) fn axis(sheet: &Sheet<'_>, years: &[i32], scale: &Scale, right: i32, y: i32) {
    let spans: Vec<(i32, i32, i32)> = years
        .iter()
        .map(|&year| {
            let width = words::SMALL.width(&year.to_string());
            let start = layout::inside(scale.at(year.into()), width, 0, right);
            (year, start, start + width)
        })
        .collect();
    let every = (1..=spans.len())
        .find(|&every| fits(&spans, every))
        .unwrap_or(1);
    for &(year, ..) in &spans {
        let x = scale.at(year.into());
        sheet.line(Class::Axis, &[(x, y), (x, y + 40)]);
    }
    for (year, start, _) in spans.iter().rev().step_by(every) {
        sheet.text((*start, y + 160), words::SMALL, &year.to_string());
    }
}

/// Whether every so many labels keep their distance.
fn fits(spans: &[(i32, i32, i32)], every: usize) -> bool {
    let kept: Vec<_> = spans.iter().rev().step_by(every).collect();
    kept.windows(2).all(|pair| pair[1].2 + 80 <= pair[0].1)
}
