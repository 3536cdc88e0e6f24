//! Results of an index for comparing: what the page of comparisons fetches when a reader chooses that index.
//!
//! A script that hands over one value, for a page that was opened from disk may fetch nothing else. Numbers travel as
//! texts, so that no binary fraction comes between: they have every digit they were published with, averages those that
//! are printed. What was corrected has its mark here as on every page.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use derive::{Analysis, Spread, TableStanding};
use files::{Failure, Sink};
use lang::{digits, number, order};
use model::{Absence, IndexId, Life, Record, Table, Text, UnitId, Year};

/// Where it lies below the site's root.
fn path(index: &model::Index) -> String {
    format!("chi-so/{}.js", index.code)
}

/// A corrected figure: its place on the page of all corrections, and what is said of it to those who hear the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The place.
    pub place: String,
    /// The words, in each language of the site.
    pub words: Vec<String>,
}

/// What was corrected, by the addresses of figures.
pub type Marks = BTreeMap<String, Mark>;

/// A table of the index with its year.
type Of<'a> = (Year, &'a Table, &'a TableStanding);

/// Writes it, year by year; nothing where the index has no results.
pub(super) fn write(
    record: &Record,
    analysis: &Analysis,
    id: IndexId,
    marks: &Marks,
    sink: &dyn Sink,
) -> Result<(), Failure> {
    let index = record.index(id);
    let editions = record.editions.iter().zip(&analysis.tables);
    let tables: Vec<Of> = editions
        .flat_map(|(edition, standings)| {
            let tables = edition.tables.iter().zip(standings);
            tables.map(move |(table, standing)| (edition.year, table, standing))
        })
        .filter(|(_, table, _)| table.index == id)
        .collect();
    if tables.is_empty() {
        return Ok(());
    }
    let units = units(record, &tables);
    let places: BTreeMap<UnitId, usize> = units.iter().copied().zip(0..).collect();
    let components = Components::of(record, index, &tables);
    let names = units.iter().map(|&id| {
        let unit = record.unit(id);
        json!([unit.code, named(record, &unit.name)])
    });
    let fields = index.fields.iter();
    let fields = fields.map(|field| json!([field.code, named(record, &field.name)]));
    let head = json!({
        "code": index.code,
        "corrected": corrected(index, marks),
        "decimals": index.decimals,
        "units": names.collect::<Value>(),
        "fields": fields.collect::<Value>(),
        "components": components.names,
    });
    let head = printed(&head);
    let path = path(index);
    let mut file = files::open(sink, &path)?;
    file.add(b"congbo(");
    file.add(head.strip_suffix('}').unwrap_or(&head).as_bytes());
    let mut before = None;
    for of in &tables {
        file.add(if before.is_none() {
            b",\"years\":["
        } else {
            b","
        });
        let breaks = before.is_some_and(|before| !index.compare(before, of.1.framework));
        before = Some(of.1.framework);
        let year = year(record, of, breaks, &places, &components);
        file.add(year.as_bytes());
    }
    file.add(b"]});\n");
    file.close()?;
    Ok(())
}

/// What something is called in each language of the site; nothing in one that has no words of its own for it.
fn named(record: &Record, name: &Text) -> Value {
    let languages = record.site.languages.iter();
    let names = languages.map(|lang| json!(name.has(*lang).then(|| name.get(*lang))));
    names.collect()
}

/// The corrected figures of an index, with place and words in each language.
fn corrected(index: &model::Index, marks: &Marks) -> Value {
    let own = format!("{}/", index.code);
    let all = marks.range(own.clone()..);
    let own = all.take_while(|(figure, _)| figure.starts_with(&own));
    let own = own.map(|(figure, mark)| (figure.clone(), json!([mark.place, mark.words])));
    Value::Object(own.collect())
}

