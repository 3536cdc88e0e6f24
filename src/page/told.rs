//! The change of a result that is told: the one worked out here, or else the one that the source states.

use rust_decimal::Decimal;

use super::entry::Entry;
use crate::derive::Change;
use crate::model::Year;

/// A change, and whose word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    /// The year compared with.
    pub year: Year,
    /// Of the score; positive is an improvement.
    pub score: Option<Decimal>,
    /// Of the rank; positive is an improvement.
    pub rank: Option<i32>,
    /// Up or down where there is no number.
    pub direction: Option<i8>,
    /// Who says so.
    pub by: By,
}

/// Who tells a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// It was worked out here.
    Computed,
    /// The source states it; the earlier result is not in the record or does not compare.
    Source,
}

impl Entry<'_> {
    /// The change against the last comparable edition; where none can be worked out, the one that the source states.
    pub(super) fn told(&self) -> Option<Told> {
        let declared = self.result.change.as_deref().map(|change| Told {
            year: change.since,
            score: change.score,
            rank: change.rank,
            direction: change.direction,
            by: By::Source,
        });
        match self.standing.change {
            Change::Since {
                year, score, rank, ..
            } if score.is_some() || rank.is_some() => Some(Told {
                year,
                score,
                rank,
                direction: None,
                by: By::Computed,
            }),
            _ => declared,
        }
    }
}
