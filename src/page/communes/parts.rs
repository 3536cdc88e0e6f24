//! What communes were made of, in words: as they say themselves, or by the communes that ended for them.

use finding::{names, namesakes};
use model::{Former, Lang, Level, Record, Unit};

/// "Xã Phúc Than, Xã Mường Mít (Huyện Than Uyên)": what a unit was made of, by the districts; nothing where that is not said.
pub(in super::super) fn made_of(record: &Record, unit: &Unit, lang: Lang) -> Option<String> {
    let mut out = String::new();
    for (place, group) in unit
        .formerly
        .chunk_by(|a, b| a.parent == b.parent)
        .enumerate()
    {
        let all = group.iter().map(|former| {
            let name = of_former(record, (unit, former), lang);
            if former.part {
                part_of(&name, lang)
            } else {
                name
            }
        });
        out.push_str(if place == 0 { "" } else { "; " });
        out.push_str(&all.collect::<Vec<_>>().join(", "));
        if let Some(parent) = group.first().and_then(|former| former.parent) {
            let parent = record.unit(parent).full_name().get(lang);
            out.extend([" (", parent, ")"]);
        }
    }
    (!out.is_empty()).then_some(out)
}

/// The name of a commune that was divided.
fn part_of(commune: &str, lang: Lang) -> String {
    lang::say!(lang, "parts-part-of", commune)
}

/// "Xã Mường Than", or where the unit of today is called so too: "Xã Mường Than (cũ)".
fn of_former(record: &Record, (unit, former): (&Unit, &Former), lang: Lang) -> String {
    let name = names::former(record, former, lang);
    if name == unit.full_name().get(lang) {
        lang::say!(lang, "parts-former", name)
    } else {
        name
    }
}

/// Whether a unit is a commune that ended and of which it is known what it is part of.
pub(super) fn is_gone(record: &Record, unit: &Unit) -> bool {
    !unit.successors.is_empty() && record.kind(unit.kind).level == Level::Commune
}

/// What a commune was made of: as it says itself, and the communes that ended for it, whole or divided.
pub(super) fn made_of_all(record: &Record, unit: &Unit, lang: Lang) -> Option<String> {
    let ended = unit.predecessors.iter().copied();
    let ended = ended.filter(|id| is_gone(record, record.unit(*id)));
    let names = ended.map(|id| {
        let name = namesakes::in_full(record, id, lang);
        if record.unit(id).successors.len() > 1 {
            part_of(&name, lang)
        } else {
            name
        }
    });
    let all: Vec<String> = made_of(record, unit, lang)
        .into_iter()
        .chain(names)
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}
