//! One change of a result in words, as a card tells it: by how much, against which year, and whose word that is.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::at::At;
use super::changes::{self, told};
use super::{Entry, Says};
use derive::{By, Changes, RankChange};
use model::{Lang, Record, Year};

/// "tăng 1,62 điểm so với năm 2017".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    at: At,
    change: Change,
    since: Year,
    by: By,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Score(Decimal),
    Rank(RankChange),
    Way(i8),
}

/// What all changes of a card are against: "so với năm 2017, theo nguồn công bố".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Against {
    at: At,
    since: Year,
    by: By,
}

impl Step {
    /// The changes of a result that are told: of the score, of the rank, up or down without a number.
    #[must_use]
    pub fn all(entry: &Entry) -> Vec<Self> {
        let Changes {
            score,
            rank,
            direction,
            other_score: _,
            other_rank: _,
        } = told(entry);
        let at = At::of(entry);
        let step = |change, since, by| Self {
            at,
            change,
            since,
            by,
        };
        let score = score.map(|one| step(Change::Score(one.change), one.since, one.by));
        let rank = rank.map(|one| step(Change::Rank(one.change), one.since, one.by));
        let way = direction.map(|one| step(Change::Way(one.change), one.since, one.by));
        [score, rank, way].into_iter().flatten().collect()
    }

    /// Better, worse or the same.
    #[must_use]
    pub fn way(&self) -> Ordering {
        match self.change {
            Change::Score(by) => by.cmp(&Decimal::ZERO),
            Change::Rank(by) => by.by.cmp(&0),
            Change::Way(by) => by.cmp(&0),
        }
    }

    /// Its number with its quantity; nothing where only the direction is known.
    #[must_use]
    pub fn figure(&self) -> Option<(Decimal, &'static str)> {
        match self.change {
            Change::Score(by) => Some((by, "change")),
            Change::Rank(by) => Some((by.by.into(), "rank-change")),
            Change::Way(_) => None,
        }
    }

    /// The change without its year: "tăng 1,62 điểm".
    #[must_use]
    pub fn words(&self, record: &Record, lang: Lang) -> String {
        match self.change {
            Change::Score(by) => changes::score(self.at.index(record), by, lang),
            Change::Rank(by) => changes::rank(by, self.at, record, lang),
            Change::Way(by) => changes::direction(by, lang).to_owned(),
        }
    }

    /// Its year, and whose word it is.
    #[must_use]
    pub fn against(&self) -> Against {
        let Self { at, since, by, .. } = *self;
        Against { at, since, by }
    }

    fn quantity(&self) -> &'static str {
        match self.change {
            Change::Score(_) => "change",
            Change::Rank(_) => "rank-change",
            Change::Way(_) => "score",
        }
    }
}

impl Against {
    /// What all steps of a result are against; nothing where they are against several years.
    #[must_use]
    pub fn of(steps: &[Step]) -> Option<Self> {
        let first = steps.first()?;
        let by = steps.iter().map(|step| step.by).max()?;
        let one = steps.iter().all(|step| step.since == first.since);
        one.then_some(Self {
            at: first.at,
            since: first.since,
            by,
        })
    }

    /// "so với năm 2017, theo nguồn công bố".
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        if self.by.is_only_stated() {
            return lang::say!(lang, "step-as-the-source-states", year = self.since);
        }
        changes::compared(self.since, lang)
    }
}

impl Says for Step {
    fn kind(&self) -> &'static str {
        "change"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        match self.change {
            Change::Way(_) => Vec::new(),
            _ => vec![self.at.figure(record, self.quantity())],
        }
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        self.words(record, lang)
    }
}

impl Says for Against {
    fn kind(&self) -> &'static str {
        "against"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.since, self.at.year]
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        self.words(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::{Against, Step};
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

    #[test]
    fn a_card_says_each_change_and_once_what_all_are_against() {
        let record = sample::record(|sample| {
            for (year, scores) in [(2017, ["40", "50"]), (2018, ["55", "50"])] {
                sample.table(year, 0, &[(0, Some(scores[0])), (1, Some(scores[1]))]);
            }
        });
        let analysis = analyse(&record);
        let (table, standing) = (&record.editions[1].tables[0], &analysis.tables[1][0]);
        let entry = Entry::new(&record, 2018, table, standing, 0);
        let steps = Step::all(&entry);
        let said: Vec<String> = steps
            .iter()
            .map(|step| Finding::from(*step).say(&record, Lang::VI))
            .collect();
        assert_eq!(said, ["tăng 15,00 điểm", "tăng 1 hạng"]);
        assert_eq!(
            Against::of(&steps).unwrap().words(Lang::VI),
            "so với năm 2017"
        );
        assert_eq!(Against::of(&[]), None);
    }
}
