//! The footnotes of a prose: marks and notes with their places, matched or not.
//!
//! A mark without a note is plain text to a parser of Markdown, and is found among the text. Never judges.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events::Events;

/// Marks and notes by their labels, with their places in the Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Footnotes {
    /// The marks, in order; those without a note among them.
    pub marks: Vec<(String, Range<usize>)>,
    /// The notes, in order.
    pub notes: Vec<(String, Range<usize>)>,
}

impl Events<'_> {
    /// The footnotes of the prose.
    #[must_use]
    pub fn footnotes(&self) -> Footnotes {
        let source = &self.prose.markdown;
        let mut found = Footnotes::default();
        let mut silent = 0_u32;
        let mut text: Option<Range<usize>> = None;
        for (event, range) in &self.all {
            // An unmatched mark comes in several pieces of text right after each other.
            match (event, &mut text) {
                (Event::Text(_), Some(open)) if silent == 0 && open.end == range.start => {
                    open.end = range.end;
                    continue;
                }
                (Event::Text(_), open) if silent == 0 => {
                    if let Some(done) = open.replace(range.clone()) {
                        lonely(source, done, &mut found.marks);
                    }
                    continue;
                }
                _ => {}
            }
            if let Some(done) = text.take() {
                lonely(source, done, &mut found.marks);
            }
            match event {
                Event::Start(
                    Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Image { .. } | Tag::Link { .. },
                ) => silent += 1,
                Event::End(
                    TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Image | TagEnd::Link,
                ) => {
                    silent = silent.saturating_sub(1);
                }
                Event::FootnoteReference(label) => {
                    found.marks.push((label.to_string(), range.clone()));
                }
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    let head =
                        range.start..(range.start + label.len() + "[^]:".len()).min(range.end);
                    found.notes.push((label.to_string(), head));
                }
                _ => {}
            }
        }
        if let Some(done) = text {
            lonely(source, done, &mut found.marks);
        }
        found
    }
}

/// The marks in a stretch of text: `[^3]`, not escaped, not within brackets of something else.
fn lonely(source: &str, text: Range<usize>, marks: &mut Vec<(String, Range<usize>)>) {
    let stretch = &source[text.clone()];
    for at in memchr::memmem::find_iter(stretch.as_bytes(), "[^") {
        let Some(length) = stretch[at + 2..].find(']') else {
            return;
        };
        let label = &stretch[at + 2..at + 2 + length];
        let escaped = source[..text.start + at].ends_with('\\');
        let plain = !label.is_empty() && !label.contains(|c: char| c.is_whitespace() || c == '[');
        if plain && !escaped {
            let from = text.start + at;
            marks.push((label.to_owned(), from..from + length + 3));
        }
    }
}
