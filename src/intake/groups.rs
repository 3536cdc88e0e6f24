//! An index whose groups differ: each group is read by its own form of the framework, as if it were alone in the files. Which
//! group a row is of, its unit says; what stands between rows goes with those beside it.

use std::borrow::Cow;

use super::copies;
use super::grid::{Content, Row, Sheet};
use super::locate::{self, Look, Place};
use super::meant::settled;
use super::names::Match;
use super::take::{Request, Setting, of_one};
use super::taken::{Block, Question, Spot, Taken, Why};
use model::UnitId;
use model::mapping::{Column as Role, Row as Meant};

/// Takes what the files say of each group.
pub(super) fn take(request: &Request<'_>) -> Taken {
    let of_group = |field| {
        of_one(&Request {
            framework: request.framework.of_field(Some(field)),
            group: Some(field),
            ..*request
        })
    };
    let all: Vec<Taken> = (0..request.index().fields.len()).map(of_group).collect();
    // A group that is in none of the files has nothing to ask of them.
    let is_there = |taken: &&Taken| !taken.blocks.is_empty();
    let there: Vec<&Taken> = all.iter().filter(is_there).collect();
    let several = there.len() > 1;
    let told = if there.is_empty() {
        all.iter().collect()
    } else {
        there
    };
    let mut whole = Taken::default();
    for taken in told {
        add(&mut whole, taken);
    }
    if several {
        // Among how many the ranks of one group are is not said of another.
        whole
            .questions
            .retain(|one| !matches!(one, Question::Of { .. }));
    }
    let read = |(file, sheet, _): &(usize, String, _)| {
        let mut blocks = whole.blocks.iter();
        blocks.any(|block| block.file == *file && block.sheet == *sheet)
    };
    let left = whole.sheets.iter().filter(|sheet| !read(sheet));
    whole.sheets = left.cloned().collect();
    copies::of_groups(request, &mut whole);
    whole
}

/// Adds what was taken of a group to what was taken of others.
fn add(whole: &mut Taken, taken: &Taken) {
    let before = whole.blocks.len();
    let has_rows = |taken: &Taken| taken.lines().next().is_some();
    // One table says one thing of all its totals.
    if has_rows(whole) && has_rows(taken) && whole.totalled != taken.totalled {
        let made = if taken.totalled { taken } else { &*whole };
        let at = made.lines().map(|(block, line)| Spot {
            file: block.file,
            sheet: block.sheet.clone(),
            cell: (line.row, 0),
        });
        let (at, none) = (at.collect(), true);
        whole.questions.push(Question::NoScore { at, none });
    }
    whole.totalled |= taken.totalled;
    let mut blocks = taken.blocks.clone();
    let lines = blocks.iter_mut().flat_map(|block| &mut block.rows);
    for (block, _) in lines.flat_map(|line| &mut line.joined) {
        *block += before;
    }
    whole.blocks.extend(blocks);
    for sheet in &taken.sheets {
        if !whole.sheets.contains(sheet) {
            whole.sheets.push(sheet.clone());
        }
    }
    for remark in &taken.remarks {
        if !whole.remarks.contains(remark) {
            whole.remarks.push(remark.clone());
        }
    }
    for question in &taken.questions {
        asked(&mut whole.questions, question);
    }
}

/// Adds a question; what was asked of another group already is asked once.
fn asked(all: &mut Vec<Question>, question: &Question) {
    for known in &mut *all {
        let (places, more) = match (known, question) {
            (Question::Digits { at }, Question::Digits { at: more }) => (at, more),
            (
                Question::Absent { sign, at },
                Question::Absent {
                    sign: own,
                    at: more,
                },
            ) if sign == own => (at, more),
            (
                Question::Contradiction { proof, at },
                Question::Contradiction {
                    proof: own,
                    at: more,
                },
            ) if proof == own => {
                at.extend(more.iter().cloned());
                return;
            }
            (Question::Longer { columns, .. }, Question::Longer { columns: more, .. }) => {
                let more: Vec<_> = more.iter().filter(|one| !columns.contains(one)).collect();
                columns.extend(more.into_iter().cloned());
                return;
            }
            _ => continue,
        };
        places.extend(more.iter().cloned());
        return;
    }
    if !all.contains(question) {
        all.push(question.clone());
    }
}

/// The unit that a row of a table is of, where its name says it.
fn unit(sheet: &Sheet, row: Row, place: &Place, setting: &Setting<'_>) -> Option<UnitId> {
    let cell = (row, place.units);
    let text = sheet.seen(cell).map(Content::text)?;
    if let Some((_, meant)) = settled(&text, cell, &sheet.name, setting) {
        return match meant {
            Some(Meant::Unit(unit)) => Some(*unit),
            _ => None,
        };
    }
    if !text.chars().any(char::is_alphabetic) {
        return setting.units.coded(&text);
    }
    match setting.units.find(&text) {
        Match::One(unit, _) => Some(unit),
        _ => None,
    }
}

