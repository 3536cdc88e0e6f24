//! A row of a table before, and what of it goes into the new one: in one line where it stood between braces too, or else a
//! line for each key.

use std::ops::Range;

use super::{OF_PARTS, line_start};
use diagnostic::place::{Entry, Map, Node};

/// A row of the table before.
pub(super) struct Old<'a> {
    text: &'a str,
    map: &'a Map,
    /// Which of its keys are kept: those that its author wrote.
    keys: &'a [&'a str],
    /// Where its last line ends.
    pub(super) end: usize,
    /// The remarks above, in and beside it.
    pub(super) remarks: Vec<Range<usize>>,
}

/// What stands behind a key.
enum Value {
    /// It can stand in one line with others.
    Line(String),
    /// The rest of the line of the key, and the lines below it, set in from the key: what is right in lines of its own can
    /// end a value between braces.
    Lines(Vec<String>),
    Pairs(Vec<Pair>),
}

struct Pair {
    key: String,
    value: Value,
}

impl Value {
    fn is_flow(&self) -> bool {
        match self {
            Self::Line(_) => true,
            Self::Lines(_) => false,
            Self::Pairs(pairs) => pairs.iter().all(|pair| pair.value.is_flow()),
        }
    }
}

impl<'a> Old<'a> {
    pub(super) fn new(text: &'a str, map: &'a Map, keys: &'a [&'a str]) -> Self {
        let is_flow = text[map.range.start..].starts_with('{');
        let end = if is_flow {
            let rest = &text[map.range.end..];
            map.range.end + rest.find('\n').unwrap_or(rest.len())
        } else {
            let start = line_start(text, map.range.start);
            end_of_lines(text, start, set_in(&text[start..]))
        };
        Self {
            text,
            map,
            keys,
            end,
            remarks: Vec::new(),
        }
    }

    /// The row as it is, with the remarks above it.
    pub(super) fn as_it_was(&self) -> String {
        let start = line_start(self.text, self.map.range.start);
        let mut out = String::new();
        for at in self.remarks.iter().filter(|at| at.start < start) {
            out.extend(["  ", &self.text[at.clone()], "\n"]);
        }
        out.extend([self.text[start..self.end].trim_end(), "\n"]);
        out
    }

    /// Whether anything of it is kept.
    pub(super) fn has_more(&self) -> bool {
        let parts = parts(self.map).into_iter().flatten();
        let of_parts = parts.map(|(_, map)| has(map, &OF_PARTS));
        !self.remarks.is_empty() || has(self.map, self.keys) || of_parts.into_iter().any(|has| has)
    }

    /// The new row with what is kept of this one.
    pub(super) fn written(mut self, text: &str, new: &Map) -> String {
        let mut pairs = lines_of(text, new);
        for pair in &mut pairs {
            if let (Some(Node::Map(new)), true) = (
                new.get(&pair.key).map(|entry| &entry.value),
                pair.key == "parts",
            ) {
                self.parts(text, new, &mut pair.value);
            }
        }
        // What the file says now is not said twice.
        let keys = self.keys.iter().copied();
        let keys: Vec<&str> = keys.filter(|key| new.get(key).is_none()).collect();
        pairs.extend(self.taken(self.map, self.end, &keys));
        let mut out = String::new();
        let is_flow = pairs.iter().all(|pair| pair.value.is_flow());
        let is_closed = self.text[self.map.range.start..].starts_with('{');
        let closed = self.map.range.end;
        let beside = self
            .remarks
            .pop_if(|at| is_flow && is_closed && at.start >= closed);
        for at in self.remarks {
            out.extend(["  ", &self.text[at], "\n"]);
        }
        let row = Value::Pairs(pairs);
        if is_flow {
            out.extend(["  - ", &in_line(&row)]);
            if let Some(at) = beside {
                out.extend([" ", &self.text[at]]);
            }
            out.push('\n');
        } else if let Value::Pairs(pairs) = &row {
            let mut lines = String::new();
            in_lines(pairs, "    ", &mut lines);
            out.extend(["  - ", &lines[4..]]);
        }
        out
    }

    /// The parts of the new row with what is kept of those of this one.
    fn parts(&mut self, text: &str, new: &Map, value: &mut Value) {
        let Some(Node::Map(old)) = self.map.get("parts").map(|entry| &entry.value) else {
            return;
        };
        let mut pairs = lines_of(text, new);
        let end = self.end_within(self.map, "parts", self.end);
        for pair in &mut pairs {
            let Some(Node::Map(part)) = old.get(&pair.key).map(|entry| &entry.value) else {
                continue;
            };
            let more = self.taken(part, self.end_within(old, &pair.key, end), &OF_PARTS);
            if more.is_empty() {
                continue;
            }
            let mut whole = match new.get(&pair.key).map(|entry| &entry.value) {
                Some(Node::Map(map)) => lines_of(text, map),
                Some(score) => vec![Pair {
                    key: "score".to_owned(),
                    value: Value::Line(flow(score, text)),
                }],
                None => Vec::new(),
            };
            whole.extend(more);
            pair.value = Value::Pairs(whole);
        }
        *value = Value::Pairs(pairs);
    }

    /// What is kept of a mapping of this row. Remarks in it are kept with it.
    fn taken(&mut self, map: &Map, end: usize, keys: &[&str]) -> Vec<Pair> {
        let is_flow = self.text[map.range.start..].starts_with('{');
        let found = map
            .entries
            .iter()
            .filter(|entry| keys.contains(&entry.name.as_str()));
        let mut all = Vec::new();
        for entry in found {
            let value = if is_flow {
                Value::Line(flow(&entry.value, self.text))
            } else {
                let end = self.end_within(map, &entry.name, end);
                self.remarks
                    .retain(|at| !(entry.key.start..end).contains(&at.start));
                Value::Lines(lines(self.text, entry, end))
            };
            all.push(Pair {
                key: entry.name.clone(),
                value,
            });
        }
        all
    }

    /// Where the lines of a key end that stands in a mapping on lines of its own.
    fn end_within(&self, map: &Map, key: &str, end: usize) -> usize {
        let mut entries = map
            .entries
            .iter()
            .skip_while(|entry| entry.name != key)
            .skip(1);
        entries
            .next()
            .map_or(end, |next| line_start(self.text, next.key.start).min(end))
    }
}

