//! `congbo explain`, as whoever asks reads it.

use std::process::{Command, Output};

use congbo::{check, content};

fn explain(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_congbo"))
        .arg("explain")
        .args(arguments)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap().replace('\r', "")
}

#[test]
fn a_rule_and_a_mistake_of_form_are_explained_in_both_languages() {
    let mut shown = String::new();
    for name in ["rank-differs", "waiver-unused", "bad-score"] {
        for lang in ["vi", "en"] {
            let output = explain(&[name, "--lang", lang]);
            assert!(output.status.success() && output.stderr.is_empty());
            shown += &text(&output.stdout);
            shown += "\n=====\n\n";
        }
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn without_a_name_all_are_listed() {
    let output = explain(&["--lang", "en"]);
    assert!(output.status.success());
    let listed = text(&output.stdout);
    let rules = check::RULES
        .iter()
        .map(|rule| (rule.name, rule.summary.get(congbo::model::Lang::EN)));
    let faults = content::FAULTS.iter();
    let faults = faults.map(|fault| (fault.name, fault.summary.get(congbo::model::Lang::EN)));
    for (name, summary) in rules.chain(faults) {
        let line = listed.lines().find(|line| {
            let mut words = line.split_whitespace();
            words.next() == Some(name)
        });
        assert!(line.is_some_and(|line| line.ends_with(summary)), "{name}");
    }
    let (_, beyond) = listed.split_once("What no rule can find").unwrap();
    assert!(beyond.lines().count() > 5, "{beyond}");
}

#[test]
fn an_unknown_name_is_wrong_usage_with_advice() {
    let output = explain(&["rank-difers", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    assert_eq!(
        said,
        "congbo: there is no “rank-difers”; did you mean “rank-differs”?\n"
    );
    let output = explain(&["zzz", "--lang", "vi"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("`congbo explain` liệt kê mọi tên"));
}

#[test]
fn a_name_may_be_written_as_a_file_of_ours() {
    let output = explain(&["Rank_Differs", "--lang", "en"]);
    assert!(text(&output.stdout).starts_with("rank-differs\n"));
}

#[test]
fn every_fixture_is_of_a_name_that_can_be_explained() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let rules = check::RULES.iter().map(|rule| rule.name);
    let faults = content::FAULTS.iter().map(|fault| fault.name);
    let known: std::collections::BTreeSet<&str> = rules.chain(faults).collect();
    let folders = std::fs::read_dir(root).unwrap();
    let mut wrong: Vec<String> = folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !known.contains(name.as_str()))
        .map(|name| format!("add {name} to FAULTS in src/content/fault/list.rs"))
        .collect();
    wrong.sort();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
