//! What differs between the groups of an index: who a component applies to, and maxima, lowest scores and weights of their
//! own.

use rust_decimal::Decimal;

use super::tables::COVERAGES;
use super::{Names, choice, number};
use crate::fault::{self, Noun};
use crate::schema::value::{Cell, Entries};
use crate::schema::{self, ByField};
use diagnostic::{Diagnostic, Origin};
use model::{Covered, FOR, Framework, Index, Score};

/// The codes of the fields of an index.
pub(super) type Fields = Names<usize>;

/// What a component, or a framework as a whole, has of its own for some fields.
pub(super) struct Own {
    /// The fields that it applies to; nothing where it applies to all.
    pub(super) fields: Option<Vec<usize>>,
    pub(super) maxima: Vec<(usize, Score)>,
    pub(super) minima: Vec<(usize, Score)>,
    pub(super) weights: Vec<(usize, Score)>,
}

impl Own {
    /// Whether it is the same for all fields.
    fn is_common(&self) -> bool {
        let numbers = [&self.maxima, &self.minima, &self.weights];
        self.fields.is_none() && numbers.iter().all(|all| all.is_empty())
    }

    pub(super) fn applies(&self, field: usize) -> bool {
        let fields = self.fields.as_ref();
        fields.is_none_or(|fields| fields.contains(&field))
    }
}

/// The fields that a list names, each once.
pub(super) fn listed(
    raw: &[String],
    list: &Origin,
    fields: &Fields,
    said: &mut Vec<Diagnostic>,
) -> Vec<usize> {
    let mut found = Vec::new();
    let mut seen = Names::new(Noun::Field);
    for (place, code) in raw.iter().enumerate() {
        let at = |place| list.item(place);
        if let Some(first) = seen.add(code, place) {
            let (first, again) = (at(first), at(place));
            said.push(fault::duplicate("duplicate-code", code, first, again));
        } else {
            found.extend(fields.find(code, || at(place), said));
        }
    }
    found
}

/// How much a table lists of each field; of which it has results, and where it says so: none where it has those of all.
pub(super) fn covered(
    raw: &schema::Table,
    at: &Origin,
    index: &Index,
    said: &mut Vec<Diagnostic>,
) -> (Covered, (Vec<usize>, Origin)) {
    let mut fields = Fields::new(Noun::Field);
    for (place, field) in index.fields.iter().enumerate() {
        fields.add(&field.code, place);
    }
    let (list, key) = (at.key("fields"), at.key("coverage"));
    let announced = listed(&raw.fields, &list, &fields, said);
    let each = match &raw.coverage {
        ByField::Each(each) if !each.0.is_empty() => &each.0,
        other => {
            let word = match other {
                ByField::All(word) => word,
                ByField::Each(_) => "",
            };
            let coverage = choice(word, &COVERAGES, || key, said);
            return (coverage.into(), (announced, list));
        }
    };
    let mut own = Vec::new();
    for (code, word) in each {
        if let Some(field) = fields.find(code, || key.name(code), said) {
            own.push((field, choice(word, &COVERAGES, || key.key(code), said)));
        }
    }
    own.sort_unstable_by_key(|(field, _)| *field);
    let names: Vec<usize> = own.iter().map(|(field, _)| *field).collect();
    let is_other = |field| !announced.contains(field);
    let differ = announced.len() != names.len() || names.iter().any(is_other);
    if !raw.fields.is_empty() && differ {
        said.push(fault::announced_groups_differ(list, key.clone()));
    }
    let is_all = names.len() == index.fields.len();
    let names = if is_all { Vec::new() } else { names };
    (Covered::by_field(own), (names, key))
}

/// The fields that a component applies to: those that it names, within those of the component above it.
pub(super) fn within(
    raw: &[String],
    at: &Origin,
    (fields, above): (&Fields, Option<(&Own, &Origin)>),
    said: &mut Vec<Diagnostic>,
) -> Option<Vec<usize>> {
    let list = at.key("fields");
    let own = (!raw.is_empty()).then(|| listed(raw, &list, fields, said));
    let Some((above, place)) = above else {
        return own;
    };
    for field in own.iter().flatten().filter(|field| !above.applies(**field)) {
        let item = raw.iter().position(|code| fields.get(code) == Some(*field));
        let item = list.item(item.unwrap_or_default());
        let code = fields.code(*field).unwrap_or_default();
        said.push(fault::group_outside_parent(code, item, place.key("fields")));
    }
    own.or_else(|| above.fields.clone())
}

