//! A number with all that is known of it.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Quantity;
use crate::By;
use model::{Date, IndexId, UnitId, Year};

/// A number of the record, or derived from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Which number it is.
    pub quantity: Quantity,
    /// Its value, unrounded. Of a change: positive is an improvement.
    pub value: Decimal,
    /// Among how many, for a rank.
    pub of: Option<u32>,
    /// With how many decimals it must at least be written in prose.
    pub decimals: u32,
    /// To how many decimals it is rounded wherever it is shown: of what was divided, and is no sum or difference of
    /// published numbers.
    pub digits: Option<u32>,
    /// The year; of a framework's maximum, the framework's first.
    pub year: Year,
    /// The index; a target may be of none.
    pub index: Option<IndexId>,
    /// The unit, where it is one's.
    pub unit: Option<UnitId>,
    /// Who says so.
    pub by: By,
    /// Of a change: the year that it is against.
    pub since: Option<Year>,
    /// Of a change of rank: among how many units it was worked out, where not among all; of a change of a mean, always.
    pub among: Option<u32>,
    /// Of what is told on boundaries that came later: the day since which they are as they are.
    pub boundaries: Option<Date>,
}

impl Figure {
    /// A number that is published as it stands, of nobody's result.
    pub(super) fn published(quantity: Quantity, value: Decimal, year: Year) -> Self {
        Self {
            quantity,
            value,
            of: None,
            decimals: value.normalize().scale(),
            digits: None,
            year,
            index: None,
            unit: None,
            by: By::Published,
            since: None,
            among: None,
            boundaries: None,
        }
    }

    /// The value as data files and seals write it, and pages for machines: the number that people read there. What was
    /// divided is rounded as it is printed, everything else has all its digits.
    #[must_use]
    pub fn written(&self) -> Decimal {
        self.written_with(0)
    }

    /// The same where an author prints it with as many decimals: what was divided is then rounded from all its digits.
    #[must_use]
    pub fn written_with(&self, decimals: u32) -> Decimal {
        match self.digits {
            Some(digits) => rounded(self.value, digits.max(decimals)),
            None => self.value,
        }
    }

    /// The value as the first two formats of seals have it: what was divided is rounded to four decimals.
    #[must_use]
    pub fn in_four(&self) -> Decimal {
        let four = self.digits.map(|_| rounded(self.value, 4));
        four.unwrap_or(self.value)
    }
}

/// A number that was divided, with so many decimals, without zeros at its end.
#[must_use]
pub fn rounded(value: Decimal, decimals: u32) -> Decimal {
    value
        .round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}
