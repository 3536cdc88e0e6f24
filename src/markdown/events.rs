//! What a parser of Markdown reads in a prose, kept for whoever looks at it: reading is dearer than looking.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser};

use model::Prose;

/// A prose and its events with their places; those of a short text are none.
#[derive(Debug)]
pub struct Events<'p> {
    pub(super) prose: &'p Prose,
    pub(super) all: Vec<(Event<'p>, Range<usize>)>,
}

impl<'p> Events<'p> {
    /// Reads a prose.
    #[must_use]
    pub fn of(prose: &'p Prose) -> Self {
        let all = if prose.is_line() {
            Vec::new()
        } else {
            let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
            let parser = Parser::new_ext(&prose.markdown, options);
            let mut all = Vec::with_capacity(prose.markdown.len() / 16);
            all.extend(parser.into_offset_iter());
            all
        };
        Self { prose, all }
    }
}
