//! Corrections of texts, taken back: if every one of them is undone and the text is the sealed one, then those words
//! changed and no other.

use files::manifest::sha256;
use model::{Correction, Edition};

use super::changes::later;
use super::facts::Told;

/// How far corrections could be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The text is then the one that was sealed.
    Whole,
    /// All could be, and it is still another.
    Differs,
    /// The words of one of them, by its place among those made after the seal, stand nowhere in the text, or more than once.
    PathError(usize),
}

/// How far the corrections of a text of an edition can be taken back.
#[must_use]
pub fn undone(told: &Told<'_>, edition: &Edition, path: &str) -> Undone {
    let sealed = edition.seal.as_ref();
    let sealed = sealed.and_then(|seal| seal.texts.get(path));
    undo(&told.words, &later(edition), path, sealed.as_deref())
}

/// Takes the corrections of the text at `path` back, the newest first.
fn undo(words: &str, corrections: &[&Correction], path: &str, sealed: Option<&str>) -> Undone {
    let mut text = words.to_owned();
    for (place, correction) in corrections.iter().enumerate().rev() {
        let own = correction.figure.strip_prefix("text/") == Some(path);
        if !own {
            continue;
        }
        let mut found = text.match_indices(&correction.new).map(|(at, _)| at);
        match (found.next(), found.next()) {
            (Some(at), None) => {
                text.replace_range(at..at + correction.new.len(), &correction.old);
            }
            _ => return Undone::PathError(place),
        }
    }
    if Some(sha256(text.as_bytes()).as_str()) == sealed {
        Undone::Whole
    } else {
        Undone::Differs
    }
}
