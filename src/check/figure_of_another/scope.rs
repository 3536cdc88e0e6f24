//! Where around a bound number the words stand that may say whose it is, and of which year.

use std::ops::Range;

use crate::clauses::{self, CLAUSE, SENTENCE, closes};
use crate::prose::{self, Said};
use lang::numerals::{Kind, numerals};
use markdown::Passage;

/// The words around a number, up to one of some marks on both sides.
fn around(said: Said<'_>, marks: &[char]) -> Range<usize> {
    clauses::around(&said.passage.text, &said.bound.range, marks)
}

/// The clause of a number.
pub(super) fn clause(said: Said<'_>) -> &str {
    &said.passage.text[around(said, &CLAUSE)]
}

/// Its sentence.
pub(super) fn sentence(said: Said<'_>) -> &str {
    said.passage.text[around(said, &SENTENCE)].trim_start()
}

/// Words by which a sentence says at its start what all of it is about.
const OPENINGS: [&str; 9] = [
    "Ở ", "Về ", "Với ", "Trong ", "Riêng ", "In ", "For ", "On ", "As for ",
];

/// What the sentence says first, up to its comma, where the number is the first behind that: "Ở lĩnh vực …, tỉnh đạt …".
pub(super) fn opening(said: Said<'_>) -> Option<&str> {
    let text = &said.passage.text;
    let sentence = around(said, &SENTENCE);
    let clause = around(said, &CLAUSE);
    let opening = text[sentence.start..clause.start].trim_start();
    let opens = OPENINGS.iter().any(|word| opening.starts_with(word));
    let one = opening.matches(',').count() == 1 && opening.ends_with(',');
    (opens && one && is_first(said, &sentence)).then_some(opening)
}

/// Whether a number is the first bound one of its sentence.
fn is_first(said: Said<'_>, sentence: &Range<usize>) -> bool {
    let bound = &said.passage.bound;
    let from = bound.partition_point(|bound| bound.range.end <= sentence.start);
    let first = bound.get(from);
    first.is_some_and(|first| first.range == said.bound.range)
}

/// Words that say what the number belongs to from outside its clause: "Núi Xanh: 72 điểm", "72 điểm (Núi Xanh)", the heading
/// above, the item of a list that it stands in.
pub(super) struct Lead<'a> {
    pub(super) text: &'a str,
    /// Whether a name at its end counts, whatever comes before: "Đứng đầu là Núi Xanh: 72 điểm".
    by_end: bool,
}

/// Words that stand beside a name and leave it what the whole is about.
const BESIDE: [&str; 32] = [
    "tỉnh",
    "thành",
    "phố",
    "tp",
    "xã",
    "phường",
    "đặc",
    "khu",
    "huyện",
    "năm",
    "kỳ",
    "chỉ",
    "số",
    "kết",
    "quả",
    "của",
    "trong",
    "ở",
    "về",
    "với",
    "riêng",
    "lĩnh",
    "vực",
    "the",
    "of",
    "in",
    "on",
    "for",
    "province",
    "result",
    "results",
    "year",
];

/// Words that make of a name what something else is compared with.
const COMPARING: [&str; 13] = [
    "so với", "hơn", "kém", "thua", "sau", "trước", "vượt", "compared", "than", "behind", "ahead",
    "against", "before",
];

impl<'a> Lead<'a> {
    /// Whether a name that it holds is what it speaks of. Other names beside it leave it that: "SIPAS của Núi Xanh".
    pub(super) fn is_about(&self, name: &Range<usize>, names: &[Range<usize>]) -> bool {
        let without = |part: Range<usize>| {
            let mut words = self.text[part.clone()].to_owned();
            let within = |other: &&Range<usize>| part.start <= other.start && other.end <= part.end;
            for other in names.iter().rev().filter(within) {
                words.replace_range(other.start - part.start..other.end - part.start, "");
            }
            words
        };
        let before = without(0..name.start);
        let after = without(name.end..self.text.len());
        let beside = |word: &str| {
            let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            word.chars().all(|letter| letter.is_ascii_digit())
                || word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'))
                || BESIDE.contains(&word.to_lowercase().as_str())
        };
        let alone = |text: &str| text.split_whitespace().all(beside);
        let lower = before.to_lowercase();
        let compares = COMPARING.iter().any(|word| lower.contains(word));
        alone(&after) && (alone(&before) || (self.by_end && !compares))
    }

