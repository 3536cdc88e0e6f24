//! What differs between a sealed edition and the record, and whether the corrections account for it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::facts::{Fact, Facts, corrections, facts};
use super::reach::Reach;
use derive::{Analysis, FactAddress, Word, figures};
use diagnostic::Origin;
use model::seal::Entry;
use model::{Correction, Date, Edition, Record, Seal, Year};

/// What a correction writes where a figure was not there, or is not there any more.
pub const NOTHING: &str = "none";

/// A difference between a seal and the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The figure, or `text/` and the path of a text.
    pub address: String,
    /// What was sealed, where it was there. Of a text: its hash.
    pub before: Option<String>,
    /// What the record has, where it is there.
    pub after: Option<String>,
    /// Whether nobody states it and it was worked out.
    pub computed: bool,
    /// Where that is written, or would be.
    pub at: Origin,
    /// What accounts for it.
    pub cause: Cause,
}

/// What accounts for a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Nothing.
    Silent,
    /// A correction names it. Whether that one is right is for other rules to say.
    Named,
    /// Nobody states it, and a figure that it is worked out from was corrected.
    Follows,
}

/// Every difference between the sealed edition at a place and the record, in order of addresses, figures first. None for
/// one that is not sealed.
#[must_use]
pub fn changes(record: &Record, analysis: &Analysis, place: usize) -> Vec<Change> {
    let edition = &record.editions[place];
    let Some(seal) = &edition.seal else {
        return Vec::new();
    };
    let now = facts(record, analysis, place);
    let named = later(edition).into_iter();
    let named = named.map(|one| figures::canonical_path(record, analysis, &one.figure));
    let named: BTreeSet<Cow<str>> = named.collect();
    let desk = Desk {
        edition,
        seal,
        named,
        reach: Reach::of(record),
        last_life: lives(record).max(),
        years: record.editions.iter().map(|edition| edition.year).collect(),
    };
    let mut changes = desk.figures(&now);
    changes.extend(desk.texts(&now));
    changes
}

/// The corrections that were made after the edition was sealed; of one that is not, all of them.
#[must_use]
pub fn later(edition: &Edition) -> Vec<&Correction> {
    let all = edition.corrections.iter();
    let Some(seal) = &edition.seal else {
        return all.collect();
    };
    if edition.corrections.is_empty() {
        return Vec::new();
    }
    let mark = format!("{}/correction/", edition.year);
    let sealed = seal.figures.iter().map(|entry| entry.name);
    let sealed: BTreeSet<&str> = sealed.filter(|name| name.starts_with(&mark)).collect();
    let addresses = corrections(edition);
    all.zip(addresses)
        .filter(|(_, address)| !sealed.contains(address.as_str()))
        .map(|(correction, _)| correction)
        .collect()
}

struct Desk<'a> {
    edition: &'a Edition,
    seal: &'a Seal,
    named: BTreeSet<Cow<'a, str>>,
    reach: Reach<'a>,
    years: BTreeSet<Year>,
    /// The last day on which a unit came or went.
    last_life: Option<Day>,
}

/// A day, as it is compared with others.
type Day = (Year, i8, i8);

/// The days on which units came and went.
fn lives(record: &Record) -> impl Iterator<Item = Day> {
    let days = record.units.iter();
    let days = days.flat_map(|unit| [unit.from.map(Date::first_day), unit.to.map(Date::last_day)]);
    days.flatten()
}

