//! What a page is for: the same on every site, and about no figure.

use super::Says;
use lang::Phrase;
use model::{Lang, Record, Year};

/// Where scores have more digits than are printed.
pub const FINER: Fixed = Fixed(lang::phrase!("fixed-finer"));

/// Where a source gives totals only.
pub const WITHOUT_PARTS: Fixed = Fixed(lang::phrase!("fixed-without-parts"));

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
