//! Why a target is not decided: units were merged since it was set, or what was reached does not compare with what it is set
//! against.

use super::at::At;
use super::on_boundaries::OnBoundaries;
use super::{InField, Place, Says};
use derive::NoChange;
use lang::date;
use model::{Date, Goal, Lang, Record, Target, Year};

/// "Từ 01/07/2025 có đơn vị sáp nhập, hạng trước và sau không so được nên chưa thể kết luận đạt hay chưa: PAPI 2024 hạng 31/61
/// ứng với hạng 15 đến 22 trong 34 tỉnh, thành phố."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Across(Why);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    Merged(Merged),
    /// Nothing was merged: the result of the year is of another measure, or of other units.
    Unlike(Year, NoChange),
}

/// That units were merged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Merged {
    since: Date,
    is_decided: bool,
    before: Option<Before>,
}

/// The last result before, among the units since.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Before {
    at: At,
    rank: Option<Place>,
    there: OnBoundaries,
}

impl Across {
    /// Of a target with its verdict.
    #[must_use]
    pub fn of(of: &derive::Across, met: derive::Met) -> Self {
        let before = of.before.as_ref().map(|before| {
            let at = At {
                index: of.index,
                year: before.year,
                unit: of.unit,
            };
            Before {
                at,
                rank: before.rank.map(Place::from),
                there: OnBoundaries::before(at, of, before),
            }
        });
        Self(Why::Merged(Merged {
            since: of.since,
            is_decided: met == derive::Met::No,
            before,
        }))
    }

    /// Of a target that is set against an earlier year, where what was reached does not compare with it.
    #[must_use]
    pub fn unlike(target: &Target, obstacle: NoChange) -> Option<Self> {
        match target.goal? {
            Goal::Up { from, .. } => Some(Self(Why::Unlike(from, obstacle))),
            _ => None,
        }
    }

    fn merged(&self) -> Option<&Merged> {
        match &self.0 {
            Why::Merged(merged) => Some(merged),
            Why::Unlike(..) => None,
        }
    }

    fn before(&self) -> Option<&Before> {
        self.merged()?.before.as_ref()
    }
}

/// "Bộ chỉ số đã thay đổi sau năm 2024, kết quả không so được với năm ấy nên chưa thể kết luận đạt hay chưa."
fn unlike(year: Year, obstacle: NoChange, lang: Lang) -> String {
    match obstacle {
        NoChange::Maximum(_) => lang::say!(lang, "across-another-maximum", year),
        NoChange::Framework(_) => lang::say!(lang, "across-another-framework", year),
        _ => lang::say!(lang, "across-formed-since", year),
    }
}

impl Before {
    /// "PAPI 2024 hạng 31/61 ứng với hạng 15 đến 22 trong 34 tỉnh, thành phố".
    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record).short.get(lang);
        let (year, there) = (self.at.year, self.there.there(record, lang));
        match self.rank {
            Some(rank) => {
                let rank = rank.say(lang);
                lang::say!(lang, "across-before-ranked", index, year, rank, there)
            }
            None => lang::say!(lang, "across-before", index, year, there),
        }
    }
}

impl Says for Across {
    fn kind(&self) -> &'static str {
        "across"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let Some(before) = self.before() else {
            return Vec::new();
        };
        let rank = before.rank.map(|rank| before.at.rank(record, rank));
        let places = before.there.places_of(record);
        rank.into_iter().flatten().chain(places).collect()
    }

    fn over(&self) -> Vec<InField> {
        let before = self.before().into_iter();
        before.flat_map(|before| before.there.over()).collect()
    }

    fn years(&self) -> Vec<Year> {
        let merged = match &self.0 {
            Why::Merged(merged) => merged,
            Why::Unlike(year, _) => return vec![*year],
        };
        let before = merged.before.iter().map(|before| before.at.year);
        before.chain([merged.since.year()]).collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let merged = match &self.0 {
            Why::Merged(merged) => merged,
            Why::Unlike(year, obstacle) => return unlike(*year, *obstacle, lang),
        };
        let since = date::short(merged.since, lang);
        let decided = merged.is_decided;
        match &merged.before {
            Some(before) => {
                let before = before.say(record, lang);
                lang::say!(lang, "across-merged-after", since, decided, before)
            }
            None => lang::say!(lang, "across-merged", since, decided),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Across;
    use crate::Finding;
    use derive::{Met, analyse};
    use model::Goal;
    use model::Lang;
    use sample::decimal;

    #[test]
    fn a_target_in_places_across_a_merger_is_told_with_its_interval() {
        let record = sample::record(|sample| {
            let scores = ["50", "60", "40", "55"].map(Some);
            sample::merge_of_four(sample, 2024, scores);
            sample::place_to_reach(sample, Goal::AtMost(decimal("2")), &[]);
        });
        let analysis = analyse(&record);
        let across = analysis.programmes[0].targets[0].across.as_ref();
        let across = across.expect("a merger");
        let said = |met, lang| Finding::from(Across::of(across, met)).say(&record, lang);
        assert_eq!(
            said(Met::Undecidable, Lang::VI),
            "Từ 01/07/2025 có đơn vị sáp nhập, hạng trước và sau không so được nên chưa thể kết luận đạt hay chưa: one 2024 hạng 3/4 \
             ứng với hạng 2 đến 3 trong 3 All."
        );
        assert_eq!(
            said(Met::No, Lang::EN),
            "Units were merged on 1 July 2025, so that places before and after do not compare: one 2024, rank 3 of 4, comes to \
             places 2 to 3 of 3 All."
        );
        let figures = Finding::from(Across::of(across, Met::Undecidable)).figures(&record);
        let own =
            ["rank", "of", "later-best", "later-worst"].map(|one| format!("one/2024/unit-0/{one}"));
        assert_eq!(
            figures,
            [own.as_slice(), &["one/2024/@all/later-units".to_owned()]].concat()
        );
    }
}
