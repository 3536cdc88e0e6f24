//! Units with their kinds and lineage, and sources.

use super::{Known, Names, address, code, date, small, text};
use crate::fault::{self, Noun};
use crate::read::Read;
use crate::schema;
use diagnostic::{Diagnostic, Origin};
use lang::order;
use model::{
    Earlier, Former, Islands, Kind, KindId, Level, Source, SourceFile, SourceId, Tile, Unit, UnitId,
};

pub(crate) const LEVELS: [(&str, Level); 5] = [
    ("province", Level::Province),
    ("department", Level::Department),
    ("district", Level::District),
    ("commune", Level::Commune),
    ("body", Level::Body),
];

fn id(place: usize) -> UnitId {
    UnitId(u32::try_from(place).unwrap_or(u32::MAX))
}

fn row(root: &Origin, place: usize) -> Origin {
    root.key("units").item(place)
}

/// Where the units stand in their file, in the order of their names: in which order authors list them means nothing.
fn by_name(units: &[schema::Unit]) -> Vec<usize> {
    let names = units.iter().enumerate();
    let names = names.map(|(place, unit)| (order::key(&unit.name.0.vi), &*unit.code, place));
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    names.into_iter().map(|(_, _, place)| place).collect()
}

/// The codes of kinds and units.
pub(crate) fn names(
    read: &Read<schema::Units>,
    said: &mut Vec<Diagnostic>,
) -> (Names<KindId>, Names<UnitId>) {
    let mut kinds = Names::new(Noun::Kind);
    for (place, (name, _)) in read.value.kinds.0.iter().enumerate() {
        code(name, || read.origin.key("kinds").name(name), said);
        kinds.add(name, KindId(small(place)));
    }
    let mut units = Names::new(Noun::Unit);
    let places = by_name(&read.value.units);
    for (own, place) in places.iter().copied().enumerate() {
        let unit = &read.value.units[place];
        let at = |place: usize| row(&read.origin, place).key("code");
        code(&unit.code, || at(place), said);
        if let Some(first) = units.add(&unit.code, id(own)) {
            let first = at(places[first.0 as usize]);
            said.push(fault::duplicate(
                "duplicate-code",
                &unit.code,
                first,
                at(place),
            ));
        }
        units.alias(&unit.name.0.vi, &unit.code);
        if let Some(full) = &unit.full {
            units.alias(&full.0.vi, &unit.code);
        }
        for alias in &unit.aliases {
            units.alias(alias, &unit.code);
        }
        let was = unit.was.iter();
        for text in was.flat_map(|was| was.name.iter().chain(&was.full)) {
            units.alias(&text.0.vi, &unit.code);
        }
    }
    (kinds, units)
}

/// The codes where the file that has them cannot be read.
pub(crate) fn unknown() -> (Names<KindId>, Names<UnitId>) {
    let (kinds, units) = (Names::new(Noun::Kind), Names::new(Noun::Unit));
    (kinds.partly(), units.partly())
}

/// The kinds in the author's order.
pub(crate) fn kinds(read: &mut Read<schema::Units>, said: &mut Vec<Diagnostic>) -> Vec<Kind> {
    let root = read.origin.key("kinds");
    std::mem::take(&mut read.value.kinds)
        .0
        .into_iter()
        .map(|(code, kind)| {
            let origin = root.key(&code);
            let level = choice_of_level(&kind.level, &origin, said);
            let code = code.into_string();
            let name = kind.name.0;
            Kind {
                code,
                name,
                level,
                origin,
            }
        })
        .collect()
}

fn choice_of_level(word: &str, origin: &Origin, said: &mut Vec<Diagnostic>) -> Level {
    super::choice(word, &LEVELS, || origin.key("level"), said)
}

