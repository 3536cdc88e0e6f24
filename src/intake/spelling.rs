//! The spellings of one name: what may stand before, behind and within it, and how it is shortened.

use super::kinds::{self, Kind};
use super::names::Freedom;
use super::number::without_footnote;
use super::times::is_of_a_time;
use lang::fold;
use lang::names::{bare, same};

/// A spelling, which kind of unit the words say that were left away from it, and what else was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) kind: Option<Kind>,
    pub(super) rest: Option<Rest>,
}

/// What was left away behind a name: it must not make another of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rest {
    /// In brackets, behind a dash or a comma.
    Aside(String),
    /// "tỉnh Lai Châu".
    Place(String),
}

/// A name and what is left of it without number, footnote, kind of unit and province.
pub(super) fn forms(name: &str, freedom: Freedom) -> Vec<Form> {
    let mut forms = Vec::new();
    add(&mut forms, name, None, None);
    let plain = without_footnote(name);
    add(&mut forms, plain, None, None);
    let plain = without_number(plain);
    add(&mut forms, plain, None, None);
    if freedom == Freedom::Little {
        return forms;
    }
    // "T.P. Hà Nội" begins with no number, though it may look so.
    for text in [without_footnote(name), plain] {
        let (body, kind) = kinds::without(text);
        add(&mut forms, body, kind, None);
    }
    // "Xã Tân Phong, huyện Mường Tè" is one unit, "Hà Nội, Hải Phòng" are two.
    let comma = plain
        .find(", ")
        .filter(|at| kinds::without(&plain[at + 2..]).1.is_some());
    let signs = [" (", " - ", " – "];
    let cut = signs
        .iter()
        .filter_map(|sign| plain.find(sign))
        .chain(comma)
        .min();
    if let Some(at) = cut.filter(|at| *at > 0 && !is_of_a_time(&plain[*at..])) {
        let rest = || Some(Rest::Aside(plain[at..].to_owned()));
        add(&mut forms, &plain[..at], None, rest());
        let (body, kind) = kinds::without(&plain[..at]);
        add(&mut forms, body, kind, rest());
    }
    // "Sở Nội vụ tỉnh Lai Châu": its own province says nothing that is not known.
    let lower = plain.to_lowercase();
    let tail = [" tỉnh", " thành phố", " tp"]
        .iter()
        .filter_map(|word| lower.rfind(word))
        .max();
    if let Some(at) = tail.filter(|at| *at > 0 && plain.is_char_boundary(*at)) {
        let rest = Rest::Place(plain[at..].to_owned());
        add(&mut forms, &plain[..at], None, Some(rest));
    }
    forms
}

fn add(forms: &mut Vec<Form>, text: &str, kind: Option<Kind>, rest: Option<Rest>) {
    let text = text.trim();
    if !text.is_empty() && forms.iter().all(|known| known.text != text) {
        forms.push(Form {
            text: text.to_owned(),
            kind,
            rest,
        });
    }
}

/// Whether a text has no marks at all, as where they could not be written: then it may mean a name that has some. Of one
/// with marks a different mark makes another name.
pub(super) fn is_unmarked(text: &str) -> bool {
    fold(text) == text.to_lowercase()
}

/// A name without marks and blanks.
pub(super) fn glued(name: &str) -> String {
    bare(name).replace(' ', "")
}

/// A name without blanks.
pub(super) fn joined(name: &str) -> String {
    same(name).replace(' ', "")
}

/// A text without the number of an item before it: `1.`, `01)`, `(3)`, `II.`, `a)`.
pub(super) fn without_number(text: &str) -> &str {
    let trimmed = text.trim_start().trim_start_matches('(');
    let end = trimmed.find(|c: char| !(c.is_ascii_digit() || c == '.'));
    let roman = trimmed.find(|c: char| !matches!(c, 'I' | 'V' | 'X'));
    let letter = trimmed
        .chars()
        .next()
        .filter(char::is_ascii_alphabetic)
        .map(|_| 1);
    for end in [end, roman, letter]
        .into_iter()
        .flatten()
        .filter(|end| (1..=6).contains(end))
    {
        let rest = &trimmed[end..];
        let before = &trimmed[..end];
        let closed = rest
            .strip_prefix([')', '.', ':', '-'])
            .or_else(|| before.ends_with('.').then_some(rest));
        if let Some(rest) = closed
            .map(str::trim_start)
            .filter(|rest| rest.chars().any(char::is_alphabetic))
        {
            return rest;
        }
    }
    text
}

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    marked: String,
    bare: String,
}

impl Word {
    /// Whether it says the word of a name, with the marks of that or, where the whole text has none, without.
    pub(super) fn says(&self, word: &Self, unmarked: bool) -> bool {
        self.marked == word.marked || unmarked && self.bare == word.bare
    }
}

/// The words of a name, without "và" and "&"; what everybody shortens stands in full.
pub(super) fn words(name: &str) -> Vec<Word> {
    let marked = same(name);
    let words = marked.split(' ').map(|word| (word, bare(word)));
    let words =
        words.filter(|(_, bare)| !bare.is_empty() && !matches!(bare.as_str(), "va" | "and"));
    let is_plain = is_unmarked(name);
    let in_full = words.flat_map(|(word, bare)| {
        let full = match bare.as_str() {
            "ubnd" => "ủy ban nhân dân",
            "hdnd" => "hội đồng nhân dân",
            "vpubnd" => "vp ủy ban nhân dân",
            "bql" => "ban quản lý",
            _ => word,
        };
        let full = if is_plain { fold(full) } else { same(full) };
        full.split(' ').map(str::to_owned).collect::<Vec<_>>()
    });
    let word = |marked: String| Word {
        bare: bare(&marked),
        marked,
    };
    in_full.map(word).collect()
}

/// Whether every token is a word of the name or the first letters of several, in order and without a rest.
pub(super) fn is_short_for(tokens: &[Word], words: &[Word], unmarked: bool) -> bool {
    let Some((token, tokens)) = tokens.split_first() else {
        return words.is_empty();
    };
    if words.first().is_some_and(|word| token.says(word, unmarked))
        && is_short_for(tokens, &words[1..], unmarked)
    {
        return true;
    }
    let count = token.bare.len();
    if !(2..=8).contains(&count) || words.len() < count {
        return false;
    }
    let letters = words
        .iter()
        .take(count)
        .map(|word| word.bare.bytes().next());
    token.bare.bytes().map(Some).eq(letters) && is_short_for(tokens, &words[count..], unmarked)
}
