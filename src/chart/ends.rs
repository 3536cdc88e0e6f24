//! Names of lines, printed beside their last points and pushed apart so that none covers another.

use super::layout;
use super::sheet::{Class, Place, Sheet};
use super::words::{self, Style};
use super::{Mark, Width};

/// Between the last point and its name, in tenths.
const GAP: i32 = 110;

/// The names at the right edge.
pub(super) struct Ends<'n> {
    names: Vec<Named<'n>>,
    /// How much room they need beside the drawing.
    pub(super) width: i32,
    /// How much room they need from top to bottom.
    pub(super) height: i32,
}

struct Named<'n> {
    lines: Vec<&'n str>,
    style: Style,
    /// Which of the chart's lines it is.
    line: usize,
}

/// How the name of a line is set.
pub(super) fn style(mark: Mark) -> Style {
    match mark {
        Mark::Own => words::STRONG,
        Mark::Other | Mark::Plain => words::SMALL,
    }
}

/// Lays out the names: number of the line, name, mark. Empty names take no room.
pub(super) fn lay<'n>(
    names: impl Iterator<Item = (usize, &'n str, Mark)>,
    width: Width,
) -> Ends<'n> {
    let most = match width {
        Width::Card | Width::Phone => 800,
        Width::Desk => 1500,
    };
    let names: Vec<Named<'n>> = names
        .filter(|(_, name, _)| !name.is_empty())
        .map(|(line, name, mark)| Named {
            lines: layout::even(name, style(mark), most),
            style: style(mark),
            line,
        })
        .collect();
    let widths = names
        .iter()
        .map(|name| layout::widest(&name.lines, name.style));
    let width = widths.max().map_or(0, |width| width + GAP);
    let height = names.iter().map(Named::height).sum();
    Ends {
        names,
        width,
        height,
    }
}

impl Named<'_> {
    fn height(&self) -> i32 {
        self.style.line_height() * i32::try_from(self.lines.len()).unwrap_or(1)
    }
}

impl Ends<'_> {
    /// Draws the names from `x` on, each as near as it gets to the last point of its line, between `top` and `bottom`.
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
            .filter_map(|name| Some((name, last(name.line)?)))
            .collect();
        let wanted: Vec<(i32, i32)> = placed
            .iter()
            .map(|(name, place)| (place.1, name.height()))
            .collect();
        let starts = layout::spread(&wanted, top, bottom);
        for ((name, place), start) in placed.iter().zip(starts) {
            let middle = start + name.height() / 2;
            if (middle - place.1).abs() > 40 || x - place.0 > 80 {
                sheet.line(
                    Class::Leader,
                    &[(place.0 + 50, place.1), (x + GAP - 30, middle)],
                );
            }
            let first = start + name.style.line_height() / 2 + name.style.drop();
            sheet.lines((x + GAP, first), name.style, &name.lines);
        }
    }
}
