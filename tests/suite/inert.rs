//! Markup in every text of a site: it is shown as words, whatever page the text comes to stand on.

use std::path::Path;

use congbo::files::{self, Files, Memory, Stamp};
use serde_yaml::Value;

use super::sites::NOW;

/// Closes whatever it can stand in, and would act if it got through.
const HARM: &str =
    "\"'>--></script></style></title><script>harm()</script><img src=x onerror=harm()>&amp;";

/// Keys whose values are texts that anyone may word.
const TEXTS: [&str; 22] = [
    "about",
    "authority",
    "banner",
    "basis",
    "break",
    "capacity",
    "contact",
    "event",
    "form",
    "full",
    "group",
    "headline",
    "issuer",
    "name",
    "note",
    "place",
    "publisher",
    "reason",
    "short",
    "summary",
    "task",
    "title",
];

fn harm(value: &mut Value, is_text: bool) {
    match value {
        Value::String(words) if is_text => words.push_str(HARM),
        Value::Mapping(map) => {
            for (key, inner) in map {
                let key = key.as_str().unwrap_or_default();
                let within = is_text && matches!(key, "vi" | "en");
                harm(inner, within || TEXTS.contains(&key));
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| harm(item, false)),
        _ => {}
    }
}

fn harmed(bytes: &[u8]) -> Option<String> {
    let mut value: Value = serde_yaml::from_slice(bytes).ok()?;
    harm(&mut value, false);
    serde_yaml::to_string(&value).ok()
}

#[test]
fn markup_in_any_text_of_the_record_is_only_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut content = Files::default();
    for (path, bytes) in files::read(&root.join("tests/sites/small"), "content")
        .unwrap()
        .iter()
    {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let text = match path.rsplit_once('.') {
            Some((_, "yaml")) => harmed(bytes).unwrap(),
            _ => match text
                .strip_prefix("---\n")
                .and_then(|rest| rest.split_once("---\n"))
            {
                Some((front, body)) => {
                    format!(
                        "---\n{}---\n{body}\n\n{HARM}\n",
                        harmed(front.as_bytes()).unwrap()
                    )
                }
                None => format!("{text}\n\n{HARM}\n"),
            },
        };
        content.insert(path, text);
    }
    let memory = Memory::default();
    let stamp = Stamp {
        version: "0".into(),
    };
    let themes = files::read(root, "themes").unwrap();
    if let Err(congbo::BuildError::Author(said)) =
        congbo::build(&content, &themes, &stamp, NOW, &memory)
    {
        panic!(
            "{}",
            congbo::diagnostic::short::render(&said, &content, congbo::model::Lang::EN)
        );
    }
    let mut seen = 0;
    for (path, bytes) in memory.into_files().iter() {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let page = ["html", "svg", "xml"].contains(&ending);
        if !page {
            continue;
        }
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        for acting in ["<script>harm", "<img src=x", "onerror=harm()>&"] {
            assert!(!text.contains(acting), "{path}: {acting}");
        }
        seen += usize::from(text.contains("harm()"));
    }
    assert!(seen > 5, "the texts are nowhere");
}
