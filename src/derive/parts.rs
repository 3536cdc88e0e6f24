//! Components of one table: ranks, shares of the maximum, points lost.

use std::num::NonZeroU32;

use rust_decimal::Decimal;

use super::columns::{Column, shares, spread};
use super::standings::share;
use super::{Entry, PartStanding, Spread, Standing};
use model::{Component, ComponentId, Framework, Part, Score, Table, Total};

const NOTHING: PartStanding = PartStanding {
    place: None,
    change: None,
    rank_change: None,
};

/// A row's result for a component; the parts of a row stand in the framework's order.
pub(super) fn find(row: &model::Result, component: ComponentId) -> Option<&Part> {
    let place = row
        .parts
        .binary_search_by_key(&component, |part| part.component)
        .ok()?;
    Some(&row.parts[place])
}

/// A component's score as per cent of its maximum, unrounded.
#[must_use]
pub fn part_share(component: &Component, part: &Part) -> Option<Decimal> {
    let (score, max) = of_maximum(component, part)?;
    share(score, max)
}

/// The points that a component's score lacks to its maximum.
#[must_use]
pub fn points_lost(component: &Component, part: &Part) -> Option<Decimal> {
    let (score, max) = of_maximum(component, part)?;
    Some(max - score)
}

/// A score beside the maximum that it is a part of.
fn of_maximum(component: &Component, part: &Part) -> Option<(Score, Score)> {
    let known = part.score.score().zip(component.max);
    known.filter(|_| component.has_share())
}

/// What a component of the first level adds to the change of the total: all of its change where totals are sums, its
/// share by weight where they are means. Absent where those of all components are not known.
#[must_use]
pub fn contribution(entry: &Entry, component: ComponentId) -> Option<Decimal> {
    entry.standing.unexplained.as_deref()?;
    let change = entry.standing.parts.get(usize::from(component.0))?.change?;
    // Of a sum each component is a whole part; nearly all totals are sums.
    let framework = entry.framework;
    if framework.total == Total::Sum && framework.component(component).level == 1 {
        return Some(change);
    }
    framework.making()?.share(component, change)
}

/// What can be said of a row's components without looking at other rows.
pub(super) fn alone(framework: &Framework, row: &model::Result) -> Vec<PartStanding> {
    let mut standings = vec![NOTHING; framework.components.len()];
    for stated in &row.stated {
        standings[usize::from(stated.component.0)].place = stated.rank.and_then(NonZeroU32::new);
    }
    standings
}

/// Ranks the rows of a complete field in each component, and tells where the values lie. A component that only some of
/// the ranked units have a score for is left as declared: a place among those few would be taken for one in the field.
pub(super) fn rank(
    framework: &Framework,
    table: &Table,
    order: &[u32],
    rows: &mut [Standing],
) -> Vec<Option<Spread>> {
    let ranked = order
        .iter()
        .filter(|&&row| rows[row as usize].rank.is_some())
        .count();
    let mut columns = vec![Vec::new(); framework.components.len()];
    let mut known = vec![0; columns.len()];
    // The field's order decides among equals which row a highest or lowest value is shown with.
    for (at, &row) in (0..).zip(order) {
        for part in &table.rows[row as usize].parts {
            if let Some(score) = part.score.score() {
                let component = usize::from(part.component.0);
                columns[component].push((score, at));
                known[component] += usize::from(rows[row as usize].rank.is_some());
            }
        }
    }
    let mut spreads = Vec::with_capacity(columns.len());
    for ((component, values), known) in columns.into_iter().enumerate().zip(known) {
        if known < ranked {
            spreads.push(None);
            continue;
        }
        let mut column = Column::new(values);
        for ((_, item), place) in column.values.iter_mut().zip(&column.places) {
            *item = order[*item as usize];
            rows[*item as usize].parts[component].place = NonZeroU32::new(*place);
        }
        let mut spread = spread(&column.values);
        let own = &framework.components[component];
        let max = own.max.filter(|_| own.has_share());
        if let (Some(spread), Some(max)) = (&mut spread, max) {
            spread.shares = shares(spread, max);
        }
        spreads.push(spread);
    }
    spreads
}

#[cfg(test)]
mod tests {
    use super::{part_share, points_lost};
    use sample::decimal;

    #[test]
    fn a_component_has_a_share_of_its_maximum_and_points_lost() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("60"))]);
            sample::parts(&mut table.rows[0], &[Some("20"), None]);
        });
        let table = &record.editions[0].tables[0];
        let framework = record.index(table.index).framework(table.framework);
        let said = |place: usize| {
            let part = &table.rows[0].parts[place];
            let component = framework.component(part.component);
            (part_share(component, part), points_lost(component, part))
        };
        assert_eq!(said(0), (Some(decimal("80")), Some(decimal("5"))));
        assert_eq!(said(1), (None, None));
    }
}