impl Desk<'_> {
    /// Both lists are in order of addresses: they are gone through side by side.
    fn figures(&self, now: &Facts<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut present = now.figures.iter().peekable();
        for sealed in self.seal.figures.iter() {
            while let Some(fact) = present.next_if(|fact| *fact.address < *sealed.name) {
                changes.extend(self.added(fact));
            }
            match present.next_if(|fact| fact.address == sealed.name) {
                Some(fact) if fact.value == sealed.value => {}
                Some(fact) => changes.extend(self.changed(&sealed, fact)),
                None => changes.extend(self.gone(&sealed, now)),
            }
        }
        changes.extend(present.filter_map(|fact| self.added(fact)));
        changes
    }

    fn changed(&self, sealed: &Entry<'_>, fact: &Fact<'_>) -> Option<Change> {
        let worked_out = sealed.computed && fact.computed;
        if worked_out && is_one(&sealed.value, &fact.value) {
            return None;
        }
        // Against a later year it is another figure, since an edition in between was added to the record; so it is on
        // boundaries that came later still.
        if worked_out && since(&sealed.value) < since(&fact.value) {
            return None;
        }
        let cause = if self.by_its_numbers(sealed, &fact.value) {
            Cause::Named
        } else {
            self.cause(&fact.address, worked_out)
        };
        Some(Change {
            address: fact.address.clone(),
            before: Some(sealed.value.clone().into_owned()),
            after: Some(fact.value.clone()),
            computed: worked_out,
            at: fact.at.origin(),
            cause,
        })
    }

    /// Whether another published value differs in nothing but numbers that corrections name, each by itself.
    fn by_its_numbers(&self, sealed: &Entry<'_>, now: &str) -> bool {
        if !matches!(
            FactAddress::parse(sealed.name),
            Some(FactAddress::Also { .. })
        ) {
            return false;
        }
        let (Some(before), Some(after)) = (numbers_of_other(&sealed.value), numbers_of_other(now))
        else {
            return false;
        };
        let named = |name: &str| {
            let address = format!("{}/{name}", sealed.name);
            self.named.contains(address.as_str())
        };
        let pairs = before.0.into_iter().zip(after.0);
        let mut pairs = NUMBERS.into_iter().zip(pairs);
        before.1 == after.1 && pairs.all(|(name, (old, new))| old == new || named(name))
    }

    fn added(&self, fact: &Fact<'_>) -> Option<Change> {
        // More may become known of a source or a unit; of what is worked out against years that are added, or on boundaries
        // that came since; and of what a programme has reached, which is reported when it is known.
        let harmless = ["source/", "unit/", "index/", "targets/"];
        let harmless = harmless.iter().any(|start| fact.address.starts_with(start));
        let correction = format!("{}/correction/", self.edition.year);
        let harmless = harmless || fact.address.starts_with(&correction);
        // A translation comes when it is made, and is then told beside what was announced.
        let harmless = harmless || Word::is_translation(&fact.address);
        if harmless || fact.computed && since(&fact.value).is_some() {
            return None;
        }
        Some(Change {
            address: fact.address.clone(),
            before: None,
            after: Some(fact.value.clone()),
            computed: fact.computed,
            at: fact.at.origin(),
            cause: self.cause(&fact.address, fact.computed),
        })
    }

    fn gone(&self, sealed: &Entry<'_>, now: &Facts<'_>) -> Option<Change> {
        // With an edition in between there may be nothing to compare with any more; and nothing is certain of boundaries
        // where units came or went since.
        let year = self.edition.year;
        let since = since(&sealed.value).filter(|_| sealed.computed);
        let is_another = |since: Day| {
            if since.0 < year {
                self.years.range(since.0 + 1..year).next().is_some()
            } else {
                self.last_life > Some(since)
            }
        };
        if since.is_some_and(is_another) {
            return None;
        }
        let at = nearest(sealed.name, now);
        Some(Change {
            address: sealed.name.to_owned(),
            before: Some(sealed.value.clone().into_owned()),
            after: None,
            computed: sealed.computed,
            at: at.unwrap_or_else(|| self.edition.origin.clone()),
            cause: self.cause(sealed.name, sealed.computed),
        })
    }

    fn texts(&self, now: &Facts<'_>) -> Vec<Change> {
        let sealed: BTreeMap<&str, String> = self
            .seal
            .texts
            .iter()
            .map(|entry| (entry.name, entry.value.into_owned()))
            .collect();
        let mut changes = Vec::new();
        let mut note = |path: &str, before: Option<&String>, after: Option<&String>, at: Origin| {
            let address = format!("text/{path}");
            changes.push(Change {
                cause: self.cause(&address, false),
                address,
                before: before.cloned(),
                after: after.cloned(),
                computed: false,
                at,
            });
        };
        for (path, told) in &now.texts {
            let before = sealed.get(path.as_str());
            let is_new = before.is_none();
            if before == Some(&told.hash) || is_new && told.is_translation {
                continue;
            }
            note(path, before, Some(&told.hash), told.at.clone());
        }
        for (path, hash) in &sealed {
            if !now.texts.contains_key(*path) {
                note(path, Some(hash), None, self.edition.origin.clone());
            }
        }
        changes
    }

    fn cause(&self, address: &str, computed: bool) -> Cause {
        let whole = figures::whole(address);
        if self.named.contains(address) || whole.is_some_and(|whole| self.named.contains(whole)) {
            Cause::Named
        } else if computed && self.reach.holds(address) {
            Cause::Follows
        } else {
            Cause::Silent
        }
    }
}

