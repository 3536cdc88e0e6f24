//! A span of time whose end lies before its beginning.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Record, Year};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ends-before-it-begins",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ends-before-it-begins"),
    why: message!("why--ends-before-it-begins"),
    check: Check::Record(check),
};

/// One finding a span.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for unit in &record.units {
        if let Some((from, to)) = unit.from.zip(unit.to) {
            let turned = to.last_day() < from.first_day();
            let span = turned.then(|| said(&unit.origin, &from.to_string(), &to.to_string()));
            found.extend(span);
        }
    }
    for index in &record.indices {
        for framework in &index.frameworks {
            found.extend(years(&framework.origin, framework.from, framework.to));
        }
        for (place, scheme) in index.bands.iter().enumerate() {
            let at = index.origin.key("bands").item(place);
            found.extend(years(&at, scheme.from, scheme.to));
        }
    }
    for programme in &record.programmes {
        let from = programme.from;
        found.extend(from.and_then(|from| years(&programme.origin, from, programme.to)));
    }
    found
}

fn years(at: &Origin, from: Year, to: Option<Year>) -> Option<Diagnostic> {
    let to = to.filter(|to| *to < from)?;
    Some(said(at, &from.to_string(), &to.to_string()))
}

fn said(at: &Origin, from: &str, to: &str) -> Diagnostic {
    let found = RULE.found(
        at.key("to"),
        tell!("ends-before-it-begins-end-lies-beginning", to, from),
        tell!("ends-before-it-begins-ends-here"),
    );
    let found = found.against(at.key("from"), tell!("ends-before-it-begins-begins-here"));
    found.help(tell!("ends-before-it-begins-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::Date;

    #[test]
    fn spans_of_one_day_or_year_are_spans() {
        let count = |from, to| {
            let record = sample::record(|record| {
                record.0.units[0].from = Date::parse(from);
                record.0.units[0].to = Date::parse(to);
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count("2025-07-01", "2025-07-01"), 0);
        assert_eq!(count("2025-07-01", "2025"), 0);
        assert_eq!(count("2025-07-01", "2025-06-30"), 1);
    }

    #[test]
    fn frameworks_and_programmes_have_spans() {
        let record = sample::record(|record| {
            record.0.indices[0].frameworks[1].to = Some(2010);
            let mut programme = sample::programme(0, &[]);
            programme.from = Some(2025);
            programme.to = Some(2021);
            record.0.programmes.push(programme);
        });
        assert_eq!(check(&record, &analyse(&record)).len(), 2);
    }
}
