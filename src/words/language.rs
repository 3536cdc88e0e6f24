//! The languages of sites, each with its words.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, OnceLock, PoisonError};

use unic_langid::LanguageIdentifier;

use super::names::{AUTHORS, READERS};
use super::pattern::{Change, Problem, Words};

/// The languages that write a comma before decimals, by what they write between thousands, after the common locale data of
/// Unicode (CLDR 48, digits from 0 to 9); all others are written as English is.
const COMMA: [(char, &str); 3] = [
    (
        '.',
        "ast az bs ca da de dsb el es eu fo fur fy gl hr hsb ia id is it jgo jv kgp kkj kl ku lb lij ln lo lu mgh mk mua nds nl nnh ps \
         pt rn ro sc scn seh sg sl sr su tr vi vmw wo yrl",
    ),
    (
        '\u{a0}',
        "af agq bas be bg blo br bua cs cv dua dyo et ewo ff fi hu hy ie ka kab kea kk ksf ksh ky lt lv nb nmg nn no oc os pl prg ru sah \
         se shi sk smn sq sv szl tg tk tok tt tzm uk uz yav zgh",
    ),
    ('\u{202f}', "eo fr rm vec"),
];

/// How long a tag of a language may be: with a script and a region it has at most 11 letters.
const LONGEST: usize = 16;

/// A language in which authors are told what they should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LangId {
    /// Vietnamese.
    Vi,
    /// English.
    En,
}

/// A language of a site, in the words of its theme. Vietnamese is always there and is the one that counts. The same language
/// in other words is the same language.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

struct Language {
    /// As in HTML and HTTP: `vi`, `lo`, `zh-Hans`.
    tag: &'static str,
    /// Whether its words are in it: a language whose words do not come along has none until a theme brings them.
    is_spoken: bool,
    /// What stands before decimals, and what between thousands.
    marks: (char, char),
    /// Read when they are first asked for.
    words: OnceLock<Words>,
}

static VI: Language = Language::of("vi", true, (',', '.'));
static EN: Language = Language::of("en", true, ('.', ','));

impl LangId {
    /// What authors are told in this language.
    pub(super) fn messages(self) -> &'static Words {
        static VI: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        let (words, tag) = match self {
            Self::Vi => (&VI, "vi"),
            Self::En => (&EN, "en"),
        };
        let brought = || Words::built_in(&AUTHORS, tag).expect("a file of messages a language");
        words.get_or_init(brought)
    }
}

impl Language {
    const fn of(tag: &'static str, is_spoken: bool, marks: (char, char)) -> Self {
        Self {
            tag,
            is_spoken,
            marks,
            words: OnceLock::new(),
        }
    }
}

impl Lang {
    /// Vietnamese in the words that come along.
    pub const VI: Self = Self(&VI);
    /// English in the words that come along.
    pub const EN: Self = Self(&EN);
    /// The languages whose words come along.
    pub const BROUGHT: [Self; 2] = [Self::VI, Self::EN];

