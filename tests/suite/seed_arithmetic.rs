//! The five documents congbo was made for, and thirteen public tables: every figure that was worked out by hand.
//!
//! `F…` does not hold and is found, `H…` holds and is passed over, `X…` is a case from a public table. Each is a small
//! site, `tests/seeds/<id>.txt` over `tests/seeds/site`. A second reading, with a figure put right (`F`) or wrong
//! (`H`), shows that it is that figure which is found or passed over, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use congbo::diagnostic::{Diagnostic, short};
use congbo::files::Files;
use congbo::model::Lang;

use cases::{EXCUSED, FAILING, HOLDING, TABLES};

use crate::checks::{faults, read};

mod cases;

/// A case that figures decide.
struct Case {
    id: &'static str,
    /// What is found, in order of places: the code, and words that its Vietnamese text has.
    finds: &'static [Found],
    /// What to replace by what for the second reading.
    turned: &'static [(&'static str, &'static str)],
    /// What is found then.
    then: &'static [Found],
}

type Found = (&'static str, &'static [&'static str]);

fn cases() -> impl Iterator<Item = &'static Case> {
    FAILING.iter().chain(HOLDING).chain(TABLES)
}

/// The text of a case: where it is from in its first line, then files, each after a line `=== path`.
fn text(id: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/seeds/{id}.txt"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{id}: {error}"))
}

/// The common site with the files of a case in it.
fn site(text: &str) -> Files {
    let mut files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds/site"));
    for file in text.split("\n=== ").skip(1) {
        let (path, content) = file.split_once('\n').unwrap();
        files.insert(format!("content/{path}"), content);
    }
    files
}

/// All that a diagnostic says in Vietnamese.
fn said(diagnostic: &Diagnostic) -> String {
    let second = diagnostic.second.as_ref().map(|label| &label.text);
    let words = [&diagnostic.message, &diagnostic.label.text];
    let words = words.into_iter().chain(second).chain(&diagnostic.help);
    words
        .map(|words| words.vi.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is wrong with what is found, if anything.
fn wrong(text: &str, expected: &[Found]) -> Option<String> {
    let files = site(text);
    let found = faults(&files);
    let codes = found
        .iter()
        .map(|d| d.code)
        .eq(expected.iter().map(|(code, _)| *code));
    let words = found.iter().zip(expected).all(|(found, (_, words))| {
        let said = said(found);
        words.iter().all(|word| said.contains(word))
    });
    let shown = || {
        let said: Vec<String> = found.iter().map(said).collect();
        format!(
            "{}{}",
            short::render(&found, &files, Lang::VI),
            said.join("\n")
        )
    };
    (!codes || !words).then(|| format!("expected {expected:?}, found\n{}", shown()))
}

#[test]
fn every_figure_that_was_worked_out_by_hand_is_judged_so() {
    let mut amiss = Vec::new();
    for case in cases() {
        let printed = text(case.id);
        if let Some(wrong) = wrong(&printed, case.finds) {
            amiss.push(format!("{} as printed: {wrong}", case.id));
        }
        let mut turned = printed.clone();
        for (from, to) in case.turned {
            assert_eq!(turned.matches(from).count(), 1, "{}: {from}", case.id);
            turned = turned.replace(from, to);
        }
        if let Some(wrong) = wrong(&turned, case.then) {
            amiss.push(format!("{} turned: {wrong}", case.id));
        }
    }
    assert!(amiss.is_empty(), "{}", amiss.join("\n\n"));
}

#[test]
fn every_id_is_a_case_or_says_why_not() {
    let numbered = |letter, last| (1..=last).map(move |n| format!("{letter}{n:02}"));
    let all: Vec<String> = numbered('F', 26)
        .chain(numbered('H', 35))
        .chain(numbered('X', 13))
        .collect();
    let tested = cases().map(|case| case.id);
    let excused = EXCUSED.iter().map(|(id, _)| *id);
    let known: Vec<&str> = tested.chain(excused).collect();
    let once: BTreeSet<&str> = known.iter().copied().collect();
    assert_eq!(once.len(), known.len(), "an id is there twice");
    assert_eq!(
        once,
        all.iter().map(String::as_str).collect::<BTreeSet<_>>()
    );
    assert!(EXCUSED.iter().all(|(_, why)| why.len() > 40));
}

#[test]
fn every_case_names_its_source() {
    for case in cases() {
        let text = text(case.id);
        let source = text.lines().next().unwrap().strip_prefix("source: ");
        assert!(
            source.is_some_and(|source| source.len() > 20),
            "{}",
            case.id
        );
    }
}
