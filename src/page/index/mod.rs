//! An index over the years: the home unit against its field, every unit by year, and where the series breaks.

use schemars::JsonSchema;
use serde::Serialize;

use super::embed::Way;
use super::entry::Entry;
use super::figure::Figure;
use super::html::Html;
use super::sources::Sources;
use super::{Body, Filled, Kind, Link, Page, Plan, Sentence, address, given, links, message};
use derive::Analysis;
use finding::{Form, Heading, Standing};
use model::{FrameworkId, IndexId, Record};

mod charts;
mod tables;

pub(super) use tables::why;

/// A chart of an index over the years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chart {
    /// Scores of the home unit and the mean.
    Trend,
    /// Ranks.
    Bump,
}

impl Chart {
    /// Both.
    pub(super) const ALL: [Self; 2] = [Self::Trend, Self::Bump];

    /// Its id on the page.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Trend => charts::TREND,
            Self::Bump => charts::BUMP,
        }
    }
}

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Index {
    /// The name in headings.
    pub short: String,
    /// The full name.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// What it measures.
    pub about: Option<String>,
    /// The newest finding about the home unit, with its year.
    pub finding: Option<Sentence>,
    /// How the home unit's newest result is put into pages of others.
    pub embed: Vec<Way>,
    /// Scores of the home unit and the mean over the years.
    pub trend: Option<Figure>,
    /// Ranks over the years.
    pub bump: Option<Figure>,
    /// What heads the home unit's years, where the index ranks it: "Kết quả từng năm: Lai Châu".
    pub by_year: Option<Sentence>,
    /// The home unit year by year.
    pub years: Option<Html>,
    /// One a field: all units by year.
    pub fields: Vec<Field>,
    /// The frameworks, oldest first, and why they break the series.
    pub frameworks: Vec<Framework>,
    /// Where the home unit's values come from.
    pub sources: Html,
    /// The rankings, newest first.
    pub rankings: Vec<Link>,
    /// How it is measured.
    pub methodology: Option<Link>,
    /// The data files.
    pub files: Vec<Link>,
    /// A message that a figure is wrong.
    pub message: Option<Link>,
}

/// A field's units by year.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Field {
    /// Unique on the page.
    pub id: String,
    /// "Tất cả đơn vị qua các năm: tỉnh, thành phố".
    pub heading: Sentence,
    /// The table.
    pub table: Html,
}

/// A framework in words.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Framework {
    /// Its name.
    pub name: Sentence,
    /// "2018–2024", "từ 2018".
    pub years: String,
    /// Why totals do not compare with those before.
    pub note: Option<String>,
}

/// One page an index.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    record
        .all_indices()
        .map(|(id, index)| (address::index(&index.code), Kind::Index(id)))
        .collect()
}

/// A table of the index with its places in the record.
#[derive(Clone, Copy)]
#[expect(
    clippy::struct_field_names,
    reason = "the year is what it is called by"
)]
struct Year<'a> {
    edition: u16,
    place: u16,
    year: i32,
    table: &'a model::Table,
    standing: &'a derive::TableStanding,
}

/// The tables of an index, oldest first.
fn tables<'a>(plan: &Plan<'a>, id: IndexId) -> Vec<Year<'a>> {
    let mut years = Vec::new();
    for (record, at) in plan.record.editions.iter().zip(0u16..) {
        if let Some(place) = record.tables.iter().position(|table| table.index == id) {
            let place = u16::try_from(place).expect("an edition has fewer tables than indices");
            let (year, table, standing) = plan.table(at, place);
            years.push(Year {
                edition: at,
                place,
                year,
                table,
                standing,
            });
        }
    }
    years
}

/// The home unit's results in an index, oldest first.
fn results<'a>(plan: &Plan<'a>, id: IndexId) -> Vec<Entry<'a>> {
    let series = plan.analysis.series.get(&(id, plan.record.site.home));
    let points = series.into_iter().flat_map(|series| &series.points);
    points
        .map(|point| plan.entry(point.edition, point.table, point.row))
        .collect()
}

/// A chart alone, for a page that shows nothing else.
pub(super) fn chart(plan: &Plan, page: &Page, id: IndexId, chart: Chart) -> Option<Figure> {
    let (entries, years) = (results(plan, id), tables(plan, id));
    draw((plan, page), id, (&*entries, &*years), chart)
}

fn draw(
    (plan, page): (&Plan, &Page),
    id: IndexId,
    (entries, years): (&[Entry], &[Year]),
    chart: Chart,
) -> Option<Figure> {
    match chart {
        Chart::Trend => {
            let series = plan.analysis.series.get(&(id, plan.record.site.home))?;
            charts::trend(plan, page, (id, series), entries, years)
        }
        Chart::Bump => charts::bump(plan, page, id, entries, years),
    }
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, id: IndexId) -> Filled {
    let record = plan.record;
    let index = record.index(id);
    let lang = page.lang;
    let years = tables(plan, id);
    let home = record.site.home;
    let entries = results(plan, id);
    let drawn = |chart| draw((plan, page), id, (&*entries, &*years), chart);
    let standing = |form| {
        let newest = entries.last()?;
        Some(plan.say(page, Standing::of(newest, form)))
    };
    let mut sources = Sources::of(entries.iter().map(|entry| entry.result));
    let name = index.name.get(lang).to_owned();
    let about = given(index.about.as_ref(), lang);
    Filled {
        title: plan.say(page, Heading::Index(id, None)),
        description: standing(Form::IndexAndYear)
            .or_else(|| about.clone().map(Sentence::given))
            .unwrap_or_else(|| Sentence::given(name.clone())),
        crumbs: Vec::new(),
        body: Body::Index(Box::new(Index {
            short: index.short.get(lang).to_owned(),
            name,
            publisher: index.publisher.get(lang).to_owned(),
            about,
            finding: standing(Form::Year),
            embed: plan
                .newest(id, home)
                .map_or_else(Vec::new, |newest| plan.ways_of(page, &newest)),
            trend: plan.offered(page, drawn(Chart::Trend)),
            bump: plan.offered(page, drawn(Chart::Bump)),
            by_year: (!entries.is_empty()).then(|| plan.say(page, Heading::YearByYear(home))),
            years: (!entries.is_empty()).then(|| tables::home(plan, page, &entries, &mut sources)),
            fields: tables::fields(plan, page, id, &years),
            frameworks: frameworks(plan, page, id),
            sources: sources.list(plan, page),
            rankings: rankings(plan, page, index, &years),
            methodology: links::methodology(plan, page, id),
            message: message::of_index(plan, page, id),
            files: links::files(plan, page),
        })),
    }
}

fn rankings(plan: &Plan, page: &Page, index: &model::Index, years: &[Year]) -> Vec<Link> {
    let newest_first = years.iter().rev();
    newest_first
        .map(|year| Link {
            text: plan.words(page, Heading::Only(year.year)),
            href: plan.link(page, &address::ranking(year.year, &index.code)),
        })
        .collect()
}

fn frameworks(plan: &Plan, page: &Page, id: IndexId) -> Vec<Framework> {
    let lang = page.lang;
    let frameworks = plan.record.index(id).frameworks.iter().zip(0..);
    frameworks
        .map(|(framework, place)| Framework {
            name: plan.say(page, Heading::Framework(id, FrameworkId(place))),
            years: finding::names::years(framework.from, framework.to, lang),
            note: given(framework.break_note.as_ref(), lang),
        })
        .collect()
}