/// Numbers by the codes of fields, each one to which what has them applies.
pub(super) fn numbers(
    raw: &Entries<Cell>,
    at: &Origin,
    (fields, of): (&Fields, Option<&[usize]>),
    said: &mut Vec<Diagnostic>,
) -> Vec<(usize, Decimal)> {
    let mut found = Vec::new();
    for (code, cell) in &raw.0 {
        let here = || at.key(code);
        let Some(field) = fields.find(code, || at.name(code), said) else {
            continue;
        };
        if of.is_some_and(|of| !of.contains(&field)) {
            said.push(fault::number_of_another_group(code, at.name(code)));
        }
        found.extend(number(Some(cell), here, said).map(|number| (field, number)));
    }
    found
}

/// Lowest scores by the codes of fields; where there is none, it is 0.
pub(super) fn minima(
    raw: &Entries<Cell>,
    at: &Origin,
    (fields, of): (&Fields, Option<&[usize]>),
    said: &mut Vec<Diagnostic>,
) -> Vec<(usize, Score)> {
    let mut all = numbers(raw, at, (fields, of), said);
    all.retain(|(field, min)| {
        let is_below = *min < Decimal::ZERO;
        if !is_below {
            let code = fields.code(*field).unwrap_or_default();
            said.push(fault::bad_minimum(*min, at.key(code)));
        }
        is_below
    });
    all
}

fn of(numbers: &[(usize, Score)], field: usize) -> Option<Score> {
    let mut all = numbers.iter();
    all.find(|(own, _)| *own == field)
        .map(|(_, number)| *number)
}

/// Gives a framework the form that it has for each field by its code, where it is not the same for all.
pub(super) fn form(framework: &mut Framework, whole: &Own, owns: &[Own], codes: &[&str]) {
    if whole.is_common() && owns.iter().all(Own::is_common) {
        return;
    }
    let form = |(field, code): (usize, &&str)| {
        let mut form = framework.clone();
        form.code = format!("{}{FOR}{code}", framework.code);
        if let Some(max) = of(&whole.maxima, field) {
            (form.max, form.max_at) = (Some(max), framework.origin.key("maxima").key(code));
        }
        form.min = of(&whole.minima, field).or(framework.min);
        for (component, own) in form.components.iter_mut().zip(owns) {
            component.min = of(&own.minima, field).or(component.min);
            let at = |key| component.origin.key(key).key(code);
            if let Some(max) = of(&own.maxima, field) {
                (component.max, component.max_at) = (Some(max), at("maxima"));
            }
            if let Some(weight) = of(&own.weights, field) {
                (component.weight, component.weight_at) = (Some(weight), at("weights"));
            }
            component.applies = own.applies(field);
            if !component.applies {
                (component.max, component.min, component.weight) = (None, None, None);
            }
        }
        form
    };
    framework.groups = codes.iter().enumerate().map(form).collect();
    // What all have in common is told of each as well: one number has one address.
    (framework.max, framework.min) = (None, None);
    for component in &mut framework.components {
        (component.max, component.min, component.weight) = (None, None, None);
    }
}

/// Where some fields have a maximum, all have one that the framework, or the component, applies to.
pub(super) fn lacking(
    framework: &Framework,
    whole: &Own,
    owns: &[Own],
    codes: &[&str],
    said: &mut Vec<Diagnostic>,
) {
    for (form, code) in framework.groups.iter().zip(codes) {
        let is_measured = form.all().next().is_some();
        if is_measured && form.max.is_none() && !whole.maxima.is_empty() {
            let at = framework.origin.key("maxima");
            said.push(fault::group_without_maximum(code, at));
        }
        for (component, own) in form.components.iter().zip(owns) {
            if component.applies && component.max.is_none() && !own.maxima.is_empty() {
                let at = component.origin.key("maxima");
                said.push(fault::group_without_maximum(code, at));
            }
        }
    }
}
