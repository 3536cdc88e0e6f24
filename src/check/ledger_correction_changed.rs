//! A correction that was entered into the ledger is gone, or says otherwise.

use super::{Check, Rule, addition_not_entered, correction_not_entered};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, message, tell};
use model::ledger::What;
use model::{Edition, Ledger, Record};
use seal::ledger::{Standing, standing};

/// The rule. It tells also of what is not entered, in the name of rules of their own: all is held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "ledger-correction-changed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-correction-changed"),
    why: message!("why--ledger-correction-changed"),
    check: Check::Record(check),
};

/// How the corrections of each sealed edition of the ledger stand to it.
fn standings(record: &Record) -> impl Iterator<Item = (&Edition, Standing<'_>)> {
    let of = |ledger: &'_ Ledger, edition: &Edition| {
        edition.seal.is_some() && ledger.sealed(edition.year).is_some()
    };
    let ledger = record.ledger.as_ref();
    ledger.into_iter().flat_map(move |ledger| {
        let editions = record.editions.iter();
        let own = editions.filter(move |edition| of(ledger, edition));
        own.map(move |edition| (edition, standing(record, ledger, edition)))
    })
}

/// One finding a correction.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (edition, standing) in standings(record) {
        let (year, due, added) = (
            edition.year,
            standing.due.into_iter(),
            standing.added.into_iter(),
        );
        found.extend(due.map(|one| correction_not_entered::found(year, one)));
        found.extend(added.map(|one| addition_not_entered::found(year, one)));
        for (entry, correction) in standing.changed {
            let What::Correction { figure, date, .. } = &entry.what else {
                continue;
            };
            let entered = tell!("ledger-correction-changed-entered", date);
            let said = match correction {
                Some(correction) => RULE
                    .found(
                        correction.origin.clone(),
                        tell!("ledger-correction-changed-not", figure),
                        tell!("ledger-correction-changed-rewritten"),
                    )
                    .against(entry.origin.clone(), entered),
                None => RULE.found(
                    entry.origin.clone(),
                    tell!("ledger-correction-changed-gone", figure),
                    entered,
                ),
            };
            found.push(said.help(tell!("ledger-correction-changed-help", year)));
        }
    }
    found
}
