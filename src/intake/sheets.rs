//! Which sheets are read.

use super::comparison::years;
use super::grid::{Sheet, Workbook};
use super::take::{Request, written};
use super::taken::{LeftSheet, Question, Taken};
use lang::names::same;

/// The sheets that are asked for: those of the command, else those that the author has settled.
pub(super) fn asked<'a>(named: &'a [String], settled: Option<&'a Vec<String>>) -> &'a [String] {
    match settled {
        Some(settled) if named.is_empty() => settled,
        _ => named,
    }
}

/// Why a sheet is not read, if it is not.
pub(super) fn left(request: &Request<'_>, sheet: &Sheet) -> Option<LeftSheet> {
    let asked = asked(
        request.sheets,
        request.mapping.map(|mapping| &mapping.sheets),
    );
    if !asked.is_empty() {
        let is_asked = asked
            .iter()
            .any(|name| same(&written(name, request.year)) == same(&sheet.name));
        return (!is_asked).then_some(LeftSheet::NotAsked);
    }
    if sheet.cells.is_empty() {
        return Some(LeftSheet::Empty);
    }
    if sheet.hidden && !request.reads_hidden() {
        return Some(LeftSheet::Hidden);
    }
    let years = years(&sheet.name);
    let other = years.first().filter(|_| !years.contains(&request.year));
    other.map(|year| LeftSheet::OtherYear(*year))
}

/// Asks for sheets that are wanted and not there.
pub(super) fn missing(request: &Request<'_>, taken: &mut Taken) {
    for name in asked(
        request.sheets,
        request.mapping.map(|mapping| &mapping.sheets),
    ) {
        let name = written(name, request.year);
        let has = |book: &Workbook| {
            book.sheets
                .iter()
                .any(|sheet| same(&sheet.name) == same(&name))
        };
        if !request.files.iter().any(has) {
            taken.questions.push(Question::NoSheet { name });
        }
    }
}
