//! Paths of keys as authors write them: `results.so-noi-vu.rank`. Looks into the places of a YAML text, and knows no
//! file of content by its name.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Key;
use super::yaml::Node;

/// The keys whose value names an item of a list.
const NAMING: [&str; 4] = ["unit", "code", "number", "figure"];

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathError {
    /// There is nothing of this name where the path has come to; these names are there.
    Missing(String, Vec<String>),
    /// Several items of a list have this name.
    Many(String, usize),
}

impl PathError {
    /// Without the names that are there.
    pub(super) fn unsaid(self) -> Self {
        match self {
            Self::Missing(name, _) => Self::Missing(name, Vec::new()),
            many @ Self::Many(..) => many,
        }
    }
}

/// The keys that lead to the value which `path` means. An item of a list is named by one of its own values, or by its
/// place from 0; a name may itself hold dots.
pub(super) fn follow(
    root: Option<&Node>,
    path: &str,
    text: &str,
    named: &Named,
) -> Result<Vec<Key>, PathError> {
    let missing = |name: &str, node| PathError::Missing(name.to_owned(), names(node, text));
    let mut node = root.ok_or_else(|| missing(path, None))?;
    let mut keys = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let first = rest.split('.').next().unwrap_or(rest);
        let mut ends = rest
            .match_indices('.')
            .map(|(at, _)| at)
            .chain([rest.len()]);
        let step = ends.find_map(|end| Some((end, by_name(node, &rest[..end], text, named)?)));
        let step = step.or_else(|| Some((first.len(), Ok(by_place(node, first)?))));
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

/// The names of the items of long lists, by the bytes on which the list stands: for each name the first item and how many
/// there are.
#[derive(Debug, Default)]
pub(super) struct Named(BTreeMap<(usize, usize), BTreeMap<String, (u32, usize)>>);

/// From how many items on a list is worth it.
const MANY: usize = 32;

impl Named {
    /// Of all lists of a tree.
    pub(super) fn of(root: Option<&Node>, text: &str) -> Self {
        let mut named = Self::default();
        let mut open: Vec<&Node> = root.into_iter().collect();
        while let Some(node) = open.pop() {
            match node {
                Node::Map(map) => open.extend(map.entries.iter().map(|entry| &entry.value)),
                Node::List(range, items) => {
                    open.extend(items);
                    if items.len() >= MANY {
                        named
                            .0
                            .insert((range.start, range.end), names_of(items, text));
                    }
                }
                _ => {}
            }
        }
        named
    }
}

fn names_of(items: &[Node], text: &str) -> BTreeMap<String, (u32, usize)> {
    let mut names = BTreeMap::new();
    for (place, item) in (0..).zip(items) {
        if let Some(name) = own_name(item, text) {
            names.entry(name.to_owned()).or_insert((place, 0)).1 += 1;
        }
    }
    names
}

fn by_name<'a>(
    node: &'a Node,
    name: &str,
    text: &str,
    named: &Named,
) -> Option<Result<Step<'a>, PathError>> {
    match node {
        Node::Map(map) => {
            let entry = map.get(name)?;
            Some(Ok((Key::Name(name.into()), &entry.value)))
        }
        Node::List(range, items) => {
            let known = named.0.get(&(range.start, range.end));
            let (place, n) = match known {
                Some(all) => *all.get(name)?,
                None => *names_of(items, text).get(name)?,
            };
            let item = items.get(place as usize)?;
            Some(match n {
                1 => Ok((Key::Item(place), item)),
                more => Err(PathError::Many(name.to_owned(), more)),
            })
        }
        _ => None,
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
        Node::Map(map) => NAMING
            .iter()
            .find_map(|naming| scalar(&map.get(naming)?.value, text)),
        scalar_or_list => scalar(scalar_or_list, text),
    }
}

fn scalar<'t>(node: &Node, text: &'t str) -> Option<&'t str> {
    let range = node.scalar()?.clone();
    let written = text.get(range).unwrap_or_default().trim();
    Some(written.trim_matches(['"', '\'']))
}

/// The scalar at the end of a path.
pub(super) fn scalar_at<'t>(root: &Node, keys: &[Key], text: &'t str) -> Option<&'t str> {
    scalar(at(root, keys)?, text)
}

fn at<'a>(root: &'a Node, keys: &[Key]) -> Option<&'a Node> {
    let mut node = root;
    for key in keys {
        node = match (key, node) {
            (Key::Name(name), Node::Map(map)) => &map.get(name)?.value,
            (Key::Item(place), Node::List(_, items)) => items.get(*place as usize)?,
            _ => return None,
        };
    }
    Some(node)
}

/// Keys under which there is prose, and nothing that an exception is about.
const PROSE: [&str; 4] = ["note", "reason", "name", "source"];

/// All scalars at and below the end of a path, prose left out.
pub(super) fn values_at(root: &Node, keys: &[Key], text: &str) -> String {
    let mut values = Vec::new();
    if let Some(node) = at(root, keys) {
        push_values(node, text, &mut values);
    }
    values.join(", ")
}

fn push_values<'t>(node: &Node, text: &'t str, values: &mut Vec<&'t str>) {
    match node {
        Node::Map(map) => {
            let told = map.entries.iter();
            let told = told.filter(|entry| !PROSE.contains(&entry.name.as_str()));
            for entry in told {
                push_values(&entry.value, text, values);
            }
        }
        Node::List(_, items) => {
            for item in items {
                push_values(item, text, values);
            }
        }
        leaf => values.extend(scalar(leaf, text)),
    }
}

fn names(node: Option<&Node>, text: &str) -> Vec<String> {
    match node {
        Some(Node::Map(map)) => map.entries.iter().map(|entry| entry.name.clone()).collect(),
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
        Node::Map(map) => map
            .entries
            .iter()
            .find_map(|entry| below(Key::Name(entry.name.as_str().into()), &entry.value)),
        Node::List(_, items) => (0..)
            .zip(items)
            .find_map(|(place, item)| below(Key::Item(place), item)),
        scalar => {
            let own = scalar.whole();
            (own.start < range.end && range.start < own.end).then(Vec::new)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PathError;
    use crate::Spot;
    use crate::place::Sheet;

    const TEXT: &str = "results:\n  - {unit: so-noi-vu, rank: 18}\n  - unit: bien\n    rank: 7\n    also: [{rank: 9}]\n  \
                        - {unit: bien, rank: 2}\ntargets: [{number: \"1.2\", name: A}, {number: 6a}]\n";

    fn at(path: &str) -> Result<&'static str, PathError> {
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
        let missing = PathError::Missing("rnk".to_owned(), names);
        assert_eq!(at("results.so-noi-vu.rnk"), Err(missing));
        assert_eq!(
            at("results.bien.rank"),
            Err(PathError::Many("bien".to_owned(), 2))
        );
        assert!(matches!(at("results.9"), Err(PathError::Missing(..))));
        assert!(matches!(
            at("results.0.rank.x"),
            Err(PathError::Missing(..))
        ));
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
