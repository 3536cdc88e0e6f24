//! Another published value that is said to come from the source of the one in use.

use super::{Check, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "other-value-of-same-source",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--other-value-of-same-source"),
    why: message!("why--other-value-of-same-source"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        let used = entry.result.source;
        for (place, other) in entry.result.also.iter().enumerate() {
            if other.source != used {
                continue;
            }
            let (name, source) = (entry.name(), rows.record.source(used));
            let at = entry.result.origin.key("also").item(place).key("source");
            let own = used != entry.table.source;
            let there = if own {
                &entry.result.origin
            } else {
                &entry.table.origin
            };
            let there = there.key("source");
            let found_here = RULE.found(
                at,
                tell!(
                    "other-value-of-same-source-names-one-use",
                    name => name,
                    source = source.code,
                ),
                Words::of(|lang| source.title.get(lang)),
            );
            found.push(
                found_here
                    .against(there, tell!("other-value-of-same-source-use"))
                    .help(tell!("other-value-of-same-source-help")),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    #[test]
    fn two_values_have_two_sources() {
        let count = |source| {
            let record = sample::record(|record| {
                let other = record.0.sources[0].clone();
                record.0.sources.push(other);
                let table = record.table(2018, 0, &[(0, Some("70.0"))]);
                table.rows[0].also = Box::new([Alternative {
                    score: Some(decimal("71")),
                    rank: None,
                    of: None,
                    source: SourceId(source),
                    reason: Text::same("Reason"),
                }]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(0), 1);
        assert_eq!(count(1), 0);
    }
}
