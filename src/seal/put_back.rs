//! A number of a row or of a component of it, as it was before it was corrected.

use super::changes::NOTHING;
use super::old::{self, Unreadable};
use derive::Word;
use derive::figures::Quantity;
use model::{
    Absence, Component, ComponentId, Correction, DeclaredChange, Framework, Kept, Part, Result,
    Stated, Surveyed, Table, UnitId, Value, Year,
};

/// The row of a unit with nothing in it.
pub(super) fn empty(unit: UnitId, source: model::SourceId, correction: &Correction) -> Result {
    Result {
        unit,
        score: Value::Absent(Absence::NotPublished),
        max: None,
        percent: None,
        rank: None,
        of: None,
        change: None,
        band: None,
        parts: Vec::new(),
        stated: Box::default(),
        source,
        row: None,
        note: None,
        also: Box::default(),
        origin: correction.origin.clone(),
    }
}

pub(super) fn component_of<'f>(
    framework: &'f mut Framework,
    code: &str,
) -> Option<&'f mut Component> {
    let mut all = framework.components.iter_mut();
    all.find(|one| one.code == code)
}

/// A number that a source states beside the result of a unit.
pub(super) fn kept(table: &mut Table, unit: UnitId, quantity: Quantity, old: &str) -> Option<()> {
    let place = table.kept.binary_search_by_key(&unit, |kept| kept.unit);
    let place = place.unwrap_or_else(|place| {
        let none = Kept {
            unit,
            own: None,
            respondents: None,
            votes: None,
            margin: None,
        };
        table.kept.insert(place, none);
        place
    });
    let kept = &mut table.kept[place];
    match quantity {
        Quantity::OwnScore => kept.own = old::number(old).ok()?,
        Quantity::Respondents => kept.respondents = old::whole(old).ok()?,
        Quantity::Votes => kept.votes = old::whole(old).ok()?,
        _ => kept.margin = old::number(old).ok()?,
    }
    Some(())
}

/// A number that a survey states of itself, as a whole or of a component.
pub(super) fn surveyed(
    table: &mut Table,
    framework: &Framework,
    component: Option<&str>,
    quantity: Quantity,
    old: &str,
) -> Option<()> {
    let mut known = framework.all();
    let component = match component {
        Some(code) => Some(known.find(|(_, one)| one.code == code)?.0),
        None => None,
    };
    let all = &mut table.surveyed;
    let place = all.binary_search_by_key(&component, |one| one.component);
    let place = place.unwrap_or_else(|place| {
        let none = Surveyed {
            component,
            respondents: None,
            margin: None,
        };
        all.insert(place, none);
        place
    });
    let stated = &mut all[place];
    match quantity {
        Quantity::Respondents => stated.respondents = old::whole(old).ok()?,
        _ => stated.margin = old::number(old).ok()?,
    }
    Some(())
}

/// A number that a framework sets.
pub(super) fn set(
    framework: &mut Framework,
    component: Option<&str>,
    quantity: Quantity,
    old: &str,
) -> Option<()> {
    let value = old::number(old).ok()?;
    match (component, quantity) {
        (None, Quantity::Min) => framework.min = value,
        (None, _) => framework.max = value,
        (Some(code), Quantity::Min) => component_of(framework, code)?.min = value,
        (Some(code), Quantity::Weight) => component_of(framework, code)?.weight = value,
        (Some(code), _) => component_of(framework, code)?.max = value,
    }
    Some(())
}

pub(super) fn of_row(
    row: &mut Result,
    quantity: Quantity,
    old: &str,
    since: Option<Year>,
) -> Option<()> {
    match quantity {
        Quantity::Score => row.score = old::value(old)?,
        Quantity::Max => row.max = old::number(old).ok()?.map(Box::new),
        Quantity::Percent => row.percent = old::number(old).ok()?.map(Box::new),
        Quantity::Rank => row.rank = old::whole(old).ok()?,
        Quantity::Of => row.of = old::whole(old).ok()?,
        Quantity::Change | Quantity::RankChange => {
            let known = row.change.take().map(|change| *change);
            row.change = change(known, quantity, old, since).ok()?.map(Box::new);
        }
        Quantity::Lost
        | Quantity::ToNext
        | Quantity::ToLeader
        | Quantity::ToMean
        | Quantity::Contribution
        | Quantity::Unexplained
        | Quantity::Ranked
        | Quantity::Mean
        | Quantity::Median
        | Quantity::Best
        | Quantity::Worst
        | Quantity::Weight
        | Quantity::Min
        | Quantity::Near
        | Quantity::MeanChange
        | Quantity::LaterBest
        | Quantity::LaterWorst
        | Quantity::LaterUnits
        | Quantity::LaterLacking
        | Quantity::LaterMean
        | Quantity::OwnScore
        | Quantity::Respondents
        | Quantity::Votes
        | Quantity::Margin => {
            // Nobody states them, or they stand beside the row.
        }
    }
    Some(())
}

