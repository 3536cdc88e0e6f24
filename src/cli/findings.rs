//! `congbo check --findings`: every sentence that the program will say in public, with its page and its figures.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lang::Phrase;
use model::{Lang, Record};
use page::{Plan, Sentence};

/// What is said on a page.
pub(super) struct OnPage {
    path: String,
    lang: &'static str,
    said: Vec<Sentence>,
    is_public: bool,
}

/// All of it, page by page, each sentence once a page.
pub(super) fn all(plan: &Plan) -> Vec<OnPage> {
    let pages = plan.pages.iter();
    pages
        .map(|page| {
            let mut said: Vec<Sentence> = Vec::new();
            for sentence in plan.said(page) {
                if !said.contains(&sentence) {
                    said.push(sentence);
                }
            }
            OnPage {
                path: page.path.clone(),
                lang: page.lang.tag(),
                said,
                is_public: true,
            }
        })
        .filter(|page| !page.said.is_empty())
        .collect()
}

/// What will be said once everything is public, without what is `public` already.
pub(super) fn early(plan: &Plan, public: &[OnPage]) -> Vec<OnPage> {
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

/// For people: a page, and below it each sentence, and below that its figures.
pub(super) fn text(all: &[OnPage], record: &Record, lang: Lang) -> String {
    let mut out = String::new();
    for page in all {
        let early = Phrase(" (chưa công khai)", " (not public yet)").get(lang);
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
