//! What the rows of a table are: results, heads of parts, totals, remarks.

use super::cells::Cells;
use super::dated;
use super::grid::{Column, Content, Row, Sheet};
use super::held::year_said;
use super::locate::{self, Look, Place};
use super::meant;
use super::names::{How, Match};
use super::take::{Setting, marks};
use super::taken::{Block, LeftRow, Question, Remark, Spelt, Spot, Taken};
use super::values::Reading;
use super::{namesakes, numbered};
use lang::names::bare;
use model::UnitId;
use model::mapping::{Column as Role, Row as Meant};

/// First words of rows that sum up others, beside those of means, extremes and maxima.
const TOTALS: [&str; 14] = [
    "bac trung bo",
    "ca nuoc",
    "cong",
    "dong bang song cuu long",
    "dong bang song hong",
    "dong nam bo",
    "duyen hai mien trung",
    "mien nui phia bac",
    "tay nguyen",
    "toan quoc",
    "toan tinh",
    "tong cong",
    "tong so",
    "trung du va mien nui",
];

/// Reads the rows of a block.
pub(super) fn read(
    block: &mut Block,
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let request = setting.request;
    let reading = Reading {
        marks: marks(sheet, place.body.clone(), request.mapping),
        mapping: request.mapping,
        measure: request.index().measure,
    };
    if reading.marks.comma
        && reading.marks.point
        && request
            .mapping
            .is_none_or(|mapping| mapping.decimal.is_none())
    {
        taken.remarks.push(Remark::MixedMarks);
    }
    let column = block
        .columns
        .iter()
        .find(|head| head.role == Some(Role::Unit))
        .map_or(place.units, |head| head.column);
    let groups = numbered::groups(sheet, place.body.clone(), column);
    for row in place.body.clone() {
        let kind = match kind(sheet, row, column, block, setting) {
            Kind::Result(name, unit, how) if how != Spelt::Mapped && groups.contains(&row) => {
                Kind::Open(name, vec![unit])
            }
            kind => kind,
        };
        match kind {
            Kind::Blank => {}
            Kind::Left(text, why) => block.left.push((row, text, why)),
            Kind::Open(name, near) => {
                let at = Spot {
                    file: block.file,
                    sheet: block.sheet.clone(),
                    cell: (row, column),
                };
                open(at, name, near, setting, taken);
            }
            Kind::Result(name, unit, how) => {
                let mut cells = Cells {
                    sheet,
                    block,
                    setting,
                    reading,
                    taken,
                    row,
                };
                let line = cells.line(name, unit, how);
                block.rows.push(line);
            }
        }
    }
    notes(block);
}

/// How many open names are compared with every unit.
const COMPARED: usize = 40;

/// Asks which unit a name means, with those that resemble it.
fn open(at: Spot, name: String, near: Vec<UnitId>, setting: &Setting<'_>, taken: &mut Taken) {
    let near = if near.is_empty() && taken.questions.len() < COMPARED {
        setting.units.near(&name)
    } else {
        near
    };
    let name = meant::asked(name, setting.request);
    taken.questions.push(Question::Unit { at, name, near });
}

/// What a row is.
enum Kind {
    Blank,
    Left(String, LeftRow),
    Open(String, Vec<UnitId>),
    Result(String, UnitId, Spelt),
}

fn kind(sheet: &Sheet, row: Row, column: Column, block: &Block, setting: &Setting<'_>) -> Kind {
    let look = locate::look(sheet, row);
    let words = locate::seen(sheet, row).find_map(|(_, content)| match content {
        Content::Words(words) if words.chars().any(char::is_alphabetic) => Some(words.as_str()),
        _ => None,
    });
    let code = sheet.seen((row, column)).map(Content::text);
    let code = code.filter(|code| {
        !code.chars().any(char::is_alphabetic) && setting.units.coded(code).is_some()
    });
    let name = sheet
        .words((row, column))
        .filter(|name| name.chars().any(char::is_alphabetic))
        .or(code.as_deref());
    let label = name.or(words).unwrap_or("").to_owned();
    if look == Look::Blank {
        return Kind::Blank;
    }
    if let Some(column) = block.years
        && let Some(content) = sheet.seen((row, column))
        && year_said(&content.text()) != Some(setting.request.year)
    {
        return Kind::Left(label, LeftRow::OtherYear);
    }
    if let Some(settled) = settled(&label, (row, column), block, setting) {
        return settled;
    }
    if look == Look::Numbering {
        return Kind::Left(label, LeftRow::Numbering);
    }
    let numbers = numbers(sheet, row, block);
    let is_unit = name.is_some_and(|name| setting.units.spelt(name).is_some());
    if !is_unit && (is_total(&label) || words.is_some_and(is_total)) {
        return Kind::Left(label, LeftRow::Total);
    }
    let Some(name) = name else {
        return match numbers {
            0 => Kind::Left(label, LeftRow::Note),
            _ => Kind::Left(label, LeftRow::Nameless),
        };
    };
    let coded = code.as_ref().and_then(|_| setting.units.coded(name));
    let found = match coded {
        Some(unit) => Match::One(unit, How::Otherwise),
        None => namesakes::find(sheet, (row, name), block, setting),
    };
    match found {
        Match::One(unit, how) if numbers > 0 || !is_remark(name) => {
            result(name.to_owned(), unit, how.into(), setting)
        }
        Match::Several(near) if numbers > 0 => Kind::Open(name.to_owned(), near),
        Match::Nothing if numbers > 0 => Kind::Open(name.to_owned(), Vec::new()),
        _ if is_head(sheet, row, block) => Kind::Left(label, LeftRow::Head),
        _ if locate::is_section(name) => Kind::Left(label, LeftRow::Section),
        _ => Kind::Left(label, LeftRow::Note),
    }
}

