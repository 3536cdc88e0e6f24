//! What an import changes of a table that is there already: unit by unit, the old and the new.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::take::Request;
use super::taken::{Line, Taken};
use lang::Phrase;
use lang::number::exact;
use model::{Lang, Result, UnitId, Value};

/// A unit of which something changes, in words.
#[must_use]
pub fn differences(request: &Request<'_>, taken: &Taken, lang: Lang) -> Vec<String> {
    let editions = request.record.editions.iter();
    let edition = editions
        .into_iter()
        .find(|edition| edition.year == request.year);
    let tables = edition.into_iter().flat_map(|edition| &edition.tables);
    let Some(table) = tables
        .into_iter()
        .find(|table| table.index == request.index)
    else {
        return Vec::new();
    };
    let mut old: BTreeMap<UnitId, &Result> = table.rows.iter().map(|row| (row.unit, row)).collect();
    let name = |unit: UnitId| request.record.unit(unit).name.get(lang);
    let mut all = Vec::new();
    for (_, line) in taken.lines() {
        match old.remove(&line.unit) {
            None => all.push(format!(
                "{}: {}",
                name(line.unit),
                say(lang, "thêm", "added")
            )),
            Some(row) => {
                let told = changes(request, row, line, lang);
                if !told.is_empty() {
                    all.push(format!("{}: {}", name(line.unit), told.join("; ")));
                }
            }
        }
    }
    for unit in old.into_keys() {
        all.push(format!(
            "{}: {}",
            name(unit),
            say(lang, "bỏ khỏi bảng", "removed")
        ));
    }
    all
}

fn say(lang: Lang, vi: &'static str, en: &'static str) -> &'static str {
    Phrase(vi, en).get(lang)
}

fn changes(request: &Request<'_>, row: &Result, line: &Line, lang: Lang) -> Vec<String> {
    let mut told = Vec::new();
    let shown = |value: Option<Value>| match value {
        Some(Value::Score(value)) => exact(value, lang),
        Some(Value::Absent(absence)) => absence.code().to_owned(),
        None => "–".to_owned(),
    };
    let mut tell = |what: &str, old: String, new: String| {
        if old != new {
            let mut text = String::new();
            write!(text, "{what} {old} → {new}").expect("a String takes all");
            told.push(text);
        }
    };
    let absent = Value::Absent(model::Absence::NotPublished);
    let score = line.score.unwrap_or(absent);
    tell(
        say(lang, "điểm", "score"),
        shown(Some(row.score)),
        shown(Some(score)),
    );
    let rank = |rank: Option<u32>| rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
    tell(say(lang, "hạng", "rank"), rank(row.rank), rank(line.rank));
    for (id, component) in request.framework.all() {
        let old = row
            .parts
            .iter()
            .find(|part| part.component == id)
            .map(|part| part.score);
        let new = line
            .parts
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, value)| *value);
        tell(component.name.get(lang), shown(old), shown(new));
    }
    told
}
