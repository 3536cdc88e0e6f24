//! How far a unit is from the mean of its field.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, InField, Says, amount};
use model::{Lang, Record, Year};

/// "Lai Châu cao hơn trung bình 1,20 điểm".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgainstMean {
    at: At,
    of: InField,
    by: Decimal,
    beside: bool,
}

impl AgainstMean {
    /// As a title of its own; nothing where the unit has no score or not all of its field is known.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let field = entry.field?;
        let mean = field.total.as_ref()?.mean;
        Some(Self {
            at: At::of(entry),
            of: InField {
                index: entry.table.index,
                year: entry.year,
                field: field.field,
            },
            by: entry.result.score.score()? - mean,
            beside: false,
        })
    }

    /// In small letters beside the mean.
    #[must_use]
    pub fn beside(self) -> Self {
        Self {
            beside: true,
            ..self
        }
    }
}

impl Says for AgainstMean {
    fn kind(&self) -> &'static str {
        "against-mean"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        vec![
            self.at.figure(record, "score"),
            self.of.figure(record, "mean"),
            self.at.figure(record, "to-mean"),
        ]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let name = self.at.unit(record).name.get(lang);
        let by = amount::apart(self.at.index(record), self.by, lang);
        let way = match self.by.cmp(&Decimal::ZERO) {
            Ordering::Greater => "above",
            Ordering::Less => "below",
            Ordering::Equal => "equal",
        };
        if self.beside {
            lang::say!(lang, "against-mean-beside", way, name, by)
        } else {
            lang::say!(lang, "against-mean", way, name, by)
        }
    }
}
