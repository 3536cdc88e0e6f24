//! What is said to authors about their content, one function for each kind of fault. Words only: nothing is decided here.

mod bounds;
mod early;
mod file;
mod groups;
mod ledger;
mod list;
mod named;
mod place;
mod private;
mod said;
mod sealed;
mod shape;
mod unknown;
mod value;
mod weights;

pub(crate) use bounds::{bad_margin, bad_minimum};
pub(crate) use early::{
    day_to_come, document_of_held_edition, document_to_come, foreign_offset, kept_and_public,
    link_to_held_back, no_such_offset, year_to_come,
};
pub(crate) use file::{
    control_character, misnamed_file, missing_file, not_utf8, too_large, unknown_file,
};
pub(crate) use groups::{
    announced_groups_differ, group_not_announced, group_outside_parent, group_without_maximum,
    number_of_another_group, part_does_not_apply,
};
pub(crate) use ledger::{ledger_behind, ledger_broken, ledger_damaged, out_of_time, sealed_twice};
pub use list::FAULTS;
pub use named::Fault;
pub(crate) use place::{astray, no_such_file, no_such_text, text_repeated};
pub(crate) use private::{private_place, sender_named};
pub(crate) use said::{bad_address, empty_text, front_matter_not_first};
pub(crate) use sealed::embargo_ended;
pub(crate) use shape::{Given, Wanted, duplicate_key, nested, reference, wrong_type};
pub(crate) use unknown::{Meant, unknown};
pub(crate) use value::{
    bad_base, bad_cell, bad_code, bad_date, bad_moment, bad_population, bad_score, bad_tile,
    bad_time, no_whole_day,
};
pub(crate) use weights::{bad_weight, idle_weight, mean_of_nothing, missing_weight};

pub(crate) use diagnostic::nearest;

use diagnostic::{Diagnostic, Message, Origin, Severity, Words, message, tell};

/// A kind of thing that is named by a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noun {
    Unit,
    Kind,
    Index,
    Framework,
    Component,
    Band,
    Field,
    Source,
    Document,
}

impl Noun {
    fn unknown(self) -> &'static str {
        match self {
            Self::Unit => "unknown-unit",
            Self::Kind => "unknown-kind",
            Self::Index => "unknown-index",
            Self::Framework => "unknown-framework",
            Self::Component => "unknown-component",
            Self::Band => "unknown-band",
            Self::Field => "unknown-field",
            Self::Source => "unknown-source",
            Self::Document => "unknown-document",
        }
    }

    fn words(self) -> Message {
        match self {
            Self::Unit => message!("noun--unit"),
            Self::Kind => message!("noun--kind"),
            Self::Index => message!("noun--index"),
            Self::Framework => message!("noun--framework"),
            Self::Component => message!("noun--component"),
            Self::Band => message!("noun--band"),
            Self::Field => message!("noun--field"),
            Self::Source => message!("noun--source"),
            Self::Document => message!("noun--document"),
        }
    }

    fn home(self) -> &'static str {
        match self {
            Self::Unit | Self::Kind => "content/units.yaml",
            Self::Index | Self::Framework | Self::Component | Self::Band | Self::Field => {
                "content/indices/"
            }
            Self::Source => "content/sources.yaml",
            Self::Document => "content/documents/",
        }
    }
}

pub(crate) fn error(
    code: &'static str,
    message: Words,
    origin: Origin,
    label: Words,
) -> Diagnostic {
    Diagnostic::new(code, Severity::Error, message, origin, label)
}

/// What is told, and stops nothing.
fn warning(code: &'static str, message: Words, origin: Origin, label: Words) -> Diagnostic {
    Diagnostic {
        severity: Severity::Warning,
        ..error(code, message, origin, label)
    }
}

fn meant(diagnostic: Diagnostic, name: &str) -> Diagnostic {
    diagnostic.help(tell!("fault-mod-help-did-you-mean", name))
}

pub(crate) fn unknown_key(name: &str, keys: &[&str], origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "unknown-key",
        tell!("fault-mod-no-key", name),
        origin,
        tell!("fault-mod-key-not-recognised"),
    );
    if name.contains('\u{a0}') {
        return diagnostic.help(tell!("fault-mod-help-replace-no-break-space"));
    }
    match nearest(name, keys.iter().copied()) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic.help(tell!(
            "fault-mod-help-these-keys-can-used",
            join = keys.join(", "),
        )),
    }
}

pub(crate) fn unknown_choice(name: &str, choices: &[&str], origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "unknown-choice",
        tell!("fault-mod-cannot-used", name),
        origin,
        tell!("fault-mod-must-one", join = choices.join(", ")),
    );
    match nearest(name, choices.iter().copied()) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic,
    }
}

pub(crate) fn duplicate(
    code: &'static str,
    name: &str,
    first: Origin,
    again: Origin,
) -> Diagnostic {
    let message = if code == "duplicate-result" {
        tell!("fault-mod-unit-two-results-one", name)
    } else {
        tell!("fault-mod-code-used-twice", name)
    };
    error(code, message, again, tell!("the-second-time-is-here"))
        .against(first, tell!("the-first-time-is-here"))
        .help(tell!("fault-mod-help-remove-one-two-correct"))
}

pub(crate) fn framework_missing(index: &str, year: i32, origin: Origin) -> Diagnostic {
    error(
        "framework-missing",
        tell!("fault-mod-index-no-framework", index, year),
        origin,
        tell!("fault-mod-these-results-belong-no"),
    )
    .help(tell!(
        "fault-mod-help-add-framework-covers-content",
        year,
        index
    ))
}

pub(crate) fn frameworks_overlap(year: i32, first: Origin, second: Origin) -> Diagnostic {
    error(
        "frameworks-overlap",
        tell!("fault-mod-year-belongs-two-frameworks", year),
        second,
        tell!("fault-mod-one-begins"),
    )
    .against(first, tell!("fault-mod-while-one-still-force"))
    .help(tell!("fault-mod-help-let-earlier-one-end"))
}

pub(crate) fn too_deep(origin: Origin) -> Diagnostic {
    error(
        "too-deep",
        tell!("fault-mod-components-go-deeper-three"),
        origin,
        tell!("fault-mod-fourth-level"),
    )
    .help(tell!("fault-mod-help-merge-level-one-above"))
}

pub(crate) fn archive_differs(file: &str, year: i32, origin: Origin) -> Diagnostic {
    error(
        "archive-differs",
        tell!("fault-mod-archive-does-not-agree", file),
        origin,
        tell!("fault-mod-sha-256-written"),
    )
    .help(tell!("fault-mod-help-run-congbo-archive-publish", year))
}

pub(crate) fn missing_key(name: &str, origin: Origin) -> Diagnostic {
    error(
        "missing-key",
        tell!("fault-mod-key-missing", name),
        origin,
        tell!("fault-mod-group-begins-lacks"),
    )
    .help(tell!("fault-mod-help-add-line", name))
}
