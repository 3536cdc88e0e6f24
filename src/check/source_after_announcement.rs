//! A source that is younger than the announcement whose values it is said to state.

use std::collections::BTreeSet;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Date, Edition, Record, SourceId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-after-announcement",
    severity: Severity::Note,
    summary: lang::phrase!("rule--source-after-announcement"),
    why: message!("why--source-after-announcement"),
    check: Check::Record(check),
};

/// One finding a source in an edition.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for edition in &record.editions {
        of_edition(record, edition, &mut found);
    }
    found
}

fn of_edition(record: &Record, edition: &Edition, found: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for table in &edition.tables {
        let Some(announced) = edition.published(table) else {
            continue;
        };
        let mut look = |source: SourceId, at: &Origin| {
            if seen.insert(source) {
                found.extend(late(record, source, edition, announced, at));
            }
        };
        look(table.source, &table.origin);
        for row in &table.rows {
            look(row.source, &row.origin);
        }
    }
}

/// A finding where the first day that the source's date can mean lies after the last that the announcement's can.
fn late(
    record: &Record,
    source: SourceId,
    edition: &Edition,
    announced: Date,
    at: &Origin,
) -> Option<Diagnostic> {
    let source = record.source(source);
    let date = source.date?;
    if date.first_day() <= announced.last_day() {
        return None;
    }
    let (code, year) = (&source.code, edition.year);
    let found = RULE.found(
        at.key("source"),
        tell!(
            "source-after-announcement-dated-results-announced",
            code,
            date,
            year,
            announced
        ),
        tell!("source-after-announcement-results-announced", announced),
    );
    let found = found.against(source.origin.key("date"), tell!("date-of-the-source"));
    Some(found.help(tell!("source-after-announcement-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Date;

    fn count(source: &str, announced: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            record.0.sources[0].date = Date::parse(source);
            record.0.editions[0].announced = announced.and_then(Date::parse);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_source_from_after_the_announcement_is_noted_once_an_edition() {
        assert_eq!(count("2019-06-01", Some("2019-05-24")), 1);
        assert_eq!(count("2019-05-24", Some("2019-05-24")), 0);
        assert_eq!(count("2019-06-01", None), 0);
    }

    #[test]
    fn dates_known_less_precisely_are_not_held_against_each_other() {
        assert_eq!(count("2019", Some("2019-05-24")), 0);
        assert_eq!(count("2019-06-01", Some("2019")), 0);
        assert_eq!(count("2020", Some("2019-05")), 1);
    }
}
