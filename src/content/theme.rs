//! The YAML of a theme: its settings, and the words that its templates bring along.

use std::fmt;

use serde::de::{Deserialize as _, Deserializer, Error, MapAccess, Visitor};

use super::read;
use super::schema::shape::{Shape, Shaped, may};
use super::schema::value::{Entries, Entry};
use crate::diagnostic::Diagnostic;
use crate::files::Files;

/// Reads the settings of a theme.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn settings(files: &Files, path: &str) -> Result<Settings, Vec<Diagnostic>> {
    read::file::<Option<Settings>>(files, path).map(|read| read.value.unwrap_or_default())
}

/// Reads the words that a theme's templates bring along.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn words(files: &Files, path: &str) -> Result<Words, Vec<Diagnostic>> {
    read::file(files, path).map(|read| read.value)
}

/// What stands in `theme.yaml`.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The theme whose files this one has too.
    pub inherits: Option<String>,
    /// Which of them: names, folders that end in `/`, or `*.html` for all templates.
    pub takes: Option<Vec<String>>,
}

/// What stands behind a name in `strings.yaml`.
#[derive(Debug)]
pub enum Words {
    /// Words, as written.
    Text(String),
    /// Names in the author's order, no name twice.
    Names(Vec<(Box<str>, Words)>),
}

impl<'de> Entry<'de> for Words {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> serde::Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a mapping")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Words, E> {
        Ok(Words::Text(words.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Words, E> {
        Ok(Words::Text(number.to_string()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Words, M::Error> {
        let map = serde::de::value::MapAccessDeserializer::new(map);
        let Entries(names) = Entries::deserialize(map)?;
        Ok(Words::Names(names))
    }
}

impl Shaped for Option<Settings> {
    const SHAPE: &'static Shape = &Shape::Group(&[
        may("inherits", Shape::Words),
        may("takes", Shape::List(&Shape::Words)),
    ]);
}

impl Shaped for Words {
    const SHAPE: &'static Shape = &Shape::Names;
}