pub(super) fn of_part(
    row: &mut Result,
    component: ComponentId,
    quantity: Quantity,
    old: &str,
    since: Option<Year>,
) -> Option<()> {
    match quantity {
        Quantity::Score => {
            let score = old::value(old)?;
            match row.parts.iter_mut().find(|one| one.component == component) {
                Some(part) => part.score = score,
                None => row.parts.push(Part { component, score }),
            }
            row.parts.sort_by_key(|part| part.component);
            Some(())
        }
        Quantity::Rank => with_stated(row, component, |stated| {
            stated.rank = old::whole(old).ok()?;
            Some(())
        }),
        Quantity::Change | Quantity::RankChange => with_stated(row, component, |stated| {
            stated.change = change(stated.change, quantity, old, since).ok()?;
            Some(())
        }),
        Quantity::Max
        | Quantity::Percent
        | Quantity::Of
        | Quantity::Lost
        | Quantity::ToNext
        | Quantity::ToLeader
        | Quantity::ToMean
        | Quantity::Contribution
        | Quantity::Unexplained
        | Quantity::Ranked
        | Quantity::Mean
        | Quantity::Median
        | Quantity::Best
        | Quantity::Worst
        | Quantity::Weight
        | Quantity::Min
        | Quantity::Near
        | Quantity::MeanChange
        | Quantity::LaterBest
        | Quantity::LaterWorst
        | Quantity::LaterUnits
        | Quantity::LaterLacking
        | Quantity::LaterMean
        | Quantity::OwnScore
        | Quantity::Respondents
        | Quantity::Votes
        | Quantity::Margin => Some(()),
    }
}

/// Changes what a source states of a component beside its score.
pub(super) fn with_stated(
    row: &mut Result,
    component: ComponentId,
    set: impl FnOnce(&mut Stated) -> Option<()>,
) -> Option<()> {
    let mut all = std::mem::take(&mut row.stated).into_vec();
    let place = all.partition_point(|one| one.component < component);
    if all.get(place).is_none_or(|one| one.component != component) {
        let stated = Stated {
            component,
            rank: None,
            change: None,
            group: None,
        };
        all.insert(place, stated);
    }
    let done = set(&mut all[place]);
    row.stated = all.into();
    done
}

/// A direction, or a number of a stated change that is not the one told; what else is stated of a row enters nothing.
pub(super) fn direction_or_change(
    known: &mut Option<Box<DeclaredChange>>,
    word: Word,
    old: &str,
) -> Option<()> {
    let since = old::against(old);
    let before = known.take().map(|change| *change);
    let changed = match word {
        Word::StatedChange => change(before, Quantity::Change, old, since).ok()?,
        Word::StatedRankChange => change(before, Quantity::RankChange, old, since).ok()?,
        Word::Direction => {
            let way = match old.split(" (").next() {
                Some("up") => Some(1),
                Some("down") => Some(-1),
                Some(NOTHING) => None,
                _ => return None,
            };
            with_change(before, since, |change| change.direction = way)
        }
        _ => before,
    };
    *known = changed.map(Box::new);
    Some(())
}

/// A stated change with one of its numbers as it was.
fn change(
    known: Option<DeclaredChange>,
    quantity: Quantity,
    old: &str,
    since: Option<Year>,
) -> std::result::Result<Option<DeclaredChange>, Unreadable> {
    let by = old::number(old)?;
    let rank = match by {
        Some(by) if quantity == Quantity::RankChange => {
            Some(i32::try_from(by).map_err(|_| Unreadable)?)
        }
        _ => None,
    };
    Ok(with_change(known, since, |change| {
        if quantity == Quantity::Change {
            change.score = by;
        } else {
            change.rank = rank;
        }
    }))
}

/// A stated change with something of it changed; nothing where it then says nothing.
fn with_change(
    known: Option<DeclaredChange>,
    since: Option<Year>,
    set: impl FnOnce(&mut DeclaredChange),
) -> Option<DeclaredChange> {
    let since = since.or(known.map(|known| known.since))?;
    let mut change = known.unwrap_or(DeclaredChange {
        since,
        score: None,
        rank: None,
        direction: None,
    });
    change.since = since;
    set(&mut change);
    let says = change.score.is_some() || change.rank.is_some() || change.direction.is_some();
    says.then_some(change)
}

/// What a framework says of a component in words.
pub(super) fn said_of_component(
    framework: &mut Framework,
    component: &str,
    word: Word,
    old: &str,
) -> Option<()> {
    if word == Word::Parent {
        return set_parent(framework, component, old);
    }
    component_of(framework, component)?.adds = old::adds(old)?;
    Some(())
}

/// Puts a component below another one, or at the top. A component stands before its parts.
fn set_parent(framework: &mut Framework, component: &str, old: &str) -> Option<()> {
    let place = |code: &str| {
        let mut all = framework.all();
        all.find(|(_, one)| one.code == code).map(|(id, _)| id)
    };
    let own = place(component)?;
    let parent = match old {
        NOTHING => None,
        code => Some(place(code).filter(|parent| *parent < own)?),
    };
    framework.components[usize::from(own.0)].parent = parent;
    for at in 0..framework.components.len() {
        let parent = framework.components[at].parent;
        let above = parent.map_or(0, |parent| framework.component(parent).level);
        framework.components[at].level = above + 1;
    }
    Some(())
}
