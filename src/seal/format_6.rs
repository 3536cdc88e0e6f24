//! What an edition says in the sixth format of seals beside what it says in the fifth: what few sources state beside results.

use super::facts::Facts;
use super::format_2::fact;
use super::format_5;
use derive::{Analysis, figures};
use model::Record;

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    format_5::table(facts, record, analysis, (edition, place));
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    let all = figures::of_table(record, analysis, edition, place).into_iter();
    for listed in all.filter(|one| one.figure.quantity.is_kept()) {
        let value = listed.figure.written();
        facts.figures.extend(fact((index, table), &listed, value));
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::facts_in;
    use derive::analyse;
    use model::seal::Format;

    #[test]
    fn what_stands_beside_a_result_is_held_since_the_sixth_format() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, Some("60"))]);
            let decimal = |text| Some(sample::decimal(text));
            table.kept.push(model::Kept {
                unit: table.rows[0].unit,
                own: decimal("61.5"),
                respondents: Some(420),
                votes: Some(400),
                margin: decimal("1.50"),
            });
        });
        let analysis = analyse(&record);
        let said = |format| {
            let all = facts_in(format, &record, &analysis, 0).figures.into_iter();
            let all = all.map(|one| (one.address, (one.value, one.computed)));
            all.collect::<std::collections::BTreeMap<_, _>>()
        };
        let (old, new) = (said(Format::Five), said(Format::Six));
        for (name, value) in [
            ("self", "61.5"),
            ("respondents", "420"),
            ("votes", "400"),
            ("margin", "1.50"),
        ] {
            let address = format!("one/2018/unit-0/{name}");
            assert_eq!(new.get(&address), Some(&(value.to_owned(), false)));
            assert!(!old.contains_key(&address), "{address}");
        }
    }
}
