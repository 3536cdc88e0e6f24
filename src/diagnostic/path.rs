//! Paths of keys as authors write them: `results.so-noi-vu.rank`. Looks into the places of a YAML text, and knows no
//! file of content by its name.

use std::ops::Range;

use super::Key;
use super::yaml::Node;

/// The keys whose value names an item of a list.
const NAMING: [&str; 4] = ["unit", "code", "number", "figure"];

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Astray {
    /// There is nothing of this name where the path has come to; these names are there.
    Missing(String, Vec<String>),
    /// Several items of a list have this name.
    Many(String, usize),
}

/// The keys that lead to the value which `path` means. An item of a list is named by one of its own values, or by its
/// place from 0; a name may itself hold dots.
pub(super) fn follow(root: Option<&Node>, path: &str, text: &str) -> Result<Vec<Key>, Astray> {
    let missing = |name: &str, node| Astray::Missing(name.to_owned(), names(node, text));
    let mut node = root.ok_or_else(|| missing(path, None))?;
    let mut keys = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let first = rest.split('.').next().unwrap_or(rest);
        let mut ends = rest
            .match_indices('.')
            .map(|(at, _)| at)
            .chain([rest.len()]);
        let named = ends.find_map(|end| Some((end, by_name(node, &rest[..end], text)?)));
        let step = named.or_else(|| Some((first.len(), Ok(by_place(node, first)?))));
        let Some((end, found)) = step else {
            return Err(missing(first, Some(node)));
        };
        let (key, below) = found?;
        keys.push(key);
        node = below;
        rest = rest[end..].strip_prefix('.').unwrap_or_default();
    }
    Ok(keys)
}

type Step<'a> = (Key, &'a Node);

fn by_name<'a>(node: &'a Node, name: &str, text: &str) -> Option<Result<Step<'a>, Astray>> {
    match node {
        Node::Scalar(_) => None,
        Node::Map(_, entries) => {
            let entry = entries.iter().find(|entry| entry.name == name)?;
            Some(Ok((Key::Name(name.into()), &entry.value)))
        }
        Node::List(_, items) => {
            let mut named = (0..)
                .zip(items)
                .filter(|(_, item)| own_name(item, text) == Some(name));
            let (place, item) = named.next()?;
            Some(match named.count() {
                0 => Ok((Key::Item(place), item)),
                more => Err(Astray::Many(name.to_owned(), more + 1)),
            })
        }
    }
}

fn by_place<'a>(node: &'a Node, place: &str) -> Option<Step<'a>> {
    let Node::List(_, items) = node else {
        return None;
    };
    let place: u32 = place.parse().ok()?;
    Some((Key::Item(place), items.get(place as usize)?))
}

/// What an item of a list is called: one of its values, or itself.
fn own_name<'t>(item: &Node, text: &'t str) -> Option<&'t str> {
    match item {
        Node::Scalar(range) => Some(scalar(range, text)),
        Node::Map(_, entries) => NAMING.iter().find_map(|naming| {
            let entry = entries.iter().find(|entry| entry.name == *naming)?;
            match &entry.value {
                Node::Scalar(range) => Some(scalar(range, text)),
                Node::Map(..) | Node::List(..) => None,
            }
        }),
        Node::List(..) => None,
    }
}

fn scalar<'t>(range: &Range<usize>, text: &'t str) -> &'t str {
    let written = text.get(range.clone()).unwrap_or_default().trim();
    written.trim_matches(['"', '\''])
}

/// The scalar at the end of a path.
pub(super) fn scalar_at<'t>(root: &Node, keys: &[Key], text: &'t str) -> Option<&'t str> {
    let mut node = root;
    for key in keys {
        node = match (key, node) {
            (Key::Name(name), Node::Map(_, entries)) => {
                &entries.iter().find(|entry| entry.name == **name)?.value
            }
            (Key::Item(place), Node::List(_, items)) => items.get(*place as usize)?,
            _ => return None,
        };
    }
    match node {
        Node::Scalar(range) => Some(scalar(range, text)),
        Node::Map(..) | Node::List(..) => None,
    }
}

