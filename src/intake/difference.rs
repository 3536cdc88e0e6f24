//! What an import changes of a table that is there already: unit by unit, the old and the new.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use super::take::Request;
use super::taken::{Line, Taken};
use lang::Pair;
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
    // What is of a group that is in none of the files stays.
    let covers = super::covered::covers(request, taken);
    let is_read = |unit: &UnitId| {
        let field = request.index().field_of(request.record.unit(*unit));
        covers
            .iter()
            .any(|one| one.field.is_none() || one.field == field)
    };
    for unit in old.into_keys().filter(is_read) {
        all.push(format!(
            "{}: {}",
            name(unit),
            say(lang, "bỏ khỏi bảng", "removed")
        ));
    }
    all
}

fn say(lang: Lang, vi: &'static str, en: &'static str) -> &'static str {
    Pair(vi, en).get(lang)
}

/// What changes of a unit, in words.
struct Changes {
    told: Vec<String>,
    lang: Lang,
}

impl Changes {
    fn tell(&mut self, what: &str, old: &str, new: &str) {
        if old != new {
            let mut text = String::new();
            write!(text, "{what} {old} → {new}").expect("a String takes all");
            self.told.push(text);
        }
    }

    fn value(&mut self, what: &str, old: Option<Value>, new: Option<Value>) {
        let lang = self.lang;
        let shown = |value: Option<Value>| match value {
            Some(Value::Score(value)) => exact(value, lang),
            Some(Value::Absent(absence)) => absence.code().to_owned(),
            None => "–".to_owned(),
        };
        self.tell(what, &shown(old), &shown(new));
    }

    fn number(&mut self, what: &str, old: Option<Decimal>, new: Option<Decimal>) {
        self.value(what, old.map(Value::Score), new.map(Value::Score));
    }

    fn rank(&mut self, what: &str, old: Option<u32>, new: Option<u32>) {
        let rank = |rank: Option<u32>| rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
        self.tell(what, &rank(old), &rank(new));
    }
}

fn changes(request: &Request<'_>, row: &Result, line: &Line, lang: Lang) -> Vec<String> {
    let mut all = Changes {
        told: Vec::new(),
        lang,
    };
    let absent = Value::Absent(model::Absence::NotPublished);
    let score = line.score.unwrap_or(absent);
    all.value(say(lang, "điểm", "score"), Some(row.score), Some(score));
    all.rank(say(lang, "hạng", "rank"), row.rank, line.rank);
    let share = say(lang, "tỷ lệ %", "per cent");
    all.number(share, row.declared_percent(), line.percent);
    let most = say(lang, "điểm tối đa", "maximum");
    all.number(most, row.own_max(), line.max);
    let bands = request
        .index()
        .bands_for(request.year, request.record.unit(line.unit));
    let band = |place: Option<usize>| {
        let band = place.and_then(|place| bands?.bands.get(place));
        band.map_or_else(|| "–".to_owned(), |band| band.name.get(lang).to_owned())
    };
    let (old, new) = (band(row.band.map(usize::from)), band(line.band));
    all.tell(say(lang, "xếp loại", "band"), &old, &new);
    for (id, component) in request.framework.all() {
        let name = component.name.get(lang);
        let mut parts = line.parts.iter();
        let new = parts.find(|(known, _)| *known == id);
        // A component that has only a rank is read back as one whose score was not published.
        let said = |value: &Value| *value != absent;
        let old = row.part(id).map(|part| part.score).filter(said);
        all.value(name, old, new.map(|(_, value)| *value).filter(said));
        let mut ranks = line.ranks.iter();
        let new = ranks.find(|(known, _)| *known == id);
        let what = format!("{} {name}", say(lang, "hạng", "rank in"));
        all.rank(&what, row.part_rank(id), new.map(|(_, rank)| *rank));
    }
    all.told
}
