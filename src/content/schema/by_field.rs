//! A word for all fields of an index at once, or one for each by its code.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::value::Entries;

/// A word, or words by the codes of fields.
#[derive(Debug)]
pub(crate) enum ByField {
    All(String),
    Each(Entries<String>),
}

impl ByField {
    /// The codes of the fields that it names.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        let each = match self {
            Self::All(_) => &[][..],
            Self::Each(each) => &each.0,
        };
        each.iter().map(|(code, _)| &**code)
    }
}

impl<'de> Deserialize<'de> for ByField {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_any(ByFieldVisitor)
    }
}

struct ByFieldVisitor;

impl<'de> Visitor<'de> for ByFieldVisitor {
    type Value = ByField;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a word, or words by field")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<ByField, E> {
        Ok(ByField::All(word.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<ByField, E> {
        Ok(ByField::All(String::new()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<ByField, M::Error> {
        Entries::deserialize(MapAccessDeserializer::new(map)).map(ByField::Each)
    }
}
