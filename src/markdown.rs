//! Markdown → HTML with open places: figures, links between content files and images.
//!
//! What those places become depends on the record and on the page, neither of which is known here: `parse` lists them
//! as requests with their origins, `Parsed::html` asks for each. Of markup written by hand only what shapes the text is
//! passed on, so that prose can neither break a page nor bring a script into it.

mod footnotes;
mod passages;
mod raw;
mod syntax;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

use crate::diagnostic::Origin;
use crate::model::Prose;
pub use footnotes::{Footnotes, footnotes};
pub use passages::{Bound, Passage, passages};
use syntax::{ask, braces, call, is_comment, slug};

/// Prose that is read, with the places that are still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    pieces: Vec<Piece>,
    /// The open places, in order.
    pub requests: Vec<Request>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its `id`, unique in the prose.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// An open place: what is asked for, and the words it stands in for or around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What is asked for.
    pub ask: Ask,
    /// The literal of a figure, the words of a link, the description of an image; empty for an insertion.
    pub text: String,
    /// The title of a link or image.
    pub title: String,
    /// Where the author wrote it.
    pub origin: Origin,
}

/// What an open place asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// The words must equal a figure: `[72,23 điểm](figure:par/2018/lai-chau/score)`.
    Figure(String),
    /// The words must equal the result of some arithmetic: `[11,29%](figure:=49/434)`.
    Arithmetic(String),
    /// A figure is to be put in: `{{ score("par", 2018) }}`; nothing where the call cannot be read.
    Insert(Option<Call>),
    /// A link to another content file, relative to this one, and the place in it.
    File(String, Option<String>),
    /// A link to a place in the same prose.
    Place(String),
    /// An image.
    Image(String),
    /// A link of a kind that a public page must not carry: `javascript:`, `file:`.
    Foreign(String),
}

/// A call within `{{ }}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The name before the parenthesis.
    pub name: String,
    /// What stands between the parentheses, without quotes.
    pub arguments: Vec<String>,
}

/// Markup around the words of a request; for an insertion or an image all of it stands before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wrap {
    /// What comes before the words.
    pub before: String,
    /// What comes after them.
    pub after: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Html(String),
    Before(usize),
    After(usize),
}

/// Stands around the number of a request in the HTML until it is cut into pieces: no letter at all, but one that every
/// reader of HTML passes on. No prose holds it: `parse` removes it.
const SEAM: char = '\u{fdd0}';

/// What is done with markup written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ByHand {
    Tamed,
    Trusted,
}

/// Reads prose; of markup written by hand it keeps what neither acts nor fetches.
#[must_use]
pub fn parse(prose: &Prose) -> Parsed {
    read(prose, ByHand::Tamed)
}

/// Reads prose that may bring along whatever markup it likes.
#[must_use]
pub fn parse_trusted(prose: &Prose) -> Parsed {
    read(prose, ByHand::Trusted)
}

