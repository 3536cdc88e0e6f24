//! The data behind the pages, as files beside them: one format a file, all fed from one `Table`.
//!
//! Numbers have a point and every digit they were published with; a missing value is the code of its reason. Beside
//! them stand `datapackage.json`, which says what each column of each file is, and `catalog.jsonld` for catalogues.

use std::collections::BTreeMap;

use rayon::prelude::*;

use derive::{Analysis, Entry};
use files::{Failure, Sink, digest};
use model::{Export, Record, Year};

mod beside;
pub mod catalog;
mod changes;
mod compare;
pub mod csv;
mod fields;
pub mod form;
mod goals;
pub mod json;
mod measured;
mod origin;
mod others;
pub mod package;
mod parts;
mod results;
mod surveyed;
pub mod table;
mod whole;
pub mod xlsx;

pub use compare::{Mark, Marks};
use package::{File, Resource};
use table::Table;

/// Writes one table.
type Write = fn(&Table) -> Vec<u8>;

/// One a file of this folder: the format, its ending, its writer.
const FORMATS: &[(Export, &str, Write)] = &[
    (Export::Csv, csv::ENDING, csv::write),
    (Export::Json, json::ENDING, json::write),
    (Export::Xlsx, xlsx::ENDING, xlsx::write),
    (Export::UnitXlsx, xlsx::ENDING, xlsx::write),
];

/// Gives the columns of many tables.
type Columns = fn() -> Vec<table::Column<'static>>;

/// Columns that many tables share, each one a file of this folder gives, by the name under which they are kept.
const SHARED: &[(&str, Columns)] = &[
    (parts::SCHEMA, parts::columns),
    (results::SCHEMA, results::columns),
    (fields::SCHEMA, fields::columns),
    (measured::SCHEMA, measured::columns),
];

/// How many bytes files have, by their paths.
pub type Sizes = BTreeMap<String, usize>;

/// Writes every data file of the site, in the formats that the site offers.
///
/// # Errors
/// The machine refuses to keep a file.
pub fn all(
    record: &Record,
    analysis: &Analysis,
    marks: &Marks,
    sink: &dyn Sink,
) -> Result<Sizes, Failure> {
    let indices: Vec<_> = record.all_indices().collect();
    indices
        .par_iter()
        .try_for_each(|&(id, _)| compare::write(record, analysis, id, marks, sink))?;
    let formats = &record.site.exports;
    if formats.is_empty() {
        return Ok(Sizes::new());
    }
    let editions = record.editions.iter().zip(&analysis.tables);
    // The largest goes first: no other thread is to wait for it.
    let mut jobs = vec![Job {
        stem: whole::STEM.to_owned(),
        kind: Kind::Whole(analysis),
    }];
    jobs.extend(editions.flat_map(|(edition, standings)| of_edition(record, edition, standings)));
    jobs.extend(over_the_years(record, analysis));
    let resources = write(record, &jobs, formats, sink)?;
    let package = package::write(&package::of_site(record), &resources, sink)?;
    let catalog = catalog::write(record, &resources, sink)?;
    let mut sizes = package::sizes(resources);
    sizes.insert(package::PATH.to_owned(), package);
    sizes.insert(catalog::PATH.to_owned(), catalog);
    Ok(sizes)
}

/// Writes the data files of one edition in some formats, and a data package of theirs alone: rankings, units and
/// how its indices are measured, at the same paths as on the site. Nothing where there is no such edition.
///
/// # Errors
/// The machine refuses to keep a file.
pub fn edition(
    record: &Record,
    analysis: &Analysis,
    year: Year,
    formats: &[Export],
    sink: &dyn Sink,
) -> Result<(), Failure> {
    let mut editions = record.editions.iter().zip(&analysis.tables);
    let found = editions.find(|(edition, _)| edition.year == year);
    let Some((edition, standings)) = found.filter(|_| !formats.is_empty()) else {
        return Ok(());
    };
    let mut jobs = of_edition(record, edition, standings);
    let measured = edition.tables.iter();
    jobs.extend(measured.map(|table| how_measured(record, table.index)));
    let resources = write(record, &jobs, formats, sink)?;
    package::write(&package::of_edition(record, edition), &resources, sink)?;
    Ok(())
}

/// A table that is still to be made: its path without ending, and what it is made of.
struct Job<'a> {
    stem: String,
    kind: Kind<'a>,
}

enum Kind<'a> {
    Ranking(
        &'a model::Edition,
        &'a model::Table,
        &'a derive::TableStanding,
    ),
    Made(Table<'a>),
    UnitInEdition(Year, model::UnitId, Vec<Entry<'a>>),
    Index(model::IndexId, Vec<Entry<'a>>),
    Unit(model::UnitId, Vec<Entry<'a>>),
    Programme(&'a model::Programme, Vec<goals::Row<'a>>),
    Whole(&'a Analysis),
}

impl Kind<'_> {
    /// Whether it is offered in a format where the site has that. All data in one table are for programs.
    fn is_in(&self, format: Export) -> bool {
        match self {
            Kind::Whole(_) => format == Export::Csv,
            _ => format.is_beside(matches!(self, Kind::UnitInEdition(..))),
        }
    }
}

fn of_edition<'a>(
    record: &'a Record,
    edition: &'a model::Edition,
    standings: &'a [derive::TableStanding],
) -> Vec<Job<'a>> {
    let year = edition.year;
    let mut jobs = Vec::new();
    let mut units: BTreeMap<model::UnitId, Vec<Entry>> = BTreeMap::new();
    for (table, standing) in edition.tables.iter().zip(standings) {
        jobs.push(Job {
            stem: format!("{year}/{}", record.index(table.index).code),
            kind: Kind::Ranking(edition, table, standing),
        });
        let fields = fields::table(record, year, table, standing);
        if !fields.rows.is_empty() {
            jobs.push(Job {
                stem: format!("{year}/nhom/{}", record.index(table.index).code),
                kind: Kind::Made(fields),
            });
        }
        if !table.surveyed.is_empty() {
            jobs.push(Job {
                stem: surveyed::stem(year, &record.index(table.index).code),
                kind: Kind::Made(surveyed::table(record, year, table)),
            });
        }
        for row in results::rows(record, edition, table, standing) {
            units.entry(row.result.unit).or_default().push(row);
        }
    }
    jobs.extend(units.into_iter().map(|(unit, rows)| Job {
        stem: format!("{year}/don-vi/{}", record.unit(unit).code),
        kind: Kind::UnitInEdition(year, unit, rows),
    }));
    jobs
}

fn how_measured(record: &Record, index: model::IndexId) -> Job<'_> {
    Job {
        stem: measured::stem(record.index(index)),
        kind: Kind::Made(measured::table(record, index)),
    }
}

