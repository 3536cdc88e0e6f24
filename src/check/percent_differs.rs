//! A declared percentage that score and maximum contradict.

use super::{Check, Entry, Rows, Rule, as_in_the_file, verdict};
use derive::verdict::{Scale, Verdict, of_share};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "percent-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--percent-differs"),
    why: message!("why--percent-differs"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    rows.all.iter().filter_map(differs).collect()
}

fn differs(entry: &Entry<'_>) -> Option<Diagnostic> {
    let declared = entry.result.declared_percent()?;
    let score = entry.result.score.score()?;
    let max = entry.max()?;
    let judged = of_share(score, max, Scale::Hundred, declared);
    if judged.verdict == Verdict::Right {
        return None;
    }
    let name = entry.name();
    let (_, set) = entry.maximum()?;
    let share = judged.right?;
    let found = RULE.found(
        entry.result.origin.key("percent"),
        tell!("percent-differs-declared-percentage-score", declared, name => name, share),
        verdict::words(
            &judged,
            &verdict::Share {
                of: Some((score, max)),
                printed: &format!("{declared}%"),
                sign: "%",
                write: as_in_the_file,
            },
        ),
    );
    let found = found.against(set, tell!("maximum-set-here"));
    Some(found.help(tell!("percent-differs-help")))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;

    fn count(percent: &str) -> usize {
        found(percent).len()
    }

    fn found(percent: &str) -> Vec<diagnostic::Diagnostic> {
        let record = sample::record(|record| {
            let row = &mut record.table(2016, 0, &[(0, Some("67.41"))]).rows[0];
            row.max = Some(Box::new(sample::decimal("97.5")));
            row.percent = Some(Box::new(sample::decimal(percent)));
        });
        RULE.check(&record, &analyse(&record))
    }

    #[test]
    fn what_became_of_the_number_is_said() {
        let label = |percent: &str| found(percent).remove(0).label.text.en;
        assert_eq!(
            label("69.13"),
            "cut off instead of rounded: 67.41/97.5 is 69.14%"
        );
        assert_eq!(
            label("69.41"),
            "two neighbouring digits are transposed: 67.41/97.5 is 69.14%"
        );
        assert_eq!(
            label("144.64"),
            "numerator and denominator are swapped: 97.5/67.41 is 144.64%, while 67.41/97.5 is 69.14%"
        );
    }

    #[test]
    fn a_percentage_is_held_against_its_own_decimals() {
        assert_eq!(count("69.14"), 0);
        assert_eq!(count("69.1"), 0);
        assert_eq!(count("69.15"), 1);
        assert_eq!(count("67.41"), 1);
    }
}
