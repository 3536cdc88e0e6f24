//! The program answers for its words: what finished pages say is what `check --findings` lists, every figure that a finding
//! names is one of the record, and both languages say the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use congbo::files;
use congbo::finding::Finding;
use congbo::model::{Lang, Record, Text};
use congbo::page::Listing;

use super::sites::{NOW, built};

/// The sites whose every sentence is looked at.
pub(super) const SITES: [&str; 6] = [
    "tests/sites/small",
    "tests/sites/lao-cai",
    "tests/sites/nhom",
    "tests/sites/cham-diem",
    "tests/sites/hop-nhat",
    ".",
];

/// Does something with the plan of a site.
pub(super) fn with_plan<T>(site: &str, look: impl FnOnce(&Listing) -> T) -> T {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(site);
    let content = files::read(&root, "content").unwrap();
    let checked = congbo::check(&content, NOW);
    let checked = checked.unwrap_or_else(|_| panic!("{site} has errors"));
    look(&congbo::page::plan(&checked.record, &checked.analysis).listing_findings())
}

/// What the program says on each page, by its path.
pub(super) fn said(plan: &Listing) -> BTreeMap<String, Vec<(String, Finding)>> {
    let pages = plan.pages.iter();
    let of = |sentence: &congbo::page::Sentence| {
        Some((sentence.as_str().to_owned(), sentence.finding()?.clone()))
    };
    pages
        .map(|page| {
            (
                page.path.clone(),
                plan.said(page).iter().filter_map(of).collect(),
            )
        })
        .collect()
}

/// The year of an address that is of one.
fn year_of(address: &str) -> Option<i32> {
    address.split('/').nth(1)?.parse().ok()
}

/// What is corrected in a year is looked for in sentences of that year alone.
#[test]
fn a_finding_that_names_its_years_has_figures_of_no_other() {
    for site in SITES {
        with_plan(site, |plan| {
            let mut seen = 0;
            for (page, all) in said(plan) {
                for (words, finding) in all {
                    let years = finding.years();
                    let figures = finding.figures(plan.record);
                    let all = figures.iter().filter_map(|figure| year_of(figure));
                    for year in all.filter(|_| !years.is_empty()) {
                        seen += 1;
                        assert!(
                            years.contains(&year),
                            "{page}: {words} {figures:?} {years:?}"
                        );
                    }
                }
            }
            assert!(seen > 500, "{site}: {seen}");
        });
    }
}

/// The author's own words that stand where the program else speaks: summaries, names, what a site is.
pub(super) fn authored(record: &Record) -> BTreeSet<String> {
    let mut texts: Vec<&Text> = vec![&record.site.summary, &record.site.title];
    texts.extend(record.narratives.values().flat_map(|one| &one.summary));
    texts.extend(record.documents.iter().flat_map(|one| &one.text.summary));
    texts.extend(record.documents.iter().map(|one| &one.title));
    texts.extend(record.narratives.values().flat_map(|one| &one.title));
    texts.extend(record.editions.iter().flat_map(|one| &one.headline));
    texts.extend(record.indices.iter().flat_map(|one| &one.about));
    texts.extend(record.indices.iter().map(|one| &one.name));
    let all = texts.into_iter();
    all.flat_map(|text| [Lang::VI, Lang::EN].map(|lang| text.get(lang).to_owned()))
        .collect()
}

/// The text of every element that begins with one of these openings, up to its end.
pub(super) fn elements(html: &str, open: &str, close: &str) -> Vec<String> {
    html.split(open)
        .skip(1)
        .filter_map(|rest| rest.split_once(close))
        .map(|(text, _)| plain(text))
        .collect()
}

/// Text without tags, its signs unescaped.
pub(super) fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for sign in html.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => text.push(sign),
            _ => {}
        }
    }
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    for (escaped, sign) in signs {
        text = text.replace(escaped, sign);
    }
    text.trim().to_owned()
}

/// What a page says in places that belong to the program: descriptions, leads, titles and captions of charts, what charts
/// say of themselves.
fn spoken(html: &str) -> Vec<String> {
    let mut all = Vec::new();
    for class in ["figure-title", "figure-about", "finding", "list-finding"] {
        all.extend(elements(html, &format!("<p class={class}>"), "</p>"));
    }
    for quoted in [
        "property=og:description content=\"",
        "property=\"og:description\" content=\"",
    ] {
        all.extend(elements(html, quoted, "\""));
    }
    for chart in html.split("<svg ").skip(1) {
        let chart = chart.split("</svg>").next().unwrap_or(chart);
        // A title with an id is the drawing's own; those without name single marks.
        for (open, close) in [("<title id=", "</title>"), ("<desc", "</desc>")] {
            let text = chart
                .split(open)
                .nth(1)
                .and_then(|rest| rest.split_once('>'));
            let text = text.and_then(|(_, rest)| rest.split(close).next());
            all.extend(text.map(plain));
        }
    }
    all.retain(|text| !text.is_empty());
    all
}

/// A page without the marks of corrections, which stand behind what is said.
pub(super) fn without_marks(html: &str) -> String {
    let mut parts = html.split("<a class=revised ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    out.extend(
        parts
            .filter_map(|part| part.split_once("</a>"))
            .map(|(_, rest)| rest),
    );
    out
}

