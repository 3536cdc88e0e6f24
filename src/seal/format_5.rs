//! What an edition says in the fifth format of seals beside what it says in the fourth: the numbers that only sentences tell,
//! which are counted, averaged or ordered over a whole field.

use super::facts::Facts;
use super::format_2::fact;
use super::format_4;
use derive::{Analysis, figures};
use model::Record;

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    format_4::table(facts, record, analysis, (edition, place));
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    let all = figures::of_table(record, analysis, edition, place).into_iter();
    for listed in all.filter(|one| one.figure.quantity.is_only_said()) {
        let value = listed.figure.written();
        facts.figures.extend(fact((index, table), &listed, value));
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::facts_in;
    use derive::{analyse, figures};
    use model::seal::Format;
    use model::{Date, Record};

    /// Two years of three units, of which two have become one by now.
    fn record() -> Record {
        sample::record(|sample| {
            sample::merge(sample, &[1, 2], 5);
            for unit in [3, 4, 6, 7] {
                sample.0.units[unit].to = Date::parse("2015-12-31");
            }
            let old = [(0, Some("50")), (1, Some("60")), (2, Some("40"))];
            sample.table(2017, 0, &old);
            let new = [(0, Some("52")), (1, Some("60.5")), (2, Some("51.5"))];
            sample.table(2018, 0, &new);
        })
    }

    #[test]
    fn what_only_sentences_tell_has_addresses_since_the_fifth_format() {
        let record = record();
        let analysis = analyse(&record);
        let said = |format| {
            let all = facts_in(format, &record, &analysis, 1).figures.into_iter();
            let all = all.map(|fact| (fact.address, (fact.value, fact.computed)));
            all.collect::<std::collections::BTreeMap<_, _>>()
        };
        let (old, new) = (said(Format::Four), said(Format::Five));
        for (address, value) in [
            ("one/2018/unit-0/near", "1"),
            ("one/2018/unit-1/near", "0"),
            ("one/2018/@all/mean-change", "4.67 (2017; 3)"),
            ("one/2018/unit-0/later-best", "1 (2025-07-01; 2)"),
            ("one/2018/unit-0/later-worst", "2 (2025-07-01; 2)"),
            ("one/2018/unit-5/later-best", "1 (2025-07-01; 2)"),
            ("one/2018/@all/later-units", "2 (2025-07-01)"),
            ("one/2018/@all/later-lacking", "0 (2025-07-01)"),
        ] {
            assert_eq!(
                new.get(address),
                Some(&(value.to_owned(), true)),
                "{address}"
            );
            assert!(!old.contains_key(address), "{address}");
            let figure = figures::find(&record, &analysis, address).unwrap();
            assert!(
                value.starts_with(&figure.written().to_string()),
                "{address}"
            );
        }
        let mut lacking = old.keys().filter(|one| !new.contains_key(*one));
        assert_eq!(lacking.next(), None);
    }
}
