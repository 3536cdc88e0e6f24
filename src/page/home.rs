//! Home: what was announced last, how the home unit did in each index, better or worse, and where the details are.

use schemars::JsonSchema;
use serde::Serialize;

use super::calendar;
use super::cards::{self, Card};
use super::entry::{Entry, score_head};
use super::figure::Figure;
use super::html::Html;
use super::{
    Body, Filled, Kind, Page, Plan, Sentence, address, documents, edition, given, line, overview,
    places, programmes, story,
};
use derive::Analysis;
use finding::{Form, Heading, InField, Standing, heading};
use lang::date;
use model::{Date, Edition, Index, IndexId, Level, Record, Subject, Year};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Home {
    /// What will be announced next, the nearest first.
    pub next: Vec<calendar::Row>,
    /// The newest edition in which the home unit has a result.
    pub newest: Option<Newest>,
    /// When a result of the home unit was last announced, corrected or printed.
    pub updated: Option<String>,
    /// The same for machines.
    pub updated_at: Option<String>,
    /// Where the home unit stands in each index.
    pub places: Option<Figure>,
    /// What heads them: "Kết quả của Lai Châu".
    pub results: Sentence,
    /// The newest result of the home unit in each index.
    pub cards: Vec<Card>,
    /// Whether a drawing on a card marks a new framework.
    pub breaks: bool,
    /// The first lines of the newest story.
    pub story: Option<story::Story>,
    /// The newest rankings of the home unit's own departments, districts and communes.
    pub units: Vec<Ranking>,
    /// Target programmes.
    pub programmes: Vec<programmes::Row>,
    /// All editions, newest first.
    pub editions: Vec<Earlier>,
    /// Mean and leading unit of every index in every year in which all units are known.
    pub leaders: Option<Html>,
    /// The newest documents.
    pub documents: Vec<documents::Row>,
}

/// The edition that home is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Newest {
    /// The year.
    pub year: i32,
    /// Its page.
    pub href: String,
    /// When it was announced.
    pub announced: Option<String>,
    /// The same for machines.
    pub datetime: Option<String>,
    /// What its story says in a sentence or two.
    pub summary: Option<Html>,
    /// Where the story says nothing in short: what happened to the home unit in each index of the edition, a sentence each.
    pub findings: Vec<Sentence>,
}

/// An edition in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Earlier {
    /// The year.
    pub year: i32,
    /// Its page.
    pub href: String,
    /// Its headline.
    pub headline: Option<String>,
}

/// The head of a ranking of units that belong to the home unit.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Ranking {
    /// "Chất lượng một cửa 2021: sở".
    pub heading: Sentence,
    /// The whole ranking.
    pub href: Option<String>,
    /// The first rows.
    pub rows: Vec<Row>,
    /// What stands over their scores: "Điểm", or "Kết quả (%)".
    pub score_head: String,
    /// Whether any of them has a band.
    pub bands: bool,
    /// How many units have a result.
    pub n: usize,
}

/// One unit of a ranking.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Row {
    /// Its rank.
    pub rank: Html,
    /// Its name.
    pub unit: String,
    /// Its page.
    pub href: Option<String>,
    /// Its score.
    pub score: Html,
    /// Its band.
    pub band: Option<Html>,
}

/// How many rows of a ranking and how many documents home shows.
const SHOWN: usize = 5;

/// With fewer units than this, a ranking is none: a single known result is left to its own page.
const FEWEST: usize = 3;

/// One page.
#[must_use]
pub fn plan(_: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    vec![(address::home(), Kind::Home)]
}

