//! Diagnostics in one line each, as editors and `grep` read them.

use std::fmt::Write as _;

use super::Diagnostic;
use super::place::Sheets;
use crate::{Lang, LangId};
use files::Files;

/// `file:line:col: error[code]: message`, a line each, and the other place in parentheses where two disagree.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], files: &Files, lang: Lang) -> String {
    let sheets = Sheets::new(diagnostics, files);
    let mut out = String::new();
    for diagnostic in diagnostics {
        let origin = &diagnostic.label.origin;
        let place = sheets.place(origin);
        write!(
            out,
            "{}:{}:{}: {}[{}]: {}",
            origin.file,
            place.line,
            place.column,
            diagnostic.severity.word(),
            diagnostic.code,
            diagnostic.message.get(lang),
        )
        .expect("a String takes whatever is written to it");
        if let Some(second) = &diagnostic.second {
            let place = sheets.place(&second.origin);
            let word = match lang.id() {
                LangId::Vi => "xem",
                LangId::En => "see",
            };
            let (file, line, column) = (&second.origin.file, place.line, place.column);
            write!(out, " ({word} {file}:{line}:{column})")
                .expect("a String takes whatever is written to it");
        }
        if diagnostic.early {
            let word = match lang.id() {
                LangId::Vi => "chưa công khai",
                LangId::En => "not public yet",
            };
            write!(out, " ({word})").expect("a String takes whatever is written to it");
        }
        out.push('\n');
    }
    out
}
