//! Ranks between years: one line a unit, the better rank higher; a slope where there are two years.

use super::{Mark, Name};

/// The data of a bump chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bump {
    /// What it says about itself.
    pub name: Name,
    /// The years, oldest first; not every year between needs to be there.
    pub years: Vec<i32>,
    /// The worst rank on the axis.
    pub worst: u32,
    /// The lines.
    pub lines: Vec<Line>,
    /// Years before which the series breaks, with a few words why.
    pub breaks: Vec<(i32, String)>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The unit's name, printed at the last year it has a rank for if it is marked.
    pub label: String,
    /// What marks it out.
    pub mark: Mark,
    /// Parallel to the years.
    pub ranks: Vec<Option<u32>>,
}
