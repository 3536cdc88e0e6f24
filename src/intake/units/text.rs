//! `units.yaml` with what a list adds: kinds and units at the end of their lists, days and successors beside the units
//! that end. Not a byte of what the author wrote is changed otherwise.

use std::fmt::Write as _;

use super::super::grid::name;
use super::super::write::quoted;
use super::{Ended, NewEarlier, NewFormer, NewKind, NewUnit, Proposal, country};
use diagnostic::Key;
use diagnostic::place::{Map, Node, Sheet, last_words};
use model::{Level, Record};

/// The file as it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grown {
    /// The text of it.
    Text(String),
    /// What is to be put in by hand, since it cannot be seen how the file goes on.
    ByHand(String),
}

/// From where units come.
#[derive(Debug, Clone, Copy)]
pub enum Whence<'a> {
    /// From lists of these names, each from a cell.
    Lists(&'a [String]),
    /// From what the program knows of the whole country.
    Country,
}

/// The text of `units.yaml` after what is proposed.
#[must_use]
pub fn grown(text: &str, said: &Proposal, record: &Record, from: Whence<'_>) -> Grown {
    let units = match from {
        Whence::Lists(files) => of_lists(said, files),
        Whence::Country => of_country(said),
    };
    let kinds: String = said.kinds.iter().map(kind).collect();
    match changed(text, said, record, &units, &kinds) {
        Some(text) => Grown::Text(text),
        None => Grown::ByHand(format!("{kinds}{units}{}", by_hand(said, record))),
    }
}

/// An insertion: where, and what.
type Edit = (usize, String);

fn changed(
    text: &str,
    said: &Proposal,
    record: &Record,
    units: &str,
    kinds: &str,
) -> Option<String> {
    let body = text.trim_start_matches('\u{feff}');
    let skipped = text.len() - body.len();
    let sheet = Sheet::new("units.yaml", body);
    let Node::Map(root) = sheet.yaml()? else {
        return None;
    };
    let mut edits: Vec<Edit> = Vec::new();
    if !said.units.is_empty() {
        edits.push(at_end(body, root, "units", units)?);
    }
    if !said.kinds.is_empty() {
        edits.push(at_end(body, root, "kinds", kinds)?);
    }
    let Node::List(_, items) = &root.get("units")?.value else {
        return None;
    };
    for ended in &said.ended {
        let keys = record.unit(ended.unit).origin.spot.keys();
        let Some(Key::Item(place)) = keys.last() else {
            return None;
        };
        let item = items.get(*place as usize)?;
        let Node::Map(map) = item else { return None };
        let code = &map.get("code")?.value;
        let written = body[code.shown()].trim_matches(['"', '\'']);
        if written != record.unit(ended.unit).code {
            return None;
        }
        edits.extend(end(body, map, ended)?);
    }
    // Of two at one place the later one stands first.
    edits.reverse();
    edits.sort_by_key(|(at, _)| *at);
    let (mut grown, mut from) = (String::new(), 0);
    for (at, text) in edits {
        grown.push_str(&body[from..at]);
        grown.push_str(&text);
        from = at;
    }
    grown.push_str(&body[from..]);
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let grown = grown.replace("\r\n", "\n").replace('\n', line_end);
    Some(format!("{}{grown}", &text[..skipped]))
}

/// Lines at the end of a list or mapping of the file, set in as its items are.
fn at_end(body: &str, root: &Map, key: &str, lines: &str) -> Option<Edit> {
    let place = root.entries.iter().position(|entry| entry.name == key)?;
    let first = match &root.entries[place].value {
        Node::List(_, items) => items.first()?.shown().start,
        Node::Map(map) => map.entries.first()?.key.start,
        _ => return None,
    };
    let line = body[..first].rfind('\n').map_or(0, |at| at + 1);
    let indent = match body[line..first].find("- ") {
        Some(dash) => &body[line..line + dash],
        None => &body[line..first],
    };
    // Items in brackets on one line are left to their author.
    if !indent.trim().is_empty() {
        return None;
    }
    let next = root.entries.get(place + 1);
    let end = next.map_or(body.len(), |next| last_words(&body[..next.key.start]));
    let mut text = String::new();
    if !body[..end].ends_with('\n') {
        text.push('\n');
    }
    for line in lines.lines() {
        writeln!(text, "{indent}{line}").expect("a String takes all");
    }
    Some((end, text))
}

