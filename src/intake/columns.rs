//! What the columns of a table are: by the mapping, by their heads, or asked.

use super::comparison::years;
use super::grid::{Column, Content, Sheet};
use super::locate::Place;
use super::names::How;
use super::number::{Marks, rank};
use super::roles::Said;
use super::take::{Setting, written};
use super::taken::{Block, Head, Question, Spot, Taken, Why};
use crate::lang::fold;
use crate::lang::names::same;
use crate::model::cell::letters;
use crate::model::mapping::Column as Role;

/// Fills in the columns of a block, and asks what cannot be told.
pub(super) fn read(
    block: &mut Block,
    sheet: &Sheet,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let paths: Vec<(Column, Vec<String>)> = (0..sheet.width)
        .map(|column| (column, path(sheet, place, column)))
        .filter(|(column, path)| !path.is_empty() || has_body(sheet, place, *column))
        .collect();
    for (column, path) in &paths {
        let twice = paths
            .iter()
            .any(|(other, same)| other != column && same == path);
        let head = head(sheet, place, *column, path, twice, setting);
        let at = spot(block, place, *column);
        if head.role.is_none() {
            let near = match setting.heads.read(path) {
                Said::Several(ids) | Said::Nothing(ids) => ids,
                _ => Vec::new(),
            };
            taken.questions.push(Question::Column {
                at,
                head: key(*column, path, twice, setting.request.year),
                near,
            });
        }
        block.columns.push(head);
    }
    same_role(block, place, &paths, setting, taken);
    if let Some(year) = other_year(sheet, place, setting.request.year) {
        let at = spot(block, place, place.units);
        taken.questions.push(Question::Year { at, year });
    }
    if block
        .columns
        .iter()
        .all(|head| head.role != Some(Role::Score))
    {
        let at = spot(block, place, place.units);
        taken.questions.push(Question::NoScore { at });
    }
}

fn spot(block: &Block, place: &Place, column: Column) -> Spot {
    Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (place.head.end.saturating_sub(1), column),
    }
}

/// The texts above a column, the uppermost first, each once.
fn path(sheet: &Sheet, place: &Place, column: Column) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    for row in place.head.clone() {
        if let Some(content) = sheet.seen((row, column)) {
            let text = content.text();
            if path.last() != Some(&text) {
                path.push(text);
            }
        }
    }
    path
}

fn has_body(sheet: &Sheet, place: &Place, column: Column) -> bool {
    place
        .body
        .clone()
        .take(200)
        .any(|row| sheet.cells.contains_key(&(row, column)))
}

/// A column as the mapping calls it: by its head, with the year in its place, or by its letters where the head does not
/// tell it from another.
pub(super) fn key(column: Column, path: &[String], twice: bool, year: i32) -> String {
    if path.is_empty() || twice {
        return format!("={}", letters(column));
    }
    path.join(" / ").replace(&year.to_string(), "{year}")
}

fn head(
    sheet: &Sheet,
    place: &Place,
    column: Column,
    path: &[String],
    twice: bool,
    setting: &Setting<'_>,
) -> Head {
    let of = |role, why| Head {
        column,
        path: path.to_vec(),
        role,
        why,
    };
    if let Some((_, role)) = mapped(column, path, twice, setting) {
        return match role {
            Some(_) => of(*role, Why::Mapped),
            None => of(None, Why::Unknown),
        };
    }
    if column == place.units {
        return of(Some(Role::Unit), Why::Names);
    }
    let held = numbers(sheet, place, column);
    let numbers_rows = held.ranks > 0 && held.rising == held.ranks && column < place.units;
    let open = of(None, Why::Unknown);
    match setting.heads.read(path) {
        Said::One(Role::Rank, _) if held.ranks == 0 && held.words > 0 => {
            of(Some(Role::Band), Why::Alike)
        }
        Said::One(Role::Band, _) if held.numbers > 0 && held.words == 0 => open,
        Said::One(role, How::Exactly) => of(Some(role), Why::Named),
        Said::One(role, How::Otherwise) => of(Some(role), Why::Alike),
        Said::OtherYear(year) => of(Some(Role::Leave), Why::OtherYear(year)),
        Said::Change => of(Some(Role::Leave), Why::Change),
        Said::Nothing(_) if numbers_rows => of(Some(Role::Leave), Why::Numbers),
        Said::Nothing(_) | Said::Several(_) if held.numbers > 0 => open,
        Said::Nothing(_) | Said::Several(_) | Said::Remark => of(Some(Role::Leave), Why::Remark),
    }
}

