//! No trace: a build of a site with an edition that is held back, and with everything that only this edition uses, is the
//! same bytes as a build without them; so is an archive.

use std::path::Path;

use congbo::diagnostic::{Diagnostic, short};
use congbo::files::{self, Files, Memory, Stamp};
use congbo::model::Lang;

use super::sites::NOW;

mod shared;
mod variants;

use variants::VARIANTS;

/// The year of the edition that is held back.
const YEAR: i32 = 2090;

/// What is added to a site: what it is, and how it is written.
type Variant = (&'static str, fn(&mut Site));

/// A site that something is added to.
struct Site {
    content: Files,
    /// The unit that the site is about.
    home: String,
    /// An index without the end of its last framework, the code of its field's kind, and a unit with results.
    index: &'static str,
    kind: &'static str,
    unit: &'static str,
    programme: &'static str,
}

impl Site {
    fn text(&self, path: &str) -> String {
        let bytes = self.content.get(&format!("content/{path}"));
        String::from_utf8(bytes.unwrap_or_default().to_vec()).unwrap()
    }

    fn put(&mut self, path: &str, text: &str) {
        self.content.insert(format!("content/{path}"), text);
    }

    /// Adds to the end of a file.
    fn append(&mut self, path: &str, text: &str) {
        let mut whole = self.text(path);
        if !whole.is_empty() && !whole.ends_with('\n') {
            whole.push('\n');
        }
        self.put(path, &(whole + text));
    }

    /// Puts a text behind the first place of some words.
    fn after(&mut self, path: &str, words: &str, text: &str) {
        let whole = self.text(path);
        let at = whole
            .find(words)
            .unwrap_or_else(|| panic!("{path} has no {words}"));
        let (before, after) = whole.split_at(at + words.len());
        self.put(path, &format!("{before}{text}{after}"));
    }

    /// Puts lines above the key `at` of the root, or at the end with their own key where there is none.
    fn add_to_list(&mut self, path: &str, key: &str, lines: &str) {
        let head = format!("\n{key}:\n");
        if self.text(path).contains(&head) {
            self.after(path, &head, lines);
        } else {
            self.append(path, &format!("{key}:\n{lines}"));
        }
    }

    /// A row in the table of an index in the edition that is held back.
    fn row(&mut self, index: &str, row: &str) {
        let path = format!("editions/{YEAR}/{index}.yaml");
        if self.text(&path).is_empty() {
            self.put(&path, "coverage: partial\nsource: nguon-kin\nresults:\n");
            self.source();
        }
        self.append(&path, &format!("  - {row}\n"));
    }

    fn source(&mut self) {
        if !self.text("sources.yaml").contains("nguon-kin") {
            self.append(
                "sources.yaml",
                "# Bí mật\nnguon-kin:\n  title: Nguồn Bí Mật\n  document: van-ban-kin\n",
            );
            self.document("van-ban-kin", "Lời bí mật.");
        }
    }

    fn document(&mut self, slug: &str, text: &str) {
        let front = "title: Văn bản Bí Mật\nform: Quyết định\ndate: 2024-01-01";
        self.put(
            &format!("documents/{slug}.md"),
            &format!("---\n{front}\n---\n\n{text}\n"),
        );
    }

    fn unit(&mut self, code: &str, more: &str) {
        let kind = self.kind;
        let unit =
            format!("  - {{code: {code}, name: Đơn vị Bí Mật {code}, kind: {kind}{more}}}\n");
        self.append("units.yaml", &unit);
    }
}

fn site(folder: &str) -> Site {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let content = files::read(&root, "content").unwrap();
    let (home, index, kind, unit, programme) = match folder {
        "tests/sites/small" => ("song-mo", "par", "tinh", "nui-xanh", "nq-01"),
        "tests/sites/lao-cai" => ("lao-cai", "papi", "tinh", "ha-giang", "cchc-2023"),
        _ => ("lai-chau", "papi", "tinh", "ha-giang", "nq-08"),
    };
    Site {
        content,
        home: home.to_owned(),
        index,
        kind,
        unit,
        programme,
    }
}

/// The content of the small site, as it is, with an edition that is held back and all that only it uses.
pub(super) fn spoilt(content: Files) -> Files {
    let site = Site {
        content,
        ..site("tests/sites/small")
    };
    add(site, &VARIANTS)
}

fn with(folder: &str, variants: &[Variant]) -> Files {
    add(site(folder), variants)
}

fn add(mut site: Site, variants: &[Variant]) -> Files {
    let head = format!("editions/{YEAR}/edition.yaml");
    if site.text(&head).is_empty() {
        site.put(&head, "status: draft\nheadline: Bí Mật\ndocuments: []\n");
    }
    site.after(&head, "documents: [", "van-ban-kin, ");
    site.document("van-ban-kin", "Lời bí mật.");
    for (_, add) in variants {
        add(&mut site);
    }
    site.content
}

fn built(content: &Files) -> Result<Files, Vec<Diagnostic>> {
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0.0.0".into(),
    };
    let themes = files::read(Path::new(env!("CARGO_MANIFEST_DIR")), "themes").unwrap();
    match congbo::build(content, &themes, &stamp, NOW, &memory) {
        Ok(_) => Ok(memory.into_files()),
        Err(congbo::BuildError::Author(found)) => Err(found),
        Err(error) => panic!("{error:?}"),
    }
}

/// Says where two builds differ.
fn differ(what: &str, a: &Files, b: &Files) -> Vec<String> {
    let paths = a.iter().chain(b.iter()).map(|(path, _)| path);
    let mut paths: Vec<&str> = paths.filter(|path| a.get(path) != b.get(path)).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
        .into_iter()
        .take(5)
        .map(|path| format!("{what}: {path}"))
        .collect()
}

fn leaves_no_trace(folder: &str, variants: &[Variant], all: bool) {
    let bare = built(&site(folder).content).unwrap();
    let mut found = Vec::new();
    let mut hold = |what: &str, variants: &[Variant]| {
        let content = with(folder, variants);
        match built(&content) {
            Ok(site) => found.extend(differ(what, &bare, &site)),
            Err(said) => found.push(format!(
                "{what}: {}",
                short::render(&said, &content, Lang::EN)
            )),
        }
    };
    for variant in variants {
        hold(variant.0, &[*variant]);
    }
    if all {
        hold("all", &VARIANTS);
    }
    assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
}

#[test]
fn what_only_a_held_edition_uses_leaves_no_trace_one_at_a_time() {
    leaves_no_trace("tests/sites/small", &VARIANTS, true);
}

#[test]
fn what_only_a_held_edition_uses_leaves_no_trace_in_another_province() {
    leaves_no_trace("tests/sites/lao-cai", &VARIANTS[..0], true);
}

#[test]
fn what_only_a_held_edition_uses_leaves_no_trace_in_our_own_site() {
    leaves_no_trace(".", &VARIANTS[..0], true);
}