/// The group of each row below a head: of its unit; of what is no unit that of the units beside it. Nothing of what stands
/// above all of them, which may be said of all.
fn groups(sheet: &Sheet, place: &Place, setting: &Setting<'_>) -> Vec<Option<usize>> {
    let request = setting.request;
    let field = |row: Row| {
        let unit = request.record.unit(unit(sheet, row, place, setting)?);
        request.index().field_of(unit)
    };
    let mut all: Vec<Option<usize>> = place.body.clone().map(field).collect();
    let row = |at: usize| place.body.start + Row::try_from(at).unwrap_or(Row::MAX);
    let is_text = |at: &usize| matches!(locate::look(sheet, row(*at)), Look::Single | Look::Texts);
    let (mut at, mut before) = (0, None);
    while at < all.len() {
        if all[at].is_some() {
            before = all[at];
            at += 1;
            continue;
        }
        let end = (at..all.len())
            .find(|next| all[*next].is_some())
            .unwrap_or(all.len());
        let after = all.get(end).copied().flatten();
        let goes_on = after.is_none() || after == before;
        // Numbers sum up the units above them; with the first row of words another part begins.
        let cut = (at..end).find(is_text).filter(|_| !goes_on).unwrap_or(end);
        all[at..cut].fill(before);
        all[cut..end].fill(after);
        at = end;
    }
    all
}

/// A table with what it holds of the group that is read; nothing where that is nothing. Units among those of another group
/// are asked about.
pub(super) fn own<'a>(
    at: &Spot,
    sheet: &'a Sheet,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) -> Option<Cow<'a, Sheet>> {
    let Some(group) = setting.request.group else {
        return Some(Cow::Borrowed(sheet));
    };
    let all = groups(sheet, place, setting);
    let is_other = |field: &Option<usize>| field.is_some_and(|field| field != group);
    let has_others = all.iter().any(is_other);
    if has_others && !all.contains(&Some(group)) {
        return None;
    }
    ask(at, sheet, place, setting, taken);
    if !has_others {
        return Some(Cow::Borrowed(sheet));
    }
    let mut own = sheet.clone();
    own.cells.retain(|(row, _), _| {
        let at = row.checked_sub(place.body.start).map(|at| at as usize);
        at.and_then(|at| all.get(at))
            .is_none_or(|field| !is_other(field))
    });
    Some(Cow::Owned(own))
}

/// Asks about units that stand among those of another group, where a table or a file has groups apart.
fn ask(at: &Spot, sheet: &Sheet, place: &Place, setting: &Setting<'_>, taken: &mut Taken) {
    let parts = parts(sheet, place, setting);
    let several = parts.len() > 1;
    for part in parts {
        let count = |field| part.iter().filter(|(_, _, own)| *own == field).count();
        let most = part.iter().map(|(_, _, field)| *field);
        let Some(most) = most.max_by_key(|field| (count(*field), std::cmp::Reverse(*field))) else {
            continue;
        };
        let others = part.len() - count(most);
        if !several && (!setting.is_parted || others * 4 > part.len()) {
            continue;
        }
        for (row, unit, _) in part.iter().filter(|(_, _, field)| *field != most) {
            let cell = (*row, place.units);
            let name = sheet.seen(cell).map(Content::text).unwrap_or_default();
            if settled(&name, cell, &sheet.name, setting).is_none() {
                let (at, near) = (Spot { cell, ..at.clone() }, vec![*unit]);
                taken.questions.push(Question::Unit { at, name, near });
            }
        }
    }
}

/// The units of a table with their groups, apart where words stand between them.
fn parts(
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
) -> Vec<Vec<(Row, UnitId, Option<usize>)>> {
    let request = setting.request;
    let mut parts = vec![Vec::new()];
    for row in place.body.clone() {
        if let Some(unit) = unit(sheet, row, place, setting) {
            let field = request.index().field_of(request.record.unit(unit));
            parts
                .last_mut()
                .expect("one is there")
                .push((row, unit, field));
        } else if matches!(locate::look(sheet, row), Look::Single | Look::Texts) {
            parts.push(Vec::new());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether files hold more than one table, which may be of one group each.
pub(super) fn is_parted(request: &Request<'_>, setting: &super::names::Lexicon<UnitId>) -> bool {
    let sheets = request.files.iter().flat_map(|book| &book.sheets);
    let with_table =
        sheets.filter(|sheet| locate::find(sheet, 0..sheet.height(), setting).is_some());
    request.group.is_some() && with_table.take(2).count() > 1
}

/// Whether a column is of a component that applies to the group that is read.
pub(super) fn applies(role: Option<Role>, request: &Request<'_>) -> bool {
    match role {
        Some(Role::Part(id) | Role::PartRank(id)) => request.framework.component(id).applies,
        _ => true,
    }
}

/// Columns of what does not apply hold nothing: they are left out, and told.
pub(super) fn left(block: &mut Block, setting: &Setting<'_>) {
    for head in &mut block.columns {
        if !applies(head.role, setting.request) {
            (head.role, head.why) = (Some(Role::Leave), Why::Group);
        }
    }
}
