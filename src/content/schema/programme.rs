//! Target programmes: `targets/*.yaml`.

use serde::Deserialize;

use super::or_nothing;
use super::value::{Cell, Line, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Programme {
    pub(crate) name: Text,
    pub(crate) short: Option<Text>,
    pub(crate) unit: String,
    pub(crate) basis: Option<Text>,
    pub(crate) document: Option<String>,
    pub(crate) from: Option<i32>,
    pub(crate) to: Option<i32>,
    pub(crate) claim: Option<Claim>,
    pub(crate) targets: Vec<Target>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Claim {
    pub(crate) met: u32,
    pub(crate) of: u32,
    pub(crate) source: String,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    pub(crate) number: Line,
    pub(crate) name: Text,
    pub(crate) quantity: String,
    pub(crate) goal: Option<Goal>,
    pub(crate) deadline: Option<String>,
    pub(crate) index: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) units: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) actuals: Vec<Actual>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) parts: Vec<Target>,
    pub(crate) note: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Goal {
    pub(crate) at_least: Option<Cell>,
    pub(crate) above: Option<Cell>,
    pub(crate) at_most: Option<Cell>,
    pub(crate) rank_within: Option<(u32, u32)>,
    pub(crate) from: Option<i32>,
    pub(crate) up: Option<Cell>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Actual {
    pub(crate) date: String,
    pub(crate) value: Option<Cell>,
    pub(crate) figure: Option<String>,
    pub(crate) ratio: Option<(Cell, Cell)>,
    pub(crate) source: String,
    pub(crate) note: Option<Text>,
}
