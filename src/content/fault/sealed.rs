//! What can be wrong about embargoes, seals and archives, by name; `list` has it among all others.

use super::named::{Fault, fault};
use super::warning;
use diagnostic::{Diagnostic, Origin, message, tell};

/// See `list`.
pub(super) const ARCHIVE_DIFFERS: Fault = fault(
    "archive-differs",
    message!("fault--archive-differs"),
    message!("fault-why--archive-differs"),
);

/// See `list`.
pub(super) const EMBARGO_ENDED: Fault = fault(
    "embargo-ended",
    message!("fault--embargo-ended"),
    message!("fault-why--embargo-ended"),
);

/// That an embargo has ended and its edition does not say so.
pub(crate) fn embargo_ended(until: &str, edition: &Origin) -> Diagnostic {
    warning(
        "embargo-ended",
        tell!("fault-sealed-embargo-ended-more-day", until),
        edition.key("status"),
        tell!("fault-sealed-holds-nothing-back-any"),
    )
    .against(edition.key("until"), tell!("fault-sealed-public-moment"))
    .help(tell!("fault-sealed-help"))
}

/// See `list`.
pub(super) const SEAL_DAMAGED: Fault = fault(
    "seal-damaged",
    message!("fault--seal-damaged"),
    message!("fault-why--seal-damaged"),
);

/// See `list`.
pub(super) const SEAL_IGNORED: Fault = fault(
    "seal-ignored",
    message!("fault--seal-ignored"),
    message!("fault-why--seal-ignored"),
);

/// See `list`.
pub(super) const SEAL_MISSING: Fault = fault(
    "seal-missing",
    message!("fault--seal-missing"),
    message!("fault-why--seal-missing"),
);
