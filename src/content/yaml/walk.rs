//! A file's YAML beside the shape it should have: every fault at once.
//!
//! Is asked only about files that could not be read. What cannot be judged from the notation alone (an alias, a value
//! with a tag) is let pass.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::fault::{self, Given, Wanted};
use crate::schema::shape::{Field, Need, Shape, may, must};
use diagnostic::place::{self, Map, Node, Sheet};
use diagnostic::{Diagnostic, Origin};
use lang::letters;
use model::Lang;

/// Everything in a file that has not the shape it should have, in order of places.
pub(super) fn faults(shape: &Shape, sheet: &Sheet, file: &Arc<str>) -> Vec<Diagnostic> {
    let mut walk = Walk {
        sheet,
        file,
        said: Vec::new(),
        wording: false,
    };
    if let Some(root) = sheet.yaml() {
        walk.value(shape, root, &root.shown());
    }
    walk.said
}

struct Walk<'a> {
    sheet: &'a Sheet,
    file: &'a Arc<str>,
    said: Vec<Diagnostic>,
    /// Whether these are words of a theme, which may say nothing.
    wording: bool,
}

impl Walk<'_> {
    fn at(&self, range: &Range<usize>) -> Origin {
        Origin::bytes(self.file, range.clone())
    }

    fn wrong(&mut self, node: &Node, wanted: Wanted, key: &Range<usize>) {
        let given = match node {
            _ if place::is_secret(self.file) && node.is_scalar() => Given::Something,
            Node::Quoted(range) => {
                let words = &self.sheet.text()[range.clone()];
                Given::Words(words.trim_matches(['"', '\'']).into())
            }
            node => given(node),
        };
        let shown = match node.shown() {
            empty if empty.is_empty() => key.clone(),
            shown => shown,
        };
        let origin = self.at(&shown);
        self.said.push(fault::wrong_type(&given, wanted, origin));
    }

    /// Words in both languages, or names that lead to them.
    fn names(&mut self, map: &Map, key: &Range<usize>) {
        const BOTH: &[Field] = &[must("vi", Shape::Text), must("en", Shape::Text)];
        self.wording = true;
        if BOTH.iter().any(|field| map.get(field.name).is_some()) {
            return self.group(BOTH, map, key);
        }
        self.repeated(map, &[]);
        for entry in &map.entries {
            self.value(&Shape::Names, &entry.value, &entry.key);
        }
    }

    /// A value; `key` is what is shown where nothing stands.
    fn value(&mut self, shape: &Shape, node: &Node, key: &Range<usize>) {
        match (shape, node) {
            (_, Node::Opaque(_)) => {}
            (Shape::Text | Shape::Line | Shape::Private, Node::Quoted(_) | Node::Plain(..))
                if !self.wording && self.says_nothing(node) =>
            {
                let shown = match node.shown() {
                    empty if empty.is_empty() => key.clone(),
                    shown => shown,
                };
                self.said.push(fault::empty_text(self.at(&shown)));
            }
            (Shape::Text, Node::Map(map)) => self.text(map, key),
            (Shape::Names, Node::Map(map)) => self.names(map, key),
            (Shape::Group(fields) | Shape::Part(fields), Node::Map(map)) => {
                self.group(fields, map, key);
            }
            (Shape::Entries(inner) | Shape::Spoken(inner), Node::Map(map)) => {
                self.repeated(map, &[]);
                for entry in &map.entries {
                    self.value(inner, &entry.value, &entry.key);
                }
            }
            (Shape::ByField(words), Node::Map(map)) => {
                self.repeated(map, &[]);
                for entry in &map.entries {
                    self.value(&Shape::Choice(words), &entry.value, &entry.key);
                }
            }
            (Shape::List(inner), Node::List(_, items)) => {
                for item in items {
                    self.value(inner, item, key);
                }
            }
            (Shape::Pair(inner), Node::List(_, items)) if items.len() == 2 => {
                for item in items {
                    self.value(inner, item, key);
                }
            }
            (_, Node::Quoted(_) | Node::Plain(..)) if fits(shape, node) => {}
            _ => self.wrong(node, wanted(shape), key),
        }
    }

    /// Whether a scalar holds neither letters nor digits.
    fn says_nothing(&self, node: &Node) -> bool {
        match node {
            Node::Plain(_, words) => letters::is_wordless(words),
            Node::Quoted(range) => super::scalar(&self.sheet.text()[range.clone()])
                .is_some_and(|words| letters::is_wordless(&words)),
            _ => false,
        }
    }

    /// `{vi, en}`, with any other language beside them: whether the site has it is asked when the site is known.
    fn text(&mut self, map: &Map, key: &Range<usize>) {
        let known = || [must("vi", Shape::Line), may("en", Shape::Line)];
        let others = map.entries.iter().filter_map(|entry| Lang::of(&entry.name));
        let others = others.filter(|lang| !lang.is_brought());
        let others = others.map(|lang| may(lang.tag(), Shape::Line));
        let all: Vec<Field> = known().into_iter().chain(others).collect();
        self.group(&all, map, key);
    }

    fn group(&mut self, fields: &[Field], map: &Map, key: &Range<usize>) {
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        self.repeated(map, &names);
        let has = |name: &str| map.entries.iter().any(|entry| entry.name == name);
        let mut meant = Vec::new();
        let before = self.said.len();
        for entry in &map.entries {
            match fields.iter().find(|field| field.name == entry.name) {
                Some(field) if field.need == Need::May && is_nothing(&entry.value) => {}
                Some(field) => self.value(&field.shape, &entry.value, &entry.key),
                None => {
                    let missing = names.iter().copied().filter(|name| !has(name));
                    meant.extend(fault::nearest(&entry.name, missing));
                    let origin = self.at(&entry.key);
                    let name = super::told(self.file, &entry.name, &names);
                    self.said.push(fault::unknown_key(name, &names, origin));
                }
            }
        }
        let shown = map.entries.first().map_or(key, |first| &first.key);
        let missing = fields.iter().filter(|field| field.need == Need::Must);
        // Whoever mistyped a key is told once.
        let missing = missing.filter(|field| !has(field.name) && !meant.contains(&field.name));
        let missing: Vec<Diagnostic> = missing
            .map(|field| fault::missing_key(field.name, self.at(shown)))
            .collect();
        self.said.splice(before..before, missing);
    }

    fn repeated(&mut self, map: &Map, names: &[&str]) {
        let mut seen: BTreeMap<&str, &Range<usize>> = BTreeMap::new();
        for entry in &map.entries {
            match seen.get(entry.name.as_str()) {
                Some(first) => {
                    let (first, again) = (self.at(first), self.at(&entry.key));
                    let name = super::told(self.file, &entry.name, names);
                    self.said.push(fault::duplicate_key(name, first, again));
                }
                None => {
                    seen.insert(&entry.name, &entry.key);
                }
            }
        }
    }
}

