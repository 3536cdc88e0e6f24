//! Seal, correct, prove: what an officer does with the commands, and what the commands refuse.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use congbo::files;

/// The moment at which everything of this test happens.
const AS_OF: [&str; 2] = ["--as-of", "2023-07-01T08:00:00+07:00"];

fn congbo(root: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_congbo"))
        .args(words)
        .current_dir(root)
        .env("LC_ALL", "en_US.UTF-8")
        .output()
        .unwrap()
}

/// Runs a command and gives back its exit code with all that it said.
pub(super) fn told(root: &Path, words: &[&str]) -> (i32, String) {
    let output = congbo(root, words);
    let both = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&both).into_owned();
    (output.status.code().unwrap_or(-1), said)
}

/// Runs a command that must succeed.
pub(super) fn done(root: &Path, words: &[&str]) -> String {
    let (code, said) = told(root, words);
    assert_eq!(code, 0, "{words:?}: {said}");
    said
}

/// A copy of the small site.
pub(super) fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/small/content");
    let content = files::read_as(&from, "content").unwrap();
    files::add(folder.path(), &content).unwrap();
    folder
}

pub(super) fn seal(root: &Path, year: &str) -> String {
    done(root, &["seal", year, AS_OF[0], AS_OF[1]])
}

pub(super) fn change(root: &Path, path: &str, from: &str, to: &str) {
    let place = root.join(path);
    let text = fs::read_to_string(&place).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(place, text.replacen(from, to, 1)).unwrap();
}

const TABLE: &str = "content/editions/2022/sipas.yaml";
const CORRECTIONS: &str = "content/editions/2022/corrections.yaml";

