//! An edition: what was announced that year, how the home unit did in each index, and where the details are.

use schemars::JsonSchema;
use serde::Serialize;

use super::cards::{self, Card};
use super::html::Html;
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, corrections, documents, given,
    line, overview,
};
use derive::Analysis;
use finding::{About, Heading, InTable, heading};
use lang::date;
use model::{Record, Subject};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Edition {
    /// The year.
    pub year: i32,
    /// When the results were announced.
    pub announced: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
    /// At what occasion.
    pub event: Option<Html>,
    /// What the story says in a sentence or two.
    pub summary: Option<Html>,
    /// What heads them: "Kết quả của Lai Châu".
    pub results: Sentence,
    /// The home unit's results of this year.
    pub cards: Vec<Card>,
    /// Whether a drawing on a card marks a new framework.
    pub breaks: bool,
    /// What heads the tables: "Bảng kết quả năm 2018".
    pub heading: Sentence,
    /// Every table of the edition.
    pub tables: Vec<Table>,
    /// Every unit with its total in each index.
    pub totals: Option<Html>,
    /// The story.
    pub narrative: Option<Prose>,
    /// Units with a story of their own in this edition.
    pub stories: Vec<Link>,
    /// Documents that belong to it.
    pub documents: Vec<documents::Row>,
    /// Corrections of its figures.
    pub corrections: Vec<corrections::Row>,
    /// A public remark.
    pub note: Option<Html>,
    /// All editions, newest first.
    pub editions: Vec<Year>,
}

/// An edition in a row of years.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Its page.
    pub href: String,
    /// Whether it is the page's own.
    pub current: bool,
}

/// A table of the edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Table {
    /// The index.
    pub index: String,
    /// Its full name.
    pub name: String,
    /// Where the ranking is.
    pub href: String,
    /// What it holds: how many units, their mean, who is in front, and whether that is all.
    pub about: Sentence,
}

/// One page an edition.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    (0..)
        .zip(&record.editions)
        .map(|(place, edition)| (address::edition(edition.year), Kind::Edition(place)))
        .collect()
}

/// Fills the page of the edition at `place`.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, place: u16) -> Filled {
    let lang = page.lang;
    let edition = &plan.record.editions[usize::from(place)];
    let narrative = plan.record.narratives.get(&Subject::Edition(edition.year));
    let summary = narrative.and_then(|narrative| narrative.summary.as_ref());
    let cards = own_cards(plan, page, place);
    let line = |text: Option<&model::Text>| text.map(|text| line::html(plan, page, text));
    Filled {
        title: headline(plan, page, edition),
        description: self::summary(plan, page, edition),
        crumbs: Vec::new(),
        body: Body::Edition(Box::new(Edition {
            year: edition.year,
            announced: edition.announced.map(|day| date::short(day, lang)),
            datetime: edition.announced.map(date::iso),
            event: line(edition.event.as_ref()),
            summary: line(summary),
            results: plan.say(page, Heading::ResultsOf(plan.record.site.home)),
            breaks: cards.iter().any(|card| card.breaks),
            cards,
            heading: plan.say(page, Heading::Tables(edition.year)),
            tables: (0..edition.tables.len())
                .filter_map(|table| table_of(plan, page, place, u16::try_from(table).ok()?))
                .collect(),
            totals: overview::totals(plan, page, place, lang::phrase!("edition-totals").get(lang)),
            narrative: plan.prose(page, &Subject::Edition(edition.year)),
            stories: stories(plan, page, edition.year),
            documents: edition
                .documents
                .iter()
                .rev()
                .map(|id| documents::row(plan, page, plan.record.document(*id)))
                .collect(),
            corrections: edition
                .corrections
                .iter()
                .enumerate()
                .rev()
                .map(|(number, _)| corrections::row(plan, page, edition, number))
                .collect(),
            note: line(edition.note.as_ref()),
            editions: years(plan, page, Some(edition.year)),
        })),
    }
}

/// The author's headline, or the title of the story, or a plain one.
pub(super) fn headline(plan: &Plan, page: &Page, edition: &model::Edition) -> Sentence {
    heading::headline(plan.record, edition).map_or_else(
        || plan.say(page, Heading::Results(edition.year)),
        |text| Sentence::given(text.get(page.lang)),
    )
}

/// What the story says in a sentence or two: for a feed.
#[must_use]
pub fn summary(plan: &Plan, page: &Page, edition: &model::Edition) -> Sentence {
    let story = plan.record.narratives.get(&Subject::Edition(edition.year));
    let summary = given(story.and_then(|story| story.summary.as_ref()), page.lang);
    summary.map_or_else(|| description(plan, page, edition), Sentence::given)
}

fn description(plan: &Plan, page: &Page, edition: &model::Edition) -> Sentence {
    let indices = edition.tables.iter().map(|table| table.index);
    plan.say(page, About::Edition(edition.year, indices.collect()))
}

/// The home unit's results in the edition, in the order of the indices.
fn own_cards(plan: &Plan, page: &Page, place: u16) -> Vec<Card> {
    let home = plan.record.site.home;
    let year = plan.record.editions[usize::from(place)].year;
    let scales = cards::scales(plan, year);
    plan.record
        .all_indices()
        .filter_map(|(id, _)| {
            let entry = plan.result_of(place, id, home)?;
            entry
                .says_something()
                .then(|| cards::card(plan, page, id, &entry, &scales))
        })
        .collect()
}

fn table_of(plan: &Plan, page: &Page, edition: u16, place: u16) -> Option<Table> {
    let lang = page.lang;
    let (year, table, _) = plan.table(edition, place);
    let index = plan.record.index(table.index);
    Some(Table {
        index: index.short.get(lang).to_owned(),
        name: index.name.get(lang).to_owned(),
        href: plan.link_if(page, &address::ranking(year, &index.code))?,
        about: plan.say(page, InTable::of(&plan.fields(edition, place))?),
    })
}

fn stories(plan: &Plan, page: &Page, year: i32) -> Vec<Link> {
    plan.record
        .narratives
        .iter()
        .filter_map(|(subject, narrative)| {
            let Subject::Unit(of, unit) = subject else {
                return None;
            };
            let unit = plan.record.unit(*unit);
            let title = narrative.title.as_ref().unwrap_or(&unit.name);
            (*of == year).then_some(())?;
            Some(Link {
                text: title.get(page.lang).to_owned(),
                href: plan.link_if(page, &address::unit_in_edition(year, &unit.code))?,
            })
        })
        .collect()
}

/// All editions, newest first.
pub(super) fn years(plan: &Plan, page: &Page, current: Option<i32>) -> Vec<Year> {
    plan.record
        .editions
        .iter()
        .rev()
        .map(|edition| Year {
            year: edition.year,
            href: plan.link(page, &address::edition(edition.year)),
            current: current == Some(edition.year),
        })
        .collect()
}
