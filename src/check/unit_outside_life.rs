//! A result of a unit for a year, or a task of a document of a day, in which it did not exist.

use super::{Check, Entry, Rule, entries};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Assignment, Document, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-outside-life",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unit-outside-life"),
    why: message!("why--unit-outside-life"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let results = entries(record, analysis).filter_map(|entry| outside(&entry));
    let tasks = record.documents.iter().flat_map(|document| {
        let assigns = document.assigns.iter();
        assigns.filter_map(|assignment| task(record, document, assignment))
    });
    results.chain(tasks).collect()
}

/// A task that a document gives to a unit that certainly is not there on its date.
fn task(record: &Record, document: &Document, assignment: &Assignment) -> Option<Diagnostic> {
    let (unit, date) = (record.unit(assignment.unit), document.date?);
    let early = unit.from.filter(|from| date.last_day() < from.first_day());
    let late = unit.to.filter(|to| to.last_day() < date.first_day());
    let (key, day) = match (early, late) {
        (Some(from), _) => ("from", from),
        (None, Some(to)) => ("to", to),
        (None, None) => return None,
    };
    let found = RULE.found(
        assignment.origin.key("unit"),
        tell!("unit-outside-life-document-gives-task-did", date, unit => unit.name),
        tell!("unit-outside-life-did-not-exist", date),
    );
    let found = found.against(unit.origin.key(key), tell!("unit-outside-life-its", day));
    Some(found.help(tell!("unit-outside-life-help-use-code-existed-date")))
}

fn outside(entry: &Entry<'_>) -> Option<Diagnostic> {
    let row = entry.result;
    if row.score.score().is_none() && row.rank.is_none() {
        return None;
    }
    let early = entry.unit.from.filter(|from| entry.year < from.year());
    let late = entry.unit.to.filter(|to| entry.year > to.year());
    let name = &entry.unit.name;
    let (key, label) = match (early, late) {
        (Some(from), _) => ("from", tell!("unit-outside-life-exists-since", from)),
        (None, Some(to)) => ("to", tell!("unit-outside-life-existed-until", to)),
        (None, None) => return None,
    };
    let found = RULE.found(
        row.origin.key("unit"),
        tell!("unit-outside-life-result-when-did-not", name => name, year = entry.year),
        tell!("unit-outside-life-did-not-exist-year", year = entry.year),
    );
    let found = found.against(entry.unit.origin.key(key), label);
    Some(found.help(tell!("unit-outside-life-help-use-code-existed-year")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Assignment, Date, Document, Narrative, Prose, Role, Text, UnitId};

    fn count(year: i32, score: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.0.units[0].from = Date::parse("2014-07-01");
            record.0.units[0].to = Date::parse("2017-06-30");
            record.table(year, 0, &[(0, score)]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_years_of_birth_and_end_belong_to_the_life() {
        let found: Vec<usize> = (2013..2019).map(|year| count(year, Some("60"))).collect();
        assert_eq!(found, [1, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn a_stated_absence_is_no_result() {
        assert_eq!(count(2018, None), 0);
    }

    #[test]
    fn a_task_is_given_to_a_unit_that_is_there() {
        let count = |date: &str| {
            let record = sample::record(|record| {
                record.0.units[0].from = Date::parse("2014-07-01");
                record.0.units[0].to = Date::parse("2017-06-30");
                let file = "content/documents/a.md";
                let origin = Origin::file(file);
                record.0.documents.push(Document {
                    slug: "a".to_owned(),
                    title: Text::same("A"),
                    form: Text::same("Chỉ thị"),
                    number: None,
                    place: None,
                    date: Date::parse(date),
                    issuer: None,
                    signatory: None,
                    recipients: Vec::new(),
                    decides: Vec::new(),
                    assigns: vec![Assignment {
                        unit: UnitId(0),
                        role: Role::Lead,
                        index: None,
                        component: None,
                        task: Text::same("B"),
                        origin: origin.key("assigns").item(0),
                    }],
                    source: None,
                    note: None,
                    text: Narrative {
                        title: None,
                        summary: None,
                        vi: Prose {
                            markdown: String::new(),
                            origin: Origin::bytes(&file.into(), 0..0),
                        },
                        others: model::Others::default(),
                    },
                    origin,
                });
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count("2014-06-30"), 1);
        assert_eq!(count("2014"), 0);
        assert_eq!(count("2017-06-30"), 0);
        assert_eq!(count("2017-07"), 1);
    }
}
