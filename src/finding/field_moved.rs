//! How the whole field moved while one unit did: the mean of those that have a score in both years.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::changes::{compared, told};
use super::{Entry, InField, Says, amount, names};
use derive::Analysis;
use lang::Phrase;
use model::{Coverage, Lang, Record, UnitId, Year};

/// "Cùng so với năm 2023, trung bình của 59 tỉnh, thành phố có điểm cả hai năm tăng 1,01 điểm."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldMoved {
    of: InField,
    since: Year,
    by: Decimal,
    n: usize,
    /// Whether both years have the same units.
    same: bool,
    contrary: bool,
}

/// The moves of all fields of a record, each worked out once for the pages of all its units.
#[derive(Debug, Default)]
pub struct Moves(BTreeMap<(u16, Year, usize), FieldMoved>);

impl Moves {
    /// Of every field that is known whole in a year and in the last one before that it compares with.
    #[must_use]
    pub fn of(record: &Record, analysis: &Analysis) -> Self {
        let mut before: BTreeMap<(u16, usize), InYear> = BTreeMap::new();
        let mut moves = BTreeMap::new();
        for (edition, standings) in record.editions.iter().zip(&analysis.tables) {
            for (table, standing) in edition.tables.iter().zip(standings) {
                if table.coverage != Coverage::Complete {
                    continue;
                }
                for field in standing.fields.iter().filter(|field| field.total.is_some()) {
                    let rows = field.order.iter().map(|row| &table.rows[*row as usize]);
                    let scored = rows.filter_map(|row| Some((row.unit, row.score.score()?)));
                    let now = InYear {
                        year: edition.year,
                        framework: table.framework,
                        scores: scored.collect(),
                    };
                    let key = (table.index.0, field.field);
                    let of = InField {
                        index: table.index,
                        year: edition.year,
                        field: field.field,
                    };
                    let index = record.index(table.index);
                    let earlier = before.get(&key);
                    let earlier = earlier.filter(|old| index.compare(old.framework, now.framework));
                    if let Some(moved) = earlier.and_then(|old| between(of, old, &now)) {
                        moves.insert((key.0, edition.year, key.1), moved);
                    }
                    before.insert(key, now);
                }
            }
        }
        Self(moves)
    }

    /// What the field of a result did against the year that its change is told against; nothing where no change of the
    /// score is told, or the field is not known in both years.
    #[must_use]
    pub fn beside(&self, entry: &Entry) -> Option<FieldMoved> {
        let field = entry.field?.field;
        let moved = self.0.get(&(entry.table.index.0, entry.year, field))?;
        let own = told(entry).score?;
        let zero = Decimal::ZERO;
        (own.since == moved.since).then(|| FieldMoved {
            contrary: (own.change < zero && moved.by > zero)
                || (own.change > zero && moved.by < zero),
            ..moved.clone()
        })
    }
}

/// A field in a year.
struct InYear {
    year: Year,
    framework: model::FrameworkId,
    scores: BTreeMap<UnitId, Decimal>,
}

fn between(of: InField, old: &InYear, now: &InYear) -> Option<FieldMoved> {
    let common = now.scores.iter();
    let common = common.filter_map(|(unit, score)| Some(score - old.scores.get(unit)?));
    let steps: Vec<Decimal> = common.collect();
    let n = steps.len();
    let sum: Decimal = steps.iter().sum();
    (n > 1).then(|| FieldMoved {
        of,
        since: old.year,
        by: sum / Decimal::from(n),
        n,
        same: n == old.scores.len() && n == now.scores.len(),
        contrary: false,
    })
}

impl Says for FieldMoved {
    fn kind(&self) -> &'static str {
        "field-moved"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let earlier = InField {
            year: self.since,
            ..self.of
        };
        vec![
            self.of.figure(record, "mean"),
            earlier.figure(record, "mean"),
        ]
    }

    fn over(&self) -> Vec<InField> {
        let earlier = InField {
            year: self.since,
            ..self.of
        };
        vec![earlier, self.of]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        let units = names::count(record, (index, Some(self.of.field)), self.n, None, lang);
        let by = amount::changed(index, self.by, lang);
        let ahead = if self.contrary {
            Phrase("Trong khi đó, ", "Meanwhile, ")
        } else {
            Phrase("Cũng ", "Also ")
        };
        let (ahead, since) = (ahead.get(lang), compared(self.since, lang));
        match (self.same, lang) {
            (true, Lang::Vi) => lang::text!("{ahead}{since}, trung bình của {units} {by}."),
            (false, Lang::Vi) => {
                lang::text!("{ahead}{since}, trung bình của {units} có điểm cả hai năm {by}.")
            }
            (true, Lang::En) => lang::text!("{ahead}{since}, the average of {units}: {by}."),
            (false, Lang::En) => {
                lang::text!(
                    "{ahead}{since}, the average of the {units} with a score in both years: {by}."
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Moves;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang::{En, Vi};

    /// What is said beside the first unit's result of 2018, of scores in 2017 and 2018.
    fn said(before: &[(u32, &str)], now: &[(u32, &str)], lang: model::Lang) -> String {
        let record = sample::record(|sample| {
            for (year, rows) in [(2017, before), (2018, now)] {
                let rows: Vec<_> = rows
                    .iter()
                    .map(|(unit, score)| (*unit, Some(*score)))
                    .collect();
                sample.table(year, 0, &rows);
            }
        });
        let analysis = analyse(&record);
        let table = &record.editions[1].tables[0];
        let entry = Entry::new(&record, 2018, table, &analysis.tables[1][0], 0);
        let moved = Moves::of(&record, &analysis).beside(&entry);
        moved.map_or_else(String::new, |one| Finding::from(one).say(&record, lang))
    }

    #[test]
    fn a_field_that_rose_is_named_beside_a_unit_that_fell() {
        let said = said(
            &[(0, "50"), (1, "40"), (2, "42")],
            &[(0, "49"), (1, "44"), (2, "45")],
            Vi,
        );
        assert!(
            said.starts_with("Trong khi đó, so với năm 2017, trung bình của 3 "),
            "{said}"
        );
        assert!(said.ends_with(" tăng 2,00 điểm."), "{said}");
    }

    #[test]
    fn only_units_of_both_years_are_averaged_and_it_says_so() {
        let said = said(
            &[(0, "50"), (1, "40"), (2, "99")],
            &[(0, "51"), (1, "43"), (3, "1")],
            En,
        );
        assert!(
            said.starts_with("Also compared with 2017, the average of the 2 "),
            "{said}"
        );
        assert!(
            said.ends_with(" with a score in both years: up 2.00 points."),
            "{said}"
        );
    }

    #[test]
    fn nothing_is_said_of_a_field_without_an_earlier_year() {
        assert_eq!(said(&[], &[(0, "51"), (1, "43")], Vi), "");
    }
}
