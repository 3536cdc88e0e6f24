//! A value of a target that its own numerator and denominator contradict.

use super::{Check, Rule, as_in_the_file, verdict};
use derive::Analysis;
use derive::verdict::{Scale, Verdict, of_share};
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Actual, Programme, Quantity, Record, Target};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ratio-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ratio-differs"),
    why: message!("why--ratio-differs"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for programme in &record.programmes {
        for target in &programme.targets {
            of_target(programme, target, &mut found);
        }
    }
    found
}

fn of_target(programme: &Programme, target: &Target, found: &mut Vec<Diagnostic>) {
    for actual in &target.actuals {
        found.extend(differs(programme, target, actual, &actual.origin));
    }
    for part in &target.parts {
        of_target(programme, part, found);
    }
}

fn differs(
    programme: &Programme,
    target: &Target,
    actual: &Actual,
    at: &Origin,
) -> Option<Diagnostic> {
    let (numerator, denominator) = actual.ratio?;
    let (scale, sign) = match target.quantity {
        Quantity::Percent => (Scale::Hundred, "%"),
        Quantity::Rank | Quantity::Points | Quantity::Count => (Scale::One, ""),
    };
    let value = actual.value?;
    let judged = of_share(numerator, denominator, scale, value);
    if judged.verdict == Verdict::Right {
        return None;
    }
    let right = judged.right?;
    let of = Words::of(|lang| {
        format!(
            "“{}” ({})",
            target.name.get(lang),
            programme.short.get(lang)
        )
    });
    let found = RULE.found(
        at.key("value"),
        tell!(
            "ratio-differs-value",
            value,
            sign,
            of => of,
            numerator,
            denominator,
            right,
        ),
        verdict::words(
            &judged,
            &verdict::Share {
                of: Some((numerator, denominator)),
                printed: &format!("{value}{sign}"),
                sign,
                write: as_in_the_file,
            },
        ),
    );
    let found = found.against(
        at.key("ratio"),
        tell!("ratio-differs-numerator-denominator-stand"),
    );
    Some(found.help(tell!("ratio-differs-help")))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Diagnostic;
    use model::{Goal, Quantity};
    use sample::decimal;

    fn found(value: &str, ratio: (&str, &str), quantity: Quantity) -> Vec<Diagnostic> {
        let record = sample::record(|record| {
            let goal = Goal::AtLeast(decimal("30"));
            let mut programme = sample::programme(1, &[(goal, &[value])]);
            let target = &mut programme.targets[0];
            target.quantity = quantity;
            target.actuals[0].ratio = Some((decimal(ratio.0), decimal(ratio.1)));
            // A part is looked at in the same way as its target.
            let part = target.clone();
            target.actuals.clear();
            target.parts.push(part);
            record.0.programmes.push(programme);
        });
        check(&record, &analyse(&record))
    }

    fn label(value: &str, ratio: (&str, &str)) -> Option<String> {
        let found = found(value, ratio, Quantity::Percent);
        found.into_iter().next().map(|d| d.label.text.en)
    }

    #[test]
    fn shares_that_hold_are_silent() {
        for (value, ratio) in [
            ("11.29", ("49", "434")),
            ("58.3", ("7", "12")),
            ("96", ("372922", "390319")),
        ] {
            assert_eq!(label(value, ratio), None);
        }
        assert_eq!(found("0.75", ("3", "4"), Quantity::Points), []);
        assert_eq!(
            found("100", ("1", "0"), Quantity::Percent),
            [],
            "nothing can be said of a division by nothing"
        );
    }

    #[test]
    fn the_slip_is_said() {
        let said = |value, ratio| label(value, ratio).unwrap();
        assert!(said("64.7", ("1997", "3083")).starts_with("cut off"));
        assert!(said("36.68", ("761", "2075")).starts_with("rounded up"));
        assert!(said("98.0", ("11383", "11160")).starts_with("numerator and denominator"));
        assert!(said("100", ("115061", "15061")).contains("seems to lack a digit"));
        assert_eq!(said("0.58", ("103", "2075")), "103/2075 is 4.96%");
    }
}
