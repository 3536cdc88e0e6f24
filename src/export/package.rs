//! `datapackage.json` by the Frictionless Data Package standard: every table with its columns, its sources, its terms,
//! and the size and fingerprint of its files, so that a program can read and prove them all.
//!
//! One resource a table: its first file, and the same table in the other formats under `alternates`. Columns that many
//! tables share stand in a file of their own. Nothing of it depends on the day of the build.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::table::{BESIDE, Column, Kind, OWN, Table};
use files::{Failure, Sink};
use model::{Absence, Edition, Export, Licence, Record, Source};

/// The package's path.
pub const PATH: &str = "datapackage.json";

/// The folder of columns that many tables share.
const SCHEMAS: &str = "luoc-do";

/// A written file of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    pub format: Export,
    pub path: String,
    pub bytes: usize,
    pub sha256: String,
}

/// A table as the package tells of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Resource {
    /// The path without ending, and the name.
    pub stem: String,
    title: String,
    citation: String,
    address: Option<String>,
    pub files: Vec<File>,
    columns: Columns,
}

/// The columns of a table.
#[derive(Debug, Clone, PartialEq)]
enum Columns {
    /// Those of many tables, by the name of their file.
    Shared(&'static str),
    /// Its own, with its sources.
    Own(Value, Vec<Value>),
}

impl Resource {
    pub(super) fn new(stem: &str, table: &Table, files: Vec<File>) -> Self {
        Self {
            stem: stem.to_owned(),
            title: table.title.clone(),
            citation: table.citation.clone(),
            address: table.address.clone(),
            files,
            columns: match table.schema {
                Some(name) => Columns::Shared(name),
                None => Columns::Own(
                    schema(&table.columns),
                    table.sources.iter().map(|one| source(one)).collect(),
                ),
            },
        }
    }

