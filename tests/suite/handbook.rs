//! Handbooks that are run: a text in Markdown whose blocks are what an officer types and what the program says to it.
//!
//! A block `sh` holds commands, each after `$`, with what they say below them: a line stands in what was said, `…`
//! stands for anything, `# 1` at the end of a command is the exit code it is to have. A block that names a file writes
//! it; a block `diff` with a file exchanges lines in it, and fails where the old ones do not stand there exactly once; where
//! there are no old ones, the new ones come last. A block `rm` lists what is removed.
//!
//! `YEAR_BY` names another program than the one just built, such as one for Windows.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// One block of a handbook.
pub(super) struct Block<'a> {
    /// The line it begins on.
    pub(super) line: usize,
    /// The words after the fence: what it is, and a file.
    kind: &'a str,
    file: Option<&'a str>,
    lines: Vec<&'a str>,
}

impl Block<'_> {
    /// Does in a folder what the block says, and gives how many commands were run.
    pub(super) fn follow(&self, root: &Path) -> usize {
        match (self.kind, self.file) {
            ("sh", None) => return run(root, self),
            ("rm", None) => remove(root, self),
            ("diff", Some(_)) => exchange(root, self),
            (_, Some(_)) => write(root, self),
            (kind, None) => panic!("line {}: what is a block {kind:?}?", self.line),
        }
        0
    }

    /// How many lines an officer types for it, but for commands.
    pub(super) fn typed(&self) -> usize {
        let mark = match (self.kind, self.file) {
            (_, None) => return 0,
            ("diff", _) => "+",
            _ => "",
        };
        let typed = |line: &&&str| {
            line.strip_prefix(mark)
                .is_some_and(|line| !line.trim().is_empty())
        };
        self.lines.iter().filter(typed).count()
    }
}

/// The blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
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

fn run(root: &Path, block: &Block) -> usize {
    let steps = steps(block);
    for step in &steps {
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
    steps.len()
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
    if old.is_empty() {
        let end = if text.ends_with('\n') { "" } else { "\n" };
        fs::write(path, text + end + &new).unwrap();
        return;
    }
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

fn remove(root: &Path, block: &Block) {
    for line in &block.lines {
        let path = root.join(line);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
}
