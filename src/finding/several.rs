//! Findings that stand together.

use super::{Entry, Finding, InField, Says, names};
use model::{IndexId, Lang, Record, UnitId, Year};

/// A finding with what it is about ahead of it: for those who do not see what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titled {
    head: Head,
    of: Box<Finding>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// A unit, in a whole sentence.
    Unit(UnitId),
    /// An index, within a sentence.
    Index(IndexId),
    /// An index in a year, in a whole sentence.
    InYear(IndexId, Year),
}

impl Titled {
    /// "Lai Châu: … ."
    #[must_use]
    pub fn new(unit: UnitId, of: impl Into<Finding>) -> Self {
        let of = Box::new(of.into());
        let head = Head::Unit(unit);
        Self { head, of }
    }

    /// "PAPI: …"
    #[must_use]
    pub fn index(index: IndexId, of: impl Into<Finding>) -> Self {
        let of = Box::new(of.into());
        let head = Head::Index(index);
        Self { head, of }
    }

    /// "PAPI 2024: … ."
    #[must_use]
    pub fn index_in(entry: &Entry, of: impl Into<Finding>) -> Self {
        let of = Box::new(of.into());
        let head = Head::InYear(entry.table.index, entry.year);
        Self { head, of }
    }

    /// The same of a whole table.
    #[must_use]
    pub fn table(field: InField, of: impl Into<Finding>) -> Self {
        let of = Box::new(of.into());
        let head = Head::InYear(field.index, field.year);
        Self { head, of }
    }
}

impl Says for Titled {
    fn kind(&self) -> &'static str {
        self.of.kind()
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        self.of.figures(record)
    }

    fn years(&self) -> Vec<Year> {
        let mut years = self.of.years();
        if let Head::InYear(_, year) = self.head {
            years.push(year);
        }
        years
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let said = self.of.say(record, lang);
        match self.head {
            Head::Unit(unit) => {
                let name = record.unit(unit).name.get(lang);
                lang::text!("{name}: {}.", names::within(&said))
            }
            Head::Index(index) => {
                let short = record.index(index).short.get(lang);
                lang::text!("{short}: {}", names::within(&said))
            }
            Head::InYear(index, year) => {
                lang::text!("{} {year}: {said}.", record.index(index).short.get(lang))
            }
        }
    }
}

/// Sentences one after another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Several(Vec<Finding>);

impl Several {
    /// Nothing where there is none.
    #[must_use]
    pub fn of(all: Vec<Finding>) -> Option<Self> {
        (!all.is_empty()).then_some(Self(all))
    }
}

impl Says for Several {
    fn kind(&self) -> &'static str {
        match self.0.as_slice() {
            [one] => one.kind(),
            _ => "several",
        }
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let all = self.0.iter();
        all.flat_map(|one| one.figures(record)).collect()
    }

    fn years(&self) -> Vec<Year> {
        self.0.iter().flat_map(Finding::years).collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let all = self.0.iter().map(|one| one.say(record, lang));
        all.collect::<Vec<_>>().join(" ")
    }
}
