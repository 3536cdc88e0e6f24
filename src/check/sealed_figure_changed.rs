//! A sealed edition says something else than it did when it was sealed.

use std::collections::BTreeSet;

use super::{Check, Rule, sealed_text_changed};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words, message, tell};
use lang::date;
use model::{Record, Seal};
use seal::{Cause, Change, NOTHING, changes};

/// The rule. It tells of texts too, in the name of their own rule: both are compared in one go.
pub(super) const RULE: Rule = Rule {
    name: "sealed-figure-changed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--sealed-figure-changed"),
    why: message!("why--sealed-figure-changed"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // What is worked out from a figure that changed in silence is not told beside it.
    let mut touched = BTreeSet::new();
    for (place, edition) in record.editions.iter().enumerate() {
        let Some(seal) = &edition.seal else { continue };
        let all = changes(record, analysis, place);
        let silent: Vec<&Change> = all
            .iter()
            .filter(|one| one.cause == Cause::Silent)
            .collect();
        let stated = silent.iter().filter(|one| !one.computed);
        touched.extend(stated.map(|one| index(&one.address).to_owned()));
        let told = silent
            .into_iter()
            .filter(|one| !one.computed || !touched.contains(index(&one.address)));
        found.extend(told.map(|one| match one.address.strip_prefix("text/") {
            Some(path) => sealed_text_changed::found(seal, one, path),
            None => figure(seal, one),
        }));
    }
    found
}

/// The index that an address is of, be it a figure, a framework or a band.
fn index(address: &str) -> &str {
    let mut steps = address.split('/');
    let first = steps.next().unwrap_or_default();
    match first {
        "framework" | "bands" | "index" => steps.next().unwrap_or_default(),
        _ => first,
    }
}

fn figure(seal: &Seal, change: &Change) -> Diagnostic {
    let address = &change.address;
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| NOTHING.to_owned());
    let (before, after) = (value(&change.before), value(&change.after));
    let message = match (&change.before, &change.after) {
        (None, _) => tell!(
            "sealed-figure-changed-edition-no-now",
            year = seal.year,
            address,
            after,
        ),
        (_, None) => tell!("sealed-figure-changed-gone", address, before),
        _ => tell!("sealed-figure-changed-a-was", address, before, after),
    };
    let said = RULE.found(change.at.clone(), message, when(seal));
    let said = match &change.before {
        Some(_) => said.against(
            seal.origin.key("figures").key(address),
            tell!("sealed-figure-changed-what-was"),
        ),
        None => said,
    };
    let entry =
        format!("{{figure: {address}, old: \"{before}\", new: \"{after}\", reason: …, date: …}}");
    said.help(tell!("sealed-figure-changed-help", entry))
}

/// "kỳ 2023 niêm phong ngày 25/11/2026".
pub(super) fn when(seal: &Seal) -> Words {
    tell!(
        "sealed-figure-changed-edition",
        year = seal.year,
        date => Words::of(|lang| date::short(seal.date, lang)),
    )
}

#[cfg(test)]
mod tests {
    use super::check;
    use derive::analyse;
    use model::{Correction, CorrectionKind, Date, Record, Status, Text};

    fn sealed() -> Record {
        let mut record = sample::record(|record| {
            record.table(2018, 0, &[(0, Some("60")), (1, Some("50"))]);
            record.table(2019, 0, &[(0, Some("62")), (1, Some("55"))]);
        });
        seal(&mut record, 0);
        record
    }

    fn seal(record: &mut Record, place: usize) {
        let day = Date::parse("2020-01-01").unwrap();
        let seal = seal::draft(record, &analyse(record), place, day, "0");
        record.editions[place].seal = Some(Box::new(seal));
        record.editions[place].status = Status::Sealed;
    }

    fn said(record: &Record) -> Vec<String> {
        let found = check(record, &analyse(record));
        found.into_iter().map(|one| one.message.en).collect()
    }

    fn correct(record: &mut Record, figure: &str, old: &str, new: &str) {
        record.editions[0].corrections.push(Correction {
            kind: CorrectionKind::Mistake,
            figure: figure.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            reason: Text::same("A slip"),
            date: Date::parse("2020-02-01").unwrap(),
            document: None,
            origin: diagnostic::Origin::default(),
        });
    }

