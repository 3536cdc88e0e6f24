//! What a table says against what is on record of earlier years.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Claim, Held, MOVED, values};
use crate::roles::{Heads, Said};
use crate::summary;
use crate::take::{Request, Setting};
use crate::taken::{Against, Head, Proof, Spot, Taken, Why};
use model::mapping::Column as Role;
use model::{UnitId, Year};

/// What a table says of earlier years against the record.
pub(super) fn earlier(setting: &Setting<'_>, taken: &Taken) -> Vec<Claim> {
    let request = setting.request;
    let mut claims = Vec::new();
    for block in &taken.blocks {
        for head in &block.columns {
            let Why::OtherYear(Some(year)) = head.why else {
                continue;
            };
            let known = recorded(request, head, year);
            if known.is_empty() {
                continue;
            }
            let mut claim = Claim {
                proof: Proof::Earlier,
                all: 0,
                found: Vec::new(),
            };
            for line in &block.rows {
                let at = Spot {
                    file: block.file,
                    sheet: block.sheet.clone(),
                    cell: (line.row, head.column),
                };
                let (Some(other), Some(value)) =
                    (known.get(&line.unit), summary::number(request, &at))
                else {
                    continue;
                };
                claim.all += 1;
                let decimals = value.scale().min(other.scale());
                if value.round_dp(decimals) != other.round_dp(decimals)
                    && (value - other).abs() > Decimal::new(1, decimals)
                {
                    claim.found.push((
                        at,
                        Against {
                            value,
                            other: *other,
                        },
                    ));
                }
            }
            claims.push(claim);
        }
    }
    claims
}

/// What the record says of what a head names in another year.
fn recorded(request: &Request<'_>, head: &Head, year: Year) -> BTreeMap<UnitId, Decimal> {
    let index = request.index();
    let Some(framework) = index.framework_of(year) else {
        return BTreeMap::new();
    };
    let heads = Heads::new(
        request.record,
        request.index,
        index.framework(framework),
        year,
    );
    let Said::One(role @ (Role::Score | Role::Part(_)), _) = heads.read(&head.path) else {
        return BTreeMap::new();
    };
    let table = request
        .record
        .edition(year)
        .into_iter()
        .flat_map(|edition| &edition.tables);
    let rows = table
        .filter(|table| table.index == request.index)
        .flat_map(|table| &table.rows);
    let value = |row: &model::Result| match role {
        Role::Part(id) => row
            .parts
            .iter()
            .find(|part| part.component == id)?
            .score
            .score(),
        _ => row.score.score(),
    };
    rows.filter_map(|row| Some((row.unit, value(row)?)))
        .collect()
}

/// The one in the middle.
fn middle(mut all: Vec<Decimal>) -> Decimal {
    all.sort_unstable();
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// The index's table in the edition before.
pub(super) fn last<'a>(request: &Request<'a>) -> Option<&'a model::Table> {
    let editions = request.record.editions.iter();
    let before = editions.filter(|edition| edition.year < request.year);
    let last = before.max_by_key(|edition| edition.year)?;
    let mut tables = last.tables.iter();
    tables.find(|table| table.index == request.index)
}

/// Units that moved far more than all others since the last edition.
pub(super) fn jumps(request: &Request<'_>, taken: &Taken) -> Option<Claim> {
    let table = last(request)?;
    let index = request.index();
    if index.framework_of(request.year) != Some(table.framework) {
        return None;
    }
    let known: BTreeMap<UnitId, Decimal> = table
        .rows
        .iter()
        .filter_map(|row| Some((row.unit, row.score.score()?)))
        .collect();
    let held = values(taken, Role::Score);
    let moved: Vec<(&Held, Decimal, Decimal)> = held
        .iter()
        .filter_map(|held| {
            known
                .get(&held.unit)
                .map(|last| (held, *last, held.value - last))
        })
        .collect();
    if moved.len() < MOVED {
        return None;
    }
    let usual = middle(moved.iter().map(|(_, _, by)| *by).collect());
    let spread = middle(moved.iter().map(|(_, _, by)| (*by - usual).abs()).collect());
    let most = request
        .framework
        .max
        .or_else(|| known.values().max().copied())?;
    let allowed = (spread * Decimal::TEN).max(most / Decimal::TEN);
    let far = moved
        .iter()
        .filter(|(_, _, by)| (*by - usual).abs() > allowed);
    let found: Vec<(Spot, Against)> = far
        .map(|(held, last, _)| {
            (
                held.at.clone(),
                Against {
                    value: held.value,
                    other: *last,
                },
            )
        })
        .collect();
    Some(Claim {
        proof: Proof::Jump,
        all: moved.len(),
        found,
    })
}
