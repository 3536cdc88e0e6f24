//! What was corrected, in words: from what to what, and why.

use super::Says;
use super::named::figure_at;
use super::written::written;
use model::{Edition, Lang, Record, Text, Year};

/// What stood there and what holds, with the reason: "78,51 → 78,15. Nhập sai."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    year: Year,
    address: String,
    old: String,
    new: String,
    reason: Text,
}

impl Corrected {
    /// The correction at a place of an edition.
    #[must_use]
    pub fn of(edition: &Edition, place: usize) -> Option<Self> {
        let one = edition.corrections.get(place)?;
        Some(Self {
            year: edition.year,
            address: one.figure.clone(),
            old: one.old.clone(),
            new: one.new.clone(),
            reason: one.reason.clone(),
        })
    }
}

impl Says for Corrected {
    fn kind(&self) -> &'static str {
        "corrected"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        figure_at(&self.address)
    }

    fn years(&self) -> Vec<Year> {
        vec![self.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let value = |value: &str| written(record, &self.address, value, lang);
        let (old, new) = (value(&self.old), value(&self.new));
        lang::text!("{old} → {new}. {}", self.reason.get(lang))
    }
}
