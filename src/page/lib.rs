//! Which pages exist and what each of them shows: one page kind a file.
//!
//! `plan` lists every page; `Plan::fill` makes one page's context, when its turn to be rendered comes, so that a
//! build holds the record and a few pages, never all of them. A context is what a template may use, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use derive::Analysis;
use model::Record;

pub use context::{Alternate, Body, Context, Link, Picture};
pub use frame::Frame;
pub use kind::Kind;
pub use model::{Lang, Site, shade};

pub mod address;
pub mod archive;
pub mod article;
pub mod calendar;
pub mod card;
pub mod cards;
mod cells;
mod changes;
pub mod citation;
pub mod communes;
pub mod compare;
pub mod context;
mod corrected;
pub mod corrections;
mod datum;
mod described;
pub mod document;
pub mod documents;
pub mod downloads;
mod drawing;
pub mod drawn;
pub mod edition;
pub mod embed;
mod entry;
pub mod figure;
pub mod frame;
pub mod glossary;
mod heard;
pub mod held;
pub mod home;
pub mod html;
pub mod index;
pub mod indices;
mod kind;
pub mod ledger;
pub mod line;
mod linked;
mod links;
mod matrix;
mod message;
pub mod methodology;
pub mod methods;
pub mod not_found;
pub mod objections;
mod overview;
mod places;
pub mod programme;
pub mod programmes;
pub mod prose;
pub mod ranking;
pub mod said;
pub mod search;
mod series;
pub mod shape;
mod signs;
mod sources;
mod stats;
mod story;
mod table;
mod taken;
mod tasks;
mod then;
pub mod unit;
pub mod unit_in_edition;
pub mod units;
mod values;
mod waivers;

pub use prose::Rendered as Prose;
pub use said::{Listing, Sentence};

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
    /// How tables and cells look.
    cells: Arc<drawn::Cells>,
    /// The rules that the figures were held against.
    checks: Vec<methods::Check>,
    /// How many bytes data files have, by their paths.
    sizes: OnceLock<BTreeMap<String, usize>>,
    /// What was corrected, for the first page that asks and all others.
    marks: OnceLock<corrected::Marks>,
    /// Which corrections the ledger has, the same way.
    entered: OnceLock<ledger::Entered>,
    /// The districts of former communes, the same way.
    districts: OnceLock<BTreeSet<model::UnitId>>,
    /// The same pages of records in which units were something else.
    then: Vec<Plan<'a>>,
    /// What was said within markup, by the path of its page, where that is asked for. A build keeps none.
    heard: Option<Arc<heard::Heard>>,
    /// The moment of a preview, against which editions are marked that are not public; a build has none.
    previewed: Option<model::Moment>,
}

/// What the file of a kind makes of one page; the rest of its context is the same for every kind.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The page's heading.
    pub title: said::Sentence,
    /// One or two sentences for search results and cards.
    pub description: said::Sentence,
    /// The way down from home, without home and without the page itself.
    pub crumbs: Vec<Link>,
    /// What only this kind of page has.
    pub body: Body,
}

/// Lists every page of the site.
#[must_use]
pub fn plan<'a>(record: &'a Record, analysis: &'a Analysis) -> Plan<'a> {
    let languages = &record.site.languages;
    let mut pages: Vec<Page> = in_languages(addresses(record, analysis), languages).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let paths = pages.iter().map(|page| page.path.clone()).collect();
    Plan {
        record,
        analysis,
        pages,
        paths,
        cells: drawn::brought(),
        checks: Vec::new(),
        sizes: OnceLock::new(),
        marks: OnceLock::new(),
        entered: OnceLock::new(),
        districts: OnceLock::new(),
        then: Vec::new(),
        heard: None,
        previewed: None,
    }
    .with_years()
    .with_embeds(languages)
}

/// Pages in each of some languages.
fn in_languages(
    pages: Vec<(address::Tail, Kind)>,
    languages: &[Lang],
) -> impl Iterator<Item = Page> {
    pages.into_iter().flat_map(|(tail, kind)| {
        languages.iter().map(move |&lang| Page {
            path: address::in_language(&tail, lang),
            tail: tail.clone(),
            lang,
            kind: kind.clone(),
        })
    })
}

/// The addresses of all pages without language, and what each page is about, but for those that show one figure for pages of
/// others. Two may be the same: that is for a rule to say.
#[must_use]
pub fn addresses(record: &Record, analysis: &Analysis) -> Vec<(address::Tail, Kind)> {
    LISTS
        .iter()
        .flat_map(|list| list(record, analysis))
        .collect()
}

/// Lists the pages of one kind: their addresses without language, and what each is about.
type List = fn(&Record, &Analysis) -> Vec<(address::Tail, Kind)>;

/// One a file of this folder.
const LISTS: &[List] = &[
    archive::plan,
    article::plan,
    calendar::plan,
    communes::plan,
    compare::plan,
    corrections::plan,
    document::plan,
    documents::plan,
    downloads::plan,
    edition::plan,
    glossary::plan,
    home::plan,
    index::plan,
    indices::plan,
    ledger::plan,
    methodology::plan,
    methods::plan,
    not_found::plan,
    objections::plan,
    programme::plan,
    programmes::plan,
    ranking::plan,
    search::plan,
    unit::plan,
    unit_in_edition::plan,
    units::plan,
];

