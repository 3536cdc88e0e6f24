//! Goals with a deadline, what was reached by when, and what was claimed.

use rust_decimal::Decimal;

use super::{Date, DocumentId, IndexId, Narrative, SourceId, Text, UnitId, Year};
use diagnostic::Origin;

/// A programme's place in `Record::programmes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgrammeId(pub u16);

/// A set of targets that one resolution or plan lays down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The address.
    pub slug: String,
    /// Its name.
    pub name: Text,
    /// The name in headings and menus.
    pub short: Text,
    /// The unit it binds.
    pub unit: UnitId,
    /// The act that lays it down, as cited.
    pub basis: Option<Text>,
    /// The document of this site that reports on it.
    pub document: Option<DocumentId>,
    /// The first year.
    pub from: Option<Year>,
    /// The last year.
    pub to: Option<Year>,
    /// What a source says of the whole.
    pub claim: Option<Claim>,
    /// The targets, in the order of the act.
    pub targets: Vec<Target>,
    /// Its story.
    pub text: Option<Narrative>,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// "5 of 9 targets are met", as a source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// How many are said to be met.
    pub met: u32,
    /// Of how many.
    pub of: u32,
    /// Who says so.
    pub source: SourceId,
    /// A public remark on the claim.
    pub note: Option<Text>,
}

/// In what a target is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// Per cent.
    Percent,
    /// A rank; lower is better.
    Rank,
    /// Points.
    Points,
    /// A number of things.
    Count,
}

/// What is to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// ≥
    AtLeast(Decimal),
    /// >
    Above(Decimal),
    /// ≤, as for ranks.
    AtMost(Decimal),
    /// A stated range of ranks, best first: at or better than its worse end is met.
    RankWithin(u32, u32),
    /// So much better than the unit's own result of an earlier year: places of ranks, points or percentage points of scores.
    Up {
        /// The earlier year.
        from: Year,
        /// By how much, never below nought.
        by: Decimal,
    },
}

/// A target, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its number in the act: "1", "6".
    pub number: String,
    /// What is to be reached, in words.
    pub name: Text,
    /// In what it is measured.
    pub quantity: Quantity,
    /// The goal; absent on a target that only has parts.
    pub goal: Option<Goal>,
    /// By when.
    pub deadline: Option<Date>,
    /// The index it is a rank or score of.
    pub index: Option<IndexId>,
    /// Units it binds, where not the programme's own.
    pub units: Vec<UnitId>,
    /// What was reached, oldest first.
    pub actuals: Vec<Actual>,
    /// Parts that must all be met.
    pub parts: Vec<Target>,
    /// A public remark.
    pub note: Option<Text>,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Target {
    /// Its number as a step of addresses and as the name of its place on a page: what in it is neither a letter nor a digit
    /// is a dash.
    #[must_use]
    pub fn step(&self) -> String {
        let plain = |letter: char| letter.is_alphanumeric() || letter == '.';
        let letters = self.number.chars();
        letters
            .map(|letter| if plain(letter) { letter } else { '-' })
            .collect()
    }
}

/// What was reached by a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actual {
    /// By when, or for which year.
    pub date: Date,
    /// The value as stated; absent where it is taken from the record.
    pub value: Option<Decimal>,
    /// The address of the figure of the record that it is, where the author gives one.
    pub figure: Option<String>,
    /// Numerator and denominator, where the source gives them.
    pub ratio: Option<(Decimal, Decimal)>,
    /// The source.
    pub source: SourceId,
    /// A public remark.
    pub note: Option<Text>,
    /// Whether the programme's file states it; else it is a figure of the record that nobody had to write.
    pub is_written: bool,
    /// Where the author wrote it; of what nobody wrote, the index whose figure it is.
    pub origin: Origin,
}

impl Actual {
    /// Where its day is written.
    #[must_use]
    pub fn date_at(&self) -> Origin {
        if self.is_written {
            self.origin.key("date")
        } else {
            self.origin.clone()
        }
    }

    /// Where its value is written: as a value, as the address of a figure, or where it is told that there is one.
    #[must_use]
    pub fn value_at(&self) -> Origin {
        match (self.value, &self.figure) {
            (Some(_), _) => self.origin.key("value"),
            (None, Some(_)) => self.origin.key("figure"),
            (None, None) => self.origin.clone(),
        }
    }
}
