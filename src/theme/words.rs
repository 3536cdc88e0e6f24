//! The words of a theme: those that come along, and what it says otherwise, in `words/vi.ftl` and `words/en.ftl`, or all
//! there are of another language, in `words/lo.ftl`. Of those that come along also in
//! `strings.yaml` with `{vi: …, en: …}` at the leaves of a tree of names. A level of names is `--` in a key.

use std::collections::BTreeMap;

use serde::Serialize;
use words::{Change, Problem, Wrong};

use super::family::{self, Piece};
use super::{Theme, error};
use content::theme::{self, Wording};
use diagnostic::{Diagnostic, Origin, tell};
use files::Files;
use page::shape::{Field, Shape};
use page::{Lang, Site};

/// Names to words, or to more names.
pub(super) type Tree = BTreeMap<&'static str, Node>;

/// Words or a branch.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Node {
    Text(&'static str),
    Branch(Tree),
}

/// What templates call `t`: words without variables.
pub(super) fn tree(lang: Lang) -> Tree {
    let mut tree = Tree::new();
    for (key, text) in lang.phrases() {
        put(&mut tree, key, text);
    }
    tree
}

/// A name that leads to others cannot stand for words of its own.
fn put(tree: &mut Tree, key: &'static str, text: &'static str) {
    let Some((name, rest)) = key.split_once("--") else {
        tree.entry(key).or_insert(Node::Text(text));
        return;
    };
    let node = tree
        .entry(name)
        .or_insert_with(|| Node::Branch(Tree::new()));
    if let Node::Text(_) = node {
        *node = Node::Branch(Tree::new());
    }
    if let Node::Branch(branch) = node {
        put(branch, rest, text);
    }
}

/// Their names, for whoever holds templates against them.
pub(super) fn shape(lang: Lang) -> Shape {
    Shape::Fields(fields(&tree(lang)).into())
}

fn fields(tree: &Tree) -> Vec<Field> {
    let shape = |node: &Node| match node {
        Node::Text(_) => Shape::Text,
        Node::Branch(tree) => Shape::Fields(fields(tree).into()),
    };
    tree.iter()
        .map(|(&name, node)| Field {
            name: name.into(),
            shape: shape(node),
            about: "".into(),
        })
        .collect()
}

impl Theme {
    /// Has a site speak in the theme's words.
    ///
    /// # Errors
    /// Each language of the site for which there are none.
    pub fn speak(&self, site: &mut Site) -> Result<(), Vec<Diagnostic>> {
        site.speak(&self.languages);
        let silent = site.languages.iter().filter(|lang| !lang.is_spoken());
        let silent: Vec<_> = silent
            .map(|lang| {
                let at = site.listed.get(lang).cloned().unwrap_or_default();
                error::unspoken(&self.name, lang.tag(), at)
            })
            .collect();
        if silent.is_empty() {
            Ok(())
        } else {
            Err(silent)
        }
    }
}

/// Changes of a language, each with its place in the author's files.
type Changes = BTreeMap<Lang, Vec<(Change, Origin)>>;

/// Reads the words of a theme and of those it inherits from, the eldest first: a later one says it in its own words.
pub(super) fn read(files: &Files, pieces: &[Piece]) -> Result<Vec<Lang>, Vec<Diagnostic>> {
    let mut changes = Changes::new();
    let mut wrong = Vec::new();
    for piece in pieces {
        let read = if piece.path.ends_with(family::STRINGS) {
            of_tree(files, piece, &mut changes)
        } else {
            of_file(piece, &mut changes)
        };
        wrong.extend(read.err().into_iter().flatten());
    }
    let mut languages = Vec::new();
    for lang in Lang::BROUGHT {
        changes.entry(lang).or_default();
    }
    for (lang, changes) in changes {
        let (said, places): (Vec<_>, Vec<_>) = changes.into_iter().unzip();
        match lang.changed(said) {
            Ok(lang) => languages.push(lang),
            Err(problems) => wrong.extend(problems.into_iter().map(|one| told(one, &places))),
        }
    }
    if wrong.is_empty() {
        Ok(languages)
    } else {
        Err(wrong)
    }
}

fn told(problem: Problem, places: &[Origin]) -> Diagnostic {
    let place = &places[problem.change];
    let at = if problem.at.is_empty() {
        place.clone()
    } else {
        Origin::bytes(&place.file, problem.at)
    };
    error::words(at, &problem.what)
}

fn of_file(piece: &Piece, changes: &mut Changes) -> Result<(), Vec<Diagnostic>> {
    let place = Origin::file(piece.path);
    let name = piece.path.rsplit('/').next().unwrap_or_default();
    let Some(lang) = name.strip_suffix(".ftl").and_then(Lang::of) else {
        return Err(vec![error::strings(
            place,
            tell!("theme-words-no-language"),
        )]);
    };
    let text = std::str::from_utf8(piece.bytes).map_err(|_| vec![error::not_text(piece.path)])?;
    // What comes along is there already.
    if piece.brought.is_none() || !piece.path.starts_with("themes/default/") {
        let change = (Change::File(text.to_owned()), place);
        changes.entry(lang).or_default().push(change);
    }
    Ok(())
}

