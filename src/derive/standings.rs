//! One table: who stands where in which field.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::columns::{Column, spread};
use super::{
    Change, FieldStanding, NoChange, Rank, Standing, TableStanding, bands, boundaries, parts,
};
use model::{Coverage, Framework, Index, Record, Table, Year};

/// Everything about a table that needs no other year.
pub(super) fn of(record: &Record, year: Year, table: &Table) -> TableStanding {
    let index = record.index(table.index);
    let mut rows: Vec<Standing> = table
        .rows
        .iter()
        .map(|row| alone((record, index), year, table, row))
        .collect();
    let mut fields = Vec::new();
    for (place, members) in fields_of(record, index, table) {
        let local = u8::try_from(fields.len()).ok();
        for &row in &members {
            rows[row as usize].field = local;
        }
        let framework = index.framework(table.framework).of_field(Some(place));
        let mut field = match table.coverage.of(Some(place)) {
            Coverage::Complete => complete((framework, table), members, &mut rows),
            Coverage::Partial => partial((framework, table), members, &mut rows),
        };
        field.components = match table.coverage.of(Some(place)) {
            Coverage::Complete => parts::rank(framework, table, &field.order, &mut rows),
            Coverage::Partial => vec![None; framework.components.len()],
        };
        field.field = place;
        field.later = boundaries::later(record, (index, place, year), table, &field, &rows);
        fields.push(field);
    }
    let mut in_file: Vec<u32> = (0..).zip(&table.rows).map(|(row, _)| row).collect();
    in_file.sort_by_key(|row| &table.rows[*row as usize].origin);
    TableStanding {
        fields,
        rows,
        in_file,
    }
}

/// The maximum of a unit in a table: its own, or the framework's.
pub(super) fn maximum(framework: &model::Framework, row: &model::Result) -> Option<Decimal> {
    row.own_max().or(framework.max)
}

/// A value as per cent of a maximum, unrounded.
#[must_use]
pub fn share(value: Decimal, max: Decimal) -> Option<Decimal> {
    if max == Decimal::ONE_HUNDRED {
        return Some(value);
    }
    value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(max)
}

/// What can be said of a row without looking at the others.
fn alone(
    (record, index): (&Record, &Index),
    year: Year,
    table: &Table,
    row: &model::Result,
) -> Standing {
    let unit = record.unit(row.unit);
    let framework = index.framework_for(table.framework, unit);
    let score = row.score.score();
    let share = score
        .zip(maximum(framework, row))
        .and_then(|(score, max)| share(score, max));
    let computed = || bands::reached(index.bands_for(year, unit)?, score, share);
    let declared = row
        .rank
        .filter(|_| !table.is_complete(index.field_of(unit)));
    Standing {
        field: None,
        rank: declared.map(|place| Rank {
            place,
            of: row.of.or(table.of),
            tied: false,
            last: false,
            computed: false,
        }),
        share,
        band: row.band.or_else(computed),
        change: Change::None(NoChange::Absent),
        next: None,
        leader: None,
        parts: parts::alone(framework, row),
        unexplained: None,
    }
}

/// The fields of the index that have rows here, each with its rows in the order of their units' names.
fn fields_of(record: &Record, index: &Index, table: &Table) -> Vec<(usize, Vec<u32>)> {
    let mut fields: Vec<(usize, Vec<u32>)> = (0..index.fields.len())
        .map(|place| (place, Vec::new()))
        .collect();
    for (at, row) in (0..).zip(&table.rows) {
        if let Some(place) = index.field_of(record.unit(row.unit)) {
            fields[place].1.push(at);
        }
    }
    fields.retain(|field| !field.1.is_empty());
    fields
}

/// A field of which every ranked unit is listed: ranks are worked out.
fn complete(
    (framework, table): (&Framework, &Table),
    members: Vec<u32>,
    rows: &mut [Standing],
) -> FieldStanding {
    let scored = |row: &u32| {
        table.rows[*row as usize]
            .score
            .score()
            .map(|score| (score, *row))
    };
    if !members.iter().any(|row| scored(row).is_some()) {
        return declared(table, members, rows);
    }
    let shares = maxima_differ(framework, table, &members);
    // Equals stand as the rows do: in the order of their units' names.
    let column = Column::new(if shares {
        let share = |row: &u32| rows[*row as usize].share.map(|share| (share, *row));
        members.iter().filter_map(share).collect()
    } else {
        members.iter().filter_map(scored).collect()
    });
    for (at, &(_, row)) in column.values.iter().enumerate() {
        rows[row as usize].rank = Some(Rank {
            place: column.places[at],
            of: Some(column.len()),
            tied: column.tied(at),
            last: column.places.last() == Some(&column.places[at]),
            computed: true,
        });
    }
    if !shares {
        ahead(&column, rows);
    }
    FieldStanding {
        field: 0,
        n: Some(column.len()),
        by_share: shares,
        total: if shares { None } else { spread(&column.values) },
        components: Vec::new(),
        order: ordered(members, rows, column.values.iter().map(|value| value.1)),
        scores: if shares {
            Vec::new()
        } else {
            column.values.iter().map(|value| value.0).collect()
        },
        later: None,
        moved: None,
    }
}

