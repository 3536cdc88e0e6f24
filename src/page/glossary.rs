//! Every index, component, term and sign explained on one page, to which the others lead.

use schemars::JsonSchema;
use serde::Serialize;

use super::datum::On;
use super::html::Html;
use super::{
    Body, Filled, Kind, Link, Page, Plan, Sentence, address, given, links, methodology, values,
};
use derive::Analysis;
use finding::{Fixed, Heading};
use model::Record;

/// What the template gets; terms and signs are the theme's own strings.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Glossary {
    /// The indices.
    pub indices: Vec<Index>,
}

/// An index in words.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Index {
    /// Its code: unique on the page.
    pub id: String,
    /// The name in headings.
    pub short: Sentence,
    /// The full name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// What it measures.
    pub about: Option<String>,
    /// Its page over the years.
    pub href: Option<String>,
    /// How it is measured.
    pub methodology: Option<Link>,
    /// The framework that its components are of.
    pub framework: Option<String>,
    /// The components of the first level.
    pub components: Vec<Component>,
}

/// A component in words.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// What it measures.
    pub about: Option<String>,
    /// The highest score.
    pub max: Option<Html>,
}

/// Its address without language.
pub(super) const TAIL: &str = "thuat-ngu.html";

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(TAIL.into(), Kind::Glossary)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let indices = plan.record.all_indices();
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("glossary-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("glossary-summary"))),
        crumbs: Vec::new(),
        body: Body::Glossary(Glossary {
            indices: indices
                .map(|(id, index)| entry(plan, page, id, index))
                .collect(),
        }),
    }
}

fn entry(plan: &Plan, page: &Page, id: model::IndexId, index: &model::Index) -> Index {
    let lang = page.lang;
    let newest = index.frameworks.iter().rev();
    let framework = newest.clone().find(|one| one.top().next().is_some());
    Index {
        id: index.code.clone(),
        short: plan.say(page, Heading::Index(id, None)),
        name: index.name.get(lang).to_owned(),
        publisher: index.publisher.get(lang).to_owned(),
        about: given(index.about.as_ref(), lang),
        href: plan.link_if(page, &address::index(&index.code)),
        methodology: links::methodology(plan, page, id),
        framework: framework.map(|one| one.name.get(lang).to_owned()),
        components: framework.map_or_else(Vec::new, |one| {
            one.top()
                .map(|(component, _)| part(plan.on(page), (index, one), component))
                .collect()
        }),
    }
}

fn part(
    on: On,
    (index, framework): (&model::Index, &model::Framework),
    id: model::ComponentId,
) -> Component {
    let lang = on.lang();
    let component = framework.component(id);
    Component {
        name: component.name.get(lang).to_owned(),
        about: given(component.about.as_ref(), lang),
        max: maximum(on, (index, framework), id),
    }
}

/// The highest score of a component, of each group to which it applies where they differ; absent where it has none.
fn maximum(
    on: On,
    (index, framework): (&model::Index, &model::Framework),
    id: model::ComponentId,
) -> Option<Html> {
    let mut html = Html::default();
    for (form, field) in methodology::forms(index, framework) {
        let component = form.component(id);
        let Some(max) = component.max else { continue };
        if !html.0.is_empty() {
            html.raw("; ");
        }
        let codes = (&*index.code, &*form.code, &*component.code);
        values::part_max(&mut html, on, codes, max);
        if let Some(field) = field {
            html.raw(" (").text(field.name.get(on.lang())).raw(")");
        }
    }
    (!html.0.is_empty()).then_some(html)
}