/// Whether two values that were worked out are one number, against the same year and among as many: zeros at the end come of
/// the arithmetic.
pub(super) fn is_one(one: &str, other: &str) -> bool {
    let number = |text: &str| {
        let (number, against) = text.split_once(' ').unwrap_or((text, ""));
        Some((number.parse::<Decimal>().ok()?, against.to_owned()))
    };
    one == other || number(one).is_some_and(|one| number(other) == Some(one))
}

/// Score, place and number of units of another published value, and what is told of it beside them:
/// "72.5; 1/4; qd-1149; Làm tròn."
fn numbers_of_other(value: &str) -> Option<([&str; 3], &str)> {
    let (score, rest) = value.split_once("; ")?;
    let (place, rest) = rest.split_once("; ")?;
    let (rank, of) = place.split_once('/')?;
    Some(([score, rank, of], rest))
}

/// The numbers that another published value may have, by the last step of their addresses.
const NUMBERS: [&str; 3] = ["score", "rank", "of"];

/// A number of another published value, by its address, out of the words in which a seal holds all of that value: the first
/// three formats have it nowhere else.
#[must_use]
pub fn number_of_other<'v>(value: &'v str, address: &str) -> Option<&'v str> {
    let place = NUMBERS.iter().position(|name| address.ends_with(name))?;
    let number = numbers_of_other(value)?.0[place];
    (number != "–").then_some(number)
}

/// Since when what a value is told against is there: the year of a change, `1.62 (2022)`, `-12 (2023; 59)`, or the day of
/// boundaries, `29 (2025-07-01; 34)`.
fn since(value: &str) -> Option<Day> {
    let (_, base) = value.strip_suffix(')')?.split_once(" (")?;
    base.split(';')
        .next()
        .and_then(Date::parse)
        .map(Date::first_day)
}

/// The place of something that stands by the one that is gone: a figure of the same row, table or index.
fn nearest(address: &str, now: &Facts<'_>) -> Option<Origin> {
    let mut stem = address;
    while let Some((above, _)) = stem.rsplit_once('/') {
        stem = above;
        let from = now
            .figures
            .partition_point(|fact| fact.address.as_str() < stem);
        let next = now.figures.get(from)?;
        if next.address.starts_with(stem) {
            let row = stem.split('/').count() > 2;
            return Some(if row {
                next.at.base.clone()
            } else {
                Origin::file(&next.at.base.file)
            });
        }
    }
    None
}

/// Whether two ways of writing mean one value: digits that are there in one only are zeros, a comma is a point.
#[must_use]
pub fn same(written: &str, value: Option<&str>) -> bool {
    let value = value.unwrap_or(NOTHING);
    if written.trim() == value {
        return true;
    }
    let number = |text: &str| {
        let text = text.trim().split(" (").next().unwrap_or_default();
        text.replace(',', ".").parse::<Decimal>().ok()
    };
    matches!((number(written), number(value)), (Some(a), Some(b)) if a == b)
}
