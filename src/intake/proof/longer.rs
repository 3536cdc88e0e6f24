//! Columns whose numbers have more decimals than the index has ever had: cells of no format show all that a formula made. Which
//! of them the publisher means, nobody can know but who has his table.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Held, digits, scale, values};
use crate::grid::Column;
use crate::take::Request;
use crate::taken::{Question, Remark, Spot, Taken};
use model::mapping::{Column as Role, Digits};

/// How many decimals the values of a role have at most: as many as the index has, or had in any other year.
pub(crate) fn decimals(request: &Request<'_>, role: Role) -> u32 {
    let editions = request.record.editions.iter();
    let others = editions.filter(|edition| edition.year != request.year);
    let tables = others.flat_map(|edition| &edition.tables);
    let rows = tables
        .filter(|table| table.index == request.index)
        .flat_map(|table| &table.rows);
    let of_row = |row: &model::Result| -> Option<u32> {
        match role {
            Role::Part(_) => {
                let parts = row.parts.iter();
                parts
                    .filter_map(|part| Some(part.score.score()?.scale()))
                    .max()
            }
            Role::Percent => Some(row.declared_percent()?.scale()),
            _ => Some(row.score.score()?.scale()),
        }
    };
    let published = rows.filter_map(of_row).max().unwrap_or_default();
    published.max(request.index().decimals)
}

/// A value with no more decimals than its role has, where the mapping says that numbers are rounded.
pub(crate) fn rounded(request: &Request<'_>, role: Role, value: Decimal) -> Decimal {
    let digits = request.mapping.and_then(|mapping| mapping.digits);
    if digits != Some(Digits::Rounded) {
        return value;
    }
    let decimals = decimals(request, role);
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// Asks once about all columns with more decimals than the index has had; where the mapping says which digits are taken, they
/// are told.
pub(super) fn ask(request: &Request<'_>, taken: &mut Taken) {
    let mut roles: BTreeSet<Role> = BTreeSet::new();
    for block in &taken.blocks {
        roles.extend(block.columns.iter().filter_map(|head| head.role));
    }
    let is_of_points = |role: &Role| {
        matches!(
            role,
            Role::Score | Role::Part(_) | Role::Percent | Role::Own
        )
    };
    let mut columns: Vec<(Spot, String)> = Vec::new();
    let mut longest: Option<(u32, Spot, Decimal)> = None;
    let mut published = 0;
    for role in roles.into_iter().filter(is_of_points) {
        let held = values(taken, role);
        let decimals = decimals(request, role);
        // What clings to one number of its column is asked about with its cell.
        let claimed = digits::longer(request, taken, &held);
        let is_claimed = |at: &Spot| claimed.as_ref().is_some_and(|claim| claim.is_of(at));
        let length = |held: &Held| held.value.normalize().scale();
        // "x1" says that the numbers are meant as they are.
        let is_meant = |held: &Held| {
            let times = scale::times(request, role, &taken.blocks[held.block]);
            times.is_some_and(|times| times.by == Decimal::ONE)
        };
        let longer = held.iter().filter(|held| length(held) > decimals);
        for held in longer.filter(|held| !is_claimed(&held.at) && !is_meant(held)) {
            let column = column(request, taken, held);
            if !columns.contains(&column) {
                columns.push(column);
            }
            if longest
                .as_ref()
                .is_none_or(|(most, ..)| length(held) > *most)
            {
                longest = Some((length(held), held.at.clone(), held.value));
                published = decimals;
            }
        }
    }
    let Some((_, at, value)) = longest else {
        return;
    };
    let is_settled = request
        .mapping
        .is_some_and(|mapping| mapping.digits.is_some());
    if is_settled {
        taken.remarks.push(Remark::Longer(
            columns.len(),
            value.normalize().scale(),
            published,
        ));
        return;
    }
    taken.questions.push(Question::Longer {
        columns,
        at,
        value,
        published,
    });
}

/// The column of a value: its head, and what the mapping calls it.
fn column(request: &Request<'_>, taken: &Taken, held: &Held) -> (Spot, String) {
    let block = &taken.blocks[held.block];
    let column: Column = held.at.cell.1;
    let found = block.columns.iter().find(|one| one.column == column);
    let name = found.map(|one| crate::draft::called(request, block, one));
    let at = Spot {
        cell: (block.head.end.saturating_sub(1), column),
        ..held.at.clone()
    };
    (at, name.unwrap_or_default())
}
