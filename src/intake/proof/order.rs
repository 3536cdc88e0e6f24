//! Ranks against scores, and rows against the order in which all others stand.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::{Claim, Held, ORDERED, lines, rank, spot, value};
use crate::take::Request;
use crate::taken::{Against, Line, Proof, Spot, Taken};
use model::mapping::Column as Role;

/// Ranks against scores, within each field.
pub(super) fn ranks(request: &Request<'_>, taken: &Taken, role: Role, of: Role) -> Vec<Claim> {
    let field = |line: &Line| request.index().field_of(request.record.unit(line.unit));
    let mut groups: BTreeMap<Option<usize>, Vec<(u32, Decimal, Spot)>> = BTreeMap::new();
    for (block, line) in lines(taken) {
        let Some((_, at)) = spot(taken, block, line, of) else {
            continue;
        };
        let share = match (role, line.max) {
            (Role::Score, Some(max)) if !max.is_zero() => {
                value(line, role).map(|value| value / max)
            }
            _ => value(line, role),
        };
        if let (Some(rank), Some(value)) = (rank(line, of), share) {
            groups
                .entry(field(line))
                .or_default()
                .push((rank, value, at));
        }
    }
    let claims = groups.into_values().map(|mut all| {
        all.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
        let falling: Vec<Decimal> = all.iter().map(|(_, value, _)| -*value).collect();
        let out = out_of_order(&falling);
        let found = out.into_iter().map(|place| {
            let (rank, value, at) = &all[place];
            let better = all.iter().filter(|(_, other, _)| other > value).count() + 1;
            (
                at.clone(),
                Against {
                    value: Decimal::from(*rank),
                    other: Decimal::from(better),
                },
            )
        });
        Claim {
            proof: Proof::Rank,
            all: all.len(),
            found: found.collect(),
        }
    });
    claims.collect()
}

/// The places to be taken out so that the others rise, as few as can be.
fn out_of_order(values: &[Decimal]) -> Vec<usize> {
    // The last of the longest rising chains of each length, and what stands before each value in its chain.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    for place in 0..values.len() {
        let at = ends.partition_point(|end| values[*end] <= values[place]);
        before[place] = at.checked_sub(1).map(|at| ends[at]);
        if at == ends.len() {
            ends.push(place);
        } else {
            ends[at] = place;
        }
    }
    let mut kept = BTreeSet::new();
    let mut at = ends.last().copied();
    while let Some(place) = at {
        kept.insert(place);
        at = before[place];
    }
    (0..values.len())
        .filter(|place| !kept.contains(place))
        .collect()
}

/// Rows that are out of the order in which all others stand.
pub(super) fn order(taken: &Taken, held: &[Held], rank: Role) -> Vec<Claim> {
    let mut claims = Vec::new();
    let blocks: BTreeSet<usize> = held.iter().map(|held| held.block).collect();
    for place in blocks {
        let has_ranks = taken.blocks[place]
            .columns
            .iter()
            .any(|head| head.role == Some(rank));
        let mut rows: Vec<&Held> = held.iter().filter(|held| held.block == place).collect();
        if has_ranks || rows.len() < ORDERED {
            continue;
        }
        rows.sort_by_key(|held| held.row);
        for sign in [Decimal::ONE, Decimal::NEGATIVE_ONE] {
            let values: Vec<Decimal> = rows.iter().map(|held| held.value * sign).collect();
            let out = out_of_order(&values);
            if out.is_empty() || out.len() * 10 > rows.len() {
                continue;
            }
            let found = out.iter().map(|at| {
                let beside = if *at > 0 { at - 1 } else { at + 1 };
                let against = Against {
                    value: rows[*at].value,
                    other: rows[beside].value,
                };
                (rows[*at].at.clone(), against)
            });
            claims.push(Claim {
                proof: Proof::Order,
                all: rows.len(),
                found: found.collect(),
            });
        }
    }
    claims
}

#[cfg(test)]
mod tests {
    use super::{Decimal, out_of_order};

    #[test]
    fn as_few_as_can_be_are_out_of_order() {
        let read = |values: &[i64]| {
            let values: Vec<Decimal> = values.iter().map(|value| Decimal::from(*value)).collect();
            out_of_order(&values)
        };
        assert_eq!(read(&[1, 2, 3, 9, 4, 5]), [3]);
        assert_eq!(read(&[1, 1, 2, 2]), [0_usize; 0]);
        assert_eq!(read(&[5, 1, 2, 3]), [0]);
        assert_eq!(read(&[]), [0_usize; 0]);
    }
}
