//! Where items stood before others of their list were taken out: what is told to authors names the places in their files.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cut::Removed;
use diagnostic::{Diagnostic, Key, Keys, Origin, Spot};

/// Of each list in a file the items that were taken out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places(BTreeMap<String, BTreeMap<Vec<Key>, BTreeSet<u32>>>);

impl Places {
    pub(super) fn of(removed: &BTreeMap<String, Removed>) -> Self {
        let mut places = Self::default();
        for (file, removed) in removed {
            for keys in removed {
                if let Some((Key::Item(place), list)) = keys.split_last() {
                    let lists = places.0.entry(file.clone()).or_default();
                    lists.entry(list.to_vec()).or_default().insert(*place);
                }
            }
        }
        places
    }

    /// Leads what is told to the places in the files as their authors have them.
    #[must_use]
    pub fn restored(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if !self.0.is_empty() {
            for one in &mut found {
                self.restore(&mut one.label.origin);
                if let Some(second) = &mut one.second {
                    self.restore(&mut second.origin);
                }
            }
        }
        found
    }

    fn restore(&self, origin: &mut Origin) {
        let Some(lists) = self.0.get(&*origin.file) else {
            return;
        };
        let (Spot::Keys(keys) | Spot::Name(keys)) = &mut origin.spot else {
            return;
        };
        let mut whole: Vec<Key> = Vec::with_capacity(keys.len());
        for key in keys.iter() {
            let key = match (key, lists.get(&whole)) {
                (Key::Item(place), Some(gone)) => Key::Item(before(*place, gone)),
                (key, _) => key.clone(),
            };
            whole.push(key);
        }
        *keys = Arc::from(whole);
    }

    /// The keys after the others were taken out; nothing where they lead to what was.
    #[must_use]
    pub(crate) fn left(&self, file: &str, keys: &Keys) -> Option<Keys> {
        let Some(lists) = self.0.get(file) else {
            return Some(Arc::clone(keys));
        };
        let mut left = Vec::with_capacity(keys.len());
        for (at, key) in keys.iter().enumerate() {
            left.push(match (key, lists.get(&keys[..at])) {
                (Key::Item(place), Some(gone)) => {
                    if gone.contains(place) {
                        return None;
                    }
                    let less = gone.range(..place).count();
                    Key::Item(place - u32::try_from(less).unwrap_or_default())
                }
                (key, _) => key.clone(),
            });
        }
        Some(left.into())
    }
}

/// The place of an item before those of `gone` were taken out.
fn before(left: u32, gone: &BTreeSet<u32>) -> u32 {
    let mut place = left;
    for one in gone {
        if *one > place {
            break;
        }
        place += 1;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::before;

    #[test]
    fn places_are_counted_past_what_is_gone() {
        let gone = [0, 2, 3].into_iter().collect();
        let places: Vec<u32> = (0..3).map(|left| before(left, &gone)).collect();
        assert_eq!(places, [1, 4, 5]);
    }
}
