//! Years in which a score rose or fell one after another, counted as readers count: the years that were better, or worse,
//! than the year before.

use super::at::At;
use super::{Entry, Says};
use derive::Change;
use model::{Lang, Record, Year};

/// A run of rises or of falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    at: At,
    first: Year,
    last: Year,
    rises: bool,
    lasts: bool,
}

/// A run that goes on is told from this many years.
const FEWEST: i32 = 2;

/// One that is over from this many.
const FEWEST_BEFORE: i32 = 3;

impl Run {
    /// The run that lasts to the newest result, and the longest rise and the longest fall that are over; of several that
    /// are as long none.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Vec<Self> {
        let Some(newest) = entries.last() else {
            return Vec::new();
        };
        let all = runs(entries);
        let run = |first, last, rises, lasts| Self {
            at: At::of(newest),
            first,
            last,
            rises,
            lasts,
        };
        let mut told = Vec::new();
        let current = all.iter().find(|run| run.1 == newest.year);
        if let Some(&(first, last, rises)) = current.filter(|run| length(run) >= FEWEST) {
            told.push(run(first, last, rises, true));
        }
        for rises in [true, false] {
            let alike = || all.iter().filter(move |run| run.2 == rises);
            let Some(most) = alike().map(length).max().filter(|n| *n >= FEWEST_BEFORE) else {
                continue;
            };
            let longest: Vec<_> = alike().filter(|run| length(run) == most).collect();
            if let [(first, last, _)] = longest[..]
                && *last != newest.year
            {
                told.push(run(*first, *last, rises, false));
            }
        }
        told
    }
}

/// Runs of years whose step goes one way: first and last year, and whether they rise. A year left out ends a run.
fn runs(entries: &[Entry]) -> Vec<(Year, Year, bool)> {
    let mut runs: Vec<(Year, Year, bool)> = Vec::new();
    for entry in entries {
        let step = match entry.standing.change {
            Change::Since { year, score, .. } if year + 1 == entry.year => score,
            _ => None,
        };
        let Some(by) = step.filter(|by| !by.is_zero()) else {
            continue;
        };
        let rises = by.is_sign_positive();
        match runs.last_mut() {
            Some(last) if last.1 + 1 == entry.year && last.2 == rises => last.1 = entry.year,
            _ => runs.push((entry.year, entry.year, rises)),
        }
    }
    runs
}

fn length(run: &(Year, Year, bool)) -> i32 {
    run.1 - run.0 + 1
}

impl Says for Run {
    fn kind(&self) -> &'static str {
        "run"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let years = self.first..=self.last;
        years
            .map(|year| self.at.in_year(year).figure(record, "change"))
            .collect()
    }

    fn years(&self) -> Vec<Year> {
        (self.first..=self.last).collect()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let n = self.last - self.first + 1;
        let (from, to) = (self.first, self.last);
        match (self.lasts, self.rises) {
            (true, true) => lang::say!(lang, "run-of-rises", n, from, to),
            (true, false) => lang::say!(lang, "run-of-falls", n, from, to),
            (false, true) => lang::say!(lang, "run-longest-rise", n, from, to),
            (false, false) => lang::say!(lang, "run-longest-fall", n, from, to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Run;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;

    /// What is said of scores from 2011 on.
    fn said(scores: &[&str]) -> Vec<String> {
        let record = sample::record(|sample| {
            for (year, score) in (2011..).zip(scores) {
                sample.table(year, 0, &[(0, Some(score))]);
            }
        });
        let analysis = analyse(&record);
        let years = record.editions.iter().zip(&analysis.tables);
        let entries: Vec<Entry> = years
            .map(|(one, tables)| Entry::new(&record, one.year, &one.tables[0], &tables[0], 0))
            .collect();
        let say = |run| Finding::from(run).say(&record, Lang::VI);
        Run::of(&entries).into_iter().map(say).collect()
    }

    #[test]
    fn a_run_counts_the_years_that_were_better_than_the_year_before() {
        assert_eq!(
            said(&["60", "61", "62", "63"]),
            ["Điểm tăng 3 năm liên tiếp, 2012–2014."]
        );
        assert_eq!(
            said(&["60", "61", "62", "63", "50"]),
            ["Đợt tăng dài nhất: 3 năm liên tiếp, 2012–2014."]
        );
    }

    #[test]
    fn of_two_runs_as_long_none_is_the_longest() {
        let scores = ["60", "61", "62", "63", "50", "51", "52", "53", "50"];
        assert!(said(&scores).is_empty(), "{:?}", said(&scores));
    }

    #[test]
    fn a_year_without_a_change_is_no_rise() {
        assert!(said(&["60", "61", "61", "62"]).is_empty());
    }
}