/// A complete field of which the source gives places and no scores: they stand as declared.
fn declared(table: &Table, members: Vec<u32>, rows: &mut [Standing]) -> FieldStanding {
    let place = |row: &u32| Some((table.rows[*row as usize].rank?, *row));
    let mut ranked: Vec<(u32, u32)> = members.iter().filter_map(place).collect();
    ranked.sort_unstable();
    let n = u32::try_from(ranked.len()).ok();
    for &(place, row) in &ranked {
        rows[row as usize].rank = Some(Rank {
            place,
            of: table.rows[row as usize].of.or(n),
            tied: false,
            last: false,
            computed: false,
        });
    }
    sharing(&ranked, rows);
    FieldStanding {
        field: 0,
        n,
        by_share: false,
        total: None,
        components: Vec::new(),
        order: ordered(members, rows, ranked.iter().map(|rank| rank.1)),
        scores: Vec::new(),
        later: None,
        moved: None,
    }
}

/// Who shares a declared place among as many with whom, and behind whom nobody is; `ranked` are places with rows, in order.
fn sharing(ranked: &[(u32, u32)], rows: &mut [Standing]) {
    for group in ranked.chunk_by(|one, next| one.0 == next.0) {
        let number = |row: u32, rows: &[Standing]| rows[row as usize].rank.and_then(|rank| rank.of);
        let mut sizes: BTreeMap<Option<u32>, u32> = BTreeMap::new();
        for &(_, row) in group {
            *sizes.entry(number(row, rows)).or_default() += 1;
        }
        for &(place, row) in group {
            let of = number(row, rows);
            let n = sizes[&of];
            if let Some(rank) = &mut rows[row as usize].rank {
                rank.tied = n > 1;
                rank.last = of.is_some_and(|of| place.saturating_add(n - 1) >= of);
            }
        }
    }
}

/// A field of which only some units are listed: ranks are as declared, and nothing is said about the whole.
fn partial(
    (framework, table): (&Framework, &Table),
    members: Vec<u32>,
    rows: &mut [Standing],
) -> FieldStanding {
    let place = |row: u32| rows[row as usize].rank.map(|rank| rank.place);
    let mut ranked: Vec<(u32, u32)> = members
        .iter()
        .filter_map(|&row| Some((place(row)?, row)))
        .collect();
    ranked.sort_unstable();
    sharing(&ranked, rows);
    let stated = || {
        let mut stated = members
            .iter()
            .filter_map(|&row| table.rows[row as usize].of);
        let first = stated.next()?;
        stated.all(|of| of == first).then_some(first)
    };
    FieldStanding {
        field: 0,
        n: table.of.or_else(stated),
        by_share: maxima_differ(framework, table, &members),
        total: None,
        components: Vec::new(),
        order: ordered(members, rows, ranked.iter().map(|rank| rank.1)),
        scores: Vec::new(),
        later: None,
        moved: None,
    }
}

/// Whether scores do not compare directly because criteria were dropped for some units.
fn maxima_differ(framework: &Framework, table: &Table, members: &[u32]) -> bool {
    let mut maxima = members
        .iter()
        .map(|&row| &table.rows[row as usize])
        .filter(|row| row.score.score().is_some())
        .map(|row| maximum(framework, row));
    let first = maxima.next();
    maxima.any(|max| Some(max) != first)
}

fn ordered(members: Vec<u32>, rows: &[Standing], ranked: impl Iterator<Item = u32>) -> Vec<u32> {
    let without = |row: &u32| rows[*row as usize].rank.is_none();
    let mut order: Vec<u32> = ranked.collect();
    order.extend(members.into_iter().filter(without));
    order
}

/// Who is one place better, and who is first.
fn ahead(column: &Column, rows: &mut [Standing]) {
    let mut better = None;
    let mut group = None;
    for (&(_, row), &place) in column.values.iter().zip(&column.places) {
        match group {
            Some((at, _)) if at == place => {}
            _ => better = group.replace((place, row)).map(|(_, first)| first),
        }
        rows[row as usize].next = better;
        rows[row as usize].leader = better.map(|_| column.values[0].1);
    }
}

#[cfg(test)]
mod tests;
