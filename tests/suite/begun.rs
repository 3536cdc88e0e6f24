//! A site of one's own, begun without the sample: what six answers make is valid, and nothing of it is invented.

use std::path::Path;

use congbo::files;

use super::start::{congbo, done, said, text};

const FACTS: [&str; 15] = [
    "init",
    "trang",
    "--empty",
    "--authority",
    "Ủy ban nhân dân tỉnh Lai Châu",
    "--home",
    "Tỉnh Lai Châu",
    "--year",
    "2025",
    "--index",
    "par=Chỉ số cải cách hành chính",
    "--index",
    "sipas",
    "--languages",
    "vi,en",
];

#[test]
fn six_answers_make_a_site_that_holds_and_says_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("trang");
    let told = done(
        folder.path(),
        &[&FACTS[..], &["--accent", "#9b1c31"]].concat(),
    );
    assert!(told.contains("chưa có kết quả"), "{told}");
    let settings = text(&root, "content/site.yaml");
    for line in [
        "authority: \"Ủy ban nhân dân tỉnh Lai Châu\"",
        "home: lai-chau",
        "accent: \"#9b1c31\"",
        "languages: [vi, en]",
    ] {
        assert!(settings.contains(line), "{line}: {settings}");
    }
    let units = text(&root, "content/units.yaml");
    assert!(
        units.contains("tinh: {name: Tỉnh, level: province}"),
        "{units}"
    );
    assert!(units.contains("name: \"Lai Châu\""), "{units}");
    let index = text(&root, "content/indices/par.yaml");
    assert!(
        index.contains("name: \"Chỉ số cải cách hành chính\""),
        "{index}"
    );
    let table = text(&root, "content/editions/2025/sipas.yaml");
    assert!(
        table.contains("{unit: lai-chau, score: not-published}"),
        "{table}"
    );
    let all = files::read(&root, "content").unwrap();
    for (path, bytes) in all.iter() {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(
            !text.contains("Mẫu") && !text.contains('@'),
            "{path}: {text}"
        );
    }
    // What is still to be written is asked for, and is no error of form.
    let checked = congbo(&root, &["check", "--format", "short"]);
    let said = said(&checked);
    assert!(said.contains("placeholder-left"), "{said}");
    let others = said.lines().filter(|line| line.starts_with("content/"));
    let others: Vec<&str> = others
        .filter(|line| !line.contains("placeholder-left"))
        .collect();
    assert_eq!(others, Vec::<&str>::new());
    done(&root, &["build"]);
    assert!(root.join("output/index.html").is_file());
}

#[test]
fn what_cannot_be_a_site_is_refused_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |words: &[&str], code: i32, named: &str| {
        let output = congbo(folder.path(), words);
        assert_eq!(output.status.code(), Some(code), "{words:?}");
        assert!(
            said(&output).contains(named),
            "{words:?}: {}",
            said(&output)
        );
        assert!(
            !Path::new(&folder.path().join("trang")).exists(),
            "{words:?}"
        );
    };
    refused(&["init", "trang", "--empty"], 2, "--authority");
    refused(&["init", "trang", "--home", "Tỉnh Lai Châu"], 2, "--empty");
    let with = |more: &[&'static str]| [&FACTS[..], more].concat();
    refused(&with(&["--index", "PAR INDEX"]), 2, "par-index");
    refused(&with(&["--accent", "do"]), 1, "do");
    refused(&with(&["--accent", "#ffff00"]), 1, "accent-too-pale");
}
