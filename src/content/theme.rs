//! The YAML of a theme: its settings, and the words that its templates bring along.

use std::fmt;

use serde::de::{Deserialize as _, Deserializer, Error, MapAccess, Unexpected, Visitor};

use super::read;
use super::schema::shape::{Shape, Shaped, may};
use super::schema::value::{Entries, Entry};
use diagnostic::Diagnostic;
use files::Files;

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
pub fn words(files: &Files, path: &str) -> Result<Wording, Vec<Diagnostic>> {
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
pub enum Wording {
    /// Words, as written.
    Text(String),
    /// Names in the author's order, no name twice.
    Names(Vec<(Box<str>, Wording)>),
}

impl<'de> Entry<'de> for Wording {
    fn next<M: MapAccess<'de>>(map: &mut M) -> Result<Self, M::Error> {
        map.next_value()
    }
}

impl<'de> serde::Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(yaml: D) -> Result<Self, D::Error> {
        yaml.deserialize_any(WordingVisitor)
    }
}

struct WordingVisitor;

impl<'de> Visitor<'de> for WordingVisitor {
    type Value = Wording;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a mapping")
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Wording, E> {
        Ok(Wording::Text(words.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Wording, E> {
        Ok(Wording::Text(number.to_string()))
    }

    /// An empty place: that it says nothing is told where words are wanted.
    fn visit_unit<E: Error>(self) -> Result<Wording, E> {
        Ok(Wording::Text(String::new()))
    }

    /// Names lead to words in both languages, and to nothing else, where they have one of them.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Wording, M::Error> {
        let map = serde::de::value::MapAccessDeserializer::new(map);
        let Entries(names) = Entries::<Wording>::deserialize(map)?;
        let has = |name: &str| names.iter().any(|(known, _)| **known == *name);
        if !LANGUAGES.iter().any(|name| has(name)) {
            return Ok(Wording::Names(names));
        }
        if let Some(missing) = LANGUAGES.iter().find(|name| !has(name)) {
            return Err(M::Error::missing_field(missing));
        }
        for (name, wording) in &names {
            if !LANGUAGES.contains(&&**name) {
                return Err(M::Error::unknown_field(name, &LANGUAGES));
            }
            if matches!(wording, Wording::Names(_)) {
                return Err(M::Error::invalid_type(Unexpected::Map, &"a text"));
            }
        }
        Ok(Wording::Names(names))
    }
}

/// The languages in which a theme has its words.
const LANGUAGES: [&str; 2] = ["vi", "en"];

impl Shaped for Option<Settings> {
    const SHAPE: &'static Shape = &Shape::Group(&[
        may("inherits", Shape::Words),
        may("takes", Shape::List(&Shape::Words)),
    ]);
}

impl Shaped for Wording {
    const SHAPE: &'static Shape = &Shape::Names;
}
