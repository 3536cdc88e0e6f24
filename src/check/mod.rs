//! Is the record right? One rule a file, each from the record and what is derived from it to diagnostics.
//!
//! Rules never see YAML, and yet point at the very value; they never change anything, and none depends on another.

use crate::derive::Analysis;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::Record;

mod broken_link;
mod figure_differs;
mod prose;
mod unknown_figure;

/// A rule: what it finds, and why that matters.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The name, kebab-case: what is wrong. Also the code of its diagnostics.
    pub name: &'static str,
    /// How much its findings weigh.
    pub severity: Severity,
    /// What is wrong where it fires, in a line.
    pub summary: Docs,
    /// Why it is checked and what to do, for `congbo explain`.
    pub why: Docs,
    /// Finds every place.
    pub check: fn(&Record, &Analysis) -> Vec<Diagnostic>,
}

/// A text of a rule in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Docs {
    /// Vietnamese.
    pub vi: &'static str,
    /// English.
    pub en: &'static str,
}

/// All rules on the record, in order of their names.
pub const RULES: &[Rule] = &[
    broken_link::RULE,
    figure_differs::RULE,
    unknown_figure::RULE,
];

/// Everything that is wrong with the record, in order of places.
#[must_use]
pub fn record(record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = RULES
        .iter()
        .flat_map(|rule| (rule.check)(record, analysis))
        .collect();
    found.sort_by(|a, b| (&a.label.origin, a.code).cmp(&(&b.label.origin, b.code)));
    found
}
