//! Trend lines over years, with gaps where there is no value and a marked break where values stop comparing.

use rust_decimal::Decimal;

use super::{Labelled, Mark, Name};

/// The data of a trend chart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trend {
    /// What it says about itself.
    pub name: Name,
    /// First and last year of the axis.
    pub years: (i32, i32),
    /// Ends of the value axis, or none to fit the values.
    pub scale: Option<(Decimal, Decimal)>,
    /// Whether lower values are better and stand higher (ranks).
    pub inverted: bool,
    /// What the axis measures: "điểm", "hạng".
    pub unit: String,
    /// The lines.
    pub lines: Vec<Line>,
    /// Where series stop comparing: between the year before and `year`.
    pub breaks: Vec<Break>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Printed at its last point.
    pub label: String,
    /// What marks it out.
    pub mark: Mark,
    /// Runs of points that compare; a line is drawn within a run.
    pub runs: Vec<Vec<(i32, Labelled)>>,
}

/// A break of the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The first year after it.
    pub year: i32,
    /// Why, in a few words: "8 nội dung".
    pub label: String,
}
