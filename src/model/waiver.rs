//! An exception: a place where a rule's finding is true, is known, and stays as it was printed.

use super::{Date, Prose, Text};
use crate::diagnostic::{Key, Origin, Severity, Spot};

/// A finding that stays, said in public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The rule whose findings are meant, by its name.
    pub rule: String,
    /// Where they lie.
    pub place: Origin,
    /// The words or the value that stand there; empty for a file as a whole.
    pub printed: String,
    /// Why it stays.
    pub reason: Text,
    /// What is right, for whoever reads the figure.
    pub right: Option<Text>,
    /// When this was decided.
    pub date: Date,
    /// Where the author wrote it.
    pub origin: Origin,
}

impl Waiver {
    /// The byte after its place, in the Markdown of `prose`; nothing where it lies elsewhere.
    #[must_use]
    pub fn end_in(&self, prose: &Prose) -> Option<usize> {
        match (&self.place.spot, &prose.origin.spot) {
            (Spot::Bytes(_, end), Spot::Bytes(start, _))
                if self.place.file == prose.origin.file =>
            {
                end.checked_sub(*start).map(|end| end as usize)
            }
            _ => None,
        }
    }

    /// The keys that lead from `origin` to its place, without places in lists.
    #[must_use]
    pub fn names_below(&self, origin: &Origin) -> Vec<&str> {
        let above = origin.spot.keys().len();
        let below = match &self.place.spot {
            Spot::Keys(keys) | Spot::Name(keys) => keys.get(above..).unwrap_or_default(),
            // A whole result, to which no name leads on.
            Spot::Result(_) | Spot::File | Spot::Bytes(..) => &[],
        };
        below
            .iter()
            .filter_map(|key| match key {
                Key::Name(name) => Some(&**name),
                Key::Item(_) => None,
            })
            .collect()
    }
}

/// How much the findings of a rule weigh on this site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The rule, by its name.
    pub rule: String,
    /// What its findings weigh.
    pub severity: Severity,
    /// Where the author wrote it.
    pub origin: Origin,
}
