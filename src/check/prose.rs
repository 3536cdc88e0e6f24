//! What the rules on prose share: every open place of every text, read once.

use crate::diagnostic::{Diagnostic, Label, Severity, Words};
use crate::markdown::{self, Parsed, Request};
use crate::model::{Lang, Prose, Record};
use crate::page;

/// A text that is read.
pub(super) struct Read<'a> {
    /// The text.
    pub(super) prose: &'a Prose,
    /// The language it is in.
    pub(super) lang: Lang,
    /// Its open places.
    pub(super) parsed: Parsed,
}

/// Every text of the record that has an open place.
pub(super) fn read(record: &Record) -> Vec<Read<'_>> {
    page::prose::all(record)
        .into_iter()
        .filter(|(prose, _)| markdown::may_ask(&prose.markdown))
        .map(|(prose, lang)| Read {
            prose,
            lang,
            parsed: markdown::parse(prose),
        })
        .collect()
}

/// An error at a request.
pub(super) fn error(
    code: &'static str,
    request: &Request,
    message: Words,
    label: Words,
    help: Words,
) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        message,
        label: Label {
            origin: request.origin.clone(),
            text: label,
        },
        second: None,
        help: Some(help),
    }
}
