//! All corrections of published figures, newest first; the page says so when there is none.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::Serialize;

use super::corrected::followed_place;
use super::{Body, Filled, Kind, Link, Page, Plan, address, embed, ledger, objections};
use derive::Analysis;
use finding::named::happened;
use finding::written::{worked_out, written};
use finding::{Fixed, NamedFact, Of, revised};
use lang::{date, order};
use model::{Correction, CorrectionKind, Edition, Lang, Record};
use seal::NOTHING;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Corrections {
    /// The corrections.
    pub corrections: Vec<Row>,
    /// What nobody states and follows from them.
    pub followed: Vec<Followed>,
    /// The page of all objections, where there are any.
    pub objections: Option<Link>,
    /// Where the ledger is, if there is one.
    pub ledger: Option<String>,
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its place on the page of all corrections.
    pub id: String,
    /// The place that it had there when corrections were numbered: links that were made then lead to it.
    pub numbered: String,
    /// Correction or revision.
    pub kind: String,
    /// When it was made public.
    pub date: String,
    /// The same for machines.
    pub datetime: String,
    /// The figure in words, with a link to where it stands.
    pub figure: Link,
    /// As it was published.
    pub old: String,
    /// As it holds.
    pub new: String,
    /// Why.
    pub reason: String,
    /// The document that orders it.
    pub document: Option<Link>,
}

/// A figure that was worked out from one that was corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Followed {
    /// Its place on the page of all corrections.
    pub id: String,
    /// The figure in words, with a link to where it stands.
    pub figure: Link,
    /// As it was before.
    pub old: String,
    /// As it is.
    pub new: String,
}

/// What was corrected of what a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Banner {
    /// That something was.
    pub lead: String,
    /// What, newest first.
    pub items: Vec<Item>,
}

/// One correction, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Item {
    /// The figure in words.
    pub figure: String,
    /// As it was published.
    pub old: String,
    /// As it holds.
    pub new: String,
    /// Correction or revision.
    pub kind: String,
    /// When.
    pub date: String,
    /// The same for machines.
    pub datetime: String,
    /// Where all of it is told.
    pub href: String,
}

/// Where the page stands.
pub(super) const TAIL: &str = "dinh-chinh.html";

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(TAIL.into(), Kind::Corrections)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let editions = plan.record.editions.iter();
    let mut all: Vec<(&Edition, usize)> = editions
        .flat_map(|edition| (0..edition.corrections.len()).map(move |number| (edition, number)))
        .collect();
    all.sort_by_key(|(edition, number)| Reverse(edition.corrections[*number].date));
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("corrections-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("corrections-summary"))),
        crumbs: Vec::new(),
        body: Body::Corrections(Corrections {
            corrections: all
                .into_iter()
                .map(|(edition, number)| row(plan, page, edition, number))
                .collect(),
            followed: followed(plan, page),
            ledger: ledger::link(plan, page),
            objections: objections::link(plan, page),
        }),
    }
}

/// One correction as the page shows it; an edition's own page and the feed show the same.
#[must_use]
pub fn row(plan: &Plan, page: &Page, edition: &Edition, number: usize) -> Row {
    let correction = &edition.corrections[number];
    // Taken apart, so that a new field that is not told does not compile.
    let Correction {
        kind: _,
        figure: address,
        old,
        new,
        reason,
        date: day,
        document,
        origin: _,
    } = correction;
    Row {
        id: place_of(plan, edition, number).to_owned(),
        numbered: format!("sua-{}-{}", edition.year, number + 1),
        kind: happened(correction.kind, page.lang).to_owned(),
        date: date::short(*day, page.lang),
        datetime: date::iso(*day),
        figure: figure(plan, page, edition, address),
        old: written(plan.record, address, old, page.lang),
        new: written(plan.record, address, new, page.lang),
        reason: reason.get(page.lang).to_owned(),
        document: document.and_then(|id| {
            let document = plan.record.document(id);
            Some(Link {
                text: document.title.get(page.lang).to_owned(),
                href: plan.link_if(page, &address::document(&document.slug))?,
            })
        }),
    }
}

