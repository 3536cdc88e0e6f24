//! The words that templates bring along, in `strings.yaml`: a tree of names with `{vi: …, en: …}` at its leaves.

use std::collections::BTreeMap;

use serde::Serialize;

use super::error;
use super::family::Piece;
use content::theme::{self, Wording};
use diagnostic::{Diagnostic, Origin};
use files::Files;
use page::shape::{Field, Shape};
use page::{Lang, LangId};

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
        match lang.id() {
            LangId::Vi => &self.vi,
            LangId::En => &self.en,
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
pub(super) fn read(files: &Files, pieces: &[Piece]) -> Result<Strings, Vec<Diagnostic>> {
    let mut strings = Strings::default();
    for piece in pieces {
        let words = theme::words(files, piece.path)?;
        let origin = Origin::file(piece.path);
        let branch = |lang| branch(&words, lang, &origin).map_err(|found| vec![*found]);
        merge(&mut strings.vi, branch("vi")?);
        merge(&mut strings.en, branch("en")?);
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

fn branch(words: &Wording, lang: &str, origin: &Origin) -> Result<Tree, Box<Diagnostic>> {
    let Wording::Names(names) = words else {
        return Err(Box::new(error::strings(
            origin.clone(),
            "phải là các tên kèm chuỗi `vi` và `en`",
            "names with strings `vi` and `en` must stand here",
        )));
    };
    let mut tree = Tree::new();
    for (name, words) in names {
        let here = || origin.key(name);
        let node = match named(words, "vi") {
            Some(_) => Node::Text(leaf(words, lang, here)?),
            None => Node::Branch(branch(words, lang, &here())?),
        };
        tree.insert(name.to_string(), node);
    }
    Ok(tree)
}

fn named<'a>(words: &'a Wording, name: &str) -> Option<&'a Wording> {
    let Wording::Names(names) = words else {
        return None;
    };
    let (_, found) = names.iter().find(|(known, _)| **known == *name)?;
    Some(found)
}

fn leaf(
    words: &Wording,
    lang: &str,
    origin: impl Fn() -> Origin,
) -> Result<String, Box<Diagnostic>> {
    match named(words, lang) {
        Some(Wording::Text(text)) if !text.is_empty() => Ok(text.clone()),
        _ => Err(Box::new(error::strings(
            origin(),
            &format!("chuỗi này thiếu `{lang}`"),
            &format!("this string lacks `{lang}`"),
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Node, Piece, Strings, read};
    use diagnostic::Diagnostic;
    use files::Files;

    fn strings(texts: &[&str]) -> Result<Strings, Vec<Diagnostic>> {
        let mut files = Files::default();
        let paths = (0..texts.len()).map(|at| format!("themes/{at}/strings.yaml"));
        let paths: Vec<String> = paths.collect();
        for (path, text) in paths.iter().zip(texts) {
            files.insert(path, *text);
        }
        let piece = |(path, bytes)| Piece {
            path,
            bytes,
            brought: None,
        };
        let pieces: Vec<Piece> = files.iter().map(piece).collect();
        read(&files, &pieces)
    }

    #[test]
    fn what_is_wrong_is_said_in_words_of_our_own_all_at_once() {
        let codes = |text: &str| {
            let found = strings(&[text]).expect_err(text);
            let codes = found.iter().map(|one| one.code).collect::<Vec<_>>();
            codes.join(" ")
        };
        assert_eq!(
            codes("a: {vi: x, en: [1]}\nb: {vi: x}\nc: [1]\n"),
            "wrong-type missing-key wrong-type"
        );
        assert_eq!(codes("a: {vi: x\n"), "unreadable-yaml");
        assert_eq!(
            codes("a: {vi: x, en: y}\na: {vi: x, en: y}\n"),
            "duplicate-key"
        );
        assert_eq!(codes("a: {vi: x}\nb: {en: y}\n"), "missing-key missing-key");
        assert_eq!(codes("a: {vi: x, em: y}\n"), "missing-key unknown-key");
        assert_eq!(codes("a: {vi: x, en: y, fr: z}\n"), "unknown-key");
        assert_eq!(
            codes("a: {vi: x, en: true}\nb: {vi: x, en: 1.5}\n"),
            "wrong-type wrong-type"
        );
        assert_eq!(codes("a: {vi: x, en: {b: c}}\n"), "missing-key unknown-key");
        assert_eq!(codes("a: {vi: x, en: ''}\n"), "theme-strings");
        assert_eq!(codes("a: chữ\n"), "theme-strings");
        assert_eq!(codes(""), "wrong-type");
    }

    #[test]
    fn a_string_is_said_anew_and_the_others_stay() {
        let old = "nav:\n  home: {vi: nha, en: home}\n  data: {vi: so lieu, en: 2021}\n";
        let new = "nav:\n  home: {vi: dau trang, en: start}\n";
        let strings = strings(&[old, new]).expect("strings");
        let Some(Node::Branch(nav)) = strings.get(Lang::EN).get("nav") else {
            panic!("nav is a branch");
        };
        let text = |name: &str| match nav.get(name) {
            Some(Node::Text(text)) => text.as_str(),
            _ => "",
        };
        assert_eq!((text("home"), text("data")), ("start", "2021"));
    }
}
