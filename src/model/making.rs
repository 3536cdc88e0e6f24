//! How a total is made of the components of the first level, where a framework says it.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{ComponentId, Framework, Total};

/// What each component of the first level counts for in a total. A plain sum is the one in which each counts for one
/// and the whole for one as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Making {
    kind: MakingKind,
    weights: Vec<(ComponentId, Decimal)>,
    whole: Decimal,
}

/// How what components count for becomes a total: what the framework says, whatever the weights come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MakingKind {
    /// They are added up.
    Sum,
    /// Their mean is taken, each by its weight.
    Mean,
}

impl Framework {
    /// How the total is made of its parts; nothing where the framework does not say it, or has no parts.
    #[must_use]
    pub fn making(&self) -> Option<Making> {
        let top = self.top();
        let making = match self.total {
            Total::Sum => Making {
                kind: MakingKind::Sum,
                weights: top.map(|(id, _)| (id, Decimal::ONE)).collect(),
                whole: Decimal::ONE,
            },
            Total::WeightedMean => {
                let weights = top.map(|(id, component)| Some((id, component.weight?)));
                Making::mean(weights.collect::<Option<_>>()?)
            }
            Total::Unstated => return None,
        };
        let is_there = !making.weights.is_empty() && making.whole > Decimal::ZERO;
        is_there.then_some(making)
    }
}

impl Making {
    fn mean(weights: Vec<(ComponentId, Decimal)>) -> Self {
        Self {
            kind: MakingKind::Mean,
            whole: weights.iter().map(|(_, weight)| *weight).sum(),
            weights,
        }
    }

    /// How the total comes about.
    #[must_use]
    pub fn kind(&self) -> MakingKind {
        self.kind
    }

    /// The components that a total is made of, in order of display.
    pub fn ids(&self) -> impl Iterator<Item = ComponentId> {
        self.weights.iter().map(|(id, _)| *id)
    }

    /// How many components there are.
    #[must_use]
    pub fn n(&self) -> usize {
        self.weights.len()
    }

    /// What a component counts for; nothing of one below the first level.
    #[must_use]
    pub fn weight(&self, id: ComponentId) -> Option<Decimal> {
        let mut all = self.weights.iter();
        all.find(|(known, _)| *known == id)
            .map(|(_, weight)| *weight)
    }

    /// What all of them together are divided by.
    #[must_use]
    pub fn whole(&self) -> Decimal {
        self.whole
    }

    /// Whether components are added up, so that each counts for as many points as it has. A mean of one component alone
    /// is none: it is told as what the framework calls it.
    #[must_use]
    pub fn is_sum(&self) -> bool {
        self.kind == MakingKind::Sum
    }

    /// The total as many times as the whole, which needs no division: what components have, each by its weight.
    /// Nothing where one of them has nothing.
    pub fn gathered(&self, value: impl Fn(ComponentId) -> Option<Decimal>) -> Option<Decimal> {
        self.weights
            .iter()
            .try_fold(Decimal::ZERO, |sum, (id, weight)| {
                sum.checked_add(value(*id)?.checked_mul(*weight)?)
            })
    }

    /// The total that components make, all its digits; of a division that does not end as many as a number can hold.
    /// Nothing where one of them has nothing.
    pub fn total(&self, value: impl Fn(ComponentId) -> Option<Decimal>) -> Option<Decimal> {
        let gathered = self.gathered(value)?;
        if self.whole == Decimal::ONE {
            return Some(gathered);
        }
        gathered.checked_div(self.whole)
    }

    /// The total as it is written where a source states none: a sum has the digits of its parts, a mean as many as the
    /// index has, or as its parts have where these are more; half a unit is rounded away from zero.
    pub fn written(
        &self,
        decimals: u32,
        value: impl Fn(ComponentId) -> Option<Decimal>,
    ) -> Option<Decimal> {
        let total = self.total(&value)?;
        if self.is_sum() {
            return Some(total);
        }
        let of_parts = self.ids().filter_map(&value).map(|part| part.scale()).max();
        let digits = decimals.max(of_parts.unwrap_or(0));
        let mut written = rounded(total, digits);
        written.rescale(digits);
        Some(written)
    }

    /// Whether a stated total is what components make: a sum to the digit, a mean to as many decimals as it states, or
    /// as the index has where these are more.
    pub fn is_total(
        &self,
        said: Decimal,
        decimals: u32,
        value: impl Fn(ComponentId) -> Option<Decimal>,
    ) -> bool {
        let digits = decimals.max(said.scale());
        self.total(value)
            .is_some_and(|total| total == said || !self.is_sum() && rounded(total, digits) == said)
    }

