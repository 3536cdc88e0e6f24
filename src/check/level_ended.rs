//! A district after the level of districts ended.

use super::{Check, Rule, entries};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Date, Level, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "level-ended",
    severity: Severity::Error,
    summary: lang::phrase!("rule--level-ended"),
    why: message!("why--level-ended"),
    check: Check::Record(check),
};

/// The last year with districts.
const LAST_YEAR: i32 = 2025;
/// Their last day.
const LAST_DAY: (i32, i8, i8) = (LAST_YEAR, 6, 30);

/// Everything that has a district live on: its own dates, results, tasks.
fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let is_district = |id: UnitId| record.kind(record.unit(id).kind).level == Level::District;
    let mut found = Vec::new();
    let districts = record.all_units().filter(|(id, _)| is_district(*id));
    found.extend(districts.filter_map(|(_, unit)| of_life(unit)));
    for entry in entries(record, analysis) {
        let row = entry.result;
        let told = row.score.score().is_some() || row.rank.is_some();
        // A district with an end is reported by its life.
        let late = entry.year > LAST_YEAR && entry.unit.to.is_none();
        if told && late && is_district(row.unit) {
            found.push(used(
                entry.unit,
                row.origin.key("unit"),
                &tell!("level-ended-in-year", year = entry.year),
            ));
        }
    }
    for document in &record.documents {
        let Some(date) = document.date.filter(|date| date.first_day() > LAST_DAY) else {
            continue;
        };
        for assignment in document.assigns.iter().filter(|a| is_district(a.unit)) {
            let unit = record.unit(assignment.unit);
            let when = Words::of(|_| date.to_string());
            found.push(used(unit, assignment.origin.key("unit"), &when));
        }
    }
    found
}

fn of_life(unit: &Unit) -> Option<Diagnostic> {
    let late = |date: Option<Date>| date.filter(|date| date.first_day() > LAST_DAY);
    let (key, date) = match (late(unit.from), late(unit.to)) {
        (Some(from), _) => ("from", from),
        (None, Some(to)) => ("to", to),
        (None, None) => return None,
    };
    let when = Words::of(|_| date.to_string());
    Some(used(unit, unit.origin.key(key), &when))
}

fn used(unit: &Unit, at: Origin, when: &Words) -> Diagnostic {
    let found = RULE.found(
        at,
        tell!("level-ended-district-used", unit => unit.name, when => when),
        tell!("level-ended-no-districts-since-1"),
    );
    let found = found.against(unit.origin.key("kind"), tell!("kind-given-here"));
    found.help(tell!("level-ended-help"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Level};

    fn count(level: Level, year: i32, to: Option<&str>) -> usize {
        let record = sample::record(|record| {
            for kind in &mut record.0.kinds {
                kind.level = level;
            }
            record.0.units[0].to = to.and_then(Date::parse);
            record.table(year, 0, &[(0, Some("60"))]);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn districts_end_with_2025_and_no_other_level_does() {
        assert_eq!(count(Level::District, 2025, None), 0);
        assert_eq!(count(Level::District, 2026, None), 1);
        assert_eq!(count(Level::Province, 2026, None), 0);
    }

    #[test]
    fn a_life_beyond_the_end_is_said_once() {
        assert_eq!(count(Level::District, 2024, Some("2025-06-30")), 0);
        assert_eq!(count(Level::District, 2026, Some("2025-12-31")), 1);
    }
}