/// The entry of the mapping for a column, if there is one.
fn mapped<'a>(
    column: Column,
    path: &[String],
    twice: bool,
    setting: &Setting<'a>,
) -> Option<&'a (String, Option<Role>)> {
    let request = setting.request;
    let letters = format!("={}", letters(column));
    let name = same(&path.join(" / "));
    let by_head = !twice && !path.is_empty();
    let is_named =
        |key: &str| by_head && !key.starts_with('=') && same(&written(key, request.year)) == name;
    let columns = &request.mapping?.columns;
    columns
        .iter()
        .find(|(key, _)| *key == letters || is_named(key))
}

/// What the cells below a head hold.
#[derive(Debug, Default)]
struct Held {
    numbers: usize,
    words: usize,
    /// Numbers that go up by one from row to row.
    rising: usize,
    ranks: usize,
}

fn numbers(sheet: &Sheet, place: &Place, column: Column) -> Held {
    let both = Marks {
        comma: true,
        point: true,
    };
    let mut held = Held::default();
    let mut last = 0;
    for row in place.body.clone().take(500) {
        let Some(content) = sheet.cells.get(&(row, column)) else {
            continue;
        };
        let rank = rank(&content.text()).map(|(rank, _)| rank);
        match content {
            Content::Number(_) => held.numbers += 1,
            Content::Words(words) if super::number::read(words, both, None).is_ok() => {
                held.numbers += 1;
            }
            Content::Words(words) if super::values::sign(words).is_none() && rank.is_none() => {
                held.words += 1;
            }
            _ => {}
        }
        if let Some(rank) = rank {
            held.ranks += 1;
            held.rising += usize::from(rank == last + 1 || rank == 1);
            last = rank;
        }
    }
    held
}

/// Asks where two columns are taken for the same thing.
fn same_role(
    block: &mut Block,
    place: &Place,
    paths: &[(Column, Vec<String>)],
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let called = |column: Column| {
        let path = paths
            .iter()
            .find(|(known, _)| *known == column)
            .map_or(&[][..], |(_, path)| path);
        let twice = paths
            .iter()
            .any(|(other, same)| *other != column && same == path);
        key(column, path, twice, setting.request.year)
    };
    let mut again = Vec::new();
    for (at, head) in block.columns.iter().enumerate() {
        let Some(role) = head.role.filter(|role| *role != Role::Leave) else {
            continue;
        };
        if let Some(first) = block.columns[..at]
            .iter()
            .find(|first| first.role == Some(role))
        {
            again.push(at);
            taken.questions.push(Question::SameColumn {
                at: spot(block, place, head.column),
                heads: [called(first.column), called(head.column)],
                role,
            });
        }
    }
    for at in again {
        block.columns[at].role = None;
        block.columns[at].why = Why::Unknown;
    }
}

/// The year of which the title above a table speaks, where it speaks of others only. A day in it is another matter.
pub(super) fn other_year(sheet: &Sheet, place: &Place, year: i32) -> Option<i32> {
    let above = sheet.cells.range((0, 0)..(place.head.start, 0));
    let titles: Vec<String> = above
        .map(|(_, content)| format!(" {}", fold(&content.text())))
        .filter(|title| !title.contains(" ngay ") && !title.contains(" thang "))
        .collect();
    if titles.iter().any(|title| years(title).contains(&year)) {
        return None;
    }
    titles.iter().find_map(|title| {
        let rest = title.split(" nam ").nth(1)?;
        years(rest.get(..4)?).first().copied()
    })
}
