//! The finished scripts of a site: one a language, and the search index that it fetches when somebody searches.

use std::collections::BTreeMap;

use serde::Serialize;

use super::family::Piece;
use super::script::{self, Module, Script};
use super::{Renderer, assets, error};
use diagnostic::Diagnostic;
use files::{Failure, Sink};
use page::{Lang, Plan, address, compare, search};

/// The branch of the strings that scripts get.
const WORDS: &str = "script";

/// What templates get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Written {
    /// The address of the script below the site's root.
    src: String,
    /// What is to run before anything is painted.
    early: String,
    /// The checksum of that, as a policy names it.
    checksum: String,
}

/// What scripts may fetch, and what they must know for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fetched {
    /// The pieces of the search index, below the site's root.
    search: Vec<String>,
    /// Codes and names of the indices with results; those lie in `chi-so/CODE.js`.
    compare: Vec<(String, String)>,
    /// The code of the home unit.
    home: String,
    /// The language of the page.
    language: Language,
}

/// What scripts must know of a language beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Language {
    /// Which of the site's languages it is, from 0: names in data files come in their order.
    place: usize,
    /// Its folder below the site's root.
    folder: String,
    /// What stands before decimals.
    point: char,
    /// What stands between thousands.
    group: char,
}

/// Takes the modules of a theme.
pub(super) fn gather(files: &BTreeMap<&str, Piece>) -> Result<Script, Box<Diagnostic>> {
    let mut modules = BTreeMap::new();
    for (tail, &Piece { path, bytes, .. }) in files {
        let Some(name) = tail.strip_prefix(script::FOLDER) else {
            continue;
        };
        let text = std::str::from_utf8(bytes).map_err(|_| Box::new(error::not_text(path)))?;
        modules.insert(name, Module { path, text });
    }
    script::gather(&modules)
}

impl Renderer<'_> {
    /// Writes the scripts and tells the templates of them. Gives their size.
    pub(super) fn add_scripts(&mut self, sink: &dyn Sink) -> Result<u64, Failure> {
        let plan = self.plan;
        let mut bytes = 0;
        for (place, lang) in plan.record.site.languages.iter().copied().enumerate() {
            let theme = self.theme;
            let written = if theme.script.is_empty() {
                None
            } else {
                let files = Fetched {
                    search: write_index(plan, lang, sink, &mut bytes)?,
                    compare: compare::indices(plan, lang),
                    home: plan.record.unit(plan.record.site.home).code.clone(),
                    language: Language {
                        place,
                        folder: address::in_language("", lang),
                        point: lang.marks().0,
                        group: lang.marks().1,
                    },
                };
                let tree = super::words::tree(lang);
                let words = tree.get(WORDS);
                let text = theme.script.file(&words, &files);
                Some(Written {
                    src: put(&format!("script.{}", lang.tag()), &text, sink, &mut bytes)?,
                    early: theme.script.early.clone(),
                    checksum: theme.script.checksum(),
                })
            };
            if let Some(frame) = self.shared.get_mut(&lang) {
                frame.insert("script", &written);
            }
        }
        Ok(bytes)
    }
}

/// Writes the search index of a language and gives the addresses of its pieces.
fn write_index(
    plan: &Plan,
    lang: Lang,
    sink: &dyn Sink,
    bytes: &mut u64,
) -> Result<Vec<String>, Failure> {
    let stem = format!("search.{}", lang.tag());
    let pieces = search::index(plan, lang).pieces;
    pieces
        .iter()
        .map(|piece| put(&stem, &format!("congbo({piece});\n"), sink, bytes))
        .collect()
}

/// Writes a script under a name that follows its content, and gives its address below the site's root.
fn put(stem: &str, text: &str, sink: &dyn Sink, bytes: &mut u64) -> Result<String, Failure> {
    let path = format!(
        "assets/{stem}.{:08x}.js",
        assets::fingerprint(text.as_bytes())
    );
    sink.put(&path, text.as_bytes())?;
    *bytes += text.len() as u64;
    Ok(path)
}