fn read(prose: &Prose, by_hand: ByHand) -> Parsed {
    let source: Cow<str> = if prose.markdown.contains(SEAM) {
        // As many bytes as before, so that places stay where they are.
        prose.markdown.replace(SEAM, "   ").into()
    } else {
        prose.markdown.as_str().into()
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let parser = Parser::new_ext(&source, options).into_offset_iter();
    let events: Vec<_> = TextMergeWithOffset::new(parser).collect();
    let mut reader = Reader::new(prose, &events, by_hand);
    while reader.at < events.len() {
        reader.step();
    }
    let mut html = String::with_capacity(source.len() * 5 / 4);
    pulldown_cmark::html::push_html(&mut html, reader.out.into_iter());
    if reader.by_hand && by_hand == ByHand::Tamed {
        html = raw::tame(&html);
    }
    let pieces = match by_hand {
        _ if !reader.by_hand => cut(&html),
        _ => paired(cut(&html), &reader.requests),
    };
    Parsed {
        pieces,
        requests: reader.requests,
        headings: reader.headings,
    }
}

/// Whether a text can have an open place at all: most have none, and need not be read to know it. A footnote is none.
#[must_use]
pub fn may_ask(markdown: &str) -> bool {
    let bytes = markdown.as_bytes();
    memchr::memchr3_iter(b'[', b'<', b'{', bytes).any(|at| match bytes[at] {
        b'[' => bytes.get(at + 1) != Some(&b'^'),
        b'{' => bytes.get(at + 1) == Some(&b'{'),
        _ => true,
    }) || markdown.contains("](")
}

/// The HTML between the seams.
fn cut(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (turn, part) in html.split(SEAM).enumerate() {
        let open = part
            .strip_prefix('+')
            .and_then(|number| number.parse().ok());
        let close = part
            .strip_prefix('-')
            .and_then(|number| number.parse().ok());
        match (turn % 2, open, close) {
            (1, Some(request), _) => pieces.push(Piece::Before(request)),
            (1, _, Some(request)) => pieces.push(Piece::After(request)),
            _ => pieces.push(Piece::Html(part.to_owned())),
        }
    }
    pieces
}

/// Without the seams of links whose beginning or end got lost with the markup in which it stood.
fn paired(mut pieces: Vec<Piece>, requests: &[Request]) -> Vec<Piece> {
    let mut seams = vec![(0, 0); requests.len()];
    for piece in &pieces {
        match piece {
            Piece::Before(request) => seams[*request].0 += 1,
            // An end that comes first is none.
            Piece::After(request) if seams[*request].0 == 1 => seams[*request].1 += 1,
            Piece::After(request) => seams[*request].0 += 2,
            Piece::Html(_) => {}
        }
    }
    let whole = |request: usize| match requests[request].ask {
        Ask::Insert(_) | Ask::Image(_) => seams[request] == (1, 0),
        _ => seams[request] == (1, 1),
    };
    pieces.retain(|piece| match piece {
        Piece::Before(request) | Piece::After(request) => whole(*request),
        Piece::Html(_) => true,
    });
    pieces
}

impl Parsed {
    /// The HTML, with every open place filled in by `answer`.
    #[must_use]
    pub fn html(&self, answer: &dyn Fn(&Request) -> Wrap) -> String {
        let wraps: Vec<Wrap> = self.requests.iter().map(answer).collect();
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Html(html) => html.as_str(),
                Piece::Before(request) => &wraps[*request].before,
                Piece::After(request) => &wraps[*request].after,
            })
            .collect()
    }
}

/// Goes through the events once, turning some into open places and passing on the rest.
struct Reader<'e, 's> {
    comments: ByHand,
    prose: &'e Prose,
    events: &'e [(Event<'s>, Range<usize>)],
    at: usize,
    out: Vec<Event<'s>>,
    /// For each open link, the request it is, if it is one.
    links: Vec<Option<usize>>,
    requests: Vec<Request>,
    headings: Vec<Heading>,
    ids: BTreeSet<String>,
    /// The number that the next heading of a name gets.
    turns: BTreeMap<String, usize>,
    /// Whether there is markup written by hand.
    by_hand: bool,
    /// Within a block of code nothing is put in.
    code: bool,
}

impl<'e, 's> Reader<'e, 's> {
    fn new(prose: &'e Prose, events: &'e [(Event<'s>, Range<usize>)], comments: ByHand) -> Self {
        Self {
            comments,
            prose,
            events,
            at: 0,
            out: Vec::with_capacity(events.len()),
            links: Vec::new(),
            requests: Vec::new(),
            headings: Vec::new(),
            ids: BTreeSet::new(),
            turns: BTreeMap::new(),
            by_hand: false,
            code: false,
        }
    }

    /// Takes the next event, and with an image or a block of markup all of it.
    fn step(&mut self) {
        let (event, range) = &self.events[self.at];
        self.at += 1;
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                let ask = (*link_type != LinkType::Email)
                    .then(|| ask(dest_url))
                    .flatten();
                self.open_link(event, ask, title, range);
            }
            Event::End(TagEnd::Link) => match self.links.pop().flatten() {
                Some(request) => self.seam('-', request),
                None => self.out.push(event.clone()),
            },
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => {
                let text = self.words(|end| matches!(end, TagEnd::Image));
                self.skip(|end| matches!(end, TagEnd::Image));
                let request =
                    self.request(Ask::Image(dest_url.to_string()), text, title, range.clone());
                self.seam('+', request);
            }
            Event::Start(Tag::Heading {
                level,
                classes,
                attrs,
                ..
            }) => {
                let text = self.words(|end| matches!(end, TagEnd::Heading(_)));
                let id = self.fresh(&slug(&text));
                self.out.push(Event::Start(Tag::Heading {
                    level: *level,
                    id: Some(id.clone().into()),
                    classes: classes.clone(),
                    attrs: attrs.clone(),
                }));
                self.headings.push(Heading {
                    level: *level as u8,
                    id,
                    text,
                });
            }
            Event::Start(Tag::HtmlBlock) => self.markup_block(),
            Event::InlineHtml(html) if self.drops(html) => {}
            Event::InlineHtml(_) | Event::Html(_) => {
                self.by_hand = true;
                self.out.push(event.clone());
            }
            Event::Text(text) if !self.code && text.contains("{{") => self.text(text, range),
            _ => {
                match event {
                    Event::Start(Tag::CodeBlock(_)) => self.code = true,
                    Event::End(TagEnd::CodeBlock) => self.code = false,
                    _ => {}
                }
                self.out.push(event.clone());
            }
        }
    }