/// What a mapping says of a name, where it says anything.
fn settled(label: &str, at: (Row, Column), block: &Block, setting: &Setting<'_>) -> Option<Kind> {
    let (known, meant) = meant::settled(label, at, &block.sheet, setting)?;
    let label = label.to_owned();
    Some(match meant {
        Some(Meant::Leave) => Kind::Left(label, LeftRow::Mapped),
        Some(Meant::Unit(unit)) if meant::holds(known, *unit, setting.request) => {
            result(label, *unit, Spelt::Mapped, setting)
        }
        Some(Meant::Unit(unit)) => {
            let heirs = meant::heirs(&label, *unit, setting);
            Kind::Open(label, heirs)
        }
        None => Kind::Open(label, Vec::new()),
    })
}

/// The result of a unit. By whose form of the framework a row is read was settled by its name; whatever says otherwise is
/// asked.
fn result(name: String, unit: UnitId, how: Spelt, setting: &Setting<'_>) -> Kind {
    let request = setting.request;
    if request.is_of_group(request.record.unit(unit)) {
        Kind::Result(name, unit, how)
    } else {
        Kind::Open(name, vec![unit])
    }
}

/// How many cells of a row hold numbers where values are.
fn numbers(sheet: &Sheet, row: Row, block: &Block) -> usize {
    let valued = block
        .columns
        .iter()
        .filter(|head| !matches!(head.role, Some(Role::Unit | Role::Leave)));
    let is_number = |column: Column| match sheet.seen((row, column)) {
        Some(Content::Number(_)) => true,
        Some(Content::Words(text)) => {
            let both = super::number::Marks {
                comma: true,
                point: true,
            };
            super::number::read(text, both, None).is_ok()
        }
        _ => false,
    };
    valued.filter(|head| is_number(head.column)).count()
}

fn is_total(name: &str) -> bool {
    let name = bare(super::spelling::without_number(name));
    let begins = |word: &str| {
        name.strip_prefix(word)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    let begun = |word: &str| name == word || (word.contains(' ') && begins(word));
    let totals = TOTALS.iter().chain(&super::proof::maxima::CALLED);
    super::summary::kind(&name).is_some() || totals.into_iter().any(|word| begun(word))
}

pub(super) fn is_remark(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["ghi chú", "chú thích", "nguồn", "note", "(*)", "*"]
        .iter()
        .any(|word| lower.starts_with(word))
}

/// Whether a row repeats the head, as tables do on every page.
fn is_head(sheet: &Sheet, row: Row, block: &Block) -> bool {
    let mut heads = 0;
    for head in &block.columns {
        if let Some(content) = sheet.cells.get(&(row, head.column)) {
            heads += usize::from(head.path.contains(&content.text()));
        }
    }
    heads >= 2
}

/// Where the next table of a sheet begins: a row that reads like a head but is not this one.
pub(super) fn next_head(sheet: &Sheet, place: &Place, setting: &Setting<'_>) -> Option<Row> {
    let texts = |row: Row| locate::seen(sheet, row).map(|(_, content)| content.text());
    let own: Vec<String> = place.head.clone().flat_map(texts).collect();
    let repeats = |row: &Row| texts(*row).filter(|text| own.contains(text)).count() >= 2;
    // The same words over other columns.
    let is_moved = |row: Row| {
        locate::seen(sheet, row).any(|(column, content)| {
            let text = content.text();
            let above = place
                .head
                .clone()
                .filter_map(|row| sheet.seen((row, column)));
            own.contains(&text) && above.into_iter().all(|head| head.text() != text)
        })
    };
    let names_a_unit = |row: Row| {
        let name = sheet.words((row, place.units));
        name.is_some_and(|name| setting.units.spelt(name).is_some())
    };
    place.body.clone().find(|row| {
        let look = locate::look(sheet, *row);
        // "Sở Nội vụ; Tổng điểm; điểm; 80,5" has words of heads and is none.
        if names_a_unit(*row) {
            return false;
        }
        let is_new = || {
            setting.heads.count(texts(*row)) >= 2 && texts(*row).any(|text| !own.contains(&text))
        };
        let is_other_head = look == Look::Texts && (is_new() || repeats(row) && is_moved(*row));
        // A title with a year, and the same head once more: a table of its own.
        let is_title = || {
            let below = row + 1..(row + TITLES).min(place.body.end);
            let mut all: Vec<String> = texts(*row).collect();
            all.dedup();
            let is_year = || dated::other_year(&all, 0, |_| false).or_else(|| year_said(&all[0]));
            all.len() == 1 && is_year().is_some() && below.into_iter().any(|row| repeats(&row))
        };
        is_other_head || is_title()
    })
}

/// A head stands no farther below its title.
const TITLES: Row = 5;

/// What stands below the last result is a remark, whatever it looks like.
fn notes(block: &mut Block) {
    let last = block.rows.last().map_or(0, |line| line.row);
    for (row, _, why) in &mut block.left {
        if *row > last && *why == LeftRow::Section {
            *why = LeftRow::Note;
        }
    }
}
