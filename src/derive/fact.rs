//! The address of whatever an edition says: of a figure, of a word of a table, of a framework or a source, of a text. A
//! seal holds all of it by these addresses, and a correction names one of it.
//!
//! What there can be is a closed list: whoever takes a correction back, or says in words what was corrected, takes it
//! apart, and a kind of fact that is forgotten there does not compile.

mod word;

use std::fmt;

use super::figures::{Address, Quantity};
use model::{Date, Year};

pub use word::Word;

/// What may stand at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactAddress<'a> {
    /// A number of a result, of a field or of a framework.
    Figure(Address),
    /// What is stated of something and is no figure.
    Word(Subject<'a>, Word),
    /// The same in another language than Vietnamese, by its tag: `unit/lai-chau/name.en`.
    Translation(Subject<'a>, Word, &'a str),
    /// Another published value of a result, by its place: `par/2018/lai-chau/also/0`.
    Also {
        /// The index, by its code.
        index: &'a str,
        /// The edition.
        year: Year,
        /// The unit, by its code.
        unit: &'a str,
        /// Which of them.
        place: usize,
    },
    /// A correction that was there when the edition was sealed: `2018/correction/2020-02-03/par/2018/lai-chau/score`.
    Correction {
        /// The edition.
        edition: Year,
        /// The day of the correction.
        date: Date,
        /// What it corrects, by its address; a sign behind it tells several of a day apart.
        of: &'a str,
    },
    /// A text, by its path below `content/`.
    Text(&'a str),
}

/// Of what something is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject<'a> {
    /// An edition: `2018`.
    Edition(Year),
    /// A table of it: `par/2018`.
    Table(&'a str, Year),
    /// A row of a table: `par/2018/lai-chau`.
    Row(&'a str, Year, &'a str),
    /// A component of a row: `par/2018/lai-chau/the-che`.
    Part(&'a str, Year, &'a str, &'a str),
    /// An index: `index/par`.
    Index(&'a str),
    /// A framework of it: `framework/par/2018-2020`.
    Framework(&'a str, &'a str),
    /// A component of a framework: `framework/par/2018-2020/the-che`.
    Component(&'a str, &'a str, &'a str),
    /// The bands of an index in a year: `bands/par/2018`.
    Bands(&'a str, Year),
    /// One of them: `bands/par/2018/tot`.
    Band(&'a str, Year, &'a str),
    /// A unit: `unit/lai-chau`.
    Unit(&'a str),
    /// A source: `source/qd-1149`.
    Source(&'a str),
}

/// The last step of the address of a fact that is no text and no correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Of what is no figure.
    Word(Word),
    /// Of a figure.
    Figure(Quantity),
}

impl Step {
    /// As it stands in an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Word(word) => word.name(),
            Self::Figure(quantity) => quantity.name(),
        }
    }
}

impl From<Word> for Step {
    fn from(word: Word) -> Self {
        Self::Word(word)
    }
}

impl From<Quantity> for Step {
    fn from(quantity: Quantity) -> Self {
        Self::Figure(quantity)
    }
}

/// The step before the day of a correction.
const CORRECTION: &str = "correction";
/// The step before the place of another published value.
pub(crate) const ALSO: &str = "also";
/// The step before the path of a text.
const TEXT: &str = "text";

impl<'a> FactAddress<'a> {
    /// Reads an address; nothing where no fact can have it.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut ends = text.split('/');
        let (first, last) = (ends.next()?, ends.next_back()?);
        if first == TEXT {
            return Some(Self::Text(&text[TEXT.len() + 1..]));
        }
        // What is corrected is itself at an address, and may be a figure.
        let mut correction = text.splitn(4, '/');
        if let (Some(year), Some(CORRECTION), Some(date), Some(of)) = (
            correction.next(),
            correction.next(),
            correction.next(),
            correction.next(),
        ) {
            let (edition, date) = (year.parse().ok()?, Date::parse(date)?);
            return Some(Self::Correction { edition, date, of });
        }
        if let Ok(address) = text.parse() {
            return Some(Self::Figure(address));
        }
        let steps: Vec<&str> = text.split('/').collect();
        if let [index, year, unit, ALSO, place] = steps[..] {
            let (year, place) = (year.parse().ok()?, place.parse().ok()?);
            return Some(Self::Also {
                index,
                year,
                unit,
                place,
            });
        }
        let (name, tag) = match last.split_once('.') {
            Some((name, tag)) => (name, Some(tag)),
            None => (last, None),
        };
        let word = Word::named(name)?;
        let subject = Subject::parse(&steps[..steps.len() - 1])?;
        if !word.is_of(&subject) {
            return None;
        }
        match tag {
            None => Some(Self::Word(subject, word)),
            Some(tag) => word
                .is_spoken()
                .then_some(Self::Translation(subject, word, tag)),
        }
    }
}

impl<'a> Subject<'a> {
    fn parse(steps: &[&'a str]) -> Option<Self> {
        let year = |text: &str| text.parse::<Year>().ok();
        Some(match *steps {
            ["index", code] => Self::Index(code),
            ["unit", code] => Self::Unit(code),
            ["source", code] => Self::Source(code),
            ["framework", index, own] => Self::Framework(index, own),
            ["framework", index, own, component] => Self::Component(index, own, component),
            ["bands", index, of] => Self::Bands(index, year(of)?),
            ["bands", index, of, band] => Self::Band(index, year(of)?, band),
            [of] => Self::Edition(year(of)?),
            [index, of] => Self::Table(index, year(of)?),
            [index, of, unit] => Self::Row(index, year(of)?, unit),
            [index, of, unit, component] => Self::Part(index, year(of)?, unit, component),
            _ => return None,
        })
    }

    /// The year that it is of, where it is of one.
    #[must_use]
    pub fn year(self) -> Option<Year> {
        match self {
            Self::Edition(year)
            | Self::Table(_, year)
            | Self::Row(_, year, _)
            | Self::Part(_, year, ..)
            | Self::Bands(_, year)
            | Self::Band(_, year, _) => Some(year),
            Self::Index(_)
            | Self::Framework(..)
            | Self::Component(..)
            | Self::Unit(_)
            | Self::Source(_) => None,
        }
    }
}

impl fmt::Display for FactAddress<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(address) => address.fmt(out),
            Self::Word(subject, word) => write!(out, "{subject}/{}", word.name()),
            Self::Translation(subject, word, tag) => {
                write!(out, "{subject}/{}.{tag}", word.name())
            }
            Self::Also {
                index,
                year,
                unit,
                place,
            } => write!(out, "{index}/{year}/{unit}/{ALSO}/{place}"),
            Self::Correction { edition, date, of } => {
                write!(out, "{edition}/{CORRECTION}/{date}/{of}")
            }
            Self::Text(path) => write!(out, "{TEXT}/{path}"),
        }
    }
}

impl fmt::Display for Subject<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Edition(year) => write!(out, "{year}"),
            Self::Table(index, year) => write!(out, "{index}/{year}"),
            Self::Row(index, year, unit) => write!(out, "{index}/{year}/{unit}"),
            Self::Part(index, year, unit, component) => {
                write!(out, "{index}/{year}/{unit}/{component}")
            }
            Self::Index(code) => write!(out, "index/{code}"),
            Self::Framework(index, own) => write!(out, "framework/{index}/{own}"),
            Self::Component(index, own, component) => {
                write!(out, "framework/{index}/{own}/{component}")
            }
            Self::Bands(index, year) => write!(out, "bands/{index}/{year}"),
            Self::Band(index, year, band) => write!(out, "bands/{index}/{year}/{band}"),
            Self::Unit(code) => write!(out, "unit/{code}"),
            Self::Source(code) => write!(out, "source/{code}"),
        }
    }
}

#[cfg(test)]
mod tests;
