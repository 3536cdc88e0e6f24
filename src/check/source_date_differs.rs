//! A source and the document it is, with two dates.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Date, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "source-date-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--source-date-differs"),
    why: message!("why--source-date-differs"),
    check: Check::Record(check),
};

/// One finding a source.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let differing = record.sources.iter().filter_map(|source| {
        let document = record.document(source.document?);
        let (date, other) = source.date.zip(document.date)?;
        let found = differ(date, other).then(|| {
            RULE.found(
                source.origin.key("date"),
                tell!(
                    "source-date-differs-dated-document",
                    source = source.code,
                    date,
                    other
                ),
                tell!("source-date-differs-document-dated", other),
            )
        })?;
        let found = found.against(
            document.origin.key("date"),
            tell!("source-date-differs-document"),
        );
        Some(found.help(tell!("source-date-differs-help")))
    });
    differing.collect()
}

/// Whether no day can be meant by both.
fn differ(a: Date, b: Date) -> bool {
    a.last_day() < b.first_day() || b.last_day() < a.first_day()
}

#[cfg(test)]
mod tests {
    use super::differ;
    use model::Date;

    #[test]
    fn precision_is_no_difference() {
        let date = |text| Date::parse(text).unwrap();
        assert!(!differ(date("2019"), date("2019-08-21")));
        assert!(!differ(date("2019-08-21"), date("2019-08")));
        assert!(differ(date("2019-08-20"), date("2019-08-21")));
        assert!(differ(date("2018"), date("2019-08")));
    }
}
