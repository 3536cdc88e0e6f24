//! The numbers of a running text, and which of them are figures: not years, dates, numbers of documents, codes, or
//! ordinals of lists and sections.
//!
//! One definition for everything that reads numbers in prose. In doubt a number is a figure, except where it would be
//! taken to task for its form.

pub(super) mod words;

use std::ops::Range;

use super::letters::is_alphanumeric;
use model::Lang;

/// A number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numeral {
    /// Where it is, without the words around it; two numbers with a slash between them are one.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An amount, a share, a rank: something that was measured or counted.
    Figure,
    /// A year.
    Year,
    /// A date, a part of one, or a time of day.
    Date,
    /// The number of a document, or any other code.
    Code,
    /// The place of an item, a section, a target in its list.
    Ordinal,
}

/// The years that a bare number of four digits may be.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2050;

/// Every number of `text`, in order.
#[must_use]
pub fn numerals(text: &str, lang: Lang) -> Vec<Numeral> {
    let mut found: Vec<Numeral> = Vec::new();
    let mut at = 0;
    while let Some(chunk) = next_chunk(text, at) {
        at = chunk.end;
        read_chunk(text, chunk, lang, &mut found);
    }
    found
}

/// The next run of letters, digits and the marks that may stand between them, with a digit in it.
fn next_chunk(text: &str, from: usize) -> Option<Range<usize>> {
    let digit = from
        + text
            .get(from..)?
            .find(|letter: char| letter.is_ascii_digit())?;
    let before = text[from..digit]
        .char_indices()
        .rev()
        .take_while(|(_, letter)| joins(*letter))
        .last();
    let start = before.map_or(digit, |(at, _)| from + at);
    let after = text[digit..].find(|letter: char| !joins(letter));
    let end = after.map_or(text.len(), |length| digit + length);
    Some(start..end)
}

fn joins(letter: char) -> bool {
    is_alphanumeric(letter) || matches!(letter, '.' | ',' | '/' | ':' | '-' | '–' | '−' | '_' | '+')
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '–' | '−')
}

fn read_chunk(text: &str, chunk: Range<usize>, lang: Lang, found: &mut Vec<Numeral>) {
    let inner = trimmed(text, chunk);
    let word = &text[inner.clone()];
    let mut add = |range: Range<usize>, kind| found.push(Numeral { range, kind });
    if let Some(end) = english_ordinal(word) {
        let range = inner.start..inner.start + end;
        let kind = numbered(text, &range, lang);
        add(range, kind);
    } else if word.contains(char::is_alphabetic) || word.contains('_') {
        add(inner, Kind::Code);
    } else if is_date(word) {
        add(inner, Kind::Date);
    } else if let Some((above, below)) = word.split_once('/') {
        let kind = if below.contains('/') {
            Kind::Code
        } else {
            ratio(text, &inner, above, below)
        };
        add(inner, kind);
    } else {
        let mut at = inner.start;
        for part in word.split(is_dash) {
            let range = at..at + part.len();
            at = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
            let inherits = found
                .last()
                .filter(|last| goes_on(&text[last.range.end..range.start]))
                .map(|last| last.kind);
            let kind = kind(text, &range, lang, inherits);
            found.push(Numeral { range, kind });
        }
    }
}

/// Without the marks at both ends that belong to the sentence.
fn trimmed(text: &str, chunk: Range<usize>) -> Range<usize> {
    let word = &text[chunk.clone()];
    let edge = |letter: char| !is_alphanumeric(letter);
    let start = chunk.start + (word.len() - word.trim_start_matches(edge).len());
    let end = chunk.end - (word.len() - word.trim_end_matches(edge).len());
    start..end
}

/// What makes an English number that of a place: "63rd".
const ORDINALS: [&str; 4] = ["st", "nd", "rd", "th"];

/// What stands behind the ending of an English ordinal, where a number ends before `text`; nothing where there is none.
#[must_use]
pub fn behind_ordinal(text: &str) -> Option<&str> {
    let mut all = ORDINALS.iter();
    let rest = all.find_map(|ending| text.strip_prefix(ending))?;
    (!rest.starts_with(is_alphanumeric)).then_some(rest)
}

/// The length of the digits of "63rd".
fn english_ordinal(word: &str) -> Option<usize> {
    let end = word.find(|letter: char| !letter.is_ascii_digit())?;
    (end > 0 && behind_ordinal(&word[end..]) == Some("")).then_some(end)
}