fn names(node: Option<&Node>, text: &str) -> Vec<String> {
    match node {
        Some(Node::Map(_, entries)) => entries.iter().map(|entry| entry.name.clone()).collect(),
        Some(Node::List(_, items)) => items
            .iter()
            .filter_map(|item| own_name(item, text))
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

/// The keys of the first scalar that shares a byte with `range`.
pub(super) fn value_at(node: &Node, range: &Range<usize>) -> Option<Vec<Key>> {
    let below = |key: Key, node: &Node| {
        let mut keys = value_at(node, range)?;
        keys.insert(0, key);
        Some(keys)
    };
    match node {
        Node::Scalar(own) => (own.start < range.end && range.start < own.end).then(Vec::new),
        Node::Map(_, entries) => entries
            .iter()
            .find_map(|entry| below(Key::Name(entry.name.as_str().into()), &entry.value)),
        Node::List(_, items) => (0..)
            .zip(items)
            .find_map(|(place, item)| below(Key::Item(place), item)),
    }
}

#[cfg(test)]
mod tests {
    use super::Astray;
    use crate::diagnostic::Spot;
    use crate::diagnostic::place::Sheet;

    const TEXT: &str = "results:\n  - {unit: so-noi-vu, rank: 18}\n  - unit: bien\n    rank: 7\n    also: [{rank: 9}]\n  \
                        - {unit: bien, rank: 2}\ntargets: [{number: \"1.2\", name: A}, {number: 6a}]\n";

    fn at(path: &str) -> Result<&'static str, Astray> {
        let sheet = Sheet::new("a.yaml", TEXT);
        let keys = sheet.follow(path)?;
        Ok(&TEXT[sheet.range(&Spot::Keys(keys))])
    }

    #[test]
    fn items_are_found_by_name_and_by_place() {
        assert_eq!(at("results.so-noi-vu.rank"), Ok("18"));
        assert_eq!(at("results.1.rank"), Ok("7"));
        assert_eq!(at("results.1.also.0.rank"), Ok("9"));
        assert_eq!(at("targets.1.2.name"), Ok("A"));
        assert_eq!(at("targets.6a"), Ok("number: 6a"));
    }

    #[test]
    fn a_path_that_leads_nowhere_says_where_it_ended() {
        let names = vec!["unit".to_owned(), "rank".to_owned()];
        let missing = Astray::Missing("rnk".to_owned(), names);
        assert_eq!(at("results.so-noi-vu.rnk"), Err(missing));
        assert_eq!(
            at("results.bien.rank"),
            Err(Astray::Many("bien".to_owned(), 2))
        );
        assert!(matches!(at("results.9"), Err(Astray::Missing(..))));
        assert!(matches!(at("results.0.rank.x"), Err(Astray::Missing(..))));
    }

    #[test]
    fn a_scalar_is_known_by_its_path() {
        let sheet = Sheet::new("a.yaml", TEXT);
        let scalar = |path| {
            let keys = sheet.follow(path).unwrap();
            sheet.scalar(&keys).map(str::to_owned)
        };
        assert_eq!(scalar("targets.0.number").as_deref(), Some("1.2"));
        assert_eq!(scalar("targets.0"), None);
    }

    #[test]
    fn a_byte_range_is_known_by_its_value() {
        let sheet = Sheet::new("a.md", "---\ntitle: Chữ\ntags: [a, b]\n---\nThân");
        let from = sheet.text().find("b]").unwrap();
        let keys = sheet.value_at(&(from..from + 1)).unwrap();
        assert_eq!(sheet.text()[sheet.range(&Spot::Keys(keys))], *"b");
        assert_eq!(sheet.value_at(&(0..3)), None);
    }
}
