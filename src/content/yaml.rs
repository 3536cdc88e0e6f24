//! YAML text → schema values. The only file that knows `serde_yaml`; what it says is told again in words of our own, never
//! shown raw.

mod walk;

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::fault::{self, Given, Wanted};
use super::schema::shape::Shaped;
use super::schema::value::NOTHING_SAID;
use diagnostic::place::{self, Sheet};
use diagnostic::{Diagnostic, Message, Origin, Words, message, tell};

/// Reads the YAML at `range` of a file's text.
///
/// # Errors
/// Everything that is wrong with its shape, at once; or the place from which it cannot be read at all.
pub(super) fn read<T: DeserializeOwned + Shaped>(
    file: &Arc<str>,
    text: &str,
    range: Range<usize>,
) -> Result<T, Vec<Diagnostic>> {
    if let Some(refused) = beyond(file, &text[range.clone()], range.start) {
        return Err(vec![refused]);
    }
    serde_yaml::from_str(&text[range]).map_err(|error| {
        let sheet = Sheet::new(file, text);
        let message = error.to_string();
        let mistake = classify(&message);
        if !matches!(mistake, Mistake::Unreadable(_)) {
            let found = walk::faults(T::SHAPE, &sheet, file);
            if !found.is_empty() {
                return found;
            }
        }
        vec![explain(&error, &message, &mistake, &sheet, file)]
    })
}

/// What a small file could make endless work of, before it is read: references, of which each can stand for all that
/// stands before it, and nests within nests. Nearly every file is told from its bytes alone to have neither.
fn beyond(file: &Arc<str>, text: &str, start: usize) -> Option<Diagnostic> {
    if !place::may_be_beyond(text) {
        return None;
    }
    let at = |range: Range<usize>| Origin::bytes(file, start + range.start..start + range.end);
    match place::beyond(text)? {
        place::Beyond::Reference(range) => {
            let words = told(file, &text[range.clone()], &[]);
            Some(fault::reference(words, at(range)))
        }
        place::Beyond::Depth(range) => Some(fault::nested(at(range))),
    }
}

/// What a message says of a key or of words: of a file that only the office reads nothing that is not nearly one of its own
/// keys, since a comma within a name makes a key of what follows it.
fn told<'a>(file: &str, words: &'a str, keys: &[&str]) -> &'a str {
    let is_ours = || fault::nearest(words, keys.iter().copied()).is_some();
    if place::is_secret(file) && !is_ours() {
        return "…";
    }
    words
}

/// Whether words without quotation marks are a value of a kind.
fn reads_as<T: DeserializeOwned>(words: &str) -> bool {
    serde_yaml::from_str::<T>(words).is_ok()
}

/// The words of a scalar as it is written, quotation marks and all.
fn scalar(written: &str) -> Option<String> {
    serde_yaml::from_str(written).ok()
}

/// What a message of `serde_yaml` is about.
#[derive(Debug, PartialEq)]
enum Mistake<'a> {
    UnknownKey(&'a str, Vec<&'a str>),
    MissingKey(&'a str),
    DuplicateKey(&'a str),
    WrongType(&'a str, &'a str),
    Empty,
    Unreadable(&'a str),
}

fn classify(message: &str) -> Mistake<'_> {
    let after = |mark: &str| message.find(mark).map(|at| &message[at + mark.len()..]);
    if let Some(rest) = after("unknown field `")
        && let Some((name, expected)) = rest.split_once("`, expected ")
    {
        let keys = expected.split('`').skip(1).step_by(2).collect();
        return Mistake::UnknownKey(name, keys);
    }
    let quoted = |rest: &'_ str| rest.find('`').unwrap_or(rest.len());
    if let Some(rest) = after("missing field `") {
        return Mistake::MissingKey(&rest[..quoted(rest)]);
    }
    if let Some(rest) = after("duplicate field `") {
        return Mistake::DuplicateKey(&rest[..quoted(rest)]);
    }
    for mark in ["invalid type: ", "invalid value: ", "invalid length "] {
        if let Some(rest) = after(mark)
            && let Some((found, expected)) = rest.rsplit_once(", expected ")
        {
            let end = expected.find(" at line ").unwrap_or(expected.len());
            return Mistake::WrongType(found, &expected[..end]);
        }
    }
    if message.contains(NOTHING_SAID) {
        return Mistake::Empty;
    }
    Mistake::Unreadable(message)
}

