//! How the tables of a publisher are read, with every name in it resolved.

use super::{Names, choice};
use crate::content::fault::{self, Noun};
use crate::content::read::Read;
use crate::content::schema;
use crate::content::schema::value::Entries;
use crate::diagnostic::{Diagnostic, Origin};
use crate::model::mapping::{Column, Digits, Row, Separator};
use crate::model::{Absence, ComponentId, Mapping, Record, UnitId, Year};

use super::tables::COVERAGES;

pub(in crate::content) const SEPARATORS: [(&str, Separator); 2] =
    [("comma", Separator::Comma), ("point", Separator::Point)];
pub(in crate::content) const DIGITS: [(&str, Digits); 2] =
    [("shown", Digits::Shown), ("stored", Digits::Stored)];

/// What stands where the author has not answered yet.
const OPEN: &str = "?";

/// A mapping for the tables of a year; nothing where its index is not known.
pub(in crate::content) fn mapping(
    read: Read<schema::Mapping>,
    record: &Record,
    year: Year,
    said: &mut Vec<Diagnostic>,
) -> Option<Mapping> {
    let (at, raw) = (read.origin, read.value);
    let mut indices = Names::new(Noun::Index);
    for (id, index) in record.all_indices() {
        indices.add(&index.code, id);
    }
    let index = indices.find(&raw.index, || at.key("index"), said)?;
    let about = record.index(index);
    let Some(framework) = about.framework_of(year) else {
        said.push(fault::framework_missing(&about.code, year, at.key("index")));
        return None;
    };
    let mut components = Names::new(Noun::Component);
    for (id, component) in about.framework(framework).all() {
        components.add(&component.code, id);
        components.alias(&component.name.vi, &component.code);
    }
    let columns = columns(raw.columns, &at, &components, said);
    let units = rows(raw.units, &at, record, said);
    let absent = absent(raw.absent, &at, said);
    let key = |name: &'static str| {
        let at = at.clone();
        move || at.key(name)
    };
    let decimal = raw
        .decimal
        .as_ref()
        .map(|word| choice(word, &SEPARATORS, key("decimal"), said));
    let digits = raw.digits.as_ref();
    let digits = digits.map(|word| choice(word, &DIGITS, key("digits"), said));
    let coverage = raw.coverage.as_ref();
    let coverage = coverage.map(|word| choice(word, &COVERAGES, key("coverage"), said));
    Some(Mapping {
        index,
        sheets: raw.sheets,
        rows: raw.rows,
        columns,
        units,
        absent,
        decimal,
        digits: digits.unwrap_or_default(),
        hidden: raw.hidden.unwrap_or(false),
        coverage,
        origin: at,
    })
}

fn columns(
    raw: Entries<String>,
    at: &Origin,
    components: &Names<ComponentId>,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<Column>)> {
    let mut columns = Vec::new();
    for (head, word) in raw.0 {
        let here = || at.key("columns").key(&head);
        let column = if word == OPEN {
            None
        } else if let Some(code) = word.strip_prefix("parts.") {
            let (code, rank) = match code.strip_suffix(".rank") {
                Some(code) => (code, true),
                None => (code, false),
            };
            let Some(id) = components.find(code, here, said) else {
                continue;
            };
            Some(if rank {
                Column::PartRank(id)
            } else {
                Column::Part(id)
            })
        } else {
            Some(choice(&word, &Column::WORDS, here, said))
        };
        columns.push((head.into_string(), column));
    }
    columns
}

fn rows(
    raw: Entries<String>,
    at: &Origin,
    record: &Record,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<Row>)> {
    let mut units = Names::new(Noun::Unit);
    for (id, unit) in record.all_units() {
        units.add(&unit.code, id);
        units.alias(&unit.name.vi, &unit.code);
    }
    let mut rows = Vec::new();
    for (name, code) in raw.0 {
        let row = match code.as_str() {
            OPEN => None,
            "leave" => Some(Row::Leave),
            code => {
                let here = || at.key("units").key(&name);
                let found: Option<UnitId> = units.find(code, here, said);
                let Some(id) = found else { continue };
                Some(Row::Unit(id))
            }
        };
        rows.push((name.into_string(), row));
    }
    rows
}

fn absent(
    raw: Entries<String>,
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<Absence>)> {
    let words = Absence::ALL.map(|absence| (absence.code(), absence));
    let mut all = Vec::new();
    for (sign, word) in raw.0 {
        let absence = (word != OPEN).then(|| {
            let here = || at.key("absent").key(&sign);
            choice(&word, &words, here, said)
        });
        all.push((sign.into_string(), absence));
    }
    all
}
