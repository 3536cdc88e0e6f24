//! Files whose keys and values are not of the shape that is wanted.

use super::error;
use diagnostic::{Diagnostic, Message, Origin, Words, message, tell};

/// What belongs in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Words,
    Number,
    Count,
    Whole,
    Truth,
    Pair,
    List,
    Group,
}

/// What stands in a place instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Given {
    Words(Box<str>),
    Number(Box<str>),
    Truth(Box<str>),
    Nothing,
    List,
    Group,
    Something,
}

impl Wanted {
    fn words(self) -> Message {
        match self {
            Self::Words => message!("wanted--words"),
            Self::Number => message!("wanted--number"),
            Self::Count => message!("wanted--count"),
            Self::Whole => message!("wanted--whole"),
            Self::Truth => message!("wanted--truth"),
            Self::Pair => message!("wanted--pair"),
            Self::List => message!("wanted--list"),
            Self::Group => message!("wanted--group"),
        }
    }
}

impl Given {
    fn words(&self) -> Words {
        match self {
            Self::Words(shown) => tell!("given--words", shown = short(shown)),
            Self::Number(shown) => tell!("given--number", shown = short(shown)),
            Self::Truth(shown) => tell!("given--truth", shown = short(shown)),
            Self::Nothing => tell!("given--nothing"),
            Self::List => tell!("given--list"),
            Self::Group => tell!("given--group"),
            Self::Something => tell!("given--something"),
        }
    }
}

/// The beginning of words that are too long for a message.
fn short(words: &str) -> String {
    const MOST: usize = 60;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words.to_owned(),
    }
}

pub(crate) fn wrong_type(given: &Given, wanted: Wanted, origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "wrong-type",
        tell!(
            "fault-shape-belongs-not",
            what => wanted.words(),
            is => given.words(),
        ),
        origin,
        tell!("fault-shape-must", what => wanted.words()),
    );
    if wanted == Wanted::Words && matches!(given, Given::Number(_) | Given::Truth(_)) {
        return diagnostic.help(tell!("fault-shape-help-put-words-double-quotes"));
    }
    diagnostic
}

pub(crate) fn duplicate_key(name: &str, first: Origin, again: Origin) -> Diagnostic {
    error(
        "duplicate-key",
        tell!("fault-shape-key-written-twice", name),
        again,
        tell!("the-second-time-is-here"),
    )
    .against(first, tell!("the-first-time-is-here"))
    .help(tell!("fault-shape-help-keep-one-two-lines"))
}

pub(crate) fn reference(words: &str, origin: Origin) -> Diagnostic {
    error(
        "reference",
        tell!("fault-shape-uses-reference-content-files", words),
        origin,
        tell!("fault-shape-something-marked-referred"),
    )
    .help(tell!("fault-shape-help-write-value-itself-put"))
}

pub(crate) fn nested(origin: Origin) -> Diagnostic {
    error(
        "nested",
        tell!("fault-shape-groups-nested-too-deeply"),
        origin,
        tell!("fault-shape-101st-level"),
    )
    .help(tell!("fault-shape-help-check-brackets-indentation"))
}
