//! What a unit was before, with days that cannot be, or with a kind that another field ranks.

use super::{Check, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, Words, message, tell};
use model::{Earlier, Record, Unit, UnitId};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "was-does-not-fit",
    severity: Severity::Error,
    summary: lang::phrase!("rule--was-does-not-fit"),
    why: message!("why--was-does-not-fit"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let units = record.all_units();
    units
        .flat_map(|(id, unit)| of_unit((record, analysis), id, unit))
        .collect()
}

fn of_unit(of: (&Record, &Analysis), id: UnitId, unit: &Unit) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut before: Option<&Earlier> = None;
    for was in &unit.was {
        found.extend(
            before
                .filter(|before| was.to.last_day() <= before.to.last_day())
                .map(|before| out_of_order(unit, before, was))
                .or_else(|| outside(unit, was))
                .or_else(|| (!differs(unit, was)).then(|| same(unit, was)))
                .or_else(|| moved(of, (id, unit), was)),
        );
        before = Some(was);
    }
    found
}

fn told(unit: &Unit, origin: Origin, said: &Words, label: Words) -> Diagnostic {
    let message = tell!("was-does-not-fit-value", unit => unit.name, said => said);
    RULE.found(origin, message, label)
}

fn out_of_order(unit: &Unit, before: &Earlier, was: &Earlier) -> Diagnostic {
    let said = tell!("was-does-not-fit-entries-order-time");
    let label = tell!("was-does-not-fit-later", to = before.to);
    let found = told(unit, was.origin.key("to"), &said, label);
    let there = tell!("was-does-not-fit-entry-before");
    found
        .against(before.origin.key("to"), there)
        .help(tell!("was-does-not-fit-help-put-oldest-first-each"))
}

/// The last day of what a unit was lies within its life, and before its end: what it was then it is no more.
fn outside(unit: &Unit, was: &Earlier) -> Option<Diagnostic> {
    let early = unit
        .from
        .filter(|from| was.to.last_day() < from.first_day());
    let late = unit.to.filter(|to| was.to.last_day() >= to.last_day());
    let (key, day) = match (early, late) {
        (Some(from), _) => ("from", from),
        (None, Some(to)) => ("to", to),
        (None, None) => return None,
    };
    let said = tell!("was-does-not-fit-last-day-lies-outside");
    let label = tell!("was-does-not-fit-within-life", key, day);
    let found = told(unit, was.origin.key("to"), &said, label);
    let there = tell!("life-given-here");
    Some(
        found
            .against(unit.origin.key(key), there)
            .help(tell!("was-does-not-fit-help-correct-one-days-held")),
    )
}

fn differs(unit: &Unit, was: &Earlier) -> bool {
    let name = was.name.as_ref().is_some_and(|name| *name != unit.name);
    let full = was
        .full
        .as_ref()
        .is_some_and(|full| full != unit.full_name());
    let kind = was.kind.is_some_and(|kind| kind != unit.kind);
    name || full || kind || was.parent.is_some_and(|parent| Some(parent) != unit.parent)
}

fn same(unit: &Unit, was: &Earlier) -> Diagnostic {
    let said = tell!("was-does-not-fit-entry-says-nothing-differs");
    let label = tell!("was-does-not-fit-same-today");
    told(unit, was.origin.clone(), &said, label)
        .help(tell!("was-does-not-fit-help-write-name-full-kind"))
}

