//! JSON Schemas of content files: our own content is valid by them, and what is wrong in its form is not.

use std::collections::BTreeMap;
use std::path::Path;

use congbo::content::{schema_of, schemas};
use congbo::files::{Files, text};
use jsonschema::Validator;
use serde_json::Value;

use super::checks::read;

fn validators() -> BTreeMap<&'static str, Validator> {
    let schemas = schemas().into_iter();
    schemas
        .map(|schema| {
            let read: Value = serde_json::from_str(&schema.text()).unwrap();
            (schema.name, jsonschema::draft7::new(&read).unwrap())
        })
        .collect()
}

/// The YAML of a content file; of Markdown its front matter, if any.
fn yaml(path: &str, bytes: &[u8]) -> Option<Value> {
    let whole = text::read(bytes).unwrap();
    if path.strip_suffix(".md").is_none() {
        return Some(serde_yaml::from_str(&whole).unwrap());
    }
    match text::front(&whole) {
        text::Front::Closed { yaml, .. } => Some(serde_yaml::from_str(&whole[yaml]).unwrap()),
        _ => None,
    }
}

/// What the schemas say of the files below `content/`, and how many files they spoke of.
fn judge(files: &Files, validators: &BTreeMap<&'static str, Validator>) -> (Vec<String>, usize) {
    let (mut wrong, mut judged) = (Vec::new(), 0);
    for (path, bytes) in files.iter() {
        let Some(below) = path.strip_prefix("content/") else {
            continue;
        };
        let Some(name) = schema_of(below) else {
            continue;
        };
        let Some(value) = yaml(path, bytes) else {
            continue;
        };
        judged += 1;
        let errors = validators[name].iter_errors(&value);
        wrong.extend(errors.map(|error| format!("{path}: {error} at {}", error.instance_path())));
    }
    (wrong, judged)
}

fn content(site: &str) -> Files {
    congbo::files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(site), "content").unwrap()
}

#[test]
fn heads_names_and_signs_of_a_mapping_are_keys_as_they_are_written() {
    let text = "index: pci\ncolumns:\n  \"Tỉnh\": unit\n  \"PCI {year}\": score\n  \"=D\": leave\n\
                units:\n  \"TP. Huế\": thua-thien-hue\nabsent:\n  \"\": not-published\n";
    let value: Value = serde_yaml::from_str(text).unwrap();
    let errors: Vec<String> = validators()["mapping"]
        .iter_errors(&value)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn our_own_content_is_valid_by_them() {
    let validators = validators();
    for site in [".", "tests/sites/small", "tests/sites/lao-cai"] {
        let (wrong, judged) = judge(&content(site), &validators);
        assert_eq!(wrong, Vec::<String>::new(), "{site}");
        assert!(judged > 10, "{site}: {judged}");
    }
}

#[test]
fn an_index_with_groups_is_valid_by_them() {
    let (wrong, judged) = judge(&content("tests/sites/nhom"), &validators());
    assert_eq!((wrong, judged), (Vec::new(), 8));
}

#[test]
fn points_on_top_and_lowest_scores_are_valid_by_them() {
    let (wrong, judged) = judge(&content("tests/sites/cham-diem"), &validators());
    assert_eq!((wrong, judged), (Vec::new(), 10));
}

#[test]
fn mistakes_of_form_are_mistakes_by_them() {
    let validators = validators();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    for (name, words) in [
        ("unknown-key", "nmae"),
        ("wrong-type", "nhất"),
        ("missing-key", "kind"),
        ("unknown-choice", "tinh"),
        ("bad-colour", "accent"),
        ("bad-date", "/from"),
        ("bad-code", ""),
        ("bad-score", ""),
    ] {
        let (wrong, _) = judge(&read(&root.join(name).join("bad")), &validators);
        let said = wrong.join("\n");
        assert!(!wrong.is_empty(), "{name}: nothing is wrong");
        assert!(said.contains(words), "{name}: {said}");
        let (wrong, _) = judge(&read(&root.join(name).join("good")), &validators);
        assert_eq!(wrong, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_fixture_without_a_fault_is_valid() {
    let validators = validators();
    for folder in super::checks::folders() {
        let (wrong, _) = judge(&read(&folder.join("good")), &validators);
        assert_eq!(wrong, Vec::<String>::new(), "{}", folder.display());
    }
}
