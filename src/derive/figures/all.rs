//! Every figure of a table, in no particular order: what a seal holds, and what pages are held against.

use super::row::FieldRow;
use super::{Address, Figure, Quantity, Whose, later, survey};
use crate::{Analysis, Changes, Entry};
use model::{ComponentId, Record, Year};

/// A figure with its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Where it is found.
    pub address: Address,
    /// What it is.
    pub figure: Figure,
    /// The component that it is of, by its place in the framework.
    pub component: Option<ComponentId>,
    /// Whether it is listed by this address; else the same figure has another one, by which it is sealed and corrected.
    pub is_canonical: bool,
    /// The row of the table that it belongs to; absent for a field's, and for what a survey states of itself.
    pub row: Option<usize>,
}

/// Every figure of the table at a place of an edition at a place, but those of other published values.
#[must_use]
pub fn of_table(record: &Record, analysis: &Analysis, edition: usize, table: usize) -> Vec<Listed> {
    let mut all = Vec::new();
    let authored = &record.editions[edition].tables[table];
    let standings = &analysis.tables[edition][table];
    let year = record.editions[edition].year;
    for (row, at) in (0..authored.rows.len()).zip(0..) {
        let entry = Entry::new(record, year, authored, standings, at);
        of_row(&entry, row, &mut all);
    }
    for standing in &standings.fields {
        let field = FieldRow::new(record, year, authored, standing);
        of_field(&field, &mut all);
    }
    survey::all(record, year, authored, &mut all);
    later::all(record, year, (authored, standings), &mut all);
    all
}

fn of_row(row: &Entry, at: usize, all: &mut Vec<Listed>) {
    let mut add = |component: Option<ComponentId>, quantity: Quantity, since: Option<Year>| {
        let Some(figure) = row.figure(component, quantity, since) else {
            return;
        };
        all.push(Listed {
            address: Address::Result {
                index: row.index.code.clone(),
                year: row.year,
                whose: Whose::Unit(row.unit.code.clone()),
                component: component.map(|id| row.framework.component(id).code.clone()),
                quantity,
                since,
            },
            figure,
            component,
            is_canonical: row.lists(component, quantity, since),
            row: Some(at),
        });
    };
    let parts = row.result.parts.iter().map(|part| Some(part.component));
    let stated = row.result.stated.iter().map(|one| Some(one.component));
    let mut components: Vec<Option<ComponentId>> = parts.chain(stated).collect();
    components.sort_unstable();
    components.dedup();
    for component in std::iter::once(None).chain(components) {
        let told = match component {
            None => Changes::of(row.result, row.standing),
            Some(id) => Changes::of_part(row.result, row.standing, id),
        };
        for quantity in Quantity::all().filter(|one| one.fits(false, component.is_some())) {
            add(component, quantity, None);
            for since in years(&told, quantity) {
                add(component, quantity, Some(since));
            }
        }
    }
}

/// Every number of the other published values of a row, which enter nothing else.
#[must_use]
pub fn others(row: &Entry) -> Vec<(Address, Figure)> {
    let mut all = Vec::new();
    for place in 0..row.result.also.len() {
        for quantity in [Quantity::Score, Quantity::Rank, Quantity::Of] {
            let address = Address::Also {
                index: row.index.code.clone(),
                year: row.year,
                unit: row.unit.code.clone(),
                place,
                quantity,
            };
            all.extend(row.also(place, quantity).map(|figure| (address, figure)));
        }
    }
    all
}

/// The years that changes of a quantity are against.
fn years(told: &Changes, quantity: Quantity) -> impl Iterator<Item = Year> + use<> {
    let both = match quantity {
        Quantity::Change => [
            told.score.map(|one| one.since),
            told.other_score.map(|one| one.since),
        ],
        Quantity::RankChange => [
            told.rank.map(|one| one.since),
            told.other_rank.map(|one| one.since),
        ],
        _ => [None, None],
    };
    both.into_iter().flatten()
}

fn of_field(field: &FieldRow, all: &mut Vec<Listed>) {
    let framework = field.index.framework(field.table.framework);
    let code = &field.index.fields[field.standing.field].code;
    let components = framework.all().map(|(id, _)| Some(id));
    for component in std::iter::once(None).chain(components) {
        for quantity in Quantity::all().filter(|one| one.fits(true, component.is_some())) {
            let Some(figure) = field.figure(component, quantity) else {
                continue;
            };
            // What is told against a year is found with that year as well.
            let years = figure.since.map(Some);
            all.extend(std::iter::once(None).chain(years).map(|since| Listed {
                address: Address::Result {
                    index: field.index.code.clone(),
                    year: field.year,
                    whose: Whose::Field(code.clone()),
                    component: component.map(|id| framework.component(id).code.clone()),
                    quantity,
                    since,
                },
                figure,
                component,
                is_canonical: since.is_none(),
                row: None,
            }));
        }
    }
}
