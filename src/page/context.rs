//! What templates get: the context of one page. A template may use this, the frame of its language, and nothing else.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    archive, article, calendar, communes, compare, corrections, document, documents, downloads,
    edition, embed, glossary, held, home, index, indices, ledger, methodology, methods, objections,
    programme, programmes, ranking, search, unit, unit_in_edition, units,
};

/// What the template of one page gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Context {
    /// The language by its tag: `vi`, `en`.
    pub lang: &'static str,
    /// How it is written: `ltr`, or `rtl` from right to left.
    pub direction: &'static str,
    /// The tag with a country: `vi_VN`, `en_US`.
    pub locale: &'static str,
    /// The picture that is shown where the page's address is passed on; absent where the site's base is not known.
    pub picture: Option<Picture>,
    /// Which kind of page it is: `ranking` for `ranking.html`.
    pub kind: &'static str,
    /// The page's heading.
    pub title: String,
    /// One or two sentences for search results and cards.
    pub description: String,
    /// The line by which the page is cited; absent on pages that only lead to others.
    pub citation: Option<String>,
    /// The way up to the root: empty, `../`, `../../`; on `404.html`, which is shown at any address, that of the site where
    /// it is known.
    pub root: String,
    /// The way up to the home page of the page's language.
    pub top: String,
    /// The page's absolute address, where the site's base is known.
    pub canonical: Option<String>,
    /// The absolute address of the page in the first of the site's languages in which it is, where the site's base is known.
    pub first: Option<String>,
    /// The same page in each other language of the site in which it is.
    pub alternates: Vec<Alternate>,
    /// The way down from home: pairs of text and link; the page itself is left out.
    pub crumbs: Vec<Link>,
    /// Which entry of the main menu the page belongs to.
    pub section: &'static str,
    /// The absolute address of what tells programs how to show the page, or its headline figure, in theirs: oEmbed. Absent
    /// where the site's base is not known.
    pub oembed: Option<String>,
    /// In a preview, that the page's edition is not public; on a site that is built never anything.
    pub held: Option<held::Held>,
    /// What was corrected of what the page shows.
    pub corrected: Option<corrections::Banner>,
    /// What the page says to machines about itself: JSON-LD, ready for a script element.
    pub linked: Option<super::html::Html>,
    /// What only this kind of page has. A template gets it beside the rest, without a name before it.
    #[serde(skip)]
    pub body: Body,
}

/// A text that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// The text.
    pub text: String,
    /// Where to, relative to the page.
    pub href: String,
}

/// A picture of the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Picture {
    /// Its absolute address.
    pub url: String,
    /// What it shows, in words.
    pub alt: String,
    /// How wide it is, in px.
    pub width: u32,
    /// How high.
    pub height: u32,
}

/// The page in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Alternate {
    /// The language by its tag: `vi`, `en`.
    pub lang: &'static str,
    /// What it calls itself: “Tiếng Việt”, “English”.
    pub name: &'static str,
    /// The tag with a country.
    pub locale: &'static str,
    /// Where to, relative to the page.
    pub href: String,
    /// Its absolute address, where the site's base is known.
    pub canonical: Option<String>,
}

/// What only one kind of page has. A variant a kind, each a struct in that kind's file.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Body {
    /// A page of the author's own.
    Article(article::Article),
    /// All archives and seals.
    Archive(archive::Archive),
    /// What will be announced and when.
    Calendar(calendar::Calendar),
    /// All corrections.
    Corrections(corrections::Corrections),
    /// A document.
    Document(Box<document::Document>),
    /// All documents.
    Documents(documents::Documents),
    /// An edition.
    Edition(Box<edition::Edition>),
    /// One figure for pages of others.
    Embed(Box<embed::Embed>),
    /// Which commune is which.
    Communes(communes::Communes),
    /// All objections.
    Objections(objections::Objections),
    /// What every index, term and sign means.
    Glossary(glossary::Glossary),
    /// Home.
    Home(Box<home::Home>),
    /// All indices.
    Indices(indices::Indices),
    /// What was sealed and corrected.
    Ledger(ledger::Ledger),
    /// All target programmes.
    Programmes(programmes::Programmes),
    /// All units.
    Units(units::Units),
    /// Nothing but what every page has.
    Plain {},
    /// A ranking.
    Ranking(ranking::Ranking),
    /// A unit in an edition.
    UnitInEdition(unit_in_edition::UnitInEdition),
    /// An index over the years.
    Index(Box<index::Index>),
    /// A unit over the years.
    Unit(unit::Unit),
    /// Two or more units or years side by side.
    Compare(compare::Compare),
    /// All data files.
    Downloads(downloads::Downloads),
    /// How an index is measured.
    Methodology(methodology::Methodology),
    /// How everything is measured and checked.
    Methods(methods::Methods),
    /// A target programme.
    Programme(programme::Programme),
    /// Everything from A to Z.
    Search(search::Search),
}

impl Body {
    /// The markup that is most of its page, and of no use to a template but to print it.
    pub fn long(&mut self) -> Vec<&mut super::html::Html> {
        match self {
            Self::Ranking(ranking) => ranking
                .fields
                .iter_mut()
                .flat_map(ranking::Section::long)
                .collect(),
            Self::Index(index) => index
                .fields
                .iter_mut()
                .map(|field| &mut field.table)
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// A language with its country, as social media name it.
pub(super) fn locale(lang: model::Lang) -> &'static str {
    lang::phrase!("context-locale").get(lang)
}
