//! What communes were made of, in words: as they say themselves, or by the communes that ended for them.

use finding::names;
use lang::Phrase;
use model::{Lang, Level, Record, Unit};

/// Before the name of a commune that was divided.
const PART: Phrase = Phrase("một phần ", "a part of ");

/// "Xã Phúc Than, Xã Mường Mít (Huyện Than Uyên)": what a unit was made of, by the districts; nothing where that is not said.
pub(in super::super) fn made_of(record: &Record, unit: &Unit, lang: Lang) -> Option<String> {
    let mut out = String::new();
    for (place, group) in unit
        .formerly
        .chunk_by(|a, b| a.parent == b.parent)
        .enumerate()
    {
        let all = group.iter().map(|former| {
            let name = names::former(record, former, lang);
            let part = PART.get(lang);
            if former.part {
                format!("{part}{name}")
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

/// Whether a unit is a commune that ended and of which it is known what it is part of.
pub(super) fn is_gone(record: &Record, unit: &Unit) -> bool {
    !unit.successors.is_empty() && record.kind(unit.kind).level == Level::Commune
}

/// What a commune was made of: as it says itself, and the communes that ended for it, whole or divided.
pub(super) fn made_of_all(record: &Record, unit: &Unit, lang: Lang) -> Option<String> {
    let ended = unit.predecessors.iter().map(|id| record.unit(*id));
    let ended = ended.filter(|one| is_gone(record, one));
    let names = ended.map(|one| {
        let name = one.full_name().get(lang);
        let part = PART.get(lang);
        if one.successors.len() > 1 {
            format!("{part}{name}")
        } else {
            name.to_owned()
        }
    });
    let all: Vec<String> = made_of(record, unit, lang)
        .into_iter()
        .chain(names)
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}
