//! The ranking of an index in an edition: every unit, every component, and where the field lies.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Serialize;

use super::datum;
use super::embed::Way;
use super::entry::Entry;
use super::figure::Figure;
use super::html::{Html, escape};
use super::sources::Sources;
use super::stats::Stats;
use super::{
    Body, Filled, Kind, Link, Page, Plan, Prose, Sentence, address, entry, links, message,
    objections, values,
};
use derive::figures::Quantity;
use derive::{Analysis, FieldStanding};
use finding::{
    AgainstMean, Ends, Field, Finding, Form, Heading, InTable, LeadForm, Leads, Several, Standing,
    Why, names,
};
use lang::{number, phrases};
use model::{Lang, Record, Subject};

mod basis;
mod charts;
mod embed;
mod notes;
mod table;
mod tiles;

pub use embed::Chart;
pub(super) use embed::{chart, charts_of};
pub(super) use notes::{alternative, totalled};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Ranking {
    /// The year.
    pub year: i32,
    /// The index's name in headings.
    pub short: String,
    /// The index's full name and who publishes it.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// The finding, in a sentence; absent where nothing is known of the field.
    pub finding: Option<Sentence>,
    /// What happened to the home unit's field meanwhile, and how many others are close to it.
    pub beside: Vec<Sentence>,
    /// How the home unit's result is put into pages of others.
    pub embed: Vec<Way>,
    /// Why no change of the home unit is told, or what it does not tell.
    pub why: Option<Sentence>,
    /// The story of the index in this edition.
    pub narrative: Option<Prose>,
    /// What the table covers and how its ranks came about.
    pub basis: Vec<Sentence>,
    /// One a field: provinces, departments, districts.
    pub fields: Vec<Section>,
    /// Remarks and other published values.
    pub notes: Html,
    /// Where the values come from.
    pub sources: Html,
    /// The same index in the edition before and after.
    pub before: Option<Link>,
    /// The same index in the edition after.
    pub after: Option<Link>,
    /// Pages that go on from here.
    pub more: Vec<Link>,
    /// The table as data files.
    pub files: Vec<Link>,
}

/// A field: its figures, its charts, its table.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Section {
    /// Unique on the page.
    pub id: String,
    /// What its units are called together; empty where there is only one field.
    pub name: String,
    /// Whether any of its units has a rank: without one it is a table of scores.
    pub ranked: bool,
    /// Mean, median, ends; absent in partial tables.
    pub facts: Option<Html>,
    /// All units by score.
    pub bars: Option<Figure>,
    /// Where the home unit stands among all.
    pub strip: Option<Figure>,
    /// Units on a grid that stands for a map.
    pub tiles: Option<Figure>,
    /// Units by components.
    pub heat: Option<Figure>,
    /// The table.
    pub table: Html,
}

impl Section {
    /// Its table and its charts of all units.
    pub(super) fn long(&mut self) -> impl Iterator<Item = &mut Html> {
        let charts = [&mut self.bars, &mut self.tiles, &mut self.heat];
        let charts = charts.into_iter().flatten();
        let charts = charts.map(|figure| &mut figure.chart);
        std::iter::once(&mut self.table).chain(charts)
    }
}

/// One page a table.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    let mut pages = Vec::new();
    for (edition, at) in record.editions.iter().zip(0..) {
        for (table, place) in edition.tables.iter().zip(0..) {
            let code = &record.index(table.index).code;
            pages.push((
                address::ranking(edition.year, code),
                Kind::Ranking(at, place),
            ));
        }
    }
    pages
}

/// A table with everything that its page needs more than once.
#[derive(Clone, Copy)]
struct Scene<'a> {
    plan: &'a Plan<'a>,
    page: &'a Page,
    year: i32,
    index: &'a model::Index,
    framework: &'a model::Framework,
    table: &'a model::Table,
    standing: &'a derive::TableStanding,
    home: Option<u32>,
}

impl<'a> Scene<'a> {
    fn lang(&self) -> Lang {
        self.page.lang
    }

    /// Where a unit of a drawing leads. A drawing on a page of somebody else leads nowhere: there is one way back, below it.
    fn way_to(&self, unit: &model::Unit) -> Option<String> {
        let leads = !matches!(self.page.kind, Kind::Embed(_));
        leads.then(|| lang::text!("don-vi/{}.html", unit.code))
    }

