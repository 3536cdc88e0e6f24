//! By how much a total changed, ahead of what each component adds to it.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, Says, amount};
use derive::Change;
use lang::number;
use model::{Lang, Record, Year};

/// "So với năm 2017, tổng điểm tăng 1,62 điểm, gồm:"
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeOf {
    at: At,
    since: Year,
    total: Decimal,
}

impl MadeOf {
    /// Of a result; nothing where the changes of its components are not all known.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let Change::Since {
            year,
            score: Some(total),
            ..
        } = entry.standing.change
        else {
            return None;
        };
        entry.standing.unexplained.as_deref()?;
        Some(Self {
            at: At::of(entry),
            since: year,
            total,
        })
    }
}

impl Says for MadeOf {
    fn kind(&self) -> &'static str {
        "made-of"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        vec![self.at.figure(record, "change")]
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record);
        let unit = amount::unit_of_change(index, lang);
        // All digits, so that the components add up to it.
        let digits = self.total.normalize().scale().max(index.decimals);
        let total = number::fixed(self.total.abs(), digits, lang);
        let way = match self.total.cmp(&Decimal::ZERO) {
            Ordering::Greater => "up",
            Ordering::Less => "down",
            Ordering::Equal => "same",
        };
        lang::say!(lang, "made-of-parts", way, year = self.since, total, unit)
    }
}

#[cfg(test)]
mod tests {
    use super::MadeOf;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

    #[test]
    fn a_total_rises_or_falls_by_all_its_digits() {
        let said = |first: [&str; 3], second: [&str; 3]| {
            let record = sample::record(|record| {
                for (year, scores) in [(2017, first), (2018, second)] {
                    let total: rust_decimal::Decimal =
                        scores.iter().map(|s| sample::decimal(s)).sum();
                    let total = total.to_string();
                    let table = record.table(year, 0, &[(0, Some(&total))]);
                    let scores = scores.map(Some);
                    sample::parts(&mut table.rows[0], &scores);
                }
            });
            let analysis = analyse(&record);
            let (table, standing) = (&record.editions[1].tables[0], &analysis.tables[1][0]);
            let found = MadeOf::of(&Entry::new(&record, 2018, table, standing, 0)).unwrap();
            [Lang::VI, Lang::EN].map(|lang| Finding::from(found.clone()).say(&record, lang))
        };
        let [vi, en] = said(["10", "10", "10"], ["10", "15", "10"]);
        assert_eq!(vi, "So với năm 2017, tổng điểm tăng 5,00 điểm, gồm:");
        assert_eq!(
            en,
            "Compared with 2017 the total rose by 5.00 points, made up of:"
        );
        let [vi, en] = said(["10", "10", "10"], ["10", "8.875", "10"]);
        assert!(vi.contains("tổng điểm giảm 1,125 điểm"), "{vi}");
        assert!(en.contains("the total fell by 1.125 points"), "{en}");
        let [vi, en] = said(["10", "10", "10"], ["11", "9", "10"]);
        assert!(vi.contains("tổng điểm không đổi, gồm"), "{vi}");
        assert!(en.contains("the total is unchanged, made up of"), "{en}");
    }
}
