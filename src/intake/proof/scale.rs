//! Numbers from 0 to 1 where points or per cent belong: some program shows 99,09 as 0,9909, in a whole column or in some
//! of its cells. Numbers of which none is more than a tenth of the most: points of a scale to 10 or to 5.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Held;
use crate::take::Request;
use crate::taken::{Block, Question, Spot, Taken};
use model::mapping::{Column as Role, Times};

/// How many times the largest share the least of all other numbers is, where a few shares among points are remarked on.
const APART: Decimal = Decimal::from_parts(3, 0, 0, false, 0);

/// Whether the numbers of a column may be shares of one, by the most that they can be.
fn are_shares(values: &[Decimal], most: Decimal) -> bool {
    let is_share = |value: &&Decimal| **value > Decimal::ZERO && **value <= Decimal::ONE;
    let shares: Vec<&Decimal> = values.iter().filter(is_share).collect();
    let others: Vec<&Decimal> = values
        .iter()
        .filter(|value| !value.is_zero() && !is_share(value))
        .collect();
    let Some(largest) = shares.iter().max() else {
        return false;
    };
    let apart = others.iter().all(|other| **other >= APART * *largest);
    most >= Decimal::TEN && values.len() >= 2 && (shares.len() >= others.len() || apart)
}

/// So many numbers at least say that their column has another scale.
const SCALED: usize = 5;

/// Up to which number those of a column are in doubt: 1 where they may be shares of one, a tenth of the most where none of
/// them is more, and none is 0.
fn doubtful(values: &[Decimal], most: Decimal) -> Option<Decimal> {
    let tenth = most / Decimal::TEN;
    let is_low = |value: &Decimal| *value > Decimal::ZERO && *value <= tenth;
    let are_low = values.len() >= SCALED && values.iter().all(is_low);
    let share = are_shares(values, most).then_some(Decimal::ONE);
    share.or(are_low.then_some(tenth))
}

/// By what numbers in doubt may be multiplied: shares of one by a hundred, or by what the most of a column is; others from a
/// scale to 10 or to 5 to one to a hundred, or to the most.
fn factors(shares: &[Decimal], most: Decimal) -> Vec<Decimal> {
    let are_shares = shares.iter().all(|share| *share <= Decimal::ONE);
    let mut all = if are_shares && most < Decimal::ONE_HUNDRED {
        vec![Decimal::ONE_HUNDRED, most.normalize()]
    } else if are_shares {
        vec![Decimal::ONE_HUNDRED]
    } else {
        let (five, ten) = (Decimal::from(5), Decimal::TEN);
        vec![ten, (most / ten).normalize(), (most / five).normalize()]
    };
    all.dedup();
    let fits = |by: &Decimal| shares.iter().all(|share| share * by <= most);
    all.retain(fits);
    all
}

/// Asks whether numbers from 0 to 1 are shares of one, once for each key of the mapping that would say it: columns with one
/// head have one. Says whether it asked.
pub(super) fn ask(request: &Request<'_>, role: Role, held: &[Held], taken: &mut Taken) -> bool {
    let all: Vec<Decimal> = held.iter().map(|held| held.value).collect();
    let Some(most) = most(request, role).or_else(|| all.iter().max().copied()) else {
        return false;
    };
    let mut groups: BTreeMap<(&str, String), Vec<&Held>> = BTreeMap::new();
    for (place, block) in taken.blocks.iter().enumerate() {
        let Some(column) = block.columns.iter().find(|head| head.role == Some(role)) else {
            continue;
        };
        let key = crate::draft::called(request, block, column);
        let sheet = if key.starts_with('=') {
            block.sheet.as_str()
        } else {
            ""
        };
        let ours = held.iter().filter(|held| held.block == place);
        groups.entry((sheet, key)).or_default().extend(ours);
    }
    let mut questions = Vec::new();
    for ((_, key), ours) in groups {
        let values: Vec<Decimal> = ours.iter().map(|held| held.value).collect();
        let Some(bound) = doubtful(&values, most).or_else(|| doubtful(&all, most)) else {
            continue;
        };
        let of_one = |value: &Decimal| *value > Decimal::ZERO && *value <= bound;
        let Some(first) = ours.iter().find(|held| of_one(&held.value)) else {
            continue;
        };
        let block = &taken.blocks[first.block];
        if times(request, role, block).is_some() {
            continue;
        }
        let column = block.columns.iter().find(|head| head.role == Some(role));
        let cell = (
            block.head.end.saturating_sub(1),
            column.map_or(0, |head| head.column),
        );
        let shares: Vec<Decimal> = values.iter().copied().filter(of_one).collect();
        let points = ours.iter().filter(|held| held.value > bound);
        questions.push(Question::Scale {
            at: Spot {
                cell,
                ..first.at.clone()
            },
            head: key,
            role,
            points: points.map(|held| held.at.clone()).collect(),
            by: factors(&shares, most),
            shares,
        });
    }
    let asks = !questions.is_empty();
    taken.questions.extend(questions);
    asks
}

