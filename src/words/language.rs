//! The languages of sites, each with its words.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::names::{AUTHORS, READERS};
use super::pattern::{Change, Problem, Words};

/// Which language it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LangId {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

/// A language of the site, in the words of its theme. Vietnamese is always there and is the one that counts. The same
/// language in other words is the same language.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

struct Language {
    id: LangId,
    /// Read when they are first asked for.
    words: OnceLock<Words>,
}

static VI: Language = Language::of(LangId::Vi);
static EN: Language = Language::of(LangId::En);

impl LangId {
    /// Every language, the site's own first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// What authors are told in this language.
    pub(super) fn messages(self) -> &'static Words {
        static VI: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        let (words, tag) = match self {
            Self::Vi => (&VI, "vi"),
            Self::En => (&EN, "en"),
        };
        words.get_or_init(|| Words::built_in(&AUTHORS, tag))
    }
}

impl Language {
    const fn of(id: LangId) -> Self {
        Self {
            id,
            words: OnceLock::new(),
        }
    }
}

impl Lang {
    /// Vietnamese in the words that come along.
    pub const VI: Self = Self(&VI);
    /// English in the words that come along.
    pub const EN: Self = Self(&EN);

    /// The language in the words that come along.
    #[must_use]
    pub fn of(id: LangId) -> Self {
        match id {
            LangId::Vi => Self::VI,
            LangId::En => Self::EN,
        }
    }

    /// The language in the words of a theme: those that come along, with these changes one after another.
    ///
    /// # Errors
    /// Every change that cannot be made, with its place.
    pub fn changed(self, changes: Vec<Change>) -> Result<Self, Vec<Problem>> {
        // A language is there as long as the program: one whose words were read before is not kept twice, so that a
        // preview may read its theme again and again.
        static KNOWN: Mutex<BTreeMap<(LangId, Vec<Change>), Lang>> = Mutex::new(BTreeMap::new());
        if changes.is_empty() {
            return Ok(self);
        }
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (self.0.id, changes);
        if let Some(same) = known.get(&key) {
            return Ok(*same);
        }
        let mut words = Self::of(self.0.id).words().clone();
        words.change(&key.1)?;
        let language = Language {
            id: self.0.id,
            words: OnceLock::from(words),
        };
        let lang = Self(Box::leak(Box::new(language)));
        known.insert(key, lang);
        Ok(lang)
    }

    /// Which language it is.
    #[must_use]
    pub const fn id(self) -> LangId {
        self.0.id
    }

    /// The other of the two.
    #[must_use]
    pub fn other(self) -> Self {
        match self.id() {
            LangId::Vi => Self::EN,
            LangId::En => Self::VI,
        }
    }

    /// The language tag of HTML and HTTP.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self.id() {
            LangId::Vi => "vi",
            LangId::En => "en",
        }
    }

    /// Every key without variables with its words, and what a theme added to them.
    pub fn phrases(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.words().phrases()
    }

    pub(super) fn words(self) -> &'static Words {
        self.0
            .words
            .get_or_init(|| Words::built_in(&READERS, self.tag()))
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id().fmt(f)
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Lang {}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id().cmp(&other.id())
    }
}

impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
    }
}
