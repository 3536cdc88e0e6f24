//! What a theme consists of: its own files, and those of the theme that it inherits from.
//!
//! `theme.yaml` names that theme in `inherits`, and in `takes` what of it is wanted; without `takes` all of it is. A
//! file of the theme's own comes in place of one of the same name; strings are the exception, one by one.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{error, has_ending};
use content::theme::{self, Settings};
use diagnostic::{Diagnostic, Origin};
use files::Files;

/// The file with a theme's settings.
const SETTINGS: &str = "theme.yaml";

/// The file with a theme's words in all languages.
///
/// Beside it, `words/` has a file a language.
pub(super) const STRINGS: &str = "strings.yaml";

/// A file of a theme.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    /// Where it was read from.
    pub(super) path: &'a str,
    /// What it holds.
    pub(super) bytes: &'a [u8],
    /// The same, where the program brings it along.
    pub(super) brought: Option<&'static [u8]>,
}

impl Piece<'_> {
    /// What it holds, for longer; copied only where the program does not have it anyway.
    pub(super) fn kept(&self) -> Cow<'static, [u8]> {
        match self.brought {
            Some(bytes) => Cow::Borrowed(bytes),
            None => Cow::Owned(self.bytes.to_vec()),
        }
    }

    /// The same of a file that is text.
    pub(super) fn kept_text(&self) -> Cow<'static, str> {
        match self.brought.map(str::from_utf8) {
            Some(Ok(text)) => Cow::Borrowed(text),
            _ => Cow::Owned(String::from_utf8_lossy(self.bytes).into_owned()),
        }
    }
}

/// All files of a theme, own and inherited.
#[derive(Debug, Default)]
pub(super) struct Family<'a> {
    /// By their names below the theme's folder.
    pub(super) pieces: BTreeMap<&'a str, Piece<'a>>,
    /// The files with words, the eldest theme's first.
    pub(super) words: Vec<Piece<'a>>,
    /// Whether a site chose some of it by settings of its own: then a template may be there without what it names.
    is_chosen: bool,
}

impl Family<'_> {
    /// Whether it is a theme as the program brings it along, every template and word of it.
    pub(super) fn is_brought(&self) -> bool {
        if self.is_chosen {
            return false;
        }
        let templates = self.pieces.iter().filter(|(tail, _)| is_template(tail));
        let mut pieces = templates.map(|(_, piece)| piece).chain(&self.words);
        pieces.all(|piece| piece.brought.is_some())
    }
}

/// Gathers the files of the theme `name`.
///
/// # Errors
/// Everything that is wrong with a `theme.yaml` on the way, or no such theme.
pub(super) fn gather<'a>(files: &'a Files, name: &str) -> Result<Family<'a>, Vec<Diagnostic>> {
    let asked = Origin::file("content/site.yaml").key("theme");
    follow(files, name, asked, &mut Vec::new())
}

fn follow<'a>(
    files: &'a Files,
    name: &str,
    asked: Origin,
    seen: &mut Vec<String>,
) -> Result<Family<'a>, Vec<Diagnostic>> {
    let folder = format!("themes/{name}/");
    let own: Vec<(&str, Piece)> = files
        .iter()
        .filter_map(|(path, bytes)| {
            let brought = files.get_static(path);
            let piece = Piece {
                path,
                bytes,
                brought,
            };
            Some((path.strip_prefix(&folder)?, piece))
        })
        .collect();
    if own.is_empty() {
        return Err(vec![error::no_theme(name, asked)]);
    }
    if seen.iter().any(|one| one == name) {
        return Err(vec![error::circle(name, asked)]);
    }
    seen.push(name.to_owned());
    let place = Origin::file(&format!("{folder}{SETTINGS}"));
    let settings = match own.iter().find(|(tail, _)| *tail == SETTINGS) {
        Some((_, piece)) => theme::settings(files, piece.path)?,
        None => Settings::default(),
    };
    let is_own = own
        .iter()
        .any(|(tail, piece)| *tail == SETTINGS && piece.brought.is_none());
    let mut family = match &settings.inherits {
        Some(parent) => {
            let whole = follow(files, parent, place.key("inherits"), seen)?;
            match &settings.takes {
                Some(takes) => part(whole, takes, &place)?,
                None => whole,
            }
        }
        None => Family::default(),
    };
    family.is_chosen |= is_own;
    for (tail, piece) in own {
        if is_words(tail) {
            family.words.push(piece);
        }
        family.pieces.insert(tail, piece);
    }
    Ok(family)
}

