//! What of an index goes with a field of it: components and bands that are for it alone, and what it has of its own.

use super::plan::Plan;
use crate::schema;
use crate::schema::value::{Cell, Entries};
use diagnostic::Origin;

/// Notes what speaks of fields that go.
pub(super) fn take(plan: &mut Plan<'_>, root: &Origin, index: &schema::Index, gone: &[&str]) {
    if gone.is_empty() {
        return;
    }
    let list = root.key("bands");
    let only = |fields: &[String]| are_only(fields, gone);
    let goes: Vec<bool> = index.bands.iter().map(|one| only(&one.fields)).collect();
    plan.items(&list, &goes);
    for (place, scheme) in index.bands.iter().enumerate() {
        if !goes[place] {
            some(plan, &list.item(place), &scheme.fields, gone);
        }
    }
    for (place, framework) in index.frameworks.iter().enumerate() {
        let at = root.key("frameworks").item(place);
        numbers(plan, &at.key("maxima"), &framework.maxima, gone);
        components(plan, &at.key("components"), &framework.components, gone);
    }
}

/// Whether a list of fields names none but those that go; one that names none is of all.
fn are_only(fields: &[String], gone: &[&str]) -> bool {
    !fields.is_empty() && fields.iter().all(|field| gone.contains(&field.as_str()))
}

/// Of a list of fields those go that are gone. Something else stays, or what has the list would go.
fn some(plan: &mut Plan<'_>, at: &Origin, fields: &[String], gone: &[&str]) {
    let goes = fields.iter().map(|field| gone.contains(&field.as_str()));
    plan.items(&at.key("fields"), &goes.collect::<Vec<_>>());
}

fn numbers(plan: &mut Plan<'_>, at: &Origin, numbers: &Entries<Cell>, gone: &[&str]) {
    let goes = |code: &str| gone.contains(&code);
    if !numbers.0.is_empty() && numbers.0.iter().all(|(code, _)| goes(code)) {
        plan.take(at);
        return;
    }
    for (code, _) in numbers.0.iter().filter(|(code, _)| goes(code)) {
        plan.take(&at.key(code));
    }
}

fn components(plan: &mut Plan<'_>, list: &Origin, all: &[schema::Component], gone: &[&str]) {
    let goes: Vec<bool> = all.iter().map(|one| are_only(&one.fields, gone)).collect();
    plan.items(list, &goes);
    for (place, component) in all.iter().enumerate().filter(|(place, _)| !goes[*place]) {
        let at = list.item(place);
        some(plan, &at, &component.fields, gone);
        numbers(plan, &at.key("maxima"), &component.maxima, gone);
        numbers(plan, &at.key("weights"), &component.weights, gone);
        components(plan, &at.key("parts"), &component.parts, gone);
    }
}
