//! By how much a total changed, ahead of what each component adds to it.

use rust_decimal::Decimal;

use super::at::At;
use super::changes::compared;
use super::{Entry, Says, amount, names};
use derive::Change;
use lang::number;
use model::{Lang, Record, Year};

/// "So với năm 2017, tổng điểm thay đổi +1,62 điểm, gồm:"
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeOf {
    at: At,
    since: Year,
    total: Decimal,
}

impl MadeOf {
    /// Of a result; nothing where the changes of its components are not all known.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let Change::Since {
            year,
            score: Some(total),
            ..
        } = entry.standing.change
        else {
            return None;
        };
        entry.standing.unexplained.as_deref()?;
        Some(Self {
            at: At::of(entry),
            since: year,
            total,
        })
    }
}

impl Says for MadeOf {
    fn kind(&self) -> &'static str {
        "made-of"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        vec![self.at.figure(record, "change")]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let unit = amount::unit_of_change(self.at.index(record), lang);
        // All digits, so that the components add up to it.
        let total = number::signed(self.total, self.total.normalize().scale(), lang);
        let since = names::capital(&compared(self.since, lang));
        match lang {
            Lang::Vi => format!("{since}, tổng điểm thay đổi {total} {unit}, gồm:"),
            Lang::En => format!("{since} the total changed by {total} {unit}, made up of:"),
        }
    }
}
