//! Objections to figures. Of what the office keeps for itself nothing leaves this file.

use std::collections::BTreeMap;

use super::{Known, choice, code, text};
use crate::read::Read;
use crate::schema;
use crate::{Visibility, fault};
use diagnostic::{Diagnostic, Origin};
use model::{Answer, Date, Objection, Outcome, Text, objection};

/// The objections, oldest first.
pub(crate) fn objections(
    read: Read<schema::Objections>,
    known: &Known,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Vec<Objection> {
    let root = read.origin;
    let mut codes: BTreeMap<String, Origin> = BTreeMap::new();
    let rows = read.value.into_iter().enumerate();
    let mut objections: Vec<Objection> = rows
        .filter_map(|(place, raw)| {
            let at = root.item(place);
            if is_sender_named(&raw, &at, known, said) {
                // Nothing else is said of it: that would quote its code.
                return None;
            }
            code(&raw.code, || at.key("code"), said);
            let own = at.key("code");
            if let Some(first) = codes.insert(raw.code.clone(), own.clone()) {
                said.push(fault::duplicate("duplicate-code", &raw.code, first, own));
            }
            objection(raw, at, visibility, said)
        })
        .collect();
    objections.sort_by(|a, b| (a.received, &a.code).cmp(&(b.received, &b.code)));
    objections
}

fn objection(
    raw: schema::Objection,
    at: Origin,
    visibility: Visibility,
    said: &mut Vec<Diagnostic>,
) -> Option<Objection> {
    let received = day(&raw.received, || at.key("received"), said);
    let outcome = raw.outcome.as_deref();
    let outcome = outcome.map(|word| choice(word, &Outcome::ALL, || at.key("outcome"), said));
    let answered = raw.answered.as_deref();
    let told = [
        ("answered", answered.is_some()),
        ("outcome", outcome.is_some()),
    ];
    let answer = match answered {
        None if outcome.is_none() && raw.answer.is_none() => Some(Answer::Awaited {
            left: received.and_then(|day| left(day, visibility)),
        }),
        _ => {
            let missing = told.iter().filter(|(_, is_told)| !is_told);
            said.extend(missing.map(|(key, _)| fault::missing_key(key, at.clone())));
            answered.zip(outcome).and_then(|(answered, outcome)| {
                Some(Answer::Given {
                    day: day(answered, || at.key("answered"), said)?,
                    outcome,
                    text: text(raw.answer),
                })
            })
        }
    };
    Some(Objection {
        code: raw.code,
        figure: raw.figure,
        said: raw.said.0,
        received: received?,
        answer: answer?,
        origin: at,
    })
}

/// How many days are left to answer what came in on a day.
fn left(received: Date, visibility: Visibility) -> Option<i32> {
    let passed = received.days_until(visibility.today()?)?;
    Some(objection::term(received) - passed)
}

/// A whole day: days are counted from it.
fn day(text: &str, at: impl FnOnce() -> Origin, said: &mut Vec<Diagnostic>) -> Option<Date> {
    let date = Date::parse(text);
    if date.is_none_or(|date| date.day().is_none()) {
        said.push(fault::no_whole_day(text, at()));
    }
    date
}

/// Whether public words tell what only the office may know, which is said.
fn is_sender_named(
    raw: &schema::Objection,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> bool {
    let code: Vec<&str> = vec![&raw.code];
    let texts = [
        ("code", code),
        ("said", every(&raw.said.0).collect()),
        (
            "answer",
            raw.answer.iter().flat_map(|text| every(&text.0)).collect(),
        ),
    ];
    let before = said.len();
    for (own, private) in [("from", &raw.from), ("contact", &raw.contact)] {
        let Some(private) = private else { continue };
        let is_told = |words: &&str| private.is_told_in(words, |name| known.units.is_called(name));
        let told = texts.iter().filter(|(_, words)| words.iter().any(is_told));
        said.extend(told.map(|(key, _)| fault::sender_named(own, at.key(key))));
    }
    said.len() > before
}

/// A text in every language, also as it was written.
fn every(text: &Text) -> impl Iterator<Item = &str> {
    let written = text.all().filter_map(|(lang, _)| text.written(lang));
    text.words().chain(written)
}
