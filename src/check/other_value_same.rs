//! Another published value that is the one in use.

use rust_decimal::Decimal;

use super::{Check, Entry, Rows, Rule};
use derive::figures::Quantity;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::Alternative;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "other-value-same",
    severity: Severity::Error,
    summary: lang::phrase!("rule--other-value-same"),
    why: message!("why--other-value-same"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        for (place, other) in entry.result.also.iter().enumerate() {
            if !differs(entry, other) {
                let at = entry.result.origin.key("also").item(place);
                found.push(same(entry, other, at));
            }
        }
    }
    found
}

/// Whether any of what it states is not what is in use. What is in use may be unknown: then it is another.
fn differs(entry: &Entry<'_>, other: &Alternative) -> bool {
    let used = |quantity| entry.figure(None, quantity, None).map(|used| used.value);
    let whole = |value: Option<u32>| value.map(Decimal::from);
    let others = [
        (other.score, Quantity::Score),
        (whole(other.rank), Quantity::Rank),
        (whole(other.of), Quantity::Of),
    ];
    others
        .into_iter()
        .any(|(value, quantity)| value.is_some() && value != used(quantity))
}

fn same(entry: &Entry<'_>, other: &Alternative, at: Origin) -> Diagnostic {
    let name = entry.name();
    let (key, value) = match (other.score, other.rank) {
        (Some(score), _) => ("score", score.to_string()),
        (None, Some(rank)) => ("rank", rank.to_string()),
        (None, None) => ("of", other.of.map_or_else(String::new, |of| of.to_string())),
    };
    let stated = !value.is_empty();
    let found = RULE.found(
        if stated { at.key(key) } else { at },
        tell!("other-value-same-one-use", value, name => name),
        tell!("other-value-same-no"),
    );
    let found = if stated {
        let used = tell!("other-value-same-use");
        let there = match key {
            "of" if entry.result.of.is_none() => entry.table.origin.clone(),
            "rank" if entry.result.rank.is_none() => entry.result.origin.clone(),
            _ => entry.result.origin.key(key),
        };
        found.against(there, used)
    } else {
        found
    };
    found.help(tell!("other-value-same-help"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Alternative, SourceId, Text};
    use sample::decimal;

    fn count(score: Option<&str>, rank: Option<u32>) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70.0"))]);
            table.rows[0].also = Box::new([Alternative {
                score: score.map(decimal),
                rank,
                of: None,
                source: SourceId(0),
                reason: Text::same("Reason"),
            }]);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn another_value_is_another_in_something() {
        assert_eq!(count(Some("71"), None), 0);
        assert_eq!(count(Some("70.00"), None), 1);
        assert_eq!(count(Some("70"), Some(2)), 0);
        assert_eq!(count(None, Some(1)), 1);
        assert_eq!(count(None, None), 1);
    }
}
