//! Codes that a publisher has made for units of his own: P01, TB-07. Nobody can know which is which, so each is asked.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::{Column, Row, Sheet};
use super::sheets;
use super::take::Request;
use super::taken::{Question, Spot};
use lang::names::bare;

/// A column has no fewer of them.
const FEWEST: usize = 3;

/// Asks of which unit each code is, where a table names its units by nothing else.
pub(super) fn asked(request: &Request<'_>) -> Vec<Question> {
    let mut all = Vec::new();
    for (file, book) in request.files.iter().enumerate() {
        let sheets = book.sheets.iter();
        for sheet in sheets.filter(|sheet| sheets::left(request, sheet).is_none()) {
            let found = coded(sheet).into_iter();
            all.extend(found.map(|(cell, name)| Question::Unit {
                at: Spot {
                    file,
                    sheet: sheet.name.clone(),
                    cell,
                },
                name,
                near: Vec::new(),
            }));
        }
    }
    all
}

/// What is known of a column while its cells are read.
#[derive(Default)]
struct Series {
    head: bool,
    letters: Option<String>,
    seen: BTreeSet<String>,
    all: Vec<((Row, Column), String)>,
}

/// The codes of the first column that has some below a head that says so, each once.
fn coded(sheet: &Sheet) -> Vec<((Row, Column), String)> {
    let mut columns: BTreeMap<Column, Series> = BTreeMap::new();
    for ((row, column), content) in &sheet.cells {
        let text = content.text();
        let text = text.trim();
        let series = columns.entry(*column).or_default();
        if let Some(letters) = letters(text).filter(|_| series.head) {
            let known = series.letters.get_or_insert_with(|| letters.to_owned());
            if known == letters && series.seen.insert(text.to_owned()) {
                series.all.push(((*row, *column), text.to_owned()));
            }
        } else if series.all.is_empty() {
            let words = bare(text);
            let mut words = words.split(' ');
            series.head |= words.any(|word| ["ma", "code", "id"].contains(&word));
        }
    }
    let mut all = columns.into_values().map(|series| series.all);
    all.find(|all| all.len() >= FEWEST).unwrap_or_default()
}

/// The letters of a code before its number: the P of P01.
fn letters(text: &str) -> Option<&str> {
    let end = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = text.split_at(end);
    let name = letters.trim_end_matches(['-', '_', '.', ' ']);
    let is_code = (1..=4).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphabetic())
        && number.len() <= 4
        && number.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn a_code_is_a_few_letters_and_a_number() {
        for (text, wanted) in [("P01", "P"), ("TB-07", "TB-"), ("sn.3", "sn.")] {
            assert_eq!(letters(text), Some(wanted), "{text}");
        }
        for text in ["", "P", "01", "Sở 3", "P01a", "ABCDE1", "P00001", "C 2"] {
            assert_eq!(letters(text).is_some(), text == "C 2", "{text}");
        }
    }
}