/// Those pieces that `takes` names. A name that no piece has is a mistake of the author's.
fn part<'a>(
    mut family: Family<'a>,
    takes: &[String],
    place: &Origin,
) -> Result<Family<'a>, Vec<Diagnostic>> {
    for (at, wanted) in takes.iter().enumerate() {
        // Words come along whatever is named: what a theme does not say has to be said by somebody.
        if wanted == STRINGS {
            continue;
        }
        if !family.pieces.keys().any(|tail| fits(wanted, tail)) {
            let place = place.key("takes").item(at);
            return Err(vec![error::takes_nothing(wanted, place)]);
        }
    }
    let wants = |tail: &str| takes.iter().any(|wanted| fits(wanted, tail));
    family.pieces.retain(|tail, _| wants(tail));
    Ok(family)
}

/// Whether the file `tail` is among those that `wanted` names.
fn fits(wanted: &str, tail: &str) -> bool {
    match wanted {
        "*.html" => is_template(tail) && has_ending(tail, "html"),
        folder if folder.ends_with('/') => tail.starts_with(folder),
        name => name == tail,
    }
}

/// Whether the file `tail` of a theme holds words.
fn is_words(tail: &str) -> bool {
    tail == STRINGS || tail.starts_with("words/")
}

/// Whether the file `tail` of a theme is a template.
pub(super) fn is_template(tail: &str) -> bool {
    tail == "card.svg" || has_ending(tail, "html") && !tail.starts_with("assets/")
}

#[cfg(test)]
mod tests {
    use super::gather;
    use files::Files;

    fn themes(files: &[(&str, &str)]) -> Files {
        let mut all = Files::default();
        all.insert("themes/old/home.html", "old home");
        all.insert("themes/old/parts/foot.html", "old foot");
        all.insert("themes/old/assets/base.css", "a{}");
        all.insert("themes/old/strings.yaml", "a: {vi: a, en: a}");
        for (path, text) in files {
            all.insert(*path, *text);
        }
        all
    }

    fn names(files: &Files, theme: &str) -> Vec<String> {
        let family = gather(files, theme).expect("a theme");
        let pieces = family.pieces.iter();
        pieces
            .map(|(tail, piece)| format!("{tail} < {}", piece.path))
            .collect()
    }

    #[test]
    fn one_file_is_changed_and_the_rest_is_kept() {
        let files = themes(&[
            ("themes/new/theme.yaml", "inherits: old\n"),
            ("themes/new/home.html", "new home"),
        ]);
        assert_eq!(
            names(&files, "new"),
            [
                "assets/base.css < themes/old/assets/base.css",
                "home.html < themes/new/home.html",
                "parts/foot.html < themes/old/parts/foot.html",
                "strings.yaml < themes/old/strings.yaml",
                "theme.yaml < themes/new/theme.yaml",
            ]
        );
    }

    #[test]
    fn only_what_is_named_is_taken() {
        let files = themes(&[(
            "themes/new/theme.yaml",
            "inherits: old\ntakes: [\"*.html\", strings.yaml]\n",
        )]);
        let family = gather(&files, "new").expect("a theme");
        assert!(!family.pieces.contains_key("assets/base.css"));
        assert!(family.pieces.contains_key("parts/foot.html"));
        assert_eq!(family.words.len(), 1);
    }

    #[test]
    fn a_theme_of_a_theme_has_the_files_of_both() {
        let files = themes(&[
            ("themes/new/theme.yaml", "inherits: old\n"),
            ("themes/newer/theme.yaml", "inherits: new\n"),
            ("themes/newer/strings.yaml", "b: {vi: b, en: b}"),
        ]);
        let family = gather(&files, "newer").expect("a theme");
        assert!(family.pieces.contains_key("home.html"));
        let words: Vec<&str> = family.words.iter().map(|piece| piece.path).collect();
        assert_eq!(
            words,
            ["themes/old/strings.yaml", "themes/newer/strings.yaml"]
        );
    }

    #[test]
    fn what_is_wrong_is_said_at_its_place() {
        for (settings, code, keys) in [
            ("inherits: none\n", "theme-missing", "inherits"),
            ("inherits: new\n", "theme-circle", "inherits"),
            ("inherits: old\ntakes: [hom.html]\n", "theme-takes", "takes"),
            ("inherit: old\n", "unknown-key", ""),
            ("takes: home.html\n", "wrong-type", ""),
        ] {
            let files = themes(&[("themes/new/theme.yaml", settings)]);
            let said = gather(&files, "new").expect_err(settings);
            let said = &said[0];
            assert_eq!(said.code, code);
            assert_eq!(&*said.label.origin.file, "themes/new/theme.yaml");
            assert!(format!("{:?}", said.label.origin).contains(keys), "{code}");
        }
    }
}
