//! What a page is for: the same on every site, and about no figure.

use super::Says;
use crate::lang::Phrase;
use crate::model::{Lang, Record, Year};

/// A sentence that rests on nothing of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fixed(pub Phrase);

impl Says for Fixed {
    fn kind(&self) -> &'static str {
        "about"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        self.0.get(lang).to_owned()
    }
}
