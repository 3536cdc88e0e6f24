//! The newest score of a unit and how it moved: what stands over a line of scores, and says what the sentence beside says.

use rust_decimal::Decimal;

use super::at::At;
use super::changes::told;
use super::{Entry, Says, amount};
use derive::Against;
use model::{Lang, Record, Year};

/// "PAPI năm 2024 đạt 43,48 điểm, giảm 0,14 điểm so với năm 2023".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    at: At,
    score: Decimal,
    step: Option<Against<Decimal>>,
}

impl Moved {
    /// Of results over the years, oldest first; nothing where none of them has a score.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Option<Self> {
        let scored = entries.iter().rev();
        let mut scored = scored.filter_map(|entry| Some((entry, entry.result.score.score()?)));
        let (newest, score) = scored.next()?;
        Some(Self {
            at: At::of(newest),
            score,
            step: told(newest).score,
        })
    }
}

impl Says for Moved {
    fn kind(&self) -> &'static str {
        "moved"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let change = self.step.map(|_| self.at.figure(record, "change"));
        let score = self.at.figure(record, "score");
        std::iter::once(score).chain(change).collect()
    }

    fn years(&self) -> Vec<Year> {
        let since = self.step.map(|step| step.since);
        since.into_iter().chain([self.at.year]).collect()
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let index = self.at.index(record);
        let (short, year) = (index.short.get(lang), self.at.year);
        let score = amount::spoken(index, self.score, lang);
        let Some(step) = self.step else {
            return lang::say!(lang, "moved-newest", index = short, year, score);
        };
        let change = amount::changed(index, step.change, lang);
        let (since, stated) = (step.since, step.by.is_only_stated());
        lang::say!(
            lang,
            "moved-since",
            index = short,
            year,
            score,
            change,
            since,
            stated
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Moved;
    use crate::{Entry, Finding, Form, Standing};
    use derive::analyse;
    use model::Lang;

    #[test]
    fn a_title_says_the_change_that_the_sentence_says() {
        let record = sample::record(|sample| {
            for (year, score) in [(2016, "40"), (2017, "45.5"), (2018, "44")] {
                sample.table(year, 0, &[(0, Some(score))]);
            }
        });
        let analysis = analyse(&record);
        let years = record.editions.iter().zip(&analysis.tables);
        let entries: Vec<Entry> = years
            .map(|(one, tables)| Entry::new(&record, one.year, &one.tables[0], &tables[0], 0))
            .collect();
        let title = Finding::from(Moved::of(&entries).unwrap()).say(&record, Lang::VI);
        assert!(
            title.ends_with("năm 2018 đạt 44,00 điểm, giảm 1,50 điểm so với năm 2017"),
            "{title}"
        );
        let sentence = Finding::from(Standing::of(&entries[2], Form::Plain)).say(&record, Lang::VI);
        assert!(
            sentence.contains("so với năm 2017: giảm 1,50 điểm"),
            "{sentence}"
        );
        assert_eq!(Moved::of(&[]), None);
    }
}