/// A value as a script may have it within a page.
fn printed(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// Units with a row, in the order of their names.
fn units(record: &Record, tables: &[Of]) -> Vec<UnitId> {
    let rows = tables.iter().flat_map(|(_, table, _)| &table.rows);
    let mut units: Vec<UnitId> = rows.map(|row| row.unit).collect();
    units.sort_unstable();
    units.dedup();
    units.sort_by_cached_key(|&id| order::key(&record.unit(id).name.vi));
    units
}

/// Components of all frameworks: those of one code and name are one.
struct Components {
    /// Code, names and level of each.
    names: Vec<Value>,
    /// Of each framework, in the order of its tree, the place in `names`.
    places: Vec<Vec<usize>>,
}

impl Components {
    /// Those of which something is known, the newest framework's first.
    fn of(record: &Record, index: &model::Index, tables: &[Of]) -> Self {
        let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut names = Vec::new();
        let mut places = vec![Vec::new(); index.frameworks.len()];
        for (at, framework) in index.frameworks.iter().enumerate().rev() {
            let used = tables.iter().any(|of| usize::from(of.1.framework.0) == at);
            for component in framework.components.iter().filter(|_| used) {
                let key = (component.code.as_str(), component.name.vi.as_str());
                let place = *known.entry(key).or_insert_with(|| {
                    names.push(json!([
                        component.code,
                        named(record, &component.name),
                        component.level
                    ]));
                    names.len() - 1
                });
                places[at].push(place);
            }
        }
        Self { names, places }
    }
}

/// `{"breaks", "means", "parts", "rows", "year"}`: averages of fields, places of components, and rows of unit, score, rank,
/// number ranked, and a score for each component.
fn year(
    record: &Record,
    &(year, table, standing): &Of,
    breaks: bool,
    units: &BTreeMap<UnitId, usize>,
    components: &Components,
) -> String {
    let index = record.index(table.index);
    let framework = index.framework(table.framework);
    let mean = |spread: Option<&Spread>| {
        spread.map_or(Value::Null, |spread| {
            number::plain(number::round(spread.mean, index.decimals)).into()
        })
    };
    let complete = standing.fields.iter();
    let complete = complete.filter(|field| table.is_complete(Some(field.field)));
    let fields = complete.map(|field| {
        let total = mean(field.total.as_ref());
        let parts = field.components.iter().map(|spread| mean(spread.as_ref()));
        let means = [json!(field.field), total].into_iter().chain(parts);
        Value::Array(means.collect())
    });
    let head = json!({
        "breaks": breaks,
        "means": fields.collect::<Value>(),
        "parts": components.places[usize::from(table.framework.0)],
    });
    let mut out = printed(&head);
    out.pop();
    out.push_str(",\"rows\":[");
    // Nearly all there is: written as it goes. Neither digits nor codes have a sign that JSON escapes.
    for (at, (row, standing)) in table.rows.iter().zip(&standing.rows).enumerate() {
        out.push_str(if at > 0 { ",[" } else { "[" });
        whole(&mut out, units.get(&row.unit).copied());
        let mut end = out.len();
        let life = record.unit(row.unit).life_at_end_of(year);
        cell(&mut out, Some(row.score), life, &mut end);
        let rank = standing.rank;
        for number in [rank.map(|rank| rank.place), rank.and_then(|rank| rank.of)] {
            out.push(',');
            whole(&mut out, number.map(|number| number as usize));
            end = number.map_or(end, |_| out.len());
        }
        let mut parts = row.parts.iter().peekable();
        let form = index.framework_for(table.framework, record.unit(row.unit));
        for (id, _) in framework.all() {
            if !form.component(id).applies {
                // Neither a value nor one that is not published: there is nothing of it.
                out.push_str(",0");
                end = out.len();
                continue;
            }
            let part = parts.next_if(|part| part.component == id);
            cell(&mut out, part.map(|part| part.score), life, &mut end);
        }
        // What is missing at the end needs no place.
        out.truncate(end);
        out.push(']');
    }
    out.push_str("],\"year\":");
    whole(&mut out, usize::try_from(year).ok());
    out.push('}');
    out
}

/// A cell of a row: a score, or the code of the reason why there is none; `end` moves on where there is either.
fn cell(out: &mut String, value: Option<model::Value>, life: Life, end: &mut usize) {
    out.push(',');
    match value {
        None => return out.push_str("null"),
        Some(model::Value::Score(score)) => {
            // All digits as a text: a script would make a binary fraction of them.
            out.push('"');
            number::write_plain(out, score);
            out.push('"');
        }
        Some(model::Value::Absent(reason)) => {
            out.push('"');
            out.push_str(match (reason, life) {
                // Which of the two it was is for readers; data files have one code for both.
                (Absence::DidNotExist, Life::Before) => "not-yet",
                (Absence::DidNotExist, Life::After) => "no-longer",
                _ => reason.code(),
            });
            out.push('"');
        }
    }
    *end = out.len();
}

fn whole(out: &mut String, number: Option<usize>) {
    match number {
        Some(number) => digits::write(out, number as u64),
        None => out.push_str("null"),
    }
}