fn over_the_years<'a>(record: &'a Record, analysis: &'a Analysis) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    let mut units: BTreeMap<model::UnitId, Vec<Entry>> = BTreeMap::new();
    for (id, index) in record.all_indices() {
        let mut rows = Vec::new();
        for (edition, standings) in record.editions.iter().zip(&analysis.tables) {
            for (table, standing) in edition.tables.iter().zip(standings) {
                if table.index == id {
                    rows.extend(results::rows(record, edition, table, standing));
                }
            }
        }
        for row in &rows {
            units.entry(row.result.unit).or_default().push(*row);
        }
        jobs.push(Job {
            stem: format!("chi-so/{}", index.code),
            kind: Kind::Index(id, rows),
        });
        jobs.push(how_measured(record, id));
    }
    jobs.extend(units.into_iter().map(|(unit, rows)| Job {
        stem: format!("don-vi/{}", record.unit(unit).code),
        kind: Kind::Unit(unit, rows),
    }));
    let programmes = record.programmes.iter().zip(&analysis.programmes);
    jobs.extend(programmes.map(|(programme, standing)| Job {
        stem: format!("muc-tieu/{}", programme.slug),
        kind: Kind::Programme(
            programme,
            goals::rows(record, analysis, (programme, &standing.targets)),
        ),
    }));
    jobs
}

/// Makes each table once, writes it in every format, and keeps what a data package tells of it.
fn write(
    record: &Record,
    jobs: &[Job],
    formats: &[Export],
    sink: &dyn Sink,
) -> Result<Vec<Resource>, Failure> {
    let corrected = origin::Corrected::of(record);
    jobs.par_iter()
        .map(|job| {
            let table = job.table(record, &corrected);
            let wanted = FORMATS
                .iter()
                .filter(|(format, ..)| formats.contains(format) && job.kind.is_in(*format));
            let files = wanted.map(|(format, ending, write)| {
                let bytes = write(&table);
                let path = format!("{}.{ending}", job.stem);
                sink.put(&path, &bytes)?;
                Ok(File {
                    format: *format,
                    bytes: bytes.len(),
                    sha256: digest::sha256(&bytes),
                    path,
                })
            });
            let files = files.collect::<Result<_, Failure>>()?;
            Ok(Resource::new(&job.stem, &table, files))
        })
        .collect()
}

impl Job<'_> {
    /// The path of the page that shows the table, without ending: what stands in a folder of its own is shown with the ranking.
    fn page(&self) -> String {
        self.stem.replace("/nhom/", "/").replace("/khao-sat/", "/")
    }

    fn table<'a>(&'a self, record: &'a Record, corrected: &origin::Corrected) -> Table<'a> {
        let mut table = match &self.kind {
            Kind::Ranking(edition, table, standing) => {
                results::ranking(record, edition, table, standing, corrected)
            }
            Kind::Made(table) => table.clone(),
            Kind::UnitInEdition(year, unit, rows) => {
                parts::unit_in_edition(record, *year, *unit, rows, corrected)
            }
            Kind::Index(id, rows) => results::index(record, *id, rows),
            Kind::Unit(id, rows) => results::unit(record, *id, rows),
            Kind::Programme(programme, rows) => goals::table(record, programme, rows),
            Kind::Whole(analysis) => whole::table(record, analysis, corrected),
        };
        let site = &record.site;
        table.publisher = match &self.kind {
            Kind::Ranking(_, ranked, _) => &record.index(ranked.index).publisher.vi,
            Kind::Index(id, _) => &record.index(*id).publisher.vi,
            Kind::Made(table) => {
                let index = table.index.and_then(|code| record.find_index(code));
                &index
                    .map_or(site.publisher(), |id| &record.index(id).publisher)
                    .vi
            }
            Kind::UnitInEdition(..) | Kind::Unit(..) | Kind::Programme(..) | Kind::Whole(_) => {
                &site.publisher().vi
            }
        };
        table.licence = site.licence.as_ref();
        table.address = site
            .base
            .as_ref()
            .map(|base| format!("{base}{}.html", self.page()));
        table.citation = citation(site, &table);
        table
    }
}

/// How a table is cited: who publishes it, what it is, where it stands.
fn citation(site: &model::Site, table: &Table) -> String {
    let mut text = format!(
        "{}: {}. {}.",
        site.publisher().vi,
        table.title,
        site.title.vi
    );
    if let Some(address) = &table.address {
        text.push(' ');
        text.push_str(address);
    }
    text
}