/// The last day on which anything that home shows became public; nothing where something is newer than every day that is
/// known: a year's results came after the year.
fn updated(plan: &Plan, newest: Option<&Edition>, entries: &[Entry]) -> Option<Date> {
    let results = entries.iter();
    let results = results.map(|entry| (entry.year, cards::updated(plan, entry)));
    let results: Vec<(Year, Option<Date>)> = results.collect();
    let days = results.iter().filter_map(|(_, day)| *day);
    let last = days
        .chain(newest.and_then(|newest| newest.announced))
        .max()?;
    let mut undated = results.iter().filter(|(_, day)| day.is_none());
    let is_newest = undated.all(|(year, _)| *year < last.year());
    is_newest.then_some(last)
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let (lang, record) = (page.lang, plan.record);
    let newest = newest_edition(plan);
    let scales = cards::scales(plan, newest.map_or(i32::MIN, |edition| edition.year));
    let results: Vec<(IndexId, Entry)> = record
        .all_indices()
        .filter_map(|(id, _)| Some((id, newest_result(plan, id)?)))
        .collect();
    let card = |(id, entry): &(IndexId, Entry)| cards::card(plan, page, *id, entry, &scales);
    let cards: Vec<Card> = results.iter().map(card).collect();
    let entries: Vec<Entry> = results.iter().map(|(_, entry)| *entry).collect();
    let updated = updated(plan, newest, &entries);
    Filled {
        title: newest.map_or_else(
            || Sentence::given(record.site.title.get(lang)),
            |newest| edition::headline(plan, page, newest),
        ),
        description: Sentence::given(record.site.summary.get(lang)),
        crumbs: Vec::new(),
        body: Body::Home(Box::new(Home {
            next: calendar::next(plan, page),
            newest: newest.map(|newest| announced(plan, page, newest)),
            updated: updated.map(|day| date::short(day, lang)),
            updated_at: updated.map(date::iso),
            places: plan.offered(page, places::since_lowest(plan, page, &entries)),
            results: plan.say(page, Heading::ResultsOf(record.site.home)),
            breaks: cards.iter().any(|card| card.breaks),
            cards,
            story: story::newest(plan, page),
            units: record
                .all_indices()
                .flat_map(|(id, index)| own_units(plan, page, id, index))
                .collect(),
            programmes: programmes::rows_of(plan, page, record.site.home),
            editions: newest_first(record)
                .map(|edition| earlier(plan, page, edition))
                .collect(),
            leaders: overview::leaders(plan, page),
            documents: record
                .documents
                .iter()
                .rev()
                .take(SHOWN)
                .map(|document| documents::row(plan, page, document))
                .collect(),
        })),
    }
}

/// Where the home unit stands in each index, for a page that shows nothing else.
pub(super) fn places(plan: &Plan, page: &Page) -> Option<Figure> {
    let results = plan.record.all_indices();
    let results = results.filter_map(|(id, _)| newest_result(plan, id));
    let entries: Vec<Entry> = results.collect();
    places::since_lowest(plan, page, &entries)
}

fn newest_first(record: &Record) -> impl Iterator<Item = &Edition> {
    record.editions.iter().rev()
}

/// The newest edition in which the home unit has a result, or the newest of all.
fn newest_edition<'a>(plan: &Plan<'a>) -> Option<&'a Edition> {
    let home = plan.record.site.home;
    let editions = &plan.record.editions;
    editions
        .iter()
        .rev()
        .find(|edition| {
            let mut rows = edition.tables.iter().flat_map(|table| &table.rows);
            rows.any(|row| row.unit == home && (row.score.score().is_some() || row.rank.is_some()))
        })
        .or(editions.last())
}

fn announced(plan: &Plan, page: &Page, edition: &Edition) -> Newest {
    let lang = page.lang;
    let story = plan.record.narratives.get(&Subject::Edition(edition.year));
    let summary = story.and_then(|story| story.summary.as_ref());
    Newest {
        year: edition.year,
        href: plan.link(page, &address::edition(edition.year)),
        announced: edition.announced.map(|day| date::short(day, lang)),
        datetime: edition.announced.map(date::iso),
        findings: if summary.is_some() {
            Vec::new()
        } else {
            findings(plan, page, edition)
        },
        summary: summary.map(|text| line::html(plan, page, text)),
    }
}

/// "PAPI: Lai Châu đạt 43,48 điểm, hạng 31/61; so với năm 2023: giảm 0,14 điểm, giảm 13 hạng."
fn findings(plan: &Plan, page: &Page, edition: &Edition) -> Vec<Sentence> {
    let Some(place) = plan
        .record
        .editions
        .iter()
        .position(|one| one.year == edition.year)
        .and_then(|place| u16::try_from(place).ok())
    else {
        return Vec::new();
    };
    plan.record
        .all_indices()
        .filter_map(|(id, _)| {
            let entry = plan.result_of(place, id, plan.record.site.home)?;
            let standing = Standing::of(&entry, Form::Index);
            entry.says_something().then(|| plan.say(page, standing))
        })
        .collect()
}

