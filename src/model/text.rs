//! A text in the languages of the site.

use diagnostic::{Lang, LangId};

/// A short text (a name, a title, a note) in Vietnamese and, where the author gave it, in English.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Vietnamese, in NFC.
    pub vi: String,
    /// English; absent where the author gave none.
    pub en: Option<String>,
    /// What was written, where some of it is bound to figures; the words above are those that are read.
    pub written: Option<Box<Written>>,
}

/// A short text as its author wrote it, in each language in which it has anything that is bound.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Vietnamese.
    pub vi: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl Text {
    /// The same words in every language: a code, a proper name.
    #[must_use]
    pub fn same(words: impl Into<String>) -> Self {
        Self {
            vi: words.into(),
            en: None,
            written: None,
        }
    }

    /// The text in `lang`, or in Vietnamese where there is no other.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match (lang.id(), &self.en) {
            (LangId::En, Some(en)) => en,
            _ => &self.vi,
        }
    }

    /// What was written in `lang`, where some of it is bound to figures.
    #[must_use]
    pub fn written(&self, lang: Lang) -> Option<&str> {
        let written = self.written.as_deref()?;
        match lang.id() {
            LangId::Vi => written.vi.as_deref(),
            LangId::En => written.en.as_deref(),
        }
    }

    /// Whether the author gave the text in `lang`.
    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        lang == Lang::VI || self.en.is_some()
    }
}
