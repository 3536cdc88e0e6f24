//! An edition that was announced before its year was over.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Date, Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "announced-before-year-ends",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--announced-before-year-ends"),
    why: message!("why--announced-before-year-ends"),
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
        tell!("announced-before-year-ends-results-over", year, date),
        tell!("announced-before-year-ends-31-december", year),
    )
    .help(tell!("announced-before-year-ends-help"))
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
