//! A declared change that contradicts itself: its direction the numbers beside it, or its base the year it is of.

use super::past::{self, Declared};
use super::{Check, Rows, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::Year;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "change-contradicts-itself",
    severity: Severity::Error,
    summary: lang::phrase!("rule--change-contradicts-itself"),
    why: message!("why--change-contradicts-itself"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let of = |entry| {
        let declared = past::declared(entry).into_iter();
        declared
            .flat_map(move |declared| [not_earlier(&declared, entry.year), contradicts(&declared)])
    };
    rows.all.iter().flat_map(of).flatten().collect()
}

/// A change against the edition's own year, or a later one.
fn not_earlier(declared: &Declared, year: Year) -> Option<Diagnostic> {
    let since = declared.change.since;
    (since >= year).then(|| {
        let found = RULE.found(
            declared.at.key("since"),
            tell!("change-contradicts-itself-edition-against", of => declared.of, year, since),
            tell!("change-contradicts-itself-no-earlier-year"),
        );
        found.help(tell!(
            "change-contradicts-itself-help-write-year-source-compares",
            year
        ))
    })
}

fn contradicts(declared: &Declared) -> Option<Diagnostic> {
    let change = &declared.change;
    let told = i32::from(change.direction?.signum());
    let score = change.score.map(|score| match score {
        score if score.is_zero() => 0,
        score if score.is_sign_negative() => -1,
        _ => 1,
    });
    let ways = [score, change.rank.map(i32::signum)];
    let mut stated = ways.into_iter().flatten().peekable();
    stated.peek()?;
    if stated.any(|way| way == told) {
        return None;
    }
    let way = if told > 0 { "up" } else { "down" };
    let numbers: Vec<String> = [
        change.score.map(|score| format!("score {score}")),
        change.rank.map(|rank| format!("rank {rank:+}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let numbers = numbers.join(", ");
    let found = RULE.found(
        declared.at.key("direction"),
        tell!(
            "change-contradicts-itself-direction-declared-beside",
            way,
            of => declared.of,
            numbers,
        ),
        tell!("change-contradicts-itself-positive-up-negative-down"),
    );
    Some(found.help(tell!(
        "change-contradicts-itself-help-compare-source-number-leave"
    )))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::DeclaredChange;
    use sample::decimal;

    fn found(change: DeclaredChange) -> usize {
        let record = sample::record(|record| {
            let table = record.table(2018, 0, &[(0, Some("70"))]);
            table.rows[0].change = Some(Box::new(change));
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    fn count(direction: i8, score: Option<&str>, rank: Option<i32>) -> usize {
        found(DeclaredChange {
            since: 2017,
            score: score.map(decimal),
            rank,
            direction: Some(direction),
        })
    }

    #[test]
    fn a_change_is_against_an_earlier_year() {
        for (since, count) in [(2017, 0), (2018, 1), (2019, 1), (2030, 1)] {
            let change = DeclaredChange {
                since,
                score: Some(decimal("2.5")),
                rank: None,
                direction: None,
            };
            assert_eq!(found(change), count, "{since}");
        }
    }

    #[test]
    fn a_direction_agrees_with_a_number_beside_it() {
        assert_eq!(count(1, None, Some(7)), 0);
        assert_eq!(count(-1, None, Some(7)), 1);
        assert_eq!(count(-1, Some("0.5"), None), 1);
        assert_eq!(
            count(1, Some("0.5"), Some(-2)),
            0,
            "a score may rise while the rank falls"
        );
        assert_eq!(count(1, Some("-0.5"), Some(-2)), 1);
        assert_eq!(count(1, None, None), 0);
    }
}
