//! The record as it would be had nothing been corrected, and what moved because something was.
//!
//! Every correction says what stood there before. With all of them taken back, whatever nobody states is worked out once
//! more: a figure that is another one then followed from a correction, whether its edition is sealed or not.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::{Cause, Change, NOTHING, is_one};
use super::facts::{Fact, Facts};
use super::format_5;
use super::reach::Reach;
use super::take_back::{Undoing, Undone};
use derive::figures::Quantity;
use derive::{Analysis, FactAddress, Word, analyse, figures};
use model::{Correction, Edition, Record, Table};

/// What nobody states and is not what it was before corrections, with the place of its edition; in order of editions
/// and addresses. What a correction names itself is not among it, nor anything of an index of which it is not known what
/// was there before.
#[must_use]
pub fn followed(record: &Record, analysis: &Analysis) -> Vec<(usize, Change)> {
    let reach = Reach::of_all(record);
    if reach.is_empty() {
        return Vec::new();
    }
    let undone = uncorrected(record, &reach);
    let before = &undone.record;
    let known = analyse(before);
    let all = record.editions.iter().flat_map(|one| &one.corrections);
    let named = all.map(|one| figures::canonical_path(record, analysis, &one.figure));
    let named: BTreeSet<_> = named.collect();
    let all = record.editions.iter().flat_map(|one| &one.corrections);
    let displaced: BTreeSet<_> = all.filter_map(displaced).collect();
    let is_displaced = |address: &str, after: Option<&str>| {
        after.is_some_and(|after| displaced.contains(&(address.to_owned(), after)))
    };
    let mut found = Vec::new();
    for (place, edition) in record.editions.iter().enumerate() {
        let is_reached = |table: &Table| {
            let code = &record.index(table.index).code;
            undone.knows(code) && reach.holds(&format!("{code}/{}", edition.year))
        };
        let old = said(before, &known, place, is_reached);
        let mut new = said(record, analysis, place, is_reached);
        let mut add = |address: String, old: Option<Fact>, new: Option<Fact>| {
            let is_stated = new.as_ref().or(old.as_ref());
            let is_stated = is_stated.is_some_and(|fact| !fact.computed);
            let old = old.map(|fact| fact.value);
            let after = new.as_ref().map(|fact| fact.value.clone());
            // What was worked out and is stated as well is the same figure.
            let is_same = match (&old, &after) {
                (Some(old), Some(after)) => is_one(old, after),
                _ => old == after,
            };
            if is_stated || is_same || !reach.holds(&address) || named.contains(&*address) {
                return;
            }
            if old.is_none() && is_displaced(&address, after.as_deref()) {
                return;
            }
            let at = new.map_or_else(|| edition.origin.clone(), |fact| fact.at.origin());
            let change = Change {
                address,
                before: old,
                after,
                computed: true,
                at,
                cause: Cause::Follows,
            };
            found.push((place, change));
        };
        for (address, fact) in old {
            let now = new.remove(&address);
            add(address, Some(fact), now);
        }
        for (address, fact) in new {
            add(address, None, Some(fact));
        }
    }
    found.sort_by(|(a, one), (b, other)| (a, &one.address).cmp(&(b, &other.address)));
    found
}

/// The change that a source states beside the one that is worked out, where none was told beside it before. Nobody can say
/// whether it was not stated then, or was the one that was told.
fn displaced(correction: &Correction) -> Option<(String, &str)> {
    let Some(FactAddress::Word(_, word)) = FactAddress::parse(&correction.figure) else {
        return None;
    };
    let told = match word {
        Word::StatedChange => Quantity::Change,
        Word::StatedRankChange => Quantity::RankChange,
        _ => return None,
    };
    let base = correction.figure.strip_suffix(word.name())?;
    let is_new = correction.old == NOTHING;
    is_new.then(|| (format!("{base}{}", told.name()), correction.new.as_str()))
}

