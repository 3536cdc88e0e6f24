//! A source that is older than what it is said to state.

use std::collections::BTreeSet;

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Programme, Record, SourceId, Table, Target, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-before-data",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--source-before-data"),
    why: message!("why--source-before-data"),
    check: Check::Record(check),
};

/// The first day, and how it is named: a year, or a date as it is written.
struct Need {
    day: (Year, i8, i8),
    name: String,
}

/// One finding a source in a table, and one an actual.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for edition in &record.editions {
        for table in &edition.tables {
            of_table(record, edition.year, table, &mut found);
        }
    }
    for programme in &record.programmes {
        of_programme(record, programme, &mut found);
    }
    found
}

fn of_table(record: &Record, year: Year, table: &Table, found: &mut Vec<Diagnostic>) {
    let need = Need {
        day: (year, 12, 31),
        name: year.to_string(),
    };
    let mut seen = BTreeSet::new();
    let mut look = |source: SourceId, at: &dyn Fn() -> Origin| {
        if seen.insert(source) {
            found.extend(early(record, source, &need, at));
        }
    };
    look(table.source, &|| table.origin.key("source"));
    for row in &table.rows {
        look(row.source, &|| row.origin.key("source"));
        for (place, other) in row.also.iter().enumerate() {
            look(other.source, &|| {
                row.origin.key("also").item(place).key("source")
            });
        }
    }
}

fn of_programme(record: &Record, programme: &Programme, found: &mut Vec<Diagnostic>) {
    if let Some((claim, from)) = programme.claim.as_ref().zip(programme.from) {
        let need = Need {
            day: (from, 1, 1),
            name: from.to_string(),
        };
        found.extend(early(record, claim.source, &need, &|| {
            programme.origin.key("claim").key("source")
        }));
    }
    for target in &programme.targets {
        of_target(record, target, found);
    }
}

fn of_target(record: &Record, target: &Target, found: &mut Vec<Diagnostic>) {
    // Of what the record has, it is told where the record names its source.
    for actual in target.actuals.iter().filter(|actual| actual.is_written) {
        let need = Need {
            day: actual.date.first_day(),
            name: actual.date.to_string(),
        };
        found.extend(early(record, actual.source, &need, &|| {
            actual.origin.key("source")
        }));
    }
    for part in &target.parts {
        of_target(record, part, found);
    }
}

/// A finding where the last day that the source's date can mean lies before the day that is needed.
fn early(
    record: &Record,
    source: SourceId,
    need: &Need,
    at: &dyn Fn() -> Origin,
) -> Option<Diagnostic> {
    let source = record.source(source);
    let date = source.date.filter(|date| date.last_day() < need.day)?;
    let (code, name) = (&source.code, &need.name);
    let found = RULE.found(
        at(),
        tell!("source-before-data-dated", code, date, name),
        tell!("source-before-data-could-not-known-then", name),
    );
    let found = found.against(source.origin.key("date"), tell!("date-of-the-source"));
    Some(found.help(tell!("source-before-data-help")))
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::check;
    use derive::analyse;
    use model::{Date, Goal, Record};

    fn count(date: &str, fill: impl FnOnce(&mut sample::Sample)) -> usize {
        let record: Record = sample::record(|record| {
            fill(record);
            record.0.sources[0].date = Date::parse(date);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_year_has_to_be_over_and_a_source_is_said_once_a_table() {
        let table = |record: &mut sample::Sample| {
            record.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
        };
        assert_eq!(count("2018-08-21", table), 1);
        assert_eq!(count("2018", table), 0);
        assert_eq!(count("2019-05-24", table), 0);
    }

    #[test]
    fn what_was_reached_by_a_day_needs_a_source_from_that_day_on() {
        let actual = |date: &'static str| {
            move |record: &mut sample::Sample| {
                let goal = Goal::AtLeast(Decimal::ONE);
                let mut programme = sample::programme(0, &[(goal, &["1"])]);
                programme.targets[0].actuals[0].date = Date::parse(date).unwrap();
                record.0.programmes.push(programme);
            }
        };
        assert_eq!(count("2021-02-14", actual("2022-01-14")), 1);
        let of_record = |record: &mut sample::Sample| {
            actual("2022-01-14")(record);
            let target = &mut record.0.programmes[0].targets[0];
            (target.actuals[0].value, target.actuals[0].is_written) = (None, false);
        };
        assert_eq!(count("2021-02-14", of_record), 0, "its row is told");
        assert_eq!(count("2023", actual("2023-08-18")), 0);
        assert_eq!(count("2023-08-18", actual("2023")), 0);
    }
}
