//! What a survey states beside its results: how many were asked, and by how much scores may be off; of itself as a whole, of
//! its components, and of single units.

use rust_decimal::Decimal;

use super::number;
use super::tables::Setting;
use crate::fault;
use crate::schema::value::Cell;
use crate::schema::{self, Row};
use diagnostic::{Diagnostic, Origin};
use model::{Kept, Surveyed, UnitId};

/// What a table states of the whole and of components, in order.
pub(super) fn surveyed(
    raw: &schema::Table,
    at: &Origin,
    setting: &Setting<'_>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Surveyed> {
    let whole = (raw.respondents, raw.margin.as_ref());
    let mut all: Vec<Surveyed> = stated(None, whole, at, said).into_iter().collect();
    let list = at.key("parts");
    for (code, part) in &raw.parts.0 {
        let found = setting.components.find(code, || list.name(code), said);
        let one = stated(
            found,
            (part.respondents, part.margin.as_ref()),
            &list.key(code),
            said,
        );
        all.extend(one.filter(|_| found.is_some()));
    }
    all.sort_by_key(|one| one.component);
    all
}

fn stated(
    component: Option<model::ComponentId>,
    (respondents, off): (Option<u32>, Option<&Cell>),
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<Surveyed> {
    let one = Surveyed {
        component,
        respondents,
        margin: margin(off, at, said),
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
