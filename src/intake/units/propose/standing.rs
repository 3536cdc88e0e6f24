//! Where listed units stand: they are in the record, or are to be made.

use std::collections::BTreeMap;

use super::super::kinds::{self, Word};
use super::super::{Doubt, Listed, NewUnit, Request, columns};
use super::{Draft, Maker, Spot, Standing, is_merged, kind};
use lang::names::same;
use model::unit_list::Meant;
use model::{Date, Level, UnitId};

/// The key of a name that is written in other letters.
fn named(name: &str) -> String {
    format!("~{}", same(name))
}

/// The first answer to each key, and to each name.
pub(super) fn answers(request: &Request<'_>) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    let units = request.list.map_or(&[][..], |list| &list.units);
    for (place, (key, _)) in units.iter().enumerate() {
        for key in [key.clone(), named(key)] {
            all.entry(key).or_insert(place);
        }
    }
    all
}

impl Maker<'_> {
    /// What the author says of a name: by its cell, or by the name.
    pub(super) fn meant(&self, at: &Spot, names: &[&str]) -> Option<Meant> {
        let cell = format!("={}", crate::grid::name(at.cell));
        let of_name = |name: &&str| [format!("{cell} {name}"), named(name)];
        let keys = names.iter().flat_map(of_name).chain([cell.clone()]);
        let first = keys.filter_map(|key| self.answers.get(&key)).min()?;
        self.request.list?.units[*first].1
    }

    /// Where a listed unit stands; nothing where it is left out or asked about.
    pub(super) fn standing(&mut self, place: usize, one: &Listed) -> Option<Standing> {
        let meant = self.meant(&one.at, &[&one.written, &one.name]);
        match meant {
            Some(Meant::Leave) => return None,
            Some(Meant::Unit(id)) => return Some(Standing::Known(id)),
            _ => {}
        }
        let level = one.kind.map(|kind| kind.level).or(self.level);
        let all = self.old.called(&[&one.written, &one.name], level);
        let day = one.from.or(self.from.filter(|_| is_merged(one)));
        if is_merged(one) {
            let Some(day) = day else {
                self.no_from.push(one.at.clone());
                return Some(self.made(place, one, None));
            };
            let is_known = |id: &UnitId| self.old.begins(*id, day) || self.follows_all(*id, one);
            let known: Vec<UnitId> = all.into_iter().filter(is_known).collect();
            return match self.narrowed(known, one)[..] {
                [id] => Some(Standing::Known(id)),
                [] => Some(self.made(place, one, Some(day))),
                ref several => self.doubt(Doubt::Several, &one.written, &one.at, several),
            };
        }
        let day = day.or(one.until);
        let living: Vec<UnitId> = all
            .into_iter()
            .filter(|id| self.old.lives(*id, day))
            .collect();
        let living = self.narrowed(living, one);
        match living[..] {
            [] => Some(self.made(place, one, one.from)),
            [id] if self.is_otherwise(id, one) => match meant {
                Some(Meant::New) => {
                    let made = self.made(place, one, one.from.or(self.from));
                    if let (Standing::New(made), Some(day)) = (made, one.from.or(self.from)) {
                        self.ends_for(id, day, made, (&one.at, false));
                    } else {
                        self.no_from.push(one.at.clone());
                    }
                    Some(made)
                }
                _ => self.doubt(Doubt::OtherKind, &one.written, &one.at, &[id]),
            },
            [id] => Some(Standing::Known(id)),
            ref several => self.doubt(Doubt::Several, &one.written, &one.at, several),
        }
    }

    /// Whether the record has a unit as the one that took over from all of which a listed one was made.
    pub(super) fn follows_all(&self, id: UnitId, one: &Listed) -> bool {
        one.former.iter().all(|former| {
            let names = self.old.called(&[&former.name], None);
            names
                .iter()
                .any(|old| *old == id || self.old.unit(*old).successors.contains(&id))
        })
    }

    pub(super) fn doubt(
        &mut self,
        doubt: Doubt,
        name: &str,
        at: &Spot,
        near: &[UnitId],
    ) -> Option<Standing> {
        let key = (doubt, name.to_owned(), at.clone(), near.to_vec());
        self.names.push(key);
        None
    }

    /// Of several units of a name, those that their kind, the unit above or their number tells apart.
    pub(super) fn narrowed(&self, mut all: Vec<UnitId>, one: &Listed) -> Vec<UnitId> {
        let mut keep = |wanted: &dyn Fn(UnitId) -> bool| {
            if all.len() > 1 && all.iter().any(|id| wanted(*id)) {
                all.retain(|id| wanted(*id));
            }
        };
        keep(&|id| !self.is_otherwise(id, one));
        keep(&|id| {
            let above = self.old.unit(id).parent.map(|above| self.old.unit(above));
            let wanted = one.parent.as_ref().map(|text| kinds::cut(text, None).1);
            above.is_some_and(|above| {
                wanted.is_some_and(|wanted| same(&above.name.vi) == same(wanted))
            })
        });
        keep(&|id| {
            one.code
                .as_ref()
                .is_some_and(|code| self.old.unit(id).aliases.contains(code))
        });
        all
    }

    /// Whether the record has a unit as another kind than the list says, where the author reads its word as that is read.
    fn is_otherwise(&self, id: UnitId, one: &Listed) -> bool {
        let kind = self.request.record.kind(self.old.unit(id).kind);
        match self.kind_meant(&one.word) {
            Some(meant) => meant.code != kind.code,
            None => self.is_other_kind(id, one.kind),
        }
    }

    /// Whether the record has a unit as another kind than a word says.
    pub(super) fn is_other_kind(&self, id: UnitId, word: Option<Word>) -> bool {
        let kind = self.request.record.kind(self.old.unit(id).kind);
        word.is_some_and(|word| !kind::is(kind, word))
    }

    /// A unit that is to be made.
    pub(super) fn made(&mut self, place: usize, one: &Listed, from: Option<Date>) -> Standing {
        let kind = self.kind(one.kind, &one.word, &one.at);
        let parent = self.parent_of(one, from);
        let (number, wanted) = match &one.code {
            Some(code) if columns::is_code(code) => (None, Some(code.clone())),
            Some(code) => (Some(code.clone()), None),
            None => (None, None),
        };
        let full = one.full.clone().or_else(|| {
            let word = one.kind.filter(|_| same(&one.written) == same(&one.name));
            let full = word.map(|word| format!("{} {}", kind::short(word), one.name));
            let written = Some(one.written.clone()).filter(|text| same(text) != same(&one.name));
            let is_own = one.kind.is_some_and(|kind| kind.level == Level::Department);
            written
                .or(full)
                .filter(|text| !is_own && same(text) != same(&one.name))
        });
        self.drafts.push(Draft {
            listed: Some(place),
            unit: NewUnit {
                at: one.at.clone(),
                code: String::new(),
                name: one.name.clone(),
                english: one.english.clone(),
                full,
                full_english: None,
                kind: kind.unwrap_or_default(),
                parent,
                number,
                from,
                to: one.until,
                successors: Vec::new(),
                formerly: Vec::new(),
                was: None,
            },
            wanted,
            successors: Vec::new(),
            known: Vec::new(),
        });
        Standing::New(self.drafts.len() - 1)
    }
}
