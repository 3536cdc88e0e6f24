//! What can be wrong about texts and addresses as a whole, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};

/// See `list`.
pub(super) const BAD_ADDRESS: Fault = fault(
    "bad-address",
    message!("fault--bad-address"),
    message!("fault-why--bad-address"),
);

/// See `list`.
pub(super) const EMPTY_TEXT: Fault = fault(
    "empty-text",
    message!("fault--empty-text"),
    message!("fault-why--empty-text"),
);

/// See `list`.
pub(super) const FRONT_MATTER_NOT_FIRST: Fault = fault(
    "front-matter-not-first",
    message!("fault--front-matter-not-first"),
    message!("fault-why--front-matter-not-first"),
);

pub(crate) fn bad_address(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-address",
        tell!("fault-said-no-address-web", text),
        origin,
        tell!("fault-said-full-address-belongs-beginning"),
    )
    .help(tell!("fault-said-help-write-https-example-gov"))
}

pub(crate) fn empty_text(origin: Origin) -> Diagnostic {
    error(
        "empty-text",
        tell!("fault-said-text-empty"),
        origin,
        tell!("fault-said-nothing-can-read"),
    )
    .help(tell!("fault-said-help-write-words-drop-key"))
}

pub(crate) fn front_matter_not_first(line: &str, origin: Origin) -> Diagnostic {
    error(
        "front-matter-not-first",
        tell!("fault-said-front-matter-does-not"),
        origin,
        tell!("fault-said-would-printed-prose", line),
    )
    .help(tell!("fault-said-help-let-first-line-file"))
}
