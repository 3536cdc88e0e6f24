//! Names → places in the record. Every fault is said; what stands in for a faulty value never leaves this room, since a
//! record with a fault is not handed out.

pub(super) mod archives;
pub(super) mod calendar;
pub(super) mod documents;
pub(super) mod editions;
pub(super) mod frameworks;
mod groups;
pub(super) mod indices;
mod layouts;
pub(super) mod mappings;
pub(super) mod objections;
pub(super) mod site;
mod surveyed;
pub(super) mod tables;
pub(super) mod targets;
pub(super) mod unit_lists;
pub(super) mod units;
pub(super) mod waivers;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::fault::{self, Meant, Noun};
use super::schema::value::{Cell, Text};
use diagnostic::{Diagnostic, Origin};
use lang::names;
use model::{ComponentId, Date, DocumentId, IndexId, KindId, SourceId, UnitId};

/// The codes of one kind of thing.
#[derive(Debug)]
pub(super) struct Names<Id> {
    noun: Noun,
    codes: BTreeMap<Box<str>, Id>,
    /// Names by which authors may call it, for advice only: as they are spelt, and without marks.
    spelt: BTreeMap<Box<str>, BTreeSet<Box<str>>>,
    bare: BTreeMap<Box<str>, BTreeSet<Box<str>>>,
    /// Whether the file that declares them was read: else nothing can be said to be unknown.
    whole: bool,
}

impl<Id: Copy> Names<Id> {
    pub(super) fn new(noun: Noun) -> Self {
        Self {
            noun,
            codes: BTreeMap::new(),
            spelt: BTreeMap::new(),
            bare: BTreeMap::new(),
            whole: true,
        }
    }

    /// Names of which some may be missing, because a file could not be read.
    pub(super) fn partly(mut self) -> Self {
        self.whole = false;
        self
    }

    /// Adds a code; gives back whose it is, when it is taken.
    pub(super) fn add(&mut self, code: &str, id: Id) -> Option<Id> {
        if let Some(first) = self.codes.get(code) {
            return Some(*first);
        }
        self.codes.insert(code.into(), id);
        None
    }

    pub(super) fn alias(&mut self, alias: &str, code: &str) {
        let spelt = self.spelt.entry(names::same(alias).into()).or_default();
        let bare = self.bare.entry(names::bare(alias).into()).or_default();
        for codes in [spelt, bare] {
            codes.insert(code.into());
        }
    }

    /// Whether something is called so, however it is spelt.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.spelt.contains_key(names::same(name).as_str())
    }

    pub(super) fn get(&self, code: &str) -> Option<Id> {
        self.codes.get(code).copied()
    }

    /// The code of a thing.
    pub(super) fn code(&self, id: Id) -> Option<&str>
    where
        Id: PartialEq,
    {
        let mut codes = self.codes.iter();
        codes
            .find(|(_, known)| **known == id)
            .map(|(code, _)| &**code)
    }

    /// All codes, in the order of what they name.
    pub(super) fn in_order(&self) -> Vec<&str>
    where
        Id: Ord,
    {
        let mut codes: Vec<(Id, &str)> =
            self.codes.iter().map(|(code, id)| (*id, &**code)).collect();
        codes.sort_unstable();
        codes.into_iter().map(|(_, code)| code).collect()
    }

    /// The thing that `code` names; where there is none, says so at `at`.
    pub(super) fn find(
        &self,
        code: &str,
        at: impl FnOnce() -> Origin,
        said: &mut Vec<Diagnostic>,
    ) -> Option<Id> {
        let found = self.get(code);
        if found.is_none() && self.whole {
            let meant = self.meant(code);
            said.push(fault::unknown(self.noun, code, &meant, at()));
        }
        found
    }

    /// What was meant by a code that is none: a name in place of a code, however it is spelt, or a slip.
    fn meant(&self, code: &str) -> Meant<'_> {
        let spelt = |name: &str| self.spelt.get(names::same(name).as_str());
        let bare = |name: &str| self.bare.get(names::bare(name).as_str());
        if let Some(reading) = names::mended(code) {
            let codes = spelt(&reading).or_else(|| bare(&reading));
            let codes = codes.map_or_else(Vec::new, |codes| listed(codes));
            return Meant::Spoilt(reading, codes);
        }
        if let Some(codes) = spelt(code).or_else(|| bare(code)) {
            return Meant::Name(listed(codes));
        }
        let near = fault::nearest(code, self.codes.keys().map(|code| &**code));
        if let Some(near) = near {
            return Meant::Code(near);
        }
        let name = names::bare(code);
        let near = fault::nearest(&name, self.bare.keys().map(|name| &**name));
        let codes = near.and_then(|name| self.bare.get(name));
        codes.map_or(Meant::Nothing, |codes| Meant::Name(listed(codes)))
    }

    /// As `find`, for a key that may be left out.
    pub(super) fn find_some(
        &self,
        code: Option<&str>,
        at: impl FnOnce() -> Origin,
        said: &mut Vec<Diagnostic>,
    ) -> Option<Id> {
        code.and_then(|code| self.find(code, at, said))
    }

    /// As `find`, for a list under `key`.
    pub(super) fn find_all(
        &self,
        codes: &[String],
        list: &Origin,
        said: &mut Vec<Diagnostic>,
    ) -> Vec<Id> {
        codes
            .iter()
            .enumerate()
            .filter_map(|(place, code)| self.find(code, || list.item(place), said))
            .collect()
    }
}

