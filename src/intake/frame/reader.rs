//! A title is taken apart, word by word.

use super::text::{Line, Word, is_roman, number};
use super::{Frame, PHRASE, Phrases, words};
use lang::date::MONTHS;
use lang::names::{bare, same};

/// A text while it is taken apart.
pub(super) struct Reader<'a> {
    pub(super) frame: &'a Frame,
    pub(super) words: &'a [Word],
    /// Phrases that are known otherwise.
    pub(super) other: Phrases,
    /// Whether the text has no marks.
    pub(super) is_bare: bool,
    pub(super) line: &'a Line<'a>,
}

impl Reader<'_> {
    /// For each word how many words the phrase has to which it belongs, at its first; 0 where it is not understood.
    pub(super) fn known(&self) -> Vec<Option<usize>> {
        let mut known = vec![None; self.words.len()];
        let mut at = 0;
        let mut has_results = false;
        while at < self.words.len() {
            let count = self.phrase(at, has_results);
            let shown = self.phrase_text(at, count);
            let results = words::RESULTS.iter().any(|word| self.is(word, &shown));
            has_results |= results && !self.line.is_file;
            known[at] = Some(count).filter(|count| *count > 0);
            // What follows the number of a span of time is part of it.
            let is_span = count == 0 && number(&self.words[at]).is_some();
            at += count.max(1) + usize::from(is_span);
        }
        known
    }

    fn phrase_text(&self, at: usize, count: usize) -> String {
        let words = &self.words[at..at + count];
        let keys: Vec<&str> = words.iter().map(|word| self.key(word)).collect();
        keys.join(" ")
    }

    fn key<'w>(&self, word: &'w Word) -> &'w str {
        if self.is_bare {
            &word.bare
        } else {
            &word.marked
        }
    }

    /// Whether words of the text are a known phrase.
    fn is(&self, phrase: &str, shown: &str) -> bool {
        if self.is_bare {
            bare(phrase) == shown
        } else {
            same(phrase) == shown
        }
    }

    /// Whether the text has a phrase at a place.
    fn begins(&self, at: usize, phrase: &str) -> bool {
        let count = phrase.split(' ').count();
        at + count <= self.words.len() && self.is(phrase, &self.phrase_text(at, count))
    }

    /// How many words are understood at a place.
    fn phrase(&self, at: usize, has_results: bool) -> usize {
        let word = &self.words[at];
        let rest = &self.words[at..self.words.len().min(at + PHRASE)];
        let keys: Vec<&str> = rest.iter().map(|word| self.key(word)).collect();
        let bare: Vec<&str> = rest.iter().map(|word| word.bare.as_str()).collect();
        let marked: Vec<&str> = rest.iter().map(|word| word.marked.as_str()).collect();
        let harmless = if self.is_bare {
            &self.frame.bare
        } else {
            &self.frame.marked
        };
        let beside = || {
            let joins = at > 0 && (self.begins(at - 1, "và") || self.begins(at - 1, "and"));
            let joins = has_results && joins;
            let all = words::BESIDE
                .split(['|', '\n'])
                .filter(|one| joins && !one.is_empty());
            let found = all.filter(|one| self.begins(at, one));
            found.map(|one| one.split(' ').count()).max().unwrap_or(0)
        };
        let longest = harmless
            .longest(&keys)
            .max(self.frame.names.longest(&bare))
            .max(self.other.longest(&marked))
            .max(self.document(at))
            .max(self.day(at))
            .max(beside());
        longest.max(usize::from(self.is_alone(at, word)))
    }

    /// Whether a word says nothing by itself: a number, a letter, a year, "bang2", "ketqua" as the name of a file.
    fn is_alone(&self, at: usize, word: &Word) -> bool {
        let letters = word.bare.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_numbered = || {
            let is_of_a_year = ["h", "q", "s", "t"].contains(&letters);
            let is_known = self.frame.bare.longest(&[letters]) == 1;
            let is_known = is_known || self.frame.names.longest(&[letters]) == 1;
            !is_of_a_year && letters.len() < word.bare.len() && (is_known || letters.len() == 1)
        };
        let in_file = || {
            let glued = self.frame.glued.contains(letters) || self.frame.short.contains(letters);
            self.line.is_file && glued
        };
        if word.is_code || word.year().is_some() {
            return true;
        }
        if number(word).is_some() {
            return !self.is_period(at);
        }
        let next = self.words.get(at + 1);
        if word.marked == same("số")
            && next.is_some_and(|next| next.is_code || number(next).is_some())
        {
            return true;
        }
        match word.bare.as_str() {
            "%" => self.frame.per_cent,
            "" => true,
            _ if word.bare.chars().count() == 1 => true,
            _ => is_roman(&word.bare) || is_numbered() || in_file(),
        }
    }

    /// Whether a number begins a span of time: "3 năm", or the month of "12/2025".
    fn is_period(&self, at: usize) -> bool {
        let next = self.words.get(at + 1);
        let is_blank = self.words[at].after.trim().is_empty();
        let is_span = is_blank
            && next.is_some_and(|next| ["nam", "years"].contains(&next.bare.as_str()))
            && self
                .words
                .get(at + 2)
                .is_none_or(|word| word.year().is_none());
        let is_month = self.words[at].after == "/"
            && number(&self.words[at]).is_some_and(|number| (1..=12).contains(&number))
            && next.is_some_and(|next| next.year().is_some());
        is_span || is_month
    }

    /// "kèm theo Quyết định số 12/QĐ-UBND ngày … của …": all of it up to the end of its line or bracket.
    fn document(&self, at: usize) -> usize {
        let attached = words::ATTACHED.iter().filter(|one| self.begins(at, one));
        let Some(count) = attached.map(|one| one.split(' ').count()).max() else {
            return 0;
        };
        let is_document = |at: usize| words::DOCUMENTS.iter().any(|one| self.begins(at, one));
        let found = (at + count..self.words.len().min(at + count + 2)).find(|at| is_document(*at));
        let Some(start) = found else { return 0 };
        let near = self.words[start..].iter().take(6);
        let has_number = near
            .clone()
            .any(|word| word.is_code || number(word).is_some());
        let is_dated = near
            .clone()
            .any(|word| word.bare == "ngay" || word.bare == "so");
        if !has_number && !is_dated {
            return 0;
        }
        let ends = |word: &Word| word.after.contains([')', ']', '\n', ';']);
        let rest = self.words[start..].iter().position(ends);
        rest.map_or(self.words.len() - at, |rest| start + rest + 1 - at)
    }

    /// How many words of a day, or of a month by which a line of place and time begins, stand at a place.
    fn day(&self, at: usize) -> usize {
        let word = |at: usize| self.words.get(at).map_or("", |word| word.bare.as_str());
        let is_number = |at: usize| {
            self.words
                .get(at)
                .is_some_and(|word| number(word).is_some())
        };
        let is_year = |at: usize| self.words.get(at).is_some_and(|word| word.year().is_some());
        let mut end = at;
        let begins = at == 0 || self.words[at - 1].after.contains([',', '\n', '(']);
        let has_day = word(at) == "ngay";
        if has_day {
            end += 1 + usize::from(
                is_number(at + 1) || self.words.get(at + 1).is_some_and(|word| word.is_code),
            );
        }
        if word(end) == "thang" && (has_day || begins) {
            let month = end + 1 + usize::from(is_number(end + 1));
            if word(month) == "nam" {
                return month + 1 + usize::from(is_year(month + 1)) - at;
            }
            // "ngày 5 tháng 4/2024"
            if has_day {
                return month + usize::from(is_year(month)) - at;
            }
        }
        // A time within which something is to be done is no span of results.
        if word(at) == "toi" && word(at + 1) == "da" && is_number(at + 2) && word(at + 3) == "ngay"
        {
            return 4;
        }
        let is_month = |at: usize| MONTHS.contains(&word(at));
        if is_number(at) && is_month(at + 1) || is_month(at) && is_number(at + 1) {
            return 2 + usize::from(is_year(at + 2));
        }
        end - at
    }

    /// The first words that are not understood, with what stands between them and those beside them that make them clear.
    pub(super) fn says(&self, known: &[Option<usize>]) -> Option<String> {
        let mut covered = 0;
        let open: Vec<usize> = (0..known.len())
            .filter(|at| {
                covered = known[*at].map_or(covered, |count| covered.max(at + count));
                *at >= covered
            })
            .collect();
        let mut start = *open.first()?;
        let mut end = start + 1;
        for at in &open {
            let between = end..*at;
            let joins = between.len() <= 2 && {
                let shown = self.phrase_text(end.min(*at), between.len());
                between.is_empty() || words::JOINS.iter().any(|word| self.is(word, &shown))
            };
            let one_line = !self.words[end - 1..*at.max(&end)]
                .iter()
                .any(|word| word.after.contains('\n'));
            if *at >= end && joins && one_line {
                end = at + 1;
            }
        }
        let blank = |at: usize| self.words[at].after.trim().is_empty();
        let is_single = end - start == 1;
        let short = |at: usize| {
            self.words
                .get(at)
                .and_then(number)
                .is_some_and(|number| number < 100)
        };
        if start > 0 && blank(start - 1) && (is_single || self.begins(start - 1, "điểm")) {
            start -= 1;
        }
        let is_single = end - start == 1;
        if blank(end - 1) && (short(end) || is_single) && end < self.words.len() {
            end += 1;
        }
        let shown: Vec<&str> = self.words[start..end]
            .iter()
            .map(|word| word.shown.as_str())
            .collect();
        Some(shown.join(" "))
    }
}