    /// The language of a tag; nothing where that is none, or not written as it is in HTML. A language whose words do not come
    /// along speaks English until it has those of a theme.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        // As with words: a language is there as long as the program.
        static KNOWN: Mutex<BTreeMap<&'static str, Lang>> = Mutex::new(BTreeMap::new());
        if let Some(brought) = Self::BROUGHT.into_iter().find(|lang| lang.tag() == tag) {
            return Some(brought);
        }
        // Longer names of languages are allowed for, and none was ever given.
        let own = tag.split('-').next().unwrap_or(tag);
        if !matches!(own.len(), 2 | 3) || tag.len() > LONGEST || own == "und" {
            return None;
        }
        let id: LanguageIdentifier = tag.parse().ok()?;
        if id != tag {
            return None;
        }
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(same) = known.get(tag) {
            return Some(*same);
        }
        let tag: &'static str = Box::leak(tag.to_owned().into_boxed_str());
        let lang = Self(Box::leak(Box::new(Language::of(tag, false, marks(tag)))));
        known.insert(tag, lang);
        Some(lang)
    }

    /// The language in whose folder a file of a site lies, and its path there; those of Vietnamese lie in none.
    #[must_use]
    pub fn of_path(path: &str) -> (Self, &str) {
        let folder = path.split_once('/');
        let named = folder.and_then(|(tag, tail)| Some((Self::of(tag)?, tail)));
        let other = named.filter(|(lang, _)| *lang != Self::VI);
        other.unwrap_or((Self::VI, path))
    }

    /// The language of a text, and what is left of the name of its file, without `.md`: `par.en` is `par` in English. That of
    /// Vietnamese has no ending: one would be a second name for one file.
    #[must_use]
    pub fn of_stem(stem: &str) -> (Self, &str) {
        let named = stem.rsplit_once('.');
        let named = named.and_then(|(own, tag)| Some((Self::of(tag)?, own)));
        let other = named.filter(|(lang, _)| *lang != Self::VI);
        other.unwrap_or((Self::VI, stem))
    }

    /// What the language calls itself; its tag where it has no words yet.
    #[must_use]
    pub fn name(self) -> &'static str {
        if self.0.is_spoken {
            crate::phrase!("language-name").get(self)
        } else {
            self.tag()
        }
    }

    /// What stands before decimals, and what between thousands.
    #[must_use]
    pub const fn marks(self) -> (char, char) {
        self.0.marks
    }

    /// Whether it is written from right to left: `rtl` in HTML, else `ltr`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        // Likewise after CLDR 48.
        const RIGHT_TO_LEFT: [&str; 15] = [
            "ar", "ars", "ckb", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr", "ug",
            "ur", "yi",
        ];
        let language = self.tag().split('-').next().unwrap_or_default();
        if RIGHT_TO_LEFT.contains(&language) {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// Whether it has words of its own: those that come along, or those of a theme.
    #[must_use]
    pub fn is_spoken(self) -> bool {
        self.0.is_spoken
    }

    /// Whether its words come along.
    #[must_use]
    pub fn is_brought(self) -> bool {
        Self::BROUGHT.contains(&self)
    }

    /// The language in the words of a theme: those that come along, with these changes one after another. Of a language
    /// without such words the changes must say all.
    ///
    /// # Errors
    /// Every change that cannot be made, with its place.
    pub fn changed(self, changes: Vec<Change>) -> Result<Self, Vec<Problem>> {
        // A language is there as long as the program: one whose words were read before is not kept twice, so that a
        // preview may read its theme again and again.
        static KNOWN: Mutex<BTreeMap<(Lang, Vec<Change>), Lang>> = Mutex::new(BTreeMap::new());
        if changes.is_empty() {
            return Ok(self);
        }
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (self, changes);
        if let Some(same) = known.get(&key) {
            return Ok(*same);
        }
        let mut words = match Self::BROUGHT.into_iter().find(|lang| *lang == self) {
            Some(brought) => brought.words().clone(),
            None => Words::none(&READERS, self.tag()),
        };
        words.change(&key.1)?;
        let language = Language {
            tag: self.tag(),
            is_spoken: true,
            marks: self.marks(),
            words: OnceLock::from(words),
        };
        let lang = Self(Box::leak(Box::new(language)));
        known.insert(key, lang);
        Ok(lang)
    }

    /// In which language its authors are told what they should know: their own, where the program speaks it.
    #[must_use]
    pub fn id(self) -> LangId {
        if self == Self::VI {
            LangId::Vi
        } else {
            LangId::En
        }
    }

    /// The language tag of HTML and HTTP.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Vietnamese first, then English, then the others by their tags.
    fn place(self) -> (u8, &'static str) {
        match self.tag() {
            "vi" => (0, ""),
            "en" => (1, ""),
            tag => (2, tag),
        }
    }

    /// Every key without variables with its words, and what a theme added to them.
    pub fn phrases(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.words().phrases()
    }

    pub(super) fn words(self) -> &'static Words {
        let words = || {
            let brought = Words::built_in(&READERS, self.tag());
            brought.unwrap_or_else(|| Self::EN.words().clone())
        };
        self.0.words.get_or_init(words)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        // There is one tag of each language, whatever words it is in; asked for every text of every page.
        std::ptr::eq(self.tag(), other.tag())
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
        self.place().cmp(&other.place())
    }
}

impl Hash for Lang {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}

fn marks(tag: &str) -> (char, char) {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut found = COMMA
        .iter()
        .filter(|(_, all)| all.split(' ').any(|one| one == language));
    found
        .next()
        .map_or(('.', ','), |(between, _)| (',', *between))
}
