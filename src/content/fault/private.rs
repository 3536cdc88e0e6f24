//! What would make public who objected to a figure; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};

/// See `list`.
pub(super) const PRIVATE_PLACE: Fault = fault(
    "private-place",
    message!("fault--private-place"),
    message!("fault-why--private-place"),
);

/// That an exception is about words that only the office reads.
pub(crate) fn private_place(origin: Origin) -> Diagnostic {
    error(
        "private-place",
        tell!("fault-private-exception-names-not-public"),
        origin,
        tell!("fault-private-names-contacts-notes-office"),
    )
    .help(tell!("fault-private-help-name-public-key-such"))
}

/// See `list`.
pub(super) const SENDER_NAMED: Fault = fault(
    "sender-named",
    message!("fault--sender-named"),
    message!("fault-why--sender-named"),
);

/// That a public text tells what stands under a key of the office's own.
pub(crate) fn sender_named(key: &str, origin: Origin) -> Diagnostic {
    error(
        "sender-named",
        tell!("fault-private-public-words-tell-stands", key),
        origin,
        tell!("fault-private-shown-page"),
    )
    .help(tell!("fault-private-help-write-without-saying-who"))
}
