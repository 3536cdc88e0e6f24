//! The address of whatever an edition says: of a figure, of a word of a table, of a framework or a source, of a text. A
//! seal holds all of it by these addresses, and a correction names one of it.
//!
//! What there can be is a closed list: whoever takes a correction back, or says in words what was corrected, takes it
//! apart, and a kind of fact that is forgotten there does not compile.

use std::fmt;

use super::figures::{Address, Quantity};
use model::{Date, Year};

/// What may stand at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactAddress<'a> {
    /// A number of a result, of a field or of a framework.
    Figure(Address),
    /// What is stated of something and is no figure.
    Word(Subject<'a>, Word),
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

/// What is stated and is no figure: the last step of its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// When an edition was announced.
    Announced,
    /// At what occasion.
    Event,
    /// Its headline.
    Headline,
    /// A public remark on an edition, a table or a row.
    Note,
    /// The documents of an edition.
    Documents,
    /// Whether a table lists all units that were ranked.
    Coverage,
    /// The framework of a table.
    Framework,
    /// How many units a table says were ranked; of bands, what their bounds are compared with.
    Of,
    /// When a table was made public.
    Published,
    /// The source of a row.
    Source,
    /// The band of a row.
    Band,
    /// Whether a row went up or down, where that is all a source says.
    Direction,
    /// The change of a score as a source states it, beside the one that is told.
    StatedChange,
    /// The same of a rank.
    StatedRankChange,
    /// The group of a component of a row.
    Group,
    /// What an index, a framework, a component, a band or a unit is called.
    Name,
    /// Who publishes an index or a source.
    Publisher,
    /// The unit in which scores of an index are printed.
    Measure,
    /// How many decimals its totals have.
    Decimals,
    /// What its publisher says about order.
    Ranking,
    /// How the total of a framework comes from its parts.
    Total,
    /// The component that a component is a part of.
    Parent,
    /// The lower bound of a band.
    From,
    /// Its upper bound.
    To,
    /// The kind of a unit.
    Kind,
    /// The title of a source.
    Title,
    /// Its date.
    Date,
    /// The document that it is.
    Document,
}

impl Word {
    /// All of them with their names, in order.
    const TABLE: [(&'static str, Self); 28] = [
        ("announced", Self::Announced),
        ("event", Self::Event),
        ("headline", Self::Headline),
        ("note", Self::Note),
        ("documents", Self::Documents),
        ("coverage", Self::Coverage),
        ("framework", Self::Framework),
        ("of", Self::Of),
        ("published", Self::Published),
        ("source", Self::Source),
        ("band", Self::Band),
        ("direction", Self::Direction),
        ("stated-change", Self::StatedChange),
        ("stated-rank-change", Self::StatedRankChange),
        ("group", Self::Group),
        ("name", Self::Name),
        ("publisher", Self::Publisher),
        ("measure", Self::Measure),
        ("decimals", Self::Decimals),
        ("ranking", Self::Ranking),
        ("total", Self::Total),
        ("parent", Self::Parent),
        ("from", Self::From),
        ("to", Self::To),
        ("kind", Self::Kind),
        ("title", Self::Title),
        ("date", Self::Date),
        ("document", Self::Document),
    ];

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|row| row.1)
    }

    /// Its name, the last step of an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::TABLE[self as usize].0
    }

    fn named(name: &str) -> Option<Self> {
        let row = Self::TABLE.iter().find(|row| row.0 == name);
        row.map(|row| row.1)
    }

    /// Whether it can be stated of something.
    fn is_of(self, subject: &Subject) -> bool {
        use Subject as S;
        match self {
            Self::Announced | Self::Event | Self::Headline | Self::Documents => {
                matches!(subject, S::Edition(_))
            }
            Self::Note => matches!(subject, S::Edition(_) | S::Table(..) | S::Row(..)),
            Self::Coverage | Self::Framework | Self::Published => matches!(subject, S::Table(..)),
            Self::Of => matches!(subject, S::Table(..) | S::Bands(..)),
            Self::Source | Self::Band => matches!(subject, S::Row(..)),
            Self::Direction | Self::StatedChange | Self::StatedRankChange => {
                matches!(subject, S::Row(..) | S::Part(..))
            }
            Self::Group => matches!(subject, S::Part(..)),
            Self::Name => matches!(
                subject,
                S::Index(_) | S::Framework(..) | S::Component(..) | S::Band(..) | S::Unit(_)
            ),
            Self::Publisher => matches!(subject, S::Index(_) | S::Source(_)),
            Self::Measure | Self::Decimals | Self::Ranking => matches!(subject, S::Index(_)),
            Self::Total => matches!(subject, S::Framework(..)),
            Self::Parent => matches!(subject, S::Component(..)),
            Self::From | Self::To => matches!(subject, S::Band(..)),
            Self::Kind => matches!(subject, S::Unit(_)),
            Self::Title | Self::Date | Self::Document => matches!(subject, S::Source(_)),
        }
    }
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
        let word = Word::named(last)?;
        let subject = Subject::parse(&steps[..steps.len() - 1])?;
        word.is_of(&subject).then_some(Self::Word(subject, word))
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
