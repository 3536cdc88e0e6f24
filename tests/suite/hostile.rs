//! Input that means harm, or is broken: the program itself is run on it, with little memory, and must answer in its own
//! words. How long it takes is for `tests/bench/sizes.py`.

use std::path::Path;
use std::process::{Command, Output};

use super::checks::read;

/// A site of two files, with `files` in it.
fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks/bad-score/good");
    for (path, bytes) in read(&good).iter().chain(files.iter().copied()) {
        let place = root.path().join(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
    root
}

/// What `congbo check` says, within 2 GB of address space.
fn check(root: &Path) -> Output {
    let limited = if cfg!(target_os = "linux") {
        "ulimit -v 2000000; exec \"$0\" \"$@\""
    } else {
        "exec \"$0\" \"$@\""
    };
    Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_congbo")])
        .args(["check", "--format", "json", "--lang", "en", "--root"])
        .arg(root)
        .env("RAYON_NUM_THREADS", "2")
        .output()
        .unwrap()
}

/// The codes of all that is found wrong in a site with one file more; nothing else may be wrong with it.
fn codes(path: &str, bytes: &[u8]) -> Vec<String> {
    let output = check(site(&[(path, bytes)]).path());
    let text = String::from_utf8(output.stdout).unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        matches!(output.status.code(), Some(0 | 1)),
        "{path}: {:?} {said}",
        output.status
    );
    text.lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|object| {
            assert_eq!(object["file"], path, "{object}");
            object["code"].as_str().unwrap().to_owned()
        })
        .collect()
}

const TABLE: &str = "content/editions/2021/par.yaml";
const STORY: &str = "content/editions/2021/index.md";

#[test]
fn references_that_multiply_are_refused() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for level in 'b'..='z' {
        let last = char::from_u32(level as u32 - 1).unwrap();
        let line = format!("{level}: &{level} [{}]\n", format!("*{last}, ").repeat(9));
        bomb.push_str(&line);
    }
    assert_eq!(codes(TABLE, bomb.as_bytes()), ["reference"]);
    let mut wide =
        String::from("coverage: partial\nsource: s1\nresults:\n  - &r {unit: song-mo, score: 1}\n");
    wide += &"  - *r\n".repeat(100_000);
    assert_eq!(codes(TABLE, wide.as_bytes()), ["reference"]);
}

#[test]
fn deep_nests_are_refused() {
    for nest in [
        "[".repeat(1_000_000),
        "{a: ".repeat(300_000),
        "- ".repeat(1_000_000),
        "? ".repeat(300_000),
        (0..3_000).fold(String::new(), |text, level| {
            text + &" ".repeat(level) + "a:\n"
        }),
    ] {
        let said = codes(TABLE, nest.as_bytes());
        assert_eq!(said, ["nested"], "{}", &nest[..8]);
    }
}

#[test]
fn prose_may_nest_as_it_likes() {
    for nest in [
        "> ", "[", "![", "*a ", "<div>", "<b>", "`", "1. ", "&#", "[^a]", "](", "|a", "<!--", "{{ ",
    ] {
        let text = nest.repeat(60_000);
        let _ = codes(STORY, text.as_bytes());
    }
    let headings = "## Một mục\n\n".repeat(60_000);
    assert!(codes(STORY, headings.as_bytes()).is_empty());
}

#[test]
fn what_is_too_large_is_not_read() {
    let root = site(&[]);
    let file = std::fs::File::create(root.path().join(TABLE)).unwrap();
    file.set_len(100 << 20).unwrap();
    let output = check(root.path());
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("\"too-large\""), "{text}");
    file.set_len(10 << 30).unwrap();
    let output = check(root.path());
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(
        text.contains("par.yaml: it is larger than 256 MB"),
        "{text}"
    );
}

#[test]
fn as_much_as_may_be_read_is_read() {
    let row = "  - {unit: song-moo, score: 79.51}\n";
    let text = format!(
        "coverage: partial\nsource: s1\nresults:\n{}# {}\n",
        row.repeat(10_000),
        "x".repeat(15 << 20)
    );
    assert_eq!(codes(TABLE, text.as_bytes()).len(), 10_000);
    let line = format!("Đường {}\n", "[a](b.md) ".repeat(10_000));
    assert_eq!(codes(STORY, line.as_bytes()).len(), 10_000);
}

