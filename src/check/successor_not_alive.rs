//! A successor that does not exist when it should take over.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use model::{Record, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "successor-not-alive",
    severity: Severity::Error,
    summary: lang::phrase!("rule--successor-not-alive"),
    why: message!("why--successor-not-alive"),
    check: Check::Record(check),
};

/// One finding a wrong succession.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    record
        .units
        .iter()
        .flat_map(|unit| {
            let successors = unit.successors.iter().enumerate();
            successors.filter_map(move |(place, successor)| {
                let at = unit.origin.key("successors").item(place);
                wrong(unit, record.unit(*successor), at)
            })
        })
        .collect()
}

fn wrong(unit: &Unit, successor: &Unit, at: Origin) -> Option<Diagnostic> {
    let Some(end) = unit.to else {
        return Some(endless(unit, successor, at));
    };
    let late = successor
        .from
        .filter(|from| from.first_day() > end.next_day());
    let gone = successor.to.filter(|to| to.last_day() <= end.first_day());
    let (key, label) = match (late, gone) {
        (Some(from), _) => ("from", tell!("successor-not-alive-begins-only", from)),
        (None, Some(to)) => ("to", tell!("successor-not-alive-ended", to)),
        (None, None) => return None,
    };
    let found = RULE.found(
        at,
        tell!(
            "successor-not-alive-does-exist-when-ends",
            heir => successor.name,
            unit => unit.name,
            end,
        ),
        label,
    );
    let found = found.against(successor.origin.key(key), tell!("life-given-here"));
    Some(found.help(tell!("successor-not-alive-help-correct-date-name-unit")))
}

fn endless(unit: &Unit, successor: &Unit, at: Origin) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!(
            "successor-not-alive-no-last-day",
            unit => unit.name,
            heir => successor.name,
        ),
        tell!("successor-not-alive-day-said"),
    );
    found.help(tell!("successor-not-alive-help-give-last-day-unit"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, UnitId};

    fn count(to: Option<&str>, heir_from: Option<&str>, heir_to: Option<&str>) -> usize {
        let record = sample::record(|record| {
            let units = &mut record.0.units;
            units[0].to = to.and_then(Date::parse);
            units[0].successors = vec![UnitId(1)];
            units[1].from = heir_from.and_then(Date::parse);
            units[1].to = heir_to.and_then(Date::parse);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn the_successor_is_there_on_the_next_day() {
        assert_eq!(count(Some("2025-06-30"), Some("2025-07-01"), None), 0);
        assert_eq!(count(Some("2025-06-30"), Some("2025-07-02"), None), 1);
        assert_eq!(count(Some("2025-06-30"), None, None), 0);
        assert_eq!(count(Some("2025-06-30"), None, Some("2025-06-30")), 1);
        assert_eq!(count(Some("2025-06-30"), None, Some("2025-07-01")), 0);
    }

    #[test]
    fn what_is_known_to_the_year_only_is_not_doubted() {
        assert_eq!(count(Some("2025"), Some("2025"), None), 0);
        assert_eq!(count(Some("2025"), Some("2026"), None), 0);
        assert_eq!(count(Some("2024"), Some("2026"), None), 1);
    }

    #[test]
    fn a_unit_that_lives_has_no_successor() {
        assert_eq!(count(None, None, None), 1);
    }
}
