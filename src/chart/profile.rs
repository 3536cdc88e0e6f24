//! Component profile: each component's score against its maximum, the field's mean and the field's best.

use rust_decimal::Decimal;

use super::{Labelled, Name};

/// The data of a component profile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// What it says about itself.
    pub name: Name,
    /// What the bar is called: the unit's name.
    pub own: String,
    /// What the tick of the mean is called, or empty.
    pub mean: String,
    /// What the tick of the best is called, or empty.
    pub best: String,
    /// The components, in the framework's order.
    pub rows: Vec<Row>,
}

/// One component. All values are per cent of the component's maximum, so that rows compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The component's name; long names are wrapped.
    pub label: String,
    /// The unit's share with its printed score; absent where there is none.
    pub own: Option<Labelled>,
    /// The mean of the field.
    pub mean: Option<Decimal>,
    /// The best of the field.
    pub best: Option<Decimal>,
    /// Printed in place of a bar.
    pub note: String,
}
