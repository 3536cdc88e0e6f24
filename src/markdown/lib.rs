//! Markdown → HTML with open places: figures, links between content files and images.
//!
//! What those places become depends on the record and on the page, neither of which is known here: `parse` lists them
//! as requests with their origins, `Parsed::html` asks for each. Of markup written by hand only what shapes the text is
//! passed on, so that prose can neither break a page nor bring a script into it.

mod beside;
mod events;
mod footnotes;
mod foreign;
mod forms;
mod line;
mod passages;
mod path;
mod raw;
mod reader;
mod seen;
mod spans;
mod syntax;
mod unread;

use std::borrow::Cow;

use pulldown_cmark::{Options, Parser, TextMergeWithOffset};

use diagnostic::{Origin, Spot};
pub use events::Events;
pub use footnotes::Footnotes;
pub use forms::{Form, lists, tables};
pub use line::{may_be_marked, words};
use model::Prose;
pub use passages::{Bound, Passage, passages};
pub use path::joined;
use reader::Reader;
pub use unread::{Unread, Why, unread};

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
    /// Whether it stands in the words of a link.
    pub within_link: bool,
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
    if prose.is_line() {
        return line::parse(prose);
    }
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

/// How many open places before the end of a place may be the last that it covers: one lies within another at most.
const NEAR: usize = 16;

impl Parsed {
    /// For each of some places in the text the last open place that it covers.
    #[must_use]
    pub fn last_covered<'a>(&self, places: impl Iterator<Item = &'a Origin>) -> Vec<Option<usize>> {
        let start = |place: usize| match self.requests[place].origin.spot {
            Spot::Bytes(start, _) => start,
            _ => 0,
        };
        let mut order: Vec<usize> = (0..self.requests.len()).collect();
        order.sort_by_key(|place| (start(*place), *place));
        let last = |place: &Origin| {
            let end = match place.spot {
                Spot::Bytes(_, end) => order.partition_point(|one| start(*one) < end),
                _ => order.len(),
            };
            let mut near = order[..end].iter().rev().take(NEAR).copied();
            near.find(|one| place.covers(&self.requests[*one].origin))
        };
        places.map(last).collect()
    }

    /// The HTML, with every open place filled in by `answer`.
    #[must_use]
    pub fn html(&self, answer: &dyn Fn(&Request) -> Wrap) -> String {
        self.html_by_place(&|_, request| answer(request))
    }

    /// The same; `answer` is told the place of each among the open places too.
    #[must_use]
    pub fn html_by_place(&self, answer: &dyn Fn(usize, &Request) -> Wrap) -> String {
        let requests = self.requests.iter().enumerate();
        let wraps: Vec<Wrap> = requests
            .map(|(place, request)| answer(place, request))
            .collect();
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

#[cfg(test)]
mod tests;
