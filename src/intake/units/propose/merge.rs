//! Of which units a listed one was made: they end the day before it begins.

use super::super::old::day_before;
use super::super::{Doubt, Former, Listed, NewUnit, kinds};
use super::{Draft, Maker, Standing, is_merged};
use lang::names::same;
use model::unit_list::Meant;
use model::{Date, Level, UnitId};

impl Maker<'_> {
    /// Ends the units of which one was made, or makes them where the record has none.
    pub(super) fn merge(&mut self, one: &Listed, standing: Standing) {
        if !is_merged(one) {
            return;
        }
        let day = match standing {
            Standing::Known(id) => self.old.unit(id).from.or(one.from).or(self.from),
            Standing::New(at) => self.drafts[at].unit.from,
        };
        let Some(day) = day else {
            return;
        };
        for former in &one.former {
            self.former(one, former, standing, day);
        }
    }

    fn former(&mut self, one: &Listed, former: &Former, standing: Standing, day: Date) {
        let key = format!("{} (cũ)", former.name);
        let meant = self.meant(&former.at, &[&key]);
        let known = match meant {
            Some(Meant::Leave) => return,
            Some(Meant::Unit(id)) => vec![id],
            _ => self.old_ones(one, former, day),
        };
        match known[..] {
            [id] => self.ended(id, standing, day, former),
            [] if former.district.is_some() => self.by_name(former, standing, day, meant),
            [] => self.made_former(former, standing, day, meant),
            ref several => {
                let _ = self.doubt(Doubt::Several, &key, &former.at, several);
            }
        }
    }

    /// The units of the record that a former one may be.
    fn old_ones(&self, one: &Listed, former: &Former, day: Date) -> Vec<UnitId> {
        let last = day_before(day);
        let level = former
            .kind
            .or(one.kind)
            .map(|kind| kind.level)
            .or(self.level);
        let with_kind = former
            .kind
            .filter(|kind| kind.level != Level::Department)
            .map(|kind| format!("{} {}", kind.vi, former.name));
        let names: Vec<&str> = [former.name.as_str()]
            .into_iter()
            .chain(with_kind.as_deref())
            .collect();
        let all = self.old.called(&names, level).into_iter();
        let mut all: Vec<UnitId> = all
            .filter(|id| !self.old.begins(*id, day) && self.old.lives(*id, last))
            .collect();
        let of_kind = |id: &UnitId| !self.is_other_kind(*id, former.kind);
        if former.kind.is_some() {
            all.retain(of_kind);
        }
        if all.len() > 1 {
            let own = former.district.as_ref().map(|(_, text)| text);
            let above = own
                .or(one.parent.as_ref())
                .map(|text| kinds::cut(text, None).1);
            let is_below = |id: &UnitId| {
                let parent = self
                    .old
                    .unit(*id)
                    .parent
                    .map(|above| &self.old.unit(above).name.vi);
                parent.zip(above).is_some_and(|(a, b)| same(a) == same(b))
            };
            if all.iter().any(is_below) {
                all.retain(is_below);
            }
        }
        all
    }

    /// A unit of the record ends for another.
    fn ended(&mut self, id: UnitId, standing: Standing, day: Date, former: &Former) {
        match standing {
            Standing::New(made) => self.ends_for(id, day, made, (&former.at, former.part)),
            Standing::Known(new) => {
                let unit = self.old.unit(id);
                let last = day_before(day);
                if let (Some(to), Some(last)) = (unit.to, last)
                    && to.last_day() != last.last_day()
                {
                    self.ends.push((id, former.at.clone(), to, last));
                } else if !unit.successors.contains(&new) && id != new {
                    let to = last.filter(|_| unit.to.is_none());
                    let code = self.old.unit(new).code.clone();
                    self.end((id, to), code, (&former.at, former.part));
                }
            }
        }
    }

    /// A former unit that the record has not.
    fn made_former(
        &mut self,
        former: &Former,
        standing: Standing,
        day: Date,
        meant: Option<Meant>,
    ) {
        let Some(kind) = self.former_kind(former.kind, &former.at) else {
            return;
        };
        let key = (same(&former.name), kind.clone());
        if let Some(at) = self.formers.get(&key).copied() {
            let is_there = match standing {
                Standing::New(made) => self.drafts[at].successors.contains(&made),
                Standing::Known(id) => self.drafts[at].known.contains(&id),
            };
            if !is_there && !former.part && meant != Some(Meant::Divided) {
                let key = format!("{} (cũ)", former.name);
                let _ = self.doubt(Doubt::Divided, &key, &former.at, &[]);
                return;
            }
            self.follow(at, standing);
            return;
        }
        self.formers.insert(key, self.drafts.len());
        let full = former
            .kind
            .map(|kind| format!("{} {}", super::kind::short(kind), former.name));
        self.drafts.push(Draft {
            listed: None,
            unit: NewUnit {
                at: former.at.clone(),
                code: String::new(),
                name: former.name.clone(),
                english: None,
                full: full.filter(|_| !former.name.chars().any(|c| c.is_ascii_digit())),
                full_english: None,
                kind,
                parent: None,
                number: None,
                from: None,
                to: day_before(day),
                successors: Vec::new(),
                formerly: Vec::new(),
                was: None,
            },
            wanted: None,
            successors: Vec::new(),
            known: Vec::new(),
        });
        let at = self.drafts.len() - 1;
        self.follow(at, standing);
    }

    /// A unit to be made is followed by another.
    fn follow(&mut self, at: usize, standing: Standing) {
        let draft = &mut self.drafts[at];
        match standing {
            Standing::New(made) if !draft.successors.contains(&made) => draft.successors.push(made),
            Standing::Known(id) if !draft.known.contains(&id) => draft.known.push(id),
            _ => {}
        }
    }
}
