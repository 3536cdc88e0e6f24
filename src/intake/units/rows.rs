//! The rows of a list: each a unit, or a unit more of which the one above was made.

use std::collections::BTreeMap;

use super::super::grid::{Column as Place, Content, Number, Odd, Row};
use super::super::locate::is_section;
use super::super::spelling::without_number;
use super::super::taken::Spot;
use super::old::Old;
use super::{Former, Listed, Proposal, Question, Table, former, kinds};
use lang::names::{bare, same};
use model::unit_list::Column;
use model::{Date, Level};

/// The units of a table, each once.
pub(super) fn read(table: &Table<'_>, old: &Old<'_>, said: &mut Proposal) -> Vec<Listed> {
    let mut all: Vec<Listed> = Vec::new();
    let mut called: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut days = Vec::new();
    let mut above: Option<String> = None;
    let among = level(table);
    for row in table.body.clone() {
        let names = words(table, row, Column::Name);
        let former = formers(table, row, Column::Former, (among, old));
        let former = in_districts(table, row, former);
        let now = formers(table, row, Column::Now, (among, old));
        let Some((at, written)) = names else {
            match all.last_mut() {
                Some(last) if !former.is_empty() => last.former.extend(former),
                _ => left(table, row, said),
            }
            continue;
        };
        if is_head_of_part(table, row, &written) {
            above = Some(written.clone())
                .filter(|text| kinds::cut(without_number(text), among).0.is_some());
            said.left.push((at, written));
            continue;
        }
        let mut one = listed(table, row, &at, &written, among, &mut days);
        one.former = former;
        one.now = now;
        one.parent = one
            .parent
            .or_else(|| above.clone().filter(|_| has_no_parents(table)));
        let places = called.entry(same(&one.written)).or_default();
        if let Some(place) = places.iter().find(|place| is_same(&all[**place], &one)) {
            all[*place].former.extend(one.former);
        } else {
            places.push(all.len());
            all.push(one);
        }
    }
    if !days.is_empty() {
        said.questions.push(Question::Days { at: days });
    }
    all
}

/// Whether two rows of one name are one unit.
fn is_same(a: &Listed, b: &Listed) -> bool {
    let number = a.code.is_none() || b.code.is_none() || a.code == b.code;
    number && a.word == b.word && a.parent == b.parent
}

/// The level of most of the units, by the head of their names and by the words before them.
fn level(table: &Table<'_>) -> Option<Level> {
    let rows = table.body.clone().take(400);
    let names = rows.filter_map(|row| words(table, row, Column::Name));
    let kinds = names.filter_map(|(_, name)| kinds::cut(without_number(&name), None).0);
    let levels: Vec<Level> = kinds.map(|kind| kind.level).collect();
    let of = |level: Level| levels.iter().filter(|one| **one == level).count();
    if of(Level::Province) > 0 && of(Level::Commune) == 0 {
        return Some(Level::Province);
    }
    if of(Level::Commune) > 0 {
        return Some(Level::Commune);
    }
    let head = table
        .columns
        .iter()
        .find(|(_, column)| *column == Column::Name)?;
    let above = (0..table.body.start).filter_map(|row| table.sheet.words((row, head.0)));
    let text = format!(" {} ", bare(&above.collect::<Vec<_>>().join(" ")));
    let has = |words: &[&str]| words.iter().any(|word| text.contains(&format!(" {word} ")));
    match () {
        () if has(&["xa", "phuong", "commune", "ward"]) => Some(Level::Commune),
        () if has(&["tinh", "province", "34"]) => Some(Level::Province),
        () => None,
    }
}

fn has_no_parents(table: &Table<'_>) -> bool {
    let mut all = table.columns.iter();
    !all.any(|(_, column)| *column == Column::Parent)
}

/// A row with one text: the head of a part of the list.
fn is_head_of_part(table: &Table<'_>, row: Row, name: &str) -> bool {
    let cells = table.sheet.cells.range((row, 0)..(row + 1, 0));
    let texts = cells.filter(|(_, content)| content.text().chars().any(char::is_alphabetic));
    let more = table.columns.len() > 1 && texts.count() <= 1;
    let is_total = ["tong", "tong so", "tong cong", "total"].contains(&bare(name).as_str());
    is_total || more && (is_section(name) || name.ends_with(':'))
}

fn left(table: &Table<'_>, row: Row, said: &mut Proposal) {
    let first = table.sheet.cells.range((row, 0)..(row + 1, 0)).next();
    if let Some((cell, content)) = first {
        let at = spot(table, cell.0, cell.1);
        said.left.push((at, content.text()));
    }
}

