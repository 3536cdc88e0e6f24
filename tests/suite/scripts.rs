//! The default theme's scripts say only words that its strings have, and its strings hold no word that nobody says.

use std::collections::BTreeSet;

/// Words that are looked up by a code of the record: reasons why a value is missing.
const BY_CODE: [&str; 6] = [
    "did-not-exist",
    "no-longer",
    "not-assessed",
    "not-comparable",
    "not-published",
    "not-yet",
];

#[test]
fn scripts_and_strings_have_the_same_words() {
    let theme = congbo::theme::embedded();
    let keys = congbo::model::Lang::VI.phrases().map(|(key, _)| key);
    let known: BTreeSet<String> = keys
        .filter_map(|key| key.strip_prefix("script--").map(str::to_owned))
        .collect();
    let mut said: BTreeSet<String> = BY_CODE.iter().map(|&code| code.to_owned()).collect();
    // The switch of light and dark has the words of its states.
    said.extend(["light", "dark"].map(str::to_owned));
    for (path, bytes) in theme.iter() {
        if !path.starts_with("themes/default/assets/script/") {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        for rest in text.split("words.").skip(1) {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
            said.insert(rest[..end.unwrap_or(rest.len())].to_owned());
        }
    }
    // `words.map(…)` and the like are lists of words of a query.
    said.retain(|word| known.contains(word) || !["map", "length"].contains(&word.as_str()));
    assert_eq!(said, known);
}

#[test]
fn every_entry_of_the_search_index_has_its_page() {
    let site = super::sites::build("tests/sites/small");
    let entries = site
        .iter()
        .filter(|(path, _)| path.starts_with("assets/search."));
    let mut seen = 0;
    for (path, bytes) in entries {
        let text = std::str::from_utf8(bytes).unwrap();
        let data = text
            .strip_prefix("congbo(")
            .and_then(|it| it.strip_suffix(");\n"));
        let data: serde_json::Value = serde_json::from_str(data.unwrap()).unwrap();
        let folder = if path.contains(".en.") { "en/" } else { "" };
        for entry in data["entries"].as_array().unwrap() {
            let href = entry[2].as_str().unwrap();
            let page = href.split('#').next().unwrap();
            assert!(
                site.get(&format!("{folder}{page}")).is_some(),
                "{path}: {href}"
            );
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}
