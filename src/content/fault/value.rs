//! Scores, dates and codes that cannot be read.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, message, tell};

pub(crate) fn bad_score(text: &str, origin: Origin) -> Diagnostic {
    let diagnostic = error(
        "bad-score",
        tell!("fault-value-not-number", text),
        origin,
        tell!("fault-value-number-such-72-23"),
    );
    let pointed = text.trim().replace(',', ".");
    if pointed != text && pointed.parse::<rust_decimal::Decimal>().is_ok() {
        return diagnostic.help(tell!("fault-value-help-write-decimal-point-yaml", pointed));
    }
    let bare = text.trim_start_matches('0');
    if bare.len() < text.len() && bare.starts_with(|first: char| first.is_ascii_digit()) {
        return diagnostic.help(tell!("fault-value-help-drop-zero-front-once", bare));
    }
    diagnostic.help(tell!("fault-value-help-where-no-score-say"))
}

pub(crate) fn bad_cell(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-cell",
        tell!("fault-value-leads-no-cell-spreadsheet", text),
        origin,
        tell!("fault-value-no-such-column-entry"),
    )
    .help(tell!("fault-value-help-write-column-letters-such"))
}

/// That a day from which others are counted is none, or only a month or a year.
pub(crate) fn no_whole_day(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        tell!("fault-value-not-whole-date", text),
        origin,
        tell!("fault-value-year-month-day-belong"),
    )
    .help(tell!("fault-value-help-write-2026-10-05"))
}

pub(crate) fn bad_date(text: &str, origin: Origin) -> Diagnostic {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let turned = match parts[..] {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => String::new(),
    };
    let example = match model::Date::parse(&turned) {
        Some(_) => turned,
        None => "2019-08-21".to_owned(),
    };
    error(
        "bad-date",
        tell!("fault-value-not-valid-date", text),
        origin,
        tell!("fault-value-year-month-day-belongs"),
    )
    .help(tell!("fault-value-help-write", example))
}

pub(crate) fn bad_moment(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        tell!("fault-value-not-valid-moment", text),
        origin,
        tell!("fault-value-day-time-offset-belong"),
    )
    .help(tell!("fault-value-help-write-2024-05-23t08"))
}

pub(crate) fn bad_time(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-date",
        tell!("fault-value-not-valid-time-day", text),
        origin,
        tell!("fault-value-hour-minute-belong"),
    )
    .help(tell!("fault-value-help-write-08-30"))
}

/// See `list`.
pub(super) const BAD_TILE: Fault = fault(
    "bad-tile",
    message!("fault--bad-tile"),
    message!("fault-why--bad-tile"),
);

/// A cell of the grid that is none.
pub(crate) fn bad_tile(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-tile",
        tell!("fault-value-no-cell-grid", text),
        origin,
        tell!("fault-value-letter-z-number-1"),
    )
    .help(tell!("fault-value-help-write-c5"))
}

/// See `list`.
pub(super) const BAD_POPULATION: Fault = fault(
    "bad-population",
    message!("fault--bad-population"),
    message!("fault-why--bad-population"),
);

/// A population that is none.
pub(crate) fn bad_population(code: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-population",
        tell!("fault-value-population-not-above-nought", code),
        origin,
        tell!("fault-value-how-many-people-belongs"),
    )
    .help(tell!("fault-value-help-write-number-source-leave"))
}

pub(crate) fn bad_base(text: &str, origin: Origin) -> Diagnostic {
    let better = text.split_once("://").map_or(text, |(_, rest)| rest);
    let fits = |letter: char| letter.is_ascii_alphanumeric() || ".-/:".contains(letter);
    let example = if !better.is_empty() && better.chars().all(fits) {
        format!("https://{}/", better.trim_matches('/'))
    } else {
        "https://chiso.example.gov.vn/".to_owned()
    };
    error(
        "bad-base",
        tell!("fault-value-not-address-site", text),
        origin,
        tell!("fault-value-full-address-belongs-beginning"),
    )
    .help(tell!("fault-value-help-write", example))
}

pub(crate) fn bad_code(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-code",
        tell!("fault-value-code-characters-cannot-used", text),
        origin,
        tell!("fault-value-code-becomes-address-page"),
    )
    .help(tell!("fault-value-help-use-only-letters-z"))
}
