//! Comparing: the home unit against average, best and neighbours; units of the reader's choice; years side by side.
//!
//! The choice is made with check boxes that the theme's style sheet obeys: nothing here needs a script.

use schemars::JsonSchema;
use serde::Serialize;

use super::entry::Entry;
use super::html::Html;
use super::unit::former::{self, Former};
use super::{Body, Filled, Kind, Page, Plan, Sentence, address};
use derive::Analysis;
use finding::{About, Finding, Fixed, Heading};
use model::{IndexId, Lang, Record};

mod choice;
mod home;
mod past;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Compare {
    /// What heads them: "Lai Châu so với các đơn vị khác".
    pub against_others: Sentence,
    /// The home unit against others, one an index.
    pub indices: Vec<Against>,
    /// What heads them: "Lai Châu so với chính mình".
    pub against_itself: Sentence,
    /// The home unit against its own past, one an index of which no newer table is complete.
    pub past: Vec<Against>,
    /// Its results beside those of the units that it came of, index by index.
    pub former: Vec<Former>,
    /// All units of the home unit's kind, to choose from.
    pub units: Option<Html>,
    /// What heads its years: "Lai Châu: các năm cạnh nhau".
    pub side_by_side: Sentence,
    /// The home unit's years side by side.
    pub years: Option<Html>,
}

/// The home unit in one index.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Against {
    /// Unique on the page.
    pub id: String,
    /// "PAPI 2024".
    pub name: Sentence,
    /// The ranking.
    pub href: String,
    /// The finding, in a sentence.
    pub finding: Sentence,
    /// Home, average, best, neighbours, own past.
    pub table: Html,
}

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![("so-sanh.html".into(), Kind::Compare)]
}

/// A complete table in which the home unit has a row.
#[derive(Clone, Copy)]
struct Newest<'a> {
    edition: u16,
    place: u16,
    index: IndexId,
    home: Entry<'a>,
}

/// The newest complete table of each index in which the home unit has a result.
fn newest<'a>(plan: &Plan<'a>) -> Vec<Newest<'a>> {
    let home = plan.record.site.home;
    plan.record
        .all_indices()
        .filter_map(|(index, _)| {
            let series = plan.analysis.series.get(&(index, home))?;
            series.points.iter().rev().find_map(|point| {
                let home = plan.entry(point.edition, point.table, point.row);
                (home.is_complete() && point.score.is_some()).then_some(Newest {
                    edition: point.edition,
                    place: point.table,
                    index,
                    home,
                })
            })
        })
        .collect()
}

/// The indices that a reader may compare results of: code and name of those that have any.
#[must_use]
pub fn indices(plan: &Plan, lang: Lang) -> Vec<(String, String)> {
    let has = |id| {
        let mut editions = plan.record.editions.iter();
        editions.any(|edition| edition.table(id).is_some())
    };
    plan.record
        .all_indices()
        .filter(|(id, _)| has(*id))
        .map(|(id, index)| {
            let head = Finding::from(Heading::Column(id, None));
            (index.code.clone(), head.say(plan.record, lang))
        })
        .collect()
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let home = plan.record.site.home;
    let newest = newest(plan);
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("compare-heading"))),
        description: plan.say(page, About::Compare(home)),
        crumbs: Vec::new(),
        body: Body::Compare(Compare {
            against_others: plan.say(page, Heading::AgainstOthers(home)),
            indices: newest
                .iter()
                .map(|newest| home::against(plan, page, newest))
                .collect(),
            against_itself: plan.say(page, Heading::AgainstItself(home)),
            past: past::all(plan, page, &newest),
            former: former::beside(plan, page, home),
            units: choice::table(plan, page, &newest),
            side_by_side: plan.say(page, Heading::SideBySide(home)),
            years: home::years(plan, page),
        }),
    }
}
