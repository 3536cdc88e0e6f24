//! A declared change that differs from the printed scores by no more than rounding explains.

use super::change_differs::signed;
use super::declared_changes::{self, Difference, What};
use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-off-by-rounding",
    severity: Severity::Note,
    summary: lang::phrase!("rule--change-off-by-rounding"),
    why: message!("why--change-off-by-rounding"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let differences = declared_changes::differences(record, analysis);
    let explained = differences
        .iter()
        .filter(|difference| difference.rounding_explains());
    explained.filter_map(noted).collect()
}

fn noted(difference: &Difference) -> Option<Diagnostic> {
    let What::Score {
        declared,
        computed,
        allowed,
    } = difference.what
    else {
        return None;
    };
    let Difference { of, at, since, .. } = difference;
    let (declared, computed, allowed) = (signed(declared), signed(computed), allowed.normalize());
    let found = RULE.found(
        at.key("score"),
        tell!(
            "change-off-by-rounding-declared-score-differs-computed",
            declared,
            of => of,
            computed,
        ),
        tell!(
            "change-off-by-rounding-explains-any-difference-below",
            allowed
        ),
    );
    let (value, there) = &difference.earlier;
    let found = found.against(
        there.clone(),
        tell!("change-off-by-rounding-earlier-value", since, value),
    );
    Some(found.help(tell!("change-off-by-rounding-help")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};
    use rust_decimal::Decimal;

    use super::check;
    use crate::{change_differs, rounded};
    use derive::analyse;
    use model::{DeclaredChange, Record};
    use sample::decimal;

    fn record(old: &str, new: &str, change: &str) -> Record {
        sample::record(|record| {
            record.table(2017, 0, &[(0, Some(old))]);
            record.table(2018, 0, &[(0, Some(new))]).rows[0].change =
                Some(Box::new(DeclaredChange {
                    since: 2017,
                    score: Some(decimal(change)),
                    rank: None,
                    direction: None,
                }));
        })
    }

    #[test]
    fn one_last_digit_is_noted_and_two_are_wrong() {
        for (change, noted, wrong) in [
            ("1.63", 0, 0),
            ("1.62", 1, 0),
            ("1.64", 1, 0),
            ("1.65", 0, 1),
        ] {
            let record = record("58.33", "59.96", change);
            let analysis = analyse(&record);
            assert_eq!(check(&record, &analysis).len(), noted, "{change}");
            assert_eq!(
                change_differs::RULE.check(&record, &analysis).len(),
                wrong,
                "{change}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_was_rounded_from_true_scores_is_never_an_error(old in 0i64..10_000_000, new in 0i64..10_000_000, decimals in 0u32..4, of_change in 0u32..4) {
            let (old, new) = (Decimal::new(old, 5), Decimal::new(new, 5));
            let print = |value, decimals| rounded(value, decimals).to_string();
            let record = record(&print(old, decimals), &print(new, decimals), &print(new - old, of_change));
            prop_assert!(change_differs::RULE.check(&record, &analyse(&record)).is_empty());
        }
    }
}
