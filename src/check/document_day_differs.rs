//! A document whose file name has another day than its date.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Date, Document, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "document-day-differs",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--document-day-differs"),
    why: message!("why--document-day-differs"),
    check: Check::Record(check),
};

/// Every such document.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    record.documents.iter().filter_map(differs).collect()
}

/// The day at the start of a slug, as far as it is told: `2019`, `2019-08`, `2019-08-21`.
fn day_of(slug: &str) -> Option<Date> {
    let steps: Vec<&str> = slug.split('-').collect();
    let digits =
        |step: &&str, length| step.len() == length && step.bytes().all(|b| b.is_ascii_digit());
    let known = match steps.as_slice() {
        [year, month, day, ..] if digits(year, 4) && digits(month, 2) && digits(day, 2) => 3,
        [year, month, ..] if digits(year, 4) && digits(month, 2) => 2,
        [year, ..] if digits(year, 4) => 1,
        _ => return None,
    };
    let told = (1..=known)
        .rev()
        .find_map(|known| Date::parse(&steps[..known].join("-")));
    told.filter(|day| (1900..=2100).contains(&day.year()))
}

fn differs(document: &Document) -> Option<Diagnostic> {
    let date = document.date?;
    let named = day_of(&document.slug)?;
    let (date, named) = (date.to_string(), named.to_string());
    if date.starts_with(&named) || named.starts_with(&date) {
        return None;
    }
    let found = RULE.found(
        document.origin.key("date"),
        tell!("document-day-differs-dated-file-named", date, named),
        tell!("document-day-differs-two-days-differ"),
    );
    Some(found.help(tell!("document-day-differs-help")))
}

#[cfg(test)]
mod tests {
    use super::day_of;

    #[test]
    fn a_slug_begins_with_a_day_or_part_of_one() {
        let day = |slug: &str| day_of(slug).map(|day| day.to_string());
        assert_eq!(day("2019-08-21-ct-13").as_deref(), Some("2019-08-21"));
        assert_eq!(day("2019-08-ct").as_deref(), Some("2019-08"));
        assert_eq!(day("2019-ct-13").as_deref(), Some("2019"));
        assert_eq!(day("ct-13-2019"), None);
    }
}
