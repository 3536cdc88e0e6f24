//! Codes that name nothing, and what was most likely meant.

use super::{Noun, error, meant};
use diagnostic::{Diagnostic, Origin, tell};

/// What was most likely meant by a code that names nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant<'a> {
    /// Nothing that is known.
    Nothing,
    /// A code that is spelt nearly so.
    Code(&'a str),
    /// The name of what has one of these codes.
    Name(Vec<&'a str>),
    /// Text that was never converted or that a PDF spoilt: how it reads, and the codes of what has that name.
    Spoilt(String, Vec<&'a str>),
}

/// How many codes an author is shown.
const SHOWN: usize = 5;

pub(crate) fn unknown(noun: Noun, name: &str, near: &Meant<'_>, origin: Origin) -> Diagnostic {
    let label = match near {
        Meant::Spoilt(reading, _) => tell!("fault-unknown-not-converted-unicode-reads", reading),
        Meant::Name(_) if !is_code(name) => tell!("fault-unknown-name-code-belongs"),
        _ => tell!("fault-unknown-code-not-declared"),
    };
    let diagnostic = error(
        noun.unknown(),
        tell!("fault-unknown-no-code", what => noun.words(), name),
        origin,
        label,
    );
    match near {
        Meant::Code(near) => meant(diagnostic, near),
        Meant::Name(codes) | Meant::Spoilt(_, codes) if !codes.is_empty() => {
            one_of(diagnostic, codes)
        }
        _ => diagnostic.help(tell!(
            "fault-unknown-help-correct-code-declare",
            what => noun.words(),
            home = noun.home(),
        )),
    }
}

/// One code is asked for by name; of several, all that are not too many.
fn one_of(diagnostic: Diagnostic, codes: &[&str]) -> Diagnostic {
    if let [code] = codes {
        return meant(diagnostic, code);
    }
    let mut listed = codes[..codes.len().min(SHOWN)].join(", ");
    if codes.len() > SHOWN {
        listed += ", …";
    }
    diagnostic.help(tell!("fault-unknown-help-several-name-code-one", listed))
}

/// Whether it has the shape of a code.
fn is_code(name: &str) -> bool {
    name.bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
