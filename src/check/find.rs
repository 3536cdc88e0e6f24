//! Where each rule looks, and one walk over the record for all of them: what several need is made ready once.

use rayon::prelude::{
    IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _,
};

use super::Rule;
use super::author::{self, OfLetters};
use super::claims::{self, Wrong};
use super::entry::{self, Rows};
use super::prose::{self, OfText};
use super::running::{self, OfWords};
use derive::Analysis;
use diagnostic::Diagnostic;
use model::{Correction, Record};

/// Where a rule looks. What looks at texts gets ready with the record, and then is shown one text after another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Check {
    /// In the record as a whole.
    Record(fn(&Record, &Analysis) -> Vec<Diagnostic>),
    /// In the rows of each table.
    Rows(fn(&Rows<'_>) -> Vec<Diagnostic>),
    /// In what is wrong with a correction.
    Corrections(fn(&Correction, &Wrong) -> Option<Diagnostic>),
    /// In each text: prose, and short texts in which something is bound.
    Texts(for<'a> fn(&'a Record, &'a Analysis) -> OfText<'a>),
    /// In the running words of each text that has digits.
    Words(for<'a> fn(&'a Record, &'a Analysis) -> OfWords<'a>),
    /// In the letters of whatever an author wrote and a reader sees.
    Letters(fn() -> OfLetters),
}

/// Everything that some rules find.
pub(super) fn find(rules: &[Rule], record: &Record, analysis: &Analysis) -> Vec<Diagnostic> {
    let (mut of_record, mut of_rows, mut of_letters) = (Vec::new(), Vec::new(), Vec::new());
    let (mut of_text, mut of_words) = (Vec::new(), Vec::new());
    let mut of_corrections = Vec::new();
    for rule in rules {
        match rule.check {
            Check::Record(check) => of_record.push(check),
            Check::Rows(check) => of_rows.push(check),
            Check::Corrections(check) => of_corrections.push(check),
            Check::Texts(of) => of_text.push(of(record, analysis)),
            Check::Words(of) => of_words.push(of(record, analysis)),
            Check::Letters(of) => of_letters.push(of()),
        }
    }
    let in_record = || -> Vec<Diagnostic> {
        let found = of_record.par_iter();
        found
            .flat_map_iter(|check| check(record, analysis))
            .collect()
    };
    let in_rows = || -> Vec<Diagnostic> {
        let places: Vec<_> = entry::places(record, analysis).collect();
        let found = places.into_par_iter().flat_map_iter(|place| {
            let rows = Rows::of(record, analysis, place);
            let found = of_rows.iter().flat_map(|check| check(&rows));
            found.collect::<Vec<_>>()
        });
        found.collect()
    };
    // Holding them against the seal means to work out all that their editions say: once for all rules.
    let in_corrections = || -> Vec<Diagnostic> {
        if of_corrections.is_empty() {
            return Vec::new();
        }
        let all = claims::wrong(record, analysis);
        let found = all.iter().flat_map(|(correction, wrong)| {
            of_corrections
                .iter()
                .filter_map(|check| check(correction, wrong))
        });
        found.collect()
    };
    let in_texts = || {
        let texts = page::line::with_prose(record).into_par_iter();
        let found = texts.flat_map_iter(|text| prose::check(text, &of_text, &of_words));
        let mut found: Vec<Diagnostic> = found.collect();
        found.extend(running::check_short(record, &of_words));
        found
    };
    let in_letters = || author::check(record, &mut of_letters);
    let in_writing = || rayon::join(in_letters, in_texts);
    let in_results = || rayon::join(in_rows, in_corrections);
    let in_record = || rayon::join(in_record, in_results);
    let ((mut found, (rows, corrections)), (letters, texts)) = rayon::join(in_record, in_writing);
    found.extend(rows);
    found.extend(corrections);
    found.extend(letters);
    found.extend(texts);
    found
}
