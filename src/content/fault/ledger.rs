//! What can be wrong about the ledger by itself, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};
use model::Year;

/// See `list`.
pub(super) const LEDGER_BEHIND: Fault = fault(
    "ledger-behind",
    message!("fault--ledger-behind"),
    message!("fault-why--ledger-behind"),
);

/// That the ledger does not begin with one that was built before, which stands in a file at `there`.
#[must_use]
pub(crate) fn ledger_behind(number: usize, there: &str, origin: Origin) -> Diagnostic {
    error(
        "ledger-behind",
        tell!("fault-ledger-does-not-entry-site", number, there),
        origin,
        tell!("fault-ledger-begins-every-entry-made"),
    )
    .help(tell!("fault-ledger-help-bring-content-yaml-editions"))
}

/// See `list`.
pub(super) const LEDGER_BROKEN: Fault = fault(
    "ledger-broken",
    message!("fault--ledger-broken"),
    message!("fault-why--ledger-broken"),
);

/// That an entry does not follow on from the one before it.
pub(crate) fn ledger_broken(number: usize, origin: Origin) -> Diagnostic {
    error(
        "ledger-broken",
        tell!("fault-ledger-broken-before-entry", number),
        origin,
        tell!("fault-ledger-does-not-follow-stands"),
    )
    .help(tell!("fault-ledger-help-bring-content-yaml-back"))
}

/// That a second seal of one edition is entered.
pub(crate) fn sealed_twice(year: Year, origin: Origin) -> Diagnostic {
    error(
        "ledger-broken",
        tell!("fault-ledger-seals-edition-twice", year),
        origin,
        tell!("fault-ledger-edition-sealed-once-after"),
    )
    .help(tell!("fault-ledger-help-bring-content-yaml-back"))
}

/// See `list`.
pub(super) const LEDGER_DAMAGED: Fault = fault(
    "ledger-damaged",
    message!("fault--ledger-damaged"),
    message!("fault-why--ledger-damaged"),
);

/// That an entry is not what was written.
pub(crate) fn ledger_damaged(number: usize, origin: Origin) -> Diagnostic {
    error(
        "ledger-damaged",
        tell!("fault-ledger-entry-changed-damaged", number),
        origin,
        tell!("fault-ledger-entry-does-not-agree"),
    )
    .help(tell!("fault-ledger-help-bring-content-yaml-back"))
}

/// See `list`.
pub(super) const LEDGER_OUT_OF_TIME: Fault = fault(
    "ledger-out-of-time",
    message!("fault--ledger-out-of-time"),
    message!("fault-why--ledger-out-of-time"),
);

/// That an entry is dated before the one above it, or after the moment of the build.
pub(crate) fn out_of_time(
    number: usize,
    moment: &str,
    is_early: bool,
    origin: Origin,
) -> Diagnostic {
    let (message, label) = if is_early {
        (
            tell!("fault-ledger-entry-dated-before-one", number, moment),
            tell!("fault-ledger-later-entry-not-made"),
        )
    } else {
        (
            tell!("fault-ledger-entry-dated-not-come", number, moment),
            tell!("fault-ledger-moment-not-come"),
        )
    };
    error("ledger-out-of-time", message, origin, label)
        .help(tell!("fault-ledger-help-set-clock-machine-choose"))
}
