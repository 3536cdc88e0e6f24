//! Headings of prose. One that many texts share leads nowhere in particular, and is no entry.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, What};
use crate::prose::parsed;
use crate::{Plan, address};
use markdown::Heading;
use model::{Lang, Narrative, Subject};

/// In as many texts may the same heading stand.
const SHARED: usize = 5;

/// A text with the page that it stands on.
struct Told<'a> {
    narrative: &'a Narrative,
    tail: address::Tail,
    /// What the page is about.
    about: String,
}

/// All of them, text by text.
pub(super) fn all(plan: &Plan, lang: Lang) -> Vec<Entry> {
    let told = told(plan, lang);
    // Most lines are those of other texts too: each is taken apart once.
    let mut written: BTreeMap<&str, usize> = BTreeMap::new();
    for one in &told {
        let (prose, _) = one.narrative.get(lang);
        for line in lines(&prose.markdown) {
            *written.entry(line).or_default() += 1;
        }
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (line, times) in &written {
        *counts.entry(folded(line)).or_default() += times;
    }
    let rare = |words: &str| counts.get(&folded(words)).is_none_or(|&n| n <= SHARED);
    let rare_lines: BTreeSet<&str> = written.into_keys().filter(|line| rare(line)).collect();
    let mut found = Vec::new();
    for one in &told {
        let (prose, _) = one.narrative.get(lang);
        // Reading prose takes its time: only where there is a heading that may be told.
        if !lines(&prose.markdown).any(|line| rare_lines.contains(line)) {
            continue;
        }
        let headings = parsed(plan, prose).headings;
        let headings = headings.into_iter().filter(|heading| rare(&heading.text));
        found.extend(headings.map(|heading| entry(one, heading)));
    }
    found
}

fn entry(told: &Told, heading: Heading) -> Entry {
    Entry {
        what: What::Heading,
        text: heading.text,
        href: format!("{}#{}", told.tail, heading.id),
        detail: told.about.clone(),
        also: Vec::new(),
        years: Vec::new(),
        of: None,
    }
}

/// The lines that look like headings.
fn lines(markdown: &str) -> impl Iterator<Item = &str> {
    let signs = memchr::memchr_iter(b'#', markdown.as_bytes());
    let headings = signs.filter(|at| markdown[..*at].is_empty() || markdown[..*at].ends_with('\n'));
    let lines = headings.filter_map(|at| markdown[at..].lines().next());
    lines.map(|line| line.trim_matches(['#', ' ']))
}

/// Letters and digits only, so that emphasis and figures of a heading do not matter.
fn folded(words: &str) -> String {
    let mut folded = lang::fold(words);
    folded.retain(char::is_alphanumeric);
    folded
}

/// Every text of the site that stands on a page.
fn told<'a>(plan: &Plan<'a>, lang: Lang) -> Vec<Told<'a>> {
    let record = plan.record;
    let mut told: Vec<Told> = record
        .narratives
        .iter()
        .map(|(subject, narrative)| {
            let (tail, about) = place(plan, subject, narrative, lang);
            Told {
                narrative,
                tail,
                about,
            }
        })
        .collect();
    for document in &record.documents {
        let tail = address::document(&document.slug);
        told.push(Told {
            narrative: &document.text,
            about: finding::names::document(document, lang),
            tail,
        });
    }
    for programme in &record.programmes {
        told.extend(programme.text.as_ref().map(|narrative| Told {
            narrative,
            tail: address::programme(&programme.slug),
            about: programme.short.get(lang).to_owned(),
        }));
    }
    told.retain(|one| plan.paths.contains(&one.tail));
    told
}

/// The page of a narrative, and what it is about.
fn place(
    plan: &Plan,
    subject: &Subject,
    narrative: &Narrative,
    lang: Lang,
) -> (address::Tail, String) {
    let record = plan.record;
    match subject {
        Subject::Edition(year) => (address::edition(*year), year.to_string()),
        Subject::Table(year, index) => {
            let index = record.index(*index);
            let about = format!("{} {year}", index.short.get(lang));
            (address::ranking(*year, &index.code), about)
        }
        Subject::Unit(year, unit) => {
            let unit = record.unit(*unit);
            let about = format!("{} {year}", unit.name.get(lang));
            (address::unit_in_edition(*year, &unit.code), about)
        }
        Subject::Page(slug) => {
            let title = narrative.title.as_ref().map(|title| title.get(lang));
            (address::article(slug), title.unwrap_or(slug).to_owned())
        }
    }
}
