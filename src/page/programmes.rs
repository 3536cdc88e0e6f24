//! All target programmes, the newest first.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Page, Plan, Sentence, address, given};
use derive::{Analysis, ProgrammeStanding};
use finding::{Fixed, Targets};
use model::{Programme, Record};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Programmes {
    /// The programmes.
    pub programmes: Vec<Row>,
}

/// One programme in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short: String,
    /// Where its page is.
    pub href: String,
    /// The unit it binds.
    pub unit: String,
    /// "2021–2025".
    pub years: Option<String>,
    /// The act that lays it down.
    pub basis: Option<String>,
    /// How many targets are met, in words.
    pub said: Option<Sentence>,
    /// How many targets are met in every part.
    pub met: u32,
    /// How many targets are met in some parts only.
    pub partly: u32,
    /// How many targets have figures and are not met.
    pub missed: u32,
    /// How many targets have no figure.
    pub unknown: u32,
    /// How many targets are places that were reached among other units than they were set for.
    pub undecidable: u32,
    /// How many targets there are.
    pub of: u32,
}

/// One page, where there is a programme.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    if record.programmes.is_empty() {
        return Vec::new();
    }
    vec![("muc-tieu/index.html".into(), Kind::Programmes)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("in-search-programme"))),
        description: plan.say(page, Fixed(lang::phrase!("programmes-summary"))),
        crumbs: Vec::new(),
        body: Body::Programmes(Programmes {
            programmes: rows(plan, page),
        }),
    }
}

/// The programmes that bind a unit, as lists show them.
pub(super) fn rows_of(plan: &Plan, page: &Page, unit: model::UnitId) -> Vec<Row> {
    let programmes = plan.record.programmes.iter();
    programmes
        .zip(&plan.analysis.programmes)
        .filter(|(programme, _)| programme.unit == unit)
        .map(|(programme, standing)| row(plan, page, programme, standing))
        .collect()
}

/// All programmes: the home unit's first, then the latest.
fn rows(plan: &Plan, page: &Page) -> Vec<Row> {
    let mut all: Vec<(&Programme, &ProgrammeStanding)> = plan
        .record
        .programmes
        .iter()
        .zip(&plan.analysis.programmes)
        .collect();
    let home = plan.record.site.home;
    all.sort_by_key(|(programme, _)| (programme.unit != home, -programme.to.unwrap_or(9999)));
    all.into_iter()
        .map(|(programme, standing)| row(plan, page, programme, standing))
        .collect()
}

fn row(plan: &Plan, page: &Page, programme: &Programme, standing: &ProgrammeStanding) -> Row {
    let lang = page.lang;
    Row {
        name: programme.name.get(lang).to_owned(),
        short: programme.short.get(lang).to_owned(),
        href: plan.link(page, &address::programme(&programme.slug)),
        unit: plan.record.unit(programme.unit).name.get(lang).to_owned(),
        years: match (programme.from, programme.to) {
            (Some(from), Some(to)) if from != to => Some(format!("{from}–{to}")),
            (Some(year), _) | (_, Some(year)) => Some(year.to_string()),
            (None, None) => None,
        },
        basis: given(programme.basis.as_ref(), lang),
        said: Targets::of(programme, standing, (plan.record, plan.analysis))
            .map(|targets| plan.say(page, targets.in_list())),
        met: standing.met,
        partly: standing.partly,
        missed: standing.missed,
        unknown: standing.unknown,
        undecidable: standing.undecidable,
        of: u32::try_from(standing.targets.len()).unwrap_or(u32::MAX),
    }
}
