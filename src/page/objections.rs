//! All objections to published figures, newest first: what was said, of which figure, and what was answered. The page knows
//! nobody's name, since the record does not. There is none where nobody objected.

use schemars::JsonSchema;
use serde::Serialize;

use super::corrections::{self, figure};
use super::html::{Html, escape};
use super::{Body, Filled, Kind, Link, Page, Plan, address, datum, given, prose};
use derive::{Analysis, figures};
use finding::{Fixed, Objected};
use lang::{date, digits};
use model::{Answer, IndexId, Lang, Objection, Outcome, Record, Year};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Objections {
    /// How many there were, and what became of them.
    pub finding: String,
    /// The objections.
    pub rows: Vec<Row>,
}

/// One objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its place on the page.
    pub id: String,
    /// The figure in words, with a link to where it stands.
    pub figure: Link,
    /// Its value; absent where it is there no more.
    pub value: Option<Html>,
    /// What is said to be wrong.
    pub said: String,
    /// When it came in.
    pub received: String,
    /// The same for machines.
    pub datetime: String,
    /// What was answered; absent where nothing was so far.
    pub answered: Option<Answered>,
}

/// The answer to an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answered {
    /// When.
    pub date: String,
    /// The same for machines.
    pub datetime: String,
    /// How long it took.
    pub took: Option<String>,
    /// `upheld`, `partly`, `rejected` or `withdrawn`.
    pub outcome: &'static str,
    /// The outcome in words.
    pub told: &'static str,
    /// What was answered.
    pub text: Option<String>,
    /// Where the correction is told, if the figure was wrong.
    pub corrected: Option<String>,
}

/// Where the page stands.
pub(super) const TAIL: &str = "kien-nghi.html";

/// What the page is called.
const TITLE: Fixed = Fixed(lang::phrase!("objections-heading"));

/// One page, where there is an objection.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let any = !record.objections.is_empty();
    any.then(|| (TAIL.into(), Kind::Objections))
        .into_iter()
        .collect()
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let newest_first = plan.record.objections.iter().rev();
    let finding = Objected::all(plan.record);
    Filled {
        title: plan.say(page, TITLE),
        description: plan.say(page, Fixed(lang::phrase!("objections-summary"))),
        crumbs: Vec::new(),
        body: Body::Objections(Objections {
            finding: finding.map_or_else(String::new, |one| plan.words(page, one)),
            rows: newest_first.map(|one| row(plan, page, one)).collect(),
        }),
    }
}

fn row(plan: &Plan, page: &Page, objection: &Objection) -> Row {
    // Taken apart, so that a new field that is not told does not compile.
    let Objection {
        code,
        figure: path,
        said,
        received,
        answer,
        origin: _,
    } = objection;
    let edition = objection.year().and_then(|year| plan.record.edition(year));
    Row {
        id: format!("kien-nghi-{code}"),
        figure: edition.map_or_else(
            || Link {
                text: path.clone(),
                href: plan.link(page, &address::home()),
            },
            |edition| figure(plan, page, edition, path),
        ),
        value: value(plan, page, path),
        said: said.get(page.lang).to_owned(),
        received: date::short(*received, page.lang),
        datetime: date::iso(*received),
        answered: match answer {
            Answer::Awaited { left: _ } => None,
            Answer::Given { day, outcome, text } => Some(Answered {
                date: date::short(*day, page.lang),
                datetime: date::iso(*day),
                took: Objected::took(objection).map(|took| plan.words(page, took)),
                outcome: outcome.code(),
                told: in_words(*outcome, page.lang),
                text: given(text.as_ref(), page.lang),
                corrected: plan
                    .corrected_at(path)
                    .filter(|_| outcome.is_wrong())
                    .map(|mark| format!("{}#{}", plan.link(page, corrections::TAIL), mark.place)),
            }),
        },
    }
}

/// The figure's value as it is, with its mark.
fn value(plan: &Plan, page: &Page, path: &str) -> Option<Html> {
    let found = figures::find(plan.record, plan.analysis, path).ok()?;
    let mut html = Html::default();
    datum::number(
        &mut html,
        plan.on(page),
        found.written(),
        &path.to_owned(),
        |out| {
            escape(out, &prose::words(plan.record, &found, page.lang));
            if let Some(of) = found.of {
                out.push('/');
                digits::write(out, of.into());
            }
        },
    );
    Some(html)
}

fn in_words(outcome: Outcome, lang: Lang) -> &'static str {
    let words = match outcome {
        Outcome::Upheld => lang::phrase!("objections-upheld"),
        Outcome::Partly => lang::phrase!("objections-partly"),
        Outcome::Rejected => lang::phrase!("objections-rejected"),
        Outcome::Withdrawn => lang::phrase!("objections-withdrawn"),
    };
    words.get(lang)
}

/// The link to the page, from where some of its objections matter.
pub(super) fn link(plan: &Plan, page: &Page) -> Option<Link> {
    let href = plan.link_if(page, TAIL)?;
    Some(Link {
        text: plan.words(page, TITLE),
        href,
    })
}

/// The same from the table of an index in a year, where somebody objected to one of its figures.
pub(super) fn of_table(plan: &Plan, page: &Page, year: Year, index: IndexId) -> Option<Link> {
    let code = &plan.record.index(index).code;
    let is_of = |one: &Objection| {
        one.year() == Some(year) && one.figure.split('/').next() == Some(code.as_str())
    };
    let any = plan.record.objections.iter().any(is_of);
    any.then(|| link(plan, page)).flatten()
}
