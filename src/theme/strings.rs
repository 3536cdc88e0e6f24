//! The words that templates bring along, in `strings.yaml`: a tree of names with `{vi: …, en: …}` at its leaves.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_yaml::Value;

use super::family::Piece;
use super::trouble;
use crate::diagnostic::{Diagnostic, Key, Origin};
use crate::page::Lang;
use crate::page::shape::{Field, Shape};

/// All strings, a tree a language.
#[derive(Debug, Clone, Default)]
pub(super) struct Strings {
    vi: Tree,
    en: Tree,
}

/// Names to strings, or to more names.
pub(super) type Tree = BTreeMap<String, Node>;

/// A string or a branch.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Node {
    Text(String),
    Branch(Tree),
}

impl Strings {
    pub(super) fn get(&self, lang: Lang) -> &Tree {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

impl Strings {
    /// Their names, for whoever holds templates against them.
    pub(super) fn shape(&self) -> Shape {
        Shape::Fields(fields(&self.vi).into())
    }
}

fn fields(tree: &Tree) -> Vec<Field> {
    let shape = |node: &Node| match node {
        Node::Text(_) => Shape::Text,
        Node::Branch(tree) => Shape::Fields(fields(tree).into()),
    };
    tree.iter()
        .map(|(name, node)| Field {
            name: name.as_str().into(),
            shape: shape(node),
            about: "".into(),
        })
        .collect()
}

/// Reads the strings of a theme and of those it inherits from, the eldest first: a later one says it in its own words.
pub(super) fn read(pieces: &[Piece]) -> Result<Strings, Box<Diagnostic>> {
    let mut strings = Strings::default();
    for piece in pieces {
        let origin = Origin::file(piece.path);
        let value: Value = serde_yaml::from_slice(piece.bytes).map_err(|error| {
            let at = error.location().map_or(0, |place| place.index());
            Box::new(trouble::strings(
                Origin::bytes(&origin.file, at..at + 1),
                &format!("không đọc được tệp chuỗi: {error}"),
                &format!("the strings cannot be read: {error}"),
            ))
        })?;
        merge(&mut strings.vi, branch(&value, "vi", &origin)?);
        merge(&mut strings.en, branch(&value, "en", &origin)?);
    }
    Ok(strings)
}

fn merge(tree: &mut Tree, later: Tree) {
    for (name, node) in later {
        match (tree.get_mut(&name), node) {
            (Some(Node::Branch(own)), Node::Branch(later)) => merge(own, later),
            (_, node) => {
                tree.insert(name, node);
            }
        }
    }
}

fn branch(value: &Value, lang: &str, origin: &Origin) -> Result<Tree, Box<Diagnostic>> {
    let Value::Mapping(entries) = value else {
        return Err(Box::new(trouble::strings(
            origin.clone(),
            "phải là các tên kèm chuỗi `vi` và `en`",
            "names with strings `vi` and `en` must stand here",
        )));
    };
    let mut tree = Tree::new();
    for (key, value) in entries {
        let Some(name) = key.as_str() else { continue };
        let here = origin.at(&[Key::Name(name.into())]);
        let node = match value.get("vi") {
            Some(_) => Node::Text(leaf(value, lang, &here)?),
            None => Node::Branch(branch(value, lang, &here)?),
        };
        tree.insert(name.to_owned(), node);
    }
    Ok(tree)
}

fn leaf(value: &Value, lang: &str, origin: &Origin) -> Result<String, Box<Diagnostic>> {
    value
        .get(lang)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| {
            Box::new(trouble::strings(
                origin.clone(),
                &format!("chuỗi này thiếu `{lang}`"),
                &format!("this string lacks `{lang}`"),
            ))
        })
}

#[cfg(test)]
mod tests {
    use super::{Lang, Node, Piece, read};

    #[test]
    fn a_string_is_said_anew_and_the_others_stay() {
        let piece = |bytes| Piece {
            path: "themes/a/strings.yaml",
            bytes,
            brought: None,
        };
        let old = b"nav:\n  home: {vi: nha, en: home}\n  data: {vi: so lieu, en: data}\n";
        let new = b"nav:\n  home: {vi: dau trang, en: start}\n";
        let strings = read(&[piece(old), piece(new)]).expect("strings");
        let Some(Node::Branch(nav)) = strings.get(Lang::En).get("nav") else {
            panic!("nav is a branch");
        };
        let text = |name: &str| match nav.get(name) {
            Some(Node::Text(text)) => text.as_str(),
            _ => "",
        };
        assert_eq!((text("home"), text("data")), ("start", "data"));
    }
}
