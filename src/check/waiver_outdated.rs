//! An exception whose value has changed since it was made, or that does not say which value it excuses.

use std::collections::BTreeSet;

use super::{Check, Rule, rounded};
use derive::Analysis;
use derive::figures;
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{Record, Stands, Waiver};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "waiver-outdated",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--waiver-outdated"),
    why: message!("why--waiver-outdated"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for waiver in &record.waivers {
        let Some(now) = now(record, analysis, waiver) else {
            continue;
        };
        match &waiver.value {
            None => found.push(untold(waiver, &now)),
            Some(value) if *value != now => found.push(ended(waiver, value, &now)),
            Some(_) => {}
        }
    }
    found
}

/// Whether another value stands there than the one that was excused.
pub(super) fn has_ended(record: &Record, analysis: &Analysis, waiver: &Waiver) -> bool {
    let Some(value) = &waiver.value else {
        return false;
    };
    now(record, analysis, waiver).is_some_and(|now| now != *value)
}

/// That what an exception excuses names other numbers today than when it was made.
pub(super) fn moved(waiver: &Waiver, excused: &[Diagnostic]) -> Option<Diagnostic> {
    let told = waiver.numbers.as_deref()?;
    let known: BTreeSet<&str> = told.split(';').map(str::trim).collect();
    let known: BTreeSet<&str> = known.into_iter().filter(|one| !one.is_empty()).collect();
    let now: BTreeSet<&str> = excused.iter().flat_map(named).collect();
    if known == now {
        return None;
    }
    let now = now.into_iter().collect::<Vec<_>>().join("; ");
    let rule = &waiver.rule;
    let message = tell!("waiver-outdated-exception-excuses-names-other", rule, now);
    Some(
        over(waiver, "numbers", message)
            .help(tell!("waiver-outdated-help-look-again-remove-write", now,)),
    )
}

/// That an exception has ended by what stands under a key of it.
fn over(waiver: &Waiver, key: &str, message: Words) -> Diagnostic {
    let ended = tell!("waiver-outdated-exception-ended");
    let found = RULE.found(waiver.origin.key(key), message, ended);
    found.against(waiver.place.clone(), tell!("place-it-names"))
}

/// Every number that a finding names, as it is written: those of codes and addresses are none.
fn named(finding: &Diagnostic) -> Vec<&str> {
    let second = finding.second.as_ref().map(|label| &label.text);
    let texts = [&finding.message, &finding.label.text].into_iter();
    let texts = texts.chain(second).map(|words| words.en.as_str());
    texts.flat_map(numbers).collect()
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let joins = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | ',' | '/' | '-');
    let words = text.split(move |letter: char| !joins(letter));
    let parts = words.filter(|word| !word.contains(char::is_alphabetic));
    let parts = parts.flat_map(|word| word.split('/'));
    parts
        .map(|part| part.trim_matches(|letter: char| !letter.is_ascii_digit()))
        .filter(|part| !part.is_empty())
}

/// The value today; none where there is none that could change.
fn now(record: &Record, analysis: &Analysis, waiver: &Waiver) -> Option<String> {
    match &waiver.stands {
        Stands::Nothing => None,
        Stands::Value(value) => Some(value.clone()),
        Stands::Bound(ask) => figure(record, analysis, ask),
    }
}

/// The figure at an address, or what a piece of arithmetic gives.
fn figure(record: &Record, analysis: &Analysis, ask: &str) -> Option<String> {
    if let Some(sum) = ask.strip_prefix('=') {
        let (_, ratio) = figures::work_out(record, analysis, sum).ok()?;
        return Some(ratio.rounded(PLACES)?.normalize().to_string());
    }
    let figure = figures::find(record, analysis, ask).ok()?;
    let value = rounded(figure.value, PLACES).normalize();
    Some(match figure.of {
        Some(of) => format!("{value}/{of}"),
        None => value.to_string(),
    })
}

/// As many decimals as tell one figure from another.
const PLACES: u32 = 4;

fn untold(waiver: &Waiver, now: &str) -> Diagnostic {
    let rule = &waiver.rule;
    let found = RULE.found(
        waiver.origin.clone(),
        tell!("waiver-outdated-exception-does-not-say", rule),
        tell!("waiver-outdated-value", now),
    );
    found.help(tell!("waiver-outdated-help-add-line-value-if", now))
}

