//! The house rules that neither the compiler nor a lint can hold: borders between rooms, registries, sizes, paths.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may import. The table in `ARCHITECTURE.md` says why.
const ROOMS: &[(&str, &[&str])] = &[
    ("files", &[]),
    ("diagnostic", &["files", "model"]),
    ("model", &["diagnostic"]),
    ("markdown", &["diagnostic", "model"]),
    (
        "content",
        &["files", "diagnostic", "model", "markdown", "lang"],
    ),
    ("lang", &["model"]),
    ("derive", &["model"]),
    ("finding", &["model", "derive", "lang"]),
    (
        "check",
        &[
            "diagnostic",
            "model",
            "derive",
            "page",
            "markdown",
            "lang",
            "seal",
        ],
    ),
    ("chart", &["model", "lang"]),
    (
        "page",
        &[
            "model", "derive", "finding", "lang", "markdown", "chart", "seal",
        ],
    ),
    ("picture", &["files"]),
    (
        "theme",
        &["files", "diagnostic", "content", "page", "picture"],
    ),
    (
        "archive",
        &["files", "diagnostic", "model", "lang", "page", "export"],
    ),
    ("seal", &["files", "diagnostic", "model", "derive"]),
    ("export", &["files", "model", "derive", "lang"]),
    (
        "preview",
        &[
            "files",
            "diagnostic",
            "model",
            "content",
            "check",
            "page",
            "theme",
            // The stages as `lib.rs` joins them.
            "Checked",
            "checked",
            "beside",
        ],
    ),
    ("deliver", &["files", "diagnostic", "model", "lang"]),
    ("intake", &["files", "diagnostic", "model", "lang"]),
    ("feed", &["files", "finding", "model", "lang", "page"]),
];

/// Longer files are a question about the design.
const LINES: usize = 400;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A source file: its path below the root, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The text before the unit tests at its foot; nothing of a file that is all tests.
    fn code(&self) -> &str {
        let all_tests = ["tests.rs", "sample.rs"]
            .iter()
            .any(|name| self.path.ends_with(name));
        let end = if all_tests {
            0
        } else {
            self.text.find("#[cfg(test)]").unwrap_or(self.text.len())
        };
        &self.text[..end]
    }

    /// The first part of its path below `src/`, without ending.
    fn room(&self) -> &str {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inner.split(['/', '.']).next().unwrap_or(inner)
    }
}

fn sources(folder: &str) -> Vec<Source> {
    walkdir::WalkDir::new(root().join(folder))
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.unwrap().into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| Source {
            text: fs::read_to_string(&path).unwrap(),
            path: below_root(&path),
        })
        .collect()
}

fn below_root(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap()
        .to_str()
        .unwrap()
        .replace('\\', "/")
}

/// Fails with every line at once.
fn check(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Names right after `crate::` in code, also those within braces.
fn imports(code: &str) -> Vec<String> {
    let word = |text: &str| {
        text.trim_start()
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
            .collect::<String>()
    };
    let mut rooms = Vec::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(list) => {
                let list = list.split("};").next().unwrap_or(list);
                rooms.extend(list.split(',').map(word).filter(|name| !name.is_empty()));
            }
            None => rooms.push(word(rest)),
        }
    }
    rooms
}

#[test]
fn a_room_imports_only_what_it_may() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let room = source.room().to_owned();
        if ["lib", "main", "cli"].contains(&room.as_str()) {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!(
                "{}: the room {room} has no line in ROOMS",
                source.path
            ));
            continue;
        };
        let code: String = source
            .code()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        for name in imports(&code) {
            if name != room && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{}: {room} must not import {name}", source.path));
            }
        }
    }
    check(&wrong);
}

#[test]
fn files_open_with_what_they_are_for_and_stay_short() {
    let mut wrong = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        if !source.text.starts_with("//!") {
            wrong.push(format!("{}: open with //!, what it is for", source.path));
        }
        let lines = source.text.lines().count();
        if lines > LINES {
            wrong.push(format!("{}: {lines} lines, at most {LINES}", source.path));
        }
    }
    check(&wrong);
}

#[test]
fn what_is_absent_stays_absent() {
    // In two parts, so that this file does not find itself.
    let banned: [(&str, &[&str]); 8] = [
        (
            concat!("std::", "fs"),
            &[
                "src/files/place.rs",
                "src/files/read.rs",
                "src/files/write.rs",
                "src/files/write/add.rs",
                "src/files/write/beside.rs",
                "src/files/write/disk.rs",
                "src/files/write/ours.rs",
            ],
        ),
        (concat!("Hash", "Map"), &[]),
        (concat!("Hash", "Set"), &[]),
        (concat!("std::", "net"), &["src/deliver/serve.rs"]),
        (concat!("print", "ln!"), &[]),
        // The one place that writes a figure knows what was corrected.
        (concat!("<da", "ta "), &["src/page/datum.rs"]),
        // Where work is shared out the order of its results is settled.
        (
            concat!("ray", "on::"),
            &[
                "src/check/mod.rs",
                "src/content/read.rs",
                "src/derive/mod.rs",
                "src/export/mod.rs",
                "src/files/read.rs",
                "src/lib.rs",
                "src/theme/press.rs",
            ],
        ),
        // What shows everything must never lead to a site that is written; an import writes into `content/` only.
        (
            concat!("content::", "everything"),
            &["src/preview.rs", "src/cli/import.rs", "src/lib.rs"],
        ),
    ];
    let mut wrong = Vec::new();
    for source in sources("src") {
        for (word, allowed) in &banned {
            if source.code().contains(word) && !allowed.contains(&source.path.as_str()) {
                wrong.push(format!("{}: {word} has no place here", source.path));
            }
        }
    }
    for source in sources("src").into_iter().chain(sources("tests")) {
        for word in [concat!("TO", "DO"), concat!("FIX", "ME")] {
            if source.text.contains(word) {
                wrong.push(format!("{}: {word}: an issue, or nothing", source.path));
            }
        }
    }
    check(&wrong);
}

