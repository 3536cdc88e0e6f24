//! A declared change that the figures of the two years contradict.

use rust_decimal::Decimal;

use super::declared_changes::{self, Difference, What};
use super::{Check, Rule, rounded};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-differs"),
    why: message!("why--change-differs"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let differences = declared_changes::differences(record, analysis);
    let beyond_rounding = |difference: &&Difference| !difference.rounding_explains();
    differences
        .iter()
        .filter(beyond_rounding)
        .map(differs)
        .collect()
}

fn differs(difference: &Difference) -> Diagnostic {
    let Difference { of, at, since, .. } = difference;
    let (key, declared, computed) = match difference.what {
        What::Score {
            declared, computed, ..
        } => {
            let computed = rounded(computed, declared.scale());
            ("score", signed(declared), signed(computed))
        }
        What::Rank { declared, computed } => {
            ("rank", format!("{declared:+}"), format!("{computed:+}"))
        }
        What::Direction { declared, computed } => (
            "direction",
            word(declared).to_owned(),
            word(computed).to_owned(),
        ),
    };
    let found = RULE.found(
        at.key(key),
        tell!(
            "change-differs-declared-computed",
            what = key,
            declared,
            of => of,
            computed,
        ),
        tell!("change-differs-against", since, computed),
    );
    let (value, there) = &difference.earlier;
    let found = found.against(
        there.clone(),
        tell!("change-differs-earlier-value", since, value),
    );
    found.help(tell!("change-differs-help"))
}

/// As authors write it in the file.
fn word(way: i8) -> &'static str {
    match way.signum() {
        1 => "up",
        -1 => "down",
        _ => "0",
    }
}

/// With a plus for a gain.
pub(super) fn signed(value: Decimal) -> String {
    if value > Decimal::ZERO {
        format!("+{value}")
    } else {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use diagnostic::Diagnostic;
    use model::{Coverage, DeclaredChange};
    use sample::decimal;

    /// Lai Châu's PAR INDEX of 2017 and 2018 with this change declared.
    fn found(change: DeclaredChange) -> Vec<Diagnostic> {
        let record = sample::record(|record| {
            for (year, score, rank) in [(2017, "70.61", 60), (2018, "72.23", 53)] {
                let table = record.table(year, 0, &[(0, Some(score))]);
                table.coverage = Coverage::Partial.into();
                table.of = Some(63);
                table.rows[0].rank = Some(rank);
                table.rows[0].change = (year == 2018).then_some(Box::new(change));
            }
        });
        check(&record, &analyse(&record))
    }

    fn declared(score: Option<&str>, rank: Option<i32>, direction: Option<i8>) -> DeclaredChange {
        DeclaredChange {
            since: 2017,
            score: score.map(decimal),
            rank,
            direction,
        }
    }

    #[test]
    fn a_declared_change_is_held_against_both_years() {
        assert_eq!(found(declared(Some("1.62"), Some(7), Some(1))), []);
        assert_eq!(found(declared(Some("1.6"), None, None)), []);
        let found = found(declared(Some("-1.62"), Some(-7), Some(-1)));
        let messages: Vec<&str> = found.iter().map(|d| d.message.en.as_str()).collect();
        assert_eq!(
            messages,
            [
                "declared change of score -1.62 of Unit 0, one 2018 differs from the computed +1.62",
                "declared change of rank -7 of Unit 0, one 2018 differs from the computed +7",
                "declared change of direction down of Unit 0, one 2018 differs from the computed up",
            ]
        );
    }

    #[test]
    fn score_and_rank_go_their_own_ways() {
        // Lai Châu's PAR INDEX of 2015: up 2.37 points, down 6 places.
        let record = sample::record(|record| {
            for (year, score, rank) in [(2014, "76.75", 52), (2015, "79.12", 58)] {
                let table = record.table(year, 0, &[(0, Some(score))]);
                table.coverage = Coverage::Partial.into();
                table.of = Some(63);
                table.rows[0].rank = Some(rank);
                table.rows[0].change = (year == 2015).then(|| {
                    Box::new(DeclaredChange {
                        since: 2014,
                        ..declared(Some("2.37"), Some(-6), None)
                    })
                });
            }
        });
        assert_eq!(check(&record, &analyse(&record)), []);
    }

    #[test]
    fn an_earlier_year_than_the_last_is_looked_up() {
        let found = |score: &str, rank: i32| {
            let record = sample::record(|record| {
                for (year, score, rank) in [(2015, "70", 9), (2016, "75", 7), (2017, "80", 4)] {
                    let table = record.table(year, 0, &[(0, Some(score))]);
                    table.coverage = Coverage::Partial.into();
                    table.rows[0].rank = Some(rank);
                }
                let change = DeclaredChange {
                    since: 2015,
                    ..declared(Some(score), Some(rank), None)
                };
                record.0.editions[2].tables[0].rows[0].change = Some(Box::new(change));
            });
            check(&record, &analyse(&record))
        };
        assert_eq!(found("10", 5), []);
        let found = found("5", 3);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].second.as_ref().unwrap().text.en, "2015 has 70");
        assert_eq!(found[1].second.as_ref().unwrap().text.en, "2015 has 9");
    }

    #[test]
    fn a_change_against_another_year_is_not_held_against_this_one() {
        assert_eq!(
            found(DeclaredChange {
                since: 2015,
                ..declared(Some("9"), None, None)
            }),
            []
        );
    }

    #[test]
    fn across_a_break_scores_are_not_checked() {
        let record = sample::record(|record| {
            record.table(2019, 0, &[(0, Some("60"))]);
            let change = DeclaredChange {
                since: 2019,
                ..declared(Some("3"), None, None)
            };
            record.table(2020, 0, &[(0, Some("70"))]).rows[0].change = Some(Box::new(change));
        });
        assert_eq!(check(&record, &analyse(&record)), []);
    }
}
