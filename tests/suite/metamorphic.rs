//! What must not matter does not: a site whose content is told in another way is the same bytes, and what is changed
//! changes only what it must.
//!
//! No meaning lies in the order of rows of a table, of corrections and announcements in their files, of keys in a row, of
//! files in a folder, of units in their list. The order of kinds of units, sources, fields, bands,
//! frameworks, components, targets and of the documents of an edition is the author's, and lists keep it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use congbo::files::{self, Files, Memory, Stamp};

use super::made_up::{generated, rows, small, written};
use super::numbers::{Number, numbers};
use super::sites::{NOW, is_page};

pub(super) fn build(content: &Files) -> Files {
    let themes = files::read(Path::new(env!("CARGO_MANIFEST_DIR")), "themes").unwrap();
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let built = congbo::build(content, &themes, &stamp, NOW, &memory);
    if let Err(congbo::BuildError::Author(found)) = &built {
        let text = congbo::diagnostic::short::render(found, content, congbo::model::Lang::EN);
        panic!("{text}");
    }
    assert!(built.is_ok());
    memory.into_files()
}

/// Paths that differ.
pub(super) fn differing(a: &Files, b: &Files) -> Vec<String> {
    let paths: BTreeSet<&str> = a.iter().chain(b.iter()).map(|(path, _)| path).collect();
    let differ = paths.into_iter().filter(|path| a.get(path) != b.get(path));
    differ.map(str::to_owned).collect()
}

/// The text with the items of the list at its end, or below `head`, in the opposite order.
pub(super) fn turned(text: &str, head: &str, item: &str) -> String {
    let from = if head.is_empty() {
        0
    } else {
        text.find(head).map_or(text.len(), |at| at + head.len())
    };
    let (before, rest) = text.split_at(from);
    let mut items: Vec<String> = Vec::new();
    for line in rest.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(item) && !line[item.len()..].starts_with(' ');
        match items.last_mut() {
            Some(last) if !begins => last.extend([line, "\n"]),
            _ => items.push(format!("{line}\n")),
        }
    }
    items.reverse();
    before.to_owned() + &items.concat()
}

/// The content with files changed by what `turn` makes of their paths and texts.
pub(super) fn with(content: &Files, turn: impl Fn(&str, &str) -> Option<String>) -> Files {
    let mut changed = content.clone();
    let mut count = 0;
    for (path, bytes) in content.iter() {
        let text = std::str::from_utf8(bytes).unwrap();
        if let Some(new) = turn(path, text).filter(|new| new != text) {
            changed.insert(path, new);
            count += 1;
        }
    }
    assert!(count > 0, "something was told in another way");
    changed
}

