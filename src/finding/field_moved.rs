//! How the whole field moved while one unit did: the mean of those that have a score in both years.

use rust_decimal::Decimal;

use super::changes::told;
use super::{Entry, InField, Says, amount, names};
use model::{Lang, Record, Year};

/// "Cùng so với năm 2023, trung bình của 59 tỉnh, thành phố có điểm cả hai năm tăng 1,01 điểm."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldMoved {
    of: InField,
    moved: derive::Move,
    contrary: bool,
}

impl FieldMoved {
    /// What the field of a result did against the year that its change is told against; nothing where no change of the
    /// score is told, or the field is not known in both years.
    #[must_use]
    pub fn beside(entry: &Entry) -> Option<Self> {
        let field = entry.field?;
        let moved = field.moved?;
        let own = told(entry).score?;
        let zero = Decimal::ZERO;
        (own.since == moved.since).then(|| Self {
            of: InField {
                index: entry.table.index,
                year: entry.year,
                field: field.field,
            },
            moved,
            contrary: (own.change < zero && moved.by > zero)
                || (own.change > zero && moved.by < zero),
        })
    }
}

impl Says for FieldMoved {
    fn kind(&self) -> &'static str {
        "field-moved"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        vec![self.of.figure(record, "mean-change")]
    }

    fn over(&self) -> Vec<InField> {
        let earlier = InField {
            year: self.moved.since,
            ..self.of
        };
        vec![earlier, self.of]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.moved.since, self.of.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = record.index(self.of.index);
        let units = names::count(
            record,
            (index, Some(self.of.field)),
            self.moved.n as usize,
            None,
            lang,
        );
        let by = amount::changed(index, self.moved.by, lang);
        lang::say!(
            lang,
            "field-moved",
            contrary = self.contrary,
            year = self.moved.since,
            same = self.moved.same,
            units,
            by
        )
    }
}

#[cfg(test)]
mod tests {
    use super::FieldMoved;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

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
        FieldMoved::beside(&entry)
            .map_or_else(String::new, |one| Finding::from(one).say(&record, lang))
    }

    #[test]
    fn a_field_that_rose_is_named_beside_a_unit_that_fell() {
        let said = said(
            &[(0, "50"), (1, "40"), (2, "42")],
            &[(0, "49"), (1, "44"), (2, "45")],
            Lang::VI,
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
            Lang::EN,
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
        assert_eq!(said(&[], &[(0, "51"), (1, "43")], Lang::VI), "");
    }
}
