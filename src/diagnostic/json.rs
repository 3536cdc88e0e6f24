//! Diagnostics for programs: one JSON object a line.

use super::place::Sheets;
use super::{Diagnostic, Label};
use crate::Lang;
use files::Files;

/// `{code, severity, message, help, file, line, column, end_line, end_column}`, an object a line; beside that `public`,
/// false of what is not public yet, `label`, what is wrong at this spot, and `second`, the other place where two disagree.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], files: &Files, lang: Lang) -> String {
    let sheets = Sheets::new(diagnostics, files);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&object(diagnostic, &sheets, lang).to_string());
        out.push('\n');
    }
    out
}

fn object(diagnostic: &Diagnostic, sheets: &Sheets, lang: Lang) -> serde_json::Value {
    let origin = &diagnostic.label.origin;
    let place = sheets.place(origin);
    serde_json::json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity.word(),
        "message": diagnostic.message.get(lang),
        "help": diagnostic.help.as_ref().map(|help| help.get(lang)),
        "file": &*origin.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "public": !diagnostic.early,
        "label": diagnostic.label.text.get(lang),
        "second": diagnostic.second.as_ref().map(|second| other(second, sheets, lang)),
    })
}

fn other(label: &Label, sheets: &Sheets, lang: Lang) -> serde_json::Value {
    let place = sheets.place(&label.origin);
    serde_json::json!({
        "message": label.text.get(lang),
        "file": &*label.origin.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    })
}