    fn json(&self) -> Option<Value> {
        let (first, others) = self.files.split_first()?;
        let mut json = json!({
            "name": self.stem, "title": self.title, "citation": self.citation,
            "encoding": "utf-8",
        });
        file(&mut json, first);
        if let Some(address) = &self.address {
            json["homepage"] = address.as_str().into();
        }
        if !others.is_empty() {
            let others = others.iter().map(|other| {
                let mut json = json!({});
                file(&mut json, other);
                json
            });
            json["alternates"] = others.collect();
        }
        if first.format == Export::Csv {
            json["profile"] = "tabular-data-resource".into();
            json["schema"] = match &self.columns {
                Columns::Shared(name) => schema_path(name).into(),
                Columns::Own(schema, _) => schema.clone(),
            };
        }
        if let Columns::Own(_, sources) = &self.columns {
            json["sources"] = sources.clone().into();
        }
        Some(json)
    }
}

fn file(json: &mut Value, file: &File) {
    let format = match file.format {
        Export::Csv => "csv",
        Export::Json => "json",
        Export::Xlsx | Export::UnitXlsx => "xlsx",
    };
    json["path"] = file.path.as_str().into();
    json["format"] = format.into();
    json["mediatype"] = media_type(file.format).into();
    json["bytes"] = file.bytes.into();
    json["hash"] = format!("sha256:{}", file.sha256).into();
}

pub(super) fn media_type(format: Export) -> &'static str {
    match format {
        Export::Csv => "text/csv",
        Export::Json => "application/json",
        Export::Xlsx | Export::UnitXlsx => {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}

fn schema_path(name: &str) -> String {
    format!("{SCHEMAS}/{name}.json")
}

/// Columns as a Table Schema: codes, names in two languages, types, and how a missing value is written.
fn schema(columns: &[Column]) -> Value {
    let fields: Vec<Value> = columns.iter().map(field).collect();
    let mut missing = vec![""];
    missing.extend(Absence::ALL.map(Absence::code));
    json!({ "fields": fields, "missingValues": missing })
}

fn field(column: &Column) -> Value {
    let kind = match column.kind {
        Kind::Text => "string",
        Kind::Year => "year",
        Kind::Whole => "integer",
        Kind::Number => "number",
        Kind::Flag => "boolean",
    };
    let mut json = json!({ "name": column.code, "title": column.name, "type": kind });
    if let Some(english) = &column.english {
        json["description"] = english.as_ref().into();
    }
    if column.kind == Kind::Flag {
        json["trueValues"] = json!(["yes"]);
        json["falseValues"] = json!(["no"]);
    }
    json
}

fn source(source: &Source) -> Value {
    let mut json = json!({ "title": source.title.vi, "code": source.code });
    if let Some(url) = source.url.as_deref().filter(|url| is_web(url)) {
        json["path"] = url.into();
    }
    if let Some(terms) = &source.licence {
        json["licence"] = terms.vi.as_str().into();
    }
    json
}

fn licences(licence: &Licence) -> Option<Value> {
    let url = licence.url.as_deref().filter(|url| is_web(url))?;
    Some(json!([{ "title": licence.name.vi, "path": url }]))
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// What is said of the whole: everything but the resources.
pub(super) fn of_site(record: &Record) -> Value {
    let home = &record.unit(record.site.home).code;
    let used: Vec<_> = record.sources.iter().collect();
    let site = &record.site;
    head(record, home, &site.title.vi, site.base.clone(), &used)
}

/// The same of one edition.
pub(super) fn of_edition(record: &Record, edition: &Edition) -> Value {
    let home = &record.unit(record.site.home).code;
    let site = &record.site;
    let tables = edition.tables.iter().flat_map(|table| &table.rows);
    let used: BTreeSet<_> = tables.map(|row| row.source).collect();
    let used: Vec<_> = used.into_iter().map(|id| record.source(id)).collect();
    let year = edition.year;
    let base = site.base.as_ref().map(|base| format!("{base}{year}/"));
    let title = format!("{}, {year}", site.title.vi);
    let mut head = head(record, &format!("{home}-{year}"), &title, base, &used);
    if let Some(day) = edition.announced {
        head["announced"] = day.to_string().into();
    }
    head
}

fn head(
    record: &Record,
    name: &str,
    title: &str,
    homepage: Option<String>,
    sources: &[&Source],
) -> Value {
    let site = &record.site;
    let how = lang::phrase!("package-how-to-read");
    let mut json = json!({
        "profile": "data-package",
        "name": name,
        "title": title,
        "description": format!("{}\n\n{}\n\n{}", site.summary.vi, how.get(OWN), how.get(BESIDE)),
        "contributors": [{ "title": site.publisher().vi, "role": "publisher" }],
        "sources": sources.iter().map(|one| source(one)).collect::<Vec<_>>(),
    });
    if let Some(homepage) = homepage.filter(|base| is_web(base)) {
        json["homepage"] = homepage.into();
    }
    if let Some(licence) = &site.licence {
        json["licence"] = licence.name.vi.as_str().into();
        if let Some(licences) = licences(licence) {
            json["licenses"] = licences;
        }
    }
    if sources.is_empty()
        && let Some(all) = json.as_object_mut()
    {
        all.remove("sources");
    }
    json
}

/// How many bytes each file of a table has.
pub(super) fn sizes(resources: Vec<Resource>) -> super::Sizes {
    let files = resources.into_iter().flat_map(|resource| resource.files);
    files.map(|file| (file.path, file.bytes)).collect()
}

/// Writes the package and the columns that its tables share, and says how large the package is.
pub(super) fn write(
    head: &Value,
    resources: &[Resource],
    sink: &dyn Sink,
) -> Result<usize, Failure> {
    let mut out = Vec::with_capacity(1024 * (resources.len() + 4));
    serde_json::to_writer(&mut out, head).expect("memory takes all");
    out.pop();
    out.extend_from_slice(b",\"resources\":[");
    for (place, resource) in resources.iter().filter_map(Resource::json).enumerate() {
        out.extend_from_slice(if place == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut out, &resource).expect("memory takes all");
    }
    out.extend_from_slice(b"\n]}\n");
    sink.put(PATH, &out)?;
    for (name, columns) in super::SHARED {
        let used = |one: &Resource| matches!(one.columns, Columns::Shared(own) if own == *name);
        if resources.iter().any(used) {
            let json = format!("{:#}\n", schema(&columns()));
            sink.put(&schema_path(name), json.as_bytes())?;
        }
    }
    Ok(out.len())
}
