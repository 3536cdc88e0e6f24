//! What the columns of a table are: by the mapping, by their heads, or asked.

use std::collections::BTreeMap;

use super::beside;
use super::doubt::{is_doubtful, is_ranking, ranks};
use super::grid::{Column, Content, Row, Sheet};
use super::held::{holds_years, is_box, names_years, numbers};
use super::locate::Place;
use super::margin;
use super::names::How;
use super::renamed;
use super::roles::Said;
use super::summed;
use super::take::{Request, Setting, written};
use super::taken::{Block, Head, Question, Spot, Taken, Why};
use super::words::Quality;
use lang::names::{bare, same};
use model::cell::letters;
use model::mapping::{Column as Role, Entry};

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
    block.years = paths
        .iter()
        .filter(|(_, path)| path.last().is_none_or(|head| names_years(head)))
        .map(|(column, _)| *column)
        .find(|column| *column != place.units && holds_years(sheet, place, *column));
    let mut heads: BTreeMap<&[String], usize> = BTreeMap::new();
    for (_, path) in &paths {
        *heads.entry(path).or_default() += 1;
    }
    for (column, path) in &paths {
        let twice = heads.get(path.as_slice()).is_some_and(|count| *count > 1);
        let mut head = head(sheet, place, *column, path, twice, setting, block, taken);
        if place.ranks && head.role != Some(Role::Unit) {
            (head.role, head.why) = (Some(of_ranks(head.role)), Why::Paired);
        }
        if head.role.is_none() && head.why != Why::Clash {
            let mut near = near(sheet, place, *column, path, setting);
            if head.why == Why::OfAYear && near.is_empty() {
                let mapped = mapped(*column, path, twice, setting, &block.sheet);
                near.extend(mapped.first().and_then(|entry| entry.column));
            }
            taken.questions.push(Question::Column {
                at: spot(block, place, *column),
                head: key(&head, twice, setting.request),
                near,
            });
        }
        block.columns.push(head);
    }
    summed::take(block, sheet, place, setting, taken);
    margin::ask(block, place, setting.request, taken);
    same_role(block, place, &paths, setting, taken);
}

/// What a column that is asked about may be.
fn near(
    sheet: &Sheet,
    place: &Place,
    column: Column,
    path: &[String],
    setting: &Setting<'_>,
) -> Vec<Role> {
    let parts = |ids: Vec<_>| ids.into_iter().map(Role::Part).collect();
    let below = numbers(sheet, place, column);
    let near = match setting.heads.read(&under(column, path, place)) {
        Said::One(role, _) if is_ranking(&below, role, setting) => {
            ranks(role).into_iter().collect()
        }
        Said::Several(ids) | Said::Nothing(ids) => parts(ids),
        Said::One(Role::Part(id), _) => parts(vec![id]),
        _ => Vec::new(),
    };
    match summed::likely(path, setting) {
        Some(role) if near.is_empty() => vec![role],
        _ => near,
    }
}

/// The texts of a head below what a sheet or a title says all of its table is about.
fn under(column: Column, path: &[String], place: &Place) -> Vec<String> {
    if place.value == Some(column) {
        return place.about.iter().cloned().collect();
    }
    let about = place.about.iter().cloned();
    about.chain(path.iter().cloned()).collect()
}

pub(super) fn spot(block: &Block, place: &Place, column: Column) -> Spot {
    Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (place.head.end.saturating_sub(1), column),
    }
}

/// The texts above a column, the uppermost first, each once.
pub(super) fn path(sheet: &Sheet, place: &Place, column: Column) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    for row in place.head.clone() {
        let content = sheet
            .seen((row, column))
            .or_else(|| group(sheet, place, (row, column)));
        if let Some(content) = content {
            let text = content.text();
            if path.last() != Some(&text) {
                path.push(text);
            }
        }
    }
    path
}

/// The head of a group that was never merged: it stands above the first of its columns only, as in CSV. That of a whole block
/// stands above its names, which have a head of their own.
fn group<'a>(sheet: &'a Sheet, place: &Place, (row, column): (Row, Column)) -> Option<&'a Content> {
    let below = |column: Column| {
        (row + 1..place.head.end).any(|row| sheet.cells.contains_key(&(row, column)))
    };
    if row + 1 >= place.head.end || !below(column) {
        return None;
    }
    let mut left = (0..column).rev();
    let first = left.find(|column| sheet.seen((row, *column)).is_some())?;
    let is_merged = sheet.covered.contains_key(&(row, first))
        || sheet.covered.get(&(row, first + 1)) == Some(&(row, first))
        || sheet.covered.get(&(row + 1, first)) == Some(&(row, first));
    let is_group = !is_merged && below(first);
    let found = sheet.cells.get(&(row, first)).filter(|_| is_group)?;
    let names_rows = first <= place.units && beside::NAMES.contains(&bare(&found.text()).as_str());
    Some(found).filter(|_| !names_rows)
}

