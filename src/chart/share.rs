//! A share of the maximum as a bar in the cell that prints it, with average and best of the field. It has no name, number or
//! scale of its own: the row, the cell and what stands over the table have them. All paint and its size are the theme's.

use rust_decimal::Decimal;

use super::Svg;
use super::scale::Scale;
use super::svg::{Trace, corners, escape};

/// The data of one bar, in per cent of the maximum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Share {
    /// The share itself.
    pub own: Decimal,
    /// What it is compared with.
    pub field: Option<Field>,
}

/// The marks of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What is said of them to those who do not see them.
    pub said: String,
    /// The average.
    pub mean: Decimal,
    /// The best.
    pub best: Decimal,
}

/// Width of the scale, and top and bottom of the bar, in tenths. The best stands over the bar, the average across it.
const WIDTH: i32 = 1000;
const BAR: (i32, i32) = (40, 90);

/// Draws the bar.
#[must_use]
pub fn draw(share: &Share) -> Svg {
    let scale = Scale::new((Decimal::ZERO, Decimal::ONE_HUNDRED), (0, WIDTH));
    let mut out = String::with_capacity(192);
    if let Some(field) = &share.field {
        out.push_str("<svg class=meter role=img><title>");
        escape(&mut out, &field.said);
        out.push_str("</title>");
    } else {
        out.push_str("<svg class=meter aria-hidden=true>");
    }
    let (over, under) = BAR;
    out.push_str("<path d=\"");
    Trace::new(&mut out).figure(&corners((0, over), (scale.at(share.own), under)));
    if let Some(field) = &share.field {
        out.push_str("\"/><path d=\"");
        let (mean, best) = (scale.at(field.mean), scale.at(field.best));
        let mut trace = Trace::new(&mut out);
        trace.figure(&corners((mean - 5, over - 20), (mean + 5, under + 20)));
        trace.figure(&[(best, over - 5), (best - 30, 0), (best + 30, 0)]);
    }
    out.push_str("\"/></svg>");
    Svg(out)
}

#[cfg(test)]
mod tests {
    use super::{Field, Share, draw};

    #[test]
    fn a_bar_is_as_long_as_its_share_and_has_the_marks_of_its_field() {
        let whole = |value: i64| rust_decimal::Decimal::from(value);
        let share = Share {
            own: whole(50),
            field: Some(Field {
                said: "Trung bình <49%".into(),
                mean: whole(49),
                best: whole(60),
            }),
        };
        assert_eq!(
            draw(&share).0,
            "<svg class=meter role=img><title>Trung bình &lt;49%</title><path d=\"M0 4h50v5H0z\"/>\
             <path d=\"M48.5 2h1v9h-1zM60 3.5L57 0h6z\"/></svg>"
        );
    }

    #[test]
    fn where_nothing_is_known_of_the_field_the_cell_says_it_all() {
        let share = Share {
            own: rust_decimal::Decimal::from(105),
            ..Share::default()
        };
        assert_eq!(
            draw(&share).0,
            "<svg class=meter aria-hidden=true><path d=\"M0 4h100v5H0z\"/></svg>"
        );
    }
}
