//! Prose as running text, a passage a block, with the place of every letter: for rules that read words and numbers.
//!
//! Code, pictures and addresses are no words here; what is bound to the record is marked. Never renders anything.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Ask;
use super::beside::{Above, Grid};
use super::events::Events;
use super::syntax::{braces, call, of_link};
use diagnostic::Origin;
use model::Prose;

/// The running text of a paragraph, a heading, an item of a list, or a cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// What in them is bound to the record, in order.
    pub bound: Vec<Bound>,
    /// In a cell of a table: which passages are the first cell of its row and the head of its column, where they have words.
    pub beside: [Option<usize>; 2],
    /// Under which passage it stands: what its item of a list begins with, else the heading above it, or a line in bold
    /// letters that stands for one.
    pub under: Option<usize>,
    /// What readers see that is no words here, code and addresses in angle brackets, and before which byte of the text.
    pub(super) unworded: Vec<(usize, String)>,
    /// Where stretches of the text begin: in it, and in the source; and how long the same bytes go on.
    pub(super) stretches: Vec<(usize, usize, usize)>,
}

/// Words that are bound to the record, or a place where a figure is put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// What they are bound to: a figure, arithmetic or an insertion.
    pub ask: Ask,
    /// Where they are in the passage's text.
    pub range: Range<usize>,
    /// The whole of the link in the source.
    pub origin: Origin,
}

/// Stands for what is no text, so that the words on both sides stay apart.
const GAP: char = '\u{fffc}';

/// The passages of a prose, in order.
#[must_use]
pub fn passages(prose: &Prose) -> Vec<Passage> {
    Events::of(prose).passages()
}

impl Events<'_> {
    /// The passages of the prose, in order.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage> {
        if self.prose.is_line() {
            return vec![super::line::passage(self.prose)];
        }
        let mut reader = Reader {
            prose: self.prose,
            done: Vec::new(),
            open: Passage::new(),
            links: Vec::new(),
            silent: 0,
            table: None,
            above: Above::default(),
        };
        for (event, range) in &self.all {
            reader.take(event, range);
        }
        reader.close();
        reader.done
    }
}

impl Passage {
    /// Adds words as they stand in the source from a byte on.
    pub(super) fn add(&mut self, words: &str, source: usize) {
        self.stretches.push((self.text.len(), source, words.len()));
        self.text.push_str(words);
    }

    pub(super) fn new() -> Self {
        Self {
            text: String::new(),
            bound: Vec::new(),
            beside: [None; 2],
            under: None,
            unworded: Vec::new(),
            stretches: Vec::new(),
        }
    }

    /// The place of a piece of the text.
    #[must_use]
    pub fn origin(&self, prose: &Prose, range: &Range<usize>) -> Origin {
        let from = self.source(range.start);
        let to = self.source(range.end.saturating_sub(1)) + 1;
        prose.part(&(from..to.max(from)))
    }

    /// Marks the places between braces. Text comes in pieces, so that only the whole of it shows them.
    fn find_insertions(&mut self, prose: &Prose) {
        let mut done = 0;
        while let Some((open, close)) = braces(&self.text, done) {
            done = close + 2;
            let range = open..done;
            self.bound.push(Bound {
                ask: Ask::Insert(call(&self.text[open + 2..close])),
                origin: self.origin(prose, &range),
                range,
            });
        }
        self.bound.sort_by_key(|bound| bound.range.start);
    }

    pub(super) fn source(&self, at: usize) -> usize {
        let place = self.stretches.partition_point(|(text, ..)| *text <= at);
        match place.checked_sub(1).map(|place| self.stretches[place]) {
            Some((text, source, length)) => source + (at - text).min(length),
            None => 0,
        }
    }

    /// Whether a piece of the text belongs to something bound.
    #[must_use]
    pub fn is_bound(&self, range: &Range<usize>) -> bool {
        // They are in order, and none within another.
        let next = self
            .bound
            .partition_point(|bound| bound.range.end <= range.start);
        self.bound
            .get(next)
            .is_some_and(|bound| bound.range.start < range.end)
    }
}