/// A figure in words, with a link to what it belongs to.
pub(super) fn figure(plan: &Plan, page: &Page, edition: &Edition, figure: &str) -> Link {
    let named = NamedFact::of(plan.record, edition, figure);
    let tail = match named.belongs_to() {
        Of::Table(id) => address::ranking(edition.year, &plan.record.index(id).code),
        Of::Index(id) => address::methodology(&plan.record.index(id).code),
        Of::Edition => address::edition(edition.year),
    };
    let tails = [tail, address::edition(edition.year)];
    let mut links = tails.iter().filter_map(|tail| plan.link_if(page, tail));
    let href = links.next();
    Link {
        href: href.unwrap_or_else(|| plan.link(page, &address::home())),
        text: plan.words(page, named),
    }
}

/// The place of a correction on the page of all of them.
fn place_of<'p>(plan: &'p Plan, edition: &Edition, number: usize) -> &'p str {
    let mut editions = plan.record.editions.iter();
    let place = editions.position(|one| one.year == edition.year);
    plan.marks()
        .place(place.expect("an edition of the record"), number)
}

/// What nobody states and is not what it was before corrections.
fn followed(plan: &Plan, page: &Page) -> Vec<Followed> {
    let followed = plan.marks().followed.iter();
    let followed = followed.map(|(place, change)| {
        let edition = &plan.record.editions[*place];
        let value = |value: &Option<String>| {
            let value = value.as_deref().unwrap_or(NOTHING);
            worked_out(plan.record, &change.address, value, page.lang)
        };
        let row = Followed {
            id: followed_place(edition, change),
            figure: figure(plan, page, edition, &change.address),
            old: value(&change.before),
            new: value(&change.after),
        };
        (*place, row)
    });
    let mut followed: Vec<(usize, Followed)> = followed.collect();
    // By what they are called: codes show nowhere.
    followed.sort_by_cached_key(|(place, row)| (*place, order::key(&row.figure.text)));
    followed.into_iter().map(|(_, row)| row).collect()
}

/// What a page says, in front of all, of corrections of what it shows.
pub(super) fn told(plan: &Plan, page: &Page) -> Option<Banner> {
    let editions = &plan.record.editions;
    let mut own = match page.kind {
        Kind::Embed(shown) => of_figure(plan, shown)?,
        _ => plan.marks().by_page.get(&page.tail)?.clone(),
    };
    own.sort_by_key(|&(place, number)| Reverse(editions[place].corrections[number].date));
    let last = own.first();
    let last = last.map(|&(place, number)| &editions[place].corrections[number]);
    let items = own.iter().copied();
    let items = items.map(|(place, number)| item(plan, page, &editions[place], number));
    let items: Vec<Item> = items.collect();
    let lead = lang::phrase!("corrections-on-this-page");
    let lead = match (&page.kind, last) {
        (Kind::Embed(_), Some(last)) => on_day(last, page.lang),
        _ => lead.get(page.lang).to_owned(),
    };
    Some(Banner { lead, items })
}

/// "Đã đính chính ngày 05/03/2019:"
fn on_day(last: &Correction, lang: Lang) -> String {
    let mistake = last.kind == CorrectionKind::Mistake;
    let date = date::short(last.date, lang);
    lang::say!(lang, "corrections-on-day", mistake, date)
}

/// The corrections of what a page shows that has one figure, by the places of edition and correction.
fn of_figure(plan: &Plan, shown: embed::Shown) -> Option<Vec<(usize, usize)>> {
    let mut own = plan.marks().by_page.get(&shown.shown_on(plan))?.clone();
    own.retain(|&(place, number)| {
        let correction = &plan.record.editions[place].corrections[number];
        shown.may_show(plan, &correction.figure)
    });
    (!own.is_empty()).then_some(own)
}

fn item(plan: &Plan, page: &Page, edition: &Edition, number: usize) -> Item {
    let correction = &edition.corrections[number];
    let value = |value: &str| written(plan.record, &correction.figure, value, page.lang);
    Item {
        figure: figure(plan, page, edition, &correction.figure).text,
        old: value(&correction.old),
        new: value(&correction.new),
        kind: revised::happened(correction.kind, page.lang).to_owned(),
        date: date::short(correction.date, page.lang),
        datetime: date::iso(correction.date),
        href: format!(
            "{}#{}",
            plan.link(page, TAIL),
            place_of(plan, edition, number)
        ),
    }
}
