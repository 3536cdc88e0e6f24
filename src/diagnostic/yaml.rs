//! The places of keys and values in a YAML text, as a tree. Knows nothing of what they mean.

pub(super) mod beyond;
pub(super) mod remarks;

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::Key;

/// Deeper nests than this are nobody's content.
const DEPTH: usize = 100;

/// Mappings with more keys than this are searched by halves.
const MANY: usize = 16;

/// All places of a text.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The document's value.
    pub(super) root: Option<Node>,
    /// Every key and scalar by the byte at which it begins.
    pub(super) tokens: BTreeMap<usize, Range<usize>>,
}

/// A value, with the bytes on which it stands.
#[derive(Debug)]
pub enum Node {
    /// Words between quotation marks, or a block of words.
    Quoted(Range<usize>),
    /// Words as they are, which may also be a number, a truth value or nothing.
    Plain(Range<usize>, String),
    /// An alias, or a value with a tag: what it is cannot be seen here.
    Opaque(Range<usize>),
    /// Keys and values.
    Map(Map),
    /// Items.
    List(Range<usize>, Vec<Node>),
}

/// Keys and values in the author's order.
#[derive(Debug)]
pub struct Map {
    /// The bytes on which it stands.
    pub range: Range<usize>,
    /// Its pairs, those whose key comes again among them.
    pub entries: Vec<Entry>,
    /// The places of the pairs in order of their keys, where there are many.
    sorted: Vec<usize>,
}

/// A key with its value.
#[derive(Debug)]
pub struct Entry {
    /// The key.
    pub name: String,
    /// The bytes of the key.
    pub key: Range<usize>,
    /// The value.
    pub value: Node,
}

impl Map {
    /// The first pair with a key.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Entry> {
        if self.sorted.is_empty() {
            return self.entries.iter().find(|entry| entry.name == name);
        }
        let at = self
            .sorted
            .partition_point(|at| self.entries[*at].name.as_str() < name);
        let found = &self.entries[*self.sorted.get(at)?];
        (found.name == name).then_some(found)
    }

    fn sort(&mut self) {
        if self.entries.len() > MANY {
            self.sorted = (0..self.entries.len()).collect();
            // A stable sort: of equal keys the first stays the first.
            self.sorted
                .sort_by(|a, b| self.entries[*a].name.cmp(&self.entries[*b].name));
        }
    }
}

impl Node {
    /// The bytes of a value that is neither a mapping nor a list.
    pub(super) fn scalar(&self) -> Option<&Range<usize>> {
        match self {
            Self::Quoted(range) | Self::Plain(range, _) | Self::Opaque(range) => Some(range),
            Self::Map(_) | Self::List(..) => None,
        }
    }

    /// Whether it is neither a mapping nor a list.
    #[must_use]
    pub fn is_scalar(&self) -> bool {
        self.scalar().is_some()
    }

    /// The bytes on which it stands; of a mapping or list on lines of their own only where it begins.
    #[must_use]
    pub fn whole(&self) -> &Range<usize> {
        match self {
            Self::Quoted(range)
            | Self::Plain(range, _)
            | Self::Opaque(range)
            | Self::List(range, _) => range,
            Self::Map(map) => &map.range,
        }
    }

    /// Where its last words end.
    #[must_use]
    pub fn end(&self) -> usize {
        match self {
            Self::Map(map) => map.entries.last().map_or(map.range.end, |last| {
                last.value.end().max(last.key.end).max(map.range.end)
            }),
            Self::List(range, items) => items.last().map_or(range.end, Self::end).max(range.end),
            words => words.whole().end,
        }
    }

    /// What is shown of a value that has no key: the first pair of a mapping.
    #[must_use]
    pub fn shown(&self) -> Range<usize> {
        match self {
            Self::Map(Map { entries, .. }) if !entries.is_empty() => {
                let first = &entries[0];
                match &first.value {
                    Node::Map(..) | Node::List(..) => first.key.clone(),
                    scalar => first.key.start..scalar.whole().end.max(first.key.end),
                }
            }
            _ => self.whole().clone(),
        }
    }

    /// Takes the end of a mapping or list in brackets. One on lines of its own ends where something else begins, which
    /// says nothing of it.
    fn end_at(&mut self, end: usize, text: &[u8], base: usize) {
        let (Self::Map(Map { range, .. }) | Self::List(range, _)) = self else {
            return;
        };
        if matches!(text.get(range.start - base), Some(b'{' | b'[')) {
            range.end = end;
        }
    }

    /// Whether no part begins before its whole.
    pub(super) fn is_in_order(&self) -> bool {
        self.whole().start <= self.whole().end
    }
}

impl Tree {
    /// The value at the end of a path, or the nearest thing to it that exists.
    pub(super) fn value(&self, keys: &[Key]) -> Range<usize> {
        match self.find(keys) {
            Some((_, Node::Quoted(range) | Node::Plain(range, _) | Node::Opaque(range)))
                if !range.is_empty() =>
            {
                range.clone()
            }
            Some((Some(key), _)) => key.clone(),
            Some((None, node)) => node.shown(),
            None => 0..0,
        }
    }

