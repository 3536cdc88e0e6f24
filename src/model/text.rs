//! A text in the languages of the site.

use diagnostic::Lang;

/// A short text (a name, a title, a note) in Vietnamese and in whatever other languages its author gave it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Vietnamese, in NFC.
    pub vi: String,
    /// The same in other languages.
    pub others: Others<String>,
    /// What was written, where some of it is bound to figures; the words above are those that are read.
    pub written: Option<Box<Written>>,
}

/// A short text as its author wrote it, in each language in which it has anything that is bound.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Vietnamese.
    pub vi: Option<String>,
    /// Other languages.
    pub others: Others<String>,
}

/// What there is beside Vietnamese: of each language one, in the order of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Others<T>(Vec<(Lang, T)>);

impl<T> Default for Others<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Others<T> {
    /// What there is in a language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> Option<&T> {
        let mut all = self.0.iter();
        all.find(|(known, _)| *known == lang).map(|(_, one)| one)
    }

    /// Puts in what there is in a language, in place of what was there.
    pub fn set(&mut self, lang: Lang, one: T) {
        match self.0.binary_search_by_key(&lang, |(known, _)| *known) {
            Ok(place) => self.0[place].1 = one,
            Err(place) => self.0.insert(place, (lang, one)),
        }
    }

    /// Each with its language.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.0.iter().map(|(lang, one)| (*lang, one))
    }

    /// Each with its language, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Lang, &mut T)> {
        self.0.iter_mut().map(|(lang, one)| (*lang, one))
    }

    /// Whether there is nothing but Vietnamese.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<(Lang, T)> for Others<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(all: I) -> Self {
        let mut others = Self::default();
        for (lang, one) in all {
            others.set(lang, one);
        }
        others
    }
}

impl Text {
    /// The same words in every language: a code, a proper name.
    #[must_use]
    pub fn same(words: impl Into<String>) -> Self {
        Self {
            vi: words.into(),
            ..Self::default()
        }
    }

    /// Vietnamese, and English beside it.
    #[must_use]
    pub fn both(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self::same(vi).with(Lang::EN, en)
    }

    /// With the words of one more language.
    #[must_use]
    pub fn with(mut self, lang: Lang, words: impl Into<String>) -> Self {
        self.others.set(lang, words.into());
        self
    }

    /// The text in `lang`, or in Vietnamese where there is no other.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        if lang == Lang::VI {
            return &self.vi;
        }
        self.other(lang).unwrap_or(&self.vi)
    }

    /// What the author gave in a language other than Vietnamese.
    #[must_use]
    pub fn other(&self, lang: Lang) -> Option<&str> {
        self.others.get(lang).map(String::as_str)
    }

    /// The words of each language in which the author gave the text, Vietnamese first.
    pub fn all(&self) -> impl Iterator<Item = (Lang, &str)> {
        let others = self.others.iter();
        std::iter::once((Lang::VI, &*self.vi)).chain(others.map(|(lang, words)| (lang, &**words)))
    }

    /// The words alone.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.all().map(|(_, words)| words)
    }

    /// What was written in `lang`, where some of it is bound to figures.
    #[must_use]
    pub fn written(&self, lang: Lang) -> Option<&str> {
        let written = self.written.as_deref()?;
        if lang == Lang::VI {
            written.vi.as_deref()
        } else {
            written.others.get(lang).map(String::as_str)
        }
    }

    /// Whether the author gave the text in `lang`.
    #[must_use]
    pub fn has(&self, lang: Lang) -> bool {
        lang == Lang::VI || self.others.get(lang).is_some()
    }
}
