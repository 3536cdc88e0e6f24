//! What stands above a table, and the name of its sheet: of which year, index and component they speak.

use std::ops::Range;

use rust_decimal::Decimal;

use super::grid::{Content, Row, Sheet};
use super::locate::Place;
use super::take::Setting;
use super::taken::{Block, LeftSheet, Question, Spot, Taken, Whence};
use super::{called, dated, maximum};
use lang::names::{bare, same};
use model::Year;
use model::mapping::Column as Role;

/// What the sheet's name or the last title above a table says all of it is about, where that is a component.
pub(super) fn about(sheet: &Sheet, above: Range<Row>, setting: &Setting<'_>) -> Option<String> {
    let names_a_part = |text: &&str| setting.heads.names_a_part(text);
    if names_a_part(&sheet.name.as_str()) {
        return Some(sheet.name.clone());
    }
    if let Some(whole) = setting.heads.cut_short(&sheet.name) {
        return Some(whole.to_owned());
    }
    let titles: Vec<String> = sheet.texts(above).into_iter().rev().take(8).collect();
    let named = titles.iter().find_map(|title| {
        let cuts = title
            .char_indices()
            .filter(|(_, c)| matches!(c, '.' | ':' | '-' | '–'));
        let mut tails = cuts.map(|(at, c)| title[at + c.len_utf8()..].trim());
        let found = Some(title.as_str()).filter(names_a_part);
        found
            .or_else(|| tails.find(names_a_part))
            .map(str::to_owned)
    });
    // "TP 2" is a component, whichever it is, unless the author has said otherwise.
    let ours = &setting.request.index().code;
    let numbers_one =
        |text: &&String| setting.heads.numbers_a_part(text) && !is_settled(text, ours, setting);
    named.or_else(|| {
        titles
            .iter()
            .chain([&sheet.name])
            .find(numbers_one)
            .cloned()
    })
}

/// Why a table is left out that another import of the same run takes in, if it is one of those.
pub(super) fn beside(
    sheet: &Sheet,
    above: Range<Row>,
    place: &Place,
    setting: &Setting<'_>,
) -> Option<LeftSheet> {
    let request = setting.request;
    let mut others = request
        .beside
        .iter()
        .filter(|(_, year)| *year != request.year);
    let near = other_year(
        sheet,
        above.start..place.head.start,
        place.head.clone(),
        setting,
    );
    let year = near.filter(|year| others.any(|(_, other)| other == year));
    if let Some(year) = year {
        return Some(LeftSheet::OtherYear(year));
    }
    let name = other_index(sheet, above, setting)?;
    let mut others = request.beside.iter().map(|(id, _)| *id);
    let index = others.find(|id| {
        *id != request.index && called::names(request.record.index(*id)).contains(&bare(&name))
    });
    index.map(LeftSheet::OtherIndex)
}

/// Another index of which what stands above a table speaks, and the name of its sheet, where nothing speaks of this one.
fn other_index(sheet: &Sheet, above: Range<Row>, setting: &Setting<'_>) -> Option<String> {
    let mut all = sheet.texts(above);
    all.push(sheet.name.clone());
    let speaks_of_ours = all.iter().any(|text| setting.heads.speaks_of_ours(text));
    let other = all.iter().find_map(|text| setting.heads.other_index(text));
    other.filter(|_| !speaks_of_ours)
}

