//! A unit in an edition: every index it was measured in, what changed, and what explains it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::changes::Base;
use super::drawn::{Row, Table};
use super::entry::Entry;
use super::figure::Figure;
use super::html::Html;
use super::sources::Sources;
use super::table::{self, Column};
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, links, message, places, tasks,
    waivers,
};
use derive::Analysis;
use finding::{About, Form, Heading, Other, Published, Several, Standing, Why};
use lang::phrases;
use model::{Record, Subject, UnitId};

mod explanation;
mod facts;
mod parts;
mod shares;

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnitInEdition {
    /// The year.
    pub year: i32,
    /// The unit's short name.
    pub unit: String,
    /// What kind of unit it is.
    pub kind_name: String,
    /// All its indices in one table.
    pub overview: Html,
    /// Where it stands in each of them.
    pub places: Option<Figure>,
    /// Its story in this edition.
    pub narrative: Option<Prose>,
    /// Index by index.
    pub cards: Vec<Card>,
    /// What documents of this edition ask of it.
    pub tasks: Option<Html>,
    /// Where the values come from.
    pub sources: Html,
    /// The unit in the edition before.
    pub before: Option<Link>,
    /// The unit in the edition after.
    pub after: Option<Link>,
    /// The unit over the years.
    pub over_the_years: Option<Link>,
    /// The page's figures as data files; none where there are no figures.
    pub files: Vec<Link>,
}

/// One index of the unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Card {
    /// The index's code: unique on the page.
    pub id: String,
    /// "PAPI 2018".
    pub heading: Sentence,
    /// Its full name.
    pub name: String,
    /// The ranking it stands in.
    pub ranking: Link,
    /// How the index is measured.
    pub methodology: Option<Link>,
    /// A message that a figure is wrong.
    pub message: Option<Link>,
    /// The finding, in a sentence.
    pub finding: Sentence,
    /// What happened to its field meanwhile, and how many others are close by.
    pub beside: Vec<Sentence>,
    /// Why there is no change, or what it does not tell.
    pub why: Option<Sentence>,
    /// Share, band, distances.
    pub facts: Html,
    /// In which components it is farthest from the average, where their shares are drawn.
    pub strengths: Option<Sentence>,
    /// How what is drawn in the table of components is read.
    pub key: Option<Sentence>,
    /// The components, or why there are none.
    pub parts: Html,
    /// What makes up the change.
    pub explanation: Option<Html>,
    /// Remarks and other published values.
    pub notes: Html,
}

/// One page a unit that has a row or a story in the edition.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let mut pages = Vec::new();
    for (edition, at) in record.editions.iter().zip(0..) {
        let rows = edition.tables.iter().flat_map(|table| &table.rows);
        let mut units: BTreeSet<UnitId> = rows.map(|row| row.unit).collect();
        let first = Subject::Unit(edition.year, UnitId(0));
        let last = Subject::Unit(edition.year, UnitId(u32::MAX));
        for (subject, _) in record.narratives.range(first..=last) {
            if let Subject::Unit(_, unit) = subject {
                units.insert(*unit);
            }
        }
        pages.extend(units.into_iter().map(|unit| {
            let tail = address::unit_in_edition(edition.year, &record.unit(unit).code);
            (tail, Kind::UnitInEdition(at, unit))
        }));
    }
    pages
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, edition: u16, id: UnitId) -> Filled {
    let record = plan.record;
    let unit = record.unit(id);
    let year = record.editions[usize::from(edition)].year;
    let entries = entries(plan, edition, id);
    let lang = page.lang;
    let mut sources = Sources::of(entries.iter().map(|entry| entry.result));
    let overview = overview(plan, page, &entries, &mut sources);
    let cards: Vec<Card> = entries
        .iter()
        .map(|entry| card(plan, page, entry, &mut sources))
        .collect();
    let name = unit.name.get(lang);
    let first = entries.iter().take(2);
    let first = first.map(|entry| Standing::of(entry, Form::Index).into());
    let description = Several::of(first.collect()).map_or_else(
        || plan.say(page, About::Unit(id)),
        |several| plan.say(page, several),
    );
    Filled {
        title: plan.say(page, Heading::Unit(id, Some(year))),
        description,
        crumbs: vec![links::edition(plan, page, year)],
        body: Body::UnitInEdition(UnitInEdition {
            year,
            unit: name.to_owned(),
            kind_name: record.kind(unit.kind).name.get(lang).to_owned(),
            overview,
            places: places::chart(plan, page, &entries),
            narrative: plan.prose(page, &Subject::Unit(year, id)),
            cards,
            tasks: tasks::in_edition(plan, page, edition, id),
            sources: sources.list(plan, page),
            before: in_edition(plan, page, edition, &unit.code, links::Way::Before),
            after: in_edition(plan, page, edition, &unit.code, links::Way::After),
            over_the_years: over_the_years(plan, page, id),
            files: if entries.is_empty() {
                Vec::new()
            } else {
                links::files(plan, page)
            },
        }),
    }
}

/// Its results in the edition.
fn entries<'a>(plan: &Plan<'a>, edition: u16, id: UnitId) -> Vec<Entry<'a>> {
    let tables = plan.record.editions[usize::from(edition)].tables.iter();
    let results = tables.filter_map(|table| plan.result_of(edition, table.index, id));
    results.collect()
}

