//! A day, a time, a quarter or a span of years in a text that cannot be.

use std::ops::Range;

use super::{Check, OfWords, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Origin, Severity, message, tell};
use lang::{days, times};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "impossible-day",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--impossible-day"),
    why: message!("why--impossible-day"),
    check: Check::Words(check),
};

/// Every such day.
fn check<'a>(_: &'a Record, _: &'a Analysis) -> OfWords<'a> {
    Box::new(|words| {
        let place = |range: Range<usize>| (&words.text[range.clone()], (words.place)(range));
        let days = days::impossible(words.text, words.lang).into_iter();
        let days = days.map(|range| no_day(place(range)));
        let times = times::impossible(words.text, words.lang).into_iter();
        days.chain(times.map(|range| no_time(place(range))))
            .collect()
    })
}

fn no_day((written, origin): (&str, Origin)) -> Diagnostic {
    RULE.found(
        origin,
        tell!("impossible-day-no", written),
        tell!("impossible-day-no-calendar"),
    )
    .help(tell!("impossible-day-help-copy-day-again"))
}

fn no_time((written, origin): (&str, Origin)) -> Diagnostic {
    RULE.found(
        origin,
        tell!("impossible-day-cannot", written),
        tell!("impossible-day-no-such-time-quarter"),
    )
    .help(tell!("impossible-day-help-copy-again"))
}
