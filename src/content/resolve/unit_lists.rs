//! How a list of units is read, with every name in it resolved.

use super::units::LEVELS;
use super::{Names, choice, date};
use crate::fault::Noun;
use crate::read::Read;
use crate::schema;
use crate::schema::value::Entries;
use diagnostic::{Diagnostic, Origin};
use model::unit_list::{Column, KindMeant, Meant};
use model::{Record, UnitId, UnitList};

/// What stands where the author has not answered yet.
const OPEN: &str = "?";

pub(crate) const MEANT: [(&str, Meant); 3] = [
    ("new", Meant::New),
    ("divided", Meant::Divided),
    ("leave", Meant::Leave),
];

pub(crate) fn list(
    read: Read<schema::UnitList>,
    record: &Record,
    said: &mut Vec<Diagnostic>,
) -> UnitList {
    let (at, raw) = (read.origin, read.value);
    let mut known = Names::new(Noun::Unit);
    for (id, unit) in record.all_units() {
        known.add(&unit.code, id);
        known.alias(&unit.name.vi, &unit.code);
    }
    let answered = |text: Option<String>| text.filter(|text| text != OPEN);
    let parent = answered(raw.parent);
    let from = answered(raw.from);
    UnitList {
        sheets: raw.sheets,
        columns: columns(raw.columns, &at, said),
        kinds: kinds(raw.kinds, &at, said),
        units: units(raw.units, &at, &known, said),
        parent: known.find_some(parent.as_deref(), || at.key("parent"), said),
        from: date(from.as_deref(), || at.key("from"), said),
        former: answered(raw.former).map(|text| kind(&text, || at.key("former"), said)),
        origin: at,
    }
}

fn columns(
    raw: Entries<String>,
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<Column>)> {
    let mut all = Vec::new();
    for (head, word) in raw.0 {
        let here = || at.key("columns").key(&head);
        let column = (word != OPEN).then(|| choice(&word, &Column::WORDS, here, said));
        all.push((head.into_string(), column));
    }
    all
}

fn kinds(
    raw: Entries<String>,
    at: &Origin,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<KindMeant>)> {
    let mut all = Vec::new();
    for (word, meant) in raw.0 {
        let here = || at.key("kinds").key(&word);
        let meant = (meant != OPEN).then(|| kind(&meant, here, said));
        all.push((word.into_string(), meant));
    }
    all
}

/// The code of a kind, and perhaps its level: `dac-khu commune`.
fn kind(text: &str, at: impl Fn() -> Origin, said: &mut Vec<Diagnostic>) -> KindMeant {
    let (code, level) = match text.split_once(' ') {
        Some((code, level)) => (code, Some(choice(level.trim(), &LEVELS, &at, said))),
        None => (text, None),
    };
    super::code(code, at, said);
    KindMeant {
        code: code.to_owned(),
        level,
    }
}

fn units(
    raw: Entries<String>,
    at: &Origin,
    known: &Names<UnitId>,
    said: &mut Vec<Diagnostic>,
) -> Vec<(String, Option<Meant>)> {
    let mut all = Vec::new();
    for (name, word) in raw.0 {
        let here = || at.key("units").key(&name);
        let said_word = MEANT.iter().find(|(known, _)| *known == word);
        let meant = match said_word {
            _ if word == OPEN => None,
            Some((_, meant)) => Some(*meant),
            None => match known.find(&word, here, said) {
                Some(id) => Some(Meant::Unit(id)),
                None => continue,
            },
        };
        all.push((name.into_string(), meant));
    }
    all
}
