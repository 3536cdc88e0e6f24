//! What a table says against what is on record of earlier years.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Claim, Held, MOVED, values};
use crate::roles::{Heads, Said};
use crate::summary;
use crate::take::{Request, Setting};
use crate::taken::{Against, Head, Line, Proof, Question, Spot, Taken, Why};
use crate::titles;
use model::mapping::Column as Role;
use model::{UnitId, Value, Year};

/// How many units, or values of fewer units, must be those of an earlier year before that is asked about.
const ALIKE: usize = 3;

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
        index.framework(framework).of_field(request.group),
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

/// Asks whether a table of which nearly all units have what is on record of an earlier year is one of the new year at all.
pub(super) fn again(setting: &Setting<'_>, taken: &Taken) -> Option<Question> {
    let request = setting.request;
    let mut editions: Vec<_> = request.record.editions.iter().collect();
    editions.retain(|edition| edition.year < request.year);
    editions.sort_by_key(|edition| std::cmp::Reverse(edition.year));
    let tables = editions.iter().flat_map(|edition| {
        let tables = edition.tables.iter().map(|table| (edition.year, table));
        tables.filter(|(_, table)| table.index == request.index)
    });
    let block = taken.blocks.iter().find(|block| !block.rows.is_empty())?;
    let all: Vec<&Line> = taken.lines().map(|(_, line)| line).collect();
    tables.into_iter().find_map(|(year, table)| {
        let is_one = request.index().framework_of(request.year) == Some(table.framework);
        let held = |line: &&&Line| same_values(line, table, is_one);
        let counts: Vec<usize> = all.iter().filter_map(|line| held(&line)).collect();
        // Of few units all must be so, in several values.
        let many = counts.len() >= ALIKE && counts.len() * 10 >= all.len() * 9;
        let few = counts.len() == all.len() && counts.iter().sum::<usize>() > ALIKE;
        let settled = titles::is_settled(&year.to_string(), &request.year.to_string(), setting);
        ((many || few) && !settled).then(|| Question::Again {
            at: titles::head_of(block),
            year,
            share: (counts.len(), all.len()),
        })
    })
}

/// How many values a unit has that an earlier table has as well; nothing where one is another.
fn same_values(line: &Line, table: &model::Table, is_one: bool) -> Option<usize> {
    let at = table
        .rows
        .binary_search_by_key(&line.unit, |row| row.unit)
        .ok()?;
    let row = &table.rows[at];
    let score = line
        .score
        .and_then(Value::score)
        .map(|score| (Some(score), row.score.score()));
    let parts = line.parts.iter().filter(|_| is_one).map(|(id, value)| {
        let mut known = row.parts.iter().filter(|part| part.component == *id);
        (value.score(), known.find_map(|part| part.score.score()))
    });
    let both = parts
        .chain(score)
        .filter_map(|(ours, known)| Some((ours?, known?)));
    let both: Vec<(Decimal, Decimal)> = both.collect();
    let is_same = !both.is_empty() && both.iter().all(|(ours, known)| ours == known);
    is_same.then_some(both.len())
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
