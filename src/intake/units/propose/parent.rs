//! The unit above a listed one: by its row, by the title of the list, by the mapping, or asked.

use super::super::super::times::without_time;
use super::super::{Listed, kinds};
use super::Maker;
use lang::names::same;
use model::{Date, Level, UnitId};

impl Maker<'_> {
    /// The code of the unit above; nothing where there is none, or where it is asked. One that the list makes itself is
    /// called by its name behind `@`.
    pub(super) fn parent_of(&mut self, one: &Listed, from: Option<Date>) -> Option<String> {
        // What ended lay below a unit of its own time.
        let day = from.or(one.until);
        let level = one.kind.map(|kind| kind.level).or(self.level);
        if level == Some(Level::Province) {
            return None;
        }
        let Some(text) = &one.parent else {
            if self.parent.is_none() {
                self.no_parent.push(one.at.clone());
            }
            return self.parent.map(|id| self.old.unit(id).code.clone());
        };
        let (kind, name) = kinds::cut(text, Some(Level::Province));
        let level = kind.map(|kind| kind.level);
        let alone = without_time(name).unwrap_or(name);
        let all = self.old.called(&[text, name, alone], level);
        let living =
            |id: &UnitId| self.old.lives(*id, day) && self.old.level(*id) != Level::Commune;
        let all: Vec<UnitId> = all.into_iter().filter(living).collect();
        if let [id] = all[..] {
            return Some(self.old.unit(id).code.clone());
        }
        let is_made =
            |draft: &super::Draft| draft.listed.is_some() && same(&draft.unit.name) == same(name);
        if all.is_empty() && self.drafts.iter().any(is_made) {
            return Some(format!("@{name}"));
        }
        if !self.unknown_parents.contains(text) {
            self.unknown_parents.push(text.clone());
        }
        None
    }

    /// The province of which a title speaks, where it speaks of one.
    pub(super) fn above(&self, title: &str) -> Option<UnitId> {
        let title = format!(" {} ", same(title));
        let mut found = Vec::new();
        for (id, unit) in self.request.record.all_units() {
            let full = format!(" {} ", same(&unit.full_name().vi));
            let is_one = self.old.level(id) == Level::Province && self.old.lives(id, self.from);
            if is_one && unit.full.is_some() && title.contains(&full) {
                found.push(id);
            }
        }
        match found[..] {
            [id] => Some(id),
            _ => None,
        }
    }
}
