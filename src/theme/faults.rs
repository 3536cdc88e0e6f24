//! What is wrong with the templates of a theme, each fault at its place in the author's files.

use std::collections::BTreeMap;

use super::{Theme, engine, error, names, reference, words};
use diagnostic::Diagnostic;
use page::drawn::Cells;
use template::Fault;

impl Theme {
    /// What is wrong with its templates: how they are written, or else names that their pages do not have.
    pub(super) fn faults(&self, templates: &[(&str, &str)], has_words: bool) -> Vec<Diagnostic> {
        if let Err(error) = engine(templates.iter().copied()) {
            return vec![self.wrong(&error)];
        }
        if !has_words {
            return Vec::new();
        }
        let shapes = page::shape::shapes();
        let mut added = reference::added();
        let words = words::shape(self.languages[0]);
        added.push(reference::field("t", words, ""));
        let unknown = names::unknown(templates, &shapes, added);
        let mut wrong: Vec<_> = unknown.iter().map(|one| self.unknown(one)).collect();
        let texts: BTreeMap<&str, &str> = templates.iter().copied().collect();
        let cells = Cells::read(&|name| texts.get(name).copied());
        wrong.extend(
            cells
                .err()
                .map_or(Vec::new(), |faults| self.misread(&faults)),
        );
        wrong
    }

    /// What is wrong with templates of tables and cells, at its places in the author's files, each once.
    pub(super) fn misread(&self, faults: &[Fault]) -> Vec<Diagnostic> {
        let mut faults: Vec<&Fault> = faults.iter().collect();
        faults.sort_by_key(|fault| (&fault.template, fault.range.start));
        faults.dedup();
        let told = |fault: &Fault| error::cells(fault, &self.path(&fault.template));
        faults.into_iter().map(told).collect()
    }

    /// Where a template was read from.
    pub(super) fn path(&self, template: &str) -> String {
        let own = || format!("themes/{}/{template}", self.name);
        self.inherited.get(template).cloned().unwrap_or_else(own)
    }

    /// An error of the engine at its place in the author's files.
    pub(super) fn wrong(&self, error: &tera::Error) -> Diagnostic {
        error::template(|template| self.path(template), error)
    }

    /// A name that the template's page does not have.
    pub(super) fn unknown(&self, one: &names::Unknown) -> Diagnostic {
        error::unknown(one, &self.path(&one.template))
    }
}
