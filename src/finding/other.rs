//! Another value that was published for a result, and is not the one that is used.

use rust_decimal::Decimal;

use super::{Entry, Says, amount};
use derive::figures::{self, Address, Quantity};
use lang::number;
use model::{IndexId, Lang, Record, Year};

/// "Giá trị khác đã công bố: 72,20 điểm, hạng 57/63".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    index: IndexId,
    year: Year,
    numbers: Vec<(Address, Quantity, Decimal)>,
}

/// A piece of what is said: words, or a number at its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// A number.
    Number(&'a Address, Decimal),
}

impl Other {
    /// All of a result, in the order in which they are written.
    #[must_use]
    pub fn all(entry: &Entry) -> Vec<Self> {
        let mut all = vec![
            Self {
                index: entry.table.index,
                year: entry.year,
                numbers: Vec::new(),
            };
            entry.result.also.len()
        ];
        for (address, figure) in figures::others(entry) {
            if let Address::Also { place, .. } = address {
                let number = (address, figure.quantity, figure.value);
                all[place].numbers.push(number);
            }
        }
        all
    }

    /// The address of the whole, by which a correction may name it; nothing where it says no number.
    #[must_use]
    pub fn whole(&self) -> Option<String> {
        let (first, ..) = self.numbers.first()?;
        figures::whole(&first.to_string()).map(str::to_owned)
    }

    /// What is said, piece by piece.
    #[must_use]
    pub fn pieces<'a>(&'a self, record: &'a Record, lang: Lang) -> Vec<Piece<'a>> {
        let head = lang::phrase!("other-another-published-value");
        let mut pieces = vec![Piece::Words(head.get(lang))];
        // Numbers are pieces of their own, which a page marks up.
        let mut blank = " ";
        for (address, quantity, value) in &self.numbers {
            let number = Piece::Number(address, *value);
            let ahead = match quantity {
                Quantity::Of => [Piece::Words("/"), Piece::Words("")],
                Quantity::Rank => {
                    let rank = lang::phrase!("keys-rank").get(lang);
                    let between = if blank.is_empty() { ", " } else { blank };
                    pieces.push(Piece::Words(between));
                    [Piece::Words(rank), Piece::Words(" ")]
                }
                _ => [Piece::Words(blank), Piece::Words("")],
            };
            blank = "";
            pieces.extend(ahead);
            pieces.push(number);
            if *quantity == Quantity::Score {
                let measure = amount::measure_behind(record.index(self.index), lang);
                pieces.push(Piece::Words(measure));
            }
        }
        pieces
    }
}

impl Says for Other {
    fn kind(&self) -> &'static str {
        "other"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        let all = self.numbers.iter();
        all.map(|(address, ..)| address.to_string()).collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let pieces = self.pieces(record, lang).into_iter();
        pieces
            .map(|piece| match piece {
                Piece::Words(words) => words.to_owned(),
                Piece::Number(_, value) => number::exact(value, lang),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Other;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    #[test]
    fn another_value_is_said_with_its_addresses() {
        let other = |score: Option<&str>, rank, of| Alternative {
            score: score.map(decimal),
            rank,
            of,
            source: SourceId(0),
            reason: Text::same("Bản nháp"),
        };
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("70"))]);
            table.rows[0].also = Box::new([
                other(Some("72.20"), Some(57), Some(63)),
                other(None, Some(2), None),
            ]);
        });
        let analysis = analyse(&record);
        let (table, standings) = (&record.editions[0].tables[0], &analysis.tables[0][0]);
        let entry = Entry::new(&record, 2018, table, standings, 0);
        let all: Vec<Finding> = Other::all(&entry).into_iter().map(Finding::from).collect();
        let said = |at: usize, lang| all[at].say(&record, lang);
        assert_eq!(
            said(0, Lang::VI),
            "Giá trị khác đã công bố: 72,20 điểm, hạng 57/63"
        );
        assert_eq!(said(1, Lang::EN), "Another published value: rank 2");
        assert_eq!(
            all[0].figures(&record),
            ["score", "rank", "of"].map(|one| format!("one/2018/unit-0/also/0/{one}"))
        );
        assert_eq!(all[1].figures(&record), ["one/2018/unit-0/also/1/rank"]);
    }
}
