//! What corrections claim, held against the seal and the record: what the rules on corrections share.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use derive::{Analysis, figures};
use diagnostic::Origin;
use model::{Correction, Edition, Record};
use seal::{Facts, Undone, facts, later, same, undone};

/// What is wrong with a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Neither the seal nor the record has such a figure.
    Unknown,
    /// It does not begin with what was published before it.
    Old(String),
    /// The record does not have what it says.
    New(String, Option<Origin>),
    /// Old and new are the same.
    Same,
    /// The new words stand nowhere in the text, or more than once.
    Words,
}

/// The figures of a seal with their values.
type Sealed<'a> = BTreeMap<&'a str, Cow<'a, str>>;

/// Everything that is wrong with corrections, with the correction it is wrong with.
pub(super) fn wrong<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
) -> Vec<(&'a Correction, Wrong)> {
    let mut found = Vec::new();
    for (place, edition) in record.editions.iter().enumerate() {
        if edition.corrections.is_empty() {
            continue;
        }
        let now = facts(record, analysis, place);
        let after = later(edition);
        let after: BTreeSet<&Origin> = after.iter().map(|one| &one.origin).collect();
        let sealed = edition.seal.as_ref();
        let sealed = sealed.map(|seal| seal.figures.iter().map(|one| (one.name, one.value)));
        let sealed: Option<Sealed<'_>> = sealed.map(Iterator::collect);
        let mut chains: BTreeMap<Cow<str>, Vec<&Correction>> = BTreeMap::new();
        for correction in &edition.corrections {
            let figure = figures::canonical_path(record, analysis, &correction.figure);
            chains.entry(figure).or_default().push(correction);
        }
        for (figure, chain) in chains {
            found.extend(match figure.strip_prefix("text/") {
                Some(path) => text(edition, &now, path, &chain),
                None => numbers((sealed.as_ref(), &after), &now, &figure, &chain),
            });
        }
    }
    found
}

/// Corrections of one figure, oldest first: each begins where the one before it ended.
fn numbers<'a>(
    (sealed, after): (Option<&Sealed<'_>>, &BTreeSet<&Origin>),
    now: &Facts<'_>,
    figure: &str,
    chain: &[&'a Correction],
) -> Option<(&'a Correction, Wrong)> {
    let current = now.get(figure);
    let sealed = sealed.map(|figures| figures.get(figure));
    let (first, last) = (*chain.first()?, *chain.last()?);
    let known = current.is_some() || sealed.as_ref().is_some_and(Option::is_some);
    if !known {
        return Some((first, Wrong::Unknown));
    }
    if let Some(idle) = chain.iter().find(|one| same(&one.old, Some(&one.new))) {
        return Some((idle, Wrong::Same));
    }
    let mut after = chain.iter().filter(|one| after.contains(&one.origin));
    if let Some(sealed) = sealed
        && let Some(first) = after.next()
        && !same(&first.old, sealed.map(|value| &**value))
    {
        let sealed = sealed.map_or(seal::NOTHING, |value| value).to_owned();
        return Some((first, Wrong::Old(sealed)));
    }
    let pairs = chain.windows(2);
    for pair in pairs {
        if !same(&pair[1].old, Some(&pair[0].new)) {
            return Some((pair[1], Wrong::Old(pair[0].new.clone())));
        }
    }
    let value = current.map(|fact| fact.value.as_str());
    if !same(&last.new, value) {
        let value = value.unwrap_or(seal::NOTHING).to_owned();
        return Some((
            last,
            Wrong::New(value, current.map(|fact| fact.at.origin())),
        ));
    }
    None
}

fn text<'a>(
    edition: &Edition,
    now: &Facts<'_>,
    path: &str,
    chain: &[&'a Correction],
) -> Option<(&'a Correction, Wrong)> {
    let first = *chain.first()?;
    let Some(told) = now.texts.get(path) else {
        return Some((first, Wrong::Unknown));
    };
    if let Some(idle) = chain.iter().find(|one| one.old == one.new) {
        return Some((idle, Wrong::Same));
    }
    match undone(told, edition, path) {
        Undone::PathError(place) => {
            let astray = later(edition)[place];
            let astray = chain.iter().find(|one| one.origin == astray.origin);
            Some((astray.copied().unwrap_or(first), Wrong::Words))
        }
        Undone::Differs if edition.seal.is_some() => Some((first, Wrong::Old(String::new()))),
        Undone::Whole | Undone::Differs => None,
    }
}
