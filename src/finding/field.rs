//! The units of one field of a table as findings see them: who is in front, who is last, how far apart.

use rust_decimal::Decimal;

use super::InField;
use derive::{FieldStanding, TableStanding};
use model::{Index, Record, Table, UnitId, Year};

/// A field of a table in a year.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// The record.
    pub record: &'a Record,
    /// The year.
    pub year: Year,
    /// The table.
    pub table: &'a Table,
    /// What is derived for the table.
    pub rows: &'a TableStanding,
    /// What is derived for the field.
    pub standing: &'a FieldStanding,
}

/// More units than this that share a place are counted, not named.
pub(super) const MOST_NAMED: usize = 3;

impl<'a> Field<'a> {
    /// The index.
    #[must_use]
    pub fn index(&self) -> &'a Index {
        self.record.index(self.table.index)
    }

    /// Whether every unit of it is listed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.table.is_complete(Some(self.standing.field))
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> InField {
        InField {
            index: self.table.index,
            year: self.year,
            field: self.standing.field,
        }
    }

    /// The units in front: those that have first place; in a table that does not list the whole field, as the source ranks
    /// them. Nobody where all have it, and nobody where only one has a result: one alone is before nobody.
    #[must_use]
    pub fn first(&self) -> Vec<u32> {
        let first = self.standing.order.iter().copied();
        let first: Vec<u32> = first
            .take_while(|&row| self.rank_of(row) == Some(1))
            .collect();
        if first.len() == self.with_result().len() {
            return Vec::new();
        }
        first
    }

    /// Rows whose total is a value: all that share it.
    pub(super) fn at(&self, value: Decimal) -> Vec<u32> {
        let rows = self.standing.order.iter().copied();
        rows.filter(|&row| self.score(row) == Some(value)).collect()
    }

    /// The units of rows.
    pub(super) fn units(&self, rows: &[u32]) -> Vec<UnitId> {
        let unit = |row: &u32| self.table.rows[*row as usize].unit;
        rows.iter().map(unit).collect()
    }

    /// How many units have a result.
    #[must_use]
    pub fn with_result(&self) -> Vec<u32> {
        let rows = self.standing.order.iter().copied();
        rows.filter(|&row| self.score(row).is_some() || self.rank_of(row).is_some())
            .collect()
    }

    pub(super) fn score(&self, row: u32) -> Option<Decimal> {
        self.table.rows[row as usize].score.score()
    }

    pub(super) fn rank_of(&self, row: u32) -> Option<u32> {
        self.rows.rows[row as usize].rank.map(|rank| rank.place)
    }
}

#[cfg(test)]
mod tests {
    use super::Field;
    use crate::{
        Behind, Drawn, Ends, Entry, Finding, InTable, Lacking, LeadForm, Leads, What, Widest,
    };
    use derive::{Analysis, analyse};
    use model::Lang;
    use model::{Coverage, Record, UnitId};

