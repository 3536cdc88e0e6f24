//! Sheets that are called copies of another of their file: "Bảng 2 (2)", "Bản sao của Bảng 2". A copy is a draft, or what was
//! set aside, or a sheet that was filled in anew: where it says more than the other, or something else, nobody can know which
//! of them counts.

use super::grid::{Sheet, Workbook};
use super::join;
use super::locate;
use super::sheets;
use super::take::{self, Setting};
use super::taken::{Block, Line, Question, Taken};
use lang::names::same;

/// What programs write before the name of the sheet that is copied.
const BEFORE: [&str; 4] = ["bản sao của ", "bản sao ", "copy of ", "copy - "];

/// What programs write behind it.
const BEHIND: [&str; 8] = [
    " - bản sao",
    " (bản sao)",
    " bản sao",
    " - copy",
    " (copy)",
    " copy",
    "_copy",
    "_bản sao",
];

/// The name of the sheet of which a name says that it is a copy.
fn original(name: &str) -> Option<String> {
    let lower = name.trim().to_lowercase();
    let before = BEFORE.iter().find_map(|word| lower.strip_prefix(word));
    let behind = || BEHIND.iter().find_map(|word| lower.strip_suffix(word));
    let rest = before.or_else(behind).or_else(|| numbered(&lower))?.trim();
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// The name before the number of a copy: "bảng (2)", `bảng_2`. The first copy has the number 2.
fn numbered(name: &str) -> Option<&str> {
    let (rest, number) = match name.strip_suffix(')') {
        Some(inner) => inner.rsplit_once('(')?,
        None => name.rsplit_once('_')?,
    };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_number
        && number
            .parse::<u32>()
            .is_ok_and(|number| (2..100).contains(&number)))
    .then_some(rest)
}

/// The sheet of a file of which another is a copy, by its name. Sheets that are counted from 1 are none.
fn copied<'a>(book: &'a Workbook, sheet: &Sheet) -> Option<&'a Sheet> {
    let name = original(&sheet.name)?;
    let named = |wanted: &str| {
        let mut all = book.sheets.iter();
        all.find(|other| !std::ptr::eq(*other, sheet) && same(&other.name) == same(wanted))
    };
    let first = [
        format!("{name} (1)"),
        format!("{name}(1)"),
        format!("{name}_1"),
    ];
    if first.iter().any(|first| named(first).is_some()) {
        return None;
    }
    named(&name)
}

/// The sheets of a file, those that are copied before their copies.
pub(super) fn in_order(book: &Workbook) -> Vec<&Sheet> {
    let mut all: Vec<&Sheet> = book.sheets.iter().collect();
    all.sort_by_key(|sheet| copied(book, sheet).is_some());
    all
}

/// Reads a sheet. Of a copy that says more than what it was copied from, or something else, nothing is taken.
pub(super) fn read(
    (file, book, sheet): (usize, &Workbook, &Sheet),
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let request = setting.request;
    let is_chosen = !sheets::asked(
        request.sheets,
        request.mapping.map(|mapping| &mapping.sheets),
    )
    .is_empty();
    let has_rows = |of: &&Sheet| {
        let mut blocks = taken.blocks.iter();
        blocks.any(|block| is_of(block, file, &of.name) && !block.rows.is_empty())
    };
    let copied = copied(book, sheet).filter(|_| !is_chosen);
    let Some(of) = copied.filter(has_rows) else {
        return take::read(file, sheet, setting, taken);
    };
    let before = taken.blocks.len();
    let mut with = taken.clone();
    take::read(file, sheet, setting, &mut with);
    let known = || {
        let blocks = taken
            .blocks
            .iter()
            .filter(|block| is_of(block, file, &of.name));
        blocks.flat_map(|block| &block.rows)
    };
    let mut lines = with.blocks[before..].iter().flat_map(|block| &block.rows);
    if lines.any(|line| !known().any(|known| says_no_more(known, line))) {
        ask((file, of, sheet), setting, taken);
    } else {
        *taken = with;
    }
}

fn is_of(block: &Block, file: usize, sheet: &str) -> bool {
    block.file == file && block.sheet == sheet
}

/// Whether a row says nothing that another does not say of the same unit.
fn says_no_more(known: &Line, line: &Line) -> bool {
    known.unit == line.unit && join::merged(&mut known.clone(), line) == Some(false)
}

/// Asks which of a sheet and its copies count; of several copies once.
fn ask((file, of, copy): (usize, &Sheet, &Sheet), setting: &Setting<'_>, taken: &mut Taken) {
    let (name, copy) = (of.name.clone(), copy.name.clone());
    for one in &mut taken.questions {
        if let Question::Copies {
            file: known,
            sheets,
            others,
        } = one
            && *known == file
            && sheets.first() == Some(&name)
        {
            others.retain(|other| *other != copy);
            sheets.push(copy);
            return;
        }
    }
    let all = setting.request.files.iter().flat_map(|book| &book.sheets);
    let is_other = |other: &&Sheet| {
        let is_table = || locate::find(other, 0..other.height(), &setting.units).is_some();
        other.name != name
            && other.name != copy
            && sheets::left(setting.request, other).is_none()
            && is_table()
    };
    let others = all
        .filter(is_other)
        .map(|other| other.name.clone())
        .collect();
    taken.questions.push(Question::Copies {
        file,
        sheets: vec![name, copy],
        others,
    });
}

/// Whether it is open which of a sheet and its copies count.
pub(super) fn are_open(taken: &Taken) -> bool {
    let mut questions = taken.questions.iter();
    questions.any(|one| matches!(one, Question::Copies { .. }))
}

/// Asks of copies that hold one group each: read by itself each of them is alone.
pub(super) fn of_groups(request: &take::Request<'_>, taken: &mut Taken) {
    let is_chosen = !sheets::asked(
        request.sheets,
        request.mapping.map(|mapping| &mapping.sheets),
    )
    .is_empty();
    if is_chosen {
        return;
    }
    let is_used = |file: usize, name: &str| {
        let mut blocks = taken.blocks.iter();
        blocks.any(|block| is_of(block, file, name) && !block.rows.is_empty())
    };
    let mut found = Vec::new();
    for (file, book) in request.files.iter().enumerate() {
        for copy in &book.sheets {
            if let Some(of) = copied(book, copy)
                && is_used(file, &of.name)
                && is_used(file, &copy.name)
            {
                let all = taken.blocks.iter().map(|block| &block.sheet);
                let is_other = |name: &&String| **name != of.name && **name != copy.name;
                let mut others: Vec<String> = all.filter(is_other).cloned().collect();
                others.dedup();
                found.push(Question::Copies {
                    file,
                    sheets: vec![of.name.clone(), copy.name.clone()],
                    others,
                });
            }
        }
    }
    let is_asked = are_open(taken);
    taken
        .questions
        .extend(found.into_iter().filter(|_| !is_asked));
}

#[cfg(test)]
mod tests {
    use super::original;

    #[test]
    fn copies_are_known_by_what_programs_call_them() {
        for (name, wanted) in [
            ("Sheet1 (2)", Some("sheet1")),
            ("Bảng 2(3)", Some("bảng 2")),
            ("Bảng 2_2", Some("bảng 2")),
            ("Bản sao của DDCI", Some("ddci")),
            ("Copy of DDCI", Some("ddci")),
            ("DDCI - Copy", Some("ddci")),
            ("DDCI (1)", None),
            ("DDCI (2025)", None),
            ("Bảng 2", None),
            ("(2)", None),
            ("Copy", None),
        ] {
            assert_eq!(original(name).as_deref(), wanted, "{name}");
        }
    }
}
