//! Which pages exist and what each of them shows: one page kind a file.
//!
//! `plan` lists every page; `Plan::fill` makes one page's context, when its turn to be rendered comes, so that a
//! build holds the record and a few pages, never all of them. A context is what a template may use, and nothing else.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::derive::Analysis;
use crate::model::{self, Lang, Record};

pub mod address;
pub mod html;

/// A page that will exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its file below the site's root: `en/2018/par.html`.
    pub path: String,
    /// The same without language: `2018/par.html`.
    pub tail: String,
    /// The language of its frame; prose without a translation stays Vietnamese and is marked so.
    pub lang: Lang,
    /// Which kind of page it is.
    pub kind: Kind,
}

/// The kinds of page, each with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// What was announced last, and how the home unit did.
    Home,
    /// An edition: its place in the record.
    Edition(u16),
    /// The ranking of an index in an edition: places of edition and table.
    Ranking(u16, u16),
    /// A unit in an edition.
    UnitInEdition(u16, model::UnitId),
    /// An index over the years.
    Index(model::IndexId),
    /// A unit over the years.
    Unit(model::UnitId),
    /// How an index is measured.
    Methodology(model::IndexId),
    /// A target programme: its place in the record.
    Programme(u16),
    /// A document: its place in the record.
    Document(model::DocumentId),
    /// A page of its own, by its slug.
    Article(String),
    /// Two or more units or years side by side.
    Compare,
    /// All data files.
    Downloads,
    /// All corrections.
    Corrections,
    /// All units.
    Units,
    /// All indices.
    Indices,
    /// All documents.
    Documents,
    /// All target programmes.
    Programmes,
    /// What is shown for an address that does not exist.
    NotFound,
}

impl Kind {
    /// The name in `<meta name="page-kind">` and of the template: `ranking`, `ranking.html`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Edition(_) => "edition",
            Self::Ranking(..) => "ranking",
            Self::UnitInEdition(..) => "unit-in-edition",
            Self::Index(_) => "index",
            Self::Unit(_) => "unit",
            Self::Methodology(_) => "methodology",
            Self::Programme(_) => "programme",
            Self::Document(_) => "document",
            Self::Article(_) => "article",
            Self::Compare => "compare",
            Self::Downloads => "downloads",
            Self::Corrections => "corrections",
            Self::Units => "units",
            Self::Indices => "indices",
            Self::Documents => "documents",
            Self::Programmes => "programmes",
            Self::NotFound => "not-found",
        }
    }
}

/// Every page of the site, with what is needed to fill them.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The record.
    pub record: &'a Record,
    /// What is derived from it.
    pub analysis: &'a Analysis,
    /// All pages, in order of their paths.
    pub pages: Vec<Page>,
    /// Paths of all pages, for links.
    pub paths: BTreeSet<String>,
}

/// What the template of one page gets.
#[derive(Debug, Clone, Serialize)]
pub struct Context {
    /// `vi` or `en`.
    pub lang: &'static str,
    /// `Kind::name`.
    pub kind: &'static str,
    /// The page's heading.
    pub title: String,
    /// One or two sentences for search results and cards.
    pub description: String,
    /// The way up to the root: empty, `../`, `../../`.
    pub root: String,
    /// The page's absolute address, where the site's base is known.
    pub canonical: Option<String>,
    /// The link to the same page in the other language, and that language.
    pub alternate: Option<Alternate>,
    /// The way down from home: pairs of text and link; the page itself is left out.
    pub crumbs: Vec<Link>,
    /// Which entry of the main menu the page belongs to.
    pub section: &'static str,
    /// What only this kind of page has.
    #[serde(flatten)]
    pub body: Body,
}

/// A text that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The text.
    pub text: String,
    /// Where to, relative to the page.
    pub href: String,
}

/// The page in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// `vi` or `en`.
    pub lang: &'static str,
    /// Where to, relative to the page.
    pub href: String,
    /// Its absolute address, where the site's base is known.
    pub canonical: Option<String>,
}

/// What only one kind of page has. A variant a kind, each a struct in that kind's file.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Body {
    /// Nothing but what every page has.
    Plain {},
}