    /// The last key of a path, or the nearest thing to it that exists.
    pub(super) fn name(&self, keys: &[Key]) -> Range<usize> {
        match self.find(keys) {
            Some((Some(key), _)) => key.clone(),
            Some((None, node)) => node.shown(),
            None => 0..0,
        }
    }

    fn find(&self, keys: &[Key]) -> Option<(Option<&Range<usize>>, &Node)> {
        let mut found = (None, self.root.as_ref()?);
        for key in keys {
            let next = match (key, found.1) {
                (Key::Name(name), Node::Map(map)) => {
                    map.get(name).map(|entry| (Some(&entry.key), &entry.value))
                }
                (Key::Item(place), Node::List(_, items)) => {
                    items.get(*place as usize).map(|item| (None, item))
                }
                _ => None,
            };
            match next {
                Some(next) => found = next,
                None => break,
            }
        }
        Some(found)
    }
}

/// A mapping or list that is still open.
struct Open {
    node: Node,
    key: Option<(String, Range<usize>)>,
}

/// Parses as far as the text can be parsed. `byte` turns a letter's number, from 0, into a place in the file; it is
/// asked in rising order.
pub(super) fn parse(text: &str, mut byte: impl FnMut(usize) -> usize) -> Tree {
    let mut tree = Tree::default();
    let mut open: Vec<Open> = Vec::new();
    let base = byte(0);
    let mut range = |span: &Span| {
        let start = byte(span.start.index());
        start..byte(span.end.index()).max(start)
    };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(name, style, _, tag) => {
                let mut range = range(&span);
                if matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
                    // The parser counts what follows on the line among them.
                    let words = &text[range.start - base..range.end - base];
                    range.end = range.start + quoted_end(words);
                }
                tree.tokens.insert(range.start, range.clone());
                let node = match style {
                    _ if tag.is_some() => Node::Opaque(range),
                    ScalarStyle::Plain => Node::Plain(range, String::new()),
                    _ => Node::Quoted(range),
                };
                scalar(&mut tree, &mut open, name.into_owned(), node);
            }
            Event::Alias(_) => {
                let node = Node::Opaque(range(&span));
                scalar(&mut tree, &mut open, String::new(), node);
            }
            Event::MappingStart(..) => {
                let map = Map {
                    range: range(&span),
                    entries: Vec::new(),
                    sorted: Vec::new(),
                };
                open.push(begin(Node::Map(map)));
            }
            Event::SequenceStart(..) => open.push(begin(Node::List(range(&span), Vec::new()))),
            Event::MappingEnd | Event::SequenceEnd => {
                if let Some(mut done) = open.pop() {
                    let end = range(&span).start + 1;
                    done.node.end_at(end, text.as_bytes(), base);
                    close(&mut tree, &mut open, done.node);
                }
            }
            Event::DocumentEnd => break,
            _ => {}
        }
        if open.len() > DEPTH {
            break;
        }
    }
    while let Some(left) = open.pop() {
        close(&mut tree, &mut open, left.node);
    }
    tree
}

/// Where words between quotation marks end, of a text that begins with them.
fn quoted_end(text: &str) -> usize {
    let Some(mark) = text.chars().next() else {
        return 0;
    };
    let mut rest = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = rest.next() {
        match c {
            '\\' if mark == '"' => _ = rest.next(),
            // Two of them within words are one.
            _ if c == mark && mark == '\'' && rest.next_if(|(_, next)| *next == c).is_some() => {}
            _ if c == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn begin(node: Node) -> Open {
    Open { node, key: None }
}

/// Takes a scalar as a key or as a value, whichever is next.
fn scalar(tree: &mut Tree, open: &mut [Open], words: String, node: Node) {
    if let Some(parent) = open.last_mut()
        && matches!(parent.node, Node::Map(_))
        && parent.key.is_none()
    {
        parent.key = Some((words, node.whole().clone()));
        return;
    }
    let node = match node {
        Node::Plain(range, _) => Node::Plain(range, words),
        other => other,
    };
    close(tree, open, node);
}

/// Hands a finished value to the mapping or list that it stands in.
fn close(tree: &mut Tree, open: &mut [Open], mut value: Node) {
    if let Node::Map(map) = &mut value {
        map.sort();
    }
    let Some(parent) = open.last_mut() else {
        tree.root.get_or_insert(value);
        return;
    };
    match (&mut parent.node, parent.key.take()) {
        (Node::Map(map), Some((name, key))) => map.entries.push(Entry { name, key, value }),
        // A key that is itself a mapping or a list: nothing of ours, and its value follows.
        (Node::Map(_), None) => parent.key = Some((String::new(), value.whole().clone())),
        (Node::List(_, items), _) => items.push(value),
        _ => {}
    }
}
