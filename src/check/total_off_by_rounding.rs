//! A total that differs from the sum of its printed parts by no more than rounding explains.

use super::sums::{self, Addition};
use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-off-by-rounding",
    severity: Severity::Note,
    summary: lang::phrase!("rule--total-off-by-rounding"),
    why: message!("why--total-off-by-rounding"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    sums::tables(record, analysis)
        .filter_map(|mut sums| {
            sums.retain(|sum| sum.rounding_explains() && sum.shows());
            let (first, others) = sums.split_first()?;
            Some(explained(first, others))
        })
        .collect()
}

fn explained(first: &Addition<'_>, others: &[Addition<'_>]) -> Diagnostic {
    let of = first.name();
    let (total, made) = (first.total, first.made());
    let more = others.len();
    let allowed = first.allowed.normalize();
    let found = RULE.found(
        first.origin(),
        tell!("total-off-by-rounding-differs", total, of => of, made => made, more),
        tell!(
            "total-off-by-rounding-explains-any-difference-below",
            allowed
        ),
    );
    found
        .against(first.parts_origin(), first.made_here())
        .help(tell!("total-off-by-rounding-help"))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::check;
    use crate::{rounded, total_differs_from_parts};
    use derive::analyse;
    use model::Record;

    fn record(rows: &[(&str, [&str; 3])]) -> Record {
        sample::record(|record| {
            let totals: Vec<(u32, Option<&str>)> = (0..)
                .zip(rows)
                .map(|(unit, row)| (unit, Some(row.0)))
                .collect();
            let table = record.table(2018, 0, &totals);
            for (row, (_, parts)) in table.rows.iter_mut().zip(rows) {
                sample::parts(row, &parts.map(Some));
            }
        })
    }

    #[test]
    fn a_difference_that_rounding_explains_is_noted_once_a_table() {
        let record = record(&[
            ("60.33", ["20.11", "20.11", "20.11"]),
            ("60.34", ["20.11", "20.11", "20.11"]),
            ("61.40", ["20.11", "20.11", "21.19"]),
        ]);
        let found = check(&record, &analyse(&record));
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].message.en,
            "total 60.34 of Unit 1, one 2018 differs by rounding from 60.33, the sum of its 3 parts; the table has 1 more"
        );
    }

    #[test]
    fn what_is_beyond_rounding_is_not_noted_but_an_error() {
        let record = record(&[("61.33", ["20.11", "20.11", "20.11"])]);
        let analysis = analyse(&record);
        assert_eq!(check(&record, &analysis), []);
        assert_eq!(
            total_differs_from_parts::RULE
                .check(&record, &analysis)
                .len(),
            1
        );
    }

    proptest! {
        #[test]
        fn what_was_rounded_from_a_true_sum_is_never_an_error(
            parts in vec(0i64..2_500_000, 3),
            decimals in 0u32..4,
            of_total in 0u32..5,
        ) {
            let exact: Vec<Decimal> = parts.iter().map(|part| Decimal::new(*part, 5)).collect();
            let total = rounded(exact.iter().sum(), of_total).to_string();
            let printed: Vec<String> = exact.iter().map(|part| rounded(*part, decimals).to_string()).collect();
            let record = record(&[(&total, [&printed[0], &printed[1], &printed[2]])]);
            let analysis = analyse(&record);
            let errors = total_differs_from_parts::RULE.check(&record, &analysis);
            prop_assert_eq!(errors, []);
        let sum: Decimal = printed.iter().map(|part| part.parse::<Decimal>().unwrap()).sum();
        let shows = (total.parse::<Decimal>().unwrap() - sum).abs() >= Decimal::new(1, 2);
        prop_assert!(check(&record, &analysis).is_empty() != shows);
        }
    }
}
