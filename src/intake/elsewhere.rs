//! What the name of a file and a title below a table say of year and index, where nothing above the table speaks of ours.

use std::ops::Range;

use super::comparison::{is_year, years};
use super::dated;
use super::grid::{Row, Sheet};
use super::locate::{self, Place};
use super::roles::Heads;
use super::take::Setting;
use super::taken::{LeftSheet, Question, Spot, Taken, Whence};
use super::titles;
use lang::fold;
use lang::names::bare;
use model::{IndexId, Year};

/// How titles begin.
const TITLES: [&str; 22] = [
    "bang",
    "bieu",
    "bxh",
    "chi so",
    "danh sach",
    "diem",
    "du thao",
    "ke hoach",
    "ket qua",
    "ky",
    "nam",
    "nien do",
    "phu luc",
    "quy",
    "ranking",
    "results",
    "so lieu",
    "so sanh",
    "table",
    "thang",
    "tong hop",
    "xep hang",
];

/// Words of remarks that say of which time all values are.
const OF_DATA: [&str; 5] = [
    "so lieu cua nam 2",
    "so lieu ky",
    "so lieu nam 2",
    "so lieu tam",
    "so lieu uoc",
];

/// Words of names of files that are documents: they bear the year in which they were signed.
const DOCUMENTS: [&str; 7] = ["bc", "cv", "decision", "qd", "quyet", "tb", "tt"];

/// What says something of a table from elsewhere.
pub(super) struct Elsewhere<'a> {
    pub(super) sheet: &'a Sheet,
    /// The name of the file.
    pub(super) name: String,
    pub(super) head: Range<Row>,
    /// The rows below the last unit.
    pub(super) below: Range<Row>,
    heads: &'a Heads,
}

impl<'a> Elsewhere<'a> {
    pub(super) fn new(
        sheet: &'a Sheet,
        file: usize,
        place: &'a Place,
        last: Row,
        setting: &'a Setting<'a>,
    ) -> Self {
        let book = setting.request.files.get(file);
        Self {
            sheet,
            name: book.map_or(String::new(), |book| {
                format!("{} {}", words(&book.name).join(" "), book.name)
            }),
            head: 0..place.head.end,
            below: last..place.body.end,
            heads: &setting.heads,
        }
    }

    /// The texts of a row.
    fn text(&self, row: Row) -> String {
        let all = locate::seen(self.sheet, row).map(|(_, content)| content.text());
        all.collect::<Vec<_>>().join(" ")
    }