/// What the tables of an edition say.
fn said<'a>(
    record: &'a Record,
    analysis: &'a Analysis,
    edition: usize,
    is_wanted: impl Fn(&Table) -> bool,
) -> BTreeMap<String, Fact<'a>> {
    let mut facts = Facts::default();
    for (place, table) in record.editions[edition].tables.iter().enumerate() {
        if is_wanted(table) {
            format_5::table(&mut facts, record, analysis, (edition, place));
        }
    }
    let all = facts.figures.into_iter();
    all.map(|fact| (fact.address.clone(), fact)).collect()
}

/// The tables that corrections reach, with every correction taken back, the newest first. What figures do not need is
/// left out.
fn uncorrected(record: &Record, reach: &Reach<'_>) -> Undone {
    // Every field is named, so that a new one is thought of here.
    let Record {
        site,
        kinds,
        units,
        indices,
        editions,
        sources,
        documents,
        programmes: _,
        archives: _,
        ledger: _,
        narratives: _,
        calendar: _,
        objections: _,
        waivers: _,
        lines: _,
        lookups,
    } = record;
    let of_reach = |table: &&Table| reach.knows(&record.index(table.index).code);
    let editions = editions.iter().map(|edition| Edition {
        tables: edition.tables.iter().filter(of_reach).cloned().collect(),
        corrections: Vec::new(),
        seal: None,
        headline: None,
        event: None,
        documents: Vec::new(),
        note: None,
        origin: edition.origin.clone(),
        ..*edition
    });
    let before = Record {
        site: site.clone(),
        kinds: kinds.clone(),
        units: units.clone(),
        indices: indices.clone(),
        editions: editions.collect(),
        sources: sources.clone(),
        documents: documents.clone(),
        programmes: Vec::new(),
        archives: Vec::new(),
        ledger: None,
        narratives: BTreeMap::new(),
        calendar: Vec::new(),
        objections: Vec::new(),
        waivers: Vec::new(),
        lines: Vec::new(),
        lookups: lookups.clone(),
    };
    let all = record.editions.iter().flat_map(|one| &one.corrections);
    let mut all: Vec<&Correction> = all.collect();
    all.sort_by_key(|correction| correction.date);
    let mut undoing = Undoing::new(before);
    for correction in all.into_iter().rev() {
        undoing.take_back(correction);
    }
    undoing.done()
}

#[cfg(test)]
mod tests {
    use super::{followed, is_one};
    use derive::analyse;
    use model::{Correction, CorrectionKind, Date, Record, Text};

    fn correct(record: &mut Record, place: usize, figure: &str, old: &str, new: &str) {
        let edition = &mut record.editions[place];
        edition.corrections.push(Correction {
            kind: CorrectionKind::Mistake,
            figure: figure.to_owned(),
            old: old.to_owned(),
            new: new.to_owned(),
            reason: Text::default(),
            date: Date::parse("2020-02-03").unwrap(),
            document: None,
            origin: edition.origin.clone(),
        });
    }

    fn record(corrections: &[(usize, &str, &str, &str)]) -> Record {
        let mut record = sample::record(|sample| {
            sample.table(2018, 0, &[(0, Some("60")), (1, Some("70"))]);
            sample.table(2019, 0, &[(0, Some("66")), (1, Some("68"))]);
        });
        for (place, figure, old, new) in corrections {
            correct(&mut record, *place, figure, old, new);
        }
        record
    }

    fn told(record: &Record) -> Vec<String> {
        let all = followed(record, &analyse(record)).into_iter();
        let some = |value: Option<String>| value.unwrap_or_default();
        all.map(|(_, one)| format!("{} {}>{}", one.address, some(one.before), some(one.after)))
            .collect()
    }

    #[test]
    fn what_moved_because_of_a_correction_is_known_without_a_seal() {
        assert!(told(&record(&[])).is_empty());
        let told = told(&record(&[(0, "one/2018/unit-0/score", "75", "60")]));
        for one in [
            "one/2018/unit-0/rank 1>2",
            "one/2018/unit-1/rank 2>1",
            "one/2018/@all/mean 72.5>65",
            "one/2019/unit-0/change -9 (2018)>6 (2018)",
            "one/2019/unit-0/rank-change -1 (2018)>0 (2018)",
        ] {
            assert!(told.iter().any(|told| told == one), "{one}: {told:?}");
        }
        let own = "one/2018/unit-0/score ";
        assert!(!told.iter().any(|told| told.starts_with(own)), "{told:?}");
        let mut of_field = told.iter().filter(|told| told.starts_with("one/2019/@all"));
        let moved = "one/2019/@all/mean-change -5.5 (2018; 2)>2 (2018; 2)";
        assert_eq!(of_field.next().map(String::as_str), Some(moved));
        assert_eq!(of_field.next(), None);
    }