pub(super) fn file(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

pub(super) fn is_table(text: &str) -> bool {
    text.starts_with("coverage:")
}

/// Both sites, with how each is built as it stands.
fn sites() -> [(Files, Files); 2] {
    [small(), generated()].map(|content| {
        let site = build(&content);
        (content, site)
    })
}

/// Lists may keep the author's order; nothing else hangs on it.
fn same_words(site: &Files, other: &Files, told: &str) {
    for path in differing(site, other).iter().filter(|path| is_page(path)) {
        let [before, after] = [site, other].map(|site| {
            let bytes = site.get(path).unwrap_or_default();
            let text = words(std::str::from_utf8(bytes).unwrap());
            let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
            words.sort_unstable();
            words
        });
        assert_eq!(before, after, "{told}: {path}");
    }
}

#[test]
fn the_order_of_what_has_none_shows_nowhere() {
    for (content, site) in sites() {
        let turned_rows = with(&content, |_, text| {
            is_table(text).then(|| turned(text, "results:\n", "  - "))
        });
        assert_eq!(differing(&site, &build(&turned_rows)), [""; 0], "rows");
        let turned_units = with(&content, |path, text| {
            (file(path) == "units.yaml").then(|| turned(text, "units:\n", "  - "))
        });
        assert_eq!(differing(&site, &build(&turned_units)), [""; 0], "units");
        let turned_lists = with(&content, |path, text| {
            let lists = [
                "corrections.yaml",
                "calendar.yaml",
                "objections.yaml",
                "waivers.yaml",
            ];
            let is_list = lists.contains(&file(path));
            Some(if is_list {
                turned(text, "", "- ")
            } else {
                format!("{text}\n")
            })
        });
        assert_eq!(differing(&site, &build(&turned_lists)), [""; 0], "lists");
        let turned_sources = with(&content, |path, text| {
            (file(path) == "sources.yaml").then(|| turned(text, "", ""))
        });
        same_words(&site, &build(&turned_sources), "sources");
        let turned_keys = with(&content, |_, text| {
            let lines = text.lines().map(|line| match line.split_once("{unit: ") {
                Some((before, row)) if is_table(text) && row.matches('{').count() == 1 => {
                    let (flat, parts) = row.split_once(", parts: {").unwrap_or((row, ""));
                    let (parts, _) = parts.split_once("}}").unwrap_or_default();
                    let parts: Vec<&str> = parts.split(", ").collect();
                    let parts = parts.into_iter().rev().collect::<Vec<_>>().join(", ");
                    let keys: Vec<&str> = flat.split(", ").skip(1).collect();
                    let keys = keys.into_iter().rev().collect::<Vec<_>>().join(", ");
                    let unit = flat.split(", ").next().unwrap_or_default();
                    format!("{before}{{parts: {{{parts}}}, {keys}, unit: {unit}}}\n")
                }
                _ => format!("{line}\n"),
            });
            Some(lines.collect())
        });
        assert_eq!(differing(&site, &build(&turned_keys)), [""; 0], "keys");
    }
}

#[test]
fn the_order_in_which_files_came_to_the_disk_shows_nowhere() {
    let content = small();
    let folder = tempfile::tempdir().unwrap();
    let all: Vec<(&str, &[u8])> = content.iter().collect();
    for (path, bytes) in all.into_iter().rev() {
        let mut one = Files::default();
        one.insert(path, bytes);
        files::add(folder.path(), &one).unwrap();
    }
    assert!(files::read(folder.path(), "content").unwrap() == content);
}

#[test]
fn the_number_of_threads_shows_nowhere() {
    let content = generated();
    let site = build(&content);
    for threads in [1, 2, 5] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let again = pool.install(|| build(&content));
        assert_eq!(differing(&site, &again), [""; 0], "{threads} threads");
    }
}

/// The words of a page, without its markup.
pub(super) fn words(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        words += text;
        words.push(' ');
        let silent = ["script", "style"]
            .iter()
            .find(|name| after.starts_with(**name));
        let end = silent.map_or_else(|| ">".to_owned(), |name| format!("</{name}>"));
        rest = after.split_once(&end).map_or("", |(_, rest)| rest);
    }
    // Sizes of packed files hang on every letter in them.
    let words: Vec<&str> = words.split_whitespace().collect();
    let is_size = |at: usize| words.get(at + 1).is_some_and(|next| next.starts_with("kB"));
    let kept = (0..words.len()).filter(|&at| !is_size(at));
    kept.map(|at| words[at]).collect::<Vec<_>>().join(" ")
}

/// Codes are addresses and nothing else: others of the same length, in another order, leave every word where it was.
#[test]
fn renamed_codes_leave_the_same_words() {
    let renamed = |text: &str, names: &[(&str, &str)]| {
        names
            .iter()
            .fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
    };
    let small_names = [
        ("nui-xanh", "zui-xanh"),
        ("dong-bang", "yong-bang"),
        ("song-mo", "aong-mo"),
        ("the-che", "whe-che"),
    ];
    let letters: Vec<(String, String)> = ('a'..='l')
        .map(|letter| {
            let new = char::from(b'z' - (letter as u8 - b'a'));
            (format!("don-vi-{letter}"), format!("don-iv-{new}"))
        })
        .collect();
    let made_names: Vec<(&str, &str)> = letters.iter().map(|(old, new)| (&**old, &**new)).collect();
    for ((content, site), names) in sites().into_iter().zip([&small_names[..], &made_names]) {
        let mut other = Files::default();
        for (path, bytes) in content.iter() {
            let text = std::str::from_utf8(bytes).unwrap();
            // The site's own address is no code.
            let text = text.replace("example.org/song-mo", "example.org/SITE");
            let text = renamed(&text, names).replace("example.org/SITE", "example.org/song-mo");
            other.insert(renamed(path, names), text);
        }
        let other = build(&other);
        let pages = site.iter().filter(|(path, _)| is_page(path));
        for (path, html) in pages {
            let there = other
                .get(&renamed(path, names))
                .unwrap_or_else(|| panic!("{path}"));
            let [before, after] =
                [html, there].map(|html| words(std::str::from_utf8(html).unwrap()));
            assert_eq!(renamed(&before, names), renamed(&after, names), "{path}");
        }
    }
}