struct Reader<'p> {
    prose: &'p Prose,
    done: Vec<Passage>,
    open: Passage,
    /// For each open link, where in the open passage it began and what it asks for, if it is bound.
    links: Vec<Option<(usize, Ask)>>,
    /// How many things are open whose text is no prose.
    silent: u32,
    /// Where in the open table reading has come to.
    table: Option<Grid>,
    /// What stands over the open passage.
    above: Above,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                if matches!(link_type, LinkType::Autolink | LinkType::Email) {
                    self.unworded(dest_url);
                    self.silent += 1;
                }
                let bound = of_link(*link_type, dest_url)
                    .filter(|ask| matches!(ask, Ask::Figure(_) | Ask::Arithmetic(_)))
                    .map(|ask| (self.open.text.len(), ask));
                self.links.push(bound);
            }
            Event::End(TagEnd::Link) => self.end_link(range),
            Event::Start(Tag::Image { .. }) => self.silent += 1,
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                self.close();
                self.silent += 1;
            }
            Event::End(TagEnd::Image | TagEnd::CodeBlock | TagEnd::HtmlBlock) => self.speak(),
            Event::Start(Tag::Strong) => self.above.strong = Some(self.open.text.len()),
            Event::End(TagEnd::Strong) => {
                let from = self.above.strong.take().unwrap_or(self.open.text.len());
                self.above.bold += self.open.text[from..].trim().len();
            }
            Event::Start(Tag::Emphasis)
            | Event::End(TagEnd::Emphasis)
            | Event::FootnoteReference(_) => {}
            Event::Start(tag) => {
                self.close();
                self.enter(tag);
            }
            Event::End(end) => {
                self.close();
                self.leave(*end);
            }
            Event::Rule => self.close(),
            Event::Text(text) if self.silent == 0 => self.push(text, range),
            Event::SoftBreak | Event::HardBreak => self.push(" ", range),
            // What is bound are the words that readers see.
            Event::Code(code) if self.links.iter().any(Option::is_some) => self.push(code, range),
            Event::Code(_) | Event::InlineHtml(_) => {
                if let Event::Code(code) = event {
                    self.unworded(code);
                }
                let mut gap = [0; 4];
                self.push(GAP.encode_utf8(&mut gap), range);
            }
            _ => {}
        }
    }

    /// Keeps the place within a table.
    fn enter(&mut self, tag: &Tag) {
        match tag {
            Tag::Table(_) => self.table = Some(Grid::default()),
            Tag::Heading { .. } => self.above.is_heading = true,
            Tag::Item => self.above.items.push(None),
            _ => {}
        }
        let Some(table) = &mut self.table else {
            return;
        };
        match tag {
            Tag::TableHead | Tag::TableRow => {
                table.head = matches!(tag, Tag::TableHead);
                table.first = None;
                table.column = 0;
            }
            Tag::TableCell => table.column += 1,
            _ => {}
        }
    }

    fn leave(&mut self, end: TagEnd) {
        match end {
            TagEnd::Table => self.table = None,
            TagEnd::Heading(_) => self.above.is_heading = false,
            TagEnd::Item => _ = self.above.items.pop(),
            _ => {}
        }
    }

    fn speak(&mut self) {
        self.silent = self.silent.saturating_sub(1);
    }

    fn end_link(&mut self, range: &Range<usize>) {
        match self.links.pop().flatten() {
            Some((from, ask)) => {
                self.open.bound.push(Bound {
                    ask,
                    range: from..self.open.text.len(),
                    origin: self.prose.part(range),
                });
            }
            None => self.speak_after_autolink(range),
        }
    }

    /// An address in angle brackets is silent between its start and its end.
    fn speak_after_autolink(&mut self, range: &Range<usize>) {
        if self.prose.markdown[range.clone()].starts_with('<') {
            self.speak();
        }
    }

    /// Notes what readers see before the words to come.
    fn unworded(&mut self, text: &str) {
        if self.silent == 0 {
            let place = self.open.text.len();
            self.open.unworded.push((place, text.to_owned()));
        }
    }

    fn push(&mut self, text: &str, range: &Range<usize>) {
        let same = text.len() == range.len();
        let length = if same { text.len() } else { 0 };
        let place = (self.open.text.len(), range.start, length);
        self.open.stretches.push(place);
        self.open.text.push_str(text);
    }

    fn close(&mut self) {
        // What is bound to no words at all is to be told, too.
        if self.open.text.trim().is_empty() && self.open.bound.is_empty() {
            self.open = Passage::new();
            self.above.bold = 0;
        } else {
            let mut passage = std::mem::replace(&mut self.open, Passage::new());
            passage.find_insertions(self.prose);
            if let Some(table) = &mut self.table {
                passage.beside = table.take(self.done.len());
                self.above.bold = 0;
            } else {
                passage.under = self.above.take(self.done.len(), &passage.text);
            }
            self.done.push(passage);
        }
    }
}

#[cfg(test)]
mod tests;
