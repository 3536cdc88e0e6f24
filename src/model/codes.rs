//! Places by code, found out once.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Record, UnitId, Year};

/// Of all things that are found by a code.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Lookups {
    pub(super) units: Codes,
    pub(super) indices: Codes,
    pub(super) documents: Codes,
    pub(super) programmes: Codes,
    /// The units that a former one became part of, by its number and by its name.
    pub(super) formers: Once<BTreeMap<String, Vec<UnitId>>>,
    /// The record as units were when a year ended, by the years of editions in which one was something else.
    pub(super) then: Once<BTreeMap<Year, Arc<Record>>>,
}

/// What follows from the record beside which it stands, found out when it is first asked for: a copy finds out anew, and it
/// makes no two records different.
#[derive(Debug)]
pub(super) struct Once<T>(pub(super) OnceLock<T>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

impl<T> Clone for Once<T> {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl<T> PartialEq for Once<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Once<T> {}

/// The places of a list in order of the codes of its things.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Codes(Once<Vec<u32>>);

impl Codes {
    /// The place of the first thing in `all` whose code is `code`.
    pub(super) fn find<T>(&self, all: &[T], of: fn(&T) -> &str, code: &str) -> Option<u32> {
        let order = self.0.0.get_or_init(|| {
            let mut order: Vec<u32> = (0..).take(all.len()).collect();
            order.sort_by(|a, b| of(&all[*a as usize]).cmp(of(&all[*b as usize])));
            order
        });
        // A list that has grown since is gone through.
        if order.len() != all.len() {
            let place = all.iter().position(|one| of(one) == code)?;
            return u32::try_from(place).ok();
        }
        let at = order.partition_point(|place| of(&all[*place as usize]) < code);
        let found = *order.get(at)?;
        (of(&all[found as usize]) == code).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::Codes;

    #[test]
    fn the_first_of_a_code_is_found_also_in_a_list_that_grew() {
        let codes = Codes::default();
        let mut all = vec!["b", "a", "c", "a"];
        let find = |all: &[&'static str], code| codes.find(all, |one| one, code);
        assert_eq!(find(&all, "a"), Some(1));
        assert_eq!(find(&all, "c"), Some(2));
        assert_eq!(find(&all, "d"), None);
        all.push("d");
        assert_eq!(find(&all, "d"), Some(4));
    }
}