#[test]
fn a_sealed_edition_keeps_its_file_and_is_sealed_once() {
    let site = small();
    let root = site.path();
    let head = "content/editions/2022/edition.yaml";
    let before = fs::read_to_string(root.join(head)).unwrap();
    let said = seal(root, "2022");
    let digest = said.lines().find(|line| line.len() == 64).unwrap();
    let seal_text = fs::read_to_string(root.join("content/editions/2022/seal.yaml")).unwrap();
    assert!(seal_text.contains(&format!("digest: {digest}\n")));
    let after = fs::read_to_string(root.join(head)).unwrap();
    assert_eq!(before.replace("status: published", "status: sealed"), after);
    done(root, &["check"]);
    assert!(done(root, &["verify"]).contains(digest));
    let (code, said) = told(root, &["seal", "2022"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("sealed already"), "{said}");
}

#[test]
fn the_same_edition_gives_the_same_seal() {
    let seals = [0, 1].map(|_| {
        let site = small();
        seal(site.path(), "2022");
        fs::read(site.path().join("content/editions/2022/seal.yaml")).unwrap()
    });
    assert!(seals[0] == seals[1]);
}

#[test]
fn a_silent_change_is_refused_by_every_command_and_the_cell_is_named() {
    let site = small();
    let root = site.path();
    seal(root, "2022");
    change(root, TABLE, "78.15", "78.16");
    for command in ["check", "build", "verify"] {
        let (code, said) = told(root, &[command, "--format", "short"]);
        assert_eq!(code, 1, "{command}: {said}");
        let place = format!("{TABLE}:");
        let line = said.lines().find(|line| line.starts_with(&place)).unwrap();
        assert!(
            line.contains("sipas/2022/dong-bang/score, 78.15 → 78.16"),
            "{line}"
        );
    }
    assert!(!root.join("output").exists());
}

#[test]
fn taking_the_status_back_does_not_open_the_seal() {
    let site = small();
    let root = site.path();
    seal(root, "2022");
    let head = "content/editions/2022/edition.yaml";
    change(root, head, "sealed", "published");
    let (code, said) = told(root, &["check"]);
    assert!(code == 1 && said.contains("seal-ignored"), "{said}");
    // With everything as it was, the command puts the status back; with a figure changed it refuses.
    done(root, &["seal", "2022"]);
    done(root, &["check"]);
    change(root, head, "sealed", "draft");
    change(root, TABLE, "78.15", "78.16");
    let (code, said) = told(root, &["seal", "2022"]);
    assert!(
        code == 1 && said.contains("sealed-figure-changed"),
        "{said}"
    );
}

#[test]
fn a_correction_made_before_the_seal_is_part_of_it_and_a_later_one_goes_on_from_there() {
    let site = small();
    let root = site.path();
    seal(root, "2022");
    let before = fs::read_to_string(root.join(CORRECTIONS)).unwrap();
    change(root, TABLE, "78.15", "78.20");
    let next = "- figure: sipas/2022/dong-bang/score\n  old: 78.15\n  new: 78.20\n  reason: Đo lại\n  kind: revision\n  date: 2023-08-01\n";
    fs::write(root.join(CORRECTIONS), format!("{before}{next}")).unwrap();
    done(root, &["seal", "2022", "--as-of", "2023-09-01"]);
    done(root, &["check"]);
    // The corrections that were published cannot be taken out again.
    fs::write(root.join(CORRECTIONS), next).unwrap();
    let (code, said) = told(root, &["check"]);
    assert!(
        code == 1 && said.contains("sealed-figure-changed"),
        "{said}"
    );
    // A correction excuses its own figure and no other.
    fs::write(root.join(CORRECTIONS), format!("{before}{next}")).unwrap();
    let table = fs::read_to_string(root.join(TABLE)).unwrap();
    let other = table
        .lines()
        .find(|line| line.contains("score:") && !line.contains("dong-bang"));
    let other = other.unwrap().to_owned();
    let score = other.split("score: ").nth(1).unwrap();
    let score: String = score
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == '.')
        .collect();
    change(root, TABLE, &format!("score: {score}"), "score: 1.23");
    let (code, said) = told(root, &["check"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains(&format!("{score} → 1.23")), "{said}");
}

#[test]
fn later_editions_remarks_and_translations_do_not_touch_a_seal() {
    let site = small();
    let root = site.path();
    seal(root, "2021");
    seal(root, "2022");
    let verified = done(root, &["verify"]);
    assert_eq!(
        verified
            .lines()
            .filter(|line| line.starts_with("  "))
            .count(),
        0,
        "{verified}"
    );
    change(root, TABLE, "coverage:", "# a remark\ncoverage:");
    let draft = fs::read_dir(root.join("content/editions")).unwrap().count();
    assert!(draft > 2, "the small site has a draft");
    let verified = done(root, &["verify"]);
    assert!(verified.contains("sipas.yaml"), "{verified}");
}

#[test]
fn a_folder_of_pages_is_held_against_the_content_file_by_file() {
    let site = small();
    let root = site.path();
    seal(root, "2022");
    done(root, &["build"]);
    done(root, &["verify", "--out", "output"]);
    let page = root.join("output/2022/index.html");
    let mut bytes = fs::read(&page).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&page, bytes).unwrap();
    fs::remove_file(root.join("output/2021/index.html")).unwrap();
    fs::write(root.join("output/them.html"), "x").unwrap();
    let (code, said) = told(root, &["verify", "--out", "output"]);
    assert_eq!(code, 1, "{said}");
    for line in [
        "output/2022/index.html: differs",
        "output/2021/index.html: missing",
        "output/them.html: not made of this content",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
}

#[test]
fn an_edition_that_is_not_public_is_not_sealed_but_can_be_committed_to() {
    let site = small();
    let root = site.path();
    let head = "content/editions/2022/edition.yaml";
    change(
        root,
        head,
        "status: published",
        "status: embargoed\nuntil: 2999-01-01T08:00:00+07:00",
    );
    let (code, said) = told(root, &["seal", "2022"]);
    assert!(code == 2 && said.contains("not public yet"), "{said}");
    let said = done(root, &["commitment", "2022"]);
    let commitment = said
        .lines()
        .find(|line| line.len() == 64)
        .unwrap()
        .to_owned();
    let kept = fs::read_to_string(root.join("private/commitment-2022.yaml")).unwrap();
    assert!(kept.contains(&commitment));
    let (code, _) = told(root, &["commitment", "2022"]);
    assert_eq!(code, 2, "a commitment is not written over");
    done(root, &["build"]);
    let output = files::read(root, "output").unwrap();
    let salt = kept
        .lines()
        .find_map(|line| line.strip_prefix("salt: "))
        .unwrap()
        .trim_matches('"');
    for secret in [salt, commitment.as_str()] {
        let leak = output
            .iter()
            .find(|(_, bytes)| String::from_utf8_lossy(bytes).contains(secret));
        assert!(leak.is_none());
    }
    let early = ["seal", "2022", "--as-of", "2999-01-02T08:00:00+07:00"];
    let (code, said) = told(root, &early);
    assert!(code == 2 && said.contains("has not come"), "{said}");
    assert!(!root.join("content/editions/2022/seal.yaml").exists());
    change(
        root,
        head,
        "2999-01-01T08:00:00+07:00",
        "2023-07-01T08:00:00+07:00",
    );
    done(root, &["seal", "2022"]);
    let proof = ["verify", "--commitment", &commitment];
    assert!(done(root, &proof).contains("The commitment holds"));
    let salted = [&proof[..], &["--salt", "x"]].concat();
    let (code, said) = told(root, &salted);
    assert!(
        code == 1 && said.contains("agrees with no sealed edition"),
        "{said}"
    );
}
