//! What an edition says in the fourth format of seals beside what it says in the third: the numbers of other published
//! values, each by its own address, and what programmes state was reached in its year.

use super::facts::{At, Fact, Facts};
use super::format_3;
use derive::figures::{self, Address};
use derive::{Analysis, Entry};
use model::{Record, Year};

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    format_3::table(facts, record, analysis, (edition, place));
    let year = record.editions[edition].year;
    let table = &record.editions[edition].tables[place];
    let standings = &analysis.tables[edition][place];
    for (row, at) in table.rows.iter().zip(0..) {
        if row.also.is_empty() {
            continue;
        }
        let entry = Entry::new(record, year, table, standings, at);
        let others = figures::others(&entry).into_iter();
        facts.figures.extend(others.map(|(address, figure)| Fact {
            address: address.to_string(),
            value: figure.written().to_string(),
            computed: false,
            at: At::key(&row.origin, "also"),
        }));
    }
}

/// Adds what programmes state of a year.
pub(super) fn programmes<'a>(facts: &mut Facts<'a>, record: &'a Record, year: Year) {
    let all = record.programmes.iter().flat_map(figures::actuals);
    let own = all.filter(|one| one.actual.date.year() == year);
    facts.figures.extend(own.filter_map(|one| {
        Some(Fact {
            value: one.actual.value?.to_string(),
            address: Address::Actual(one.address).to_string(),
            computed: false,
            at: At::key(&one.actual.origin, "value"),
        })
    }));
}

#[cfg(test)]
mod tests {
    use crate::facts::facts_in;
    use derive::figures::Address;
    use derive::{analyse, figures};
    use model::seal::Format;
    use model::{Goal, Record};
    use sample::decimal;

    fn record() -> Record {
        sample::record(|sample| {
            let table = sample.table(2021, 0, &[(0, Some("70.0")), (1, Some("60"))]);
            sample::also(&mut table.rows[1], "61.50", Some(2));
            let goal = Goal::AtLeast(decimal("30"));
            sample.0.programmes = vec![sample::programme(0, &[(goal, &["20.0", "37"])])];
        })
    }

    #[test]
    fn translations_and_what_only_sentences_tell_are_said_since_the_fifth_format_and_nothing_else_is()
     {
        let mut record = sample::full();
        let lo = model::Lang::of("lo").unwrap();
        record.units[0].name.others.set(lo, "Another".to_owned());
        let analysis = analyse(&record);
        let said = |format| {
            let all = facts_in(format, &record, &analysis, 1).figures.into_iter();
            let all = all.map(|fact| fact.address);
            all.collect::<std::collections::BTreeSet<_>>()
        };
        let (old, new) = (said(Format::Four), said(Format::Five));
        let is_translation = derive::Word::is_translation;
        assert!(old.is_subset(&new) && !old.iter().any(|one| is_translation(one)));
        for one in new.difference(&old).filter(|one| !is_translation(one)) {
            let Ok(Address::Result { quantity, .. }) = one.parse() else {
                panic!("{one}");
            };
            assert!(quantity.is_only_said(), "{one}");
        }
        for address in [
            "unit/unit-0/name.en",
            "unit/unit-0/name.lo",
            "2018/headline.en",
            "one/2018/unit-0/note.en",
        ] {
            assert!(new.contains(address), "{address}");
        }
    }

    #[test]
    fn other_values_and_what_was_reached_have_addresses_since_the_fourth_format() {
        let record = record();
        let analysis = analyse(&record);
        let said = |format| {
            let all = facts_in(format, &record, &analysis, 0).figures.into_iter();
            let all = all.map(|fact| (fact.address, fact.value));
            all.collect::<std::collections::BTreeMap<_, _>>()
        };
        let (old, new) = (said(Format::Three), said(Format::Four));
        for (address, value) in [
            ("one/2021/unit-1/also/0/score", "61.50"),
            ("one/2021/unit-1/also/0/rank", "2"),
            ("targets/one/1/2021", "20.0"),
        ] {
            assert_eq!(new.get(address).map(String::as_str), Some(value));
            assert!(!old.contains_key(address), "{address}");
            let figure = figures::find(&record, &analysis, address).unwrap();
            assert_eq!(figure.value, decimal(value));
        }
        assert!(!new.contains_key("targets/one/1/2022"));
        assert!(!new.contains_key("one/2021/unit-1/also/0/of"));
        let more: Vec<_> = old
            .iter()
            .filter(|(one, _)| !new.contains_key(*one))
            .collect();
        assert!(more.is_empty(), "{more:?}");
    }
}
