//! Target programmes with their goals and what was reached.

use rust_decimal::Decimal;

use super::{Known, choice, code, date, number, text};
use crate::fault;
use crate::read::Read;
use crate::schema;
use diagnostic::{Diagnostic, Origin, Words};
use model::{Actual, Claim, Goal, Narrative, Programme, Quantity, SourceId, Target, UnitId};

pub(crate) const QUANTITIES: [(&str, Quantity); 4] = [
    ("percent", Quantity::Percent),
    ("rank", Quantity::Rank),
    ("points", Quantity::Points),
    ("count", Quantity::Count),
];

/// A programme.
pub(crate) fn programme(
    slug: &str,
    read: Read<schema::Programme>,
    story: Option<Narrative>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Programme {
    let (at, raw) = (read.origin, read.value);
    code(slug, || at.clone(), said);
    let unit = known.units.find(&raw.unit, || at.key("unit"), said);
    let document = raw.document.as_deref();
    let documents = &known.documents;
    let claim = raw.claim.map(|raw| {
        let at = at.key("claim").key("source");
        let source = known.sources.find(&raw.source, || at, said);
        Claim {
            met: raw.met,
            of: raw.of,
            source: source.unwrap_or(SourceId(0)),
            note: text(raw.note),
        }
    });
    Programme {
        slug: slug.to_owned(),
        short: raw.short.map_or_else(|| raw.name.0.clone(), |text| text.0),
        name: raw.name.0,
        unit: unit.unwrap_or(UnitId(0)),
        basis: text(raw.basis),
        document: documents.find_some(document, || at.key("document"), said),
        from: raw.from,
        to: raw.to,
        claim,
        targets: targets(raw.targets, &at.key("targets"), known, said),
        text: story,
        origin: at,
    }
}

fn targets(
    raw: Vec<schema::Target>,
    at: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Target> {
    raw.into_iter()
        .enumerate()
        .map(|(place, raw)| target(raw, at.item(place), known, said))
        .collect()
}

fn target(raw: schema::Target, at: Origin, known: &Known, said: &mut Vec<Diagnostic>) -> Target {
    let index = raw.index.as_deref();
    let actuals = raw.actuals.into_iter().enumerate();
    let mut actuals: Vec<Actual> = actuals
        .filter_map(|(place, raw)| {
            let at = at.key("actuals").item(place);
            if raw.value.is_none() && raw.figure.is_none() && index.is_none() {
                said.push(fault::missing_key("value", at));
                return None;
            }
            actual(raw, at, known, said)
        })
        .collect();
    actuals.sort_by_key(|actual| actual.date);
    Target {
        number: raw.number.0,
        name: raw.name.0,
        quantity: choice(&raw.quantity, &QUANTITIES, || at.key("quantity"), said),
        goal: raw.goal.and_then(|goal_| goal(&goal_, &at, said)),
        deadline: date(raw.deadline.as_deref(), || at.key("deadline"), said),
        index: known.indices.find_some(index, || at.key("index"), said),
        units: known.units.find_all(&raw.units, &at.key("units"), said),
        actuals,
        parts: targets(raw.parts, &at.key("parts"), known, said),
        note: text(raw.note),
        origin: at,
    }
}

fn goal(raw: &schema::Goal, at: &Origin, said: &mut Vec<Diagnostic>) -> Option<Goal> {
    let at = at.key("goal");
    let at_least = number(raw.at_least.as_ref(), || at.key("at-least"), said);
    let above = number(raw.above.as_ref(), || at.key("above"), said);
    let at_most = number(raw.at_most.as_ref(), || at.key("at-most"), said);
    let written = [&raw.at_least, &raw.above, &raw.at_most]
        .iter()
        .filter(|cell| cell.is_some())
        .count()
        + usize::from(raw.rank_within.is_some());
    if written != 1 {
        said.push(one_goal(at));
        return None;
    }
    let within = raw.rank_within.map(|(a, b)| Goal::RankWithin(a, b));
    let bound = |bound: Option<Decimal>, goal: fn(Decimal) -> Goal| bound.map(goal);
    bound(at_least, Goal::AtLeast)
        .or_else(|| bound(above, Goal::Above))
        .or_else(|| bound(at_most, Goal::AtMost))
        .or(within)
}

fn one_goal(origin: Origin) -> Diagnostic {
    fault::error(
        "bad-goal",
        Words::new(
            "mục tiêu phải có đúng một mức cần đạt",
            "a goal states exactly one bound",
        ),
        origin,
        Words::new(
            "ở đây không ghi mức nào, hoặc ghi hơn một mức",
            "none is given here, or more than one",
        ),
    )
    .help(
        "viết một trong: at-least, above, at-most, rank-within",
        "write one of: at-least, above, at-most, rank-within",
    )
}

fn actual(
    raw: schema::Actual,
    at: Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Option<Actual> {
    let day = date(Some(&raw.date), || at.key("date"), said);
    let value = number(raw.value.as_ref(), || at.key("value"), said);
    let whole = value.is_some() || raw.value.is_none();
    let source = known.sources.find(&raw.source, || at.key("source"), said);
    let ratio = raw.ratio.and_then(|(a, b)| {
        let list = at.key("ratio");
        let a = number(Some(&a), || list.item(0), said);
        let b = number(Some(&b), || list.item(1), said);
        a.zip(b)
    });
    Some(Actual {
        date: day.filter(|_| whole)?,
        value,
        figure: raw.figure,
        ratio,
        source: source?,
        note: text(raw.note),
        origin: at,
    })
}
