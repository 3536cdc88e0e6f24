//! A total that is not what its parts make, beyond what the rounding of printed figures can explain.

use super::sums::{self, Addition};
use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "total-differs-from-parts",
    severity: Severity::Error,
    summary: lang::phrase!("rule--total-differs-from-parts"),
    why: message!("why--total-differs-from-parts"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let sums = sums::tables(record, analysis).flatten();
    sums.filter(|sum| !sum.rounding_explains())
        .map(|sum| differs(&sum))
        .collect()
}

fn differs(differing: &Addition<'_>) -> Diagnostic {
    let of = differing.name();
    let Addition { total, sum, .. } = differing;
    let made = differing.made();
    let (off, allowed) = ((total - sum).normalize(), differing.allowed.normalize());
    let found = RULE.found(
        differing.origin(),
        tell!("total-differs-from-parts-total", total, of => of, made => made),
        tell!(
            "total-differs-from-parts-off-while-rounding-explains",
            off,
            allowed
        ),
    );
    found
        .against(differing.parts_origin(), differing.made_here())
        .help(tell!("total-differs-from-parts-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;

    fn messages(index: u16, total: &str, parts: &[Option<&str>]) -> Vec<String> {
        let record = sample::record(|record| {
            sample::parts(
                &mut record.table(2018, index, &[(0, Some(total))]).rows[0],
                parts,
            );
        });
        check(&record, &analyse(&record))
            .into_iter()
            .map(|d| d.message.en)
            .collect()
    }

    #[test]
    fn what_rounding_explains_is_silent() {
        let parts = [Some("20.11"), Some("20.11"), Some("20.11"), None];
        assert!(messages(0, "60.33", &parts).is_empty());
        // Four figures of two decimals: off by less than 0.02.
        assert!(messages(0, "60.34", &parts).is_empty());
        assert_eq!(
            messages(0, "60.35", &parts),
            ["total 60.35 of Unit 0, one 2018 differs from 60.33, the sum of its 3 parts"]
        );
    }

    #[test]
    fn figures_of_one_decimal_explain_more() {
        let parts = [Some("20.1"), Some("20.1"), Some("20.1")];
        assert!(messages(0, "60.45", &parts).is_empty());
        assert_eq!(messages(0, "60.46", &parts).len(), 1);
    }

    #[test]
    fn a_part_without_decimals_is_printed_like_those_beside_it() {
        let parts = [Some("20"), Some("20.11"), Some("20.5")];
        assert!(messages(0, "60.62", &parts).is_empty());
        assert_eq!(messages(0, "60.7", &parts).len(), 1);
        assert_eq!(messages(0, "61.61", &parts).len(), 1);
    }

    #[test]
    fn nothing_is_said_where_a_part_is_missing_or_the_total_is_weighted() {
        assert!(messages(0, "90", &[Some("20"), Some("20"), None]).is_empty());
        assert!(messages(1, "90", &[Some("20"), Some("20")]).is_empty());
    }

    #[test]
    fn a_mean_is_held_by_the_weights_of_its_parts() {
        let told = |total: &str| {
            let record = sample::record(|record| {
                sample::weigh(record, &["20", "30", "50"]);
                let row = &mut record.table(2018, 0, &[(0, Some(total))]).rows[0];
                sample::parts(row, &[Some("80.10"), Some("70.25"), Some("90.05")]);
            });
            let found = check(&record, &analyse(&record)).into_iter();
            found.map(|d| d.message.en).collect::<Vec<_>>()
        };
        // 82.12; the parts and the total are each off by less than half a hundredth.
        assert!(told("82.12").is_empty());
        assert!(told("82.125").is_empty());
        assert_eq!(
            told("82.13"),
            [
                "total 82.13 of Unit 0, one 2018 differs from 82.12, the weighted mean of its 3 parts"
            ]
        );
        assert_eq!(told("80.13").len(), 1);
    }

    #[test]
    fn a_component_adds_up_where_other_rows_show_it() {
        let record = sample::record(|record| {
            let scores: Vec<(u32, Option<&str>)> = (0..5).map(|unit| (unit, Some("60"))).collect();
            let table = record.table(2018, 0, &scores);
            for (row, part) in table
                .rows
                .iter_mut()
                .zip(["20.00", "20.00", "20.00", "20.00", "20.10"])
            {
                sample::parts(
                    row,
                    &[Some("20.00"), Some("20.00"), Some("20.00"), Some(part)],
                );
            }
        });
        let found = check(&record, &analyse(&record));
        let found: Vec<String> = found.into_iter().map(|d| d.message.en).collect();
        assert_eq!(
            found,
            [
                "total 20.00 of “Part 2” (Unit 4, one 2018) differs from 20.10, the sum of its 1 parts"
            ]
        );
    }

    #[test]
    fn a_component_adds_up_only_where_its_maxima_do() {
        // The sample's fourth component is a part of the third, with less than its maximum.
        assert!(messages(0, "60", &[Some("20"), Some("20"), Some("20"), Some("3")]).is_empty());
    }
}
