//! What the rules on running words share: a passage of prose or a short text, as it is read.

use super::prose::has_digit;
use diagnostic::Diagnostic;
use markdown::Bound;
use model::{Lang, Record, texts};

/// Finds what is wrong with running words.
pub(super) type OfWords<'a> = Box<dyn Fn(&Running<'_>) -> Vec<Diagnostic> + Sync + 'a>;

/// A passage of prose, or a short text.
pub(super) struct Running<'a> {
    /// The words.
    pub(super) text: &'a str,
    /// The language they are in.
    pub(super) lang: Lang,
    /// Those that are bound, of a passage; a short text shows its bindings as they are written.
    pub(super) bound: &'a [Bound],
    /// Gives the place of a piece.
    pub(super) place: texts::Place<'a>,
}

/// What the rules on words find in short texts.
pub(super) fn check_short(record: &Record, of_words: &[OfWords]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if of_words.is_empty() {
        return found;
    }
    texts::each(record, &mut |text| {
        if let (Some(_), Some(lang)) = (text.text, text.lang)
            && has_digit(text.words)
        {
            let words = of_words.iter();
            let running = Running {
                text: text.words,
                lang,
                bound: &[],
                place: text.place,
            };
            found.extend(words.flat_map(|rule| rule(&running)));
        }
    });
    found
}
