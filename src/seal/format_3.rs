//! What the tables of an edition say, in the third format of seals: every figure of a result, a field and a framework that a
//! page of the edition can print, with the digits that are printed.

use super::facts::Facts;
use super::format_2::{fact, in_words, is_printed};
use derive::{Analysis, figures};
use model::Record;

/// Adds a table of an edition.
pub(super) fn table<'a>(
    facts: &mut Facts<'a>,
    record: &'a Record,
    analysis: &'a Analysis,
    (edition, place): (usize, usize),
) {
    in_words(facts, record, analysis, (edition, place));
    let table = &record.editions[edition].tables[place];
    let index = record.index(table.index);
    let all = figures::of_table(record, analysis, edition, place).into_iter();
    for listed in all.filter(|one| is_printed(one.figure.quantity)) {
        let value = listed.figure.written();
        facts.figures.extend(fact((index, table), &listed, value));
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::facts_in;
    use derive::analyse;
    use model::seal::Format;
    use model::{Absence, Record, Value};

    fn said(format: Format, record: &Record) -> Vec<String> {
        let analysis = analyse(record);
        let facts = facts_in(format, record, &analysis, 0);
        let all = facts.figures.into_iter();
        all.map(|fact| format!("{} {}", fact.address, fact.value))
            .collect()
    }

    #[test]
    fn what_was_divided_has_the_digits_of_its_format() {
        let record = sample::record(|sample| {
            sample.table(
                2018,
                0,
                &[(0, Some("70")), (1, Some("60")), (2, Some("60"))],
            );
        });
        let has = |format, one: &str| said(format, &record).contains(&one.to_owned());
        assert!(has(Format::Two, "one/2018/@all/mean 63.3333"));
        assert!(has(Format::Three, "one/2018/@all/mean 63.33"));
    }

    #[test]
    fn places_without_scores_are_no_figures_of_the_second_format() {
        let record = sample::record(|sample| {
            let table = sample.table(2018, 0, &[(0, None), (1, None)]);
            for (row, rank) in table.rows.iter_mut().zip(1..) {
                row.score = Value::Absent(Absence::NotPublished);
                row.rank = Some(rank);
            }
        });
        let has = |format, one: &str| said(format, &record).contains(&one.to_owned());
        for one in [
            "one/2018/unit-1/rank 2",
            "one/2018/unit-1/of 2",
            "one/2018/@all/ranked 2",
        ] {
            assert!(
                has(Format::Three, one),
                "{one}: {:?}",
                said(Format::Three, &record)
            );
            assert!(!has(Format::Two, one), "{one}");
        }
    }
}
