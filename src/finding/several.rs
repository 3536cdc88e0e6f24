//! Findings that stand together.

use super::{Finding, Says, names};
use model::{IndexId, Lang, Record, UnitId, Year};

/// A finding with what it is about ahead of it, where the finding itself does not name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Titled {
    head: Head,
    of: Box<Finding>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    Unit(UnitId),
    Index(IndexId),
}

impl Titled {
    /// "Lai Châu: …"
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
}

impl Says for Titled {
    fn kind(&self) -> &'static str {
        self.of.kind()
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        self.of.figures(record)
    }

    fn years(&self) -> Vec<Year> {
        self.of.years()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let said = self.of.say(record, lang);
        let head = match self.head {
            Head::Unit(unit) => &record.unit(unit).name,
            Head::Index(index) => &record.index(index).short,
        };
        lang::text!("{}: {}", head.get(lang), names::within(&said))
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
