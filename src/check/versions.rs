//! What one language's version of a text says in numbers, to hold the other's against.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rust_decimal::Decimal;

use super::prose::{self, Reading};
use derive::Analysis;
use derive::figures;
use diagnostic::Origin;
use lang::cardinals;
use lang::days::{self, Day};
use lang::literal;
use lang::multiples::multiple;
use lang::number;
use lang::numerals::{Kind, numerals};
use markdown::Passage;
use model::{Lang, LangId, Prose, Record};

/// Up to here an unbound whole number may be a word in the other language.
const WORDS_TO: u32 = 20;

/// A number of a text.
pub(super) struct Item {
    /// The figure it is bound to.
    pub(super) path: Option<String>,
    /// Its value, in ones.
    pub(super) value: Option<Decimal>,
    /// How it is written.
    pub(super) written: String,
    pub(super) origin: Origin,
}

/// What one version has, to look the other's numbers up in.
pub(super) struct Version {
    pub(super) items: Vec<Item>,
    /// The passages that bind several figures: their words, and which of the items those are.
    pub(super) several: Vec<(String, Range<usize>)>,
    paths: BTreeSet<String>,
    values: BTreeSet<Decimal>,
    /// Days with their months, as written, with their places.
    days: Vec<(Day, String, Origin)>,
    /// What may be a day and its month beside that: `30/8`.
    pairs: BTreeSet<(u32, u32)>,
    /// Numbers in words, as written, with their places; of Vietnamese text only their values are asked for.
    words: Vec<(u32, String, Origin)>,
    /// The small numbers that may be named, in words or in digits.
    counts: BTreeSet<u32>,
}

impl Version {
    pub(super) fn of(record: &Record, analysis: &Analysis, prose: &Prose, lang: Lang) -> Self {
        let text = Reading::of(prose, lang);
        let mut version = Self {
            items: Vec::new(),
            several: Vec::new(),
            paths: BTreeSet::new(),
            values: BTreeSet::new(),
            days: Vec::new(),
            pairs: BTreeSet::new(),
            words: Vec::new(),
            counts: BTreeSet::new(),
        };
        for passage in text.passages() {
            let before = version.items.len();
            version.bound(record, analysis, passage, lang);
            let bound = before..version.items.len();
            if bound.len() > 1 {
                version.several.push((passage.text.clone(), bound));
            }
            version.unbound(prose, passage, lang);
            version.pairs.extend(pairs(&passage.text));
            version.counted(prose, passage, lang);
            let days = days::all(&passage.text, lang).into_iter();
            let days = days.filter(|(_, day)| day.day.is_some() || day.year.is_some());
            version.days.extend(days.map(|(range, day)| {
                let written = passage.text[range.clone()].to_owned();
                (day, written, passage.origin(prose, &range))
            }));
        }
        version
    }

    fn bound(&mut self, record: &Record, analysis: &Analysis, passage: &Passage, lang: Lang) {
        for bound in &passage.bound {
            let written = &passage.text[bound.range.clone()];
            let path = prose::address(record, &bound.ask).map(Cow::into_owned);
            let figure = path
                .as_deref()
                .and_then(|path| figures::find(record, analysis, path).ok());
            let literal = literal::read(written, lang);
            let printed = literal.map(|literal| literal.value.normalize());
            let field = literal.and_then(|literal| literal.of);
            self.values.extend(field.map(|of| of.normalize()));
            let inserted =
                figure.map(|figure| number::round(figure.value, figure.decimals).normalize());
            self.values.extend(printed.or(inserted));
            self.paths.extend(path.clone());
            self.items.push(Item {
                value: printed.or(inserted),
                path,
                written: written.to_owned(),
                origin: bound.origin.clone(),
            });
        }
    }

    fn unbound(&mut self, prose: &Prose, passage: &Passage, lang: Lang) {
        for numeral in numerals(&passage.text, lang) {
            if numeral.kind != Kind::Figure || passage.is_bound(&numeral.range) {
                continue;
            }
            let unit = Decimal::from(multiple(&passage.text[numeral.range.end..]));
            for part in passage.text[numeral.range.clone()].split('/') {
                let read = literal::number(part, lang).or_else(|| literal::foreign(part, lang));
                let Some(value) = read.and_then(|value| value.checked_mul(unit)) else {
                    continue;
                };
                let value = value.normalize();
                self.values.insert(value);
                if value > WORDS_TO.into() || !value.is_integer() {
                    self.items.push(Item {
                        path: None,
                        value: Some(value),
                        written: part.to_owned(),
                        origin: passage.origin(prose, &numeral.range),
                    });
                }
            }
        }
    }

    fn counted(&mut self, prose: &Prose, passage: &Passage, lang: Lang) {
        match lang.id() {
            LangId::Vi => self.counts.extend(cardinals::vietnamese(&passage.text)),
            LangId::En => {
                let found = cardinals::english(&passage.text).into_iter();
                self.words.extend(found.map(|(range, value)| {
                    let written = passage.text[range.clone()].to_owned();
                    (value, written, passage.origin(prose, &range))
                }));
            }
        }
    }

