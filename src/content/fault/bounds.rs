//! What can be wrong about the bounds of scores, by name; `list` has it among all others.

use rust_decimal::Decimal;

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};

/// See `list`.
pub(super) const BAD_MINIMUM: Fault = fault(
    "bad-minimum",
    message!("fault--bad-minimum"),
    message!("fault-why--bad-minimum"),
);

/// A lowest score that is not below zero.
pub(crate) fn bad_minimum(min: Decimal, origin: Origin) -> Diagnostic {
    error(
        "bad-minimum",
        tell!("fault-bounds-lowest-score-not-below", min),
        origin,
        tell!("fault-bounds-number-below-0-belongs"),
    )
    .help(tell!("fault-bounds-help-where-most-5-points"))
}

/// See `list`.
pub(super) const BAD_MARGIN: Fault = fault(
    "bad-margin",
    message!("fault--bad-margin"),
    message!("fault-why--bad-margin"),
);

/// A margin of error below zero.
pub(crate) fn bad_margin(margin: Decimal, origin: Origin) -> Diagnostic {
    error(
        "bad-margin",
        tell!("fault-bounds-margin-below-zero", margin),
        origin,
        tell!("fault-bounds-number-0-more-belongs"),
    )
    .help(tell!("fault-bounds-help-write-margin-source-without"))
}
