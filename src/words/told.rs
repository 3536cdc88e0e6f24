//! What authors are told, in every language at once.

use super::language::{Lang, LangId};

/// A sentence in the languages in which we speak to authors.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

impl Told {
    /// A sentence in both languages.
    pub fn new(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            vi: vi.into(),
            en: en.into(),
        }
    }

    /// What is said in each language.
    pub fn of<T: Into<String>>(said: impl Fn(Lang) -> T) -> Self {
        Self::new(said(Lang::VI), said(Lang::EN))
    }

    /// The sentence in `lang`.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang.id() {
            LangId::Vi => &self.vi,
            LangId::En => &self.en,
        }
    }
}
