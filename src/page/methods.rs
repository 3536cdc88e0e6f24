//! How everything is measured and checked: all indices, all rules, and every figure that stays although a rule finds it
//! wrong.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::html::Html;
use super::{Body, Filled, Kind, Link, Page, Plan, address, prose, waivers};
use derive::Analysis;
use finding::{Fixed, Heading};
use lang::Phrase;
use model::{Lang, Record, Waiver};

/// A rule that the figures of the site are held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its name, for `congbo explain`.
    pub name: &'static str,
    /// What it finds, in a line.
    pub summary: Phrase,
    /// Whether the site is published in spite of it.
    pub weight: Weight,
}

/// What a finding does to a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Nothing is published.
    Stops,
    /// The authors are asked to look again.
    Asks,
}

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Methods {
    /// How each index is measured.
    pub indices: Vec<Link>,
    /// What keeps a site from being published: name and summary.
    pub stops: Vec<(&'static str, String)>,
    /// What the authors are asked to look at again.
    pub asks: Vec<(&'static str, String)>,
    /// What stays although a rule finds it wrong.
    pub waivers: Vec<Row>,
}

/// One exception.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Row {
    /// The page on which it stands, by its title; without an address where the file has no page of its own.
    pub title: String,
    /// Its address.
    pub href: Option<String>,
    /// The row or target that it is about, where it is one of data.
    pub subject: Option<String>,
    /// The file below `content/`.
    pub file: String,
    /// What the rule finds.
    pub finding: String,
    /// What stands there, what is right, why it stays, since when.
    pub note: Html,
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(address::methods(), Kind::Methods)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let lang = page.lang;
    let indices = plan.record.all_indices().filter_map(|(id, index)| {
        let href = plan.link_if(page, &address::methodology(&index.code))?;
        Some(Link {
            text: plan.words(page, Heading::Index(id, None)),
            href,
        })
    });
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("methodology-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("methods-summary"))),
        crumbs: Vec::new(),
        body: Body::Methods(Methods {
            indices: indices.collect(),
            stops: checks(plan, Weight::Stops, lang),
            asks: checks(plan, Weight::Asks, lang),
            waivers: rows(plan, page),
        }),
    }
}

fn checks(plan: &Plan, weight: Weight, lang: Lang) -> Vec<(&'static str, String)> {
    let checks = plan.checks.iter().filter(|check| check.weight == weight);
    checks
        .map(|check| (check.name, check.summary.get(lang).to_owned()))
        .collect()
}

fn rows(plan: &Plan, page: &Page) -> Vec<Row> {
    let mut places = BTreeMap::new();
    let mut tables = waivers::AllRows::default();
    let mut rows: Vec<Row> = waivers::told_once(plan.record, page.lang)
        .into_iter()
        .map(|waiver| {
            let file = waiver.place.file.trim_start_matches("content/");
            let (title, href) = places
                .entry(file)
                .or_insert_with(|| place(plan, page, waiver, file))
                .clone();
            let mut note = Html::default();
            waivers::note(&mut note, waiver, plan.on(page));
            let check = plan.checks.iter().find(|check| check.name == waiver.rule);
            Row {
                title,
                href,
                subject: waivers::subject(plan, &mut tables, waiver, page.lang),
                file: file.to_owned(),
                finding: check.map_or_else(
                    || waiver.rule.clone(),
                    |check| check.summary.get(page.lang).to_owned(),
                ),
                note,
            }
        })
        .collect();
    // Where rows stand in a table of results means nothing; texts and targets keep their own order.
    let subject = |row: &Row| {
        let in_table = row.file.starts_with("editions/");
        let subject = row.subject.as_deref().filter(|_| in_table);
        subject.map(lang::order::key)
    };
    rows.sort_by_cached_key(|row| (row.file.clone(), subject(row)));
    rows
}

/// Title and address of the page that a file becomes; the file's own name where it has none.
fn place(plan: &Plan, page: &Page, waiver: &Waiver, file: &str) -> (String, Option<String>) {
    let tail = prose::tail(plan.record, &waiver.origin.file, file);
    let found = tail.and_then(|tail| {
        let path = address::in_language(&tail, page.lang);
        let at = plan
            .pages
            .binary_search_by(|one| one.path.cmp(&path))
            .ok()?;
        let title = plan.fill(&plan.pages[at]).title;
        Some((title, Some(address::relative(&page.path, &path))))
    });
    found.unwrap_or_else(|| (file.to_owned(), None))
}
