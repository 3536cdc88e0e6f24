//! Units that succeed each other in a circle.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Record, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "successor-cycle",
    severity: Severity::Error,
    summary: lang::phrase!("rule--successor-cycle"),
    why: message!("why--successor-cycle"),
    check: Check::Record(check),
};

/// How far the walk has come with a unit.
#[derive(Clone, Copy, PartialEq)]
enum Walk {
    Ahead,
    Open,
    Done,
}

/// One finding a circle. Each unit is left once.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut walks = vec![Walk::Ahead; record.units.len()];
    let mut found = Vec::new();
    for (start, _) in record.all_units() {
        // Units on the way from `start`, each with the next of its successors to go to.
        let mut way: Vec<(UnitId, usize)> = Vec::new();
        let mut next = Some(start).filter(|unit| walks[place(*unit)] == Walk::Ahead);
        loop {
            if let Some(unit) = next.take() {
                walks[place(unit)] = Walk::Open;
                way.push((unit, 0));
            }
            let Some((unit, turn)) = way.last_mut() else {
                break;
            };
            let Some(&successor) = record.unit(*unit).successors.get(*turn) else {
                walks[place(*unit)] = Walk::Done;
                way.pop();
                continue;
            };
            *turn += 1;
            match walks[place(successor)] {
                Walk::Ahead => next = Some(successor),
                Walk::Open => found.push(circle(record, &way, successor)),
                Walk::Done => {}
            }
        }
    }
    found
}

fn place(unit: UnitId) -> usize {
    unit.0 as usize
}

/// The way leads back to `again`.
fn circle(record: &Record, way: &[(UnitId, usize)], again: UnitId) -> Diagnostic {
    let from = way.iter().rposition(|(unit, _)| *unit == again);
    let ring = &way[from.unwrap_or(0)..];
    let names: Vec<&str> = ring
        .iter()
        .map(|(unit, _)| record.unit(*unit).code.as_str())
        .chain([record.unit(again).code.as_str()])
        .collect();
    let names = names.join(" → ");
    let (last, turn) = ring.last().copied().unwrap_or((again, 1));
    let found = RULE.found(
        record
            .unit(last)
            .origin
            .key("successors")
            .item(turn.saturating_sub(1)),
        tell!("successor-cycle-units-succeed-each-other", names),
        tell!("successor-cycle-leads-back", unit = record.unit(again).code),
    );
    let found = if last == again {
        found
    } else {
        found.against(
            record.unit(again).origin.key("successors"),
            tell!("successor-cycle-circle-begins"),
        )
    };
    found.help(tell!("successor-cycle-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::UnitId;

    fn found(lines: &[(usize, &[u32])]) -> Vec<String> {
        let record = sample::record(|record| {
            for (unit, successors) in lines {
                record.0.units[*unit].successors = successors.iter().copied().map(UnitId).collect();
            }
        });
        let found = check(&record, &analyse(&record));
        found.into_iter().map(|d| d.message.en).collect()
    }

    #[test]
    fn circles_of_any_length_are_found_once() {
        assert_eq!(found(&[(2, &[2])]).len(), 1);
        let three = found(&[(0, &[1]), (1, &[2]), (2, &[0])]);
        assert_eq!(three.len(), 1);
        assert!(
            three[0].ends_with("unit-0 → unit-1 → unit-2 → unit-0"),
            "{three:?}"
        );
    }

    #[test]
    fn splitting_and_merging_is_no_circle() {
        assert_eq!(found(&[(0, &[1, 2]), (1, &[3]), (2, &[3])]), [""; 0]);
    }
}