/// Words by which a title or a remark says a maximum that the framework has neither for the total nor for a component.
fn other_scale(sheet: &Sheet, place: &Place, top: Row, setting: &Setting<'_>) -> Option<String> {
    let rows = top..place.body.end;
    let framework = setting.request.framework;
    let parts = framework.all().filter_map(|(_, part)| part.max);
    let ours: Vec<Decimal> = parts.chain(framework.max).collect();
    let cells = sheet.cells.range((rows.start, 0)..(rows.end, 0));
    let texts = cells.filter_map(|(_, content)| match content {
        Content::Words(words) => Some(words.as_str()),
        _ => None,
    });
    let above = sheet.texts(rows.start..place.head.start);
    let names = [sheet.name.as_str()].into_iter();
    let names = names.chain(sheet.above.iter().map(String::as_str));
    // Where it is all that a title says, "Tối đa 10" is a scale as well.
    let whole = above
        .iter()
        .map(String::as_str)
        .chain([sheet.name.as_str()]);
    let whole = whole.filter_map(|text| match maximum::said(text) {
        Some(maximum::Said::Most(most)) => Some((text.to_lowercase(), most)),
        _ => None,
    });
    let mut said = names
        .chain(texts)
        .filter_map(maximum::of_title)
        .chain(whole);
    let other = said.find(|(_, most)| !ours.contains(most));
    other
        .filter(|_| framework.max.is_some())
        .map(|(says, _)| says)
}

/// The year of which titles in some rows speak, where they speak of others only. Of two years that are held against each
/// other the head may take one.
fn other_year(
    sheet: &Sheet,
    rows: Range<Row>,
    head: Range<Row>,
    setting: &Setting<'_>,
) -> Option<Year> {
    let names = |words: &str| setting.heads.ends_with_ours(words);
    let (lines, ours) = (sheet.lines(rows), setting.request.year);
    let compares = lines
        .iter()
        .any(|line| dated::held_against(line, ours).is_some());
    if compares && heads_speak_of(sheet, head, ours) {
        return None;
    }
    dated::other_year(&lines, ours, names)
}

/// Whether any head of a table speaks of a year.
pub(super) fn heads_speak_of(sheet: &Sheet, head: Range<Row>, year: Year) -> bool {
    let mut cells = sheet.cells.range((head.start, 0)..(head.end, 0));
    cells.any(|(_, content)| dated::speaks_of(&content.text(), year))
}

/// The last row of a head, in the column of names.
pub(super) fn head_of(block: &Block) -> Spot {
    let mut columns = block.columns.iter();
    let units = columns.find(|head| head.role == Some(Role::Unit));
    Spot {
        file: block.file,
        sheet: block.sheet.clone(),
        cell: (
            block.head.end.saturating_sub(1),
            units.map_or(0, |head| head.column),
        ),
    }
}

/// Whether the author has said what a title is that says something.
pub(super) fn is_settled(says: &str, ours: &str, setting: &Setting<'_>) -> bool {
    let mapping = setting.request.mapping;
    let mut known = mapping.map_or(&[][..], |mapping| &mapping.titles).iter();
    known.any(|(known, is)| same(known) == same(says) && is == ours)
}

/// Asks about titles that speak of another year, of another index or of another scale.
pub(super) fn ask(
    at: &Spot,
    sheet: &Sheet,
    above: Range<Row>,
    place: &Place,
    setting: &Setting<'_>,
    taken: &mut Taken,
) {
    let request = setting.request;
    let at = Spot {
        cell: (place.head.end.saturating_sub(1), place.units),
        ..at.clone()
    };
    let is_settled = |says: &str, ours: &str| is_settled(says, ours, setting);
    let other_year = |from| other_year(sheet, from..place.head.start, place.head.clone(), setting);
    if let Some(year) = other_year(above.start).or_else(|| other_year(0))
        && !is_settled(&year.to_string(), &request.year.to_string())
    {
        taken.questions.push(Question::Year {
            at: at.clone(),
            year,
        });
    }
    let ours = &request.index().code;
    if let Some(says) = other_scale(sheet, place, above.start, setting)
        && !is_settled(&says, ours)
    {
        taken.questions.push(Question::Unlike {
            at: at.clone(),
            from: Whence::Title,
            text: says.clone(),
            says,
        });
    }
    let other = other_index(sheet, above, setting);
    if let Some(name) = other.filter(|name| !is_settled(name, ours)) {
        taken.questions.push(Question::OtherIndex { at, name });
    }
}
