//! A part that is more than a component which it is a part of: no other part can take away from that.

use rust_decimal::Decimal;

use super::RULE;
use crate::Entry;
use crate::adding::Sums;
use diagnostic::{Diagnostic, tell};
use model::{Adds, Component, ComponentId, Part};

/// The part of a row that is more than the nearest component above it that is published. Where several parts are, or
/// other rows do not add up, they are measured in another way.
pub(super) fn find(entry: &Entry<'_>, sums: &Sums) -> Option<Diagnostic> {
    let parts = entry.result.parts.iter();
    let mut over = parts.filter_map(|part| Some((part, whole_below(entry, part)?)));
    let (part, whole) = over.next()?;
    let direct = entry.component(part).parent == Some(whole.component);
    // What all parts make together is held against it already.
    if over.next().is_some() || (direct && sums.has(whole.component)) {
        return None;
    }
    let known = sums.has_not(whole.component, entry);
    (!known && !takes_away(entry, whole.component)).then(|| told(entry, part, whole))
}

/// The nearest component above a part that is published, where it is less than the part.
fn whole_below<'a>(entry: &Entry<'a>, part: &Part) -> Option<&'a Part> {
    let score = part.score.score()?;
    let above = |id: &ComponentId| entry.framework.component(*id).parent;
    let mut all_above = std::iter::successors(above(&part.component), above);
    let (whole, total) = all_above.find_map(|id| {
        let mut published = entry.result.parts.iter();
        let whole = published.find(|one| one.component == id)?;
        Some((whole, whole.score.score()?))
    })?;
    let off = |score: Decimal| Decimal::new(5, score.scale().max(entry.index.decimals) + 1);
    (score > total + off(score) + off(total)).then_some(whole)
}

/// Whether anything below a component is taken away from it.
fn takes_away(entry: &Entry<'_>, whole: ComponentId) -> bool {
    let parent = |one: &Component| one.parent;
    entry.framework.components.iter().any(|one| {
        let up = |id: &ComponentId| parent(entry.framework.component(*id));
        one.adds == Adds::Penalty && std::iter::successors(parent(one), up).any(|id| id == whole)
    })
}

fn told(entry: &Entry<'_>, part: &Part, whole: &Part) -> Diagnostic {
    let value = |part: &Part| part.score.score().unwrap_or_default();
    let (score, total) = (value(part), value(whole));
    let (of, name) = (entry.part_name(part), &entry.component(whole).name);
    RULE.found(
        entry.part_origin(part, "score"),
        tell!("total-beyond-parts-over-whole-more-all", score, of => of, total, name => name),
        tell!("total-beyond-parts-over-whole-must-not-more", total),
    )
    .against(
        entry.part_origin(whole, "score"),
        tell!("total-beyond-parts-over-whole-part"),
    )
    .help(tell!("total-beyond-parts-over-whole-help"))
}
