//! In which of several indices a unit stands best and worst, by the share of the field that is in front of it.

use std::cmp::Ordering;

use super::at::At;
use super::{Entry, Place, Says, names};
use model::{Lang, Record, Year};

/// "Hạng tốt nhất ở PAPI (18/61), kém hơn cả ở PCI (57/63)"; where nothing stands out, in how many indices it is ranked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extremes {
    ranked: Vec<(At, Place)>,
    best: Vec<(At, Place)>,
    worst: Vec<(At, Place)>,
}

impl Extremes {
    /// Of results of one unit; nothing where fewer than two have a rank. Results of several years are named with theirs.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Option<Self> {
        let ranked: Vec<(At, Place)> = entries
            .iter()
            .filter_map(|entry| Some((At::of(entry), entry.standing.rank?.into())))
            .collect();
        if ranked.len() < 2 {
            return None;
        }
        let (best, worst) = (
            end(&ranked, Ordering::Less),
            end(&ranked, Ordering::Greater),
        );
        // Where all are equal none is the best, and a good place is not called the worst.
        let apart = best != worst;
        let low = worst.iter().all(|(_, place)| place.is_low());
        Some(Self {
            best: if apart { best } else { Vec::new() },
            worst: if apart && low { worst } else { Vec::new() },
            ranked,
        })
    }

    /// The years of what it speaks of.
    #[must_use]
    pub fn span(&self) -> (Year, Year) {
        let years = || self.ranked.iter().map(|(at, _)| at.year);
        (
            years().min().unwrap_or_default(),
            years().max().unwrap_or_default(),
        )
    }

    fn one_year(&self) -> bool {
        let (first, last) = self.span();
        first == last
    }

    /// "PAPI (18/61) và PCI (18/61)", each with its year where there are several.
    fn named(&self, all: &[(At, Place)], record: &Record, lang: Lang) -> String {
        let names = all.iter().map(|(at, place)| {
            let short = at.index(record).short.get(lang);
            let place = place.short(lang).unwrap_or_default();
            if self.one_year() {
                lang::text!("{short} ({place})")
            } else {
                lang::text!("{short} {} ({place})", at.year)
            }
        });
        let names: Vec<String> = names.collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        names::joined(&names, lang)
    }
}

/// Those that no other beats; nothing where some have no number to compare by.
fn end(ranked: &[(At, Place)], beats: Ordering) -> Vec<(At, Place)> {
    let holds = |one: &Place| {
        let mut others = ranked.iter().map(|(_, other)| one.by_share(*other));
        others.all(|order| order.is_some_and(|order| order == beats || order.is_eq()))
    };
    let held = ranked.iter().filter(|(_, place)| holds(place));
    held.copied().collect()
}

impl Says for Extremes {
    fn kind(&self) -> &'static str {
        "extremes"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let ranked = self.ranked.iter();
        ranked
            .flat_map(|(at, place)| at.rank(record, *place))
            .collect()
    }

    fn years(&self) -> Vec<Year> {
        self.ranked.iter().map(|(at, _)| at.year).collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let best = self.named(&self.best, record, lang);
        let worst = self.named(&self.worst, record, lang);
        let n = self.ranked.len();
        match (self.best.is_empty(), self.worst.is_empty()) {
            (false, false) => lang::say!(lang, "extremes-best-and-worst", best, worst),
            (false, true) => lang::say!(lang, "extremes-best", best),
            (true, _) => lang::say!(lang, "extremes-number", n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Extremes;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Coverage;
    use model::Lang;

    /// What is said of two ranks of one unit: year, place, number.
    fn said(ranks: [(i32, u32, Option<u32>); 2]) -> String {
        let record = sample::record(|sample| {
            for (index, (year, place, of)) in (0..).zip(ranks) {
                let table = sample.table(year, index, &[(0, None)]);
                table.coverage = Coverage::Partial.into();
                table.rows[0].rank = Some(place);
                table.rows[0].of = of;
            }
        });
        let analysis = analyse(&record);
        let mut entries = Vec::new();
        for (edition, tables) in record.editions.iter().zip(&analysis.tables) {
            for (table, standing) in edition.tables.iter().zip(tables) {
                entries.push(Entry::new(&record, edition.year, table, standing, 0));
            }
        }
        entries.sort_by_key(|entry| entry.table.index);
        let short = |at: usize| record.indices[at].short.vi.clone();
        let text = Finding::from(Extremes::of(&entries).unwrap()).say(&record, Lang::VI);
        text.replace(&short(0), "A").replace(&short(1), "B")
    }

    #[test]
    fn the_best_and_the_worst_are_told_by_share() {
        assert_eq!(
            said([(2018, 18, Some(61)), (2018, 57, Some(63))]),
            "Hạng tốt nhất ở A (18/61), kém hơn cả ở B (57/63)"
        );
    }

    #[test]
    fn results_of_several_years_are_named_with_theirs() {
        assert_eq!(
            said([(2018, 18, Some(61)), (2017, 57, Some(63))]),
            "Hạng tốt nhất ở A 2018 (18/61), kém hơn cả ở B 2017 (57/63)"
        );
    }

    #[test]
    fn a_good_place_is_not_the_worst_and_equals_are_neither() {
        assert_eq!(
            said([(2018, 1, Some(61)), (2018, 3, Some(63))]),
            "Hạng tốt nhất ở A (1/61)"
        );
        assert_eq!(
            said([(2018, 1, Some(3)), (2018, 1, Some(3))]),
            "Hạng trong 2 chỉ số"
        );
    }

    #[test]
    fn a_place_of_unknown_many_is_neither_best_nor_last() {
        assert_eq!(
            said([(2018, 1, None), (2018, 30, Some(63))]),
            "Hạng trong 2 chỉ số"
        );
    }
}
