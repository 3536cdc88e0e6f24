//! A row of results: what is published of a unit, and where in a file it stands; and what a survey says of itself.

use serde::Deserialize;

use super::value::Entries;
use super::{Alternative, Cell, Part, Text, or_nothing};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_field_names,
    reason = "the key of a row that says in which row of a file it stands"
)]
pub(crate) struct Row {
    pub(crate) unit: String,
    pub(crate) sheet: Option<String>,
    pub(crate) row: Option<u32>,
    pub(crate) cells: Option<u32>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) joined: Vec<(u32, u32)>,
    pub(crate) score: Cell,
    pub(crate) max: Option<Cell>,
    pub(crate) percent: Option<Cell>,
    pub(crate) rank: Option<u32>,
    pub(crate) of: Option<u32>,
    pub(crate) change: Option<Change>,
    #[serde(rename = "self")]
    pub(crate) own: Option<Cell>,
    pub(crate) respondents: Option<u32>,
    pub(crate) votes: Option<u32>,
    pub(crate) margin: Option<Cell>,
    pub(crate) band: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) note: Option<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) parts: Entries<Part>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) also: Vec<Alternative>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    pub(crate) since: i32,
    pub(crate) score: Option<Cell>,
    pub(crate) rank: Option<i32>,
    pub(crate) direction: Option<String>,
}

/// What a survey says of itself for one component.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Surveyed {
    pub(crate) respondents: Option<u32>,
    pub(crate) margin: Option<Cell>,
}