    fn field(&self, standing: &'a FieldStanding) -> Field<'a> {
        Field {
            record: self.plan.record,
            year: self.year,
            table: self.table,
            rows: self.standing,
            standing,
        }
    }

    fn entry(&self, row: u32) -> Entry<'a> {
        finding::Entry::new(self.plan.record, self.year, self.table, self.standing, row).into()
    }
}

/// Fills one.
#[must_use]
pub fn fill(plan: &Plan, page: &Page, edition: u16, place: u16) -> Filled {
    let scene = scene(plan, page, edition, place);
    let Scene {
        year, index, table, ..
    } = scene;
    let lang = page.lang;
    let short = index.short.get(lang);
    let finding = finding(&scene);
    let own = scene.home.map(|row| scene.entry(row));
    let why = own.and_then(|own| Why::of(&own));
    let why = why.map(|why| plan.say(page, why));
    let mut sources = Sources::of(&table.rows);
    let fields = sections(&scene, &mut sources);
    let notes = notes::write(&scene, &mut sources);
    Filled {
        title: plan.say(page, Heading::Index(table.index, Some(year))),
        description: finding.clone().unwrap_or_else(|| {
            let about = InTable::of(&plan.fields(edition, place));
            let given = || Sentence::given(index.name.get(lang));
            about.map_or_else(given, |about| plan.say(page, about))
        }),
        crumbs: vec![links::edition(plan, page, year)],
        body: Body::Ranking(Ranking {
            year,
            short: short.to_owned(),
            name: index.name.get(lang).to_owned(),
            publisher: index.publisher.get(lang).to_owned(),
            finding,
            beside: own.map_or_else(Vec::new, |own| plan.field_beside(page, &own)),
            embed: own.map_or_else(Vec::new, |own| plan.ways_of(page, &own)),
            why,
            narrative: plan.prose(page, &Subject::Table(year, table.index)),
            basis: basis::lines(&scene),
            fields,
            notes,
            sources: sources.list(plan, page),
            before: links::beside(plan, page, edition, table.index, links::Way::Before),
            after: links::beside(plan, page, edition, table.index, links::Way::After),
            more: links::of_index(plan, page, table.index)
                .into_iter()
                .chain(objections::of_table(plan, page, year, table.index))
                .chain(message::of_table(plan, page, year, table))
                .collect(),
            files: links::files(plan, page),
        }),
    }
}

fn scene<'a>(plan: &'a Plan<'a>, page: &'a Page, edition: u16, place: u16) -> Scene<'a> {
    let (year, table, standing) = plan.table(edition, place);
    let index = plan.record.index(table.index);
    let home = plan.record.site.home;
    Scene {
        plan,
        page,
        year,
        index,
        framework: index.framework(table.framework),
        table,
        standing,
        home: (0..)
            .zip(&table.rows)
            .find(|(_, row)| row.unit == home)
            .map(|(at, _)| at),
    }
}

/// The same with the framework as it is for a field.
fn in_field<'a>(scene: &Scene<'a>, standing: &FieldStanding) -> Scene<'a> {
    Scene {
        framework: scene.framework.of_field(Some(standing.field)),
        ..*scene
    }
}

/// How the home unit did; where it has no row, who leads in each field.
fn finding(scene: &Scene) -> Option<Sentence> {
    let (plan, page) = (scene.plan, scene.page);
    if let Some(home) = scene.home {
        return Some(plan.say(page, Standing::of(&scene.entry(home), Form::Plain)));
    }
    let form = if scene.standing.fields.len() > 1 {
        LeadForm::OfField
    } else {
        LeadForm::Sentence
    };
    let fields = scene.standing.fields.iter();
    let leaders = fields.filter_map(|field| Leads::of(&scene.field(field), None, form));
    let leaders = Several::of(leaders.map(Finding::from).collect())?;
    Some(plan.say(page, leaders))
}

