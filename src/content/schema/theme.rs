//! The YAML of a theme: its settings, and the words that its templates bring along.

use std::fmt;

use serde::de::{Deserialize as _, Deserializer, Error, MapAccess, Visitor};

use super::value::{Entries, Entry};

/// What stands in `theme.yaml`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeSettings {
    /// The theme whose files this one has too.
    pub inherits: Option<String>,
    /// Which of them: names, folders that end in `/`, or `*.html` for all templates.
    pub takes: Option<Vec<String>>,
}

/// What stands behind a name in `strings.yaml`.
#[derive(Debug)]
pub enum ThemeWords {
    /// Words, as written.
    Words(String),
    /// Names in the author's order, no name twice.
    Names(Vec<(Box<str>, ThemeWords)>),
}

impl<'de> Entry<'de> for ThemeWords {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> serde::Deserialize<'de> for ThemeWords {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = ThemeWords;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a mapping")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<ThemeWords, E> {
        Ok(ThemeWords::Words(words.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<ThemeWords, E> {
        Ok(ThemeWords::Words(number.to_string()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<ThemeWords, M::Error> {
        let map = serde::de::value::MapAccessDeserializer::new(map);
        let Entries(names) = Entries::deserialize(map)?;
        Ok(ThemeWords::Names(names))
    }
}
