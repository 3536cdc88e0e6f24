//! A change as steps from one total to the next, beside the list that prints each of them: a row of the drawing is a row of
//! the list. It has no name, number or scale of its own, and is stretched to the list; all paint and its size are the theme's.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::Svg;
use super::scale::Scale;
use super::svg::{Trace, corners, tenths};

/// The data of one drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waterfall {
    /// The total before.
    pub from: Decimal,
    /// What is added to it, in the order of the list; a row before them has the total before, a row after them the total since.
    pub steps: Vec<Decimal>,
}

/// Width of the scale, height of a row, and top and bottom of a bar in it, in tenths. All places are whole units, which
/// take fewer bytes than tenths and are finer than a pixel.
const WIDTH: i32 = 3000;
const ROW: i32 = 40;
const BAR: (i32, i32) = (10, 30);

/// Draws the totals as ticks and each step as a bar from where the one before it ended.
///
/// The scale reaches from the lowest to the highest total on the way; it does not begin at zero, and no bar stands for a total.
#[must_use]
pub fn draw(waterfall: &Waterfall) -> Svg {
    let mut totals = vec![waterfall.from];
    for step in &waterfall.steps {
        totals.push(totals[totals.len() - 1] + step);
    }
    let low = totals.iter().min().copied().unwrap_or_default();
    let high = totals.iter().max().copied().unwrap_or_default();
    let scale = Scale::new((low, high), (0, WIDTH));
    let places: Vec<i32> = totals
        .iter()
        .map(|total| (scale.at(*total) + 5) / 10 * 10)
        .collect();

    let mut out = String::with_capacity(192 + 32 * places.len());
    out.push_str("<svg aria-hidden=true preserveAspectRatio=none viewBox=\"0 0 300 ");
    let rows = i32::try_from(places.len() + 1).unwrap_or(i32::MAX / ROW);
    tenths(&mut out, rows * ROW);
    out.push_str("\"><path d=\"");
    let mut trace = Trace::new(&mut out);
    for (row, at) in (0..).zip(&places) {
        // A total is a tick in its row; between two steps it leads from the one bar to the next.
        let top = row * ROW + if row == 0 { BAR.0 } else { BAR.1 };
        let is_last = row + 2 == rows;
        let bottom = (row + 1) * ROW + if is_last { BAR.1 } else { BAR.0 };
        trace.line([(*at, top), (*at, bottom)]);
    }
    for (class, sign) in [("good", Ordering::Greater), ("bad", Ordering::Less)] {
        let steps = (1..).zip(&waterfall.steps).zip(places.windows(2));
        let mut of = steps
            .filter(|((_, step), _)| step.cmp(&&Decimal::ZERO) == sign)
            .peekable();
        if of.peek().is_none() {
            continue;
        }
        out.push_str("\"/><path class=");
        out.push_str(class);
        out.push_str(" d=\"");
        let mut trace = Trace::new(&mut out);
        for ((row, _), ends) in of {
            let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
            let top = row * ROW;
            trace.figure(&corners((left, top + BAR.0), (right, top + BAR.1)));
        }
    }
    out.push_str("\"/></svg>");
    Svg(out)
}

#[cfg(test)]
mod tests {
    use super::{Waterfall, draw};
    use rust_decimal::Decimal;

    fn drawn(from: i64, steps: &[i64]) -> String {
        let steps = steps.iter().copied().map(Decimal::from).collect();
        draw(&Waterfall {
            from: Decimal::from(from),
            steps,
        })
        .0
    }

    #[test]
    fn each_step_begins_where_the_one_before_it_ended() {
        // 50, down to 20, up to 40: the scale reaches from 20 to 50.
        assert_eq!(
            drawn(50, &[-30, 20]),
            "<svg aria-hidden=true preserveAspectRatio=none viewBox=\"0 0 300 16\">\
             <path d=\"M300 1v4M0 7v2m200 2v4\"/>\
             <path class=good d=\"M0 9h200v2H0z\"/><path class=bad d=\"M0 5h300v2H0z\"/></svg>"
        );
    }

    #[test]
    fn what_does_not_change_has_a_row_without_a_bar() {
        let drawing = drawn(50, &[0, 0]);
        assert!(
            !drawing.contains("class=good") && !drawing.contains("class=bad"),
            "{drawing}"
        );
        assert!(drawing.contains("viewBox=\"0 0 300 16\""), "{drawing}");
    }
}
