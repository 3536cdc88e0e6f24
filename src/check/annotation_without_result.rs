//! An annotation of a year in which the index has no result.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{IndexId, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "annotation-without-result",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--annotation-without-result"),
    why: message!("why--annotation-without-result"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, index) in record.all_indices() {
        let list = index.origin.key("annotations");
        for (place, annotation) in index.annotations.iter().enumerate() {
            if has_result(record, id, annotation.year) {
                continue;
            }
            let (year, at) = (annotation.year, list.item(place).key("year"));
            let said = RULE.found(
                at,
                tell!("annotation-without-result-no", year, index => index.short),
                tell!("annotation-without-result-no-year"),
            );
            found.push(said.help(tell!("annotation-without-result-help")));
        }
    }
    found
}

fn has_result(record: &Record, id: IndexId, year: i32) -> bool {
    let table = record.edition(year).and_then(|edition| edition.table(id));
    table.is_some_and(|table| {
        let mut rows = table.rows.iter();
        rows.any(|row| row.score.score().is_some() || row.rank.is_some())
    })
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Annotation, Text};

    #[test]
    fn an_annotation_has_a_result_to_stand_at() {
        let count = |year: i32, score: Option<&str>| {
            let record = sample::record(|record| {
                record.0.indices[0].annotations.push(Annotation {
                    year,
                    text: Text::same("Text"),
                });
                record.table(2018, 0, &[(0, score)]);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(2018, Some("70")), 0);
        assert_eq!(count(2017, Some("70")), 1);
        assert_eq!(count(2018, None), 1);
    }
}
