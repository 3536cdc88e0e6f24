//! What programs read of diagnostics: SARIF as its standard wants it, JSON with the keys that are promised.

use std::path::Path;

use congbo::diagnostic::{Words, json, sarif, short, terminal};
use congbo::files::Files;
use congbo::model::Lang;

use super::checks::{faults, folders, read};

fn meanings() -> Vec<sarif::Meaning> {
    congbo::check::RULES
        .iter()
        .map(|rule| sarif::Meaning {
            code: rule.name,
            summary: Words::of(|lang| rule.summary.get(lang)),
            why: Words::of(|lang| rule.why.get(lang)),
        })
        .collect()
}

fn schema() -> jsonschema::Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/sarif-2.1.0.json");
    let text = std::fs::read_to_string(path).unwrap();
    // A bracket too many, which JavaScript reads as itself and which stricter readers refuse.
    let text = text.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn log(files: &Files, lang: Lang) -> serde_json::Value {
    let text = sarif::render(&faults(files), files, lang, &meanings(), "0.1.0");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_log_is_valid_sarif() {
    let schema = schema();
    for folder in folders() {
        for side in ["bad", "good"] {
            let files = read(&folder.join(side));
            for lang in [Lang::VI, Lang::EN] {
                let log = log(&files, lang);
                let wrong: Vec<String> = schema
                    .iter_errors(&log)
                    .map(|error| format!("{} at {}", error, error.instance_path()))
                    .collect();
                assert!(wrong.is_empty(), "{}: {wrong:#?}", folder.display());
            }
        }
    }
    let mut broken = log(&Files::default(), Lang::VI);
    broken["runs"][0]["results"] = serde_json::json!([{"level": "fatal"}]);
    assert!(!schema.is_valid(&broken), "the schema refuses nothing");
}

#[test]
fn a_log_names_rules_in_two_languages_and_both_places() {
    let folder = folders().into_iter().find(|f| f.ends_with("band-differs"));
    let log = log(&read(&folder.unwrap().join("bad")), Lang::VI);
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    for component in [&run["tool"]["driver"], &run["translations"][0]] {
        assert_eq!(component["rules"][rule]["id"], "band-differs");
        assert!(component["rules"][rule]["shortDescription"]["text"].is_string());
    }
    assert_eq!(run["tool"]["driver"]["language"], "vi");
    assert_eq!(run["translations"][0]["language"], "en");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "content/editions/2021/par.yaml"
    );
    assert_eq!(
        (
            &place["region"]["startLine"],
            &place["region"]["startColumn"]
        ),
        (&5.into(), &41.into())
    );
    let other = &result["relatedLocations"][0];
    assert_eq!(
        other["physicalLocation"]["artifactLocation"]["uri"],
        "content/indices/par.yaml"
    );
    assert_eq!(other["message"]["text"], "loại này được định nghĩa ở đây");
}

#[test]
fn every_form_shows_the_other_place_with_its_file() {
    let folder = folders().into_iter().find(|f| f.ends_with("band-differs"));
    let files = read(&folder.unwrap().join("bad"));
    let said = faults(&files);
    let place = "content/indices/par.yaml:12:10";
    let full = terminal::render(&said, &files, Lang::VI, terminal::Color::Never);
    assert!(full.contains(place), "{full}");
    let line = short::render(&said, &files, Lang::VI);
    assert!(line.ends_with(&format!("(xem {place})\n")), "{line}");
    let object: serde_json::Value =
        serde_json::from_str(&json::render(&said, &files, Lang::VI)).unwrap();
    assert_eq!(object["second"]["file"], "content/indices/par.yaml");
    assert_eq!(
        (&object["second"]["line"], &object["second"]["column"]),
        (&12.into(), &10.into())
    );
}

#[test]
fn json_has_the_keys_that_are_promised() {
    for folder in folders() {
        let files = read(&folder.join("bad"));
        for line in json::render(&faults(&files), &files, Lang::EN).lines() {
            let object: serde_json::Value = serde_json::from_str(line).unwrap();
            for key in [
                "code",
                "severity",
                "message",
                "help",
                "file",
                "line",
                "column",
                "end_line",
                "end_column",
            ] {
                assert!(object.get(key).is_some(), "{key}: {line}");
            }
        }
    }
}

#[test]
fn colour_is_only_where_it_is_asked_for() {
    let folder = folders().into_iter().find(|f| f.ends_with("band-differs"));
    let files = read(&folder.unwrap().join("bad"));
    let said = faults(&files);
    let plain = terminal::render(&said, &files, Lang::VI, terminal::Color::Never);
    let coloured = terminal::render(&said, &files, Lang::VI, terminal::Color::Always);
    assert!(!plain.contains('\x1b') && coloured.contains('\x1b'));
}
