//! The best and the worst place of a unit on boundaries that came later, also of one that came of others and has no row.

use super::all::Listed;
use super::known::Known;
use super::row::FieldRow;
use super::{Address, Figure, Missing, Quantity, Unknown, Whose};
use crate::{Analysis, Boundaries, TableStanding};
use model::{Record, Table, UnitId};

/// The two quantities of a place on later boundaries, which pages of editions tell and seals hold. A mean by population
/// is on pages of units alone, and another population is no change of what was announced.
const PLACES: [Quantity; 2] = [Quantity::LaterBest, Quantity::LaterWorst];

/// The place of a unit, by its code, in the table at a place.
pub(super) fn get(
    record: &Record,
    analysis: &Analysis,
    (edition, table): (usize, usize),
    (unit, quantity): (&str, Quantity),
) -> Result<Figure, Unknown> {
    let id = record.find_unit(unit);
    let id = id.ok_or_else(|| Unknown::Unit(unit.to_owned()))?;
    let year = record.editions[edition].year;
    let (authored, standings) = (
        &record.editions[edition].tables[table],
        &analysis.tables[edition][table],
    );
    let mut fields = fields(record, year, (authored, standings));
    let found = fields.find_map(|(field, later)| place(&field, later, id, quantity));
    found.ok_or(Unknown::Absent(Missing::NotOnBoundaries))
}

/// All of a table.
pub(super) fn all(
    record: &Record,
    year: model::Year,
    (table, standings): (&Table, &TableStanding),
    all: &mut Vec<Listed>,
) {
    for (field, later) in fields(record, year, (table, standings)) {
        for unit in later.units() {
            let of_unit = PLACES.into_iter().filter_map(|quantity| {
                Some(Listed {
                    address: Address::Result {
                        index: field.index.code.clone(),
                        year,
                        whose: Whose::Unit(record.unit(unit).code.clone()),
                        component: None,
                        quantity,
                        since: None,
                    },
                    figure: place(&field, later, unit, quantity)?,
                    component: None,
                    is_canonical: true,
                    row: None,
                })
            });
            all.extend(of_unit);
        }
    }
}

fn fields<'a>(
    record: &'a Record,
    year: model::Year,
    (table, standings): (&'a Table, &'a TableStanding),
) -> impl Iterator<Item = (FieldRow<'a>, &'a Boundaries)> {
    standings.fields.iter().filter_map(move |standing| {
        let field = FieldRow::new(record, year, table, standing);
        Some((field, standing.later.as_ref()?))
    })
}

fn place(field: &FieldRow, later: &Boundaries, unit: UnitId, quantity: Quantity) -> Option<Figure> {
    let range = later.of(unit)?;
    let place = |place: u32| Known {
        of: Some(later.of),
        ..Known::computed(place.into())
    };
    let known = match quantity {
        Quantity::LaterBest => place(range.best),
        Quantity::LaterWorst => place(range.worst),
        Quantity::LaterMean => Known::computed(range.mean?),
        _ => return None,
    };
    // A unit without a row has nothing to be led to.
    let has_row = range.parts.contains(&unit);
    Some(Figure {
        unit: has_row.then_some(unit),
        boundaries: Some(later.since),
        ..field.told(&known, quantity, false)
    })
}
