//! Names of lines, beside their last points and so that none covers another: at the right edge where a line reaches the last
//! year, else where the line ends, since what leads on from there would be taken for the line.

use super::layout::{self, Area, Stroke};
use super::sheet::{Class, Place, Sheet};
use super::words::{self, Style};
use super::{Mark, Width};

/// Between the last point and its name, in tenths.
const GAP: i32 = 110;

/// How far a name may be from its point, up or down, that needs nothing to lead to it, in tenths.
const BESIDE: i32 = 140;

/// A line that has a name.
pub(super) struct Line<'n> {
    /// Which of the chart's lines it is.
    pub(super) of: usize,
    /// What it is called; nothing takes no room.
    pub(super) name: &'n str,
    /// What marks it out.
    pub(super) mark: Mark,
    /// Whether it has no point in the last year.
    pub(super) ended: bool,
}

/// The names of all lines, laid out.
pub(super) struct Ends<'n> {
    /// Those at the right edge.
    names: Vec<Named<'n>>,
    /// Those of lines that end before it.
    ended: Vec<Named<'n>>,
    /// How much room they need beside the drawing.
    pub(super) width: i32,
    /// How much room they need from top to bottom.
    pub(super) height: i32,
}

struct Named<'n> {
    lines: Vec<&'n str>,
    style: Style,
    /// Which of the chart's lines it is.
    of: usize,
}

/// Where names may stand that are not at the edge.
pub(super) struct Room {
    /// The drawing inside its axes.
    pub(super) inner: Area,
    /// Between the point at which a line ends and its name, in tenths.
    pub(super) near: i32,
    /// Points, and texts that are there already.
    pub(super) taken: Vec<Area>,
    /// Lines that a name does not stand on where it may stand elsewhere.
    pub(super) strokes: Vec<Stroke>,
}

/// How the name of a line is set.
pub(super) fn style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::STRONG,
        Mark::Other | Mark::Plain => words::SMALL,
    }
}

/// Lays out the names.
pub(super) fn lay<'n>(lines: impl Iterator<Item = Line<'n>>, width: Width) -> Ends<'n> {
    let most = match width {
        Width::Card | Width::Phone => 800,
        Width::Desk => 1500,
    };
    let (mut names, mut ended) = (Vec::new(), Vec::new());
    for line in lines.filter(|line| !line.name.is_empty()) {
        let laid = Named {
            lines: layout::even(line.name, style(line.mark), most),
            style: style(line.mark),
            of: line.of,
        };
        if line.ended { &mut ended } else { &mut names }.push(laid);
    }
    let width = names.iter().map(Named::width).max();
    Ends {
        width: width.map_or(0, |width| width + GAP),
        height: names.iter().chain(&ended).map(Named::height).sum(),
        names,
        ended,
    }
}

impl Named<'_> {
    fn width(&self) -> i32 {
        layout::widest(&self.lines, self.style)
    }

    fn height(&self) -> i32 {
        self.style.line_height() * layout::count(&self.lines)
    }

    /// The base line of the first of its lines, where it begins at a height.
    fn first(&self, top: i32) -> i32 {
        top + self.style.line_height() / 2 + self.style.drop()
    }

    /// Where it may stand beside a point, nearest first: to the right, to the left, over or under it.
    fn choices(&self, (x, y): Place, near: i32, inner: &Area) -> Vec<Area> {
        let (width, height) = (self.width(), self.height());
        let steps = (inner.to.1 - inner.from.1) / STEP;
        let area = |left: i32, top: i32| Area {
            from: (left, top),
            to: (left + width, top + height),
        };
        let mut found = Vec::new();
        for away in (0..=steps).map(|step| step * STEP) {
            for (cost, left) in [(0, x + near), (1, x - near - width)] {
                for top in [y - height / 2 - away, y - height / 2 + away] {
                    found.push(((away - height / 2).max(0), cost, area(left, top)));
                }
            }
            for (cost, left) in [(2, x - width / 2), (3, x - near), (4, x + near - width)] {
                for top in [y - near - height - away, y + near + away] {
                    found.push((away, cost, area(left, top)));
                }
            }
        }
        found.sort_by_key(|&(away, cost, _)| (away, cost));
        found.into_iter().map(|(_, _, area)| area).collect()
    }
}

