//! How much findings weigh, where the site wants a rule to weigh something else than by itself.

use std::collections::BTreeMap;

use super::{RULES, Rule, seal_excepted};
use diagnostic::{Diagnostic, Severity};
use model::Record;

/// Gives findings the weight that the site sets for their rule. What a rule itself finds lighter than the rest, it never
/// makes heavier.
pub(super) fn set(record: &Record, found: &mut [Diagnostic]) {
    let wanted: BTreeMap<&str, Severity> = record
        .site
        .rules
        .iter()
        .filter(|weight| !seal_excepted::is_firm(&weight.rule))
        .map(|weight| (weight.rule.as_str(), weight.severity))
        .collect();
    if wanted.is_empty() {
        return;
    }
    for one in found {
        let Some(&wanted) = wanted.get(one.code) else {
            continue;
        };
        let rule = RULES.iter().find(|rule| rule.name == one.code);
        let lighter = rule.is_some_and(|rule| one.severity > rule.severity);
        one.severity = if lighter {
            one.severity.max(wanted)
        } else {
            wanted
        };
    }
}

/// What a rule weighs on this site.
pub(super) fn of(record: &Record, rule: &Rule) -> Severity {
    let mut sets = record.site.rules.iter();
    let set = sets.find(|set| set.rule == rule.name && !seal_excepted::is_firm(rule.name));
    set.map_or(rule.severity, |set| set.severity)
}

#[cfg(test)]
mod tests {
    use super::set;
    use diagnostic::{Diagnostic, Label, Origin, Severity, Words};
    use model::Weight;

    fn weigh(own: Severity, wanted: Severity) -> Severity {
        let record = sample::record(|record| {
            record.0.site.rules.push(Weight {
                rule: "rank-differs".to_owned(),
                severity: wanted,
                origin: Origin::default(),
            });
        });
        let mut found = [Diagnostic {
            code: "rank-differs",
            severity: own,
            message: Words::new("", ""),
            label: Label {
                origin: Origin::default(),
                text: Words::new("", ""),
            },
            second: None,
            early: false,
            help: None,
        }];
        set(&record, &mut found);
        found[0].severity
    }

    #[test]
    fn a_rule_weighs_what_the_site_says() {
        assert_eq!(weigh(Severity::Error, Severity::Warning), Severity::Warning);
        assert_eq!(weigh(Severity::Error, Severity::Note), Severity::Note);
    }

    #[test]
    fn a_note_of_a_rule_stays_a_note() {
        assert_eq!(weigh(Severity::Note, Severity::Error), Severity::Note);
        assert_eq!(weigh(Severity::Warning, Severity::Note), Severity::Note);
    }
}