fn earlier(plan: &Plan, page: &Page, edition: &Edition) -> Earlier {
    Earlier {
        year: edition.year,
        href: plan.link(page, &address::edition(edition.year)),
        headline: given(heading::headline(plan.record, edition), page.lang),
    }
}

/// The home unit's newest result in an index that has a score or a rank.
fn newest_result<'a>(plan: &Plan<'a>, index: IndexId) -> Option<Entry<'a>> {
    let series = plan.analysis.series.get(&(index, plan.record.site.home))?;
    series
        .points
        .iter()
        .rev()
        .map(|point| plan.entry(point.edition, point.table, point.row))
        .find(|entry| entry.says_something())
}

/// The newest ranking of an index in each of its fields whose units belong to the home unit, where some are ranked.
fn own_units(plan: &Plan, page: &Page, id: IndexId, index: &Index) -> Vec<Ranking> {
    let own = |field: usize| {
        let kinds = &index.fields[field].kinds;
        kinds.iter().any(|kind| {
            let level = plan.record.kind(*kind).level;
            matches!(level, Level::Department | Level::District | Level::Commune)
        })
    };
    let editions = plan.record.editions.iter().enumerate();
    let newest = editions.rev().find_map(|(at, edition)| {
        let table = edition.tables.iter().position(|table| table.index == id)?;
        Some((u16::try_from(at).ok()?, u16::try_from(table).ok()?))
    });
    let Some((edition, table)) = newest else {
        return Vec::new();
    };
    let (year, _, standing) = plan.table(edition, table);
    standing
        .fields
        .iter()
        .filter(|field| own(field.field))
        .filter_map(|field| {
            let entries: Vec<Entry> = field
                .order
                .iter()
                .map(|&row| plan.entry(edition, table, row))
                .filter(|entry| entry.says_something())
                .collect();
            if entries.len() < FEWEST {
                return None;
            }
            // What is not shown is not filled in either: whatever is, is listed as said.
            let shown = entries.iter().take(SHOWN);
            let rows: Vec<Row> = shown.map(|entry| row(plan, page, entry)).collect();
            Some(Ranking {
                heading: plan.say(
                    page,
                    Heading::Field(InField {
                        index: id,
                        year,
                        field: field.field,
                    }),
                ),
                href: plan.link_if(page, &address::ranking(year, &index.code)),
                score_head: score_head(index, page.lang).to_owned(),
                bands: rows.iter().any(|row| row.band.is_some()),
                rows,
                n: entries.len(),
            })
        })
        .collect()
}

fn row(plan: &Plan, page: &Page, entry: &Entry) -> Row {
    let lang = page.lang;
    let (mut rank, mut score) = (Html::default(), Html::default());
    entry.rank(&mut rank, plan.on(page));
    entry.score(&mut score, plan.on(page));
    Row {
        rank,
        unit: entry.unit.name.get(lang).to_owned(),
        href: unit_page(plan, page, entry.unit),
        score,
        band: entry.band_figure(plan.on(page)),
    }
}

fn unit_page(plan: &Plan, page: &Page, unit: &model::Unit) -> Option<String> {
    plan.link_if(page, &address::unit(&unit.code))
}

#[cfg(test)]
mod tests {
    use super::updated;
    use crate::plan;
    use derive::analyse;
    use model::Date;

    #[test]
    fn the_last_update_is_told_only_where_nothing_newer_is_shown() {
        let day = Date::parse("2018-05-01");
        let told = |newest: Option<Date>| {
            let record = sample::record(|sample| {
                sample.table(2017, 0, &[(0, Some("50"))]).published = day;
                sample.table(2018, 0, &[(0, Some("54"))]).published = newest;
            });
            let analysis = analyse(&record);
            let plan = plan(&record, &analysis);
            let entries = [plan.entry(0, 0, 0), plan.entry(1, 0, 0)];
            (
                updated(&plan, None, &entries[..1]),
                updated(&plan, None, &entries),
            )
        };
        let later = Date::parse("2019-04-02");
        assert_eq!(told(None), (day, None));
        assert_eq!(told(later), (day, later));
    }
}
