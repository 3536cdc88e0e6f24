//! The YAML of the site's settings.

use serde::Deserialize;

use super::or_nothing;
use super::value::{Entries, Text};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Site {
    pub(in crate::content) title: Text,
    pub(in crate::content) summary: Text,
    pub(in crate::content) authority: Text,
    pub(in crate::content) publisher: Option<Text>,
    pub(in crate::content) home: String,
    pub(in crate::content) base: Option<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) languages: Vec<String>,
    pub(in crate::content) theme: Option<String>,
    pub(in crate::content) accent: Option<String>,
    pub(in crate::content) emblem: Option<String>,
    pub(in crate::content) cards: Option<bool>,
    pub(in crate::content) licence: Option<Licence>,
    pub(in crate::content) contact: Option<Text>,
    pub(in crate::content) banner: Option<Text>,
    pub(in crate::content) exports: Option<Vec<String>>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(in crate::content) rules: Entries<String>,
    #[serde(rename = "trust-html")]
    pub(in crate::content) trust_html: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::content) struct Licence {
    pub(in crate::content) name: Text,
    pub(in crate::content) url: Option<String>,
}
