//! The officer's year, as the handbook `tests/year/so-tay.md` tells it: every command in it is run, in order, from an
//! empty folder, and says what the handbook says it does.
//!
//! The ceremony of the handbook lies ahead of its readers, and nothing is public before its day. When its hour has come,
//! as the handbook tells it, the site and what follows are turned back to years that are over.
//!
//! `YEAR_IN` names a folder that is left standing with all the year has made, to be held against that of another program.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use congbo::files::{self, Files};

use super::handbook::blocks;

/// The heading below which the ceremony has been.
const CEREMONY: &str = "\n## 6. ";

/// A text with its years as long before as makes them years that are over.
fn turned_back(text: &str) -> String {
    let mut out = String::new();
    let mut words = text.split_inclusive(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .try_for_each(|word| {
            let year = word.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
            let is_year = year.len() == 4 && year.starts_with("20");
            match year.parse::<i32>() {
                Ok(number) if is_year => write!(out, "{}{}", number - 3, &word[year.len()..]),
                _ => out.write_str(word),
            }
        })
        .expect("a String takes all");
    out
}

/// Turns all that authors wrote back, and commits to it once more.
fn let_time_pass(root: &Path) {
    let mut content = Files::default();
    for (path, bytes) in files::read(root, "content").unwrap().iter() {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        content.insert(turned_back(path), turned_back(&text));
    }
    fs::remove_dir_all(root.join("content")).unwrap();
    fs::remove_dir_all(root.join("private")).unwrap();
    files::add(root, &content).unwrap();
    let commit = turned_back("$ congbo commitment 2026");
    blocks(&format!("```sh\n{commit}\n```\n"))[0].follow(root);
}

#[test]
fn a_year_as_the_handbook_tells_it() {
    let folder = tempfile::tempdir().unwrap();
    let kept = env::var_os("YEAR_IN").map(PathBuf::from);
    let root = kept.as_deref().unwrap_or(folder.path());
    fs::create_dir_all(root).unwrap();
    let year = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/year"));
    for entry in fs::read_dir(year).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending != "md") {
            fs::copy(&path, root.join(path.file_name().unwrap())).unwrap();
        }
    }
    let handbook = fs::read_to_string(year.join("so-tay.md")).unwrap();
    let at = handbook
        .find(CEREMONY)
        .expect("the ceremony has its heading");
    let (before, after) = handbook.split_at(at);
    let ceremony = before.lines().count();
    let handbook = format!("{before}{}", turned_back(after));
    let mut commands = 0;
    let mut has_been = false;
    for block in blocks(&handbook) {
        if block.line > ceremony && !has_been {
            let_time_pass(root);
            has_been = true;
        }
        commands += block.follow(root);
    }
    assert!(commands > 15, "{commands} commands");
}
