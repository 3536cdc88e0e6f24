//! Position in the field: every unit a tick on one scale, the page's own unit, the mean and the ends marked.

use rust_decimal::Decimal;

use super::{Labelled, Mark, Name};

/// The data of a strip.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    /// What it says about itself.
    pub name: Name,
    /// One line a strip: a single one, or one a component on a common scale.
    pub rows: Vec<Row>,
    /// Ends of the scale, or none to fit the values.
    pub scale: Option<(Decimal, Decimal)>,
    /// What the scale measures.
    pub unit: String,
}

/// One strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The strip's name; empty for a single one.
    pub label: String,
    /// The units: name, value, mark.
    pub units: Vec<(String, Labelled, Mark)>,
    /// The mean.
    pub mean: Option<Labelled>,
}
