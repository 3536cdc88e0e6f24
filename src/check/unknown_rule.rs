//! An exception or a setting for a rule that does not exist.

use super::{Check, RULES, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, nearest, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unknown-rule",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unknown-rule"),
    why: message!("why--unknown-rule"),
    check: Check::Record(check),
};

/// The rules that weights and waivers name, each with its place.
pub(super) fn named(record: &Record) -> impl Iterator<Item = (&String, Origin)> {
    let weights = record.site.rules.iter();
    let weights = weights.map(|weight| (&weight.rule, weight.origin.clone()));
    let waivers = record.waivers.iter();
    let waivers = waivers.map(|waiver| (&waiver.rule, waiver.origin.key("rule")));
    weights.chain(waivers)
}

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    named(record)
        .filter(|(name, _)| !exists(name))
        .map(|(name, origin)| unknown(name, origin))
        .collect()
}

/// Whether there is a rule of this name.
pub(super) fn exists(name: &str) -> bool {
    RULES.iter().any(|rule| rule.name == name)
}

fn unknown(name: &str, origin: Origin) -> Diagnostic {
    let diagnostic = RULE.found(
        origin,
        tell!("unknown-rule-no", name),
        tell!("unknown-rule-name-means-nothing"),
    );
    match nearest(name, RULES.iter().map(|rule| rule.name)) {
        Some(near) => diagnostic.help(tell!("unknown-rule-help-did-you-mean", near)),
        None => diagnostic.help(tell!("unknown-rule-help-copy-name-brackets-message")),
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::{Origin, Severity};
    use model::{Date, Text, Waiver, Weight};

    #[test]
    fn names_are_checked_in_settings_and_exceptions() {
        let record = sample::record(|record| {
            let file = Origin::file("content/site.yaml").key("rules");
            for rule in ["rank-differs", "rank-difers"] {
                record.0.site.rules.push(Weight {
                    rule: rule.to_owned(),
                    severity: Severity::Note,
                    origin: file.name(rule),
                });
            }
            record.0.waivers.push(Waiver {
                rule: "bad-score".to_owned(),
                place: Origin::file("content/pages/a.md"),
                printed: String::new(),
                value: None,
                numbers: None,
                stands: model::Stands::Nothing,
                reason: Text::same("Reason"),
                right: None,
                date: Date::parse("2026-11-22").unwrap(),
                origin: Origin::file("content/waivers.yaml").item(0),
            });
        });
        let found = check(&record, &analyse(&record));
        assert_eq!(found.len(), 2);
        let help = |at: usize| found[at].help.as_ref().unwrap().en.as_str();
        assert_eq!(help(0), "did you mean “rank-differs”?");
        assert_eq!(found[1].label.origin, record.waivers[0].origin.key("rule"));
        assert!(help(1).contains("congbo explain"));
    }
}
