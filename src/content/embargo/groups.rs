//! What of an index goes with a field of it: components and bands that are for it alone, and what it has of its own.

use std::collections::BTreeSet;

use super::authored::{Authored, Thing};
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
        numbers(plan, &at.key("minima"), &framework.minima, gone);
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
        numbers(plan, &at.key("minima"), &component.minima, gone);
        numbers(plan, &at.key("weights"), &component.weights, gone);
        components(plan, &at.key("parts"), &component.parts, gone);
    }
}

/// The lead agencies of a framework, each with the fields to which its component applies; none where it does to all.
pub(super) fn leads(framework: &schema::Framework) -> Vec<(&[String], &str)> {
    fn add<'a>(
        list: &'a [schema::Component],
        above: &'a [String],
        all: &mut Vec<(&'a [String], &'a str)>,
    ) {
        for one in list {
            let fields = if one.fields.is_empty() {
                above
            } else {
                &one.fields
            };
            all.extend(one.lead.as_deref().map(|lead| (fields, lead)));
            add(&one.parts, fields, all);
        }
    }
    let mut all = Vec::new();
    add(&framework.components, &[], &mut all);
    all
}

impl Authored {
    /// Lead agencies of components that apply to some fields only, of which one is public: beside the framework it takes
    /// the field to name them.
    pub(super) fn leads_of_groups(&self, public: &BTreeSet<Thing>) -> Vec<Thing> {
        let mut found = Vec::new();
        for thing in public {
            let Thing::Framework(code, place) = thing else {
                continue;
            };
            let is_public = |field: &String| {
                let field = self.field(code, field);
                field.is_some_and(|field| public.contains(&field))
            };
            let leads = leads(&self.indices[code].frameworks[*place]).into_iter();
            let leads = leads.filter(|(fields, _)| fields.iter().any(is_public));
            let leads = leads.map(|(_, lead)| Thing::Unit(lead.to_owned()));
            found.extend(leads.filter(|lead| !public.contains(lead)));
        }
        found
    }

    /// Lead agencies of components that apply to a field, and not to all.
    pub(super) fn leads_of_group(&self, code: &str, place: usize) -> Vec<Thing> {
        let Some(index) = self.indices.get(code) else {
            return Vec::new();
        };
        let field = &index.fields[place].code;
        let leads = index.frameworks.iter().flat_map(leads);
        let leads = leads.filter(|(fields, _)| fields.contains(field));
        leads
            .map(|(_, lead)| Thing::Unit(lead.to_owned()))
            .collect()
    }
}
