//! The house rules that neither the compiler nor a lint can hold: borders between rooms, registries, sizes, paths.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use congbo::model::Lang;

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
}

fn sources(folder: &str) -> Vec<Source> {
    walkdir::WalkDir::new(root().join(folder))
        .sort_by_file_name()
        .into_iter()
        // What fuzzing builds is nobody's source.
        .filter_entry(|entry| entry.file_name() != "target")
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
        (concat!("print", "ln!"), &["src/words/build.rs"]),
        // A figure is drawn by the theme; an author's own stands around what the author wrote.
        (concat!("<da", "ta "), &["src/page/datum.rs"]),
        // Where work is shared out the order of its results is settled.
        (
            concat!("ray", "on::"),
            &[
                "src/check/find.rs",
                "src/content/read.rs",
                "src/derive/lib.rs",
                "src/export/lib.rs",
                "src/files/read.rs",
                "src/lib.rs",
                "src/theme/renderer.rs",
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

/// A score that becomes a binary fraction is another number. Each place that has one is named here, with what it is for.
#[test]
fn no_binary_fraction_stands_between_a_file_and_a_page() {
    let allowed = [
        ("src/chart/scale.rs", "where a point of a drawing lies"),
        ("src/page/card.rs", "how wide and high a drawing is"),
        (
            "src/model/shade.rs",
            "how far two colours stand out from each other",
        ),
        ("src/cli/build.rs", "how long a build took"),
        (
            "src/content/yaml/walk.rs",
            "what YAML would take for a number; its words are kept, the number never",
        ),
        (
            "src/export/xlsx.rs",
            "what a spreadsheet keeps; written as text where that is not the very number",
        ),
        (
            "src/intake/open/ods.rs",
            "what a spreadsheet keeps, which is made the decimal that was typed at once",
        ),
        (
            "src/intake/open/shown.rs",
            "the place where it is made that decimal",
        ),
        ("src/intake/open/xls.rs", "what a spreadsheet keeps"),
        ("src/intake/open/xlsx.rs", "what a spreadsheet keeps"),
    ];
    let binary = |code: &str| {
        let words = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        let mut words = words.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric()));
        words.any(|word| word.ends_with("f64") || word.ends_with("f32"))
    };
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    for source in sources("src") {
        let path = source.path.as_str();
        if !binary(source.code()) {
            continue;
        }
        met.insert(path.to_owned());
        if !allowed.iter().any(|(place, _)| *place == path) {
            wrong.push(format!(
                "{path}: a binary fraction has no place here; a Decimal or a Ratio is exact"
            ));
        }
    }
    let unmet = allowed.iter().filter(|(place, _)| !met.contains(*place));
    wrong.extend(
        unmet.map(|(place, _)| format!("{place}: has none any more, take it out of the list")),
    );
    check(&wrong);
}

/// Whoever wants to change a package for another has one room to look at: that of the manifest which names it.
#[test]
fn a_package_has_one_room() {
    let packages = [
        ("serde_yaml", "content"),
        ("saphyr-parser", "diagnostic"),
        ("pulldown-cmark", "markdown"),
        ("ammonia", "markdown"),
        ("tera", "theme"),
        ("plotters", "chart"),
        ("plotters-backend", "chart"),
        ("walkdir", "files"),
        ("resvg", "picture"),
        ("rust_xlsxwriter", "export"),
        ("calamine", "intake"),
        ("quick-xml", "intake"),
    ];
    let manifests: Vec<(String, String)> = rooms().map(|room| used(&room)).collect();
    let mut wrong = Vec::new();
    for (package, room) in packages {
        let names = |text: &str| {
            let mut lines = text.lines();
            lines.any(|line| {
                let rest = line.strip_prefix(package);
                rest.is_some_and(|rest| rest.starts_with(['.', ' ']))
            })
        };
        let users = manifests.iter().filter(|(_, text)| names(text));
        let users: Vec<&str> = users.map(|(name, _)| name.as_str()).collect();
        if users != [room] {
            wrong.push(format!(
                "{package} belongs to {room} alone, not to {users:?}"
            ));
        }
    }
    check(&wrong);
}

/// The rooms that are crates, and the program itself, which has none of its own.
fn rooms() -> impl Iterator<Item = String> {
    let folders = fs::read_dir(root().join("src")).unwrap();
    let names = folders.map(|one| one.unwrap().file_name().into_string().unwrap());
    let rooms = names.filter(|name| root().join("src").join(name).join("Cargo.toml").is_file());
    rooms.chain([String::new()])
}

/// What a room's manifest says that its code may use.
fn used(room: &str) -> (String, String) {
    let folder = if room.is_empty() {
        root().to_owned()
    } else {
        root().join("src").join(room)
    };
    let text = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let (_, used) = text.split_once("[dependencies]\n").unwrap();
    let end = used.find("\n[").unwrap_or(used.len());
    (room.to_owned(), used[..end].to_owned())
}

/// The picture of who may use whom says what the manifests say.
#[test]
fn the_table_of_rooms_is_true() {
    let guide = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let all: BTreeSet<String> = rooms().collect();
    let mut wrong = Vec::new();
    for room in all.iter().filter(|room| !room.is_empty()) {
        let (_, text) = used(room);
        let names = text
            .lines()
            .filter_map(|line| line.split(['.', ' ']).next());
        let used: BTreeSet<&str> = names.filter(|name| all.contains(*name)).collect();
        let start = format!("| `src/{room}/` |");
        let Some(line) = guide.lines().find(|line| line.starts_with(&start)) else {
            wrong.push(format!("ARCHITECTURE.md: the room {room} has no line"));
            continue;
        };
        let told = line.trim_end_matches(" |").rsplit("| ").next().unwrap();
        let told: BTreeSet<&str> = told.split(", ").filter(|name| *name != "–").collect();
        if told != used {
            wrong.push(format!(
                "ARCHITECTURE.md: {room} uses {used:?}, not {told:?}"
            ));
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
    assert_eq!(registered, sorted, "sort RULES in src/check/lib.rs");
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
                "{}: add `{stem}::RULE` to RULES in src/check/lib.rs",
                source.path
            ));
        }
    }
    for rule in congbo::check::RULES {
        let summary = [Lang::VI, Lang::EN].map(|lang| rule.summary.get(lang));
        let why = Lang::BROUGHT.map(|lang| rule.why.get(lang));
        let docs = [summary[0], summary[1], why[0], why[1]];
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