    fn of(text: &'a str) -> Self {
        Self {
            text: text.trim(),
            by_end: false,
        }
    }
}

/// Whether a text that leads is about a name, both in lower case.
pub(super) fn is_about(lead: &str, name: &str) -> bool {
    let at = lead.find(name).filter(|_| !name.is_empty());
    at.is_some_and(|at| Lead::of(lead).is_about(&(at..at + name.len()), &[]))
}

/// What may lead the clause of a number, the nearest first.
pub(super) fn leads<'a>(said: Said<'a>, passages: &'a [Passage]) -> Vec<Lead<'a>> {
    let (text, clause) = (&said.passage.text, around(said, &CLAUSE));
    let sentence = around(said, &SENTENCE);
    let mut leads = Vec::new();
    let before = text.get(sentence.start..clause.start).unwrap_or_default();
    if let Some(mark) = before.chars().next_back() {
        let piece = &before[..before.len() - mark.len_utf8()];
        let from = piece
            .match_indices(&CLAUSE[..])
            .rfind(|(at, mark)| closes(before, *at, mark));
        let piece = &piece[from.map_or(0, |(at, mark)| at + mark.len())..];
        // Behind a comma stands one of several things said.
        if mark != ',' {
            leads.push(Lead {
                by_end: true,
                ..Lead::of(piece)
            });
        }
    }
    // What a sentence begins with may be followed by words in commas: "Núi Xanh, ở vùng cao, đạt 72 điểm".
    let begins = before.split_once(", ").map(|(first, _)| Lead::of(first));
    leads.extend(begins.filter(|_| is_first(said, &sentence)));
    let after = &text[clause.end..];
    if let Some(mark) = after
        .chars()
        .next()
        .filter(|mark| matches!(mark, '(' | '–' | '—'))
    {
        let rest = &after[mark.len_utf8()..];
        let end = rest
            .match_indices(&CLAUSE[..])
            .find(|(at, mark)| closes(rest, *at, mark));
        leads.push(Lead::of(&rest[..end.map_or(rest.len(), |(at, _)| at)]));
    }
    let under = std::iter::successors(said.passage.under, |place| passages[*place].under);
    leads.extend(under.map(|place| Lead::of(prose::near_start(&passages[place].text))));
    leads
}

/// The years of a text.
pub(super) fn years<'a>(said: Said<'a>, text: &'a str) -> Vec<Range<usize>> {
    // Nearly all clauses have none, and some are full of numbers.
    let four = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    if !text.as_bytes().windows(4).any(four) {
        return Vec::new();
    }
    let numerals = numerals(text, said.lang).into_iter();
    let years = numerals.filter(|numeral| numeral.kind == Kind::Year);
    years.map(|numeral| numeral.range).collect()
}

/// Words before a year that a change is told against.
const AGAINST: [&str; 10] = [
    "so với",
    "hơn",
    "than",
    "compared with",
    "compared to",
    "against",
    "from",
    "since",
    "over",
    "on",
];

/// Words between them and the year.
const OF_YEAR: [&str; 7] = ["năm", "kỳ", "kết", "quả", "của", "in", "the"];

/// The year that the sentence tells a change against: the first said behind it, up to the next bound number, else the last
/// said before it.
pub(super) fn base(said: Said<'_>) -> Option<&str> {
    let text = &said.passage.text;
    let (own, sentence) = (&said.bound.range, around(said, &SENTENCE));
    let bound = said.passage.bound.iter();
    let next = bound
        .map(|one| one.range.start)
        .find(|start| *start >= own.end);
    let end = next.unwrap_or(sentence.end).min(sentence.end);
    let bases = |text| {
        let years = years(said, text).into_iter();
        years.filter(move |year| is_base(&text[..year.start]))
    };
    let (before, after) = (
        text.get(sentence.start..own.start)?,
        text.get(own.end..end)?,
    );
    let behind = bases(after).next().map(|year| &after[year]);
    behind.or_else(|| bases(before).next_back().map(|year| &before[year]))
}

/// Whether the words before a year say that something is told against it.
fn is_base(before: &str) -> bool {
    let lower = before.to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    while words.last().is_some_and(|word| OF_YEAR.contains(word)) {
        words.pop();
    }
    let words = words.join(" ");
    let ends = |against: &str| {
        let rest = words.strip_suffix(against);
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    };
    AGAINST.iter().any(|against| ends(against))
}