/// By how much a name is moved up or down to find a free place, in tenths.
const STEP: i32 = 60;

impl Ends<'_> {
    /// Draws the names at the edge from `x` on, each as near as it gets to the last point of its line, between `top` and
    /// `bottom`.
    pub(super) fn draw(
        &self,
        sheet: &Sheet<'_>,
        last: impl Fn(usize) -> Option<Place>,
        x: i32,
        (top, bottom): (i32, i32),
    ) {
        let placed: Vec<(&Named, Place)> = self
            .names
            .iter()
            .filter_map(|name| Some((name, last(name.of)?)))
            .collect();
        let wanted: Vec<(i32, i32)> = placed
            .iter()
            .map(|(name, place)| (place.1, name.height()))
            .collect();
        let starts = layout::spread(&wanted, top, bottom);
        for ((name, place), start) in placed.iter().zip(starts) {
            let middle = start + name.height() / 2;
            if (middle - place.1).abs() > 40 {
                let end = (x + GAP - 30, middle);
                sheet.line(Class::Leader, &[(place.0 + 50, place.1), end]);
            }
            sheet.lines((x + GAP, name.first(start)), name.style, &name.lines);
        }
    }

    /// Draws the names of lines that end before the edge where they end, in what room there is.
    pub(super) fn draw_ended(
        &self,
        sheet: &Sheet<'_>,
        last: impl Fn(usize) -> Option<Place>,
        room: &mut Room,
    ) {
        for name in &self.ended {
            let Some(point) = last(name.of) else {
                continue;
            };
            let choices = name.choices(point, room.near, &room.inner);
            let free = layout::place(&choices, &room.inner, &room.taken, &room.strokes);
            let inside = || {
                choices
                    .iter()
                    .copied()
                    .find(|area| area.within(&room.inner))
            };
            let Some(area) = free.or_else(inside).or(choices.first().copied()) else {
                continue;
            };
            if let Some(border) = border(&area, point) {
                sheet.line(Class::Leader, &[point, border]);
            }
            let first = (area.from.0, name.first(area.from.1));
            sheet.lines(first, name.style.halo(), &name.lines);
            room.taken.push(area);
        }
    }
}

/// Where what leads from a point to a name ends, up or down; nothing where the name stands beside its point.
fn border(area: &Area, (x, y): Place) -> Option<Place> {
    let end = y.clamp(area.from.1, area.to.1);
    ((end - y).abs() > BESIDE).then(|| (x.clamp(area.from.0, area.to.0), end))
}

#[cfg(test)]
mod tests {
    use super::{Named, border};
    use crate::layout::{self, Area};
    use crate::words;
    use proptest::prelude::{prop_assert, proptest};

    const NEAR: i32 = 70;
    const INNER: Area = Area {
        from: (300, 200),
        to: (3000, 2200),
    };

    fn named() -> Named<'static> {
        Named {
            lines: vec!["Sông Mơ (cũ)", "35,12"],
            style: words::SMALL,
            of: 0,
        }
    }

    #[test]
    fn a_name_stands_to_the_right_of_where_its_line_ends() {
        let (name, point) = (named(), (900, 1000));
        let area = layout::place(&name.choices(point, NEAR, &INNER), &INNER, &[], &[]);
        let area = area.expect("there is room");
        assert_eq!(area.from.0, point.0 + NEAR);
        assert!(area.from.1 < point.1 && point.1 < area.to.1);
        assert_eq!(border(&area, point), None);
    }

    #[test]
    fn a_name_that_had_to_go_far_is_led_to_up_or_down_and_not_along_the_years() {
        let area = Area {
            from: (970, 1500),
            to: (1700, 1800),
        };
        assert_eq!(border(&area, (900, 1000)), Some((970, 1500)));
        assert_eq!(border(&area, (900, 1600)), None);
    }

    proptest! {
        #[test]
        fn there_is_a_place_wherever_the_line_ends(x in 420i32..2900, y in 410i32..2010) {
            let name = named();
            let dot = Area { from: (x - 40, y - 40), to: (x + 40, y + 40) };
            let area = layout::place(&name.choices((x, y), NEAR, &INNER), &INNER, &[dot], &[]);
            prop_assert!(area.is_some_and(|area| border(&area, (x, y)).is_none()));
        }
    }
}
