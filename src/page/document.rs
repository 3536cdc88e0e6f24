//! A document: what it is, what it decides, who has to do what, and its text.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, given};
use derive::Analysis;
use finding::{About, Heading};
use lang::date;
use model::{Assignment, DocumentId, Record, Role};

/// What the template gets. What is unknown is absent, and the template says that it is not stated.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Document {
    /// "Chỉ thị số 13/CT-UBND".
    pub name: String,
    /// What it is.
    pub form: String,
    /// Number and symbol.
    pub number: Option<String>,
    /// Place of issue.
    pub place: Option<String>,
    /// Date of issue.
    pub date: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Who signed it.
    pub signatory: Option<String>,
    /// In what capacity.
    pub capacity: Option<String>,
    /// To whom it went.
    pub recipients: Vec<String>,
    /// What it decides.
    pub decides: Vec<String>,
    /// Who has to do what.
    pub assigns: Vec<Task>,
    /// A public remark.
    pub note: Option<String>,
    /// The text.
    pub text: Option<Prose>,
    /// What it was read from.
    pub source: Option<Source>,
    /// Editions that it belongs to.
    pub editions: Vec<Link>,
    /// Target programmes that it reports on.
    pub programmes: Vec<Link>,
}

/// A task given to a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Task {
    /// The unit.
    pub unit: String,
    /// Its page.
    pub href: Option<String>,
    /// "chủ trì", "phối hợp".
    pub role: String,
    /// Index and component it is about.
    pub about: Option<String>,
    /// The page of the index.
    pub about_href: Option<String>,
    /// What it has to do.
    pub task: String,
}

/// What a document was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// How far it can be trusted.
    pub note: Option<String>,
}

/// One page a document.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    (0..)
        .map(DocumentId)
        .zip(&record.documents)
        .map(|(id, document)| (address::document(&document.slug), Kind::Document(id)))
        .collect()
}

/// Fills the page of a document.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, id: DocumentId) -> Filled {
    let lang = page.lang;
    let document = plan.record.document(id);
    let all = |texts: &[model::Text]| texts.iter().map(|t| t.get(lang).to_owned()).collect();
    let signatory = document.signatory.as_ref();
    let title = Sentence::given(document.title.get(lang));
    let body = Document {
        name: finding::names::document(document, lang),
        form: document.form.get(lang).to_owned(),
        number: document.number.clone(),
        place: given(document.place.as_ref(), lang),
        date: document.date.map(|day| date::short(day, lang)),
        datetime: document.date.map(date::iso),
        issuer: given(document.issuer.as_ref(), lang),
        signatory: signatory.map(|signatory| signatory.name.clone()),
        capacity: signatory.and_then(|signatory| given(signatory.capacity.as_ref(), lang)),
        recipients: all(&document.recipients),
        decides: all(&document.decides),
        assigns: document
            .assigns
            .iter()
            .map(|a| task(plan, page, a))
            .collect(),
        note: given(document.note.as_ref(), lang),
        text: plan.narrative(page, &document.text),
        source: document.source.map(|id| source(plan, page, id)),
        editions: editions(plan, page, id),
        programmes: programmes(plan, page, id),
    };
    let summary = given(document.text.summary.as_ref(), lang);
    Filled {
        description: summary.map_or_else(|| plan.say(page, About::Document(id)), Sentence::given),
        title,
        crumbs: vec![Link {
            text: lang::phrase!("document-documents").get(lang).into(),
            href: plan.link(page, "van-ban/index.html"),
        }],
        body: Body::Document(Box::new(body)),
    }
}

fn task(plan: &Plan, page: &Page, assignment: &Assignment) -> Task {
    let lang = page.lang;
    let unit = plan.record.unit(assignment.unit);
    let index = assignment.index.map(|id| plan.record.index(id));
    let component = index
        .zip(assignment.component)
        .map(|(index, (framework, component))| {
            index
                .framework(framework)
                .component(component)
                .name
                .get(lang)
        });
    Task {
        unit: unit.name.get(lang).to_owned(),
        href: plan.link_if(page, &address::unit(&unit.code)),
        role: match assignment.role {
            Role::Lead => lang::phrase!("document-leads").get(lang),
            Role::Support => lang::phrase!("document-supports").get(lang),
        }
        .into(),
        about: index.map(|index| match component {
            Some(component) => format!("{}: {component}", index.short.get(lang)),
            None => index.short.get(lang).to_owned(),
        }),
        about_href: index.and_then(|index| plan.link_if(page, &address::index(&index.code))),
        task: assignment.task.get(lang).to_owned(),
    }
}

fn source(plan: &Plan, page: &Page, id: model::SourceId) -> Source {
    let source = plan.record.source(id);
    Source {
        title: source.title.get(page.lang).to_owned(),
        url: source.url.clone(),
        publisher: given(source.publisher.as_ref(), page.lang),
        note: given(source.note.as_ref(), page.lang),
    }
}

fn editions(plan: &Plan, page: &Page, id: DocumentId) -> Vec<Link> {
    plan.record
        .editions
        .iter()
        .filter(|edition| edition.documents.contains(&id))
        .filter_map(|edition| {
            let href = plan.link_if(page, &address::edition(edition.year))?;
            Some(Link {
                text: plan.words(page, Heading::Only(edition.year)),
                href,
            })
        })
        .collect()
}

fn programmes(plan: &Plan, page: &Page, id: DocumentId) -> Vec<Link> {
    let programmes = (0..).map(model::ProgrammeId).zip(&plan.record.programmes);
    programmes
        .filter(|(_, programme)| programme.document == Some(id))
        .filter_map(|(place, programme)| {
            let href = plan.link_if(page, &address::programme(&programme.slug))?;
            Some(Link {
                text: plan.words(page, Heading::Programme(place)),
                href,
            })
        })
        .collect()
}