    fn open_link(
        &mut self,
        event: &Event<'s>,
        ask: Option<Ask>,
        title: &str,
        range: &Range<usize>,
    ) {
        let request = ask.map(|ask| {
            let text = self.words(|end| matches!(end, TagEnd::Link));
            self.request(ask, text, title, range.clone())
        });
        match request {
            Some(request) => self.seam('+', request),
            None => self.out.push(event.clone()),
        }
        self.links.push(request);
    }

    /// Text with insertions in it.
    fn text(&mut self, text: &CowStr<'s>, range: &Range<usize>) {
        let mut done = 0;
        while let Some((open, close)) = braces(text, done) {
            let inner = &text[open + 2..close];
            // Where the text is not as it stands in the source (an entity, an escape), the whole of it is the place.
            let place = if text.len() == range.len() {
                range.start + open..range.start + close + 2
            } else {
                range.clone()
            };
            self.out
                .push(Event::Text(text[done..open].to_owned().into()));
            let request = self.request(Ask::Insert(call(inner)), String::new(), "", place);
            self.seam('+', request);
            done = close + 2;
        }
        self.out.push(Event::Text(text[done..].to_owned().into()));
    }

    /// Comments are for those who write.
    fn drops(&self, html: &str) -> bool {
        self.comments == ByHand::Tamed && is_comment(html)
    }

    /// A block of markup is passed on; a comment becomes nothing.
    fn markup_block(&mut self) {
        let text = self.words(|end| matches!(end, TagEnd::HtmlBlock));
        self.skip(|end| matches!(end, TagEnd::HtmlBlock));
        if !self.drops(&text) {
            self.by_hand = true;
            self.out.push(Event::Html(text.into()));
        }
    }

    /// The words from here up to the end of what was just opened.
    fn words(&self, is_end: fn(&TagEnd) -> bool) -> String {
        let mut words = String::new();
        for (event, _) in &self.events[self.at..] {
            match event {
                Event::End(end) if is_end(end) => break,
                Event::Text(text) | Event::Code(text) | Event::Html(text) => words.push_str(text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
        }
        words
    }

    fn skip(&mut self, is_end: fn(&TagEnd) -> bool) {
        while let Some((event, _)) = self.events.get(self.at) {
            self.at += 1;
            if matches!(event, Event::End(end) if is_end(end)) {
                break;
            }
        }
    }

    fn request(&mut self, ask: Ask, text: String, title: &str, range: Range<usize>) -> usize {
        self.requests.push(Request {
            ask,
            text,
            title: title.to_owned(),
            origin: self.prose.part(&range),
        });
        self.requests.len() - 1
    }

    fn seam(&mut self, side: char, request: usize) {
        let seam = format!("{SEAM}{side}{request}{SEAM}");
        self.out.push(Event::InlineHtml(seam.into()));
    }

    /// The id, with a number where another heading has it.
    fn fresh(&mut self, slug: &str) -> String {
        let base = if slug.is_empty() { "muc" } else { slug };
        let mut id = base.to_owned();
        let turn = self.turns.entry(id.clone()).or_insert(2);
        while !self.ids.insert(id.clone()) {
            id = format!("{base}-{turn}");
            *turn += 1;
        }
        id
    }
}

#[cfg(test)]
mod tests;
