//! Editions that are sealed, with the number of each seal, and the archives that the site offers.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, address, ledger};
use derive::Analysis;
use finding::{Fixed, Heading};
use lang::{date, number};
use model::{Edition, Record};

/// Where the page stands.
pub const TAIL: &str = "luu-tru.html";

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Archive {
    /// Sealed editions and those with an archive, newest first.
    pub editions: Vec<Row>,
    /// Where the ledger is, if there is one.
    pub ledger: Option<String>,
}

/// One edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// The edition.
    pub edition: Link,
    /// The day of the seal.
    pub sealed: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
    /// The number of the seal.
    pub digest: Option<String>,
    /// How many corrections there were.
    pub corrections: usize,
    /// The archives.
    pub files: Vec<File>,
}

/// An archive to take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct File {
    /// Its name.
    pub text: String,
    /// Where it is.
    pub href: String,
    /// How large it is.
    pub size: String,
    /// Its hash.
    pub sha256: String,
}

/// Where an archive's file stands on the site.
#[must_use]
pub fn path(file: &str) -> String {
    format!("luu-tru/{file}")
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(TAIL.into(), Kind::Archive)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let editions = plan.record.editions.iter().rev();
    let has_archive = |edition: &Edition| {
        let mut archives = plan.record.archives.iter();
        archives.any(|archive| archive.year == edition.year)
    };
    let kept = editions.filter(|edition| edition.seal.is_some() || has_archive(edition));
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("archive-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("archive-summary"))),
        crumbs: Vec::new(),
        body: Body::Archive(Archive {
            editions: kept.map(|edition| row(plan, page, edition)).collect(),
            ledger: ledger::link(plan, page),
        }),
    }
}

fn row(plan: &Plan, page: &Page, edition: &Edition) -> Row {
    let lang = page.lang;
    let seal = edition.seal.as_deref();
    let archives = plan.record.archives.iter();
    let own = archives.filter(|archive| archive.year == edition.year);
    Row {
        edition: Link {
            text: plan.words(page, Heading::Only(edition.year)),
            href: plan.link(page, &address::edition(edition.year)),
        },
        sealed: seal.map(|seal| date::short(seal.date, lang)),
        datetime: seal.map(|seal| date::iso(seal.date)),
        digest: seal.map(|seal| seal.digest.clone()),
        corrections: edition.corrections.len(),
        files: own
            .map(|archive| File {
                text: archive.file.clone(),
                href: address::relative(&page.path, &path(&archive.file)),
                size: {
                    let kilobytes = archive.bytes.len().div_ceil(1000);
                    let count = i64::try_from(kilobytes).unwrap_or(i64::MAX);
                    format!("{} kB", number::integer(count, lang))
                },
                sha256: archive.sha256.clone(),
            })
            .collect(),
    }
}
