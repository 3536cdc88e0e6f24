//! An edition that was announced before its year was over.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words};
use model::{Date, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "announced-before-year-ends",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--announced-before-year-ends"),
    why: Docs {
        vi: "Kết quả của năm 2023 được công bố trong năm 2024. Ngày công bố “23/5/2023” của kỳ 2023 thường là ngày của kỳ trước, \
             hoặc năm của kỳ bị lấy theo năm công bố. Nếu kết quả thật sự được công bố ngay trong năm, hãy ghi miễn trừ kèm lý do.",
        en: "Results of 2023 are announced in 2024. A date of \"23 May 2023\" on the edition of 2023 is mostly that of the edition \
             before, or the edition was given the year of its announcement. If results really were announced within the year, \
             write a waiver with the reason.",
    },
    check: Check::Record(check),
};

/// One finding an edition, and one an index that has a day of its own.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let editions = record.editions.iter();
    let days = editions.flat_map(|edition| {
        let own = edition.origin.key("announced");
        let tables = edition.tables.iter();
        let tables = tables.map(|table| (table.published, table.origin.key("published")));
        let all = tables.chain([(edition.announced, own)]);
        all.filter_map(|(date, at)| Some((edition.year, date?, at)))
    });
    days.filter(|(year, date, _)| date.last_day() < (*year, 12, 31))
        .map(|(year, date, at)| early(year, date, at))
        .collect()
}

fn early(year: Year, date: Date, at: Origin) -> Diagnostic {
    RULE.found(
        at,
        Words::new(
            format!("kết quả năm {year} được công bố {date}, khi năm {year} chưa hết"),
            format!("the results of {year} were announced on {date}, before {year} was over"),
        ),
        Words::new(
            format!("trước ngày 31/12/{year}"),
            format!("before 31 December {year}"),
        ),
    )
    .help(
        "sửa ngày công bố, hoặc chuyển kết quả sang kỳ của năm được đo",
        "correct the date, or move the results to the edition of the year that was measured",
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Date;

    fn count(announced: &str) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
            record.0.editions[0].announced = Date::parse(announced);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_year_has_to_be_over() {
        assert_eq!(count("2018-05-24"), 1);
        assert_eq!(count("2018-12-31"), 0);
        assert_eq!(count("2019-05-24"), 0);
    }

    #[test]
    fn an_index_has_a_day_of_its_own() {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("60"))]);
            table.published = Date::parse("2018-04-02");
            record.0.editions[0].announced = Date::parse("2019-05-24");
        });
        let found = check(&record, &analyse(&record));
        let places: Vec<_> = found.iter().map(|one| one.label.origin.clone()).collect();
        let table = &record.editions[0].tables[0];
        assert_eq!(places, [table.origin.key("published")]);
    }

    #[test]
    fn a_date_that_may_be_the_last_day_is_not_doubted() {
        assert_eq!(count("2018"), 0);
        assert_eq!(count("2018-12"), 0);
        assert_eq!(count("2018-11"), 1);
    }
}
