//! A row of results: what is published of a unit, and where in a file it stands.

use serde::Deserialize;

use super::value::Entries;
use super::{Alternative, Cell, Part, Text, or_nothing};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_field_names,
    reason = "the key of a row that says in which row of a file it stands"
)]
pub(in crate::content) struct Row {
    pub(in crate::content) unit: String,
    pub(in crate::content) sheet: Option<String>,
    pub(in crate::content) row: Option<u32>,
    pub(in crate::content) cells: Option<u32>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) joined: Vec<(u32, u32)>,
    pub(in crate::content) score: Cell,
    pub(in crate::content) max: Option<Cell>,
    pub(in crate::content) percent: Option<Cell>,
    pub(in crate::content) rank: Option<u32>,
    pub(in crate::content) of: Option<u32>,
    pub(in crate::content) change: Option<Change>,
    pub(in crate::content) band: Option<String>,
    pub(in crate::content) source: Option<String>,
    pub(in crate::content) note: Option<Text>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) parts: Entries<Part>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) also: Vec<Alternative>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Change {
    pub(in crate::content) since: i32,
    pub(in crate::content) score: Option<Cell>,
    pub(in crate::content) rank: Option<i32>,
    pub(in crate::content) direction: Option<String>,
}