/// Whether a text is what one finding of its page says, with what is told behind it of a correction, or several sentences that
/// are each one finding of it. A name alone is no sentence: of names anything could be put together.
pub(super) fn is_said(text: &str, findings: &[(String, Finding)]) -> bool {
    let marks = findings
        .iter()
        .filter(|(_, one)| matches!(one, Finding::Revised(_)));
    let cut = marks
        .filter_map(|(words, _)| text.find(&format!(" ({words}")))
        .min();
    let text = cut.map_or(text, |at| &text[..at]);
    let is_name = |one: &Finding| matches!(one, Finding::Heading(_) | Finding::Remark(_));
    let sentences = findings.iter().filter(|(_, one)| !is_name(one));
    let sentences: Vec<&str> = sentences.map(|(words, _)| words.as_str()).collect();
    findings.iter().any(|(words, _)| words == text) || is_joined(text, &sentences)
}

/// Whether a text is some of these sentences, one behind the other, and nothing else.
pub(super) fn is_joined(text: &str, sentences: &[&str]) -> bool {
    let mut begins = vec![false; text.len() + 1];
    begins[0] = true;
    for at in 0..text.len() {
        if !begins[at] {
            continue;
        }
        for one in sentences.iter().filter(|one| !one.is_empty()) {
            if let Some(rest) = text[at..].strip_prefix(*one) {
                begins[text.len() - rest.trim_start().len()] = true;
            }
        }
    }
    begins[text.len()]
}

#[test]
fn every_sentence_of_a_finished_page_is_a_listed_finding() {
    let mut seen = 0;
    for site in SITES {
        let files = built(site);
        let (listed, given) = with_plan(site, |plan| (said(plan), authored(plan.record)));
        let mut wrong = Vec::new();
        for (path, findings) in &listed {
            let html = String::from_utf8_lossy(files.get(path).unwrap()).into_owned();
            for text in spoken(&without_marks(&html)) {
                seen += 1;
                if !is_said(&text, findings) && !given.contains(&text) {
                    wrong.push(format!("{path}: {text}"));
                }
            }
        }
        wrong.sort();
        wrong.truncate(40);
        assert!(wrong.is_empty(), "{site}:\n{}", wrong.join("\n"));
    }
    assert!(seen > 10_000, "only {seen} sentences were found on pages");
}

#[test]
fn every_figure_of_a_finding_is_one_of_the_record() {
    for site in SITES {
        with_plan(site, |plan| {
            let mut all = BTreeSet::new();
            for findings in said(plan).values() {
                all.extend(
                    findings
                        .iter()
                        .flat_map(|(_, one)| one.figures(plan.record)),
                );
            }
            let unknown: Vec<&String> = all
                .iter()
                .filter(|path| {
                    congbo::derive::figures::find(plan.record, plan.analysis, path).is_err()
                })
                .collect();
            assert!(all.len() > 20, "{site}");
            assert!(unknown.is_empty(), "{site}: {unknown:?}");
        });
    }
}

#[test]
fn both_languages_say_the_same_findings() {
    for site in SITES {
        with_plan(site, |plan| {
            let said = said(plan);
            let mut compared = 0;
            for (path, vi) in &said {
                let Some(en) = said.get(&format!("en/{path}")) else {
                    continue;
                };
                // Each version of a text has its own exceptions.
                let of_text = |one: &Finding| match one {
                    Finding::Kept(kept) => kept.0.place.file.ends_with(".md"),
                    _ => false,
                };
                let findings = |all: &[(String, Finding)]| -> Vec<Finding> {
                    let all = all.iter().map(|(_, one)| one);
                    all.filter(|one| !of_text(one)).cloned().collect()
                };
                assert_eq!(findings(vi), findings(en), "{site}: {path}");
                compared += 1;
            }
            assert!(compared > 20, "{site}");
        });
    }
}

#[test]
fn no_sentence_says_what_a_reader_could_not_hold_to() {
    for site in SITES {
        with_plan(site, |plan| {
            for (path, findings) in said(plan) {
                for (text, finding) in findings {
                    let kind = finding.kind();
                    let nothing = [" 0,00 ", " 0.00 ", "(+0)", "(−0)"];
                    assert!(
                        !nothing.iter().any(|one| text.contains(one)),
                        "{path}: {text}"
                    );
                    let many = ["0 các ", "4 các ", "  ", " ,"];
                    assert!(!many.iter().any(|one| text.contains(one)), "{path}: {text}");
                    // No name can stand behind words that rest on nothing of the record.
                    let is_fixed = matches!(finding, Finding::Fixed(_));
                    let is_named = text.contains("How it is measured") && !is_fixed;
                    assert!(!is_named, "{path}: {text}");
                    assert!(!text.ends_with(".."), "{path}: {text}");
                    assert!(!text.contains("chưa công bố"), "{path}: {text}");
                    assert!(
                        kind == "break" || kind == "about" || !text.contains("::"),
                        "{path}: {text}"
                    );
                }
            }
        });
    }
}

#[test]
fn the_command_lists_every_sentence_with_its_page_and_figures() {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small");
    let run = |format: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_congbo"));
        let command = command.args(["check", "--findings", "--format", format, "--root"]);
        let output = command.arg(&site).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let lines: Vec<serde_json::Value> = run("json")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let listed = with_plan("tests/sites/small", said);
    let count: usize = listed
        .values()
        .map(|all| {
            all.iter()
                .map(|(text, _)| text)
                .collect::<BTreeSet<_>>()
                .len()
        })
        .sum();
    assert!(
        lines.len() >= count && count > 100,
        "{} of {count}",
        lines.len()
    );
    for line in &lines {
        for key in ["page", "lang", "kind", "text"] {
            assert!(
                line[key].as_str().is_some_and(|text| !text.is_empty()),
                "{line}"
            );
        }
        assert!(
            line["figures"].is_array() && line["years"].is_array(),
            "{line}"
        );
    }
    let text = run("text");
    assert!(
        text.lines().any(|line| line == "index.html"),
        "pages stand alone"
    );
    assert!(
        text.contains("  [standing] "),
        "kinds stand before sentences"
    );
}
