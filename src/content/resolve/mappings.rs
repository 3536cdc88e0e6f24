//! How the tables of a publisher are read, with every name in it resolved.

use super::{Names, choice};
use crate::fault::{self, Noun};
use crate::read::Read;
use crate::schema;
use crate::schema::value::Entries;
use diagnostic::{Diagnostic, Origin};
use model::mapping::{Column, Digits, Entry, Row, Separator, Times, Totals, key};
use model::{Absence, ComponentId, Index, Mapping, Record, UnitId, Year};

use super::tables::COVERAGES;

pub(crate) const SEPARATORS: [(&str, Separator); 2] =
    [("comma", Separator::Comma), ("point", Separator::Point)];
pub(crate) const DIGITS: [(&str, Digits); 3] = [
    ("shown", Digits::Shown),
    ("stored", Digits::Stored),
    ("rounded", Digits::Rounded),
];

pub(crate) const TOTALS: [(&str, Totals); 1] = [("none", Totals::None)];

/// What stands where the author has not answered yet.
const OPEN: &str = "?";

/// A mapping for the tables of a year; nothing where its index is not known.
pub(crate) fn mapping(
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
    let mut others = Vec::new();
    let columns = columns(raw.columns, &at, (&components, about), &mut others, said);
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
    let total = raw.total.as_ref();
    let total = total.map(|word| choice(word, &TOTALS, key("total"), said));
    let coverage = raw.coverage.as_ref();
    let coverage = coverage.map(|word| choice(word, &COVERAGES, key("coverage"), said));
    Some(Mapping {
        index,
        sheets: raw.sheets,
        rows: raw.rows,
        columns,
        others,
        units,
        absent,
        decimal,
        digits,
        hidden: raw.hidden.unwrap_or(false),
        coverage,
        of: raw.of,
        total,
        titles: raw
            .titles
            .0
            .into_iter()
            .map(|(says, is)| (says.into_string(), is))
            .collect(),
        printed: raw.printed,
        origin: at,
    })
}

fn columns(
    raw: Entries<String>,
    at: &Origin,
    (components, index): (&Names<ComponentId>, &Index),
    others: &mut Vec<String>,
    said: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut columns = Vec::new();
    for (head, word) in raw.0 {
        let (word, times) = times(&word);
        let here = || at.key("columns").key(&head);
        let column = if word == OPEN {
            None
        } else if let Some(code) = word.strip_prefix("parts.") {
            let (code, rank) = match code.strip_suffix(".rank") {
                Some(code) => (code, true),
                None => (code, false),
            };
            if is_of_another_framework(code, components, index) {
                others.push(head.into_string());
                continue;
            }
            let Some(id) = components.find(code, here, said) else {
                continue;
            };
            Some(if rank {
                Column::PartRank(id)
            } else {
                Column::Part(id)
            })
        } else {
            Some(choice(word, &Column::WORDS, here, said))
        };
        let text = head.into_string();
        let (sheet, what) = key(&text);
        columns.push(Entry {
            sheet: sheet.map(str::to_owned),
            what: what.to_owned(),
            column,
            times,
            key: text,
        });
    }
    columns
}

/// The word of a column, and by what its numbers are multiplied: `score x100`, `score x100 (0-1)`.
fn times(word: &str) -> (&str, Option<Times>) {
    let cut = word.rsplit_once(" x").or_else(|| word.rsplit_once(" ×"));
    match cut.and_then(|(word, times)| Some((word, Times::read(times)?))) {
        Some((word, times)) => (word.trim_end(), Some(times)),
        None => (word, None),
    }
}

/// Whether a code is not of the framework of the year, but of another year's: one mapping serves them all.
fn is_of_another_framework(code: &str, components: &Names<ComponentId>, index: &Index) -> bool {
    let mut all = index
        .frameworks
        .iter()
        .flat_map(|framework| &framework.components);
    components.get(code).is_none() && all.any(|component| component.code == code)
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