    /// The lines below the table that read like titles.
    fn titles(&self) -> impl Iterator<Item = String> + '_ {
        let all = self.below.clone().map(|row| self.text(row));
        all.chain(self.sheet.below.iter().cloned()).filter(|text| {
            let words = bare(text);
            let begins = |title: &&str| words == **title || words.starts_with(&format!("{title} "));
            let is_of_data = OF_DATA.iter().any(|known| words.contains(known));
            is_of_data || TITLES.iter().any(begins) || self.heads.other_index(&words).is_some()
        })
    }

    /// What stands above the table, and the name of its sheet.
    fn above(&self) -> Vec<String> {
        let above = self.sheet.lines(self.head.clone()).into_iter();
        above.chain([self.sheet.name.clone()]).collect()
    }

    /// The year of which only the name of the file or a title below speaks.
    pub(super) fn year(&self, setting: &Setting<'_>) -> Option<(Whence, Year)> {
        let ours = setting.request.year;
        let data = |text: String| dated::data_of(&text, ours);
        if let Some(year) = self.titles().find_map(data) {
            return Some((Whence::Below, year));
        }
        let titles = self.titles();
        let names = |text: &str| {
            let is_base = dated::held_against(text, ours).is_some();
            years(text).contains(&ours) && (!is_base || dated::speaks_of(text, ours))
        };
        if self
            .above()
            .into_iter()
            .chain(titles)
            .any(|text| names(&text))
        {
            return None;
        }
        let of_a_title = || {
            let names = |words: &str| setting.heads.ends_with_ours(words);
            let mut titles = self.titles();
            titles.find_map(|text| dated::other_year(&[text], ours, names))
        };
        let of_the_file = year_of_file(&self.name, ours).map(|year| (Whence::File, year));
        of_the_file.or_else(|| of_a_title().map(|year| (Whence::Below, year)))
    }

    /// Another index of which only the name of the file or a title below speaks.
    pub(super) fn index(&self, setting: &Setting<'_>) -> Option<(Whence, String)> {
        let titles: Vec<String> = self.titles().collect();
        let name = self.name.clone();
        let all = self.above().into_iter().chain(titles.iter().cloned());
        if all
            .chain([name])
            .any(|text| setting.heads.speaks_of_ours(&text))
        {
            return None;
        }
        let of_the_file = setting
            .heads
            .other_index(&self.name)
            .map(|name| (Whence::File, name));
        let mut titles = titles.iter();
        of_the_file.or_else(|| {
            let name = titles.find_map(|text| setting.heads.other_index(text))?;
            Some((Whence::Below, name))
        })
    }

    /// Why a table is left out that another import of the same run takes in.
    pub(super) fn beside(&self, setting: &Setting<'_>) -> Option<LeftSheet> {
        let request = setting.request;
        // Every row of a table may be a title: they are gone through where it matters.
        if request.beside.is_empty() {
            return None;
        }
        let mut others = request.beside.iter();
        let year = self.year(setting).map(|(_, year)| year);
        if let Some(year) = year.filter(|year| others.any(|(_, other)| other == year)) {
            return Some(LeftSheet::OtherYear(year));
        }
        let (_, name) = self.index(setting)?;
        let called =
            |id: &IndexId| super::called::names(request.record.index(*id)).contains(&bare(&name));
        let mut others = request.beside.iter().map(|(id, _)| *id);
        let index = others.find(|id| *id != request.index && called(id));
        index.map(LeftSheet::OtherIndex)
    }

    /// Asks about all of it.
    pub(super) fn ask(&self, at: &Spot, setting: &Setting<'_>, taken: &mut Taken) {
        let request = setting.request;
        let year = self.year(setting);
        let year = year.map(|(from, year)| (from, year.to_string(), request.year.to_string()));
        let is_asked = taken.questions.iter().any(
            |one| matches!(one, Question::OtherIndex { at: known, .. } if known.sheet == at.sheet),
        );
        let index = self.index(setting).filter(|_| !is_asked);
        let index = index.map(|(from, name)| (from, name, request.index().code.clone()));
        for (from, says, is) in year.into_iter().chain(index) {
            if !titles::is_settled(&says, &is, setting) {
                let at = at.clone();
                taken
                    .questions
                    .push(Question::Elsewhere { at, from, says, is });
            }
        }
    }
}

/// The words of the name of a file, letters and digits apart: "DDCI2026".
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for c in folded.chars() {
        let kind = (c.is_ascii_digit(), c.is_alphanumeric());
        if !kind.1 {
            last = None;
            continue;
        }
        if last != Some(kind) {
            words.push(String::new());
        }
        last = Some(kind);
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    words
}

/// The year that the name of a file says, where it does not say ours: no day, and no year in which a document was signed.
fn year_of_file(name: &str, ours: Year) -> Option<Year> {
    let words = words(name);
    let is_short = |at: Option<usize>| {
        let word = at.and_then(|at| words.get(at));
        word.is_some_and(|word| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_of_a_day = |at: usize| {
        is_short(at.checked_sub(1)) && is_short(at.checked_sub(2))
            || is_short(Some(at + 1)) && is_short(Some(at + 2))
    };
    let all = (0..words.len()).filter(|at| is_year(&words[*at]) && !is_of_a_day(*at));
    let all: Vec<Year> = all.filter_map(|at| words[at].parse().ok()).collect();
    let is_document = words.iter().any(|word| DOCUMENTS.contains(&word.as_str()));
    let other = *all.first().filter(|_| !all.contains(&ours))?;
    (!is_document || other < ours).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::year_of_file;

    #[test]
    fn the_name_of_a_file_says_a_year_and_no_day() {
        for (name, wanted) in [
            ("ddci-2023.xlsx", Some(2023)),
            ("DDCI2023.xlsx", Some(2023)),
            ("ket qua nam 2025 (1).xlsx", Some(2025)),
            ("ddci-2024.xlsx", None),
            ("so sanh 2023-2024.xlsx", None),
            ("ddci.xlsx", None),
            ("bang 12-05-2025.xlsx", None),
            ("2025-01-20 ket qua.xlsx", None),
            ("QD 123 2025.xlsx", None),
            ("QD 123 2023.xlsx", Some(2023)),
            ("20230512.xlsx", None),
        ] {
            assert_eq!(year_of_file(name, 2024), wanted, "{name}");
        }
    }
}