    /// The numbers in words of this version that the other one has neither in words nor in digits, each once.
    pub(super) fn words_lacking<'a>(&'a self, other: &Self) -> Vec<&'a (u32, String, Origin)> {
        let mut seen = BTreeSet::new();
        let ours = self.words.iter();
        ours.filter(|(value, ..)| !other.counts.contains(value) && seen.insert(*value))
            .collect()
    }

    /// The days of this version whose day and month the other one never names.
    pub(super) fn days_lacking<'a>(&'a self, other: &Self) -> Vec<&'a (Day, String, Origin)> {
        let days = other.days.iter();
        let mut named: BTreeSet<_> = days.map(|(day, ..)| (day.day, day.month)).collect();
        named.extend(other.pairs.iter().map(|(day, month)| (Some(*day), *month)));
        let ours = self.days.iter();
        ours.filter(|(day, ..)| match day.day {
            Some(_) if !named.contains(&(day.day, day.month)) => true,
            None if !other.names_month(day.month) => other.has_month_beyond(self),
            _ => other.has_another_year(*day),
        })
        .collect()
    }

    fn names_month(&self, month: u32) -> bool {
        let mut months = self.days.iter().map(|(day, ..)| day.month);
        months.any(|own| own == month) || self.pairs.iter().any(|(_, own)| *own == month)
    }

    /// Whether it names a month as a whole that the other version does not name.
    fn has_month_beyond(&self, other: &Self) -> bool {
        let mut months = self.days.iter().filter(|(day, ..)| day.day.is_none());
        months.any(|(day, ..)| !other.names_month(day.month))
    }

    /// Whether a day, or a month, is named with its year, and never with that of `day` or without one.
    fn has_another_year(&self, day: Day) -> bool {
        let same = self
            .days
            .iter()
            .map(|(own, ..)| own)
            .filter(|own| own.month == day.month && (day.day.is_none() || own.day == day.day));
        let mut years = same.map(|own| own.year).peekable();
        let wanted = day.year.is_some() && years.peek().is_some();
        wanted && years.all(|year| year.is_some() && year != day.year)
    }

    /// The numbers that are bound to a figure which the other version does not name, and the same number there, which is
    /// bound to a figure that is not named here.
    pub(super) fn bound_elsewhere<'a>(&'a self, other: &'a Self) -> Vec<(&'a Item, &'a Item)> {
        let alone = |item: &&'a Item, in_other: &BTreeSet<String>| {
            item.path
                .as_ref()
                .is_some_and(|path| !in_other.contains(path))
        };
        let theirs: BTreeMap<Decimal, &Item> = other
            .items
            .iter()
            .filter(|item| alone(item, &self.paths))
            .filter_map(|item| Some((item.value?, item)))
            .collect();
        let ours = self.items.iter().filter(|item| alone(item, &other.paths));
        ours.filter_map(|item| Some((item, *theirs.get(&item.value?)?)))
            .collect()
    }

    /// Where both versions bind as many numbers: the last of those that this one binds more often to a figure than the other,
    /// which has the figure too.
    pub(super) fn too_often(&self, other: &Self) -> Vec<&Item> {
        let (ours, theirs) = (self.counts(), other.counts());
        if ours.values().map(|(n, _)| n).sum::<usize>()
            != theirs.values().map(|(n, _)| n).sum::<usize>()
        {
            return Vec::new();
        }
        let more = ours.into_iter().filter(|(path, (n, _))| {
            let other = theirs.get(path).map_or(0, |(n, _)| *n);
            other > 0 && *n > other
        });
        more.map(|(_, (_, last))| last).collect()
    }

    /// How often numbers are bound to each figure, and the last of them.
    fn counts(&self) -> BTreeMap<&str, (usize, &Item)> {
        let mut counts: BTreeMap<&str, (usize, &Item)> = BTreeMap::new();
        for item in &self.items {
            if let Some(path) = &item.path {
                let count = counts.entry(path).or_insert((0, item));
                *count = (count.0 + 1, item);
            }
        }
        counts
    }

    /// The numbers that the other version has neither as a figure nor as a value, each once.
    pub(super) fn lacking(&self, other: &Self) -> Vec<&Item> {
        let mut seen = BTreeSet::new();
        let known = |item: &&Item| {
            let path = item
                .path
                .as_ref()
                .is_some_and(|path| other.paths.contains(path));
            path || item.value.is_none_or(|value| other.values.contains(&value))
        };
        self.items
            .iter()
            .filter(|item| !known(item))
            .filter(|item| seen.insert(item.value))
            .collect()
    }
}

/// Every two numbers with a slash between.
fn pairs(text: &str) -> impl Iterator<Item = (u32, u32)> {
    let words = text.split(|letter: char| !letter.is_ascii_digit() && letter != '/');
    words.filter_map(|word| {
        let (day, month) = word.split_once('/')?;
        Some((day.parse().ok()?, month.parse().ok()?))
    })
}