/// Words of the theme's own that neither the program nor a template asks for: a key that is misspelt says nothing.
pub(super) fn unasked(pieces: &[Piece], templates: &[(&str, &str)]) -> Vec<Diagnostic> {
    let asks = |key: &str| {
        let name = key.replace("--", ".");
        // A branch that is looked up by a value, or gone through, is asked for whole.
        let branches = name.match_indices('.').map(|(at, _)| &name[..at]);
        let whole = branches.flat_map(|name| [format!("t.{name}["), format!("t.{name} %")]);
        let whole: Vec<String> = whole.collect();
        let alone = format!("t.{name}");
        let is_name = |sign: char| sign.is_alphanumeric() || "_-.".contains(sign);
        key.starts_with("script--")
            || templates.iter().any(|(_, text)| {
                let mut found = text.match_indices(alone.as_str());
                found.any(|(at, _)| !text[at + alone.len()..].starts_with(is_name))
                    || whole.iter().any(|way| text.contains(way.as_str()))
            })
    };
    let mut found = Vec::new();
    for piece in pieces.iter().filter(|piece| piece.brought.is_none()) {
        let text = String::from_utf8_lossy(piece.bytes);
        if piece.path.ends_with(family::STRINGS) {
            continue;
        }
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let key = line.split(['=', ' ']).next().unwrap_or_default();
            let is_key = key.starts_with(|sign: char| sign.is_ascii_alphabetic());
            if is_key && !words::is_known(key) && !asks(key) {
                found.push(error::words(
                    Origin::bytes(&piece.path.into(), start..start + key.len()),
                    &Wrong::Unasked(key.to_owned()),
                ));
            }
            start += line.len();
        }
    }
    found
}

fn of_tree(files: &Files, piece: &Piece, changes: &mut Changes) -> Result<(), Vec<Diagnostic>> {
    let words = theme::words(files, piece.path)?;
    let origin = Origin::file(piece.path);
    branch(&words, "", &origin, changes).map_err(|found| vec![*found])
}

fn branch(
    words: &Wording,
    above: &str,
    origin: &Origin,
    changes: &mut Changes,
) -> Result<(), Box<Diagnostic>> {
    let Wording::Names(names) = words else {
        return Err(Box::new(error::strings(
            origin.clone(),
            tell!("theme-strings-names"),
        )));
    };
    for (name, words) in names {
        let here = origin.key(name);
        let key = format!("{above}{name}");
        if named(words, "vi").is_none() {
            branch(words, &format!("{key}--"), &here, changes)?;
            continue;
        }
        for lang in Lang::BROUGHT {
            let text = leaf(words, lang.tag(), &here)?;
            let change = (Change::Text(key.clone(), text), here.clone());
            changes.entry(lang).or_default().push(change);
        }
    }
    Ok(())
}

fn named<'a>(words: &'a Wording, name: &str) -> Option<&'a Wording> {
    let Wording::Names(names) = words else {
        return None;
    };
    let (_, found) = names.iter().find(|(known, _)| **known == *name)?;
    Some(found)
}

fn leaf(words: &Wording, lang: &str, origin: &Origin) -> Result<String, Box<Diagnostic>> {
    match named(words, lang) {
        Some(Wording::Text(text)) if !text.is_empty() => Ok(text.clone()),
        _ => Err(Box::new(error::strings(
            origin.clone(),
            tell!("theme-strings-lacks", lang),
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, Node, Piece, read, tree};
    use diagnostic::Diagnostic;
    use files::Files;

    fn strings(texts: &[&str]) -> Result<Vec<Lang>, Vec<Diagnostic>> {
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
        let tree = tree(strings[1]);
        let Some(Node::Branch(nav)) = tree.get("nav") else {
            panic!("nav is a branch");
        };
        let text = |name: &str| match nav.get(name) {
            Some(Node::Text(text)) => *text,
            _ => "",
        };
        assert_eq!((text("home"), text("data")), ("start", "2021"));
    }

    #[test]
    fn a_key_that_is_misspelt_is_told_at_its_place() {
        let mut files = Files::default();
        files.insert(
            "themes/0/words/vi.ftl",
            "rank = Bậc\nown--word = Riêng\nranck = Bậc\nnav--hom = Đầu\nunit = { $n }\n",
        );
        files.insert("themes/0/words/fr.ftl", "rank = Rang\n");
        let pieces: Vec<Piece> = files
            .iter()
            .map(|(path, bytes)| Piece {
                path,
                bytes,
                brought: None,
            })
            .collect();
        let template = "{{ t.own.word }} {{ t.nav.home }}";
        let found = super::unasked(&pieces, &[("home.html", template)]);
        let told: Vec<&str> = found.iter().map(|one| one.message.en.as_str()).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(
            told[0].contains("`ranck`") && told[1].contains("`t.nav.hom`"),
            "{told:?}"
        );
        let found = read(&files, &pieces).expect_err("an unknown language, a variable");
        let codes: Vec<&str> = found.iter().map(|one| one.code).collect();
        assert_eq!(codes, ["theme-strings", "theme-strings"]);
    }
}
