//! Taking back holds for every kind of fact.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Undoing;
use crate::facts::facts_in;
use derive::figures::Quantity;
use derive::{FactAddress, Subject, Word, analyse};
use model::seal::Format;
use model::{Correction, CorrectionKind, Date, Record, Text};

const ALL: [Format; 6] = [
    Format::One,
    Format::Two,
    Format::Three,
    Format::Four,
    Format::Five,
    Format::Six,
];

fn said(format: Format, record: &Record) -> BTreeMap<String, String> {
    let analysis = analyse(record);
    let mut all = BTreeMap::new();
    for edition in 0..record.editions.len() {
        let facts = facts_in(format, record, &analysis, edition).figures;
        all.extend(facts.into_iter().map(|fact| (fact.address, fact.value)));
    }
    all
}

fn correction(figure: &str, old: &str) -> Correction {
    Correction {
        kind: CorrectionKind::Mistake,
        figure: figure.to_owned(),
        old: old.to_owned(),
        new: "another".to_owned(),
        reason: Text::default(),
        date: Date::parse("2020-02-03").unwrap(),
        document: None,
        origin: diagnostic::Origin::default(),
    }
}

#[test]
fn a_seal_holds_every_kind_of_fact_at_an_address_of_its_own() {
    let record = sample::full();
    let mut all = BTreeMap::new();
    for format in ALL {
        all.extend(said(format, &record));
    }
    let read: Vec<_> = all.keys().map(|one| FactAddress::parse(one)).collect();
    for (text, read) in all.keys().zip(&read) {
        let again = read.as_ref().map(ToString::to_string);
        assert_eq!(again.as_ref(), Some(text));
    }
    for word in Word::all() {
        let is_it = |one: &Option<FactAddress>| matches!(one, Some(FactAddress::Word(_, known)) if *known == word);
        assert!(read.iter().any(is_it), "{word:?}");
    }
    // A mean by population is arithmetic of the site that no edition tells.
    for quantity in Quantity::all().filter(|one| *one != Quantity::LaterMean) {
        let end = format!("/{}", quantity.name());
        assert!(all.keys().any(|one| one.ends_with(&end)), "{quantity:?}");
    }
    for start in [
        "2018/correction/",
        "framework/",
        "bands/",
        "one/2018/unit-0/also/",
        "targets/one/1/2018",
    ] {
        assert!(all.keys().any(|one| one.starts_with(start)), "{start}");
    }
}

#[test]
fn what_is_there_already_can_be_put_back_and_changes_nothing() {
    let record = sample::full();
    let now = said(Format::NEWEST, &record);
    let alike = ["/2017/", "/unit-1/", "/unit-2/"];
    let differs = |one: &&String| !alike.iter().any(|alike| one.contains(alike));
    for address in now.keys().filter(differs) {
        let value = &now[address];
        let mut undoing = Undoing::new(record.clone());
        undoing.take_back(&correction(address, value));
        let undone = undoing.done();
        let is_unknown = matches!(
            FactAddress::parse(address),
            Some(FactAddress::Word(Subject::Table(..), Word::Framework))
        );
        let known = undone.knows("one") && undone.knows("two");
        assert_eq!(known, !is_unknown, "{address}: {value}");
        // A change that was worked out is stated then, beside the one that is worked out.
        let again = said(Format::NEWEST, &undone.record);
        let other = now
            .iter()
            .find(|(one, value)| again.get(*one) != Some(value));
        assert_eq!(other, None, "{address}: {value}");
    }
}