fn has_body(sheet: &Sheet, place: &Place, column: Column) -> bool {
    place
        .body
        .clone()
        .take(200)
        .any(|row| sheet.cells.contains_key(&(row, column)))
}

/// A column as the mapping calls it: by its head, with the year in its place, or by its letters where the head does not
/// tell it from another. It says its year where the mapping says something else of that key for another.
pub(super) fn key(head: &Head, twice: bool, request: &Request<'_>) -> String {
    let key = if head.path.is_empty() || twice {
        format!("={}", letters(head.column))
    } else {
        let head = head.path.join(" / ");
        head.replace(&request.year.to_string(), "{year}")
    };
    let is_open = head.role.is_none() && renamed::changes(request);
    if is_open || head.why == Why::OfAYear || renamed::is_of_others(request, &key) {
        format!("{key} ({})", request.year)
    } else {
        key
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "what a column is hangs on all of them"
)]
fn head(
    sheet: &Sheet,
    place: &Place,
    column: Column,
    path: &[String],
    twice: bool,
    setting: &Setting<'_>,
    block: &Block,
    taken: &mut Taken,
) -> Head {
    let of = |role, why| Head::new(column, path, role, why);
    let mapped = mapped(column, path, twice, setting, &block.sheet);
    let is_of_rows = place.value == Some(column) || place.rank == Some(column) && mapped.is_empty();
    if is_of_rows && let Said::One(role, _) = setting.heads.read(&under(column, path, place)) {
        return of(Some(role), Why::Long);
    }
    if place.value.is_some() && column != place.units && block.years != Some(column) {
        return of(Some(Role::Leave), beside_values(path, setting));
    }
    let path_of_all = under(column, path, place);
    let is_open = |entry: &&Entry| renamed::is_doubtful(entry, &path_of_all, twice, setting);
    if mapped.first().is_some_and(is_open) {
        return of(None, Why::OfAYear);
    }
    if let Some((role, why)) = by_mapping(&mapped, spot(block, place, column), taken) {
        return of(role, why);
    }
    let whose = [
        (column == place.units, Role::Unit, Why::Names),
        (place.again.contains(&column), Role::Leave, Why::Again),
        (block.years == Some(column), Role::Leave, Why::Years),
    ];
    if let Some((_, role, why)) = whose.into_iter().find(|(is, ..)| *is) {
        return of(Some(role), why);
    }
    let held = numbers(sheet, place, column);
    let ranked = held.places && held.numbers >= 2 && says_ranks(sheet);
    let numbers_rows = held.ranks > 0 && held.rising == held.ranks && column < place.units;
    let (open, leave) = (of(None, Why::Unknown), |why| of(Some(Role::Leave), why));
    match setting.heads.read(&path_of_all) {
        Said::One(..)
            if is_doubtful((sheet, place, column), &path_of_all, &held, &setting.heads) =>
        {
            open
        }
        Said::One(Role::Rank, _) if held.ranks == 0 && held.words > 0 => {
            of(Some(Role::Band), Why::Alike)
        }
        Said::One(Role::Part(id), _) if ranked => of(Some(Role::PartRank(id)), Why::Ranked),
        Said::One(role, _) if !place.ranks && is_ranking(&held, role, setting) => open,
        Said::One(Role::Band, _) if held.numbers > 0 && held.words == 0 => open,
        Said::One(Role::Own | Role::Respondents | Role::Votes, _) if held.numbers == 0 => {
            leave(Why::Aside)
        }
        Said::One(Role::Margin, _) => {
            let one = margin::of_column((sheet, place, column), &path_of_all, held.numbers);
            one.map_or(open, |(role, why)| of(Some(role), why))
        }
        Said::One(role, How::Exactly) => of(Some(role), Why::Named),
        Said::One(role, How::Otherwise) => of(Some(role), Why::Alike),
        Said::OtherYear(year) => leave(Why::OtherYear(year)),
        Said::Change => leave(Why::Change),
        Said::OtherIndex(_) => leave(Why::OtherIndex),
        Said::Aside => leave(Why::Aside),
        Said::Nothing(_) if numbers_rows => leave(Why::Numbers),
        Said::Nothing(_) if path.is_empty() && is_box(&held, place) => leave(Why::Remark),
        Said::Nothing(_) | Said::Several(_) if held.numbers > 0 => open,
        _ if holds_bands(sheet, place, column, setting) => of(Some(Role::Band), Why::Bands),
        Said::Nothing(_) | Said::Several(_) | Said::Remark => leave(Why::Remark),
    }
}

