//! How many numbers of each text are bound to the record, and where the others stand: not a rule, a count.

use crate::diagnostic::Origin;
use crate::lang::numerals::{Kind, numerals};
use crate::markdown;
use crate::model::Record;
use crate::page;

/// The numbers of one file of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The file.
    pub file: String,
    /// How many are inserted from the record or compared with it.
    pub bound: usize,
    /// Those that are not, as written, with their places.
    pub unbound: Vec<(String, Origin)>,
}

/// The numbers of every text, in order of files. Years, dates, numbers of documents, codes and ordinals are none.
#[must_use]
pub fn coverage(record: &Record) -> Vec<Coverage> {
    let mut all: Vec<Coverage> = page::prose::all(record)
        .into_iter()
        .filter(|(prose, _)| !prose.markdown.trim().is_empty())
        .map(|(prose, lang)| {
            let mut found = Coverage {
                file: prose.origin.file.to_string(),
                bound: 0,
                unbound: Vec::new(),
            };
            for passage in markdown::passages(prose) {
                found.bound += passage.bound.len();
                for numeral in numerals(&passage.text, lang) {
                    if numeral.kind == Kind::Figure && !passage.is_bound(&numeral.range) {
                        let origin = passage.origin(prose, &numeral.range);
                        let written = passage.text[numeral.range].to_owned();
                        found.unbound.push((written, origin));
                    }
                }
            }
            found
        })
        .collect();
    all.sort_by(|a, b| a.file.cmp(&b.file));
    all
}
