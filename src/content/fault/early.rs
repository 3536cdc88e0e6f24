//! What can be wrong about days and what is kept until one, by name; `list` has it among all others.

use super::named::{Fault, fault};
use super::{error, warning};
use diagnostic::{Diagnostic, Origin, Words, message, tell};
use model::{Date, Year};

/// See `list`.
pub(super) const FOREIGN_OFFSET: Fault = fault(
    "foreign-offset",
    message!("fault--foreign-offset"),
    message!("fault-why--foreign-offset"),
);

/// That a moment is written in the time of another place.
pub(crate) fn foreign_offset(text: &str, here: &str, origin: Origin) -> Diagnostic {
    warning(
        "foreign-offset",
        tell!("fault-early-moment-not-time-vietnam", text),
        origin,
        tell!("fault-early-vietnam-then", here),
    )
    .help(tell!("fault-early-help-write-if-hour", here))
}

/// See `list`.
pub(super) const NO_SUCH_OFFSET: Fault = fault(
    "no-such-offset",
    message!("fault--no-such-offset"),
    message!("fault-why--no-such-offset"),
);

/// That a moment has an offset that no clock of the world has.
pub(crate) fn no_such_offset(text: &str, origin: Origin) -> Diagnostic {
    let local = text.get(..19).unwrap_or(text);
    error(
        "no-such-offset",
        tell!("fault-early-no-place-offset", text),
        origin,
        tell!("fault-early-offset-vietnam-07-00"),
    )
    .help(tell!("fault-early-help-write-07-00", local))
}

/// See `list`.
pub(super) const DOCUMENT_OF_HELD_EDITION: Fault = fault(
    "document-of-held-edition",
    message!("fault--document-of-held-edition"),
    message!("fault-why--document-of-held-edition"),
);

/// That a document goes with an edition that does not list it.
pub(crate) fn document_of_held_edition(slug: &str, year: Year, origin: Origin) -> Diagnostic {
    warning(
        "document-of-held-edition",
        tell!("fault-early-document-speaks-edition-not", slug, year),
        origin,
        tell!("fault-early-held-back-edition"),
    )
    .help(tell!(
        "fault-early-help-list-under-documents-content",
        slug,
        year
    ))
}

/// See `list`.
pub(super) const DOCUMENT_TO_COME: Fault = fault(
    "document-to-come",
    message!("fault--document-to-come"),
    message!("fault-why--document-to-come"),
);

/// That a document waits for its day.
pub(crate) fn document_to_come(date: Date, origin: Origin) -> Diagnostic {
    warning(
        "document-to-come",
        tell!("fault-early-document-dated-not-come", date),
        origin,
        tell!("fault-early-held-back-until-day"),
    )
    .help(tell!("fault-early-help-correct-day-if-slip"))
}

/// See `list`.
pub(super) const DAY_TO_COME: Fault = fault(
    "day-to-come",
    message!("fault--day-to-come"),
    message!("fault-why--day-to-come"),
);

/// That an edition is said to be public, and to be kept until a moment that has not come.
pub(crate) fn kept_and_public(until: &str, origin: Origin) -> Diagnostic {
    error(
        "day-to-come",
        tell!("fault-early-edition-said-public-until", until),
        origin,
        tell!("fault-early-moment-not-come-none"),
    )
    .help(tell!("fault-early-help-write-status-embargoed-remove"))
}

/// That an edition of a year that has not begun is said to be public.
pub(crate) fn year_to_come(year: Year, origin: Origin) -> Diagnostic {
    error(
        "day-to-come",
        tell!("fault-early-edition-said-public-not", year),
        origin,
        tell!("fault-early-nothing-year-can-been"),
    )
    .help(tell!("fault-early-help-name-folder-year-measured"))
}

/// That something public is dated after today. `help` mends it.
pub(crate) fn day_to_come(what: &Words, date: Date, origin: Origin, help: &Words) -> Diagnostic {
    error(
        "day-to-come",
        tell!("fault-early-dated-not-come", what => what, date),
        origin,
        tell!("fault-early-day-not-come"),
    )
    .help(help.clone())
}

/// See `list`.
pub(super) const LINK_TO_HELD_BACK: Fault = fault(
    "link-to-held-back",
    message!("fault--link-to-held-back"),
    message!("fault-why--link-to-held-back"),
);

/// That a public text links to what is held back.
pub(crate) fn link_to_held_back(link: &str, origin: Origin) -> Diagnostic {
    error(
        "link-to-held-back",
        tell!("fault-early-link-leads-not-public", link),
        origin,
        tell!("fault-early-page-not-public-yet"),
    )
    .help(tell!("fault-early-help-take-link-out-until"))
}