fn sections(scene: &Scene, sources: &mut Sources) -> Vec<Section> {
    let several = scene.standing.fields.len() > 1;
    let mut sections: Vec<Section> = (0u8..)
        .zip(&scene.standing.fields)
        .map(|(place, standing)| {
            let field = &scene.index.fields[standing.field];
            let rows = order(scene, place, standing);
            let scene = &in_field(scene, standing);
            let offered = |figure| scene.plan.offered(scene.page, figure);
            Section {
                id: lang::text!("nhom-{}", field.code),
                name: if several {
                    names::capital(field.name.get(scene.lang()))
                } else {
                    String::new()
                },
                ranked: table::has_ranks(scene, &rows),
                facts: facts(scene, standing),
                bars: offered(charts::bars(scene, standing, &rows)),
                strip: offered(charts::strip(scene, standing, &rows)),
                tiles: offered(tiles::grid(scene, standing, &rows)),
                heat: offered(charts::heat(scene, standing, &rows)),
                table: table::write(scene, &rows, Some(scene.field(standing).place()), sources),
            }
        })
        .collect();
    let rest: Vec<u32> = unfielded(scene);
    if !rest.is_empty() {
        let name = lang::phrase!("ranking-other-units").get(scene.lang());
        sections.push(Section {
            id: "nhom-khac".into(),
            name: name.into(),
            ranked: table::has_ranks(scene, &rest),
            facts: None,
            bars: None,
            strip: None,
            tiles: None,
            heat: None,
            table: table::write(scene, &rest, None, sources),
        });
    }
    sections
}

/// The field's rows, best first; what the order leaves out follows.
fn order(scene: &Scene, place: u8, standing: &FieldStanding) -> Vec<u32> {
    let mut rows = standing.order.clone();
    if rows.len() < scene.table.rows.len() {
        let mut listed = vec![false; scene.table.rows.len()];
        for &row in &rows {
            listed[row as usize] = true;
        }
        let rest = (0u32..)
            .zip(&scene.standing.rows)
            .filter(|(row, standing)| standing.field == Some(place) && !listed[*row as usize]);
        rows.extend(rest.map(|(row, _)| row));
    }
    rows
}

fn unfielded(scene: &Scene) -> Vec<u32> {
    (0u32..)
        .zip(&scene.standing.rows)
        .filter(|(_, standing)| standing.field.is_none())
        .map(|(row, _)| row)
        .collect()
}

/// Mean, median, ends of the field.
fn facts(scene: &Scene, standing: &FieldStanding) -> Option<Html> {
    let lang = scene.lang();
    let spread = standing.total.as_ref()?;
    let on = scene.plan.on(scene.page);
    let figure = |value: Decimal, quantity: Quantity, words: &str| {
        let mut html = Html::default();
        let place = datum::InField {
            index: scene.index,
            year: scene.year,
            field: standing.field,
            quantity,
        };
        values::of_field(&mut html, on, place, value, |out| {
            escape(out, words);
        });
        html
    };
    let spoken = |value| entry::spoken(scene.index, value, lang);
    let mut stats = Stats::new();
    let ranked = lang::phrase!("ranking-units-with-a-result").get(lang);
    let count = number::integer(spread.n.into(), lang);
    let count = figure(spread.n.into(), Quantity::Ranked, &count);
    stats.figure(ranked, count, Html::default());
    let heads = [
        (phrases::BEST, Quantity::Best),
        (phrases::WORST, Quantity::Worst),
    ];
    let ends = Ends::of(&scene.field(standing)).into_iter().flatten();
    for ((name, quantity), end) in heads.into_iter().zip(ends) {
        let value = figure(end.value, quantity, &spoken(end.value));
        let units = scene.plan.heard(scene.page, end);
        stats.figure(name.get(lang), value, units.html());
    }
    let home = scene.home.map(|row| scene.entry(row));
    let home = home.filter(|home| same_field(scene, home, standing));
    let against = home.and_then(|home| AgainstMean::of(&home));
    let against = against.map(|one| scene.plan.heard(scene.page, one.beside()));
    let words = against.map(|one| one.html()).unwrap_or_default();
    let mean = figure(spread.mean, Quantity::Mean, &spoken(spread.mean));
    stats.figure(phrases::MEAN.get(lang), mean, words);
    let median = figure(spread.median, Quantity::Median, &spoken(spread.median));
    stats.figure(phrases::MEDIAN.get(lang), median, Html::default());
    Some(stats.close(on))
}

fn same_field(scene: &Scene, home: &Entry, standing: &FieldStanding) -> bool {
    let field = home.standing.field.map(usize::from);
    field.is_some_and(|field| scene.standing.fields[field].field == standing.field)
}
