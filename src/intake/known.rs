//! By which names the units are known that an index ranks in a year.

use super::kinds::{self, Kind};
use super::meant;
use super::names::{About, Freedom, Lexicon, Match};
use super::national;
use super::take::Request;
use super::times::without_time;
use lang::names::bare;
use model::{Level, Text, Unit, UnitId};

/// The names of units that are ranked. One that says of which time it is has its name alone too: of those that live in
/// the year of the edition it is the only one, or it is asked.
pub(super) fn units(request: &Request<'_>) -> Lexicon<UnitId> {
    let mut all = Lexicon::new(Freedom::Much);
    for (id, unit) in request.named() {
        add(request, id, unit, &mut all);
    }
    for (code, name) in national::codes(request.year) {
        if let Some(Match::One(id, _)) = all.spelt(name) {
            let kind = request.record.kind(request.record.unit(id).kind);
            if kind.level == Level::Province {
                all.add_national(code, id);
            }
        }
    }
    for (name, id) in meant::names(request) {
        all.add_code(name, id);
    }
    all
}

/// The names of all other units of the record: of kinds that the index does not rank, or of other times.
pub(super) fn others(request: &Request<'_>) -> Lexicon<UnitId> {
    let mut all = Lexicon::new(Freedom::Much);
    let (index, year) = (request.index(), request.year);
    let units = request.record.all_units();
    for (id, unit) in units.filter(|(_, unit)| !index.ranks(unit, year)) {
        add(request, id, unit, &mut all);
    }
    all
}

/// Adds the names of a unit, and what tells it from others of its name.
fn add(request: &Request<'_>, id: UnitId, unit: &Unit, all: &mut Lexicon<UnitId>) {
    let record = request.record;
    let kind = Kind::of(&record.kind(unit.kind).name.vi);
    let level = record.kind(unit.kind).level;
    // What belongs to no other unit belongs to the site's own, but for provinces.
    let home = Some(record.site.home).filter(|home| level != Level::Province && *home != id);
    let parent = unit
        .parent
        .or(home)
        .map(|parent| kinds::without(&record.unit(parent).name.vi).0);
    let parent = parent.map(bare).unwrap_or_default();
    let level = Some(level);
    all.tell(
        id,
        About {
            kind,
            level,
            parent,
        },
    );
    let names = [Some(&unit.name), unit.full.as_ref()].into_iter().flatten();
    let before = unit.was.iter();
    let names = names.chain(before.flat_map(|was| was.name.iter().chain(&was.full)));
    for name in names.flat_map(Text::words) {
        all.add(name, id);
        // "Văn phòng UBND tỉnh Lai Châu" and "Sở Nội vụ" are called without the province, and without "Sở".
        let lower = name.to_lowercase();
        if let Some(at) = lower.rfind(" tỉnh").filter(|at| name.is_char_boundary(*at)) {
            all.add(&name[..at], id);
        }
        let (rest, said) = kinds::without(name);
        if said.is_some() && said == kind {
            all.add(rest, id);
        }
    }
    let of_the_year = national::codes(request.year);
    for alias in &unit.aliases {
        // "Huế" is a province that is called a city since 2025, and was a city below one before.
        if of_the_year.iter().any(|(_, name)| name == alias) {
            all.add_free(alias, id);
        } else {
            all.add(alias, id);
        }
    }
    let spellings = unit.aliases.iter().map(String::as_str);
    for name in spellings.chain(unit.name.words()) {
        if let Some(alone) = without_time(name) {
            all.add(alone, id);
            all.add(&format!("{alone} (mới)"), id);
            all.add(&format!("{alone} (new)"), id);
        }
    }
    all.add_code(&unit.code, id);
}
