//! The axis of years that charts over time share, with breaks and other remarks marked on it.

use super::layout;
use super::scale::Scale;
use super::sheet::{Class, Sheet};
use super::{Remark, words};

/// Half of the circle around the number of a remark.
const RADIUS: i32 = 95;

/// What is to be known about some years, laid out over the drawing: in words where all words find room beside their
/// rules on one line, else as numbers, which the notes below the chart explain.
pub(super) struct Signs<'r> {
    signs: Vec<Sign<'r>>,
    /// How much room they need over the drawing.
    pub(super) height: i32,
}

struct Sign<'r> {
    x: i32,
    cut: bool,
    text: Text<'r>,
}

enum Text<'r> {
    /// Where the lines begin.
    Words(i32, Vec<&'r str>),
    /// The number, and the height of its middle.
    Number(usize, i32),
}

/// Lays out remarks. `place` gives the place of a year; of a break it is between the year and the one before.
pub(super) fn signs(remarks: &[Remark], place: impl Fn(&Remark) -> i32, right: i32) -> Signs<'_> {
    let places: Vec<i32> = remarks.iter().map(place).collect();
    if let Some(signs) = in_words(remarks, &places, right) {
        return signs;
    }
    let spans: Vec<(i32, i32)> = places.iter().map(|x| (x - RADIUS, x + RADIUS)).collect();
    let lanes = layout::lanes(&spans, 20);
    let lane = |lane: usize| i32::try_from(lane).unwrap_or(0) * (2 * RADIUS + 20) + RADIUS + 10;
    let signs: Vec<Sign<'_>> = (1..)
        .zip(remarks.iter().zip(&places).zip(&lanes))
        .map(|(number, ((remark, &x), &at))| Sign {
            x,
            cut: remark.cut,
            text: Text::Number(number, lane(at)),
        })
        .collect();
    let height = lanes
        .iter()
        .max()
        .map_or(0, |&last| lane(last) + RADIUS + 20);
    Signs { signs, height }
}

/// The words beside their rules; nothing where one would touch another or another's rule.
fn in_words<'r>(remarks: &'r [Remark], places: &[i32], right: i32) -> Option<Signs<'r>> {
    let style = words::SMALL;
    let alone = remarks.len() < 2;
    let mut taken: Vec<(i32, i32)> = Vec::new();
    let mut signs = Vec::new();
    let mut height = 0;
    for (at, (remark, &x)) in remarks.iter().zip(places).enumerate() {
        let most = right * if alone { 45 } else { 30 } / 100;
        let lines = layout::even(&remark.label, style, most);
        let width = layout::widest(&lines, style);
        let start = if x + 50 + width <= right {
            x + 50
        } else {
            (x - 50 - width).max(0)
        };
        let span = (start - 20, start + width + 60);
        let free = taken.iter().all(|it| span.1 <= it.0 || it.1 <= span.0)
            && (0..)
                .zip(places)
                .all(|(other, &x)| other == at || x < span.0 || x > span.1);
        if !free && !alone {
            return None;
        }
        taken.push(span);
        height = height.max(style.line_height() * layout::count(&lines) + 20);
        let text = Text::Words(start, lines);
        signs.push(Sign {
            x,
            cut: remark.cut,
            text,
        });
    }
    Some(Signs { signs, height })
}

impl Signs<'_> {
    /// Draws rules from the signs, which begin at `top`, down to `bottom`.
    pub(super) fn draw(&self, sheet: &Sheet<'_>, top: i32, bottom: i32) {
        for sign in &self.signs {
            let class = if sign.cut {
                Class::Break
            } else {
                Class::Moment
            };
            sheet.group("", |sheet| match &sign.text {
                Text::Words(start, lines) => {
                    sheet.line(class, &[(sign.x, top), (sign.x, bottom)]);
                    sheet.lines((*start, top + 125), words::SMALL.halo(), lines);
                }
                Text::Number(number, middle) => {
                    let y = top + middle;
                    sheet.line(class, &[(sign.x, y + RADIUS), (sign.x, bottom)]);
                    sheet.circle(Class::Sign, (sign.x, y), RADIUS);
                    let style = words::CELL.middle();
                    sheet.text((sign.x, y + style.drop()), style, &number.to_string());
                }
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
    let ticks = spans.iter().map(|(year, ..)| {
        let x = scale.at((*year).into());
        [(x, y), (x, y + 40)]
    });
    sheet.strokes(Class::Axis, &ticks.collect::<Vec<_>>());
    for (year, start, _) in spans.iter().rev().step_by(every) {
        sheet.text((*start, y + 160), words::SMALL, &year.to_string());
    }
}

/// Whether every so many labels keep their distance.
fn fits(spans: &[(i32, i32, i32)], every: usize) -> bool {
    let kept: Vec<_> = spans.iter().rev().step_by(every).collect();
    kept.windows(2).all(|pair| pair[1].2 + 80 <= pair[0].1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Strategy, prop_assert, proptest};

    use super::super::Remark;
    use super::super::{layout, words};
    use super::{RADIUS, Text, signs};

    fn remarks() -> impl Strategy<Value = Vec<Remark>> {
        let remark = (2011..2031, "[a-zăđếệộ]{1,9}( [a-zăđếệộ]{1,9}){0,4}");
        proptest::collection::vec(remark, 0..6).prop_map(|made| {
            let mut remarks: Vec<Remark> = made
                .into_iter()
                .map(|(year, label)| Remark {
                    year,
                    label,
                    cut: year % 2 == 0,
                })
                .collect();
            remarks.sort_by_key(|remark| remark.year);
            remarks.dedup_by_key(|remark| remark.year);
            remarks
        })
    }

    proptest! {
        #[test]
        fn signs_stay_in_the_drawing_and_off_each_other(remarks in remarks(), step in 120..400) {
            let right = 20 * step + 400;
            let laid = signs(&remarks, |remark| 200 + (remark.year - 2011) * step, right);
            prop_assert!(laid.signs.len() == remarks.len());
            let mut words: Vec<(i32, i32)> = Vec::new();
            let mut circles: Vec<(i32, i32)> = Vec::new();
            for sign in &laid.signs {
                match &sign.text {
                    Text::Words(start, lines) => {
                        words.push((*start, start + layout::widest(lines, words::SMALL)));
                    }
                    Text::Number(_, middle) => {
                        prop_assert!(middle + RADIUS <= laid.height);
                        circles.push((sign.x, *middle));
                    }
                }
            }
            prop_assert!(words.is_empty() || circles.is_empty());
            words.sort_unstable();
            prop_assert!(words.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{words:?}");
            prop_assert!(words.iter().all(|word| word.0 >= 0 && word.1 <= right), "{words:?}");
            for (at, one) in circles.iter().enumerate() {
                for other in &circles[at + 1..] {
                    let apart = (one.0 - other.0).abs() >= 2 * RADIUS || (one.1 - other.1).abs() >= 2 * RADIUS;
                    prop_assert!(apart, "{circles:?}");
                }
            }
        }
    }
}
