//! A result of a unit for a year in which the unit it belongs to was no more.

use super::{Check, Rows, Rule};
use diagnostic::{Diagnostic, Severity, message, tell};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "parent-ended",
    severity: Severity::Error,
    summary: lang::phrase!("rule--parent-ended"),
    why: message!("why--parent-ended"),
    check: Check::Rows(check),
};

/// One finding a row.
fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in &rows.all {
        let (row, unit) = (entry.result, entry.unit);
        let Some(parent) = unit.parent.map(|parent| rows.record.unit(parent)) else {
            continue;
        };
        let told = row.score.score().is_some() || row.rank.is_some();
        let Some(end) = parent.to.filter(|to| told && entry.year > to.year()) else {
            continue;
        };
        // A unit that ended before the year is reported by its own life.
        if unit.to.is_some_and(|to| entry.year > to.year()) {
            continue;
        }
        let (unit, above) = (&unit.name, &parent.name);
        let year = entry.year;
        let said = RULE.found(
            row.origin.key("unit"),
            tell!(
                "parent-ended-result-when-no-more",
                unit => unit,
                year,
                above => above,
            ),
            tell!("parent-ended-belongs", above => above, end),
        );
        let said = said.against(
            parent.origin.key("to"),
            tell!("parent-ended-end-unit-above"),
        );
        found.push(said.help(tell!("parent-ended-help")));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{Date, UnitId};

    fn count(year: i32, own_end: Option<&str>) -> usize {
        let record = sample::record(|record| {
            record.0.units[1].to = Date::parse("2025-06-30");
            record.0.units[0].parent = Some(UnitId(1));
            record.0.units[0].to = own_end.and_then(Date::parse);
            record.table(year, 0, &[(0, Some("60"))]);
        });
        RULE.check(&record, &analyse(&record)).len()
    }

    #[test]
    fn a_unit_does_not_outlive_the_one_above_it() {
        assert_eq!(count(2025, None), 0);
        assert_eq!(count(2026, None), 1);
        assert_eq!(count(2026, Some("2025-06-30")), 0);
    }
}
