//! Ranking bars: all units of a field by score, the page's own unit marked.

use super::{Labelled, Mark, Name};

/// The data of ranking bars.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ranking {
    /// What it says about itself.
    pub name: Name,
    /// The right end of the scale; the left end is 0.
    pub max: rust_decimal::Decimal,
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
