//! Former units that are kept by name, where the list says in which districts they lay: they have no results of their own.

use super::super::super::times::without_time;
use super::super::old::day_before;
use super::super::{Doubt, Ended, Former, NewFormer, Spot, kinds};
use super::{Maker, Standing};
use lang::names::same;
use model::unit_list::Meant;
use model::{Date, Level, UnitId};

/// Where a former unit lay.
enum Lay {
    /// In the district of this code.
    In(String),
    /// Its author leaves the district out.
    LeftOut,
}

impl Maker<'_> {
    /// Keeps a former unit by name with what it became part of. What the record says of that unit already stays.
    pub(super) fn by_name(
        &mut self,
        former: &Former,
        standing: Standing,
        day: Date,
        meant: Option<Meant>,
    ) {
        if let Standing::Known(id) = standing
            && !self.old.unit(id).formerly.is_empty()
        {
            return;
        }
        let Some(kind) = self.former_kind(former.kind, &former.at) else {
            return;
        };
        let parent = match self.district(former, day) {
            Some(Lay::In(code)) => Some(code),
            Some(Lay::LeftOut) => None,
            None => return,
        };
        let key = (same(&former.name), kind.clone(), parent.clone());
        let is_divided = former.part || meant == Some(Meant::Divided);
        let before = self.by_name.insert(key, standing);
        if before.is_some_and(|before| before != standing) && !is_divided {
            let key = format!("{} (cũ)", former.name);
            let _ = self.doubt(Doubt::Divided, &key, &former.at, &[]);
            return;
        }
        if before == Some(standing) {
            return;
        }
        let named = NewFormer {
            name: former.name.clone(),
            kind,
            parent,
            number: None,
            part: is_divided,
        };
        match standing {
            Standing::New(made) => self.drafts[made].unit.formerly.push(named),
            Standing::Known(id) => {
                let place = *self.ended.entry(id).or_insert(self.said.ended.len());
                if place == self.said.ended.len() {
                    self.said.ended.push(Ended {
                        unit: id,
                        to: None,
                        successors: Vec::new(),
                        formerly: Vec::new(),
                    });
                }
                self.said.ended[place].formerly.push(named);
            }
        }
    }

    /// The code of the district in which a former unit lay on the day before another, if its author does not leave it out;
    /// nothing where it is asked.
    fn district(&mut self, former: &Former, day: Date) -> Option<Lay> {
        let (at, text) = former.district.as_ref()?;
        match self.meant(at, &[text]) {
            Some(Meant::Unit(id)) => return Some(Lay::In(self.old.unit(id).code.clone())),
            Some(Meant::Leave) => return Some(Lay::LeftOut),
            _ => {}
        }
        let (word, name) = kinds::cut(text, Some(Level::District));
        let alone = without_time(name).unwrap_or(name);
        let all = self.old.called(&[text, name, alone], Some(Level::District));
        let last = day_before(day);
        let mut all: Vec<UnitId> = all
            .into_iter()
            .filter(|id| self.old.lives(*id, last))
            .collect();
        if all.len() > 1 {
            all.retain(|id| !self.is_other_kind(*id, word));
        }
        match all[..] {
            [id] => return Some(Lay::In(self.old.unit(id).code.clone())),
            [] => self.doubt_once(Doubt::District, text, at, &[]),
            ref several => self.doubt_once(Doubt::Several, text, at, several),
        }
        None
    }

    /// The same name of a district stands in many rows, and is asked about once.
    fn doubt_once(&mut self, why: Doubt, name: &str, at: &Spot, near: &[UnitId]) {
        let mut all = self.names.iter();
        if !all.any(|(known, called, ..)| *known == why && called == name) {
            let _ = self.doubt(why, name, at, near);
        }
    }
}
