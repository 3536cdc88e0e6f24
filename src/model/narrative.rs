//! Markdown prose about an edition, an index, a unit, a programme, or anything else.

use std::ops::Range;

use super::{IndexId, Others, Text, UnitId, Year};
use diagnostic::{Origin, Spot};

/// What a narrative is about, and so on which page it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An edition as a whole.
    Edition(Year),
    /// An index in an edition.
    Table(Year, IndexId),
    /// A unit in an edition.
    Unit(Year, UnitId),
    /// A page of its own, by its slug.
    Page(String),
}

/// Prose with its source text kept as written, in NFC. Rendering is `markdown`'s.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrative {
    /// The title from the front matter.
    pub title: Option<Text>,
    /// One or two sentences for cards, descriptions and search results.
    pub summary: Option<Text>,
    /// Vietnamese Markdown without its front matter.
    pub vi: Prose,
    /// Markdown in other languages: of English, where there is a sibling `*.en.md`.
    pub others: Others<Prose>,
}

/// A Markdown text and the place of its first byte in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// The Markdown.
    pub markdown: String,
    /// The file, with the byte range of the Markdown in it.
    pub origin: Origin,
}

impl Prose {
    /// A short text by itself, wherever it stands.
    #[must_use]
    pub fn line(words: &str) -> Self {
        Self {
            markdown: words.to_owned(),
            origin: Origin::file("").key(""),
        }
    }

    /// Whether it is a short text of YAML, in which figures may be bound and nothing else is Markdown.
    #[must_use]
    pub fn is_line(&self) -> bool {
        matches!(
            self.origin.spot,
            Spot::Keys(_) | Spot::Name(_) | Spot::Result(_)
        )
    }

    /// The place of a piece of the Markdown; of a value of YAML, all of it.
    #[must_use]
    pub fn part(&self, range: &Range<usize>) -> Origin {
        if self.is_line() {
            return self.origin.clone();
        }
        let start = match self.origin.spot {
            Spot::Bytes(start, _) => start as usize,
            _ => 0,
        };
        Origin::bytes(&self.origin.file, start + range.start..start + range.end)
    }
}

impl Narrative {
    /// The prose in `lang`, with the language it is really in.
    #[must_use]
    pub fn get(&self, lang: super::Lang) -> (&Prose, super::Lang) {
        match self.others.get(lang) {
            Some(prose) => (prose, lang),
            None => (&self.vi, super::Lang::VI),
        }
    }

    /// The prose of each language, Vietnamese first.
    pub fn all(&self) -> impl Iterator<Item = (super::Lang, &Prose)> {
        std::iter::once((super::Lang::VI, &self.vi)).chain(self.others.iter())
    }
}