fn wanted(shape: &Shape) -> Wanted {
    match shape {
        Shape::Words
        | Shape::Line
        | Shape::Private
        | Shape::Choice(_)
        | Shape::ByField(_)
        | Shape::Form(_)
        | Shape::Text => Wanted::Words,
        Shape::Score | Shape::Part(_) => Wanted::Number,
        Shape::Count => Wanted::Count,
        Shape::Whole => Wanted::Whole,
        Shape::Truth => Wanted::Truth,
        Shape::Pair(_) => Wanted::Pair,
        Shape::List(_) => Wanted::List,
        Shape::Entries(_) | Shape::Spoken(_) | Shape::Group(_) | Shape::Names => Wanted::Group,
    }
}

/// Whether a scalar may stand for a shape. A score that is none is told later, in words of its own.
fn fits(shape: &Shape, node: &Node) -> bool {
    let Node::Plain(_, words) = node else {
        return matches!(
            shape,
            Shape::Words
                | Shape::Line
                | Shape::Private
                | Shape::Choice(_)
                | Shape::ByField(_)
                | Shape::Form(_)
                | Shape::Text
                | Shape::Score
                | Shape::Part(_)
        );
    };
    match shape {
        Shape::Words
        | Shape::Line
        | Shape::Private
        | Shape::Choice(_)
        | Shape::Form(_)
        | Shape::Score
        | Shape::Part(_) => true,
        Shape::Text => match given(node) {
            Given::Words(_) => true,
            Given::Number(_) => words.bytes().all(|byte| byte.is_ascii_digit()),
            _ => words.is_empty(),
        },
        Shape::ByField(_) => !matches!(given(node), Given::Number(_) | Given::Truth(_)),
        Shape::Count => super::reads_as::<u32>(words),
        Shape::Whole => super::reads_as::<i32>(words),
        Shape::Truth => super::reads_as::<bool>(words),
        Shape::List(_) => words.is_empty(),
        Shape::Entries(_) | Shape::Spoken(_) | Shape::Group(_) | Shape::Names | Shape::Pair(_) => {
            false
        }
    }
}

fn is_nothing(node: &Node) -> bool {
    matches!(given(node), Given::Nothing)
}

fn given(node: &Node) -> Given {
    match node {
        Node::Quoted(_) => Given::Words("".into()),
        Node::Plain(_, words) => match words.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Given::Nothing,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => {
                Given::Truth(words.as_str().into())
            }
            _ if is_number(words) => Given::Number(words.as_str().into()),
            _ => Given::Words(words.as_str().into()),
        },
        Node::Opaque(_) => Given::Something,
        Node::Map(_) => Given::Group,
        Node::List(..) => Given::List,
    }
}

fn is_number(words: &str) -> bool {
    words.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
        && super::reads_as::<f64>(words)
}