/// What a column is in the rows of ranks. Of what is not understood there is a question where its scores are.
fn of_ranks(role: Option<Role>) -> Role {
    match role {
        Some(role @ (Role::Rank | Role::PartRank(_))) => role,
        role => role.and_then(ranks).unwrap_or(Role::Leave),
    }
}

/// Why a column beside the values of a long table is left out.
fn beside_values(path: &[String], setting: &Setting<'_>) -> Why {
    match setting.heads.read(path) {
        Said::Aside | Said::One(Role::Max, _) => Why::Aside,
        _ => Why::Remark,
    }
}

/// What the mapping says of a column; asked where it says two things.
fn by_mapping(mapped: &[&Entry], at: Spot, taken: &mut Taken) -> Option<(Option<Role>, Why)> {
    let [first, rest @ ..] = mapped else {
        return None;
    };
    if let Some(other) = rest.iter().find(|entry| entry.column != first.column) {
        let keys = [first.key.clone(), other.key.clone()];
        taken.questions.push(Question::Clash { at, keys });
        return Some((None, Why::Clash));
    }
    let why = first.column.map_or(Why::Unknown, |_| Why::Mapped);
    Some((first.column, why))
}

/// Whether the name of a sheet says that it holds ranks.
fn says_ranks(sheet: &Sheet) -> bool {
    super::words::quality(&sheet.name) == Some(Quality::Rank)
        || super::words::LEADS.iter().any(|(lead, said)| {
            *said == Quality::Rank && bare(&sheet.name).starts_with(&format!("{lead} "))
        })
}

/// Whether all words of a column are names of bands of the year.
fn holds_bands(sheet: &Sheet, place: &Place, column: Column, setting: &Setting<'_>) -> bool {
    let request = setting.request;
    let Some(scheme) = request.index().bands_of(request.year, request.group) else {
        return false;
    };
    let names: Vec<String> = scheme
        .bands
        .iter()
        .map(|band| bare(&band.name.vi))
        .collect();
    let rows = place
        .body
        .clone()
        .filter_map(|row| sheet.words((row, column)));
    let (mut met, mut all) = (0, true);
    for words in rows {
        all &= names.contains(&bare(super::number::without_footnote(words)));
        met += 1;
    }
    all && met >= 2
}

/// The entries of the mapping for a column: those that name its sheet, or else those that name none. Letters without a
/// sheet speak of a column that its head does not tell from another, or of any where no head does.
fn mapped<'a>(
    column: Column,
    path: &[String],
    twice: bool,
    setting: &Setting<'a>,
    sheet: &str,
) -> Vec<&'a Entry> {
    let letters = format!("={}", letters(column));
    let name = same(&path.join(" / "));
    let by_head = !twice && !path.is_empty();
    let is =
        |what: &str| what == letters || by_head && !what.starts_with('=') && same(what) == name;
    let mut all = renamed::entries(setting.request, sheet, is);
    all.retain(|entry| !renamed::says_itself(entry, path, setting));
    // A letter that was written for another year's file does not speak against a head.
    let is_sure = |entry: &&Entry| !renamed::is_doubtful(entry, path, twice, setting);
    if all.len() > 1 && all.iter().any(is_sure) {
        all.retain(is_sure);
    }
    all
}

/// The entry of a mapping that has a key, for a sheet.
pub(super) fn entry<'a>(request: &Request<'a>, called: &str, sheet: &str) -> Option<&'a Entry> {
    let undated = renamed::of_year(request, called).unwrap_or(called);
    let wanted = [called, undated].map(|key| same(&written(key, request.year)));
    let is = |what: &str| {
        wanted.contains(&same(what)) && what.starts_with('=') == called.starts_with('=')
    };
    renamed::entries(request, sheet, is).first().copied()
}

/// What the mapping says of a column, where it says one thing.
pub(super) fn settled(
    sheet: &Sheet,
    place: &Place,
    column: Column,
    setting: &Setting<'_>,
) -> Option<Role> {
    let path = path(sheet, place, column);
    let twice =
        (0..sheet.width).any(|other| other != column && self::path(sheet, place, other) == path);
    mapped(column, &path, twice, setting, &sheet.name)
        .first()?
        .column
}

/// Asks where two columns are taken for the same thing.
fn same_role(
    block: &mut Block,
    place: &Place,
    paths: &[(Column, Vec<String>)],
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let called = |head: &Head| {
        let same = paths.iter().filter(|(_, path)| *path == head.path);
        key(head, same.count() > 1, setting.request)
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
                heads: [called(first), called(head)],
                role,
            });
        }
    }
    for at in again {
        block.columns[at].role = None;
        block.columns[at].why = Why::Unknown;
    }
}
