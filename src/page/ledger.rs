//! The ledger for readers: what was sealed and corrected, in the order in which it was entered.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address, corrections};
use derive::Analysis;
use finding::named::{added_to, happened_somehow};
use finding::{Fixed, Heading};
use lang::date;
use model::ledger::{Entry, What};
use model::{Record, Year};

/// Where the page stands.
pub const TAIL: &str = "so-cong-bo.html";

/// Where the ledger itself stands, as the content has it.
pub const DATA: &str = "so-cong-bo.yaml";

/// So much of a hash tells one from another to who looks at both.
const SHORT: usize = 16;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Ledger {
    /// Its entries, newest first.
    pub entries: Vec<Row>,
    /// The hash of the newest, which stands for all of them.
    pub hash: String,
    /// Where the ledger is to take away.
    pub file: String,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Which one it is.
    pub number: usize,
    /// When it was entered.
    pub at: String,
    /// The same for machines.
    pub datetime: String,
    /// The edition.
    pub edition: Link,
    /// What was corrected; of a seal nothing.
    pub correction: Option<Correction>,
    /// How its hash begins.
    pub hash: String,
}

/// A correction that was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Correction {
    /// Correction or revision.
    pub kind: String,
    /// The figure in words, with a link to where all of the correction is told.
    pub figure: Link,
}

/// One page, where there is a ledger.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let is_kept = record
        .ledger
        .as_ref()
        .is_some_and(|one| !one.entries.is_empty());
    is_kept
        .then(|| (TAIL.into(), Kind::Ledger))
        .into_iter()
        .collect()
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let entries = plan.record.ledger.iter().flat_map(|ledger| &ledger.entries);
    let newest = entries.clone().next_back();
    let found = found(
        plan.record,
        plan.entered.get_or_init(|| Entered::of(plan.record)),
    );
    let rows = entries.zip(found);
    let mut rows: Vec<Row> = rows
        .map(|(entry, found)| row(plan, page, entry, found))
        .collect();
    rows.reverse();
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("ledger-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("ledger-summary"))),
        crumbs: Vec::new(),
        body: Body::Ledger(Ledger {
            hash: newest.map_or_else(String::new, |one| one.hash.clone()),
            entries: rows,
            file: address::relative(&page.path, DATA),
        }),
    }
}

/// Where corrections are, by edition and by the hash of what they say or said before more was added: places of edition and
/// correction. Worked out once for all pages.
#[derive(Debug, Default)]
pub(super) struct Entered(BTreeMap<(Year, String), (usize, usize)>);

impl Entered {
    fn of(record: &Record) -> Self {
        let mut all = BTreeMap::new();
        let mut less = Vec::new();
        for (place, edition) in record.editions.iter().enumerate() {
            for (number, one) in edition.corrections.iter().enumerate() {
                let at = (place, number);
                let earlier = seal::ledger::earlier(record, one).into_iter();
                less.extend(earlier.map(|content| ((edition.year, content), at)));
                all.insert((edition.year, seal::ledger::content(record, one)), at);
            }
        }
        for (own, at) in less {
            all.entry(own).or_insert(at);
        }
        Self(all)
    }
}

/// A correction of an entry, and whether the entry only adds to one before.
#[derive(Clone, Copy)]
struct Found {
    place: (usize, usize),
    is_added: bool,
}

/// The correction of each entry, in their order; none of a seal, and of what the record of a day before it does not have.
fn found(record: &Record, entered: &Entered) -> Vec<Option<Found>> {
    let mut before: BTreeMap<(usize, usize), &str> = BTreeMap::new();
    let entries = record.ledger.iter().flat_map(|ledger| &ledger.entries);
    entries
        .map(|entry| {
            let What::Correction { content, .. } = &entry.what else {
                return None;
            };
            let place = *entered.0.get(&(entry.year, content.clone()))?;
            let content = content.as_str();
            let was = before.insert(place, content);
            // Of two that are alike, each is one of its own.
            let is_added = was.is_some_and(|was| was != content);
            Some(Found { place, is_added })
        })
        .collect()
}

fn row(plan: &Plan, page: &Page, entry: &Entry, found: Option<Found>) -> Row {
    let edition = address::edition(entry.year);
    Row {
        number: entry.number,
        at: date::moment(entry.at, page.lang),
        datetime: entry.at.written(),
        edition: Link {
            text: plan.words(page, Heading::Only(entry.year)),
            href: plan.link(page, &edition),
        },
        correction: match &entry.what {
            What::Seal { .. } => None,
            What::Correction { figure, .. } => Some(correction(plan, page, figure, found)),
        },
        hash: entry.hash.chars().take(SHORT).collect(),
    }
}

/// A correction that was entered, by its figure and what was found of it.
fn correction(plan: &Plan, page: &Page, figure: &str, found: Option<Found>) -> Correction {
    let all = plan.link(page, corrections::TAIL);
    let Some(Found { place, is_added }) = found else {
        return Correction {
            kind: happened_somehow(page.lang).to_owned(),
            figure: Link {
                text: figure.to_owned(),
                href: all,
            },
        };
    };
    let edition = &plan.record.editions[place.0];
    let row = corrections::row(plan, page, edition, place.1);
    let kind = edition.corrections[place.1].kind;
    Correction {
        kind: if is_added {
            added_to(kind, page.lang).to_owned()
        } else {
            row.kind
        },
        figure: Link {
            text: row.figure.text,
            href: format!("{all}#{}", row.id),
        },
    }
}

/// Where the page is, from another one; nothing where there is no ledger.
#[must_use]
pub(super) fn link(plan: &Plan, page: &Page) -> Option<String> {
    plan.link_if(page, TAIL)
}
