//! Goals against actuals: a bar for what was reached, a tick for what was to be reached, the verdict in words.

use rust_decimal::Decimal;

use super::{Labelled, Name};

/// The data of a chart of goals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Goals {
    /// What it says about itself.
    pub name: Name,
    /// The targets and parts of targets, in the act's order.
    pub rows: Vec<Row>,
}

/// One target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// "6a. Hồ sơ công việc cấp tỉnh".
    pub label: String,
    /// What was reached; absent where unknown.
    pub actual: Option<Labelled>,
    /// What was to be reached; a range has two ends.
    pub goal: Option<(Labelled, Option<Labelled>)>,
    /// Ends of the row's own scale; the first is at the left. For ranks the worse end is at the left.
    pub scale: (Decimal, Decimal),
    /// "Đạt", "Chưa đạt", "Chưa có số liệu".
    pub verdict: String,
    /// Whether it is reached, where that is known.
    pub met: Option<bool>,
}