fn ended(waiver: &Waiver, value: &str, now: &str) -> Diagnostic {
    let rule = &waiver.rule;
    let message = tell!(
        "waiver-outdated-exception-about-value-today",
        rule,
        value,
        now
    );
    over(waiver, "value", message).help(tell!("waiver-outdated-help-look-again-remove-give"))
}

#[cfg(test)]
mod tests {
    use derive::analyse;
    use diagnostic::Origin;
    use model::{Coverage, Date, Stands, Text, Waiver};

    /// What is found in a table with a wrong percentage and an exception for it.
    fn codes(value: Option<&str>, stands: Stands) -> Vec<&'static str> {
        let record = sample::record(|record| {
            for framework in &mut record.0.indices[0].frameworks {
                framework.max = Some(sample::decimal("100"));
                framework.total = model::Total::Unstated;
            }
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.coverage = Coverage::Partial.into();
            table.rows[0].percent = Some(Box::new(sample::decimal("71")));
            let place = table.rows[0].origin.key("percent");
            record.0.waivers.push(Waiver {
                rule: "percent-differs".to_owned(),
                place,
                printed: "71".to_owned(),
                value: value.map(str::to_owned),
                numbers: None,
                stands,
                reason: Text::same("Reason"),
                right: None,
                date: Date::parse("2026-11-22").unwrap(),
                origin: Origin::file("content/waivers.yaml").item(0),
            });
        });
        let found = crate::record(&record, &analyse(&record));
        found.into_iter().map(|one| one.code).collect()
    }

    #[test]
    fn an_exception_ends_with_the_value_that_it_excuses() {
        let value = |value: &str| Stands::Value(value.to_owned());
        assert_eq!(codes(Some("71"), value("71")), [""; 0]);
        assert_eq!(
            codes(Some("72"), value("71")),
            ["percent-differs", "waiver-outdated"]
        );
        assert_eq!(
            codes(None, value("71")),
            ["waiver-outdated"],
            "it still holds"
        );
        assert_eq!(codes(None, Stands::Nothing), [""; 0]);
    }

    #[test]
    fn an_exception_ends_with_any_number_that_the_finding_names() {
        // 70 of a maximum of 100, printed as 71 per cent; then 71, or 70 of 99.
        let found = |numbers: Option<&str>, max: &str, score: &str| {
            let record = sample::record(|record| {
                for framework in &mut record.0.indices[0].frameworks {
                    framework.max = Some(sample::decimal(max));
                    framework.total = model::Total::Unstated;
                }
                let table = record.table(2018, 0, &[(0, Some(score))]);
                table.coverage = Coverage::Partial.into();
                table.rows[0].percent = Some(Box::new(sample::decimal("72")));
                let place = table.rows[0].origin.key("percent");
                record.0.waivers.push(Waiver {
                    rule: "percent-differs".to_owned(),
                    place,
                    printed: "72".to_owned(),
                    value: Some("72".to_owned()),
                    numbers: numbers.map(str::to_owned),
                    stands: Stands::Value("72".to_owned()),
                    reason: Text::same("Reason"),
                    right: None,
                    date: Date::parse("2026-11-22").unwrap(),
                    origin: Origin::file("content/waivers.yaml").item(0),
                });
            });
            crate::record(&record, &analyse(&record))
        };
        let codes = |numbers, max, score| -> Vec<&str> {
            let found = found(numbers, max, score).into_iter();
            found.map(|one| one.code).collect()
        };
        let ended = ["percent-differs", "waiver-outdated"];
        let asked = found(Some("0"), "100", "70");
        let help = &asked[1].help.as_ref().unwrap().en;
        let (_, rest) = help.split_once("numbers: \"").unwrap();
        let (told, _) = rest.split_once('"').unwrap();
        assert_eq!(codes(Some(told), "100", "70"), [""; 0], "{told}");
        assert_eq!(codes(Some(told), "100", "71"), ended, "{told}");
        assert_eq!(codes(Some(told), "99", "70"), ended, "{told}");
        assert_eq!(codes(None, "99", "70"), [""; 0], "by its own rule");
    }

    #[test]
    fn what_words_are_bound_to_is_held_against_the_record() {
        let bound = |ask: &str| Stands::Bound(ask.to_owned());
        assert_eq!(codes(Some("70"), bound("one/2018/unit-0/score")), [""; 0]);
        assert_eq!(
            codes(Some("35"), bound("=one/2018/unit-0/score/2")),
            [""; 0]
        );
        let ended = ["percent-differs", "waiver-outdated"];
        assert_eq!(codes(Some("71"), bound("one/2018/unit-0/score")), ended);
    }
}
