//! What is left when all listed units are looked at: codes, names that two units share, and each question once.

use std::collections::BTreeMap;

use super::super::codes::Codes;
use super::super::{Doubt, NewUnit, Proposal, Question};
use super::{Draft, Maker, Spot};
use lang::names::same;
use model::{Date, Level, UnitId};

impl Maker<'_> {
    /// Gives codes, and asks each question once.
    pub(super) fn done(mut self) -> Proposal {
        let mut codes = Codes::default();
        for (_, unit) in self.request.record.all_units() {
            codes.take(&unit.code);
        }
        self.tell_apart();
        // Those that ended bore the name first.
        let (ended, living): (Vec<usize>, Vec<usize>) =
            (0..self.drafts.len()).partition(|at| self.drafts[*at].listed.is_none());
        for at in ended.iter().chain(&living) {
            let draft = &mut self.drafts[*at];
            let unit = &draft.unit;
            let year = unit
                .from
                .map(|from| from.year().to_string())
                .unwrap_or_default();
            let parent = unit.parent.clone().unwrap_or_default();
            let number = unit.number.clone().unwrap_or_default();
            let apart = [year, parent, number];
            draft.unit.code = codes.find(draft.wanted.as_deref(), &unit.name, &apart);
        }
        self.link();
        let all: Vec<String> = self
            .drafts
            .iter()
            .map(|draft| draft.unit.code.clone())
            .collect();
        for draft in &mut self.drafts {
            let known = draft.known.iter().map(|id| self.old.unit(*id).code.clone());
            let made = draft.successors.iter().map(|at| all[*at].clone());
            draft.unit.successors = known.chain(made).collect();
        }
        for ended in &mut self.said.ended {
            for code in &mut ended.successors {
                if let Some(at) = code
                    .strip_prefix('@')
                    .and_then(|at| at.parse::<usize>().ok())
                {
                    code.clone_from(&all[at]);
                }
            }
        }
        let mut order = living;
        order.extend(ended);
        let mut drafts: Vec<Option<Draft>> = self.drafts.drain(..).map(Some).collect();
        let sorted = order.into_iter().filter_map(|at| drafts[at].take());
        self.said.units = sorted.map(|draft| draft.unit).collect();
        self.ask();
        self.said
    }

    /// Units that share a name, a level and a time are called by their full names.
    pub(super) fn tell_apart(&mut self) {
        let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, draft) in self.drafts.iter().enumerate() {
            named.entry(same(&draft.unit.name)).or_default().push(at);
        }
        let mut shared = Vec::new();
        for (name, all) in &named {
            let record = self.old.called(&[name], None);
            for at in all {
                let unit = &self.drafts[*at].unit;
                let level = self.level_of(&unit.kind);
                let beside = |other: &NewUnit| {
                    meet((unit.from, unit.to), (other.from, other.to))
                        && self.level_of(&other.kind) == level
                        && unit.parent == other.parent
                };
                let of_list = all
                    .iter()
                    .any(|other| other != at && beside(&self.drafts[*other].unit));
                let of_record = record.iter().any(|id| {
                    let other = self.old.unit(*id);
                    let parent = other.parent.map(|id| self.old.unit(id).code.clone());
                    Some(self.old.level(*id)) == level
                        && parent == unit.parent
                        && meet((unit.from, unit.to), self.life(*id))
                });
                if of_list || of_record {
                    shared.push(*at);
                }
            }
        }
        for at in shared {
            let unit = &mut self.drafts[at].unit;
            if let Some(full) = unit.full.take() {
                unit.name = full;
            }
        }
    }

    /// The life of a unit of the record after what is proposed.
    pub(super) fn life(&self, id: UnitId) -> (Option<Date>, Option<Date>) {
        let unit = self.old.unit(id);
        let ended = self.ended.get(&id).map(|place| &self.said.ended[*place]);
        (unit.from, unit.to.or(ended.and_then(|ended| ended.to)))
    }

    /// The level of a kind of the record or of the list.
    pub(super) fn level_of(&self, code: &str) -> Option<Level> {
        let record = &self.request.record.kinds;
        let known = record
            .iter()
            .find(|kind| kind.code == code)
            .map(|kind| kind.level);
        let made = || self.said.kinds.iter().find(|kind| kind.code == code);
        known.or_else(|| made().map(|kind| kind.level))
    }

    /// Units above that are made by the same list.
    pub(super) fn link(&mut self) {
        let made: Vec<(String, String)> = self
            .drafts
            .iter()
            .map(|draft| (same(&draft.unit.name), draft.unit.code.clone()))
            .collect();
        for draft in &mut self.drafts {
            let Some(parent) = draft
                .unit
                .parent
                .as_ref()
                .and_then(|code| code.strip_prefix('@'))
            else {
                continue;
            };
            let wanted = same(parent);
            let found = made.iter().rev().find(|(name, _)| *name == wanted);
            draft.unit.parent = found.map(|(_, code)| code.clone());
        }
    }

    pub(super) fn ask(&mut self) {
        let take = std::mem::take::<Vec<Spot>>;
        let questions = &mut self.said.questions;
        if !self.no_kind.is_empty() {
            let words = std::mem::take(&mut self.no_kind);
            questions.push(Question::Kinds { words });
        }
        if !self.no_former_kind.is_empty() {
            questions.push(Question::FormerKind {
                at: take(&mut self.no_former_kind),
            });
        }
        if !self.no_from.is_empty() {
            questions.push(Question::From {
                at: take(&mut self.no_from),
            });
        }
        if !self.no_parent.is_empty() || !self.unknown_parents.is_empty() {
            let unknown = std::mem::take(&mut self.unknown_parents);
            questions.push(Question::Parent {
                at: take(&mut self.no_parent),
                unknown,
            });
        }
        for doubt in [
            Doubt::Several,
            Doubt::OtherKind,
            Doubt::Divided,
            Doubt::District,
        ] {
            let of = self.names.iter().filter(|(why, ..)| *why == doubt);
            let names: Vec<_> = of
                .map(|(_, name, at, near)| (name.clone(), at.clone(), near.clone()))
                .collect();
            if !names.is_empty() {
                questions.push(Question::Units { names, why: doubt });
            }
        }
        if !self.ends.is_empty() {
            questions.push(Question::Ends {
                units: std::mem::take(&mut self.ends),
            });
        }
    }
}

/// Whether two lives have a day in common.
fn meet(a: (Option<Date>, Option<Date>), b: (Option<Date>, Option<Date>)) -> bool {
    let before = |end: Option<Date>, start: Option<Date>| {
        end.zip(start)
            .is_some_and(|(end, start)| end.last_day() < start.first_day())
    };
    !before(a.1, b.0) && !before(b.1, a.0)
}
