//! Fixtures of faults: `tests/checks/<code>/bad` shows exactly that fault, `good` none.

use std::path::Path;

use congbo::diagnostic::{Diagnostic, Origin, json, short, terminal};
use congbo::files::Files;
use congbo::model::{Lang, Moment};
use congbo::{check, content, derive};

const NOW: Moment = Moment(1_800_000_000);

/// A moment when everything of our own sites is announced.
const LATER: Moment = Moment(1_900_000_000);

/// The folders of fixtures of all faults.
pub(super) fn folders() -> Vec<std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let mut folders: Vec<_> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    folders
}

pub(crate) fn read(folder: &Path) -> Files {
    let mut files = Files::default();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.to_str().unwrap().replace('\\', "/");
            files.insert(path, std::fs::read(entry.path()).unwrap());
        }
    }
    files
}

pub(crate) fn faults(files: &Files) -> Vec<Diagnostic> {
    match content::record(files, NOW) {
        Ok(loaded) => {
            let analysis = derive::analyse(&loaded.record);
            let mut said = loaded.warnings;
            said.extend(check::record(&loaded.record, &analysis));
            said
        }
        Err(said) => said,
    }
}

#[test]
fn each_fixture_shows_its_fault_and_no_other() {
    for folder in folders() {
        let name = folder.file_name().unwrap().to_str().unwrap();
        let files = read(&folder.join("bad"));
        let said = faults(&files);
        let codes: Vec<&str> = said.iter().map(|d| d.code).collect();
        assert_eq!(codes, [name], "{}", short::render(&said, &files, Lang::EN));
        let good = read(&folder.join("good"));
        let said = faults(&good);
        assert!(
            said.is_empty(),
            "{name}: {}",
            short::render(&said, &good, Lang::EN)
        );
    }
}

#[test]
fn every_rule_has_its_fixture() {
    let folders = folders();
    for rule in check::RULES {
        let found = folders.iter().any(|folder| folder.ends_with(rule.name));
        assert!(found, "tests/checks/{}/{{bad,good}} is missing", rule.name);
    }
}

#[test]
fn what_authors_read() {
    let mut out = String::new();
    for folder in folders() {
        let files = read(&folder.join("bad"));
        let said = faults(&files);
        for lang in [Lang::VI, Lang::EN] {
            out += &terminal::render(&said, &files, lang, terminal::Color::Never);
            out += "\n";
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn programs_read_one_object_a_line() {
    let folder = folders().into_iter().find(|f| f.ends_with("bad-score"));
    let files = read(&folder.unwrap().join("bad"));
    let out = json::render(&faults(&files), &files, Lang::EN);
    let object: serde_json::Value = serde_json::from_str(out.trim_end()).unwrap();
    assert_eq!(object["code"], "bad-score");
    assert_eq!(object["file"], "content/editions/2021/par.yaml");
    assert_eq!(
        (object["line"].as_u64(), object["column"].as_u64()),
        (Some(5), Some(12))
    );
    assert_eq!(
        (object["end_line"].as_u64(), object["end_column"].as_u64()),
        (Some(5), Some(19))
    );
}

fn load(folder: &str) -> content::Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Files::default();
    for (path, bytes) in read(&folder.join("content")).iter() {
        files.insert(format!("content/{path}"), bytes);
    }
    content::record(&files, LATER)
        .unwrap_or_else(|said| panic!("{}", short::render(&said, &files, Lang::EN)))
}

#[test]
fn every_site_loads_without_a_word() {
    for folder in ["", "tests/sites/small", "tests/sites/lao-cai"] {
        assert_eq!(load(folder).warnings, [], "{folder}");
    }
}

#[test]
fn the_draft_of_the_small_site_does_not_show() {
    let loaded = load("tests/sites/small");
    let years: Vec<i32> = loaded.record.editions.iter().map(|e| e.year).collect();
    assert_eq!(years, [2021, 2022]);
}

#[test]
fn ten_thousand_faults_in_one_file_are_shown_in_time() {
    let mut files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks/bad-score/bad"));
    let path = "content/editions/2021/par.yaml";
    let mut text = String::from("coverage: partial\nsource: s1\nresults:\n");
    for _ in 0..10_000 {
        text += "  - {unit: song-moo, score: 79.51}\n";
    }
    files.insert(path, text);
    let said = faults(&files);
    assert_eq!(said.len(), 10_000);
    assert_eq!(said[0].label.origin.file, Origin::file(path).file);
    let out = terminal::render(&said, &files, Lang::VI, terminal::Color::Never);
    assert_eq!(out.matches("lỗi[unknown-unit]").count(), 10_000);
}
