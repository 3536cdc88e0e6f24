//! Places of exceptions that cannot be found, or that are not one place.

use super::{error, meant, nearest};
use diagnostic::{Diagnostic, Origin, PathError, Words, tell};

fn unknown(message: Words, origin: Origin) -> Diagnostic {
    error(
        "unknown-place",
        message,
        origin,
        tell!("fault-place-cannot-found"),
    )
}

fn ambiguous(message: Words, origin: Origin) -> Diagnostic {
    error(
        "ambiguous-place",
        message,
        origin,
        tell!("fault-place-them-not-said"),
    )
}

/// An exception for a file that is not there; `all` are the paths below `content/`.
pub(crate) fn no_such_file<'a>(
    name: &str,
    all: impl IntoIterator<Item = &'a str>,
    origin: Origin,
) -> Diagnostic {
    let diagnostic = unknown(tell!("fault-place-no-content-file", name), origin);
    match nearest(name, all) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic.help(tell!("fault-place-help-write-path-below-content")),
    }
}

/// The words do not occur in the file.
pub(crate) fn no_such_text(file: &str, origin: Origin) -> Diagnostic {
    unknown(tell!("fault-place-these-words-do-not", file), origin)
        .help(tell!("fault-place-help-copy-piece-file-exactly"))
}

/// The words occur more than once.
pub(crate) fn text_repeated(file: &str, times: usize, origin: Origin) -> Diagnostic {
    ambiguous(
        tell!("fault-place-these-words-occur-times", times, file),
        origin,
    )
    .help(tell!("fault-place-help-copy-more-either-side"))
}

/// The keys do not lead to one value.
pub(crate) fn astray(file: &str, why: &PathError, origin: Origin) -> Diagnostic {
    match why {
        PathError::Missing(name, names) => {
            let diagnostic = unknown(tell!("fault-place-no", file, name), origin);
            match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => meant(diagnostic, near),
                None => diagnostic.help(tell!("fault-place-help-join-keys-dots-name")),
            }
        }
        PathError::Many(name, times) => {
            ambiguous(tell!("fault-place-items-named", file, times, name), origin)
                .help(tell!("fault-place-help-name-item-counted-0"))
        }
    }
}