fn listed(
    table: &Table<'_>,
    row: Row,
    at: &Spot,
    written: &str,
    among: Option<Level>,
    days: &mut Vec<(String, Spot)>,
) -> Listed {
    let written = without_number(written).to_owned();
    let text = |column| words(table, row, column).map(|(_, text)| text);
    let (kind, name) = kinds::cut(&written, among);
    let word = text(Column::Kind);
    let (kind, word) = match word {
        Some(word) => (kinds::named(&word, among).or(kind), word),
        None => (kind, kind.map_or(String::new(), |kind| kind.vi.to_owned())),
    };
    let mut day = |column| day(table, row, column, days);
    let (from, until) = (day(Column::From), day(Column::Until));
    Listed {
        at: at.clone(),
        name: name.to_owned(),
        kind,
        word,
        english: text(Column::English),
        full: text(Column::Full),
        code: text(Column::Code),
        parent: text(Column::Parent),
        from,
        until,
        former: Vec::new(),
        now: Vec::new(),
        written,
    }
}

fn formers(
    table: &Table<'_>,
    row: Row,
    column: Column,
    (among, old): (Option<Level>, &Old<'_>),
) -> Vec<Former> {
    let is_name = |name: &str| !old.called(&[name], None).is_empty();
    texts(table, row, column)
        .flat_map(|(at, text)| former::read(&text, &at, among, &is_name))
        .collect()
}

/// Former units with the districts that a row names: one for all, or one for each in their order. Where it is neither, each has
/// all that is written, which is asked about.
fn in_districts(table: &Table<'_>, row: Row, mut former: Vec<Former>) -> Vec<Former> {
    let Some((at, text)) = words(table, row, Column::District) else {
        return former;
    };
    let pieces = text.split([';', ',', '+', '\n']).map(str::trim);
    let pieces: Vec<&str> = pieces.filter(|piece| !piece.is_empty()).collect();
    let each = pieces.len() == former.len();
    for (place, one) in former.iter_mut().enumerate() {
        let own = if each { pieces[place] } else { &text };
        one.district = Some((at.clone(), own.to_owned()));
    }
    former
}

fn spot(table: &Table<'_>, row: Row, column: Place) -> Spot {
    Spot {
        file: table.file,
        sheet: table.sheet.name.clone(),
        cell: (row, column),
    }
}

/// The texts of a row in all columns that are one thing.
fn texts<'a>(
    table: &'a Table<'_>,
    row: Row,
    wanted: Column,
) -> impl Iterator<Item = (Spot, String)> + 'a {
    let columns = table
        .columns
        .iter()
        .filter(move |(_, column)| *column == wanted);
    columns.filter_map(move |(place, _)| {
        let content = table.sheet.seen((row, *place))?;
        let text = match content {
            Content::Number(Number { stored, .. }) => stored.normalize().to_string(),
            content => content.text(),
        };
        let text = text.trim().to_owned();
        let is_sign = text.chars().all(|c| !c.is_alphanumeric());
        (!is_sign).then(|| (spot(table, row, *place), text))
    })
}

fn words(table: &Table<'_>, row: Row, wanted: Column) -> Option<(Spot, String)> {
    texts(table, row, wanted).next()
}

/// The day of a cell: as spreadsheets keep days, 1/7/2025, 2025-07-01.
fn day(
    table: &Table<'_>,
    row: Row,
    wanted: Column,
    days: &mut Vec<(String, Spot)>,
) -> Option<Date> {
    let (place, _) = table.columns.iter().find(|(_, column)| *column == wanted)?;
    let content = table.sheet.seen((row, *place))?;
    let text = match content {
        Content::Odd(Odd::Day, text) | Content::Words(text) => text.clone(),
        content => content.text(),
    };
    if text.chars().all(|c| !c.is_alphanumeric()) {
        return None;
    }
    let found = read_day(&text);
    if found.is_none() {
        days.push((text, spot(table, row, *place)));
    }
    found
}

/// A day in the forms of documents.
pub(super) fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    let text = text
        .split(['T', ' '])
        .next()
        .filter(|head| head.len() >= 8)
        .unwrap_or(text);
    if let Some(date) = Date::parse(text).filter(|date| date.day().is_some()) {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let (day, month) = (day.trim().parse().ok()?, month.trim().parse().ok()?);
    let year: i16 = year.trim().parse().ok().filter(|year| *year > 999)?;
    Date::new(year, Some(month), Some(day))
}

#[cfg(test)]
mod tests {
    use super::read_day;

    #[test]
    fn days_are_written_in_many_ways() {
        for text in [
            "1/7/2025",
            "01-07-2025",
            "2025-07-01",
            "2025-07-01 00:00:00",
            "1.7.2025",
        ] {
            let day = read_day(text).map(|day| day.to_string());
            assert_eq!(day.as_deref(), Some("2025-07-01"), "{text}");
        }
        for text in ["", "31/2/2025", "năm 2025", "1/7/25", "7/2025"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }
}
