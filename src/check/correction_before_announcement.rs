//! A correction of what was not announced yet.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-before-announcement",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-before-announcement"),
    why: message!("why--correction-before-announcement"),
    check: Check::Record(check),
};

/// One finding a correction.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for edition in &record.editions {
        let Some(announced) = edition.announced else {
            continue;
        };
        for correction in &edition.corrections {
            let date = correction.date;
            if date.last_day() >= announced.first_day() {
                continue;
            }
            let figure = &correction.figure;
            let said = RULE.found(
                correction.origin.key("date"),
                tell!(
                    "correction-before-announcement-dated",
                    figure,
                    date,
                    announced
                ),
                tell!("results-not-announced-then"),
            );
            let said = said.against(
                edition.origin.key("announced"),
                tell!("day-of-the-announcement"),
            );
            found.push(said.help(tell!("correction-before-announcement-help")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Correction, CorrectionKind, Date, Text};

    fn count(date: &str) -> usize {
        let record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60"))]);
            let edition = &mut record.0.editions[0];
            edition.announced = Date::parse("2019-05-24");
            edition.corrections.push(Correction {
                kind: CorrectionKind::Mistake,
                figure: "one/2018/unit-0/score".to_owned(),
                old: "59".to_owned(),
                new: "60".to_owned(),
                reason: Text::same("A slip"),
                date: Date::parse(date).unwrap(),
                document: None,
                origin: Origin::file("content/editions/2018/corrections.yaml").item(0),
            });
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn corrections_follow_the_announcement() {
        assert_eq!(count("2019-05-23"), 1);
        assert_eq!(count("2019-05-24"), 0);
        assert_eq!(count("2019"), 0);
    }
}