#[test]
fn many_of_anything_are_read() {
    let numbers = "12 ".repeat(300_000);
    assert!(codes(STORY, numbers.as_bytes()).is_empty());
    let bound = "[1](figure:=1+1) ".repeat(5_000);
    assert_eq!(codes(STORY, bound.as_bytes()).len(), 5_000);
    let sources = (0..60_000).fold(String::new(), |all, at| {
        all + &format!("n{at}: {{title: A}}\n")
    });
    let sources = format!("s1: {{title: A}}\n{sources}");
    assert_eq!(codes("content/sources.yaml", sources.as_bytes()), [""; 0]);
    let aliases = (0..60_000).fold(String::new(), |all, at| all + &format!("Tên {at}, "));
    let units = format!(
        "kinds:\n  tinh: {{name: T, level: province}}\nunits:\n  - {{code: song-mo, name: S, kind: tinh, aliases: [{aliases}]}}\n"
    );
    assert_eq!(codes("content/units.yaml", units.as_bytes()), [""; 0]);
}

#[test]
fn ten_thousand_faults_of_shape_are_told_at_once_even_on_one_line() {
    let rows = "{unit: song-mo, scor: 1, rank: nhất}, ".repeat(5_000);
    let text = format!("{{coverage: partial, source: s1, results: [{rows}]}}\n");
    let said = codes(TABLE, text.as_bytes());
    assert_eq!(said.len(), 10_000);
    let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(["check", "--lang", "vi", "--root"])
        .arg(site(&[(TABLE, text.as_bytes())]).path())
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stderr).unwrap();
    assert!(shown.contains("10000 lỗi trong 1 tệp"), "the sum is last");
    assert!(shown.len() < 8 << 20, "{} bytes", shown.len());
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_place() {
    assert_eq!(codes(STORY, b"a\0b"), ["control-character"]);
    assert_eq!(codes(TABLE, b"coverage: \x1b[31m\n"), ["control-character"]);
    assert_eq!(codes(STORY, b"ti\xeang"), ["not-utf8"]);
    assert_eq!(codes(STORY, b"\xff\xfeT\0i\0"), ["not-utf8"]);
    assert_eq!(codes(STORY, b"\xef\xbb\xbfT\r\n\r\nx\r\n"), [""; 0]);
    assert_eq!(
        codes(STORY, "a\u{202e}\u{fdd0}\u{ffff}".as_bytes()),
        ["invisible-mark", "broken-letter"]
    );
}

#[test]
fn names_that_are_paths_are_refused() {
    for (path, text) in [
        (
            "content/units.yaml",
            "kinds:\n  tinh: {name: T, level: province}\n  ../tinh: {name: U, level: province}\nunits:\n  - {code: song-mo, name: S, kind: tinh}\n",
        ),
        (
            "content/units.yaml",
            "kinds:\n  tinh: {name: T, level: province}\nunits:\n  - {code: song-mo, name: S, kind: tinh}\n  - {code: ../x, name: S, kind: tinh}\n",
        ),
        (
            "content/sources.yaml",
            "s1: {title: A}\n../../etc/passwd: {title: B}\n",
        ),
        ("content/pages/x..%2fy.md", "---\ntitle: A\n---\nB\n"),
        ("content/pages/a\\b.md", "---\ntitle: A\n---\nB\n"),
        ("content/documents/C:x.md", "---\ntitle: A\nform: B\n---\n"),
        (
            "content/targets/%00.yaml",
            "name: A\nunit: song-mo\ntargets: []\n",
        ),
    ] {
        assert_eq!(codes(path, text.as_bytes()), ["bad-code"], "{path}");
    }
}

#[test]
fn a_theme_is_no_path() {
    let text = "title: A\nsummary: B\nauthority: C\nhome: song-mo\nlanguages: [vi, en]\ntheme: ../../etc\n";
    let output = check(site(&[("content/site.yaml", text.as_bytes())]).path());
    assert_eq!(output.status.code(), Some(1));
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_refused_in_the_readers_language() {
    let root = site(&[]);
    std::os::unix::fs::symlink("/etc/passwd", root.path().join("content/pages.md")).unwrap();
    for (lang, words) in [
        ("vi", "không thực hiện được: theo liên kết"),
        ("en", "failed: could not follow the link"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_congbo"))
            .args(["check", "--lang", lang, "--root"])
            .arg(root.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words), "{said}");
    }
}
