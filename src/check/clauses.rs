//! Clauses and sentences: which words of a text stand with a number.

use std::ops::Range;

use super::prose;

/// What ends a clause, where a blank follows or the mark needs none.
pub(super) const CLAUSE: [char; 10] = [',', '.', ';', ':', '(', ')', '!', '?', '–', '—'];

/// What ends a sentence.
pub(super) const SENTENCE: [char; 4] = ['.', ';', '!', '?'];

/// The words around a piece of a text, up to one of some marks on both sides.
pub(super) fn around(text: &str, piece: &Range<usize>, marks: &[char]) -> Range<usize> {
    let before = prose::near_end(&text[..piece.start]);
    let first = piece.start - before.len();
    let start = before
        .match_indices(marks)
        .map(|(at, mark)| (first + at, mark))
        .rfind(|(at, mark)| closes(text, *at, mark))
        .map_or(first, |(at, mark)| at + mark.len());
    let (from, after) = (piece.end, prose::near_start(&text[piece.end..]));
    let end = after
        .match_indices(marks)
        .map(|(at, mark)| (from + at, mark))
        .find(|(at, mark)| closes(text, *at, mark))
        .map_or(from + after.len(), |(at, _)| at);
    start..end
}

/// Whether a mark ends a clause where it stands: within a number it does not.
pub(super) fn closes(text: &str, at: usize, mark: &str) -> bool {
    let end = at + mark.len();
    let ends = text[end..].starts_with([' ', '\n']) || end == text.len();
    ends || matches!(mark, "(" | ")" | "–" | "—")
}

/// What stands before whole words at the end of a text.
pub(super) fn before<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let rest = text.strip_suffix(words)?;
    (!rest.ends_with(char::is_alphanumeric)).then_some(rest)
}
