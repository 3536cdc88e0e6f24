//! A figure that stays as it was printed although it is wrong: what stands there, what is right, and why it stays.

use std::borrow::Cow;

use super::Says;
use lang::{Phrase, date, number};
use model::{Lang, Record, Waiver, Year};

/// Behind what stands there.
pub const STANDS: Phrase = lang::phrase!("kept-stands");
/// The same of a file as a whole.
pub const IT_STANDS: Phrase = lang::phrase!("kept-it-stands");
/// Ahead of what is right.
pub const RIGHT: Phrase = lang::phrase!("kept-right");
/// Ahead of the reason.
pub const REASON: Phrase = lang::phrase!("kept-reason");

/// Ahead of the day on which it was written down.
pub const NOTED: Phrase = lang::phrase!("kept-noted");

/// "“100%” giữ nguyên như bản in. Thực ra: … Lý do giữ nguyên: … Ghi nhận ngày 22/11/2026."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept(pub Box<Waiver>);

/// What stands there: words as they are, a number of the data with the signs of a language.
#[must_use]
pub fn printed(waiver: &Waiver, lang: Lang) -> Cow<'_, str> {
    let is_data = waiver.place.file.ends_with(".yaml");
    match waiver.printed.parse() {
        Ok(value) if is_data => number::exact(value, lang).into(),
        _ => waiver.printed.as_str().into(),
    }
}

impl Says for Kept {
    fn kind(&self) -> &'static str {
        "kept"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        Vec::new()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let waiver = &self.0;
        let mut said = if waiver.printed.is_empty() {
            IT_STANDS.get(lang).to_owned()
        } else {
            lang::say!(lang, "kept-printed", printed = printed(waiver, lang))
        };
        if let Some(right) = &waiver.right {
            let right = lang::say!(lang, "kept-in-fact", right = right.get(lang));
            said.extend([" ", &right]);
        }
        let reason = waiver.reason.get(lang).trim_end_matches('.');
        let day = date::short(waiver.date, lang);
        said.extend([" ", &lang::say!(lang, "kept-because", reason, day)]);
        said
    }
}