/// Whoever wants to change a package for another has one room to look at.
#[test]
fn a_package_has_one_room() {
    let packages = [
        ("serde_yaml::", "content"),
        ("saphyr_parser::", "diagnostic"),
        ("pulldown_cmark::", "markdown"),
        ("ammonia::", "markdown"),
        ("tera::", "theme"),
        ("minify_html::", "theme"),
        ("plotters::", "chart"),
        ("plotters_backend::", "chart"),
        ("walkdir::", "files"),
        ("resvg::", "picture"),
        ("rust_xlsxwriter::", "export"),
        ("calamine::", "intake"),
        ("quick_xml::", "intake"),
    ];
    let sources = sources("src");
    let mut wrong = Vec::new();
    for (package, room) in packages {
        let users: Vec<&Source> = (sources.iter())
            .filter(|source| source.code().contains(package))
            .collect();
        assert!(!users.is_empty(), "{package}: nobody uses it");
        for source in users.iter().filter(|source| source.room() != room) {
            wrong.push(format!("{}: {package} belongs to {room}", source.path));
        }
    }
    check(&wrong);
}

#[test]
fn main_is_short() {
    let lines = fs::read_to_string(root().join("src/main.rs"))
        .unwrap()
        .lines()
        .count();
    assert!(lines < 20, "{lines} lines");
}

#[test]
fn every_rule_is_registered_sorted_documented_and_shown() {
    let registered: Vec<&str> = congbo::check::RULES.iter().map(|rule| rule.name).collect();
    let mut sorted = registered.clone();
    sorted.sort_unstable();
    assert_eq!(registered, sorted, "sort RULES in src/check/mod.rs");
    let mut wrong = Vec::new();
    for source in sources("src/check") {
        if !source.text.contains("const RULE: Rule") {
            continue;
        }
        let stem = source
            .path
            .trim_start_matches("src/check/")
            .trim_end_matches(".rs");
        if !registered.contains(&stem.replace('_', "-").as_str()) {
            wrong.push(format!(
                "{}: add `{stem}::RULE` to RULES in src/check/mod.rs",
                source.path
            ));
        }
    }
    for rule in congbo::check::RULES {
        let docs = [rule.summary.vi, rule.summary.en, rule.why.vi, rule.why.en];
        if docs.iter().any(|text| text.is_empty()) {
            wrong.push(format!(
                "{}: say what is wrong and why, in both languages",
                rule.name
            ));
        }
        for side in ["bad", "good"] {
            let fixture = format!("tests/checks/{}/{side}", rule.name);
            if !root().join(&fixture).is_dir() {
                wrong.push(format!("{}: add the fixture {fixture}/", rule.name));
            }
        }
    }
    check(&wrong);
}

#[test]
fn the_themes_within_the_program_are_whole() {
    let embedded = congbo::theme::brought();
    let folder = congbo::files::read(root(), "themes").unwrap();
    let names = |files: &congbo::files::Files| -> BTreeSet<String> {
        files
            .iter()
            .map(|(path, _)| path.to_owned())
            // Why a theme looks as it does is for those who change it, not for a site.
            .filter(|path| path.matches('/').count() > 1)
            .filter(|path| path.rsplit('/').next() != Some("DESIGN.md"))
            .collect()
    };
    let (embedded, folder) = (names(&embedded), names(&folder));
    let wrong: Vec<String> = folder
        .difference(&embedded)
        .map(|path| format!("add {path} to src/theme/embedded.rs"))
        .collect();
    check(&wrong);
}

#[test]
fn paths_named_in_the_guides_exist() {
    let mut wrong = Vec::new();
    for guide in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = fs::read_to_string(root().join(guide)).unwrap();
        for quoted in text.split('`').skip(1).step_by(2) {
            let path = quoted.trim_end_matches('/');
            let ours = ["src/", "tests/", "themes/", "content/", ".ci/"];
            let general = path.contains(['*', ' ', '<', ':']) || path.contains("NAME");
            if ours.iter().any(|start| path.starts_with(start)) && !general && !exists(path) {
                wrong.push(format!("{guide}: `{quoted}` does not exist"));
            }
        }
    }
    check(&wrong);
}

fn exists(path: &str) -> bool {
    let place: PathBuf = root().join(path);
    place.exists()
}