impl Plan<'_> {
    /// With the rules that the figures were held against, for the page that tells of them.
    #[must_use]
    pub fn checked_by(mut self, checks: Vec<methods::Check>) -> Self {
        self.checks = checks;
        self
    }

    /// With tables and cells as a theme draws them.
    #[must_use]
    pub fn drawn_by(mut self, cells: &Arc<drawn::Cells>) -> Self {
        for then in &mut self.then {
            then.cells = Arc::clone(cells);
        }
        self.cells = Arc::clone(cells);
        self
    }

    /// Takes the sizes of data files, by their paths, for the pages that tell them. Who fills such a page weighs first.
    pub fn weigh(&self, sizes: BTreeMap<String, usize>) {
        // The files of a plan are always the same; the first sizes are as good as any.
        let _ = self.sizes.set(sizes);
    }

    /// How many bytes a data file has, where it is known.
    fn size(&self, path: &str) -> Option<usize> {
        self.sizes.get()?.get(path).copied()
    }

    /// Makes the context of one page: where it is of a year, of the record of that year.
    #[must_use]
    pub fn fill(&self, page: &Page) -> Context {
        self.of(page).fill_own(page)
    }

    fn fill_own(&self, page: &Page) -> Context {
        let filled = self.fill_kind(page);
        let mut context = Context {
            linked: linked::block(self, page, &filled),
            lang: page.lang.tag(),
            direction: page.lang.direction(),
            locale: context::locale(page.lang),
            picture: None,
            kind: page.kind.name(),
            citation: self.citation(page, filled.title.as_str()),
            title: filled.title.into(),
            description: filled.description.into(),
            root: address::root(&page.path),
            top: address::root(&page.tail),
            canonical: self.absolute(&page.path),
            first: self.first(page),
            alternates: self.alternates(page),
            crumbs: filled.crumbs,
            section: page.kind.section(),
            oembed: self.oembed_of(page),
            held: self.mark_of(page),
            corrected: corrections::told(self, page),
            body: filled.body,
        };
        if let (Kind::NotFound, Some(base)) = (&page.kind, &self.record.site.base) {
            not_found::lead_from(&mut context, page, base);
        }
        context
    }

    fn first(&self, page: &Page) -> Option<String> {
        let languages = self.record.site.languages.iter();
        let mut paths = languages.map(|&lang| address::in_language(&page.tail, lang));
        self.absolute(&paths.find(|path| self.paths.contains(path))?)
    }

    /// The same page in the other languages in which it is.
    fn alternates(&self, page: &Page) -> Vec<Alternate> {
        let others = self.record.site.languages.iter();
        let others = others.filter(|lang| **lang != page.lang);
        let others = others.map(|&lang| (lang, address::in_language(&page.tail, lang)));
        let there = others.filter(|(_, path)| self.paths.contains(path));
        let there = there.map(|(lang, path)| Alternate {
            lang: lang.tag(),
            name: lang.name(),
            locale: context::locale(lang),
            href: address::relative(&page.path, &path),
            canonical: self.absolute(&path),
        });
        there.collect()
    }

    /// The context of the page for addresses that do not exist, where the site's root is that of its host.
    #[must_use]
    pub fn fill_from_root(&self, page: &Page) -> Context {
        let mut context = self.fill(page);
        not_found::lead_from(&mut context, page, "/");
        context
    }

    /// One arm a kind.
    fn fill_kind(&self, page: &Page) -> Filled {
        match &page.kind {
            Kind::Article(slug) => article::fill(self, page, slug),
            Kind::Archive => archive::fill(self, page),
            Kind::Calendar => calendar::fill(self, page),
            Kind::Corrections => corrections::fill(self, page),
            Kind::Document(id) => document::fill(self, page, *id),
            Kind::Documents => documents::fill(self, page),
            Kind::Edition(place) => edition::fill(self, page, *place),
            Kind::Embed(shown) => embed::fill(self, page, *shown),
            Kind::Glossary => glossary::fill(self, page),
            Kind::Home => home::fill(self, page),
            Kind::Indices => indices::fill(self, page),
            Kind::Ledger => ledger::fill(self, page),
            Kind::NotFound => not_found::fill(self, page),
            Kind::Objections => objections::fill(self, page),
            Kind::Ranking(edition, table) => ranking::fill(self, page, *edition, *table),
            Kind::UnitInEdition(edition, unit) => {
                unit_in_edition::fill(self, page, *edition, *unit)
            }
            Kind::Index(index) => index::fill(self, page, *index),
            Kind::Unit(unit) => unit::fill(self, page, *unit),
            Kind::Programmes => programmes::fill(self, page),
            Kind::Units => units::fill(self, page),
            Kind::Communes => communes::fill(self, page),
            Kind::Compare => compare::fill(self, page),
            Kind::Downloads => downloads::fill(self, page),
            Kind::Methodology(index) => methodology::fill(self, page, *index),
            Kind::Methods => methods::fill(self, page),
            Kind::Programme(place) => programme::fill(self, page, *place),
            Kind::Search => search::fill(self, page),
        }
    }
}

/// A text that an author may give, in `lang`.
fn given(text: Option<&model::Text>, lang: Lang) -> Option<String> {
    text.map(|text| text.get(lang).to_owned())
}
