//! A unit that is merged twice into one successor.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Record, Unit};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "successor-repeated",
    severity: Severity::Error,
    summary: lang::phrase!("rule--successor-repeated"),
    why: message!("why--successor-repeated"),
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let units = record.units.iter();
    units.flat_map(|unit| repeated(record, unit)).collect()
}

fn repeated(record: &Record, unit: &Unit) -> Vec<Diagnostic> {
    let mut order: Vec<usize> = (0..unit.successors.len()).collect();
    order.sort_by_key(|&place| (unit.successors[place], place));
    let pairs = order.windows(2);
    pairs
        .filter(|pair| unit.successors[pair[0]] == unit.successors[pair[1]])
        .map(|pair| {
            let heir = record.unit(unit.successors[pair[1]]);
            let list = unit.origin.key("successors");
            let found = RULE.found(
                list.item(pair[1]),
                tell!("successor-repeated-names-twice", unit => unit.name, heir => heir.name),
                tell!("successor-repeated-named-before"),
            );
            found
                .against(list.item(pair[0]), tell!("successor-repeated-first-time"))
                .help(tell!("successor-repeated-help"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::UnitId;

    #[test]
    fn a_successor_is_named_once() {
        let count = |successors: &[u32]| {
            let record = sample::record(|record| {
                record.0.units[0].successors = successors.iter().copied().map(UnitId).collect();
            });
            check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(&[1, 2]), 0);
        assert_eq!(count(&[1, 2, 1]), 1);
    }
}
