//! Content files without what is not public: lists that editions share name units, sources and exceptions of editions to
//! come.

use std::collections::BTreeSet;

use crate::diagnostic::place::{Node, Sheet};
use crate::diagnostic::{Key, Spot};
use crate::files::text;
use crate::model::Record;

/// An item of a list: where it begins, and whether it is public.
struct Item {
    at: usize,
    is_public: bool,
}

/// The file as it may be given away; nothing where public and other items share a line.
pub(super) fn public(path: &str, bytes: &[u8], record: &Record) -> Option<Vec<u8>> {
    let lists = [
        "content/sources.yaml",
        "content/units.yaml",
        "content/waivers.yaml",
    ];
    if !lists.contains(&path) {
        return Some(bytes.to_vec());
    }
    let text = text::read(bytes).ok()?;
    let sheet = Sheet::new(path, text.clone());
    let (items, end) = match path {
        "content/sources.yaml" => (sources(&sheet, record), text.len()),
        "content/units.yaml" => units(&sheet, record, text.len())?,
        _ => (waivers(&sheet, record), text.len()),
    };
    if items.iter().all(|item| item.is_public) {
        return Some(bytes.to_vec());
    }
    cut(&text, &items, end).map(String::into_bytes)
}

fn sources(sheet: &Sheet, record: &Record) -> Vec<Item> {
    let known: BTreeSet<&str> = record.sources.iter().map(|one| &*one.code).collect();
    let Some(Node::Map(map)) = sheet.yaml() else {
        return Vec::new();
    };
    let entries = map.entries.iter();
    entries
        .map(|entry| Item {
            at: entry.key.start,
            is_public: known.contains(entry.name.as_str()),
        })
        .collect()
}

/// The units, and where their list ends.
fn units(sheet: &Sheet, record: &Record, end: usize) -> Option<(Vec<Item>, usize)> {
    let known: BTreeSet<&str> = record.units.iter().map(|one| &*one.code).collect();
    let Node::Map(map) = sheet.yaml()? else {
        return None;
    };
    let place = map.entries.iter().position(|entry| entry.name == "units")?;
    let next = map.entries.get(place + 1);
    let Node::List(_, items) = &map.entries[place].value else {
        return None;
    };
    let items = items.iter().enumerate().map(|(at, item)| {
        let keys = [
            Key::Name("units".into()),
            item_key(at),
            Key::Name("code".into()),
        ];
        let code = sheet.scalar(&keys.into_iter().collect());
        Item {
            at: item.shown().start,
            is_public: code.is_some_and(|code| known.contains(code)),
        }
    });
    Some((items.collect(), next.map_or(end, |entry| entry.key.start)))
}

fn waivers(sheet: &Sheet, record: &Record) -> Vec<Item> {
    let Some(Node::List(_, items)) = sheet.yaml() else {
        return Vec::new();
    };
    let known: BTreeSet<u32> = record
        .waivers
        .iter()
        .filter_map(|waiver| match &waiver.origin.spot {
            Spot::Keys(keys) => match keys.first() {
                Some(Key::Item(place)) => Some(*place),
                _ => None,
            },
            _ => None,
        })
        .collect();
    let items = items.iter().zip(0..);
    items
        .map(|(item, place)| Item {
            at: item.shown().start,
            is_public: known.contains(&place),
        })
        .collect()
}

fn item_key(at: usize) -> Key {
    Key::Item(u32::try_from(at).unwrap_or(u32::MAX))
}

/// The text without the lines of items that are not public, and without the remarks above them.
fn cut(text: &str, items: &[Item], end: usize) -> Option<String> {
    let starts: Vec<usize> = items.iter().map(|item| above(text, item.at)).collect();
    let mut kept = text[..*starts.first()?].to_owned();
    let last = line_of(text, end);
    for (place, item) in items.iter().enumerate() {
        let from = starts[place];
        let to = starts.get(place + 1).copied().unwrap_or(last);
        if to <= from {
            return None;
        }
        if item.is_public {
            kept.push_str(&text[from..to]);
        }
    }
    kept.push_str(&text[last..]);
    Some(kept)
}

/// The start of the line of a byte.
fn line_of(text: &str, at: usize) -> usize {
    if at == text.len() {
        return at;
    }
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The start of the lines of an item, with the remarks right above it.
fn above(text: &str, at: usize) -> usize {
    let mut start = line_of(text, at);
    while start > 0 {
        let before = line_of(text, start - 1);
        let line = text[before..start].trim();
        if !line.is_empty() && !line.starts_with('#') {
            break;
        }
        start = before;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{Item, cut};

    fn items(text: &str, marks: &[(&str, bool)]) -> Vec<Item> {
        let found = marks.iter().map(|(mark, is_public)| Item {
            at: text.find(mark).unwrap(),
            is_public: *is_public,
        });
        found.collect()
    }

    #[test]
    fn an_item_goes_with_the_remark_above_it() {
        let text = "# head\na: {title: A}\n# secret\nb:\n  title: B\nc: {title: C} # c\n";
        let items = items(text, &[("a:", true), ("b:", false), ("c:", true)]);
        let left = cut(text, &items, text.len()).unwrap();
        assert_eq!(left, "# head\na: {title: A}\nc: {title: C} # c\n");
    }

    #[test]
    fn items_of_one_line_cannot_be_parted() {
        let text = "units: [{code: a}, {code: b}]\n";
        let items = items(text, &[("code: a", true), ("code: b", false)]);
        assert_eq!(cut(text, &items, text.len()), None);
    }
}
