//! Target programmes: `targets/*.yaml`.

use serde::Deserialize;

use super::or_nothing;
use super::value::{Cell, Line, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Programme {
    pub(in crate::content) name: Text,
    pub(in crate::content) short: Option<Text>,
    pub(in crate::content) unit: String,
    pub(in crate::content) basis: Option<Text>,
    pub(in crate::content) document: Option<String>,
    pub(in crate::content) from: Option<i32>,
    pub(in crate::content) to: Option<i32>,
    pub(in crate::content) claim: Option<Claim>,
    pub(in crate::content) targets: Vec<Target>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Claim {
    pub(in crate::content) met: u32,
    pub(in crate::content) of: u32,
    pub(in crate::content) source: String,
    pub(in crate::content) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Target {
    pub(in crate::content) number: Line,
    pub(in crate::content) name: Text,
    pub(in crate::content) quantity: String,
    pub(in crate::content) goal: Option<Goal>,
    pub(in crate::content) deadline: Option<String>,
    pub(in crate::content) index: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) units: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) actuals: Vec<Actual>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) parts: Vec<Target>,
    pub(in crate::content) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::content) struct Goal {
    pub(in crate::content) at_least: Option<Cell>,
    pub(in crate::content) above: Option<Cell>,
    pub(in crate::content) at_most: Option<Cell>,
    pub(in crate::content) rank_within: Option<(u32, u32)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Actual {
    pub(in crate::content) date: String,
    pub(in crate::content) value: Option<Cell>,
    pub(in crate::content) figure: Option<String>,
    pub(in crate::content) ratio: Option<(Cell, Cell)>,
    pub(in crate::content) source: String,
    pub(in crate::content) note: Option<Text>,
}
