//! How far a unit is from the mean of its field.

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, InField, Says, amount};
use model::{Lang, LangId, Record, Year};

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
        let above = self.by.is_sign_positive();
        match (self.by.is_zero(), above, self.beside, lang.id()) {
            (true, _, true, LangId::Vi) => lang::text!("{name} bằng mức này"),
            (true, _, false, LangId::Vi) => lang::text!("{name} bằng trung bình"),
            (true, _, _, LangId::En) => lang::text!("{name} is at the average"),
            (_, true, true, LangId::Vi) => lang::text!("{name} cao hơn {by}"),
            (_, false, true, LangId::Vi) => lang::text!("{name} thấp hơn {by}"),
            (_, true, false, LangId::Vi) => lang::text!("{name} cao hơn trung bình {by}"),
            (_, false, false, LangId::Vi) => lang::text!("{name} thấp hơn trung bình {by}"),
            (_, true, true, LangId::En) => lang::text!("{name} is {by} above"),
            (_, false, true, LangId::En) => lang::text!("{name} is {by} below"),
            (_, true, false, LangId::En) => lang::text!("{name} is {by} above the average"),
            (_, false, false, LangId::En) => lang::text!("{name} is {by} below the average"),
        }
    }
}
