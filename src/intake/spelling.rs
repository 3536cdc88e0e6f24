//! The spellings of one name: what may stand before, behind and within it, and how it is shortened.

use super::kinds::{self, Kind};
use super::names::Freedom;
use super::number::without_footnote;
use super::times::is_of_a_time;
use lang::names::bare;

/// A spelling, and which kind of unit the words say that were left away from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) kind: Option<Kind>,
}

/// A name and what is left of it without number, footnote, kind of unit and province.
pub(super) fn forms(name: &str, freedom: Freedom) -> Vec<Form> {
    let mut forms = vec![Form {
        text: name.trim().to_owned(),
        kind: None,
    }];
    let plain = without_footnote(name);
    add(&mut forms, plain, None);
    let plain = without_number(plain);
    add(&mut forms, plain, None);
    if freedom == Freedom::Little {
        return forms;
    }
    // "T.P. Hà Nội" begins with no number, though it may look so.
    for text in [without_footnote(name), plain] {
        let (body, kind) = kinds::without(text);
        add(&mut forms, body, kind);
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
        add(&mut forms, &plain[..at], None);
        let (body, kind) = kinds::without(&plain[..at]);
        add(&mut forms, body, kind);
    }
    // "Sở Nội vụ tỉnh Lai Châu": the province says nothing that is not known.
    let lower = plain.to_lowercase();
    let tail = [" tỉnh", " thành phố", " tp"]
        .iter()
        .filter_map(|word| lower.rfind(word))
        .max();
    if let Some(at) = tail.filter(|at| *at > 0 && plain.is_char_boundary(*at)) {
        add(&mut forms, &plain[..at], None);
    }
    forms
}

fn add(forms: &mut Vec<Form>, text: &str, kind: Option<Kind>) {
    let text = text.trim();
    if !text.is_empty() && forms.iter().all(|known| known.text != text) {
        forms.push(Form {
            text: text.to_owned(),
            kind,
        });
    }
}

/// A name without marks and blanks.
pub(super) fn glued(name: &str) -> String {
    bare(name).replace(' ', "")
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

/// The words of a name without marks, without "và" and "&"; what everybody shortens stands in full.
pub(super) fn words(name: &str) -> Vec<String> {
    let bare = bare(name);
    let words = bare
        .split(' ')
        .filter(|word| !word.is_empty() && !matches!(*word, "va" | "and"));
    let in_full = words.flat_map(|word| match word {
        "ubnd" => vec!["uy", "ban", "nhan", "dan"],
        "hdnd" => vec!["hoi", "dong", "nhan", "dan"],
        "vpubnd" => vec!["vp", "uy", "ban", "nhan", "dan"],
        "bql" => vec!["ban", "quan", "ly"],
        other => vec![other],
    });
    in_full.map(str::to_owned).collect()
}

/// Whether every token is a word of the name or the first letters of several, in order and without a rest.
pub(super) fn is_short_for(tokens: &[String], words: &[String]) -> bool {
    let Some((token, tokens)) = tokens.split_first() else {
        return words.is_empty();
    };
    if words.first() == Some(token) && is_short_for(tokens, &words[1..]) {
        return true;
    }
    let count = token.len();
    if !(2..=8).contains(&count) || words.len() < count {
        return false;
    }
    let letters = words.iter().take(count).map(|word| word.bytes().next());
    token.bytes().map(Some).eq(letters) && is_short_for(tokens, &words[count..])
}
