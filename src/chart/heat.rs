//! Heat table: units down, components across, shade by share of the maximum, the number in every cell.

use rust_decimal::Decimal;

use super::{Mark, Name};

/// The data of a heat table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heat {
    /// What it says about itself.
    pub name: Name,
    /// Heads of the columns; long ones are wrapped or set at an angle.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub label: String,
    /// Where its page is.
    pub href: Option<String>,
    /// What marks it out.
    pub mark: Mark,
    /// Parallel to the columns.
    pub cells: Vec<Option<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// From 0 (worst of the column) to 1 (best of the column): the shade.
    pub position: Decimal,
    /// What is printed.
    pub text: String,
}
