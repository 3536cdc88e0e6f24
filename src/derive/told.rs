//! Which change of a result is told: decided here and nowhere else.
//!
//! Score and rank are looked at apart. A source may state a change, and one may be worked out here; the one against the
//! nearer year holds. Against one year both must agree, which a check holds; then the one that was worked out is told,
//! since it has all digits, and both say so. The other one keeps an address of its own.

use rust_decimal::Decimal;

use super::{Change, PartStanding, RankChange, Standing};
use model::{ComponentId, DeclaredChange, Year};

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The source states it.
    Published,
    /// It was worked out here.
    Computed,
    /// The source states it, and it was worked out here too.
    Both,
}

impl By {
    /// The code in data files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Computed => "computed",
            Self::Both => "both",
        }
    }

    /// Whether nobody but the source says so.
    #[must_use]
    pub fn is_only_stated(self) -> bool {
        self == Self::Published
    }
}

/// A change with the year that it is against, and whose word it is. Positive is an improvement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against<T> {
    /// The change.
    pub change: T,
    /// The earlier year.
    pub since: Year,
    /// Who says so.
    pub by: By,
}

/// What is told of how a result changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// Of the score.
    pub score: Option<Against<Decimal>>,
    /// Of the rank.
    pub rank: Option<Against<RankChange>>,
    /// Up or down, where a source says only that and nothing gives a number.
    pub direction: Option<Against<i8>>,
    /// The change of the score against another year, which is not told.
    pub other_score: Option<Against<Decimal>>,
    /// The change of the rank against another year, which is not told.
    pub other_rank: Option<Against<RankChange>>,
}

impl Changes {
    /// Of a row.
    #[must_use]
    pub fn of(result: &model::Result, standing: &Standing) -> Self {
        let computed = match standing.change {
            Change::Since {
                year, score, rank, ..
            } => (Some(year), score, rank),
            Change::None(_) => (None, None, None),
        };
        Self::choose(result.change.as_deref(), computed)
    }

    /// Of a component of a row.
    #[must_use]
    pub fn of_part(result: &model::Result, standing: &Standing, component: ComponentId) -> Self {
        let part = standing.parts.get(usize::from(component.0));
        let since = match standing.change {
            Change::Since { year, .. } => Some(year),
            Change::None(_) => None,
        };
        let computed = |part: &PartStanding| (since, part.change, part.rank_change);
        let computed = part.map_or((None, None, None), computed);
        Self::choose(result.part_change(component), computed)
    }

    fn choose(
        declared: Option<&DeclaredChange>,
        (since, score, rank): (Option<Year>, Option<Decimal>, Option<RankChange>),
    ) -> Self {
        let stated_rank = |by| RankChange { by, among: None };
        let (score, other_score) = nearer(
            stated(declared, |change| change.score),
            worked_out(since, score),
        );
        let (rank, other_rank) = nearer(
            stated(declared, |change| change.rank.map(stated_rank)),
            worked_out(since, rank),
        );
        let none = score.is_none() && rank.is_none();
        Self {
            score,
            rank,
            direction: stated(declared, |change| change.direction).filter(|_| none),
            other_score,
            other_rank,
        }
    }

    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.score.is_none() && self.rank.is_none() && self.direction.is_none()
    }

    /// The years that what is told is against, the nearest first: none, one, or two.
    #[must_use]
    pub fn years(&self) -> Vec<Year> {
        let score = self.score.map(|told| told.since);
        let rank = self.rank.map(|told| told.since);
        let direction = self.direction.map(|told| told.since);
        let mut years: Vec<Year> = [score, rank, direction].into_iter().flatten().collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        years
    }
}

fn stated<T>(
    declared: Option<&DeclaredChange>,
    of: impl FnOnce(&DeclaredChange) -> Option<T>,
) -> Option<Against<T>> {
    let declared = declared?;
    Some(Against {
        change: of(declared)?,
        since: declared.since,
        by: By::Published,
    })
}

fn worked_out<T>(since: Option<Year>, change: Option<T>) -> Option<Against<T>> {
    Some(Against {
        change: change?,
        since: since?,
        by: By::Computed,
    })
}

/// The change against the nearer year, and the other one.
fn nearer<T: Copy>(
    stated: Option<Against<T>>,
    computed: Option<Against<T>>,
) -> (Option<Against<T>>, Option<Against<T>>) {
    match (stated, computed) {
        (Some(stated), Some(computed)) if stated.since > computed.since => {
            (Some(stated), Some(computed))
        }
        (Some(stated), Some(computed)) if stated.since < computed.since => {
            (Some(computed), Some(stated))
        }
        (Some(_), Some(computed)) => {
            let both = Against {
                by: By::Both,
                ..computed
            };
            (Some(both), None)
        }
        (one, None) | (None, one) => (one, None),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Against, By, Changes};
    use crate::RankChange;
    use model::DeclaredChange;

    fn declared(since: i32, score: Option<i64>, rank: Option<i32>) -> DeclaredChange {
        DeclaredChange {
            since,
            score: score.map(Decimal::from),
            rank,
            direction: None,
        }
    }

    fn rank(by: i32) -> RankChange {
        RankChange { by, among: None }
    }

    /// SIPAS 2022 of Lai Châu: the source says two places up on 2021; twenty are worked out against 2018.
    #[test]
    fn the_nearer_year_holds_for_each_quantity_apart() {
        let stated = declared(2021, None, Some(2));
        let computed = (Some(2018), Some(Decimal::from(4)), Some(rank(20)));
        let told = Changes::choose(Some(&stated), computed);
        let against = told.rank.unwrap();
        assert_eq!(
            (against.change.by, against.since, against.by),
            (2, 2021, By::Published)
        );
        assert_eq!(told.score.unwrap().since, 2018);
        let other = told.other_rank.unwrap();
        assert_eq!(
            (other.change.by, other.since, other.by),
            (20, 2018, By::Computed)
        );
        assert_eq!(told.years(), [2021, 2018]);
    }

    #[test]
    fn a_farther_stated_change_does_not_displace_a_nearer_computed_one() {
        let stated = declared(2015, Some(9), None);
        let told = Changes::choose(Some(&stated), (Some(2017), Some(Decimal::ONE), None));
        assert_eq!(told.score.unwrap().change, Decimal::ONE);
        assert_eq!(told.other_score.unwrap().since, 2015);
    }

    #[test]
    fn against_one_year_both_say_so() {
        let stated = declared(2017, Some(1), Some(3));
        let told = Changes::choose(Some(&stated), (Some(2017), Some(Decimal::ONE), None));
        let score = Against {
            change: Decimal::ONE,
            since: 2017,
            by: By::Both,
        };
        assert_eq!(told.score, Some(score));
        assert_eq!(told.rank.unwrap().by, By::Published);
        assert_eq!(told.other_score, None);
    }

    #[test]
    fn a_direction_is_told_only_where_nothing_gives_a_number() {
        let mut stated = declared(2017, None, None);
        stated.direction = Some(1);
        let alone = Changes::choose(Some(&stated), (None, None, None));
        assert_eq!(alone.direction.unwrap().change, 1);
        let beside = Changes::choose(Some(&stated), (Some(2017), Some(Decimal::ONE), None));
        assert_eq!(beside.direction, None);
    }
}
