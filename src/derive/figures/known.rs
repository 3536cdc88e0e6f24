//! What is known of a quantity, before it is put in its place.

use rust_decimal::Decimal;

use super::Quantity;
use crate::{Against, By, Changes, RankChange};
use model::Year;

/// A value with who says so.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub value: Decimal,
    pub by: By,
    pub of: Option<u32>,
    pub since: Option<Year>,
    pub among: Option<u32>,
}

impl Known {
    /// A value without a year that it is against.
    pub(super) fn new(value: Decimal, by: By) -> Self {
        Self {
            value,
            by,
            of: None,
            since: None,
            among: None,
        }
    }

    pub(super) fn published(value: Decimal) -> Self {
        Self::new(value, By::Published)
    }

    pub(super) fn computed(value: Decimal) -> Self {
        Self::new(value, By::Computed)
    }

    fn against(told: Against<Decimal>) -> Self {
        Self {
            since: Some(told.since),
            ..Self::new(told.change, told.by)
        }
    }

    fn ranks_against(told: Against<RankChange>) -> Self {
        Self {
            since: Some(told.since),
            among: told.change.among.map(u32::from),
            ..Self::new(told.change.by.into(), told.by)
        }
    }

    /// To how many decimals it is rounded, where it was divided and nobody published it.
    pub(super) fn digits(
        &self,
        quantity: Quantity,
        is_component: bool,
        of_index: u32,
    ) -> Option<u32> {
        let divided = self.by != By::Published;
        divided
            .then(|| quantity.digits(is_component, of_index))
            .flatten()
    }

    /// With how many decimals it must at least be written.
    pub(super) fn decimals(&self, quantity: Quantity, of_index: u32) -> u32 {
        let own = self.value.normalize().scale();
        match quantity {
            Quantity::Percent => own.min(1),
            _ if quantity.is_whole() => 0,
            _ => own.min(of_index),
        }
    }
}

/// A change: the one that is told, or the one against a year.
pub(super) fn change(told: &Changes, quantity: Quantity, since: Option<Year>) -> Option<Known> {
    let wanted = |year: Year| since.is_none_or(|since| since == year);
    if quantity == Quantity::RankChange {
        let other = told.other_rank.filter(|_| since.is_some());
        let mut both = told.rank.into_iter().chain(other);
        let found = both.find(|told| wanted(told.since));
        return found.map(Known::ranks_against);
    }
    let other = told.other_score.filter(|_| since.is_some());
    let mut both = told.score.into_iter().chain(other);
    let found = both.find(|told| wanted(told.since));
    found.map(Known::against)
}
