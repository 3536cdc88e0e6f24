//! All documents, newest first.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Page, Plan, address, given};
use derive::Analysis;
use finding::Fixed;
use lang::date;
use model::{Document, Record};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Documents {
    /// The documents.
    pub documents: Vec<Row>,
}

/// One document in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// "Chỉ thị số 13/CT-UBND".
    pub name: String,
    /// What it is about.
    pub title: String,
    /// Where its page is.
    pub href: String,
    /// Who issued it.
    pub issuer: Option<String>,
    /// When.
    pub date: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
}

/// One page, where there is a document.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    if record.documents.is_empty() {
        return Vec::new();
    }
    vec![("van-ban/index.html".into(), Kind::Documents)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("document-documents"))),
        description: plan.say(page, Fixed(lang::phrase!("documents-summary"))),
        crumbs: Vec::new(),
        body: Body::Documents(Documents {
            documents: plan
                .record
                .documents
                .iter()
                .rev()
                .map(|document| row(plan, page, document))
                .collect(),
        }),
    }
}

/// A document as lists show it.
pub(super) fn row(plan: &Plan, page: &Page, document: &Document) -> Row {
    let lang = page.lang;
    Row {
        name: finding::names::document(document, lang),
        title: document.title.get(lang).to_owned(),
        href: plan.link(page, &address::document(&document.slug)),
        issuer: given(document.issuer.as_ref(), lang),
        date: document.date.map(|day| date::short(day, lang)),
        datetime: document.date.map(date::iso),
    }
}
