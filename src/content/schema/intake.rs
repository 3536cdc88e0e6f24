//! What an import writes: in which cells values stand, and how the tables of a publisher are read.

use serde::Deserialize;

use super::or_nothing;
use super::value::Entries;

/// The columns of a file in which the values of rows stand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Cells {
    pub(in crate::content) source: Option<String>,
    pub(in crate::content) sheet: Option<String>,
    pub(in crate::content) rows: Option<(u32, u32)>,
    pub(in crate::content) unit: Option<String>,
    pub(in crate::content) score: Option<String>,
    pub(in crate::content) max: Option<String>,
    pub(in crate::content) percent: Option<String>,
    pub(in crate::content) rank: Option<String>,
    pub(in crate::content) band: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) parts: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) ranks: Entries<String>,
}

/// How the tables of a publisher are read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Mapping {
    pub(in crate::content) index: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) sheets: Vec<String>,
    pub(in crate::content) rows: Option<(u32, u32)>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) columns: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) units: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) absent: Entries<String>,
    pub(in crate::content) decimal: Option<String>,
    pub(in crate::content) digits: Option<String>,
    pub(in crate::content) hidden: Option<bool>,
    pub(in crate::content) coverage: Option<String>,
    pub(in crate::content) of: Option<u32>,
    pub(in crate::content) total: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) printed: Vec<String>,
}
