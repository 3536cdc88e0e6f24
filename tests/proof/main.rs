//! The program's words and numbers, held by a program that shares no code with it: Python reads the content and the finished
//! site and works everything out once more. `tests/run` installs what it needs.
#![allow(clippy::disallowed_methods, reason = "tests read folders")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(
    clippy::print_stdout,
    reason = "what was proved is told beside the verdict"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
/// The moment of every build and every proof: whatever is dated after it is not public.
const NOW: &str = "2026-11-28T08:00:00+07:00";

/// What a command says; it must succeed.
fn done(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}");
    said
}

fn congbo(words: &[&str]) -> String {
    let program = env!("CARGO_BIN_EXE_congbo");
    done(Command::new(program).args(words).args(["--lang", "en"]))
}

fn python(script: &str) -> Command {
    let root = Path::new(ROOT);
    let mut command = Command::new(root.join("target/python/bin/python"));
    command.arg(root.join("tests/proof").join(script));
    command
}

/// Builds the site of a folder, and gives where it is.
fn built(root: &Path, out: &Path) -> PathBuf {
    let (from, to) = (root.to_str().unwrap(), out.to_str().unwrap());
    congbo(&["build", "--quiet", "--root", from, "--out", to]);
    out.to_owned()
}

/// Everything that a site says, worked out once more; and everything that the program says it will say.
fn proved(root: &Path, site: &Path) {
    let from = root.to_str().unwrap();
    let listed = congbo(&["check", "--findings", "--format", "json", "--root", from]);
    let list = site.with_extension("findings");
    let sentences = listed
        .lines()
        .filter(|line| line.starts_with(r#"{"figures""#));
    fs::write(&list, sentences.collect::<Vec<_>>().join("\n")).unwrap();
    let mut proof = python("prove.py");
    let proof = proof.arg(root.join("content")).arg(site);
    let proof = proof.arg("--findings").arg(&list);
    println!("{}", done(proof.args(["--now", NOW])));
}

/// What is said of scores and places on later boundaries holds whatever the weights of the parts are: from the exported tables
/// and the lineage of units alone.
fn weighed(root: &Path, site: &Path) {
    let mut weights = python("weights.py");
    let weights = weights.arg(root.join("content")).arg(site);
    println!("{}", done(weights.arg(site.with_extension("findings"))));
}

/// A made-up site: announced, sealed, and corrected after that.
fn generated(root: &Path, seed: &str) {
    done(python("generate.py").arg(root).arg(seed));
    for year in ["2018", "2021", "2022"] {
        let from = root.to_str().unwrap();
        let sealed = "2025-12-01T08:00:00+07:00";
        congbo(&["seal", year, "--as-of", sealed, "--root", from]);
    }
    done(python("generate.py").arg(root).args([seed, "--corrected"]));
    let from = root.to_str().unwrap();
    congbo(&["seal", "2018", "--as-of", NOW, "--root", from]);
}

#[test]
fn every_figure_and_sentence_of_our_own_site_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT);
    let site = built(root, &folder.path().join("site"));
    proved(root, &site);
    weighed(root, &site);
}

#[test]
fn every_figure_and_sentence_of_another_province_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/lao-cai");
    proved(&root, &built(&root, &folder.path().join("site")));
}

#[test]
fn every_figure_and_sentence_of_an_index_with_groups_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/nhom");
    proved(&root, &built(&root, &folder.path().join("site")));
}

/// The same site, of which all departments and some communes are known.
#[test]
fn every_figure_and_sentence_of_a_table_whole_for_one_group_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    let from = Path::new(ROOT).join("tests/sites/nhom/content");
    let table = "editions/2025/ddci.yaml";
    for (path, bytes) in congbo::files::read_as(&from, "content").unwrap().iter() {
        let place = root.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        let all = "coverage: complete\nfields: [so, xa]\n";
        let some = "coverage: {so: complete, xa: partial}\n";
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(!path.ends_with(table) || text.contains(all));
        fs::write(place, text.replace(all, some)).unwrap();
    }
    proved(&root, &built(&root, &folder.path().join("site")));
}

#[test]
fn every_figure_and_sentence_of_an_index_with_points_on_top_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/cham-diem");
    proved(&root, &built(&root, &folder.path().join("site")));
}

/// What newspapers gave of groups of which no whole table was found.
#[test]
fn every_figure_and_sentence_of_groups_known_in_part_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/khoi");
    proved(&root, &built(&root, &folder.path().join("site")));
}

/// A province made of two, with groups, objections, corrections and what came of districts.
#[test]
fn every_figure_and_sentence_of_a_merged_province_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/hop-nhat");
    let site = built(&root, &folder.path().join("site"));
    proved(&root, &site);
    weighed(&root, &site);
}

#[test]
fn every_figure_and_sentence_of_a_small_site_holds() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(ROOT).join("tests/sites/small");
    proved(&root, &built(&root, &folder.path().join("site")));
}

#[test]
fn ties_gaps_mergers_and_corrections_hold_and_one_altered_digit_does_not() {
    let folder = tempfile::tempdir().unwrap();
    generated(folder.path(), "8");
    let site = built(folder.path(), &folder.path().join("site"));
    proved(folder.path(), &site);
    let content = folder.path().join("content");
    println!("{}", done(python("ledger.py").arg(&content)));
    let list = site.with_extension("findings");
    let mut selftest = python("selftest.py");
    println!("{}", done(selftest.arg(content).arg(site).arg(list)));
}

#[test]
fn other_made_up_sites_hold_as_well() {
    for seed in ["3", "11", "12", "23", "47"] {
        let folder = tempfile::tempdir().unwrap();
        generated(folder.path(), seed);
        let site = built(folder.path(), &folder.path().join("site"));
        proved(folder.path(), &site);
    }
}

/// By nothing but its description: what congbo finds in a ledger is found, and what it lets pass holds.
#[test]
fn a_ledger_holds_by_its_description_and_one_that_was_changed_does_not() {
    let fixtures = Path::new(ROOT).join("tests/checks");
    let (mut sites, mut changed) = (0, 0);
    for folder in fs::read_dir(fixtures).unwrap() {
        let folder = folder.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap();
        let of_ledger = name.starts_with("ledger-") || name.ends_with("-not-entered");
        for side in ["good", "bad"] {
            let content = folder.join(side).join("content");
            if !content.join("ledger.yaml").exists() || (side == "bad" && !of_ledger) {
                continue;
            }
            let output = python("ledger.py").arg(&content).output().unwrap();
            // What was added to an entered correction takes nothing from what was entered.
            let holds = side == "good" || name == "addition-not-entered";
            assert_eq!(output.status.success(), holds, "{name}/{side}");
            sites += 1;
            changed += usize::from(side == "bad");
        }
    }
    assert!(sites > 15 && changed > 6, "{sites}, {changed}");
}
