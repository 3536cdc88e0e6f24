//! What we tell authors: one plain value for every kind of trouble in their text, and its renderers.
//!
//! Diagnostics are returned and collected, never printed from inside a stage.

pub mod json;
mod path;
pub mod place;
pub mod sarif;
mod secret;
pub mod short;
pub mod summary;
pub mod terminal;
mod yaml;

pub use path::PathError;
/// A sentence in the languages in which we speak to authors.
pub use words::Told as Words;
pub use words::{Lang, LangId, Message, message, tell};

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::Arc;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops the build.
    Error,
    /// Is shown, and does not stop it.
    Warning,
    /// Is worth knowing.
    Note,
}

/// A place in an author's file. Line and column are looked up only when a diagnostic is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// The file's path below the site's root, with `/`: `content/units.yaml`.
    pub file: Arc<str>,
    /// Where in it.
    pub spot: Spot,
}

impl Ord for Origin {
    fn cmp(&self, other: &Self) -> Ordering {
        // Nearly all that is compared stands in one file, whose path need not be read.
        let file = if Arc::ptr_eq(&self.file, &other.file) {
            Ordering::Equal
        } else {
            self.file.cmp(&other.file)
        };
        file.then_with(|| self.spot.cmp(&other.spot))
    }
}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A place within a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Spot {
    /// The file as a whole.
    #[default]
    File,
    /// A value in a YAML file or front matter, by its path of keys.
    Keys(Keys),
    /// The last key of such a path itself, not its value: a code that names nothing.
    Name(Keys),
    /// An item of the list `results` at the root of a YAML file. It is the same place as the keys that lead there; of
    /// these there are thousands, and so they need no list of keys each. Whether two places are one is asked of `covers` or
    /// of their `keys`.
    Result(u32),
    /// A byte range of the file as `files::text::read` gives it.
    Bytes(u32, u32),
}

impl Spot {
    /// The keys that lead to it from the root of a YAML document; none where it is no such place.
    #[must_use]
    pub fn keys(&self) -> Cow<'_, [Key]> {
        match self {
            Self::Keys(keys) | Self::Name(keys) => Cow::Borrowed(keys),
            Self::Result(place) => vec![Key::Name("results".into()), Key::Item(*place)].into(),
            Self::File | Self::Bytes(..) => Cow::Borrowed(&[]),
        }
    }
}

/// A path of keys from the root of a YAML document, kept small: most data carry one.
pub type Keys = Arc<[Key]>;

/// A step of a path of keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A key of a mapping.
    Name(Box<str>),
    /// A place in a sequence, from 0.
    Item(u32),
}

impl Origin {
    /// The file as a whole.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self {
            file: path.into(),
            spot: Spot::File,
        }
    }

    /// A result of the table in the file, by its place in the list.
    #[must_use]
    pub fn result(file: &Arc<str>, place: usize) -> Self {
        Self {
            file: Arc::clone(file),
            spot: Spot::Result(u32::try_from(place).unwrap_or(u32::MAX)),
        }
    }

    /// A byte range of the file.
    #[must_use]
    pub fn bytes(file: &Arc<str>, range: std::ops::Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            file: Arc::clone(file),
            spot: Spot::Bytes(clamp(range.start), clamp(range.end)),
        }
    }

    /// A value below this one, by the keys that lead to it.
    #[must_use]
    pub fn at(&self, keys: &[Key]) -> Self {
        let base = self.spot.keys();
        Self {
            file: Arc::clone(&self.file),
            spot: Spot::Keys(base.iter().chain(keys).cloned().collect()),
        }
    }

    /// The value of `name` below this one.
    #[must_use]
    pub fn key(&self, name: &str) -> Self {
        self.at(&[Key::Name(name.into())])
    }

    /// The key `name` below this one, itself.
    #[must_use]
    pub fn name(&self, name: &str) -> Self {
        let below = self.key(name);
        match below.spot {
            Spot::Keys(keys) => Self {
                file: below.file,
                spot: Spot::Name(keys),
            },
            _ => below,
        }
    }

    /// The item at `place` below this one.
    #[must_use]
    pub fn item(&self, place: usize) -> Self {
        self.at(&[Key::Item(u32::try_from(place).unwrap_or(u32::MAX))])
    }
}

impl Origin {
    /// Whether a finding at `other` belongs to this place: it lies at or below the same keys, or shares a byte.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.file == other.file
            && match (&self.spot, &other.spot) {
                (Spot::File, spot) => *spot == Spot::File,
                (Spot::Bytes(start, end), Spot::Bytes(from, to)) => start < to && from < end,
                (Spot::Bytes(..), _) | (_, Spot::Bytes(..) | Spot::File) => false,
                (above, below) => below.keys().starts_with(&above.keys()),
            }
    }
}

/// The candidate that was most likely meant by `name`, if any is near.
#[must_use]
pub fn nearest<'a>(name: &str, all: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = name.chars().count() / 3;
    all.into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A place and what is to be said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub origin: Origin,
    /// What is wrong here, or what this place has to do with it.
    pub text: Words,
}

impl Severity {
    /// The word of machine-readable output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One thing that is wrong with an author's text: what, where, and one action that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name, kebab-case: what is wrong.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong, naming thing and value; lower case, no full stop.
    pub message: Words,
    /// Where, and what is wrong at this spot.
    pub label: Label,
    /// The other place, where two disagree.
    pub second: Option<Label>,
    /// One action.
    pub help: Option<Words>,
    /// Whether it is of what is not public yet, and so stops nothing that is built today.
    pub early: bool,
}

impl Diagnostic {
    /// What is wrong, in one place and with no action yet.
    #[must_use]
    pub fn new(
        code: &'static str,
        severity: Severity,
        message: Words,
        origin: Origin,
        text: Words,
    ) -> Self {
        Self {
            code,
            severity,
            message,
            label: Label { origin, text },
            second: None,
            help: None,
            early: false,
        }
    }

    /// With the other place, where two disagree.
    #[must_use]
    pub fn against(mut self, origin: Origin, text: Words) -> Self {
        self.second = Some(Label { origin, text });
        self
    }

    /// With the action that mends it.
    #[must_use]
    pub fn help(mut self, help: Words) -> Self {
        self.help = Some(help);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Origin, Spot};

    #[test]
    fn a_result_is_the_place_to_which_its_keys_lead() {
        let table = Origin::file("content/editions/2021/par.yaml");
        let result = Origin::result(&table.file, 3);
        let keys = table.key("results").item(3);
        assert_eq!(result.spot.keys(), keys.spot.keys());
        assert_eq!(result.key("score"), keys.key("score"));
        for (above, below) in [(&result, &keys), (&keys, &result)] {
            assert!(above.covers(below) && above.covers(&below.key("rank")));
            assert!(!below.key("rank").covers(above));
        }
        assert!(table.key("results").covers(&result) && !table.covers(&result));
        assert!(!result.covers(&Origin::result(&table.file, 4)));
        assert!(Spot::Bytes(1, 2).keys().is_empty());
    }
}