/// All numbers of a site by their addresses.
fn figures(site: &Files) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, html) in site.iter().filter(|(path, _)| is_page(path)) {
        let html = std::str::from_utf8(html).unwrap();
        for Number { address, value, .. } in numbers(html) {
            found.entry(address).or_default().insert(value.to_owned());
        }
    }
    assert!(!found.is_empty());
    found
}

/// The addresses whose numbers are others, or gone.
fn moved(before: &Files, after: &Files) -> Vec<String> {
    let (before, after) = (figures(before), figures(after));
    let moved = before
        .into_iter()
        .filter(|(figure, values)| after.get(figure) != Some(values));
    moved.map(|(figure, _)| figure).collect()
}

#[test]
fn a_unit_at_the_end_of_a_field_moves_no_place_and_no_other_year() {
    let content = generated();
    let site = build(&content);
    let more = with(&content, |path, text| match path {
        "content/units.yaml" => Some(
            text.to_owned() + "  - {code: don-vi-z, name: Tỉnh ZZ, kind: tinh, from: 2022-01-01}\n",
        ),
        "content/editions/2022/ca.yaml" => Some(
            text.to_owned()
                + "  - {unit: don-vi-z, score: 3.00, rank: 12, parts: {px: 2.00, py: 1.00}}\n",
        ),
        "content/editions/2022/cb.yaml" => {
            Some(text.to_owned() + "  - {unit: don-vi-z, score: not-published}\n")
        }
        _ => None,
    });
    let moved = moved(&site, &build(&more));
    let may = |figure: &&String| {
        let steps: Vec<&str> = figure.split('/').collect();
        // What is said of the field as a whole, and out of how many a place is.
        let of_field = figure.contains("/@tinh/") || figure.ends_with("/of");
        steps.first() == Some(&"ca") && steps.get(1) == Some(&"2022") && of_field
    };
    let wrong: Vec<&String> = moved.iter().filter(|figure| !may(figure)).collect();
    assert_eq!(wrong, Vec::<&String>::new());
}

#[test]
fn a_score_of_one_year_moves_no_sealed_figure_of_another_in_silence() {
    let content = generated();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    files::add(root, &content).unwrap();
    let told = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(words)
            .args(["--lang", "en", "--format", "short"])
            .current_dir(root)
            .output()
            .unwrap();
        let both = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&both).into_owned(),
        )
    };
    let (code, said) = told(&["seal", "2021", "--as-of", "2023-06-01T08:00:00+07:00"]);
    assert_eq!(code, Some(0), "{said}");
    for (year, stands) in [(2022, true), (2020, false), (2021, false), (2019, true)] {
        let place = root.join(format!("content/editions/{year}/ca.yaml"));
        let before = std::fs::read_to_string(&place).unwrap();
        let mut other = rows(0, year);
        let (_, parts) = &mut other[0];
        // The best by far, in a table that agrees with itself.
        *parts = Some((5_990, 3_990));
        std::fs::write(&place, written(&other, year)).unwrap();
        let (code, said) = told(&["check"]);
        assert_eq!(code == Some(0), stands, "{year}: {said}");
        assert_eq!(
            said.contains("[sealed-figure-changed]"),
            !stands,
            "{year}: {said}"
        );
        std::fs::write(&place, before).unwrap();
    }
}
