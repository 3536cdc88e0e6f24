//! Other names of public units that only what is held back uses: a name that a new decision gives, written down for its
//! sake.

use std::collections::{BTreeMap, BTreeSet};

use super::Withheld;
use super::authored::Authored;
use crate::folder::Folder;
use files::{Files, text};
use lang::names;

/// Runs of words by how many they are.
type Runs = BTreeMap<usize, BTreeSet<String>>;

/// The aliases that stand in texts that are held back and in no public one, by the places of unit and alias.
pub(super) fn held(
    all: &Authored,
    files: &Files,
    folder: &Folder<'_>,
    withheld: &Withheld,
) -> BTreeSet<(usize, usize)> {
    let mut wanted: BTreeMap<Vec<String>, Vec<(usize, usize)>> = BTreeMap::new();
    for (place, unit) in all.units.iter().enumerate() {
        for (at, alias) in unit.aliases.iter().enumerate() {
            wanted.entry(words(alias)).or_default().push((place, at));
        }
    }
    let lengths: BTreeSet<usize> = wanted.keys().map(Vec::len).collect();
    let (early, public): (Vec<_>, Vec<_>) = texts(files, folder).partition(|(path, _)| {
        let is_of = |year: &i32| path.starts_with(&format!("content/editions/{year}/"));
        let slug = path.strip_prefix("content/documents/");
        let slug = slug.and_then(|name| name.split('.').next());
        withheld.years.iter().any(is_of)
            || slug.is_some_and(|slug| withheld.documents.contains(slug))
    });
    let early = runs(&early, &lengths);
    wanted.retain(|alias, _| is_in(&early, alias));
    if wanted.is_empty() {
        return BTreeSet::new();
    }
    let public = runs(&public, &lengths);
    wanted.retain(|alias, _| !is_in(&public, alias));
    wanted.into_values().flatten().collect()
}

/// Whether a run of words is among others.
fn is_in(runs: &Runs, words: &[String]) -> bool {
    let found = runs.get(&words.len());
    !words.is_empty() && found.is_some_and(|runs| runs.contains(&words.join(" ")))
}

/// Texts in which units are spoken of.
fn texts<'a>(
    files: &'a Files,
    folder: &Folder<'_>,
) -> impl Iterator<Item = (&'a str, &'a [u8])> + use<'a> {
    let lists: BTreeSet<String> = [folder.units, folder.waivers]
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .collect();
    files.iter().filter(move |(path, _)| {
        let ending = std::path::Path::new(path).extension();
        let is_text = ending.is_some_and(|ending| ending == "md" || ending == "yaml");
        is_text && !lists.contains(*path) && !path.starts_with("content/intake/")
    })
}

/// The runs of words of some texts, of some lengths.
fn runs(texts: &[(&str, &[u8])], lengths: &BTreeSet<usize>) -> Runs {
    let mut runs = Runs::new();
    for (_, bytes) in texts {
        let words = words(&text::lossy(bytes));
        for length in lengths.iter().filter(|length| **length > 0) {
            let found = words.windows(*length).map(|run| run.join(" "));
            runs.entry(*length).or_default().extend(found);
        }
    }
    runs
}

/// The words of a text as they sound: without case, marks between them and line ends.
pub(super) fn words(text: &str) -> Vec<String> {
    let same = names::same(text);
    let words = same.split(' ').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
