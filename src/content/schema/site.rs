//! The YAML of the site's settings.

use serde::Deserialize;

use super::or_nothing;
use super::value::{Entries, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Site {
    pub(crate) title: Text,
    pub(crate) summary: Text,
    pub(crate) authority: Text,
    pub(crate) publisher: Option<Text>,
    pub(crate) home: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) peers: Vec<Peers>,
    pub(crate) populations: Option<Populations>,
    pub(crate) base: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) languages: Vec<String>,
    pub(crate) theme: Option<String>,
    pub(crate) accent: Option<String>,
    pub(crate) emblem: Option<String>,
    pub(crate) cards: Option<bool>,
    pub(crate) licence: Option<Licence>,
    pub(crate) contact: Option<Text>,
    pub(crate) banner: Option<Text>,
    pub(crate) exports: Option<Vec<String>>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(crate) rules: Entries<String>,
    #[serde(rename = "trust-html")]
    pub(crate) trust_html: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Licence {
    pub(crate) name: Text,
    pub(crate) url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Peers {
    pub(crate) name: Text,
    pub(crate) units: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Populations {
    pub(crate) source: String,
    pub(crate) of: Entries<u32>,
}