fn listed(codes: &BTreeSet<Box<str>>) -> Vec<&str> {
    codes.iter().map(|code| &**code).collect()
}

/// Every name of the record.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) kinds: Names<KindId>,
    pub(super) units: Names<UnitId>,
    pub(super) sources: Names<SourceId>,
    pub(super) documents: Names<DocumentId>,
    pub(super) indices: Names<IndexId>,
    /// Components by index and framework.
    pub(super) components: Vec<Vec<Names<ComponentId>>>,
}

/// The place of a list's item as a number of an identifier; `u16` holds more than any record has.
pub(super) fn small(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

pub(super) fn text(text: Option<Text>) -> Option<model::Text> {
    text.map(|text| text.0)
}

/// Says so when a code has letters that an address cannot have.
pub(super) fn code(code: &str, at: impl FnOnce() -> Origin, said: &mut Vec<Diagnostic>) {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if code.is_empty() || !code.bytes().all(fits) {
        said.push(fault::bad_code(code, at()));
    }
}

/// An address that becomes a link: only of a kind that a public page may lead to.
pub(super) fn address(
    text: Option<String>,
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<String> {
    let text = text?;
    // A host or a mailbox begins with a letter or a digit, or the bracket of a bare number of a machine.
    let schemes = ["https://", "http://", "mailto:"];
    let leads = schemes.iter().any(|scheme| {
        let (start, rest) = text.split_at_checked(scheme.len()).unwrap_or_default();
        let begins = |first: char| first.is_alphanumeric() || first == '[';
        start.eq_ignore_ascii_case(scheme) && rest.starts_with(begins)
    });
    let stray = |letter: char| {
        letter.is_whitespace() || letter.is_control() || matches!(letter, '<' | '>' | '"' | '\\')
    };
    if !leads || text.contains(stray) {
        said.push(fault::bad_address(&text, at()));
    }
    Some(text)
}

pub(super) fn date(
    text: Option<&str>,
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<Date> {
    let text = text?;
    let date = Date::parse(text);
    if date.is_none() {
        said.push(fault::bad_date(text, at()));
    }
    date
}

/// A number where an absence makes no sense.
pub(super) fn number(
    cell: Option<&Cell>,
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<Decimal> {
    match cell? {
        Cell::Score(score) => Some(*score),
        Cell::Absent(absence) => {
            said.push(fault::bad_score(absence.code(), at()));
            None
        }
        Cell::Bad(text) => {
            said.push(fault::bad_score(text, at()));
            None
        }
    }
}

/// One of a few words.
pub(super) fn choice<T: Copy>(
    word: &str,
    choices: &[(&'static str, T)],
    at: impl FnOnce() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> T {
    if let Some((_, meaning)) = choices.iter().find(|(name, _)| *name == word) {
        return *meaning;
    }
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    said.push(fault::unknown_choice(word, &names, at()));
    choices[0].1
}
