//! The officer's year, as the handbook `tests/year/so-tay.md` tells it: every command in it is run, in order, from an
//! empty folder, and says what the handbook says it does.
//!
//! A block `sh` holds commands, each after `$`, with what they say below them: a line stands in what was said, `…`
//! stands for anything, `# 1` at the end of a command is the exit code it is to have. A block that names a file writes
//! it; a block `diff` with a file exchanges lines in it, and fails where the old ones do not stand there exactly once.
//!
//! The ceremony of the handbook lies ahead of its readers, and nothing is public before its day. When its hour has come,
//! as the handbook tells it, the site and what follows are turned back to years that are over.
//!
//! `YEAR_BY` names another program than the one just built, such as one for Windows, and `YEAR_IN` a folder that is left
//! standing with all the year has made, to be held against that of another program.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use congbo::files::{self, Files};

/// One block of the handbook.
struct Block<'a> {
    /// The line it begins on.
    line: usize,
    /// The words after the fence: what it is, and a file.
    kind: &'a str,
    file: Option<&'a str>,
    lines: Vec<&'a str>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((line, opening)) = lines.next() {
        let Some(words) = opening.strip_prefix("```") else {
            continue;
        };
        let (kind, file) = words.split_once(' ').unwrap_or((words, ""));
        let lines = lines.by_ref().map(|(_, line)| line);
        found.push(Block {
            line: line + 1,
            kind,
            file: Some(file).filter(|file| !file.is_empty()),
            lines: lines.take_while(|line| *line != "```").collect(),
        });
    }
    found
}

/// A command of a block, with what it is to say and how it is to end.
struct Step<'a> {
    words: Vec<&'a str>,
    code: i32,
    says: Vec<&'a str>,
}

fn steps<'a>(block: &Block<'a>) -> Vec<Step<'a>> {
    let mut steps: Vec<Step> = Vec::new();
    for line in &block.lines {
        if let Some(command) = line.strip_prefix("$ ") {
            let (command, code) = command.split_once(" # ").unwrap_or((command, "0"));
            let words: Vec<&str> = command.split_whitespace().collect();
            assert_eq!(words.first(), Some(&"congbo"), "line {}", block.line);
            steps.push(Step {
                words: words[1..].to_vec(),
                code: code.parse().unwrap(),
                says: Vec::new(),
            });
        } else if let Some(step) = steps.last_mut() {
            step.says.push(line);
        }
    }
    assert!(!steps.is_empty(), "line {}: no command", block.line);
    steps
}

fn run(root: &Path, block: &Block) {
    for step in steps(block) {
        let program = env::var_os("YEAR_BY");
        let program = program.unwrap_or_else(|| env!("CARGO_BIN_EXE_congbo").into());
        let output = Command::new(program)
            .args(&step.words)
            .current_dir(root)
            .env("LC_ALL", "vi_VN.UTF-8")
            .output()
            .unwrap();
        let said = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        let at = format!("line {}: congbo {}", block.line, step.words.join(" "));
        assert_eq!(output.status.code(), Some(step.code), "{at}\n{said}");
        for line in &step.says {
            assert!(says(&said, line), "{at}\nnot said: {line}\nsaid:\n{said}");
        }
    }
}

/// Whether a line of what was said is `line`, in which `…` stands for anything.
fn says(said: &str, line: &str) -> bool {
    said.lines().any(|said| {
        let mut rest = said.trim();
        line.trim().split('…').all(|part| match rest.find(part) {
            Some(at) => {
                rest = &rest[at + part.len()..];
                true
            }
            None => false,
        })
    })
}

fn exchange(root: &Path, block: &Block) {
    let path = root.join(block.file.unwrap());
    let text = fs::read_to_string(&path).unwrap();
    let side = |mark: char| -> String {
        let lines = block
            .lines
            .iter()
            .filter_map(|line| line.strip_prefix(mark));
        lines.flat_map(|line| [line, "\n"]).collect()
    };
    let (old, new) = (side('-'), side('+'));
    let count = text.matches(&old).count();
    assert_eq!(count, 1, "line {}: the old lines in\n{text}", block.line);
    fs::write(path, text.replacen(&old, &new, 1)).unwrap();
}

fn write(root: &Path, block: &Block) {
    let path = root.join(block.file.unwrap());
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let lines = block.lines.iter().flat_map(|line| [*line, "\n"]);
    fs::write(path, lines.collect::<String>()).unwrap();
}

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
    run(root, &blocks(&format!("```sh\n{commit}\n```\n"))[0]);
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
        match (block.kind, block.file) {
            ("sh", None) => {
                run(root, &block);
                commands += steps(&block).len();
            }
            ("diff", Some(_)) => exchange(root, &block),
            (_, Some(_)) => write(root, &block),
            (kind, None) => panic!("line {}: what is a block {kind:?}?", block.line),
        }
    }
    assert!(commands > 15, "{commands} commands");
}
