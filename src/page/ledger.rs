//! The ledger for readers: what was sealed and corrected, in the order in which it was entered.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address, corrections};
use derive::Analysis;
use finding::named::happened;
use finding::{Fixed, Heading};
use lang::{Phrase, date};
use model::ledger::{Entry, What};
use model::{CorrectionKind, Record, Year};

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
    let corrected = corrected(plan.record);
    Filled {
        title: plan.say(page, Fixed(Phrase("Sổ công bố", "The ledger"))),
        description: plan.say(
            page,
            Fixed(Phrase(
                "Mọi lần niêm phong và đính chính theo thứ tự thời gian, mục sau giữ mã của mục trước.",
                "Every seal and correction in order of time, each entry with the hash of the one before.",
            )),
        ),
        crumbs: Vec::new(),
        body: Body::Ledger(Ledger {
            hash: newest.map_or_else(String::new, |one| one.hash.clone()),
            entries: entries
                .rev()
                .map(|entry| row(plan, page, entry, &corrected))
                .collect(),
            file: address::relative(&page.path, DATA),
        }),
    }
}

/// Where corrections are, by edition and by the hash of what they say: places of edition and correction.
type Corrected = BTreeMap<(Year, String), (usize, usize)>;

fn corrected(record: &Record) -> Corrected {
    let editions = record.editions.iter().enumerate();
    let all = editions.flat_map(|(place, edition)| {
        let corrections = edition.corrections.iter().enumerate();
        corrections.map(move |(number, one)| {
            let content = seal::ledger::content(record, one);
            ((edition.year, content), (place, number))
        })
    });
    all.collect()
}

fn row(plan: &Plan, page: &Page, entry: &Entry, corrected: &Corrected) -> Row {
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
            What::Correction {
                figure, content, ..
            } => {
                let place = corrected.get(&(entry.year, content.clone()));
                Some(correction(plan, page, figure, place.copied()))
            }
        },
        hash: entry.hash.chars().take(SHORT).collect(),
    }
}

/// A correction that was entered, by its figure and its place, which the record of a day before it does not have.
fn correction(plan: &Plan, page: &Page, figure: &str, place: Option<(usize, usize)>) -> Correction {
    let all = plan.link(page, corrections::TAIL);
    let Some((edition, number)) = place else {
        return Correction {
            kind: happened(CorrectionKind::Mistake, page.lang).to_owned(),
            figure: Link {
                text: figure.to_owned(),
                href: all,
            },
        };
    };
    let row = corrections::row(plan, page, &plan.record.editions[edition], number);
    Correction {
        kind: row.kind,
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
