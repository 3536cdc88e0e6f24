//! From events to open places: the one pass over a text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::syntax::{braces, call, is_comment, of_link, slug};
use super::{Ask, ByHand, Heading, Request, SEAM};
use model::Prose;

/// Goes through the events once, turning some into open places and passing on the rest.
pub(super) struct Reader<'e, 's> {
    comments: ByHand,
    prose: &'e Prose,
    events: &'e [(Event<'s>, Range<usize>)],
    pub(super) at: usize,
    pub(super) out: Vec<Event<'s>>,
    /// For each open link, the request it is, if it is one.
    links: Vec<Option<usize>>,
    pub(super) requests: Vec<Request>,
    pub(super) headings: Vec<Heading>,
    ids: BTreeSet<String>,
    /// The number that the next heading of a name gets.
    turns: BTreeMap<String, usize>,
    /// Whether there is markup written by hand.
    pub(super) by_hand: bool,
    /// Within a block of code nothing is put in.
    code: bool,
}

impl<'e, 's> Reader<'e, 's> {
    pub(super) fn new(
        prose: &'e Prose,
        events: &'e [(Event<'s>, Range<usize>)],
        comments: ByHand,
    ) -> Self {
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
    pub(super) fn step(&mut self) {
        let (event, range) = &self.events[self.at];
        self.at += 1;
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => {
                self.open_link(event, of_link(*link_type, dest_url), title, range);
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
                let id = self.heading(*level as u8);
                self.out.push(Event::Start(Tag::Heading {
                    level: *level,
                    id: Some(id.into()),
                    classes: classes.clone(),
                    attrs: attrs.clone(),
                }));
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

    /// Notes the heading that was just opened, and gives its id.
    fn heading(&mut self, level: u8) -> String {
        let text = self.words(|end| matches!(end, TagEnd::Heading(_)));
        let id = self.fresh(&slug(&text));
        self.headings.push(Heading {
            level,
            id: id.clone(),
            text,
        });
        id
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
            within_link: !self.links.is_empty(),
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
