//! Frameworks and their trees of components.

use rust_decimal::Decimal;

use super::groups::{self, Fields, Own};
use super::{Known, Names, choice, code, indices, number, small, text};
use crate::fault::{self, Noun};
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use model::{Adds, Component, ComponentId, Framework, FrameworkId, Total};

pub(crate) const TOTALS: [(&str, Total); 3] = [
    ("sum", Total::Sum),
    ("weighted-mean", Total::WeightedMean),
    ("unstated", Total::Unstated),
];

/// No weight is more than this, nor finer: with any score a product of both has all its digits.
const MOST: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
const FINEST: u32 = 6;

/// The frameworks of an index, and the codes of the components of each.
pub(super) fn frameworks(
    raw: Vec<schema::Framework>,
    (at, fields): (&Origin, &Fields),
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> (Vec<Framework>, Vec<Names<ComponentId>>) {
    let mut names = Names::new(Noun::Framework);
    for (place, framework) in raw.iter().enumerate() {
        indices::own_code(&mut names, &framework.code, at, place, said);
    }
    let (frameworks, components): (Vec<_>, Vec<_>) = raw
        .into_iter()
        .enumerate()
        .map(|(place, raw)| framework(raw, at.item(place), (&names, fields), known, said))
        .unzip();
    overlaps(&frameworks, said);
    (frameworks, components)
}

fn framework(
    raw: schema::Framework,
    at: Origin,
    (names, fields): (&Names<usize>, &Fields),
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> (Framework, Names<ComponentId>) {
    let comparable = names.find_all(&raw.comparable, &at.key("comparable"), said);
    let source = raw.source.as_deref();
    let mut tree = Tree {
        components: Vec::new(),
        owns: Vec::new(),
        names: Names::new(Noun::Component),
        fields,
        known,
    };
    tree.add(raw.components, &at.key("components"), None, 1, said);
    let whole = Own {
        fields: None,
        maxima: groups::numbers(&raw.maxima, &at.key("maxima"), (fields, None), said),
        minima: groups::minima(&raw.minima, &at.key("minima"), (fields, None), said),
        weights: Vec::new(),
    };
    let mut framework = Framework {
        code: raw.code,
        name: raw.name.0,
        from: raw.from,
        to: raw.to,
        max: number(raw.max.as_ref(), || at.key("max"), said),
        max_at: at.key("max"),
        min: least(raw.min.as_ref(), || at.key("min"), said),
        total: choice(&raw.total, &TOTALS, || at.key("total"), said),
        comparable: comparable
            .into_iter()
            .map(|place| FrameworkId(small(place)))
            .collect(),
        basis: text(raw.basis),
        break_note: text(raw.r#break),
        source: known.sources.find_some(source, || at.key("source"), said),
        components: tree.components,
        groups: Vec::new(),
        origin: at,
    };
    let codes = fields.in_order();
    groups::form(&mut framework, &whole, &tree.owns, &codes);
    groups::lacking(&framework, &whole, &tree.owns, &codes, said);
    let from = said.len();
    for one in framework.forms().iter().flat_map(weights) {
        // What is wrong for several fields is told once.
        if framework.groups.is_empty() || !said[from..].contains(&one) {
            said.push(one);
        }
    }
    (framework, tree.names)
}

/// A lowest score: where there is none, it is 0.
fn least(
    cell: Option<&schema::value::Cell>,
    at: impl Fn() -> Origin,
    said: &mut Vec<Diagnostic>,
) -> Option<Decimal> {
    let min = number(cell, &at, said)?;
    if min >= Decimal::ZERO {
        said.push(fault::bad_minimum(min, at()));
        return None;
    }
    Some(min)
}

/// A weight belongs to each component of the first level of a weighted mean, and nowhere else.
fn weights(framework: &Framework) -> Vec<Diagnostic> {
    let is_mean = match framework.total {
        Total::WeightedMean => true,
        Total::Sum | Total::Unstated => false,
    };
    let mut found = Vec::new();
    for (_, component) in framework.all() {
        let counts = is_mean && component.level == 1;
        let at = || component.weight_at.clone();
        match component.weight {
            Some(weight) if !counts => {
                let total = framework.origin.key("total");
                found.push(fault::idle_weight(weight, framework.total, at(), total));
            }
            Some(weight) if weight <= Decimal::ZERO || weight > MOST || weight.scale() > FINEST => {
                found.push(fault::bad_weight(weight, at()));
            }
            None if counts => {
                let total = framework.origin.key("total");
                let name = &component.name;
                found.push(fault::missing_weight(name, component.origin.clone(), total));
            }
            _ => {}
        }
    }
    if is_mean && framework.components.is_empty() {
        found.push(fault::mean_of_nothing(framework.origin.key("total")));
    }
    found
}

fn overlaps(frameworks: &[Framework], said: &mut Vec<Diagnostic>) {
    for (place, second) in frameworks.iter().enumerate() {
        for first in &frameworks[..place] {
            let from = first.from.max(second.from);
            let before_end = |to: Option<i32>| to.is_none_or(|to| from <= to);
            if before_end(first.to) && before_end(second.to) {
                let (early, late) = if first.from <= second.from {
                    (first, second)
                } else {
                    (second, first)
                };
                let (early, late) = (early.origin.key("from"), late.origin.key("from"));
                said.push(fault::frameworks_overlap(from, early, late));
            }
        }
    }
}

/// A framework's components as they are laid out in a row, each before its parts.
struct Tree<'a> {
    components: Vec<Component>,
    /// Parallel to the components.
    owns: Vec<Own>,
    names: Names<ComponentId>,
    fields: &'a Fields,
    known: &'a Known,
}

impl Tree<'_> {
    fn add(
        &mut self,
        raw: Vec<schema::Component>,
        at: &Origin,
        parent: Option<ComponentId>,
        level: u8,
        said: &mut Vec<Diagnostic>,
    ) {
        for (place, raw) in raw.into_iter().enumerate() {
            let at = at.item(place);
            let id = ComponentId(small(self.components.len()));
            code(&raw.code, || at.key("code"), said);
            if let Some(first) = self.names.add(&raw.code, id) {
                let first = self.components[usize::from(first.0)].origin.key("code");
                let again = at.key("code");
                said.push(fault::duplicate("duplicate-code", &raw.code, first, again));
            }
            let lead = raw.lead.as_deref();
            let below = at.key("parts");
            if level == 3 && !raw.parts.is_empty() {
                said.push(fault::too_deep(at.name("parts")));
            }
            let own = self.own(&raw, &at, parent, said);
            self.owns.push(own);
            let adds = raw.adds.as_deref();
            let adds = adds.map(|word| choice(word, &Adds::CODES, || at.key("adds"), said));
            self.components.push(Component {
                adds: adds.unwrap_or_else(|| Adds::by_name(&raw.name.0.vi)),
                code: raw.code,
                name: raw.name.0,
                about: text(raw.about),
                applies: true,
                max: number(raw.max.as_ref(), || at.key("max"), said),
                max_at: at.key("max"),
                min: least(raw.min.as_ref(), || at.key("min"), said),
                weight: number(raw.weight.as_ref(), || at.key("weight"), said),
                weight_at: at.key("weight"),
                parent,
                level,
                lead: self.known.units.find_some(lead, || at.key("lead"), said),
                origin: at,
            });
            self.add(raw.parts, &below, Some(id), level.saturating_add(1), said);
        }
    }

    /// What a component has of its own for some fields.
    fn own(
        &self,
        raw: &schema::Component,
        at: &Origin,
        parent: Option<ComponentId>,
        said: &mut Vec<Diagnostic>,
    ) -> Own {
        let above = parent.map(|ComponentId(place)| {
            let place = usize::from(place);
            (&self.owns[place], &self.components[place].origin)
        });
        let fields = groups::within(&raw.fields, at, (self.fields, above), said);
        let of = (self.fields, fields.as_deref());
        Own {
            maxima: groups::numbers(&raw.maxima, &at.key("maxima"), of, said),
            minima: groups::minima(&raw.minima, &at.key("minima"), of, said),
            weights: groups::numbers(&raw.weights, &at.key("weights"), of, said),
            fields,
        }
    }
}
