//! When an index was made public, by its own publisher.

use super::Says;
use lang::date;
use model::{Date, Index, IndexId, Lang, LangId, Record, Year};

/// "UNDP công bố chỉ số này ngày 15/4/2025."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The index.
    pub index: IndexId,
    /// The day.
    pub day: Date,
}

/// It in words, for those who have the index at hand.
#[must_use]
pub fn words(index: &Index, day: Date, lang: Lang) -> String {
    let (publisher, day) = (index.publisher.get(lang), date::in_words(day, lang));
    match lang.id() {
        LangId::Vi => lang::text!("{publisher} công bố chỉ số này {day}."),
        LangId::En => lang::text!("Published by {publisher} {day}."),
    }
}

impl Says for Published {
    fn kind(&self) -> &'static str {
        "published"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.day.first_day().0]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        words(record.index(self.index), self.day, lang)
    }
}
