//! How a result changed, in words: each change with the year that it is against and with whose word it is.

use rust_decimal::Decimal;

use super::at::At;
use super::{Entry, amount, names};
use derive::{By, Changes, RankChange};
use lang::change;
use model::{Index, Lang, Record, Year};

/// What is told of how a result changed.
#[must_use]
pub(super) fn told(entry: &Entry) -> Changes {
    Changes::of(entry.result, entry.standing)
}

/// The addresses of its figures.
pub(super) fn figures(told: &Changes, at: At, record: &Record) -> Vec<String> {
    let score = told.score.map(|_| at.figure(record, "change"));
    let rank = told.rank.map(|_| at.figure(record, "rank-change"));
    score.into_iter().chain(rank).collect()
}

/// "so với năm 2017: giảm 1,20 điểm, giảm 1 hạng"; years apart are told apart, the nearest first. Nothing where there is no
/// change to tell.
pub(super) fn say(told: &Changes, at: At, record: &Record, lang: Lang) -> Option<String> {
    let clauses: Vec<String> = told
        .years()
        .into_iter()
        .map(|year| {
            let changes = against(told, year, at, record, lang);
            lang::say!(lang, "changes-against", year, changes)
        })
        .collect();
    (!clauses.is_empty()).then(|| clauses.join("; "))
}

/// What changed against one year.
fn against(told: &Changes, year: Year, at: At, record: &Record, lang: Lang) -> String {
    let mut parts: Vec<(String, By)> = Vec::new();
    if let Some(score) = told.score.filter(|score| score.since == year) {
        parts.push((self::score(at.index(record), score.change, lang), score.by));
    }
    if let Some(rank) = told.rank.filter(|rank| rank.since == year) {
        parts.push((self::rank(rank.change, at, record, lang), rank.by));
    }
    if let Some(way) = told.direction.filter(|way| way.since == year) {
        parts.push((direction(way.change, lang).to_owned(), way.by));
    }
    let all_stated = parts.iter().all(|(_, by)| by.is_only_stated());
    let words = parts.into_iter().map(|(words, by)| {
        if by.is_only_stated() && !all_stated {
            words + by_source(lang)
        } else {
            words
        }
    });
    let mut words = words.collect::<Vec<_>>().join(", ");
    if all_stated {
        words.push_str(by_source(lang));
    }
    words
}

/// "tăng 1,62 điểm", "điểm không đổi".
#[must_use]
pub fn score(index: &Index, by: Decimal, lang: Lang) -> String {
    if by.is_zero() {
        let words = lang::phrase!("changes-score-unchanged");
        return words.get(lang).to_owned();
    }
    amount::changed(index, by, lang)
}

/// "giảm 12 hạng", "giảm 12 hạng trong 59 tỉnh, thành phố có kết quả cả hai năm", "giữ nguyên hạng".
#[must_use]
pub fn rank(by: RankChange, at: At, record: &Record, lang: Lang) -> String {
    let change = match by.by {
        0 => lang::phrase!("changes-rank-unchanged").get(lang).to_owned(),
        by => change::rank(by, lang),
    };
    let Some(n) = by.among else {
        return change;
    };
    let index = at.index(record);
    let field = names::field_of(record, index, at.unit);
    let units = names::count(record, (index, field), n.get() as usize, None, lang);
    lang::say!(lang, "changes-rank-among", change, units)
}

/// "so với năm 2017".
#[must_use]
pub(super) fn compared(year: Year, lang: Lang) -> String {
    lang::say!(lang, "changes-compared", year)
}

/// What says that a change is the source's word.
pub(super) fn by_source(lang: Lang) -> &'static str {
    lang::phrase!("changes-as-the-source-states").get(lang)
}

/// A direction without a number: "tăng".
#[must_use]
pub fn direction(by: i8, lang: Lang) -> &'static str {
    match by {
        1.. => lang::phrase!("changes-up").get(lang),
        0 => lang::phrase!("change-unchanged").get(lang),
        _ => lang::phrase!("changes-down").get(lang),
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::{At, say};
    use derive::{Against, By, Changes, RankChange};
    use model::Lang;
    use model::{IndexId, UnitId};

    #[expect(clippy::unnecessary_wraps, reason = "the fields of changes hold it so")]
    fn against<T>(change: T, since: i32, by: By) -> Option<Against<T>> {
        Some(Against { change, since, by })
    }

    fn places(by: i32, among: Option<u32>) -> RankChange {
        let among = among.and_then(NonZeroU32::new);
        RankChange { by, among }
    }

    fn said(changes: Changes, lang: Lang) -> Option<String> {
        let record = sample::record(|_| {});
        let at = At {
            index: IndexId(0),
            year: 2022,
            unit: UnitId(0),
        };
        say(&changes, at, &record, lang)
    }

    #[test]
    fn changes_against_two_years_are_told_apart() {
        let changes = Changes {
            score: against(sample::decimal("4.5"), 2018, By::Computed),
            rank: against(places(2, None), 2021, By::Published),
            ..Changes::default()
        };
        assert_eq!(
            said(changes, Lang::VI).unwrap(),
            "so với năm 2021: tăng 2 hạng (theo nguồn công bố); so với năm 2018: tăng 4,50 điểm"
        );
    }

    #[test]
    fn of_two_changes_only_the_stated_one_is_marked() {
        let changes = Changes {
            score: against(sample::decimal("-1"), 2021, By::Both),
            rank: against(places(0, None), 2021, By::Published),
            ..Changes::default()
        };
        assert_eq!(
            said(changes, Lang::EN).unwrap(),
            "compared with 2021: down 1.00 points, rank unchanged (as the source states)"
        );
        assert_eq!(said(Changes::default(), Lang::VI), None);
    }

    #[test]
    fn a_change_of_rank_among_some_says_among_how_many() {
        let changes = Changes {
            rank: against(places(-12, Some(59)), 2023, By::Computed),
            ..Changes::default()
        };
        let said = said(changes, Lang::VI).unwrap();
        assert!(
            said.starts_with("so với năm 2023: giảm 12 hạng trong 59 "),
            "{said}"
        );
        assert!(said.ends_with(" có kết quả cả hai năm"), "{said}");
    }
}
