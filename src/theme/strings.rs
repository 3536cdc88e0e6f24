//! The words that templates bring along, in `strings.yaml`: a tree of names with `{vi: …, en: …}` at its leaves.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_yaml::Value;

use super::trouble;
use crate::diagnostic::{Diagnostic, Key, Origin};
use crate::files::Files;
use crate::page::Lang;

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

/// Reads the strings of the theme in `folder`.
pub(super) fn read(folder: &str, files: &Files) -> Result<Strings, Box<Diagnostic>> {
    let path = format!("{folder}strings.yaml");
    let Some(bytes) = files.get(&path) else {
        return Ok(Strings::default());
    };
    let origin = Origin::file(&path);
    let value: Value = serde_yaml::from_slice(bytes).map_err(|error| {
        let at = error.location().map_or(0, |place| place.index());
        Box::new(trouble::strings(
            Origin::bytes(&origin.file, at..at + 1),
            &format!("không đọc được tệp chuỗi: {error}"),
            &format!("the strings cannot be read: {error}"),
        ))
    })?;
    Ok(Strings {
        vi: branch(&value, "vi", &origin)?,
        en: branch(&value, "en", &origin)?,
    })
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
