//! Components of one table: ranks, shares of the maximum, points lost.

use super::columns::{Column, spread};
use super::standings::share;
use super::{PartStanding, Spread, Standing};
use crate::model::{self, ComponentId, Framework, Part, Table};

const NOTHING: PartStanding = PartStanding {
    rank: None,
    share: None,
    lost: None,
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

/// What can be said of a row's components without looking at other rows.
pub(super) fn alone(framework: &Framework, row: &model::Result) -> Vec<PartStanding> {
    let mut standings = vec![NOTHING; framework.components.len()];
    for part in &row.parts {
        let standing = &mut standings[usize::from(part.component.0)];
        standing.rank = part.rank;
        let max = framework.component(part.component).max;
        if let Some((score, max)) = part.score.score().zip(max) {
            standing.share = share(score, max);
            standing.lost = Some(max - score);
        }
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
            rows[*item as usize].parts[component].rank = Some(*place);
        }
        spreads.push(spread(&column.values));
    }
    spreads
}