/// "21/8/2019", "8/2019", "2019-08-21", "14:30".
fn is_date(word: &str) -> bool {
    let steps: Vec<&str> = word.split(['/', '-', ':', '.']).collect();
    let numbers: Option<Vec<u32>> = steps
        .iter()
        .map(|step| step.parse().ok().filter(|_| step.len() <= 4))
        .collect();
    let Some(numbers) = numbers else { return false };
    let year = |at: usize| steps[at].len() == 4 && YEARS.contains(&numbers[at]);
    let month = |at: usize| (1..=12).contains(&numbers[at]) && steps[at].len() <= 2;
    let day = |at: usize| (1..=31).contains(&numbers[at]) && steps[at].len() <= 2;
    match numbers.len() {
        3 => (day(0) && month(1) && year(2)) || (year(0) && month(1) && day(2)),
        2 if word.contains(':') => numbers[0] <= 24 && steps[1].len() == 2,
        2 => word.contains(['/', '-']) && month(0) && year(1),
        _ => false,
    }
}

/// One number over another: a day and a month, or a share.
fn ratio(text: &str, range: &Range<usize>, above: &str, below: &str) -> Kind {
    let small = |text: &str, to: u32| {
        text.len() <= 2
            && text
                .parse()
                .is_ok_and(|value: u32| (1..=to).contains(&value))
    };
    if !(small(above, 31) && small(below, 12)) {
        return Kind::Figure;
    }
    let exceeds = above.parse::<u32>().ok() > below.parse().ok();
    let said = words::last(&text[..range.start], 1);
    let told = matches!(said.as_str(), "ngày" | "sáng" | "chiều" | "tối" | "dated");
    if exceeds || told {
        Kind::Date
    } else {
        Kind::Figure
    }
}

/// Whether what stands between two numbers makes the second a further one of the same list.
fn goes_on(between: &str) -> bool {
    let between = between.trim();
    let short = [
        "", ",", "và", "and", "or", "hoặc", "đến", "to", "-", "–", ", và", ";",
    ];
    short.contains(&between)
}

/// What a bare number is.
fn kind(text: &str, range: &Range<usize>, lang: Lang, inherits: Option<Kind>) -> Kind {
    let number = &text[range.clone()];
    let whole = number.bytes().all(|byte| byte.is_ascii_digit());
    let value: Option<u32> = number.parse().ok();
    let counted = words::counts(&text[range.end..], lang);
    if whole && number.len() > 1 && number.starts_with('0') {
        return Kind::Code;
    }
    if !whole && is_code(number, lang, counted) {
        return Kind::Code;
    }
    let year = whole && number.len() == 4 && value.is_some_and(|value| YEARS.contains(&value));
    if year {
        let dated = words::dates(&text[..range.start], lang);
        return if counted && !dated {
            Kind::Figure
        } else {
            Kind::Year
        };
    }
    if opens_item(text, range) {
        return Kind::Ordinal;
    }
    if counted && !words::dates(&text[..range.start], lang) {
        return Kind::Figure;
    }
    if number.len() > 4 {
        let document = whole && words::names_document(&text[..range.start], lang);
        return if document { Kind::Code } else { Kind::Figure };
    }
    match inherits {
        Some(kind @ (Kind::Ordinal | Kind::Date)) if whole && number.len() <= 2 && !counted => kind,
        _ => numbered(text, range, lang),
    }
}

/// What the words around a number make of it.
fn numbered(text: &str, range: &Range<usize>, lang: Lang) -> Kind {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    if words::is_day(before, after, lang) {
        Kind::Date
    } else if words::names_document(before, lang) {
        Kind::Code
    } else if words::names_place(before, lang) {
        Kind::Ordinal
    } else {
        Kind::Figure
    }
}

/// Marks that no amount has: "1.2.3", "1.004227", "4.0" without anything that is counted.
fn is_code(number: &str, lang: Lang, counted: bool) -> bool {
    if super::literal::number(number, lang).is_some() {
        return false;
    }
    let marks = number.matches(['.', ',']).count();
    match super::literal::foreign(number, lang) {
        None => true,
        Some(_) if counted || marks > 1 => false,
        Some(value) => value.scale() > 2 || (number.len() == 3 && number.ends_with(".0")),
    }
}

/// "1. " or "2) " at the start of a passage.
fn opens_item(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_start();
    let after = &text[range.end..];
    let opens = before.is_empty() || before == "(" || before == "[";
    let item = [". ", ") ", "] ", ".\u{a0}"]
        .iter()
        .any(|mark| after.starts_with(mark));
    opens && range.len() <= 3 && item
}

#[cfg(test)]
mod tests;