/// By what the mapping multiplies a column.
pub(super) fn times(request: &Request<'_>, role: Role, block: &Block) -> Option<Times> {
    let mut columns = block.columns.iter();
    let column = columns.find(|head| head.role == Some(role))?;
    let key = crate::draft::called(request, block, column);
    crate::columns::entry(request, &key, &block.sheet)?.times
}

/// The values that were multiplied: one key of a mapping says it of each year, and what are shares of one in this year's
/// file can be per cent in the file of another.
pub(super) fn multiplied(
    request: &Request<'_>,
    role: Role,
    mut held: Vec<Held>,
    taken: &Taken,
) -> Vec<Held> {
    held.retain(|held| {
        let times = times(request, role, &taken.blocks[held.block]);
        times.is_some_and(|times| times.by != Decimal::ONE)
    });
    held
}

/// The most that a value can be: as the framework says, or else the largest on record of the last edition.
pub(super) fn most(request: &Request<'_>, role: Role) -> Option<Decimal> {
    let recorded = || {
        let rows = &super::past::last(request)?.rows;
        rows.iter().filter_map(|row| row.score.score()).max()
    };
    match role {
        Role::Score | Role::Own => request.framework.max.or_else(recorded),
        Role::Part(id) => request.framework.component(id).max,
        _ => Some(Decimal::ONE_HUNDRED),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{are_shares, doubtful, factors};

    fn decimals(values: &[&str]) -> Vec<Decimal> {
        values.iter().map(|value| value.parse().unwrap()).collect()
    }

    #[test]
    fn shares_of_one_are_known_whether_all_most_or_few_numbers_are() {
        for (values, most, asked) in [
            (&["0.9909", "0.8493", "0"][..], 100, true),
            (&["0.9909", "0.8493", "0.7931", "74.01"], 100, true),
            (&["0.9909", "84.93", "0.7931", "74.01"], 100, true),
            (&["99.09", "84.93", "0.7931", "74.01"], 100, true),
            (&["0.69", "6.8", "7.9", "3.4"], 10, true),
            (&["0", "0", "0", "0.5", "2"], 10, true),
            (&["99.09", "84.93", "79.31", "74.01"], 100, false),
            (&["0", "0", "84.93"], 100, false),
            (&["0.8", "1.2", "1.9", "74.01"], 100, false),
            (&["0.8", "0.7", "1.2"], 2, false),
            (&["0.8"], 100, false),
        ] {
            let numbers = decimals(values);
            assert_eq!(
                are_shares(&numbers, most.into()),
                asked,
                "{values:?} of {most}"
            );
        }
    }

    #[test]
    fn numbers_of_a_smaller_scale_are_known_where_all_are() {
        for (values, most, bound) in [
            (
                &["4.95", "7.19", "6.98", "5.09", "7.12"][..],
                100,
                Some("10"),
            ),
            (&["3.95", "4.19", "2.98", "5", "4.12"], 60, Some("6")),
            (&["4.95", "7.19", "6.98", "5.09", "10.12"], 100, None),
            (&["0", "3", "2", "1.5", "1.2"], 40, None),
            (&["4.95", "7.19", "6.98", "5.09"], 100, None),
        ] {
            let bound = bound.map(|bound| bound.parse().unwrap());
            assert_eq!(
                doubtful(&decimals(values), most.into()),
                bound,
                "{values:?} of {most}"
            );
        }
    }

    #[test]
    fn a_factor_makes_no_share_more_than_the_most() {
        for (shares, most, by) in [
            (&["0.99", "0.33"][..], 100, &["100"][..]),
            (&["0.99", "0.33"], 10, &["10"]),
            (&["0.79", "0.33"], 80, &["100", "80"]),
            (&["0.05", "0.01"], 10, &["100", "10"]),
            (&["0.99"], 1000, &["100"]),
            (&["4.9", "4.1"], 100, &["10", "20"]),
            (&["7.1", "4.1"], 100, &["10"]),
        ] {
            assert_eq!(
                factors(&decimals(shares), most.into()),
                decimals(by),
                "{shares:?}"
            );
        }
    }
}
