//! `congbo check --findings`: every sentence that the program will say in public, with its page and its figures.

use lang::Pair;
use model::{Lang, Record};
use page::{Listing, Sentence};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What is said on a page.
pub(super) struct OnPage {
    path: String,
    lang: &'static str,
    said: Vec<Sentence>,
    is_public: bool,
}

/// All of it, page by page, each sentence once a page.
pub(super) fn all(plan: &Listing) -> Vec<OnPage> {
    let pages = plan.pages.iter();
    let pages = pages.map(|page| {
        let mut said = plan.said(page);
        // Who draws no pictures names none.
        said.extend(plan.said_of_card(page).filter(|_| cfg!(feature = "cards")));
        (page.path.clone(), page.lang, said)
    });
    pages
        .chain(feed::said(plan))
        .map(|(path, lang, all)| OnPage {
            path,
            lang: lang.tag(),
            said: each_once(all, plan.record),
            is_public: true,
        })
        .filter(|page| !page.said.is_empty())
        .collect()
}

/// What will be said once everything is public, without what is `public` already.
pub(super) fn early(plan: &Listing, public: &[OnPage]) -> Vec<OnPage> {
    let known: BTreeMap<&str, &[Sentence]> = public
        .iter()
        .map(|page| (page.path.as_str(), page.said.as_slice()))
        .collect();
    let mut left = all(plan);
    for page in &mut left {
        let known = known.get(page.path.as_str()).copied().unwrap_or_default();
        page.said.retain(|sentence| !known.contains(sentence));
        page.is_public = false;
    }
    left.retain(|page| !page.said.is_empty());
    left
}

/// Each sentence once: one that says the same words of other figures is another.
fn each_once(all: Vec<Sentence>, record: &Record) -> Vec<Sentence> {
    let mut seen = BTreeSet::new();
    let is_first = |sentence: &Sentence| {
        let finding = sentence.finding();
        let rests_on = finding.map(|one| (one.kind(), one.figures(record), one.years()));
        seen.insert((sentence.as_str().to_owned(), rests_on))
    };
    let firsts: Vec<bool> = all.iter().map(is_first).collect();
    let all = all.into_iter().zip(firsts);
    all.filter(|(_, first)| *first)
        .map(|(sentence, _)| sentence)
        .collect()
}

/// For people: a page, and below it each sentence, and below that its figures.
pub(super) fn text(all: &[OnPage], record: &Record, lang: Lang) -> String {
    let mut out = String::new();
    for page in all {
        let early = Pair(" (chưa công khai)", " (not public yet)").get(lang);
        let early = if page.is_public { "" } else { early };
        add(&mut out, &format!("{}{early}", page.path));
        for sentence in &page.said {
            let Some(finding) = sentence.finding() else {
                continue;
            };
            add(
                &mut out,
                &format!("  [{}] {}", finding.kind(), sentence.as_str()),
            );
            let figures = finding.figures(record);
            if !figures.is_empty() {
                add(&mut out, &format!("      {}", figures.join(" ")));
            }
        }
    }
    out
}

/// For programs: one object a sentence.
pub(super) fn json(all: &[OnPage], record: &Record) -> String {
    let mut out = String::new();
    for page in all {
        for sentence in &page.said {
            let Some(finding) = sentence.finding() else {
                continue;
            };
            let line = serde_json::json!({
                "page": page.path,
                "lang": page.lang,
                "kind": finding.kind(),
                "text": sentence.as_str(),
                "figures": finding.figures(record),
                "years": finding.years(),
                "public": page.is_public,
            });
            add(&mut out, &line.to_string());
        }
    }
    out
}

fn add(out: &mut String, line: &str) {
    writeln!(out, "{line}").expect("a String takes all");
}
