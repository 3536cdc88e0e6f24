//! What a survey states beside its results: how many were asked, and by how much scores may be off; of itself as a whole, of
//! its components, and of single units.

use rust_decimal::Decimal;

use super::number;
use super::tables::Setting;
use crate::fault;
use crate::schema::value::{Cell, Entries};
use crate::schema::{self, Row};
use diagnostic::{Diagnostic, Origin};
use model::{Kept, Surveyed, UnitId};

/// What a table states of the whole and of components, in order. `parts` stands at the key of that name.
pub(super) fn surveyed(
    whole: &schema::Surveyed,
    parts: &Entries<schema::Surveyed>,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Surveyed> {
    let mut all: Vec<Surveyed> = stated(None, whole, at, said).into_iter().collect();
    let list = at.key("parts");
    for (code, raw) in &parts.0 {
        let found = setting.components.find(code, || list.name(code), said);
        let one = stated(found, raw, &list.key(code), said);
        all.extend(one.filter(|_| found.is_some()));
    }
    all.sort_by_key(|one| one.component);
    all
}

fn stated(
    component: Option<model::ComponentId>,
    raw: &schema::Surveyed,
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<Surveyed> {
    let one = Surveyed {
        component,
        respondents: raw.respondents,
        margin: margin(raw.margin.as_ref(), at, said),
    };
    (one.respondents.is_some() || one.margin.is_some()).then_some(one)
}

/// What a row states beside its result, if anything; of which unit is said once that is known.
pub(super) fn beside(raw: &Row, at: &Origin, said: &mut Vec<Diagnostic>) -> Option<Kept> {
    let kept = Kept {
        unit: UnitId(0),
        own: number(raw.own.as_ref(), || at.key("self"), said),
        respondents: raw.respondents,
        votes: raw.votes,
        margin: margin(raw.margin.as_ref(), at, said),
    };
    let counts = kept.respondents.is_some() || kept.votes.is_some();
    (counts || kept.own.is_some() || kept.margin.is_some()).then_some(kept)
}

/// A margin of error, which is never below zero.
fn margin(raw: Option<&Cell>, at: &Origin, said: &mut Vec<Diagnostic>) -> Option<Decimal> {
    let margin = number(raw, || at.key("margin"), said)?;
    if margin.is_sign_negative() {
        said.push(fault::bad_margin(margin, at.key("margin")));
    }
    Some(margin)
}
