//! All data files, by edition and by index.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Body, Filled, Kind, Page, Plan, Sentence, address, links};
use derive::Analysis;
use finding::{Fixed, Heading};
use lang::number;
use model::{Export, ProgrammeId, Record};

/// What the template gets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Downloads {
    /// How to cite the data.
    pub cite: String,
    /// What is about all of them.
    pub whole: Vec<Item>,
    /// Indices over the years.
    pub indices: Vec<Item>,
    /// Editions, newest first.
    pub editions: Vec<Group>,
    /// Units over the years.
    pub units: Vec<Item>,
    /// Target programmes.
    pub programmes: Vec<Item>,
}

/// The files of an edition.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Group {
    /// The edition: "Năm 2018".
    pub heading: Sentence,
    /// Its page.
    pub href: String,
    /// Its tables.
    pub items: Vec<Item>,
}

/// One table in all its formats.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Item {
    /// What it is.
    pub name: String,
    /// What is in it.
    pub about: String,
    /// The page that shows it.
    pub page: Option<String>,
    /// The files.
    pub files: Vec<File>,
}

/// A file to take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct File {
    /// Its format.
    pub text: String,
    /// Where it is.
    pub href: String,
    /// How large it is, where that is known.
    pub size: Option<String>,
}

/// One page, where the site offers data at all.
#[must_use]
pub fn plan(record: &Record, _: &Analysis) -> Vec<(address::Tail, Kind)> {
    if record.site.exports.is_empty() {
        return Vec::new();
    }
    vec![("du-lieu.html".into(), Kind::Downloads)]
}

/// Fills it.
#[must_use]
pub fn fill(plan: &Plan, page: &Page) -> Filled {
    let record = plan.record;
    let lang = page.lang;
    let site = &record.site;
    let mut formats = site.exports.iter();
    // Workbooks of units in editions lie beside their pages and are not listed here.
    let has_tables = formats.any(|format| *format != Export::UnitXlsx);
    let listed = |items: fn(&Plan, &Page) -> Vec<Item>| {
        if has_tables {
            items(plan, page)
        } else {
            Vec::new()
        }
    };
    Filled {
        title: plan.say(page, Fixed(lang::phrase!("downloads-heading"))),
        description: plan.say(page, Fixed(lang::phrase!("downloads-summary"))),
        crumbs: Vec::new(),
        body: Body::Downloads(Downloads {
            cite: lang::say!(
                lang,
                "downloads-cite",
                publisher = site.publisher().get(lang),
                title = site.title.get(lang),
            ),
            whole: whole(plan, page),
            indices: listed(indices),
            editions: if has_tables {
                editions(plan, page)
            } else {
                Vec::new()
            },
            units: listed(units),
            programmes: listed(programmes),
        }),
    }
}

fn item(plan: &Plan, page: &Page, name: String, about: String, tail: &str) -> Item {
    let files: Vec<_> = links::data_of(plan.record, tail).collect();
    with_files(plan, page, (name, about, tail), files)
}

/// What is known of the fields of a table: their means, medians and ends.
fn fields(plan: &Plan, page: &Page, year: i32, table: &model::Table) -> Option<Item> {
    let index = plan.record.index(table.index);
    let edition = plan.record.edition(year)?;
    let place = plan
        .record
        .editions
        .iter()
        .position(|one| one.year == year)?;
    let at = edition
        .tables
        .iter()
        .position(|one| one.index == table.index)?;
    let mut known = plan.analysis.tables[place][at].fields.iter();
    if !known.any(|field| field.n.is_some() || field.total.is_some()) {
        return None;
    }
    let about = lang::phrase!("downloads-of-fields");
    let name = plan.words(page, Heading::Fields(table.index, year));
    let tail = address::ranking(year, &index.code);
    let files = links::data_of(plan.record, &address::fields(year, &index.code)).collect();
    let about = about.get(page.lang).to_owned();
    Some(with_files(plan, page, (name, about, &tail), files))
}

/// How many were asked in the survey of a table, and its margins of error.
fn survey(plan: &Plan, page: &Page, year: i32, table: &model::Table) -> Option<Item> {
    if table.surveyed.is_empty() {
        return None;
    }
    let code = &plan.record.index(table.index).code;
    let about = lang::phrase!("downloads-of-surveys");
    let name = plan.words(page, Heading::Survey(table.index, year));
    let tail = address::ranking(year, code);
    let files = links::data_of(plan.record, &address::survey(year, code)).collect();
    let about = about.get(page.lang).to_owned();
    Some(with_files(plan, page, (name, about, &tail), files))
}

