//! The places of keys and values in a YAML text, as a tree. Knows nothing of what they mean.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::Key;

/// Deeper nests than this are nobody's content.
const DEPTH: usize = 100;

/// Mappings with more keys than this are searched by halves.
const MANY: usize = 16;

/// What a parser is better not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beyond {
    /// A mark for another place, or a reference to it.
    Reference(Range<usize>),
    /// The first value that is nested too deeply.
    Depth(Range<usize>),
}

/// Whether a text can have a reference or a deep nest, by its bytes alone: `false` is certain.
#[must_use]
pub fn may_be_beyond(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |at: usize| at == 0 || b" \t\n[{,:-?".contains(&bytes[at - 1]);
    let ends = |at: usize| bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
    let (mut open, mut deepest, mut signs) = (0_usize, 0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'&' | b'*' if begins(at) && !ends(at) => return true,
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            // Lists and complex keys that begin on one line: `- - - a`.
            b'-' | b'?' if begins(at) && ends(at) => signs += 1,
            b'\n' => {
                signs = bytes[at + 1..]
                    .iter()
                    .take_while(|next| **next == b' ')
                    .count();
            }
            _ => {}
        }
        deepest = deepest.max(open + signs);
    }
    deepest >= DEPTH
}

/// The first reference or too deep nest of a text. Stops there, whatever comes after it.
#[must_use]
pub fn beyond(text: &str) -> Option<Beyond> {
    if let Some(at) = abyss(text) {
        return Some(Beyond::Depth(at..at + 1));
    }
    let mut depth = 0;
    let bytes = |span: &Span| {
        let mut letters = text.char_indices().map(|(at, _)| at);
        let start = letters.nth(span.start.index()).unwrap_or(text.len());
        let rest = &text[start..];
        let end = rest.find(|letter: char| letter.is_whitespace() || ",]}".contains(letter));
        start..start + end.unwrap_or(rest.len())
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        match event {
            Event::Alias(_) => return Some(Beyond::Reference(bytes(&span))),
            Event::Scalar(_, _, anchor, _) if anchor > 0 => {
                return Some(Beyond::Reference(bytes(&span)));
            }
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) => {
                if anchor > 0 {
                    return Some(Beyond::Reference(bytes(&span)));
                }
                depth += 1;
                if depth > DEPTH {
                    return Some(Beyond::Depth(bytes(&span)));
                }
            }
            Event::MappingEnd | Event::SequenceEnd => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where so many brackets are open that no words in quotation marks explain them. The parser is not asked: what it does
/// grows with the square of the depth.
fn abyss(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > 10 * DEPTH
    })
}

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

    pub(super) fn whole(&self) -> &Range<usize> {
        match self {
            Self::Quoted(range)
            | Self::Plain(range, _)
            | Self::Opaque(range)
            | Self::List(range, _) => range,
            Self::Map(map) => &map.range,
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
    let mut range = |span: &Span| {
        let start = byte(span.start.index());
        start..byte(span.end.index()).max(start)
    };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(name, style, _, tag) => {
                let range = range(&span);
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
                if let Some(done) = open.pop() {
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
/// The end of the last line that is neither empty nor a remark: remarks belong to what follows them.
#[must_use]
pub fn last_words(text: &str) -> usize {
    let mut end = text.len();
    for line in text.split_inclusive('\n').rev() {
        let words = line.trim();
        if !words.is_empty() && !words.starts_with('#') {
            break;
        }
        end -= line.len();
    }
    end
}
