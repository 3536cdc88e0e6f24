//! Diagnostics for code review: one SARIF 2.1.0 log, as the forges' own viewers read it.
//!
//! Columns count letters, which the log declares. Addresses of files are relative to the site's root.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::place::Sheets;
use super::{Diagnostic, Label, Origin, Spot, Words};
use crate::Lang;
use files::Files;

/// Where the form of the log is fixed.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What a code means, for readers who meet it first in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The code of diagnostics.
    pub code: &'static str,
    /// What is wrong, in a line.
    pub summary: Words,
    /// Why that matters.
    pub why: Words,
}

/// The whole log. `version` is the program's; of codes that `meanings` leaves out only the name is told.
#[must_use]
pub fn render(
    diagnostics: &[Diagnostic],
    files: &Files,
    lang: Lang,
    meanings: &[Meaning],
    version: &str,
) -> String {
    let sheets = Sheets::new(diagnostics, files);
    let mut codes: Vec<&str> = meanings.iter().map(|meaning| meaning.code).collect();
    codes.extend(diagnostics.iter().map(|diagnostic| diagnostic.code));
    codes.sort_unstable();
    codes.dedup();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| result(diagnostic, &sheets, lang, &codes))
        .collect();
    let other = if lang == Lang::VI { Lang::EN } else { Lang::VI };
    let mut driver = component(&codes, meanings, lang);
    driver["semanticVersion"] = version.into();
    let mut translation = component(&codes, meanings, other);
    translation["contents"] = json!(["localizedData"]);
    translation["translationMetadata"] = json!({"name": other.tag()});
    translation["associatedComponent"] = json!({"name": "congbo"});
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": driver},
            "translations": [translation],
            "language": lang.tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log}\n")
}

/// What the codes mean, in a language.
fn component(codes: &[&str], meanings: &[Meaning], lang: Lang) -> Value {
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| {
            let mut rule = json!({"id": code});
            if let Some(meaning) = meanings.iter().find(|meaning| meaning.code == *code) {
                rule["shortDescription"] = json!({"text": meaning.summary.get(lang)});
                rule["fullDescription"] = json!({"text": meaning.why.get(lang)});
                rule["help"] = json!({"text": meaning.why.get(lang)});
            }
            rule
        })
        .collect();
    json!({"name": "congbo", "language": lang.tag(), "rules": rules})
}

fn result(diagnostic: &Diagnostic, sheets: &Sheets, lang: Lang, codes: &[&str]) -> Value {
    let mut text = format!(
        "{}\n{}",
        diagnostic.message.get(lang),
        diagnostic.label.text.get(lang)
    );
    if let Some(help) = &diagnostic.help {
        text.push('\n');
        text.push_str(help.get(lang));
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "ruleIndex": codes.binary_search(&diagnostic.code).ok(),
        "level": diagnostic.severity.word(),
        "message": {"text": text},
        "locations": [location(&diagnostic.label, sheets)],
    });
    if diagnostic.early {
        result["properties"] = json!({"public": false});
    }
    if let Some(second) = &diagnostic.second {
        let mut related = location(second, sheets);
        related["id"] = 1.into();
        related["message"] = json!({"text": second.text.get(lang)});
        result["relatedLocations"] = json!([related]);
    }
    result
}

fn location(label: &Label, sheets: &Sheets) -> Value {
    let Origin { file, spot } = &label.origin;
    let mut physical = json!({"artifactLocation": {"uri": address(file)}});
    if *spot != Spot::File {
        let place = sheets.place(&label.origin);
        physical["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        });
    }
    json!({"physicalLocation": physical})
}

/// A path as a relative address: every byte that an address cannot hold as it is, in hexadecimal.
fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                address.push(byte.into());
            }
            _ => write!(address, "%{byte:02X}").expect("a String takes whatever is written to it"),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_hold_no_letter_that_an_address_cannot() {
        assert_eq!(
            address("content/pages/Lễ hội 1%.md"),
            "content/pages/L%E1%BB%85%20h%E1%BB%99i%201%25.md"
        );
    }
}