/// An index that has results of the unit and ranks it in another field than what it was.
fn moved(
    (record, analysis): (&Record, &Analysis),
    (id, unit): (UnitId, &Unit),
    was: &Earlier,
) -> Option<Diagnostic> {
    let (kind, parent) = (was.kind.unwrap_or(unit.kind), was.parent.or(unit.parent));
    let then = |index: &model::Index| {
        let mut fields = index.fields.iter();
        fields.position(|field| field.has_such(kind, parent))
    };
    let mut indices = record.all_indices();
    let (_, index) = indices.find(|(own, index)| {
        let has_results = analysis.series.contains_key(&(*own, id));
        has_results && then(index) != index.field_of(unit)
    })?;
    if kind == unit.kind {
        return Some(below_another(unit, was, index));
    }
    let said = tell!("was-does-not-fit-kind-then-now-two");
    let label = tell!("was-does-not-fit-rank-both-one-field", index => index.short);
    let found = told(unit, was.origin.key("kind"), &said, label);
    let there = tell!("was-does-not-fit-kind-today-given");
    Some(
        found
            .against(unit.origin.key("kind"), there)
            .help(tell!("was-does-not-fit-help-add-kind-same-field")),
    )
}

/// A field has only units right below some: it had the unit below another, or has it now.
fn below_another(unit: &Unit, was: &Earlier, index: &model::Index) -> Diagnostic {
    let said = tell!("was-does-not-fit-units-above-then-now");
    let label = tell!("was-does-not-fit-rank-units-below-both", index => index.short);
    let found = told(unit, was.origin.key("parent"), &said, label);
    let there = tell!("was-does-not-fit-today-given");
    found
        .against(unit.origin.key("parent"), there)
        .help(tell!("was-does-not-fit-help-add-unit-above-parents"))
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Date, Earlier, KindId, Record, Text};

    /// How many are found of a unit that was something else until some days.
    fn count(days: &[&str], change: impl FnOnce(&mut Record)) -> usize {
        let record = sample::record(|sample| {
            sample.table(2024, 0, &[(0, Some("60"))]);
            let record = &mut sample.0;
            let mut kind = record.kinds[0].clone();
            kind.code = "other".to_owned();
            record.kinds.push(kind);
            for index in &mut record.indices {
                index.fields[0].kinds = vec![KindId(0), KindId(1)];
            }
            let unit = &mut record.units[0];
            unit.was = days
                .iter()
                .enumerate()
                .map(|(place, day)| Earlier {
                    to: Date::parse(day).expect("a day"),
                    name: Some(Text::same(format!("Before {day}"))),
                    full: None,
                    kind: Some(KindId(1)),
                    parent: None,
                    origin: unit.origin.key("was").item(place),
                })
                .collect();
            change(record);
        });
        check(&record, &analyse(&record)).len()
    }

    #[test]
    fn what_a_unit_was_follows_in_time_within_its_life() {
        assert_eq!(count(&["2020-01-31", "2026-04-29"], |_| ()), 0);
        assert_eq!(count(&["2026-04-29", "2020-01-31"], |_| ()), 1);
        assert_eq!(count(&["2026-04-29", "2026-04-29"], |_| ()), 1);
        let born = |record: &mut Record| record.units[0].from = Date::parse("2025-07-01");
        assert_eq!(count(&["2025-07-01"], born), 0);
        assert_eq!(count(&["2025-06-30"], born), 1);
        let over = |record: &mut Record| record.units[0].to = Date::parse("2026-04-29");
        assert_eq!(count(&["2026-04-29"], over), 1);
        assert_eq!(count(&["2026-04-28"], over), 0);
    }

    #[test]
    fn what_is_as_today_is_no_past() {
        let plain = |record: &mut Record| {
            let unit = &mut record.units[0];
            unit.was[0].name = Some(unit.name.clone());
            unit.was[0].kind = Some(unit.kind);
        };
        assert_eq!(count(&["2026-04-29"], plain), 1);
    }

    #[test]
    fn another_field_is_another_series() {
        let apart = |record: &mut Record| record.indices[0].fields[0].kinds = vec![KindId(0)];
        assert_eq!(count(&["2026-04-29"], apart), 1);
        // Where there is no result of the unit nothing is compared.
        let apart = |record: &mut Record| record.indices[1].fields[0].kinds = vec![KindId(0)];
        assert_eq!(count(&["2026-04-29"], apart), 0);
    }
}