    #[test]
    fn of_several_corrections_the_first_old_value_is_what_was_published() {
        let both = [
            (0, "one/2018/unit-0/score", "75", "61"),
            (0, "one/2018/unit-0/score", "61", "60"),
        ];
        let told = told(&record(&both));
        let mean = "one/2018/@all/mean 72.5>65".to_owned();
        assert!(told.contains(&mean), "{told:?}");
    }

    #[test]
    fn a_number_with_other_zeros_at_its_end_is_the_same() {
        assert!(is_one("0.005", "0.0050") && is_one("1.50 (2018; 9)", "1.5 (2018; 9)"));
        for (one, other) in [
            ("1.5 (2018)", "1.50 (2017)"),
            ("1.5 (2018; 9)", "1.5 (2018; 8)"),
            ("0.005", "0.0051"),
            ("good", "fair"),
        ] {
            assert!(!is_one(one, other), "{one} {other}");
        }
    }

    #[test]
    fn what_was_worked_out_and_is_stated_as_well_has_not_changed() {
        let mut record = record(&[(0, "one/2018/of", "none", "2")]);
        record.editions[0].tables[0].of = Some(2);
        let told = told(&record);
        let ranked = told.iter().any(|told| told.contains("/ranked"));
        assert!(!ranked, "{told:?}");
    }

    #[test]
    fn a_unit_that_came_with_its_row_silences_nothing() {
        let told = told(&record(&[
            (1, "unit/unit-0/name", "none", "Unit 0, one"),
            (1, "unit/unit-0/kind", "none", "province"),
            (1, "one/2019/unit-0/score", "none", "66"),
        ]));
        let ranked = "one/2019/@all/ranked 1>2".to_owned();
        assert!(told.contains(&ranked), "{told:?}");
    }

    #[test]
    fn a_maximum_and_a_row_that_was_not_there_are_taken_back() {
        let of = |figure, old: &str, new: &str| told(&record(&[(1, figure, old, new)]));
        let all = of("framework/one/early/max", "80", "100");
        let share = "one/2019/unit-0/percent 82.5>66".to_owned();
        assert!(all.contains(&share), "{all:?}");
        // It held in the years before that of the correction too.
        let share = "one/2018/unit-0/percent 75>60".to_owned();
        assert!(all.contains(&share), "{all:?}");
        let all = of("one/2019/unit-0/score", "none", "66");
        let ranked = "one/2019/@all/ranked 1>2".to_owned();
        assert!(all.contains(&ranked), "{all:?}");
    }

    #[test]
    fn how_a_total_is_made_is_taken_back_and_where_it_is_not_known_nothing_followed() {
        let made = |old: &str| {
            let mut record = sample::record(|sample| {
                sample::weigh(sample, &["1", "1", "2"]);
                for (year, score) in [(2018, "60"), (2019, "66")] {
                    let table = sample.table(year, 0, &[(0, Some(score))]);
                    sample::parts(&mut table.rows[0], &[Some(score); 3]);
                }
            });
            correct(
                &mut record,
                0,
                "framework/one/early/total",
                old,
                "weighted-mean",
            );
            told(&record)
        };
        let all = made("sum");
        // A sum of three parts would have risen by 18.
        for one in [
            "one/2019/unit-0/unexplained -12>0.0",
            "one/2019/unit-0/part-2/contribution >3",
        ] {
            assert!(all.contains(&one.to_owned()), "{one}: {all:?}");
        }
        let all = made("unstated");
        assert!(
            all.contains(&"one/2019/unit-0/unexplained >0.0".to_owned()),
            "{all:?}"
        );
        assert!(made("none").is_empty());
    }
}
