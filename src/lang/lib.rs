//! What differs between Vietnamese and English: numbers, dates, the order of letters, folding for search, set phrases.
//!
//! Values in, text out. Never reads a locale, a clock or a setting: the language is an argument, so that the same
//! value is printed the same on every machine.

use std::fmt::{Arguments, Write as _};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use model::{Lang, LangId};

pub use words::{Phrase, phrase, say, say_markup};

pub mod cardinals;
pub mod change;
pub mod date;
pub mod days;
pub mod digits;
pub mod legacy;
pub mod letters;
pub mod literal;
pub mod multiples;
pub mod names;
pub mod number;
pub mod numerals;
pub mod order;
pub mod pdf;
pub mod persons;
pub mod phrases;
pub mod syllable;
pub mod times;

/// What authors are told, in Vietnamese and English, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pair(pub &'static str, pub &'static str);

impl Pair {
    /// The phrase in `lang`.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'static str {
        match lang.id() {
            LangId::Vi => self.0,
            LangId::En => self.1,
        }
    }
}

/// As which language prose is read: its numbers in words, its days, its hours. Of other languages only digits are known.
#[must_use]
pub fn read_as(lang: Lang) -> Option<LangId> {
    lang.is_brought().then(|| lang.id())
}

/// Writes as `format!` does, into a text with room for a short sentence. `format!` begins with no room where a value comes
/// first, and a page says hundreds of sentences.
#[macro_export]
macro_rules! text {
    ($($words:tt)*) => { $crate::written(::std::format_args!($($words)*)) };
}

/// What [`text!`] stands for.
#[must_use]
pub fn written(words: Arguments<'_>) -> String {
    let mut text = String::with_capacity(160);
    // Nothing that is written into a text can fail.
    let _ = text.write_fmt(words);
    text
}

/// The text as it is searched for: lower case, without marks, đ as d. "Điện Biên" and "dien bien" fold to the same.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, 'đ' | 'ð') { 'd' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;
    use model::Lang;

    #[test]
    fn folding_drops_marks_and_case() {
        assert_eq!(fold("Điện Biên"), "dien bien");
        assert_eq!(fold("Bà Rịa – Vũng Tàu"), "ba ria – vung tau");
        assert_eq!(fold("THỪA THIÊN HUẾ"), "thua thien hue");
        assert_eq!(fold("Sở Nội vụ 2019"), "so noi vu 2019");
    }

    #[test]
    fn folding_does_not_depend_on_the_form_of_the_input() {
        assert_eq!(fold("Nguye\u{302}\u{303}n"), fold("Nguyễn"));
    }

    #[test]
    fn a_phrase_speaks_both_languages() {
        let phrase = crate::phrase!("rank");
        assert_eq!(
            (phrase.get(Lang::VI), phrase.get(Lang::EN)),
            ("Hạng", "Rank")
        );
    }
}
