//! A page of the author's own: a title and prose.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Page, Plan, Prose, Sentence, address, given};
use derive::Analysis;
use model::{Record, Subject};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Article {
    /// One or two sentences above the prose.
    pub summary: Option<String>,
    /// The prose.
    pub text: Option<Prose>,
}

/// One page a file in `pages/`.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    record
        .narratives
        .keys()
        .filter_map(|subject| match subject {
            Subject::Page(slug) => Some((address::article(slug), Kind::Article(slug.clone()))),
            _ => None,
        })
        .collect()
}

/// Fills the page of `slug`.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, slug: &str) -> Filled {
    let narrative = plan.record.narratives.get(&Subject::Page(slug.to_owned()));
    let title = narrative.and_then(|narrative| narrative.title.as_ref());
    let summary = given(
        narrative.and_then(|narrative| narrative.summary.as_ref()),
        page.lang,
    );
    let title = title.map_or(slug, |title| title.get(page.lang)).to_owned();
    Filled {
        description: Sentence::given(summary.clone().unwrap_or_else(|| title.clone())),
        title: Sentence::given(title),
        crumbs: Vec::new(),
        body: Body::Article(Article {
            summary,
            text: plan.prose(page, &Subject::Page(slug.to_owned())),
        }),
    }
}
