//! Columns of what else was published for the results of a ranking: `also.0.score`, as the address of such a number ends.

use std::collections::BTreeSet;

use super::table::{BESIDE, Cell, Column, Kind, OWN};
use derive::Entry;
use derive::figures::{self, Address, Quantity};
use lang::{Phrase, phrases};
use model::Record;

/// Which of them any row has, each by its place among the others of its row.
pub(super) struct Others(BTreeSet<(usize, What)>);

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Number(Quantity),
    /// Where it was published.
    Source,
}

impl Others {
    /// Of these rows.
    pub(super) fn of(rows: &[Entry]) -> Self {
        let numbers = rows.iter().flat_map(figures::others);
        let numbers = numbers.filter_map(|(address, figure)| match address {
            Address::Also { place, .. } => Some((place, What::Number(figure.quantity))),
            _ => None,
        });
        let places = rows.iter().flat_map(|row| 0..row.result.also.len());
        Self(
            numbers
                .chain(places.map(|place| (place, What::Source)))
                .collect(),
        )
    }

    /// Their columns.
    pub(super) fn columns<'c>(&self) -> impl Iterator<Item = Column<'c>> + use<'_, 'c> {
        self.0.iter().map(|(place, what)| {
            let (code, name, kind) = match what {
                What::Number(Quantity::Score) => ("score", phrases::SCORE, Kind::Number),
                What::Number(Quantity::Rank) => ("rank", phrases::RANK, Kind::Whole),
                What::Number(_) => (Quantity::Of.name(), OF, Kind::Whole),
                What::Source => ("source", phrases::SOURCE, Kind::Text),
            };
            let nth = place + 1;
            let titled = |lang| lang::say!(lang, "others-value", nth, name = name.get(lang));
            Column {
                code: format!("also.{place}.{code}").into(),
                name: titled(OWN).into(),
                english: Some(titled(BESIDE).into()),
                kind,
            }
        })
    }

    /// What a row has in them.
    pub(super) fn cells<'a>(&self, record: &'a Record, row: &Entry<'a>) -> Vec<Cell<'a>> {
        let numbers = figures::others(row);
        let number = |place: usize, wanted: Quantity| {
            let mut all = numbers.iter();
            all.find_map(|(address, figure)| match address {
                Address::Also {
                    place: own,
                    quantity,
                    ..
                } if (*own, *quantity) == (place, wanted) => Some(figure.written()),
                _ => None,
            })
        };
        let cell = |(place, what): &(usize, What)| match what {
            What::Number(quantity) => Cell::number(number(*place, *quantity)),
            What::Source => {
                let other = row.result.also.get(*place);
                let source = other.map(|other| record.source(other.source));
                Cell::text(source.map(|source| source.code.as_str()))
            }
        };
        self.0.iter().map(cell).collect()
    }
}

const OF: Phrase = lang::phrase!("fields-ranked");

#[cfg(test)]
mod tests {
    use super::Others;
    use crate::table::Cell;
    use derive::{Entry, analyse};
    use sample::decimal;

    #[test]
    fn another_value_stands_in_columns_of_its_own() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("70")), (1, Some("60"))]);
            sample::also(&mut table.rows[1], "61.50", Some(2));
        });
        let analysis = analyse(&record);
        let (table, standings) = (&record.editions[0].tables[0], &analysis.tables[0][0]);
        let rows = [0, 1].map(|at| Entry::new(&record, 2018, table, standings, at));
        let others = Others::of(&rows);
        let codes: Vec<String> = others.columns().map(|one| one.code.into_owned()).collect();
        assert_eq!(codes, ["also.0.score", "also.0.rank", "also.0.source"]);
        let cells = others.cells(&record, &rows[1]);
        assert_eq!(cells[0], Cell::Number(decimal("61.50")));
        assert_eq!(cells[1], Cell::Number(decimal("2")));
        assert!(
            others
                .cells(&record, &rows[0])
                .iter()
                .all(|cell| *cell == Cell::Empty)
        );
        assert_eq!(Others::of(&rows[..1]).columns().count(), 0);
    }
}