#[test]
fn every_fact_that_something_is_worked_out_from_can_be_another_one() {
    let record = sample::full();
    for (address, old) in [
        ("one/2018/of", "9"),
        ("one/2018/coverage", "partial"),
        ("one/2018/unit-0/band", "band-1"),
        ("one/2018/unit-0/direction", "down (2017)"),
        ("one/2018/unit-0/stated-change", "2 (2016)"),
        ("one/2018/unit-0/part-0/stated-rank-change", "1 (2016)"),
        ("one/2018/unit-3/max", "80"),
        ("one/2018/unit-0/part-0/max", "50"),
        ("one/2018/unit-0/part-0/rank", "2"),
        ("index/one/measure", "percent"),
        ("index/one/decimals", "1"),
        ("index/one/ranking", "groups"),
        ("framework/one/early/max", "none"),
        ("framework/one/early/total", "sum"),
        ("framework/one/early/total", "unstated"),
        ("framework/one/early/part-0/weight", "5"),
        ("framework/two/other/part-1/parent", "none"),
        ("bands/one/2018/of", "share"),
        ("bands/one/2018/band-0/from", "75"),
        ("bands/one/2018/band-1/to", "none"),
    ] {
        let mut undoing = Undoing::new(record.clone());
        undoing.take_back(&correction(address, old));
        let undone = undoing.done();
        assert!(undone.knows("one") && undone.knows("two"), "{address}");
        assert_ne!(undone.record, record, "{address}: {old}");
    }
}

/// Other values that a fact of such a value could have.
fn others(value: &str) -> Vec<String> {
    let (number, base) = match value.split_once(" (") {
        Some((number, base)) => (number, format!(" ({base}")),
        None => (value, String::new()),
    };
    if let Ok(number) = number.parse::<Decimal>() {
        let more = number + Decimal::ONE;
        let half = number / Decimal::TWO;
        return vec![
            format!("{more}{base}"),
            format!("{half}{base}"),
            "none".to_owned(),
        ];
    }
    let kinds: [&[&str]; 8] = [
        &["complete", "partial"],
        &["points", "percent"],
        &["ranks", "groups"],
        &["sum", "weighted-mean", "unstated"],
        &["score", "share", "stated"],
        &["band-0", "band-1"],
        &["up", "down"],
        &["not-assessed", "did-not-exist"],
    ];
    let own = kinds.iter().filter(|kind| kind.contains(&number));
    let other = own
        .flat_map(|kind| kind.iter())
        .filter(|one| **one != number);
    other.map(|one| format!("{one}{base}")).collect()
}

#[test]
fn a_correction_undone_gives_every_figure_that_was_there() {
    let before = sample::full();
    let analysis = analyse(&before);
    let mut tried = 0;
    for edition in 0..before.editions.len() {
        let facts = facts_in(Format::NEWEST, &before, &analysis, edition).figures;
        let alike = ["/unit-1/", "/unit-2/"];
        let stated = facts.into_iter().filter(|fact| {
            !fact.computed && !alike.iter().any(|alike| fact.address.contains(alike))
        });
        let was = said(Format::NEWEST, &before);
        for fact in stated {
            for new in others(&fact.value) {
                let mut doing = Undoing::new(before.clone());
                doing.take_back(&correction(&fact.address, &new));
                let after = doing.done();
                if !after.knows("one") || !after.knows("two") {
                    continue;
                }
                let mut undoing = Undoing::new(after.record);
                undoing.take_back(&Correction {
                    new,
                    ..correction(&fact.address, &fact.value)
                });
                let again = said(Format::NEWEST, &undoing.done().record);
                let other = was
                    .iter()
                    .find(|(one, value)| again.get(*one) != Some(value));
                assert_eq!(other, None, "{}", fact.address);
                assert_eq!(again.len(), was.len(), "{}", fact.address);
                tried += 1;
            }
        }
    }
    assert!(tried > 150, "{tried}");
}

#[test]
fn of_what_cannot_be_put_back_nothing_is_known() {
    let record = sample::full();
    for (address, old) in [
        ("framework/one/early/total", "none"),
        ("framework/one/early/part-0/name", "none"),
        ("one/2018/framework", "late"),
        ("one/2018/unit-0/rank", "first"),
        ("one/2018/unit-0/band", "band-9"),
        ("bands/one/2018/of", "guess"),
        ("unit/unit-0/kind", "unheard-of"),
    ] {
        let mut undoing = Undoing::new(record.clone());
        undoing.take_back(&correction(address, old));
        assert!(!undoing.done().knows("one"), "{address}: {old}");
    }
}
