//! The places of keys and values in a YAML text, as a tree. Knows nothing of what they mean.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::Key;

/// Deeper nests than this are nobody's content.
const DEPTH: usize = 100;

/// All places of a text.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The document's value.
    pub(super) root: Option<Node>,
    /// Every key and scalar by the byte at which it begins.
    pub(super) tokens: BTreeMap<usize, Range<usize>>,
    /// The first key that stands twice in one mapping.
    pub(super) repeated: Option<(Range<usize>, Range<usize>)>,
}

/// A value.
#[derive(Debug)]
pub(super) enum Node {
    Scalar(Range<usize>),
    Map(Range<usize>, Vec<Entry>),
    List(Range<usize>, Vec<Node>),
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    key: Range<usize>,
    pub(super) value: Node,
}

impl Node {
    pub(super) fn whole(&self) -> &Range<usize> {
        match self {
            Self::Scalar(range) | Self::Map(range, _) | Self::List(range, _) => range,
        }
    }

    /// What is shown of a value that has no key: the first pair of a mapping.
    fn shown(&self) -> Range<usize> {
        match self {
            Self::Map(_, entries) if !entries.is_empty() => {
                let first = &entries[0];
                match &first.value {
                    Node::Scalar(value) => first.key.start..value.end.max(first.key.end),
                    Node::Map(..) | Node::List(..) => first.key.clone(),
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
            Some((_, Node::Scalar(range))) if !range.is_empty() => range.clone(),
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
                (Key::Name(name), Node::Map(_, entries)) => entries
                    .iter()
                    .find(|entry| entry.name == **name)
                    .map(|entry| (Some(&entry.key), &entry.value)),
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
    names: BTreeMap<String, Range<usize>>,
}

/// Parses as far as the text can be parsed. `byte` turns a line and column, both from 1, into a place in the file.
pub(super) fn parse(text: &str, byte: impl Fn(usize, usize) -> usize) -> Tree {
    let mut tree = Tree::default();
    let mut open: Vec<Open> = Vec::new();
    let range = |span: &Span| {
        let start = byte(span.start.line(), span.start.col() + 1);
        start..byte(span.end.line(), span.end.col() + 1).max(start)
    };
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(name, ..) => {
                let range = range(&span);
                tree.tokens.insert(range.start, range.clone());
                scalar(&mut tree, &mut open, name.into_owned(), range);
            }
            Event::Alias(_) => scalar(&mut tree, &mut open, String::new(), range(&span)),
            Event::MappingStart(..) => open.push(begin(Node::Map(range(&span), Vec::new()))),
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
    Open {
        node,
        key: None,
        names: BTreeMap::new(),
    }
}

fn scalar(tree: &mut Tree, open: &mut [Open], name: String, range: Range<usize>) {
    if let Some(parent) = open.last_mut()
        && matches!(parent.node, Node::Map(..))
        && parent.key.is_none()
    {
        if let Some(first) = parent.names.get(&name) {
            tree.repeated
                .get_or_insert_with(|| (first.clone(), range.clone()));
        } else {
            parent.names.insert(name.clone(), range.clone());
        }
        parent.key = Some((name, range));
        return;
    }
    close(tree, open, Node::Scalar(range));
}

/// Hands a finished value to the mapping or list that it stands in.
fn close(tree: &mut Tree, open: &mut [Open], value: Node) {
    let Some(parent) = open.last_mut() else {
        tree.root.get_or_insert(value);
        return;
    };
    match (&mut parent.node, parent.key.take()) {
        (Node::Map(_, entries), Some((name, key))) => entries.push(Entry { name, key, value }),
        // A key that is itself a mapping or a list: nothing of ours, and its value follows.
        (Node::Map(..), None) => parent.key = Some((String::new(), value.whole().clone())),
        (Node::List(_, items), _) => items.push(value),
        (Node::Scalar(_), _) => {}
    }
}
