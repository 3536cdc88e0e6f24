//! From the lowest rank of the record to the newest, in several indices: what changed over all the years.

use super::at::At;
use super::{Entry, Place, Says};
use model::{Lang, Record, Year};

/// "Từ hạng thấp nhất đến nay: PAR INDEX từ 62/63 (2014) lên 24/63 (2022); PCI từ 63/63 (2006) lên 35/63 (2023)".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromWorst(Vec<One>);

/// One index: the newest rank, and the lowest where that is an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct One {
    at: At,
    now: Place,
    worst: Option<(Year, Place)>,
}

impl FromWorst {
    /// Of one unit's results in several indices, each oldest first; nothing where no rank is better than one before.
    #[must_use]
    pub fn of(series: &[Vec<Entry>]) -> Option<Self> {
        let all: Vec<One> = series.iter().filter_map(|entries| one(entries)).collect();
        let risen = all.iter().any(|one| one.worst.is_some());
        risen.then_some(Self(all))
    }

    /// The year and the rank that an index is told from; nothing where its newest rank is its lowest.
    #[must_use]
    pub fn worst(&self, at: At) -> Option<(Year, Place)> {
        self.0.iter().find(|one| one.at == at)?.worst
    }
}

/// Nothing where there is one year only, or the newest result has no rank among a known number.
fn one(entries: &[Entry]) -> Option<One> {
    let newest = entries.last()?;
    let now = Place::from(newest.standing.rank?);
    let earlier = entries.iter().rev().skip(1).filter_map(|entry| {
        let place = Place::from(entry.standing.rank?);
        place.of.map(|_| (entry.year, place))
    });
    // The latest of those that no other is below.
    let worst = earlier.reduce(|worst, one| match one.1.by_share(worst.1) {
        Some(order) if order.is_gt() => one,
        _ => worst,
    })?;
    let worst = now.by_share(worst.1)?.is_lt().then_some(worst);
    // A good place is not called the lowest, be it that there never was another.
    (worst.is_some() || now.is_low()).then_some(One {
        at: At::of(newest),
        now,
        worst,
    })
}

impl Says for FromWorst {
    fn kind(&self) -> &'static str {
        "from-worst"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let all = self.0.iter().flat_map(|one| {
            let worst = one.worst;
            let worst = worst.map(|(year, place)| one.at.in_year(year).rank(record, place));
            let now = one.at.rank(record, one.now);
            worst.into_iter().flatten().chain(now)
        });
        all.collect()
    }

    fn years(&self) -> Vec<Year> {
        let all = self.0.iter();
        all.flat_map(|one| {
            one.worst
                .map(|worst| worst.0)
                .into_iter()
                .chain([one.at.year])
        })
        .collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let dated = |place: Place, year| {
            place
                .short(lang)
                .map(|place| lang::text!("{place} ({year})"))
        };
        let named = |one: &One| {
            let index = one.at.index(record).short.get(lang);
            let now = dated(one.now, one.at.year)?;
            let Some((year, worst)) = one.worst else {
                return Some(lang::say!(lang, "from-worst-still", index, now));
            };
            let worst = dated(worst, year)?;
            Some(lang::say!(lang, "from-worst-up", index, worst, now))
        };
        let (moved, still): (Vec<&One>, Vec<&One>) =
            self.0.iter().partition(|one| one.worst.is_some());
        let all: Vec<String> = moved.into_iter().chain(still).filter_map(named).collect();
        lang::say!(lang, "from-worst", all = all.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::FromWorst;
    use crate::{At, Entry, Finding};
    use derive::analyse;
    use model::Lang;
    use model::{IndexId, Record, UnitId};

    /// Two indices over three years: scores of the first unit, all others have 50.
    fn record(first: [&str; 3], second: [&str; 3]) -> Record {
        sample::record(|sample| {
            for (place, year) in (0..).zip(2016..=2018) {
                for (index, scores) in [(0, first), (1, second)] {
                    let rows = [(0, Some(scores[place])), (1, Some("50")), (2, Some("50"))];
                    sample.table(year, index, &rows);
                }
            }
        })
    }

    fn found(record: &Record) -> Option<FromWorst> {
        let analysis = analyse(record);
        let of = |index| {
            let series = &analysis.series[&(IndexId(index), UnitId(0))];
            let entries = series.points.iter().map(|point| {
                let edition = &record.editions[usize::from(point.edition)];
                let table = &edition.tables[usize::from(point.table)];
                let rows = &analysis.tables[usize::from(point.edition)][usize::from(point.table)];
                Entry::new(record, edition.year, table, rows, point.row)
            });
            entries.collect::<Vec<Entry>>()
        };
        FromWorst::of(&[of(0), of(1)])
    }

    #[test]
    fn the_latest_of_the_lowest_ranks_is_named_and_one_that_is_the_lowest_now_is_not_left_out() {
        let record = record(["40", "45", "60"], ["60", "55", "40"]);
        let finding = found(&record).expect("a rank that rose");
        let at = |index| At {
            index: IndexId(index),
            year: 2018,
            unit: UnitId(0),
        };
        assert_eq!(finding.worst(at(0)).map(|worst| worst.0), Some(2017));
        assert_eq!(finding.worst(at(1)), None);
        let finding = Finding::from(finding);
        let short = |index: usize| record.indices[index].short.vi.clone();
        assert_eq!(
            finding.say(&record, Lang::VI),
            format!(
                "Từ hạng thấp nhất đến nay: {} từ 3/3 (2017) lên 1/3 (2018); {} đang ở hạng thấp nhất, 3/3 (2018)",
                short(0),
                short(1)
            )
        );
        assert!(
            finding
                .say(&record, Lang::EN)
                .contains(" from 3/3 (2017) up to 1/3 (2018); "),
            "{}",
            finding.say(&record, Lang::EN)
        );
        assert_eq!(finding.years(), [2017, 2018]);
    }

    #[test]
    fn nothing_is_told_where_no_rank_is_better_than_the_lowest() {
        assert_eq!(found(&record(["60", "55", "40"], ["50", "50", "50"])), None);
        let record = record(["40", "45", "60"], ["60", "60", "60"]);
        let said = Finding::from(found(&record).expect("a rank that rose")).say(&record, Lang::VI);
        assert!(!said.contains("đang ở"), "{said}");
    }
}