fn explain(
    error: &serde_yaml::Error,
    message: &str,
    mistake: &Mistake<'_>,
    sheet: &Sheet,
    file: &Arc<str>,
) -> Diagnostic {
    let (line, column) = opening(message)
        .or_else(|| error.location().map(|at| (at.line(), at.column())))
        .unwrap_or((1, 1));
    let at = sheet.yaml_byte(line, column);
    let origin = Origin::bytes(file, sheet.token(at));
    match mistake {
        Mistake::UnknownKey(name, keys) => fault::unknown_key(told(file, name, keys), keys, origin),
        Mistake::MissingKey(name) => fault::missing_key(name, origin),
        Mistake::DuplicateKey(name) => {
            fault::duplicate_key(told(file, name, &[]), origin.clone(), origin)
        }
        Mistake::WrongType(_, expected) if place::is_secret(file) => {
            fault::wrong_type(&Given::Something, wanted(expected), origin)
        }
        Mistake::WrongType(found, expected) => {
            fault::wrong_type(&given(found), wanted(expected), origin)
        }
        Mistake::Empty => fault::empty_text(origin),
        Mistake::Unreadable(message) => {
            unreadable(message, sheet.text()[at..].chars().next(), origin)
        }
    }
}

/// Where a quotation begins that never ends: a better place than the end of the file.
fn opening(message: &str) -> Option<(usize, usize)> {
    let (_, place) = message.split_once("while scanning a quoted scalar at line ")?;
    let (line, column) = place.split_once(" column ")?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

fn wanted(expected: &str) -> Wanted {
    match expected {
        "a score" | "a YAML tag starting with '!'" => Wanted::Number,
        "a boolean" => Wanted::Truth,
        "u32" => Wanted::Count,
        "i32" | "i64" => Wanted::Whole,
        "a sequence" => Wanted::List,
        text if text.contains("size 2") || text.contains("2 elements") => Wanted::Pair,
        "a text" | "a string" | "a borrowed string" => Wanted::Words,
        _ => Wanted::Group,
    }
}

fn given(found: &str) -> Given {
    let shown = found.split_once(' ').map_or("", |(_, rest)| rest);
    let shown = shown.trim_start_matches("point ").trim_matches(['`', '"']);
    match found.split(' ').next().unwrap_or("") {
        "string" => Given::Words(shown.into()),
        "integer" | "floating" => Given::Number(shown.into()),
        "boolean" => Given::Truth(shown.into()),
        "map" => Given::Group,
        "sequence" => Given::List,
        "unit" | "null" | "Option" => Given::Nothing,
        _ => Given::Something,
    }
}

/// Reasons why YAML cannot be read: part of the parser's message, then what is said about it.
const REASONS: [(&str, Message); 9] = [
    (
        "more than one document",
        message!("yaml-help--one-document"),
    ),
    (
        "mapping values are not allowed",
        message!("yaml-help--colon"),
    ),
    ("did not find expected key", message!("yaml-help--key")),
    ("did not find expected '-'", message!("yaml-help--item")),
    ("did not find expected ','", message!("yaml-help--comma")),
    (
        "could not find expected ':'",
        message!("yaml-help--after-key"),
    ),
    ("unexpected end of stream", message!("yaml-help--quotation")),
    ("unknown anchor", message!("yaml-help--star")),
    ("cannot start any token", message!("yaml-help--sign")),
];

fn unreadable(message: &str, found: Option<char>, origin: Origin) -> Diagnostic {
    let diagnostic = fault::error(
        "unreadable-yaml",
        tell!("yaml-file-cannot-read"),
        origin,
        tell!("yaml-notation-breaks"),
    );
    if found == Some('\t') {
        return diagnostic.help(tell!("yaml-help-indent-spaces-never-tab"));
    }
    let reason = REASONS.iter().find(|(part, _)| message.contains(part));
    match reason {
        Some((_, help)) => diagnostic.help(Words::of(|lang| help.get(lang))),
        None => diagnostic.help(tell!("yaml-help-compare-line-sample-indentation")),
    }
}

#[cfg(test)]
mod tests;
