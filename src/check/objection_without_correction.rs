//! An objection that was right, and nothing was corrected.

use std::collections::BTreeSet;

use super::objected::Corrected;
use super::{Check, Rule};
use derive::{Analysis, figures};
use diagnostic::{Diagnostic, Severity, message, tell};
use model::{Answer, Date, Objection, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "objection-without-correction",
    severity: Severity::Error,
    summary: lang::phrase!("rule--objection-without-correction"),
    why: message!("why--objection-without-correction"),
    check: Check::Record(check),
};

fn check(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let is_wrong = |objection: &&Objection| matches!(&objection.answer, Answer::Given { outcome, .. } if outcome.is_wrong());
    let mut left: Vec<&Objection> = record.objections.iter().filter(is_wrong).collect();
    if left.is_empty() {
        return Vec::new();
    }
    let corrected = Corrected::of(record, analysis);
    left.retain(|one| !corrected.last(one).is_some_and(|day| is_after(day, one)));
    // What moved because something else was corrected takes its time to find.
    if !left.is_empty() {
        let followed = seal::followed(record, analysis).into_iter();
        let followed: BTreeSet<String> = followed.map(|(_, change)| change.address).collect();
        let all = record.editions.iter().flat_map(|one| &one.corrections);
        let last = all.map(|one| one.date).max();
        left.retain(|one| {
            let figure = figures::canonical_path(record, analysis, &one.figure);
            !(followed.contains(&*figure) && last.is_some_and(|day| is_after(day, one)))
        });
    }
    left.into_iter().map(said).collect()
}

/// Whether the day of a correction is not before an objection came in.
fn is_after(day: Date, objection: &Objection) -> bool {
    day.last_day() >= objection.received.first_day()
}

fn said(objection: &Objection) -> Diagnostic {
    let Objection {
        code,
        figure,
        received,
        origin,
        ..
    } = objection;
    let year = figure.split('/').nth(1).unwrap_or_default();
    RULE.found(
        origin.key("outcome"),
        tell!(
            "objection-without-correction-right-not-corrected-since",
            code,
            figure,
            received
        ),
        tell!("objection-without-correction-figure-wrong-corrected"),
    )
    .help(tell!("objection-without-correction-help", year))
}
