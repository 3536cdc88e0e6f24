//! How many others lie within a stated distance of a unit: a few places may be a few hundredths.

use rust_decimal::Decimal;

use super::at::At;
use super::field::Field;
use super::{Entry, InField, Says, amount, names};
use model::{Lang, Record, UnitId, Year};

/// "12 tỉnh, thành phố khác cách Lai Châu không quá 0,80 điểm."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    at: At,
    field: usize,
    n: usize,
    one: Option<UnitId>,
    within: Decimal,
}

impl Near {
    /// Within a hundredth of the maximum; nothing where nobody is, where the unit has no score, or where not all of its
    /// field is known.
    #[must_use]
    pub fn of(field: &Field, entry: &Entry) -> Option<Self> {
        field.standing.total.as_ref()?;
        let own = entry.result.score.score()?;
        let within = entry.max()? / Decimal::ONE_HUNDRED;
        // Best first: those above the band, then those within it.
        let scores = &field.standing.scores;
        let from = scores.partition_point(|score| *score > own + within);
        let to = scores.partition_point(|score| *score >= own - within);
        let others = field.standing.order[from..to].iter();
        let mut others =
            others.filter(|&&row| field.table.rows[row as usize].unit != entry.result.unit);
        let one = others
            .next()
            .map(|&row| field.table.rows[row as usize].unit);
        let n = (to - from).checked_sub(1).filter(|n| *n > 0)?;
        Some(Self {
            at: At::of(entry),
            field: field.standing.field,
            n,
            one,
            within,
        })
    }
}

impl Says for Near {
    fn kind(&self) -> &'static str {
        "near"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        vec![self.at.figure(record, "score")]
    }

    fn over(&self) -> Vec<InField> {
        vec![self.at.in_field(self.field)]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record);
        let name = self.at.unit(record).name.get(lang);
        let within = amount::apart(index, self.within, lang);
        let units = names::count(record, (index, Some(self.field)), self.n, self.one, lang);
        match (self.n, lang) {
            (_, Lang::Vi) => lang::text!("{units} khác cách {name} không quá {within}."),
            (1, Lang::En) => lang::text!("Within {within} of {name} there is {units} more."),
            (_, Lang::En) => lang::text!("Within {within} of {name} there are {units} more."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Near;
    use crate::{Entry, Field, Finding};
    use derive::analyse;
    use model::Lang::Vi;

    #[test]
    fn those_within_the_distance_are_counted_whatever_the_order_of_rows() {
        for rows in [
            [
                (0, Some("50")),
                (1, Some("51")),
                (2, Some("49")),
                (3, Some("51.01")),
            ],
            [
                (3, Some("51.01")),
                (2, Some("49")),
                (1, Some("51")),
                (0, Some("50")),
            ],
        ] {
            let record = sample::record(|sample| {
                sample.table(2018, 1, &rows);
            });
            let analysis = analyse(&record);
            let table = &record.editions[0].tables[0];
            let standing = &analysis.tables[0][0];
            let field = Field {
                record: &record,
                year: 2018,
                table,
                rows: standing,
                standing: &standing.fields[0],
            };
            let own = rows.iter().position(|row| row.0 == 0).unwrap();
            let own = u32::try_from(own).unwrap();
            let entry = Entry::new(&record, 2018, table, standing, own);
            let said = Finding::from(Near::of(&field, &entry).unwrap()).say(&record, Vi);
            assert!(said.starts_with("2 "), "{said}");
            assert!(said.ends_with(" không quá 1,00 điểm."), "{said}");
        }
    }
}
