//! A declared change that differs from the printed scores by no more than rounding explains.

use super::change_differs::signed;
use super::declared_changes::{self, Difference, What};
use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-off-by-rounding",
    severity: Severity::Note,
    summary: lang::phrase!("rule--change-off-by-rounding"),
    why: Docs {
        vi: "Nguồn trừ các điểm chưa làm tròn rồi mới in: 58,334 lên 59,956 in thành 58,33 và 59,96, hiệu số đã in là \
             1,63 nhưng mức tăng công bố là 1,62. Hai điểm và mức thay đổi, mỗi số có thể lệch nửa đơn vị cuối, nên cả \
             hai đều có thể đúng. Hãy đối chiếu với nguồn một lần; nếu đúng như nguồn thì giữ nguyên.",
        en: "A publisher subtracts unrounded scores and prints afterwards: 58.334 and 59.956 are printed as 58.33 and \
             59.96, which differ by 1.63, while the declared gain is 1.62. Both scores and the change may be off by half a \
             unit of their last place, so that all three can be right. Compare with the source once; if it says so, leave \
             it.",
    },
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
        Words::new(
            format!("thay đổi điểm công bố {declared} của {} lệch với mức tính được {computed} do làm tròn", of.vi),
            format!("declared change of score {declared} of {} differs by rounding from the computed {computed}", of.en),
        ),
        Words::new(
            format!("làm tròn giải thích được chênh lệch dưới {allowed}"),
            format!("rounding explains any difference below {allowed}"),
        ),
    );
    let (value, there) = &difference.earlier;
    let found = found.against(
        there.clone(),
        Words::new(
            format!("năm {since} là {value}"),
            format!("{since} has {value}"),
        ),
    );
    Some(found.help(
        "đối chiếu mức thay đổi với nguồn; nếu đúng như nguồn thì giữ nguyên",
        "compare the change with the source; if it says so, leave it",
    ))
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