    type Rows<'a> = &'a [(u32, Option<&'a str>)];

    fn record(rows: Rows) -> (Record, Analysis) {
        let record = sample::record(|sample| {
            sample.table(2018, 0, rows);
        });
        let analysis = analyse(&record);
        (record, analysis)
    }

    fn field<'a>(record: &'a Record, analysis: &'a Analysis) -> Field<'a> {
        let rows = &analysis.tables[0][0];
        Field {
            record,
            year: 2018,
            table: &record.editions[0].tables[0],
            rows,
            standing: &rows.fields[0],
        }
    }

    fn leads(rows: Rows) -> Option<String> {
        let (record, analysis) = record(rows);
        let leads = Leads::of(&field(&record, &analysis), None, LeadForm::Sentence)?;
        Some(Finding::from(leads).say(&record, Lang::VI))
    }

    #[test]
    fn those_who_share_first_place_are_all_named_whatever_the_order_of_rows() {
        let tied = [(0, Some("90")), (1, Some("90")), (2, Some("80"))];
        let mut turned = tied;
        turned.reverse();
        let said = leads(&tied).unwrap();
        assert!(
            said.contains(" và ") && said.contains("cùng dẫn đầu với 90,00 điểm"),
            "{said}"
        );
        assert_eq!(leads(&turned).unwrap(), said);
        let alone = leads(&[(0, Some("90")), (1, Some("80"))]).unwrap();
        assert!(alone.ends_with(" dẫn đầu với 90,00 điểm."), "{alone}");
    }

    #[test]
    fn nobody_leads_where_all_are_equal() {
        assert_eq!(leads(&[(0, Some("90")), (1, Some("90"))]), None);
        let (record, analysis) = record(&[(0, Some("90")), (1, Some("90"))]);
        assert_eq!(Ends::of(&field(&record, &analysis)), None);
    }

    #[test]
    fn one_alone_leads_nobody() {
        let alone = [(0, Some("90")), (1, None)];
        assert_eq!(leads(&alone), None);
        let (record, analysis) = record(&alone);
        let table = InTable::of(&[field(&record, &analysis)]).unwrap();
        let said = Finding::from(table).say(&record, Lang::VI);
        assert!(!said.contains("dẫn đầu"), "{said}");
    }

    #[test]
    fn the_lowest_of_equals_are_all_named() {
        let (record, analysis) = record(&[(0, Some("90")), (1, Some("80")), (2, Some("80"))]);
        let [_, worst] = Ends::of(&field(&record, &analysis)).unwrap();
        let said = Finding::from(worst).say(&record, Lang::VI);
        assert!(said.contains(" và "), "{said}");
    }

    #[test]
    fn a_unit_is_behind_all_that_share_the_place_above_and_never_by_nothing() {
        let rows = [
            (0, Some("70")),
            (1, Some("80")),
            (2, Some("80")),
            (3, Some("90")),
        ];
        let (record, analysis) = record(&rows);
        let (table, standing) = (&record.editions[0].tables[0], &analysis.tables[0][0]);
        let said = |row| -> Vec<String> {
            let entry = Entry::new(&record, 2018, table, standing, row);
            let behind = Behind::of(&entry, standing).into_iter();
            behind
                .map(|one| Finding::from(one).say(&record, Lang::VI))
                .collect()
        };
        let last = said(0);
        assert_eq!(last.len(), 2);
        assert!(last[0].starts_with("Cách hạng trên: 10,00 điểm (") && last[0].contains(" và "));
        // Behind the first alone, where the place above is first.
        assert_eq!(said(1).len(), 1);
        assert!(said(3).is_empty());
    }

    #[test]
    fn components_without_a_difference_are_not_far_apart() {
        let said = |scores: [&str; 2]| {
            let record = sample::record(|sample| {
                let table = sample.table(2018, 0, &[(0, Some("50")), (1, Some("40"))]);
                for (row, score) in table.rows.iter_mut().zip(scores) {
                    sample::parts(row, &[Some(score), Some("2")]);
                }
            });
            let analysis = analyse(&record);
            let field = field(&record, &analysis);
            let framework = record.indices[0].framework(field.table.framework);
            let parts = framework.top().filter_map(|(id, component)| {
                let spread = field.standing.components[usize::from(id.0)].as_ref()?;
                Some((id, component, spread))
            });
            let widest = Widest::of(&field, &parts.collect::<Vec<_>>());
            Finding::from(widest).say(&record, Lang::VI)
        };
        assert!(
            !said(["2", "2"]).contains("cách xa nhau"),
            "{}",
            said(["2", "2"])
        );
        assert!(
            said(["2", "5"]).ends_with(": từ 2 đến 5"),
            "{}",
            said(["2", "5"])
        );
    }

    #[test]
    fn components_far_apart_by_shares_alone_are_told_so() {
        let said = |max: &str| {
            let mut record = sample::record(|sample| {
                let table = sample.table(2018, 0, &[(0, Some("50")), (1, Some("40"))]);
                for (row, scores) in table.rows.iter_mut().zip([["20", "20"], ["10", "8"]]) {
                    sample::parts(row, &scores.map(Some));
                }
            });
            let framework = usize::from(record.editions[0].tables[0].framework.0);
            record.indices[0].frameworks[framework].components[1].max = Some(sample::decimal(max));
            let analysis = analyse(&record);
            let field = field(&record, &analysis);
            let framework = record.indices[0].framework(field.table.framework);
            let parts = framework.top().filter_map(|(id, component)| {
                let spread = field.standing.components[usize::from(id.0)].as_ref()?;
                Some((id, component, spread))
            });
            let widest = Widest::of(&field, &parts.collect::<Vec<_>>());
            Finding::from(widest).say(&record, Lang::VI)
        };
        let shares = said("60");
        assert!(
            shares.starts_with("Tính theo phần trăm điểm tối đa, các "),
            "{shares}"
        );
        assert!(shares.ends_with(": từ 10 đến 20"), "{shares}");
        let points = said("25");
        assert!(
            points.starts_with("Các ") && points.ends_with(": từ 8 đến 20"),
            "{points}"
        );
    }

    #[test]
    fn units_that_a_table_lacks_are_named_the_home_unit_first() {
        let (mut record, _) = record(&[(0, None), (1, Some("80"))]);
        record.site.home = UnitId(3);
        let name = |unit: u32| record.units[unit as usize].name.vi.clone();
        let (home, absent) = (name(3), name(0));
        let analysis = analyse(&record);
        let lacking = Lacking::of(&field(&record, &analysis)).unwrap();
        let said = Finding::from(lacking).say(&record, Lang::VI);
        assert!(
            said.starts_with(&format!("Bảng không có kết quả của {home}")),
            "{said}"
        );
        assert!(
            said.contains(&format!("{absent} (không công bố)")),
            "{said}"
        );
    }

    #[test]
    fn a_partial_table_says_that_it_is_one() {
        let (mut record, _) = record(&[(0, Some("70")), (1, Some("80"))]);
        record.editions[0].tables[0].coverage = Coverage::Partial.into();
        let analysis = analyse(&record);
        let table = InTable::of(&[field(&record, &analysis)]).unwrap();
        let said = Finding::from(table).say(&record, Lang::VI);
        assert!(said.ends_with("Chỉ có một phần kết quả."), "{said}");
        assert!(
            !said.contains("dẫn đầu") && !said.contains("trung bình"),
            "{said}"
        );
    }

    #[test]
    fn a_caption_names_the_dashed_line_only_where_it_is_drawn() {
        let (record, analysis) = record(&[(0, Some("70")), (1, Some("80"))]);
        let place = field(&record, &analysis).place();
        let said =
            |mean, lang| Finding::from(Drawn::caption(What::Bars(place, mean))).say(&record, lang);
        assert!(
            said(true, Lang::VI).contains("vạch đứt")
                && !said(false, Lang::VI).contains("vạch đứt")
        );
        assert!(
            said(true, Lang::EN).contains("dashed") && !said(false, Lang::EN).contains("dashed")
        );
        let shares = Drawn::description(What::Shares(place));
        let shares = Finding::from(shares).say(&record, Lang::VI);
        assert!(!shares.contains("từ cao đến thấp") && shares.contains("tỷ lệ so với điểm tối đa"));
    }
}
