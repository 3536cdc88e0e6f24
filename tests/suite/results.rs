//! Results go to stdout, all of them or with an error: a script that reads a part takes it for the whole.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

const AS_OF: &str = "--as-of=2023-07-01T08:00:00+07:00";

/// Every command that gives a result. Whoever adds one adds a line.
const COMMANDS: &[&[&str]] = &[
    &["--help"],
    &["--version"],
    &["build", "--help"],
    &["explain"],
    &["explain", "rank-differs"],
    &["schema"],
    &["schema", "units"],
    &["schema", "--theme"],
    &["completions", "bash"],
    &["man"],
    &["check", "--format", "json"],
    &["check", "--format", "sarif"],
    &["check", "--figures"],
    &["check", "--figures", "--format", "json"],
    &["check", "--findings"],
    &["build", "--format", "json"],
    &["publish", "public", "--dry-run"],
    &["commitment", "2023"],
    &["verify"],
    &["archive", "2021"],
    &["archive", "2021", "--zip"],
    &["verify", "archives/song-mo-2021"],
    &["seal", "2022", AS_OF],
    #[cfg(feature = "import")]
    &[
        "import",
        "t.csv",
        "--index",
        "sipas",
        "--year",
        "2020",
        "--dry-run",
    ],
];

/// The small site with a sealed edition, a table to take in, and a warning to tell of.
fn site() -> tempfile::TempDir {
    let site = super::sealing::small();
    let root = site.path();
    let table =
        "TT;Đơn vị;Tiếp cận dịch vụ;Thủ tục hành chính;Tổng điểm\n1;Sông Mơ;80,00;79,00;79,50\n";
    fs::write(root.join("t.csv"), table).unwrap();
    for words in [&["seal", "2021", AS_OF][..], &["build", "-q"]] {
        assert!(run(root, words, Stdio::null()).status().unwrap().success());
    }
    site
}

fn run(root: &Path, words: &[&str], stdout: Stdio) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_congbo"));
    command
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "en_US.UTF-8")
        .stdout(stdout)
        .stderr(Stdio::piped());
    command
}

#[test]
fn a_result_that_finds_no_room_is_an_error() {
    let site = site();
    for words in COMMANDS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let done = run(site.path(), words, full.into()).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        let silent = !run(site.path(), words, Stdio::piped())
            .output()
            .is_ok_and(|output| !output.stdout.is_empty());
        assert!(done.status.code() == Some(2) || silent, "{words:?}: {said}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let site = site();
    for words in [
        &["schema"][..],
        &["explain"],
        &["check", "--figures"],
        &["--help"],
    ] {
        let mut child = run(site.path(), words, Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(0), "{words:?}: {said}");
        assert!(!said.contains("stdout"), "{words:?}: {said}");
    }
}

#[test]
fn the_version_names_the_features_that_the_program_has() {
    let told = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .arg("--version")
        .output()
        .unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let start = concat!("congbo ", env!("CARGO_PKG_VERSION"), " (");
    let inner = told.trim_end().strip_prefix(start);
    let inner = inner.and_then(|rest| rest.strip_suffix(')')).unwrap();
    let features: Vec<&str> = inner.rsplit("; ").next().unwrap().split(", ").collect();
    for (name, is_on) in [
        ("cards", cfg!(feature = "cards")),
        ("minify", cfg!(feature = "minify")),
        ("serve", cfg!(feature = "serve")),
        ("import", cfg!(feature = "import")),
        ("s3", cfg!(feature = "s3")),
    ] {
        assert_eq!(features.contains(&name), is_on, "{told}");
    }
}
