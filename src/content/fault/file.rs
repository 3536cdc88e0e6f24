//! What can be wrong with a file as a whole: its name, its size, its letters.

use super::{error, warning};
use diagnostic::{Diagnostic, Origin, tell};

pub(crate) fn missing_file(path: &str, origin: Origin) -> Diagnostic {
    error(
        "missing-file",
        tell!("fault-file-missing", path),
        origin,
        tell!("fault-file-needed"),
    )
    .help(tell!("fault-file-help-create", path))
}

pub(crate) fn unknown_file(path: &str) -> Diagnostic {
    warning(
        "unknown-file",
        tell!("fault-file-nothing-reads", path),
        Origin::file(path),
        tell!("fault-file-name-place-means-nothing"),
    )
    .help(tell!("fault-file-help-check-name-folder-move"))
}

pub(crate) fn misnamed_file(path: &str, name: &str) -> Diagnostic {
    error(
        "misnamed-file",
        tell!("fault-file-nearly-named-read-not", path),
        Origin::file(path),
        tell!("fault-file-name-known-content", name),
    )
    .help(tell!("fault-file-help-rename-content-where-exists", name))
}

pub(crate) fn not_utf8(origin: Origin) -> Diagnostic {
    error(
        "not-utf8",
        tell!("fault-file-not-utf-8"),
        origin,
        tell!("fault-file-letter-cannot-read"),
    )
    .help(tell!("fault-file-help-open-save-again-utf"))
}

pub(crate) fn too_large(path: &str) -> Diagnostic {
    error(
        "too-large",
        tell!("fault-file-too-large", path),
        Origin::file(path),
        tell!("fault-file-content-must-not-exceed"),
    )
    .help(tell!("fault-file-help-see-whether-put-content"))
}

pub(crate) fn control_character(byte: u8, origin: Origin) -> Diagnostic {
    error(
        "control-character",
        tell!(
            "fault-file-control-character-u-no",
            byte = format!("{byte:04X}")
        ),
        origin,
        tell!("fault-file-invisible-character-right"),
    )
    .help(tell!("fault-file-help-delete-if-whole-like"))
}
