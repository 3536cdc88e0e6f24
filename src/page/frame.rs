//! What is the same on all pages of a language: the site's names, its menu, its foot.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Kind, Lang, Plan, address, archive, given};

/// Site-wide data of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Frame {
    /// The language.
    #[serde(skip)]
    pub lang: Lang,
    /// The site's settings.
    pub site: Site,
    /// The main menu.
    pub nav: Vec<Entry>,
}

/// The site's settings, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Site {
    /// The title on every page.
    pub title: String,
    /// What the site is.
    pub summary: String,
    /// The authority whose results they are.
    pub authority: String,
    /// In whose name the site speaks: the authority's, or that of who publishes the site for it.
    pub publisher: String,
    /// The home unit.
    pub home: String,
    /// The picture of the emblem, below the root.
    pub emblem: Option<String>,
    /// The remark on every page.
    pub banner: Option<String>,
    /// Whom to write to.
    pub contact: Option<String>,
    /// The licence of the data.
    pub licence: Option<Licence>,
    /// Pages of the author's own, for the foot.
    pub pages: Vec<Entry>,
    /// Sections that stand in the foot only.
    pub foot: Vec<Entry>,
    /// The feed, below the home page of the language, where there is one.
    pub feed: Option<&'static str>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Licence {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// The section, for the theme's own word for it; or the text itself where the author gives it.
    pub name: String,
    /// Below the home page of the language: `chi-so/index.html`.
    pub href: String,
}

impl Kind {
    /// The entry of the main menu that the page belongs to, or nothing.
    #[must_use]
    pub fn section(&self) -> &'static str {
        match self {
            Self::Edition(_) | Self::Ranking(..) | Self::UnitInEdition(..) => "editions",
            Self::Index(_) | Self::Methodology(_) | Self::Methods | Self::Indices => "indices",
            Self::Unit(_) | Self::Units | Self::Communes => "units",
            Self::Programme(_) | Self::Programmes => "targets",
            Self::Document(_) | Self::Documents => "documents",
            Self::Compare => "compare",
            Self::Downloads => "data",
            Self::Home
            | Self::Article(_)
            | Self::Archive
            | Self::Calendar
            | Self::Corrections
            | Self::Objections
            | Self::Glossary
            | Self::Ledger
            | Self::Embed(_)
            | Self::Search
            | Self::NotFound => "",
        }
    }
}

impl Plan<'_> {
    /// What all pages in `lang` share.
    #[must_use]
    pub fn frame(&self, lang: Lang) -> Frame {
        let site = &self.record.site;
        Frame {
            lang,
            site: Site {
                title: site.title.get(lang).to_owned(),
                summary: site.summary.get(lang).to_owned(),
                authority: site.authority.get(lang).to_owned(),
                publisher: site.publisher().get(lang).to_owned(),
                home: self.record.unit(site.home).name.get(lang).to_owned(),
                emblem: site.emblem.as_ref().map(|name| format!("assets/{name}")),
                banner: given(site.banner.as_ref(), lang),
                contact: given(site.contact.as_ref(), lang),
                licence: site.licence.as_ref().map(|licence| Licence {
                    name: licence.name.get(lang).to_owned(),
                    url: licence.url.clone(),
                }),
                pages: self.own_pages(lang),
                foot: self.entries(&[
                    ("calendar", super::calendar::TAIL),
                    ("methods", "phuong-phap/index.html"),
                    ("glossary", super::glossary::TAIL),
                    ("corrections", "dinh-chinh.html"),
                    ("archive", archive::TAIL),
                ]),
                feed: self.has_feed().then_some(address::FEED),
            },
            nav: self.nav(),
        }
    }

    /// Whether there is a feed: the site's address is known, and something has a day to be told with.
    fn has_feed(&self) -> bool {
        let mut editions = self.record.editions.iter();
        let told = |edition: &model::Edition| {
            let tables = edition.tables.iter().map(|table| table.published);
            let mut days = tables.chain([edition.announced]).flatten();
            days.any(|day| day.day().is_some()) || !edition.corrections.is_empty()
        };
        self.record.site.base.is_some() && editions.any(told)
    }

    /// The sections of the menu; the editions are entered through the newest.
    fn nav(&self) -> Vec<Entry> {
        let newest = self.record.editions.last();
        let newest = newest.map_or_else(String::new, |edition| address::edition(edition.year));
        self.entries(&[
            ("editions", &newest),
            ("indices", "chi-so/index.html"),
            ("units", "don-vi/index.html"),
            ("targets", "muc-tieu/index.html"),
            ("documents", "van-ban/index.html"),
            ("compare", "so-sanh.html"),
            ("data", "du-lieu.html"),
        ])
    }

    /// Those that have a page.
    fn entries(&self, sections: &[(&str, &str)]) -> Vec<Entry> {
        sections
            .iter()
            .filter(|(_, href)| self.paths.contains(*href))
            .map(|(name, href)| Entry {
                name: (*name).to_owned(),
                href: (*href).to_owned(),
            })
            .collect()
    }

    fn own_pages(&self, lang: Lang) -> Vec<Entry> {
        self.pages
            .iter()
            .filter(|page| page.lang == lang && matches!(page.kind, Kind::Article(_)))
            .map(|page| Entry {
                name: self.fill(page).title,
                href: page.tail.clone(),
            })
            .collect()
    }
}