/// The units in the order of their names, with predecessors as the mirror of successors.
pub(crate) fn units(
    read: Read<schema::Units>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Unit> {
    let root = read.origin;
    let places = by_name(&read.value.units);
    let raw = read.value.units.into_iter();
    let mut raw: Vec<Option<schema::Unit>> = raw.map(Some).collect();
    let in_order = places.into_iter().filter_map(|place| {
        let raw = raw[place].take()?;
        Some(unit(raw, row(&root, place), known, said))
    });
    let mut units: Vec<Unit> = in_order.collect();
    for place in 0..units.len() {
        for successor in units[place].successors.clone() {
            units[successor.0 as usize].predecessors.push(id(place));
        }
    }
    units
}

fn unit(raw: schema::Unit, at: Origin, known: &Known, said: &mut Vec<Diagnostic>) -> Unit {
    let kind = known.kinds.find(&raw.kind, || at.key("kind"), said);
    let parent = raw.parent.as_deref();
    let successors = at.key("successors");
    Unit {
        kind: kind.unwrap_or(KindId(0)),
        parent: known.units.find_some(parent, || at.key("parent"), said),
        from: date(raw.from.as_deref(), || at.key("from"), said),
        to: date(raw.to.as_deref(), || at.key("to"), said),
        was: was(raw.was, &at.key("was"), known, said),
        successors: known.units.find_all(&raw.successors, &successors, said),
        predecessors: Vec::new(),
        formerly: formerly(raw.formerly, &at.key("formerly"), known, said),
        code: raw.code,
        name: raw.name.0,
        full: text(raw.full),
        aliases: raw.aliases,
        tile: raw
            .tile
            .and_then(|text| tile(&text, || at.key("tile"), said)),
        islands: raw.islands.and_then(|raw| {
            let place = || at.key("islands").key("tile");
            let tile = tile(&raw.tile, place, said)?;
            let name = raw.name.0;
            Some(Islands { name, tile })
        }),
        note: text(raw.note),
        origin: at,
    }
}

/// What a unit was, oldest first; nothing of what has no day that can be read.
fn was(
    raw: Vec<schema::Earlier>,
    list: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Earlier> {
    let all = raw.into_iter().enumerate().filter_map(|(place, raw)| {
        let at = list.item(place);
        let (kind, parent) = (raw.kind.as_deref(), raw.parent.as_deref());
        Some(Earlier {
            name: text(raw.name),
            full: text(raw.full),
            kind: known.kinds.find_some(kind, || at.key("kind"), said),
            parent: known.units.find_some(parent, || at.key("parent"), said),
            to: date(Some(&raw.to), || at.key("to"), said)?,
            origin: at,
        })
    });
    all.collect()
}

fn formerly(
    raw: Vec<schema::Former>,
    list: &Origin,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Former> {
    let all = raw.into_iter().enumerate().map(|(place, raw)| {
        let at = list.item(place);
        let kind = known.kinds.find(&raw.kind, || at.key("kind"), said);
        let parent = raw.parent.as_deref();
        Former {
            kind: kind.unwrap_or(KindId(0)),
            parent: known.units.find_some(parent, || at.key("parent"), said),
            name: raw.name.0,
            number: raw.number.map(|number| number.0),
            part: raw.part.unwrap_or(false),
        }
    });
    all.collect()
}

/// "C5" as a cell of the grid.
fn tile(text: &str, at: impl FnOnce() -> Origin, said: &mut Vec<Diagnostic>) -> Option<Tile> {
    let tile = Tile::parse(text);
    if tile.is_none() {
        said.push(fault::bad_tile(text, at()));
    }
    tile
}

/// The codes of sources.
pub(crate) fn source_names(
    read: &Read<schema::Sources>,
    said: &mut Vec<Diagnostic>,
) -> Names<SourceId> {
    let mut names = Names::new(Noun::Source);
    for (place, (name, _)) in read.value.0.iter().enumerate() {
        code(name, || read.origin.name(name), said);
        names.add(name, SourceId(small(place)));
    }
    names
}

/// The sources in the author's order.
pub(crate) fn sources(
    read: Read<schema::Sources>,
    known: &Known,
    said: &mut Vec<Diagnostic>,
) -> Vec<Source> {
    let root = read.origin;
    let entries = read.value.0.into_iter();
    entries
        .map(|(code, raw)| {
            let at = root.key(&code);
            let document = raw.document.as_deref();
            Source {
                code: code.into_string(),
                title: raw.title.0,
                publisher: text(raw.publisher),
                url: address(raw.url, || at.key("url"), said),
                date: date(raw.date.as_deref(), || at.key("date"), said),
                document: known
                    .documents
                    .find_some(document, || at.key("document"), said),
                file: raw.file.map(|name| SourceFile {
                    name,
                    sha256: raw.sha256,
                }),
                licence: text(raw.licence),
                note: text(raw.note),
                origin: at,
            }
        })
        .collect()
}
