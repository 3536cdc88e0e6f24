//! Which names resemble one that is not known: what is offered, never taken.

use super::names::Lexicon;
use super::times::without_time;
use lang::names::bare;

impl<Id: Copy + Eq + Ord> Lexicon<Id> {
    /// Those that resemble a name most, all of them equally; none where nothing is close.
    pub(super) fn near(&self, name: &str) -> Vec<Id> {
        if without_time(name).is_some() {
            return Vec::new();
        }
        let name = bare(name);
        let limit = (name.chars().count() / 3).max(1);
        let near = self.bare.iter().filter(|(known, _)| !known.is_empty());
        let near = near.map(|(known, ids)| (strsim::damerau_levenshtein(&name, known), ids));
        let near: Vec<_> = near.filter(|(distance, _)| *distance <= limit).collect();
        let least = near.iter().map(|(distance, _)| *distance).min();
        let mut ids: Vec<Id> = near
            .into_iter()
            .filter(|(distance, _)| Some(*distance) == least)
            .flat_map(|(_, ids)| ids.clone())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids.truncate(3);
        ids
    }
}
