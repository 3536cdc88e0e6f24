//! Whatever a seal holds can be corrected, and is then told by one name on the page of all corrections, in the feed and in the
//! list of findings, in each language; nowhere by its address or by a key.

use std::collections::BTreeSet;

use congbo::derive::FactAddress;
use congbo::files::Files;
use congbo::finding::named::happened;
use congbo::finding::{Finding, NamedFact};
use congbo::model::{CorrectionKind, Lang};

use super::marks::content;
use super::sites::{NOW, build_content};

const CORRECTIONS: &str = "content/editions/2022/corrections.yaml";

/// The addresses of all that the edition of 2022 says, each with what it says.
fn facts(content: &Files) -> Vec<(String, String)> {
    let checked = congbo::check(content, NOW).unwrap_or_else(|_| panic!("it holds"));
    let facts = congbo::seal::facts(&checked.record, &checked.analysis, 1).figures;
    let facts = facts.into_iter().map(|fact| (fact.address, fact.value));
    let is_plain = |address: &str| {
        !matches!(
            FactAddress::parse(address),
            Some(FactAddress::Correction { .. })
        )
    };
    facts.filter(|(address, _)| is_plain(address)).collect()
}

/// What stood there before: something else of its kind.
fn before(value: &str) -> &'static str {
    match value {
        "sum" => "weighted-mean",
        "complete" => "partial",
        "points" => "percent",
        "ranks" => "groups",
        "score" => "share",
        _ if value.starts_with("7.5") => "8.5",
        _ if value.starts_with(|letter: char| letter.is_ascii_digit() || letter == '-') => "7.5",
        _ => "none",
    }
}

/// The words of a page or a feed, and what it tells machines.
fn words(text: &str) -> String {
    let mut plain = String::new();
    let mut is_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if is_tag => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// A correction of each of them, as `corrections.yaml` has it.
fn corrections(facts: &[(String, String)]) -> String {
    let one = |(figure, new): &(String, String)| {
        let old = before(new);
        format!(
            "- {{figure: {figure:?}, old: {old:?}, new: {new:?}, reason: Nhầm, date: 2023-07-01}}\n"
        )
    };
    facts.iter().map(one).collect::<Vec<_>>().concat()
}

#[test]
fn a_correction_of_anything_is_told_by_its_name_everywhere() {
    let mut content = content();
    content.insert(CORRECTIONS, "[]\n");
    let facts = facts(&content);
    content.insert(CORRECTIONS, corrections(&facts));
    let checked = congbo::check(&content, NOW).unwrap_or_else(|found| panic!("{found:?}"));
    let record = &checked.record;
    let site = build_content("named", &content);
    let file = |path: &str| {
        let bytes = site.get(path).unwrap_or_else(|| panic!("{path}"));
        words(std::str::from_utf8(bytes).unwrap())
    };
    let plan = congbo::page::plan(record, &checked.analysis).listing_findings();
    let said = plan.pages.iter().flat_map(|page| plan.said(page));
    let said: Vec<String> = said.map(|sentence| sentence.as_str().to_owned()).collect();
    let listed = said.join("\n");
    for (lang, page, feed, mean) in [
        (
            Lang::VI,
            "dinh-chinh.html",
            "feed.xml",
            "trung bình theo trọng số",
        ),
        (
            Lang::EN,
            "en/dinh-chinh.html",
            "en/feed.xml",
            "mean of the components by weight",
        ),
    ] {
        let (page, feed) = (file(page), file(feed));
        // The identity of an entry is made of the address, and stays.
        let feed: Vec<&str> = feed
            .lines()
            .filter(|line| !line.starts_with("tag:"))
            .collect();
        let mut names = BTreeSet::new();
        for (figure, _) in &facts {
            let fact = NamedFact::of(record, &record.editions[1], figure);
            let name = Finding::from(fact).say(record, lang);
            assert!(page.contains(&name), "{figure}: {name}");
            assert!(listed.contains(&name), "{figure}: {name}");
            for text in [&page, &feed.join("\n"), &listed] {
                assert!(!text.contains(figure.as_str()), "{figure} is told as it is");
            }
            names.insert(name);
        }
        entries_are_called(&feed, lang, &names);
        for key in ["weighted-mean", "rank-change", "to-mean", "to-next"] {
            assert!(!page.contains(key) && !listed.contains(key), "{key}");
        }
        assert!(page.contains(mean), "{mean}");
    }
    not_searched_by(&site, &facts);
}

/// The entries of a feed have names that are known.
fn entries_are_called(feed: &[&str], lang: Lang, names: &BTreeSet<String>) {
    let word = happened(CorrectionKind::Mistake, lang);
    let titles = feed
        .iter()
        .filter_map(|line| line.strip_prefix(word)?.strip_prefix(": "));
    let titles: Vec<&str> = titles.collect();
    assert!(titles.len() > 40, "{titles:?}");
    for title in titles {
        assert!(names.contains(title), "{title}");
    }
}

/// No address stands in what the search looks through.
fn not_searched_by(site: &Files, facts: &[(String, String)]) {
    for (path, bytes) in site.iter().filter(|(path, _)| path.contains("search")) {
        let text = String::from_utf8_lossy(bytes);
        let own = facts
            .iter()
            .filter(|(figure, _)| !figure.starts_with("2022"));
        for (figure, _) in own {
            assert!(!text.contains(figure.as_str()), "{path}: {figure}");
        }
    }
}
