//! A declared change of a total that the declared changes of its parts do not make up.

use rust_decimal::Decimal;

use super::change_differs::signed;
use super::{Check, Entry, Rows, Rule, half_a_unit};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::{ComponentId, Making};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-differs-from-parts",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-differs-from-parts"),
    why: message!("why--change-differs-from-parts"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for form in rows.forms() {
        if let Some(making) = &form.making {
            found.extend(form.rows.iter().filter_map(|entry| differs(entry, making)));
        }
    }
    found
}

fn differs(entry: &Entry<'_>, making: &Making) -> Option<Diagnostic> {
    let whole = entry.result.change.as_deref()?;
    let declared = whole.score?;
    let changes = changes(entry, whole.since)?;
    let of = |id: ComponentId| {
        changes
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, by)| *by)
    };
    // All as many times as the whole, so that nothing is rounded.
    let sum = making.gathered(of)?;
    let allowed = making.gathered(|id| of(id).map(half_a_unit))?;
    let allowed = allowed + half_a_unit(declared) * making.whole();
    let off = declared * making.whole() - sum;
    if off.is_zero() || off.abs() < allowed {
        return None;
    }
    let told = |value: Decimal| {
        if making.is_sum() {
            value
        } else {
            (value / making.whole()).round_dp(declared.scale() + 2)
        }
    };
    let (sum, allowed, off) = (told(sum), told(allowed), told(off));
    let (name, n) = (entry.name(), changes.len());
    let made = made(making);
    let (declared, sum, allowed) = (signed(declared), signed(sum), allowed.normalize());
    let off = off.normalize();
    let found = RULE.found(
        entry.result.origin.key("change").key("score"),
        tell!(
            "change-differs-from-parts-declared-score",
            declared,
            name => name,
            made => made,
            sum,
            n,
        ),
        tell!(
            "change-differs-from-parts-off-while-rounding-explains",
            off,
            allowed
        ),
    );
    let found = found.against(
        entry.result.origin.key("parts"),
        tell!("change-differs-from-parts-these-changes", made => made, sum),
    );
    Some(found.help(tell!("change-differs-from-parts-help")))
}

/// What the parts of a total make.
fn made(making: &Making) -> Words {
    if making.is_sum() {
        tell!("change-differs-from-parts-sum")
    } else {
        tell!("change-differs-from-parts-weighted-mean")
    }
}

/// The declared changes of all components of the first level against the same year; absent unless all declare one.
fn changes(entry: &Entry<'_>, since: i32) -> Option<Vec<(ComponentId, Decimal)>> {
    let changes: Vec<(ComponentId, Decimal)> = entry
        .result
        .parts
        .iter()
        .filter(|part| entry.component(part).parent.is_none())
        .filter_map(|part| {
            let change = entry.result.part_change(part.component)?;
            let by = change.score.filter(|_| change.since == since)?;
            Some((part.component, by))
        })
        .collect();
    let complete = changes.len() == entry.framework.top().count();
    (complete && !changes.is_empty()).then_some(changes)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{DeclaredChange, Stated};
    use sample::decimal;

    fn change(score: &str) -> DeclaredChange {
        DeclaredChange {
            since: 2017,
            score: Some(decimal(score)),
            rank: None,
            direction: None,
        }
    }

    fn count(total: &str, parts: [Option<&str>; 3]) -> usize {
        let record = sample::record(|record| {
            let row = &mut record.table(2018, 0, &[(0, Some("60"))]).rows[0];
            sample::parts(row, &[Some("20"); 3]);
            row.change = Some(Box::new(change(total)));
            row.stated = (row.parts.iter().zip(parts))
                .map(|(part, declared)| Stated {
                    component: part.component,
                    rank: None,
                    change: declared.map(change),
                    group: None,
                })
                .collect();
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn contributions_add_up_to_the_change() {
        assert_eq!(
            count("1.62", [Some("1.20"), Some("-0.35"), Some("0.77")]),
            0
        );
        assert_eq!(
            count("1.63", [Some("1.20"), Some("-0.35"), Some("0.77")]),
            0,
            "rounding explains it"
        );
        assert_eq!(count("2.32", [Some("1.20"), Some("0.35"), Some("0.77")]), 0);
        assert_eq!(count("1.62", [Some("1.20"), Some("0.35"), Some("0.77")]), 1);
        assert_eq!(
            count("1.64", [Some("1.20"), Some("-0.35"), Some("0.77")]),
            1,
            "four halves are out of reach"
        );
    }

    #[test]
    fn a_change_of_a_mean_is_the_mean_of_changes() {
        let count = |total: &str| {
            let record = sample::record(|record| {
                sample::weigh(record, &["20", "30", "50"]);
                let row = &mut record.table(2018, 0, &[(0, Some("60"))]).rows[0];
                sample::parts(row, &[Some("60"); 3]);
                row.change = Some(Box::new(change(total)));
                row.stated = (row.parts.iter().zip(["1.00", "-2.00", "3.00"]))
                    .map(|(part, declared)| Stated {
                        component: part.component,
                        rank: None,
                        change: Some(change(declared)),
                        group: None,
                    })
                    .collect();
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(["1.10", "1.11", "2.00"].map(count), [0, 1, 1]);
    }

    #[test]
    fn nothing_is_said_where_a_part_declares_none() {
        assert_eq!(count("1.62", [Some("1.20"), None, Some("9")]), 0);
    }
}
