//! What an import writes: in which cells values stand, and how the tables of a publisher are read.

use serde::Deserialize;

use super::or_nothing;
use super::value::Entries;

/// The columns of a file in which the values of rows stand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cells {
    pub(crate) source: Option<String>,
    pub(crate) sheet: Option<String>,
    pub(crate) rows: Option<(u32, u32)>,
    pub(crate) unit: Option<String>,
    pub(crate) score: Option<String>,
    pub(crate) max: Option<String>,
    pub(crate) percent: Option<String>,
    pub(crate) rank: Option<String>,
    pub(crate) band: Option<String>,
    #[serde(rename = "self")]
    pub(crate) own: Option<String>,
    pub(crate) respondents: Option<String>,
    pub(crate) votes: Option<String>,
    pub(crate) margin: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) parts: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) ranks: Entries<String>,
}

/// How the tables of a publisher are read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mapping {
    pub(crate) index: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) sheets: Vec<String>,
    pub(crate) rows: Option<(u32, u32)>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) columns: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) units: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) absent: Entries<String>,
    pub(crate) decimal: Option<String>,
    pub(crate) digits: Option<String>,
    pub(crate) hidden: Option<bool>,
    pub(crate) coverage: Option<String>,
    pub(crate) of: Option<u32>,
    pub(crate) total: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) titles: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) printed: Vec<String>,
}

/// How a list of units is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnitList {
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) sheets: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) columns: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) kinds: Entries<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) units: Entries<String>,
    pub(crate) parent: Option<String>,
    pub(crate) from: Option<String>,
    pub(crate) former: Option<String>,
}
