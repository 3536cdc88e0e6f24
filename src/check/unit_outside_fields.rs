//! A row of a unit whose kind is in no field of the index.

use super::{Check, Entry, Rows, Rule};
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "unit-outside-fields",
    severity: Severity::Error,
    summary: lang::phrase!("rule--unit-outside-fields"),
    why: message!("why--unit-outside-fields"),
    check: Check::Rows(check),
};

fn check(rows: &Rows<'_>) -> Vec<Diagnostic> {
    let all = rows.all.iter();
    all.filter_map(|entry| outside(rows.record, entry))
        .collect()
}

fn outside(record: &Record, entry: &Entry<'_>) -> Option<Diagnostic> {
    let kind = entry.unit.kind;
    if entry.index.field_of(entry.unit).is_some() {
        return None;
    }
    let mut of_kind = entry.index.fields.iter();
    if of_kind.any(|field| field.kinds.contains(&kind)) {
        return Some(below_another(record, entry));
    }
    let (name, kind) = (entry.name(), record.kind(kind));
    let found = RULE.found(
        entry.result.origin.key("unit"),
        tell!("unit-outside-fields-kind-no-field-index", name => name, kind => kind.name),
        tell!("unit-outside-fields-index-ranks", fields => fields(entry)),
    );
    let found = found.against(entry.unit.origin.key("kind"), tell!("kind-given-here"));
    Some(found.help(tell!("unit-outside-fields-help-correct-code-add-kind")))
}

/// What the index ranks.
fn fields(entry: &Entry<'_>) -> Words {
    Words::of(|lang| {
        let names = entry.index.fields.iter().map(|field| field.name.get(lang));
        names.collect::<Vec<_>>().join("; ")
    })
}

/// A unit of a kind that is ranked, below another unit than those that are ranked.
fn below_another(record: &Record, entry: &Entry<'_>) -> Diagnostic {
    let name = entry.name();
    let parent = Words::of(|lang| {
        let parent = entry.unit.parent.map(|id| record.unit(id).name.get(lang));
        parent.map_or_else(|| "–".to_owned(), |name| format!("“{name}”"))
    });
    let found = RULE.found(
        entry.result.origin.key("unit"),
        tell!(
            "unit-outside-fields-units-below-no-field",
            name => name,
            parent => parent,
        ),
        tell!("unit-outside-fields-index-ranks", fields => fields(entry)),
    );
    let found = found.against(
        entry.unit.origin.key("parent"),
        tell!("unit-outside-fields-above-given"),
    );
    found.help(tell!("unit-outside-fields-help-correct-code-add-above"))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use derive::analyse;
    use model::{KindId, UnitId};

    #[test]
    fn a_kind_that_no_field_has_is_told() {
        let count = |kinds: Vec<KindId>| {
            let record = sample::record(|record| {
                let other = record.0.kinds[0].clone();
                record.0.kinds.push(other);
                record.0.indices[0].fields[0].kinds = kinds;
                record.table(2018, 0, &[(0, Some("70"))]);
            });
            RULE.check(&record, &analyse(&record)).len()
        };
        assert_eq!(count(vec![KindId(0)]), 0);
        assert_eq!(count(vec![KindId(1)]), 1);
    }

    #[test]
    fn a_unit_below_another_than_those_of_the_field_is_told() {
        let told = |parent: u32| {
            let record = sample::record(|record| {
                record.0.indices[0].fields[0].parents = vec![UnitId(1)];
                record.0.units[0].parent = Some(UnitId(parent));
                record.table(2018, 0, &[(0, Some("70"))]);
            });
            let found = RULE.check(&record, &analyse(&record));
            found
                .into_iter()
                .map(|one| one.message.en)
                .collect::<Vec<_>>()
        };
        assert_eq!(told(1), Vec::<String>::new());
        let [said] = &told(2)[..] else {
            panic!("one is told")
        };
        assert!(
            said.ends_with("units below “Unit 2” are in no field of the index"),
            "{said}"
        );
    }
}