fn with_files(
    plan: &Plan,
    page: &Page,
    (name, about, tail): (String, String, &str),
    files: Vec<(&'static str, String)>,
) -> Item {
    Item {
        name,
        about,
        page: Some(plan.link(page, tail)),
        files: files
            .into_iter()
            .map(|(text, path)| file(plan, page, text, &path))
            .collect(),
    }
}

fn file(plan: &Plan, page: &Page, text: &str, path: &str) -> File {
    let size = plan.size(path).map(|bytes| {
        let kilobytes = i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX);
        format!("{} kB", number::integer(kilobytes, page.lang))
    });
    File {
        text: text.to_owned(),
        href: address::relative(&page.path, path),
        size,
    }
}

/// All data in one file, and what programs read first: what is in each file.
fn whole(plan: &Plan, page: &Page) -> Vec<Item> {
    let lang = page.lang;
    let has_csv = plan.record.site.exports.contains(&Export::Csv);
    let all = has_csv.then_some((
        lang::phrase!("downloads-whole"),
        lang::phrase!("downloads-of-whole"),
        "CSV",
        "du-lieu.csv",
    ));
    let lists = [
        (
            lang::phrase!("downloads-package"),
            lang::phrase!("downloads-of-package"),
            "JSON",
            "datapackage.json",
        ),
        (
            lang::phrase!("downloads-catalogue"),
            lang::phrase!("downloads-of-catalogue"),
            "JSON-LD",
            "catalog.jsonld",
        ),
    ];
    all.iter()
        .chain(&lists)
        .map(|(name, about, text, path)| Item {
            name: name.get(lang).into(),
            about: about.get(lang).into(),
            page: None,
            files: vec![file(plan, page, text, path)],
        })
        .collect()
}

fn indices(plan: &Plan, page: &Page) -> Vec<Item> {
    let lang = page.lang;
    plan.record
        .all_indices()
        .flat_map(|(id, index)| {
            let about = lang::phrase!("downloads-of-index").get(lang);
            let name = plan.words(page, Heading::Index(id, None));
            let tail = address::index(&index.code);
            let results = item(plan, page, name, about.into(), &tail);
            let about = lang::phrase!("downloads-of-framework");
            let name = plan.words(page, Heading::Measured(id));
            let tail = address::methodology(&index.code);
            let measured = item(plan, page, name, about.get(lang).into(), &tail);
            [results, measured]
        })
        .collect()
}

fn editions(plan: &Plan, page: &Page) -> Vec<Group> {
    let lang = page.lang;
    let newest_first = plan.record.editions.iter().rev();
    newest_first
        .map(|edition| Group {
            heading: plan.say(page, Heading::Year(edition.year)),
            href: plan.link(page, &address::edition(edition.year)),
            items: edition
                .tables
                .iter()
                .flat_map(|table| {
                    let index = plan.record.index(table.index);
                    let about = lang::say!(lang, "downloads-units", rows = table.rows.len());
                    let heading = Heading::Index(table.index, Some(edition.year));
                    let name = plan.words(page, heading);
                    let tail = address::ranking(edition.year, &index.code);
                    let own = item(plan, page, name, about, &tail);
                    let fields = fields(plan, page, edition.year, table);
                    let survey = survey(plan, page, edition.year, table);
                    std::iter::once(own).chain(fields).chain(survey)
                })
                .collect(),
        })
        .collect()
}

/// Units that the site is about: the home unit and what belongs to it. The others are in the files of indices.
fn units(plan: &Plan, page: &Page) -> Vec<Item> {
    let lang = page.lang;
    let home = plan.record.site.home;
    let measured = |id| {
        let mut indices = plan.record.all_indices();
        indices.any(|(index, _)| plan.analysis.series.contains_key(&(index, id)))
    };
    plan.record
        .all_units()
        .filter(|(id, unit)| (*id == home || unit.parent == Some(home)) && measured(*id))
        .map(|(id, unit)| {
            let about = lang::phrase!("downloads-of-unit").get(lang);
            let name = plan.words(page, Heading::Unit(id, None));
            item(plan, page, name, about.into(), &address::unit(&unit.code))
        })
        .collect()
}

fn programmes(plan: &Plan, page: &Page) -> Vec<Item> {
    let about = lang::phrase!("downloads-of-programme");
    let programmes = plan.record.programmes.iter().zip(0..);
    programmes
        .map(|(programme, place)| {
            let name = plan.words(page, Heading::Programme(ProgrammeId(place)));
            let tail = address::programme(&programme.slug);
            item(plan, page, name, about.get(page.lang).to_owned(), &tail)
        })
        .collect()
}
