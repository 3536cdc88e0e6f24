//! The words of a title, and what stands between them.

use crate::comparison::is_year;
use lang::fold;
use lang::names::{bare, same};
use model::Year;

/// A text that is taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    /// Whether it is the name of a file.
    pub(crate) is_file: bool,
}

/// A word, and what stands between it and the next.
#[derive(Debug)]
pub(super) struct Word {
    /// As it is written, in small letters.
    pub(super) shown: String,
    pub(super) marked: String,
    pub(super) bare: String,
    pub(super) after: String,
    /// Whether it is the number of a document or a day: "12/QĐ-UBND", "05/01/2026".
    pub(super) is_code: bool,
}

impl Word {
    fn new(text: &str, is_code: bool) -> Self {
        Self {
            shown: text.to_lowercase(),
            marked: same(text),
            bare: if text == "%" {
                text.to_owned()
            } else {
                bare(text)
            },
            after: String::new(),
            is_code,
        }
    }

    pub(super) fn year(&self) -> Option<Year> {
        is_year(&self.bare)
            .then(|| self.bare.parse().ok())
            .flatten()
    }
}

/// A number that is no year.
pub(super) fn number(word: &Word) -> Option<u32> {
    word.bare.parse().ok().filter(|_| word.year().is_none())
}

pub(super) fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| b"ivx".contains(&byte))
}

/// A text without the numbers of documents and days.
pub(crate) fn without_codes(text: &str) -> String {
    let chunks = text.split_whitespace();
    let kept = chunks
        .filter(|chunk| !is_code(chunk.trim_matches(|c: char| !c.is_alphanumeric() && c != '/')));
    kept.collect::<Vec<_>>().join(" ")
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let chunk = rest.split(char::is_whitespace).next().unwrap_or_default();
        let inner = chunk.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
        let is_first = words.last().is_none_or(|last| !last.after.is_empty());
        let taken = if is_first && chunk.starts_with(inner) && is_code(inner) {
            words.push(Word::new(inner, true));
            inner.len()
        } else if c == '%' {
            words.push(Word::new("%", false));
            1
        } else if is_letter(c) {
            let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
            push(&mut words, &rest[..end]);
            end
        } else {
            if let Some(last) = words.last_mut() {
                last.after.push(c);
            }
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    words
}

/// Adds a word; a year that is glued to its end stands apart.
fn push(words: &mut Vec<Word>, word: &str) {
    let at = word.len().saturating_sub(4);
    let year = word.get(at..).filter(|year| at > 0 && is_year(year));
    let before = word
        .get(..at)
        .filter(|before| !before.ends_with(|c: char| c.is_ascii_digit()));
    match (before, year) {
        (Some(before), Some(year)) => {
            words.push(Word::new(before, false));
            words.push(Word::new(year, false));
        }
        _ => words.push(Word::new(word, false)),
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Whether a text is the number of a document, or a day: "12/QĐ-UBND", "/QĐ-UBND", "45/2025/NĐ-CP", "05.01.2026".
fn is_code(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.len() == 3 && parts.iter().all(is_number) {
        return true;
    }
    let starts =
        text.contains('/') && (parts[0].is_empty() || is_number(&parts[0]) && parts[0].len() < 6);
    let mut more = parts[1..].iter().skip_while(|part| is_year(part));
    let is_upper = |part: &&str| {
        let letters = fold(part);
        part.chars().all(char::is_alphanumeric)
            && !letters.is_empty()
            && part.to_uppercase() == **part
    };
    starts
        && more
            .next()
            .is_some_and(|part| is_upper(part) && !is_number(part))
}
