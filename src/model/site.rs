//! What holds for the whole site.

use std::collections::BTreeMap;

use diagnostic::Origin;

use super::{Lang, SourceId, Text, UnitId, Weight};

/// The site's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The title on every page.
    pub title: Text,
    /// One or two sentences on what the site is.
    pub summary: Text,
    /// The authority whose results they are.
    pub authority: Text,
    /// Who publishes the site, where that is not the authority.
    pub publisher: Option<Text>,
    /// The unit whose results the site is about.
    pub home: UnitId,
    /// Units that are compared with each other apart from the whole field, as the site groups them.
    pub peers: Vec<Peers>,
    /// How many people units had, where the site works out means of merged units by them.
    pub populations: Option<Populations>,
    /// The address of the site's root, ending in `/`, where it is known.
    pub base: Option<String>,
    /// The languages that pages are in, the site's own first.
    pub languages: Vec<Lang>,
    /// Where the author lists each of them.
    pub listed: BTreeMap<Lang, Origin>,
    /// The folder under `themes/`.
    pub theme: String,
    /// The accent colour as `#rrggbb`.
    pub accent: String,
    /// The picture of the emblem, by its name below the theme's `assets/`.
    pub emblem: Option<String>,
    /// Whether pictures for social media are drawn, where the site's address is known.
    pub cards: bool,
    /// The licence of the data.
    pub licence: Option<Licence>,
    /// Whom to write to.
    pub contact: Option<Text>,
    /// A remark on every page: that the site is a sample, for one.
    pub banner: Option<Text>,
    /// Data formats written beside tables.
    pub exports: Vec<Export>,
    /// Rules that weigh something else here than by themselves.
    pub rules: Vec<Weight>,
    /// What is done with markup written by hand in prose.
    pub markup: Markup,
}

impl Site {
    /// In whose name the site speaks.
    #[must_use]
    pub fn publisher(&self) -> &Text {
        self.publisher.as_ref().unwrap_or(&self.authority)
    }

    /// The language that counts.
    #[must_use]
    pub fn own(&self) -> Lang {
        self.lang(Lang::VI)
    }

    /// A language in the words of the site, whether or not pages are in it.
    #[must_use]
    pub fn lang(&self, lang: Lang) -> Lang {
        let mut known = self.languages.iter();
        known.find(|known| **known == lang).copied().unwrap_or(lang)
    }

    /// From now on, languages are spoken in these words.
    pub fn speak(&mut self, words: &[Lang]) {
        for lang in &mut self.languages {
            if let Some(known) = words.iter().find(|known| *known == lang) {
                *lang = *known;
            }
        }
    }
}

/// Units that resemble each other: those of a region, of a size, of an income.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peers {
    /// What they are called together: "tỉnh trung du và miền núi phía Bắc".
    pub name: Text,
    /// They themselves, in the order of the record.
    pub units: Vec<UnitId>,
}

impl Peers {
    /// Whether a unit is one of them: asked for every unit of a field.
    #[must_use]
    pub fn has(&self, unit: UnitId) -> bool {
        self.units.binary_search(&unit).is_ok()
    }
}

/// How many people units had, from one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Populations {
    /// Where the numbers are from.
    pub source: SourceId,
    /// People, above zero, by unit.
    pub of: BTreeMap<UnitId, u32>,
}

/// What is done with markup written by hand in prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// Whatever acts or fetches is taken out.
    Tamed,
    /// All of it is passed on: the authors answer for it.
    Trusted,
}

/// A licence by name and address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// Its name.
    pub name: Text,
    /// Its address.
    pub url: Option<String>,
}

/// A data format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Export {
    /// RFC 4180, UTF-8.
    Csv,
    /// One object a table.
    Json,
    /// A workbook a table, but beside no unit of an edition: there are hundreds, and each says what the ranking says.
    Xlsx,
    /// A workbook beside each unit of an edition.
    UnitXlsx,
}

impl Export {
    /// Whether it lies beside a unit of an edition, or beside any other page.
    #[must_use]
    pub fn is_beside(self, unit_in_edition: bool) -> bool {
        match self {
            Self::Csv | Self::Json => true,
            Self::Xlsx => !unit_in_edition,
            Self::UnitXlsx => unit_in_edition,
        }
    }
}