/// The parts of a row that are mappings.
pub(super) fn parts(row: &Map) -> Option<impl Iterator<Item = (&str, &Map)>> {
    let Node::Map(parts) = &row.get("parts")?.value else {
        return None;
    };
    Some(parts.entries.iter().filter_map(|entry| match &entry.value {
        Node::Map(map) => Some((entry.name.as_str(), map)),
        _ => None,
    }))
}

fn has(map: &Map, keys: &[&str]) -> bool {
    keys.iter().any(|key| map.get(key).is_some())
}

fn set_in(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Where the item of a list ends that begins in a line: at the first that is set in no further.
fn end_of_lines(text: &str, start: usize, depth: usize) -> usize {
    let mut end = start;
    let mut last = start;
    for (place, line) in text[start..].split_inclusive('\n').enumerate() {
        let is_empty = line.trim().is_empty();
        if place > 0 && !is_empty && set_in(line) <= depth {
            break;
        }
        end += line.len();
        if !is_empty {
            last = end;
        }
    }
    last
}

/// The lines of a pair behind its colon.
fn lines(text: &str, entry: &Entry, end: usize) -> Vec<String> {
    let depth = entry.key.start - line_start(text, entry.key.start);
    let rest = text[entry.key.end..end].trim_start_matches(['"', '\'']);
    let rest = rest.trim_start().strip_prefix(':').unwrap_or(rest);
    let mut lines = rest.trim_end().lines();
    let first = lines.next().unwrap_or_default().trim().to_owned();
    let more = lines.map(|line| line[depth.min(set_in(line))..].trim_end().to_owned());
    std::iter::once(first).chain(more).collect()
}

/// The pairs of a mapping, each in one line.
fn lines_of(text: &str, map: &Map) -> Vec<Pair> {
    let pair = |entry: &Entry| Pair {
        key: entry.name.clone(),
        value: Value::Line(flow(&entry.value, text)),
    };
    map.entries.iter().map(pair).collect()
}

/// A value in one line, without the remarks within it.
pub(super) fn flow(node: &Node, text: &str) -> String {
    match node {
        Node::Map(map) => pairs_in_line(map, text),
        Node::List(_, items) => {
            let items: Vec<String> = items.iter().map(|item| flow(item, text)).collect();
            format!("[{}]", items.join(", "))
        }
        words => {
            let lines: Vec<&str> = text[words.whole().clone()].lines().map(str::trim).collect();
            // An empty line is a new line of the words, and a backslash takes the end of a line away.
            let is_one = |line: &&str| !line.is_empty() && !line.ends_with('\\');
            let deep = "\n            ";
            lines.join(if lines.iter().all(is_one) { " " } else { deep })
        }
    }
}

/// A mapping in one line.
pub(super) fn pairs_in_line(map: &Map, text: &str) -> String {
    let pair =
        |entry: &Entry| format!("{}: {}", &text[entry.key.clone()], flow(&entry.value, text));
    let pairs: Vec<String> = map.entries.iter().map(pair).collect();
    format!("{{{}}}", pairs.join(", "))
}

fn in_line(value: &Value) -> String {
    match value {
        Value::Line(line) => line.clone(),
        Value::Lines(lines) => lines.join(" "),
        Value::Pairs(pairs) => {
            let pair = |pair: &Pair| format!("{}: {}", pair.key, in_line(&pair.value));
            let pairs: Vec<String> = pairs.iter().map(pair).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

fn in_lines(pairs: &[Pair], indent: &str, out: &mut String) {
    for Pair { key, value } in pairs {
        out.extend([indent, key, ":"]);
        match value {
            Value::Pairs(pairs) if !value.is_flow() => {
                out.push('\n');
                in_lines(pairs, &format!("{indent}  "), out);
            }
            Value::Lines(lines) => {
                for (place, line) in lines.iter().enumerate() {
                    let before = match place {
                        _ if line.is_empty() => "",
                        0 => " ",
                        _ => indent,
                    };
                    out.extend([before, line, "\n"]);
                }
            }
            line => out.extend([" ", &in_line(line), "\n"]),
        }
    }
}