    /// What a component adds to a total of which it has so much; nothing where that has no end of digits, so that
    /// such shares could not be added up.
    #[must_use]
    pub fn share(&self, id: ComponentId, value: Decimal) -> Option<Decimal> {
        let weight = self.weight(id)?;
        if self.is_sum() {
            return Some(value);
        }
        let product = weight.checked_mul(value)?;
        let share = product.checked_div(self.whole)?.normalize();
        let is_exact = share.scale() <= FINEST && share.checked_mul(self.whole)? == product;
        is_exact.then_some(share)
    }

    /// Whether each component counts for the same share in another total, so that a change of one is the same part of
    /// the total's in both; `pair` gives the other's name of it.
    pub fn same(&self, other: &Self, pair: impl Fn(ComponentId) -> Option<ComponentId>) -> bool {
        let share = |(id, weight): &(ComponentId, Decimal)| {
            let theirs = other.weight(pair(*id)?)?;
            Some(weight.checked_mul(other.whole)? == theirs.checked_mul(self.whole)?)
        };
        let all = self.weights.iter().all(|one| share(one) == Some(true));
        self.n() == other.n() && all
    }
}

/// Shares with more digits than this are not written out.
const FINEST: u32 = 10;

fn rounded(total: Decimal, digits: u32) -> Decimal {
    total.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Making, MakingKind};
    use crate::ComponentId;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn mean(weights: &[&str]) -> Making {
        let weights = (0..).map(ComponentId).zip(weights);
        Making::mean(weights.map(|(id, one)| (id, decimal(one))).collect())
    }

    fn sum(n: u16) -> Making {
        Making {
            kind: MakingKind::Sum,
            weights: (0..n).map(|id| (ComponentId(id), Decimal::ONE)).collect(),
            whole: Decimal::ONE,
        }
    }

    fn written(weights: &[&str], values: &[&str]) -> Option<String> {
        let value = |id: ComponentId| values.get(usize::from(id.0)).map(|one| decimal(one));
        Some(mean(weights).written(2, value)?.to_string())
    }

    #[test]
    fn only_the_shares_of_weights_matter() {
        let values = ["80.5", "70", "91.25"];
        let said = Some("82.73".to_owned());
        assert_eq!(written(&["20", "30", "50"], &values), said);
        assert_eq!(written(&["0.2", "0.3", "0.5"], &values), said);
    }

    #[test]
    fn half_a_unit_is_rounded_away_from_zero_and_digits_are_kept() {
        assert_eq!(written(&["1", "1"], &["80.01", "80.02"]).unwrap(), "80.02");
        assert_eq!(written(&["1", "1"], &["80", "80"]).unwrap(), "80.00");
        assert_eq!(written(&["1", "1"], &["80.001", "80"]).unwrap(), "80.001");
        assert_eq!(written(&["1", "1", "1"], &["1", "1", "0"]).unwrap(), "0.67");
        assert_eq!(written(&["1", "1"], &["80"]), None);
    }

    #[test]
    fn a_stated_mean_is_held_to_its_digits() {
        let value = |id: ComponentId| Some(decimal(["80.01", "80.02"][usize::from(id.0)]));
        let is = |said: &str| mean(&["1", "1"]).is_total(decimal(said), 2, value);
        assert!(is("80.02") && is("80.015"));
        assert!(!is("80.01") && !is("80"));
    }

    #[test]
    fn shares_of_a_change_end_or_are_not_told() {
        let of = |weights: &[&str]| mean(weights).share(ComponentId(0), decimal("1.5"));
        assert_eq!(of(&["20", "30", "50"]), Some(decimal("0.3")));
        assert_eq!(of(&["1", "1", "1"]), Some(decimal("0.5")));
        assert_eq!(of(&["1", "1", "5"]), None);
    }

    #[test]
    fn weights_are_the_same_where_shares_are() {
        let same = |id: ComponentId| Some(id);
        assert!(mean(&["20", "80"]).same(&mean(&["1", "4"]), same));
        assert!(!mean(&["20", "80"]).same(&mean(&["1", "3"]), same));
        assert!(!mean(&["20", "80"]).same(&mean(&["20", "80"]), |_| None));
        assert!(sum(1).same(&mean(&["7"]), same));
        assert!(!sum(2).same(&mean(&["1", "1"]), same));
    }

    #[test]
    fn a_mean_of_one_component_is_a_mean() {
        for weight in ["1", "7"] {
            assert_eq!(mean(&[weight]).kind(), MakingKind::Mean);
            assert!(!mean(&[weight]).is_sum());
            // Of as many digits as the index has.
            assert_eq!(written(&[weight], &["80.5"]).unwrap(), "80.50");
        }
        assert!(sum(1).is_sum());
    }
}
