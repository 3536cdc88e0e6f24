//! The components of a framework with their maxima and weights, and to whom they apply.

use crate::datum::On;
use crate::drawn::{Badge, Row, Table};
use crate::html::Html;
use crate::table::{self, Column};
use crate::{Page, Plan, address, entry, values};
use finding::Heading;
use lang::{Phrase, phrases};
use model::{Adds, FrameworkId, IndexId};

/// A framework in one form, with the field that it is for.
type Form<'a> = (&'a model::Framework, Option<&'a model::Field>);

/// The tree of components. Where the fields of the index differ, each has its own columns.
pub(super) fn table(plan: &Plan, page: &Page, id: IndexId, own: FrameworkId) -> Html {
    let index = plan.record.index(id);
    let framework = index.framework(own);
    let lang = page.lang;
    let leads = framework.components.iter().any(|part| part.lead.is_some());
    let forms = forms(index, framework);
    let parts = || forms.iter().flat_map(|(form, _)| &form.components);
    let maxima = parts().any(|part| part.max.or(part.min).is_some());
    let weights = parts().any(|part| part.weight.is_some());
    let each = |key, phrase: Phrase| {
        let of_field = forms.iter().map(move |(_, field)| match field {
            None => phrase.get(lang).to_owned(),
            Some(field) => lang::text!("{}: {}", phrase.get(lang), field.name.get(lang)),
        });
        of_field.map(move |name| (key, name.into(), Column::Figures))
    };
    let lead = lang::phrase!("tree-lead").get(lang);
    let first = (
        "component",
        phrases::COMPONENT.get(lang).into(),
        Column::Words,
    );
    let max = || each("max", phrases::MAX);
    let counted = || each("weight", phrases::WEIGHT);
    let heads = std::iter::once(first)
        .chain(maxima.then(max).into_iter().flatten())
        .chain(weights.then(counted).into_iter().flatten())
        .chain(leads.then(|| ("lead", lead.into(), Column::Words)));
    let on = plan.on(page);
    let mut table = Table::new("parts", on.words(Heading::Framework(id, own)), heads);
    for (part, component) in framework.all() {
        let place = address::component(&framework.code, &component.code);
        let mut row = Row::new(None, table::level(component.level)).at(place);
        row.name(|html| {
            html.text(component.name.get(lang));
            counts(html, on, (index, &forms), part);
            if let Some(about) = &component.about {
                on.note(html, about.get(lang));
            }
        });
        for (form, _) in forms.iter().filter(|_| maxima) {
            row.add("", |html| {
                maximum(html, on, (index, form), form.component(part));
            });
        }
        for (form, _) in forms.iter().filter(|_| weights) {
            row.add("", |html| {
                weight(html, on, (index, form), form.component(part));
            });
        }
        row.add_if(leads, "words", |html| lead_of(html, plan, page, component));
        table.rows.push(row);
    }
    table.drawn(on)
}

/// The unit that answers for a component.
fn lead_of(html: &mut Html, plan: &Plan, page: &Page, component: &model::Component) {
    match component.lead.map(|id| plan.record.unit(id)) {
        Some(unit) => {
            let href = plan.link_if(page, &address::unit(&unit.code));
            plan.on(page)
                .link(html, href.as_deref(), unit.name.get(page.lang));
        }
        None => entry::none(html, plan.on(page)),
    }
}

/// A framework in every form that it has, with the field that each is for; without those by which nothing is measured.
pub(crate) fn forms<'a>(index: &'a model::Index, framework: &'a model::Framework) -> Vec<Form<'a>> {
    if framework.groups.is_empty() {
        return vec![(framework, None)];
    }
    let forms = framework.groups.iter().zip(&index.fields);
    let measured = forms.filter(|(form, _)| form.max.is_some() || form.all().next().is_some());
    measured.map(|(form, field)| (form, Some(field))).collect()
}

/// The highest score of a component, in one form of the framework.
fn maximum(
    html: &mut Html,
    on: On,
    (index, framework): (&model::Index, &model::Framework),
    component: &model::Component,
) {
    match component.max {
        _ if component.min.is_some() => between(html, on, (index, framework), component),
        Some(max) => {
            let codes = (&*index.code, &*framework.code, &*component.code);
            values::part_max(html, on, codes, max);
        }
        None if !component.applies => {
            html.text(lang::phrase!("tree-does-not-apply").get(on.lang()));
        }
        None => entry::none(html, on),
    }
}

/// "từ −5 đến 0": between what scores lie that can be below zero.
fn between(
    html: &mut Html,
    on: On,
    (index, framework): (&model::Index, &model::Framework),
    component: &model::Component,
) {
    let codes = (&*index.code, &*framework.code, &*component.code);
    let Some(min) = component.min else { return };
    let (mut least, mut most) = (Html::default(), Html::default());
    let address = ["framework", codes.0, codes.1, codes.2, "min"];
    values::exact(&mut least, on, min, &address);
    match component.max {
        _ if component.adds == Adds::Penalty => _ = most.raw("0"),
        Some(max) => values::part_max(&mut most, on, codes, max),
        None => {
            html.text(&lang::say!(on.lang(), "tree-at-least", least = least.0));
            return;
        }
    }
    let said = lang::say!(on.lang(), "tree-between", least = least.0, most = most.0);
    html.raw(&said);
}

/// What a component adds to a total, where that is not points of its own.
fn counts(
    html: &mut Html,
    on: On,
    (index, forms): (&model::Index, &[Form]),
    part: model::ComponentId,
) {
    let mut forms = forms
        .iter()
        .filter(|(form, _)| form.component(part).applies);
    let Some((form, _)) = forms.next() else {
        return;
    };
    let component = form.component(part);
    let said = match component.adds {
        Adds::Points => return,
        Adds::Bonus => BONUS,
        Adds::Penalty => PENALTY,
    };
    let text = said.get(on.lang());
    html.raw(" ");
    on.draw(html, &Badge { text });
    let address = [
        "framework",
        &index.code,
        &form.code,
        &component.code,
        "adds",
    ];
    html.raw(&on.mark(&address.join("/")).0);
}

const BONUS: Phrase = lang::phrase!("written-bonus-points");
const PENALTY: Phrase = lang::phrase!("written-penalty-points");

/// What a component counts for in the total; nothing of a part of one, which counts within that.
fn weight(
    html: &mut Html,
    on: On,
    (index, framework): (&model::Index, &model::Framework),
    component: &model::Component,
) {
    match component.weight {
        Some(weight) => {
            let (index, framework) = (&*index.code, &*framework.code);
            let address = ["framework", index, framework, &component.code, "weight"];
            values::exact(html, on, weight, &address);
        }
        None => {
            html.raw(entry::DASH);
        }
    }
}