/// The unit's page in the edition before or after that has one.
fn in_edition(plan: &Plan, page: &Page, edition: u16, code: &str, way: links::Way) -> Option<Link> {
    let editions = &plan.record.editions;
    let at = usize::from(edition);
    let link = |place: usize| {
        let year = editions[place].year;
        let href = plan.link_if(page, &address::unit_in_edition(year, code))?;
        Some(Link {
            text: plan.words(page, Heading::Year(year)),
            href,
        })
    };
    match way {
        links::Way::Before => (0..at).rev().find_map(link),
        links::Way::After => (at + 1..editions.len()).find_map(link),
    }
}

fn over_the_years(plan: &Plan, page: &Page, id: UnitId) -> Option<Link> {
    let unit = plan.record.unit(id);
    let href = plan.link_if(page, &address::unit(&unit.code))?;
    Some(Link {
        text: plan.words(page, Heading::UnitOverYears(id)),
        href,
    })
}

/// All indices in one table.
fn overview(plan: &Plan, page: &Page, entries: &[Entry], sources: &mut Sources) -> Html {
    let mut html = Html::with_room(256 + 768 * entries.len());
    if entries.is_empty() {
        return html;
    }
    let lang = page.lang;
    let several = sources.are_several();
    let banded = entries.iter().any(|entry| entry.standing.band.is_some());
    let heads = [
        (true, "index", phrases::INDEX, Column::Words),
        (true, "score", phrases::SCORE, Column::Figures),
        (true, "rank", phrases::RANK, Column::Figures),
        (true, "score-change", phrases::SCORE_CHANGE, Column::Figures),
        (true, "rank-change", phrases::RANK_CHANGE, Column::Figures),
        (banded, "band", phrases::BAND, Column::Words),
        (several, "source", phrases::SOURCE, Column::Words),
    ];
    let heads = heads.into_iter().filter(|head| head.0);
    let heads = heads.map(|(_, key, name, column)| (key, name.get(lang).into(), column));
    let name = lang::phrase!("unit-in-edition-indices").get(lang);
    let mut table = Table::new("overview", name, heads);
    for entry in entries {
        let of = entry.row(None);
        let on = plan.on(page).in_row(&of);
        let mut row = Row::new(Some(table::result(&of)), "");
        let href = lang::text!("#{}", entry.index.code);
        row.lead(on, &href, entry.index.short.get(lang));
        row.add("num", |html| {
            entry.score(html, on);
            let has_score = entry.result.score.score().is_some();
            if has_score && entry.index.measure == model::Measure::Percent {
                html.raw("%");
            }
        });
        row.add("num", |html| entry.rank_of(html, on));
        entry.change_cells(&mut row, Base::year_before(entry.year), on);
        row.add_if(banded, "", |html| entry.band_or_dash(html, on));
        row.add_if(several, "", |html| {
            sources.mark(html, entry.result.source, plan.on(page));
        });
        table.rows.push(row);
    }
    table.draw(&mut html, plan.on(page));
    html
}

fn card(plan: &Plan, page: &Page, entry: &Entry, sources: &mut Sources) -> Card {
    let lang = page.lang;
    let index = entry.index;
    let (strengths, key) = shares::said(plan, page, entry).unzip();
    Card {
        id: index.code.clone(),
        heading: plan.say(page, Heading::Index(entry.table.index, Some(entry.year))),
        name: index.name.get(lang).to_owned(),
        ranking: Link {
            text: plan.words(page, Heading::Index(entry.table.index, Some(entry.year))),
            href: lang::text!("../{}.html", index.code),
        },
        methodology: links::methodology(plan, page, entry.table.index),
        message: message::of_result(
            plan,
            page,
            (entry.table.index, entry.year, entry.result.unit),
        ),
        finding: plan.say(page, Standing::of(entry, Form::Plain)),
        beside: plan.field_beside(page, entry),
        why: Why::of(entry).map(|why| plan.say(page, why)),
        facts: facts::list(plan, page, entry),
        parts: parts::table(plan, page, entry, key.is_some()),
        strengths,
        key,
        explanation: explanation::list(plan, page, entry),
        notes: notes(plan, entry, sources, page),
    }
}

fn notes(plan: &Plan, entry: &Entry, sources: &mut Sources, page: &Page) -> Html {
    let mut html = Html::default();
    let on = plan.on(page);
    if let Some(day) = entry.table.published {
        let index = entry.table.index;
        on.note(&mut html, &on.words(Published { index, day }));
    }
    if let Some(note) = &entry.result.note {
        on.noted(&mut html, |html| {
            html.raw(&super::line::html(plan, page, note).0);
            html.raw(&entry.mark(on, "note").0);
        });
    }
    for (said, other) in Other::all(entry).into_iter().zip(&entry.result.also) {
        on.noted(&mut html, |html| {
            super::ranking::alternative(html, on, said, other);
            html.raw(" ");
            sources.mark(html, other.source, on);
        });
    }
    for waiver in waivers::of_row(plan, entry.result) {
        on.noted(&mut html, |html| {
            waivers::of_value(html, waiver, entry.result, entry.framework, on);
        });
    }
    super::taken::cells(&mut html, on, entry);
    html
}