    #[test]
    fn what_is_as_it_was_is_not_found() {
        assert_eq!(said(&sealed()), Vec::<String>::new());
    }

    #[test]
    fn a_score_that_changes_in_silence_is_named_once() {
        let mut record = sealed();
        let row = &mut record.editions[0].tables[0].rows[1];
        row.score = model::Value::Score(sample::decimal("61"));
        let score = "a sealed figure was changed: one/2018/unit-1/score, 50 → 61";
        assert_eq!(said(&record), [score]);
    }

    #[test]
    fn what_follows_from_a_correction_is_no_silent_change() {
        let mut record = sealed();
        seal(&mut record, 1);
        let row = &mut record.editions[0].tables[0].rows[1];
        row.score = model::Value::Score(sample::decimal("51"));
        correct(&mut record, "one/2018/unit-1/score", "50", "51");
        assert_eq!(said(&record), Vec::<String>::new());
    }

    /// Where a source states how the rank moved, the change of the score is worked out all the same, and sealed.
    #[test]
    fn what_stands_beside_a_stated_change_is_sealed_too() {
        let mut record = sealed();
        record.editions[0].seal = None;
        record.editions[1].tables[0].rows[0].change = Some(Box::new(model::DeclaredChange {
            since: 2018,
            score: None,
            rank: Some(0),
            direction: None,
        }));
        seal(&mut record, 1);
        assert_eq!(said(&record), Vec::<String>::new());
        let row = &mut record.editions[0].tables[0].rows[0];
        row.score = model::Value::Score(sample::decimal("60.5"));
        // The mean of both units moved by half as much.
        let mean = "a sealed figure was changed: one/2019/@all/mean-change, 3.5 (2018; 2) → 3.25 (2018; 2)";
        let change = "a sealed figure was changed: one/2019/unit-0/change, 2 (2018) → 1.5 (2018)";
        assert_eq!(said(&record), [mean, change]);
    }

    /// What the first format says is said by its own rules: places are subtracted where as many were ranked.
    #[test]
    fn a_seal_of_the_first_format_is_held_by_its_own_rules() {
        let mut record = sample::record(|record| {
            record.table(
                2018,
                0,
                &[(0, Some("60")), (1, Some("65")), (2, Some("50"))],
            );
            record.table(
                2019,
                0,
                &[(0, Some("62")), (2, Some("55")), (3, Some("63"))],
            );
        });
        seal(&mut record, 1);
        let mut sealed = record.editions[1].seal.clone().unwrap();
        assert_eq!(
            sealed.figures.get("one/2019/unit-0/rank-change").as_deref(),
            Some("0 (2018; 2)")
        );
        sealed.format = model::seal::Format::One;
        record.editions[1].seal = Some(sealed);
        let analysis = analyse(&record);
        let facts = seal::facts(&record, &analysis, 1);
        let value = |address: &str| facts.get(address).map(|fact| fact.value.as_str());
        assert_eq!(value("one/2019/unit-0/rank-change"), Some("0 (2018)"));
        assert_eq!(value("one/2019/@all/mean"), None);
    }

    #[test]
    fn a_row_that_is_gone_or_added_is_found() {
        let mut record = sealed();
        record.editions[0].tables[0].rows.pop();
        assert!(
            said(&record)
                .iter()
                .any(|one| one.contains("is gone: one/2018/unit-1/score"))
        );
        let mut record = sealed();
        let mut row = record.editions[0].tables[0].rows[1].clone();
        row.unit = model::UnitId(2);
        record.editions[0].tables[0].rows.push(row);
        assert!(
            said(&record)
                .iter()
                .any(|one| one.contains("had no one/2018/unit-2/score"))
        );
    }

    #[test]
    fn later_editions_and_better_known_sources_do_not_touch_a_seal() {
        let mut record = sealed();
        record.editions.pop();
        record.sources[0].publisher = Some(Text::same("The ministry"));
        record.units[0].name = record.units[0].name.clone().with(model::Lang::EN, "Unit");
        assert_eq!(said(&record), Vec::<String>::new());
    }

    #[test]
    fn a_maximum_or_a_name_that_changes_is_found() {
        let mut record = sealed();
        record.units[0].name.vi = "Another".to_owned();
        assert_eq!(said(&record).len(), 1);
    }
}