/// What is put into the entry of a unit that ends.
fn end(body: &str, map: &Map, ended: &Ended) -> Option<Vec<Edit>> {
    let first = map.entries.first()?;
    let last = map.entries.last()?;
    let line = body[..first.key.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &body[line..first.key.start];
    let is_flow = before.contains('{');
    let day = ended.to.filter(|_| map.get("to").is_none());
    let mut edits = Vec::new();
    let mut pairs: Vec<String> = day.map(|day| format!("to: {day}")).into_iter().collect();
    let codes = ended.successors.join(", ");
    match map.get("successors").map(|entry| &entry.value) {
        _ if ended.successors.is_empty() => {}
        None => pairs.push(format!("successors: [{codes}]")),
        Some(Node::List(range, items)) => {
            if items.is_empty() || !body[range.start..].starts_with('[') {
                return None;
            }
            edits.push((range.end - 1, format!(", {codes}")));
        }
        Some(_) => return None,
    }
    let all: Vec<String> = ended.formerly.iter().map(formerly).collect();
    if !all.is_empty() && is_flow {
        pairs.push(format!("formerly: [{}]", all.join(", ")));
    } else if !all.is_empty() {
        pairs.push("formerly:".to_owned());
        pairs.extend(all.iter().map(|one| format!("  - {one}")));
    }
    if pairs.is_empty() {
        return Some(edits);
    }
    if is_flow {
        let close = map.range.end.checked_sub(1)?;
        edits.push((close, format!(", {}", pairs.join(", "))));
        return Some(edits);
    }
    // Behind the last line of the entry, set in as its keys are.
    let start = last.value.end().max(last.key.end);
    let after = body[start..].find('\n').map_or(body.len(), |at| start + at);
    let indent = before.chars().count();
    let mut lines = String::new();
    for pair in &pairs {
        write!(lines, "\n{}{pair}", " ".repeat(indent)).expect("a String takes all");
    }
    edits.push((after, lines));
    Some(edits)
}

fn kind(kind: &NewKind) -> String {
    let name = match &kind.english {
        Some(english) => format!("{{vi: {}, en: {}}}", quoted(&kind.name), quoted(english)),
        None => quoted(&kind.name),
    };
    let level = level(kind.level);
    format!("{}: {{name: {name}, level: {level}}}\n", kind.code)
}

pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::Province => "province",
        Level::Department => "department",
        Level::District => "district",
        Level::Commune => "commune",
        Level::Body => "body",
    }
}

/// The new units, with whence the program knows them.
fn of_country(said: &Proposal) -> String {
    let mut out = String::new();
    line(
        &mut out,
        &format!("# ── congbo new units: {} ──", country::SOURCE),
    );
    for unit in &said.units {
        line(&mut out, &format!("- code: {}", unit.code));
        item(&mut out, unit);
    }
    out
}

/// The new units, with the cells that name them.
fn of_lists(said: &Proposal, files: &[String]) -> String {
    let mut out = String::new();
    let mut last: Option<(usize, &str)> = None;
    for unit in &said.units {
        let here = (unit.at.file, unit.at.sheet.as_str());
        if last != Some(here) {
            let file = files.get(unit.at.file).map_or("", String::as_str);
            let file = file.replace(['\n', '\r'], " ");
            let sheet = if unit.at.sheet.is_empty() {
                String::new()
            } else {
                format!(", trang tính {}", quoted(&unit.at.sheet))
            };
            line(
                &mut out,
                &format!("# ── congbo import --units: {file}{sheet}; ô ghi sau mỗi mã ──"),
            );
            last = Some(here);
        }
        line(
            &mut out,
            &format!("- code: {} # {}", unit.code, name(unit.at.cell)),
        );
        item(&mut out, unit);
    }
    out
}

/// What stands below the code of a new unit.
fn item(out: &mut String, unit: &NewUnit) {
    match &unit.english {
        Some(english) => {
            let text = format!(
                "  name: {{vi: {}, en: {}}}",
                quoted(&unit.name),
                quoted(english)
            );
            line(out, &text);
        }
        None => line(out, &format!("  name: {}", quoted(&unit.name))),
    }
    if let Some(full) = &unit.full {
        let full = match &unit.full_english {
            Some(english) => format!("{{vi: {}, en: {}}}", quoted(full), quoted(english)),
            None => quoted(full),
        };
        line(out, &format!("  full: {full}"));
    }
    line(out, &format!("  kind: {}", unit.kind));
    if let Some(parent) = &unit.parent {
        line(out, &format!("  parent: {parent}"));
    }
    if let Some(number) = &unit.number {
        line(out, &format!("  aliases: [{}]", quoted(number)));
    }
    for (key, day) in [("from", unit.from), ("to", unit.to)] {
        if let Some(day) = day {
            line(out, &format!("  {key}: {day}"));
        }
    }
    if let Some(NewEarlier { to, kind, full }) = &unit.was {
        let full = format!("{{vi: {}, en: {}}}", quoted(&full.0), quoted(&full.1));
        line(out, "  was:");
        line(
            out,
            &format!("    - {{to: {to}, kind: {kind}, full: {full}}}"),
        );
    }
    if !unit.successors.is_empty() {
        line(
            out,
            &format!("  successors: [{}]", unit.successors.join(", ")),
        );
    }
    if !unit.formerly.is_empty() {
        line(out, "  formerly:");
    }
    for former in &unit.formerly {
        line(out, &format!("    - {}", formerly(former)));
    }
}

/// A former unit, as it stands on a line of its own or among others.
fn formerly(former: &NewFormer) -> String {
    let english = country::english(&former.name);
    let name = if english == former.name {
        quoted(&former.name)
    } else {
        format!("{{vi: {}, en: {}}}", quoted(&former.name), quoted(&english))
    };
    let mut out = format!("{{name: {name}, kind: {}", former.kind);
    let mut put = |key: &str, value: &str| {
        write!(out, ", {key}: {value}").expect("a String takes all");
    };
    if let Some(parent) = &former.parent {
        put("parent", parent);
    }
    if let Some(number) = &former.number {
        put("number", &quoted(number));
    }
    if former.part {
        put("part", "true");
    }
    out + "}"
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a String takes all");
}

fn by_hand(said: &Proposal, record: &Record) -> String {
    let mut out = String::new();
    for ended in &said.ended {
        let code = &record.unit(ended.unit).code;
        let day = ended.to.map_or(String::new(), |day| format!("to: {day}, "));
        line(
            &mut out,
            &format!(
                "# {code}: {day}successors: [{}]",
                ended.successors.join(", ")
            ),
        );
        for former in &ended.formerly {
            line(&mut out, &format!("# formerly: {}", formerly(former)));
        }
    }
    out
}
