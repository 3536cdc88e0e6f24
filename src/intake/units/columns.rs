//! Where in a sheet a list of units is, and what its columns are: by the mapping, by their heads, or asked.

use super::super::grid::{Column as Place, Content, Row, Sheet};
use super::super::locate::{Look, look};
use super::super::taken::Spot;
use super::{Proposal, Question, Read, Request, Table, heads};
use lang::names::{bare, same};
use model::cell::letters;
use model::unit_list::Column;

/// What the mapping says of a column.
type Said = (String, Option<Column>);

/// How far down a head may begin, and how many columns a list may have.
const DOWN: Row = 60;
const WIDTH: Place = 60;

/// The list of a sheet; nothing where there is none. What its columns are is told, or asked.
pub(super) fn find<'a>(
    file: usize,
    sheet: &'a Sheet,
    request: &Request<'_>,
    said: &mut Proposal,
) -> Option<Table<'a>> {
    let head = head(sheet, request)?;
    let spot = |column| Spot {
        file,
        sheet: sheet.name.clone(),
        cell: (head.end - 1, column),
    };
    let mut all: Vec<(Place, String, Option<Column>)> = (0..sheet.width.min(WIDTH))
        .map(|column| (column, path(sheet, head.clone(), column)))
        .filter(|(column, text)| !text.is_empty() || filled(sheet, head.end, *column).count() > 0)
        .map(|(column, text)| {
            let found = told(sheet, head.end, column, &text, request);
            (column, text, found)
        })
        .collect();
    settle_names(&mut all);
    settle_districts(&mut all);
    let mut columns: Vec<(Place, Column)> = Vec::new();
    let mut open = Vec::new();
    for (place, text, column) in &all {
        match column {
            None => open.push((spot(*place), called(*place, text))),
            Some(Column::Leave) => {}
            Some(column) => match columns.iter().find(|(_, known)| known == column) {
                Some((first, _)) if *column != Column::Former => {
                    let first = all.iter().find(|(place, ..)| place == first);
                    let first = first.map(|(place, text, _)| called(*place, text));
                    said.questions.push(Question::SameColumn {
                        at: spot(*place),
                        heads: [first.unwrap_or_default(), called(*place, text)],
                        column: *column,
                    });
                }
                _ => columns.push((*place, *column)),
            },
        }
        said.columns.push(Read {
            at: spot(*place),
            head: text.clone(),
            column: *column,
        });
    }
    if !open.is_empty() {
        said.questions.push(Question::Columns { heads: open });
    }
    Some(Table {
        file,
        sheet,
        body: head.end..sheet.height(),
        columns,
        title: titles(sheet, head.start),
    })
}

/// A column as the mapping calls it.
pub(super) fn called(place: Place, head: &str) -> String {
    if head.is_empty() {
        format!("={}", letters(place))
    } else {
        head.to_owned()
    }
}

/// The rows of the head: the first in which at least two columns are known, one of them names.
fn head(sheet: &Sheet, request: &Request<'_>) -> Option<std::ops::Range<Row>> {
    let is_head = |row: &Row| {
        let texts: Vec<&str> = (0..sheet.width.min(WIDTH))
            .filter_map(|column| match sheet.cells.get(&(*row, column))? {
                Content::Words(words) if words.chars().count() < 120 => Some(words.as_str()),
                _ => None,
            })
            .collect();
        let known: Vec<Column> = texts
            .iter()
            .filter_map(|text| {
                mapped(text, request).map_or_else(|| heads::read(text), |(_, said)| *said)
            })
            .collect();
        let names = [Column::Name, Column::Former];
        known.len() >= 2 && known.iter().any(|column| names.contains(column))
    };
    let first = (0..sheet.height().min(DOWN)).find(is_head)?;
    let mut end = first + 1;
    // A second row where the first has heads over several columns, and one that numbers the columns.
    let spans = (0..sheet.width.min(WIDTH))
        .any(|column| sheet.covered.get(&(first, column + 1)) == Some(&(first, column)));
    if spans {
        end += 1;
    }
    if look(sheet, end) == Look::Numbering {
        end += 1;
    }
    Some(first..end)
}

/// The texts above a column, each once.
fn path(sheet: &Sheet, rows: std::ops::Range<Row>, column: Place) -> String {
    let mut path: Vec<String> = Vec::new();
    for row in rows.filter(|row| look(sheet, *row) != Look::Numbering) {
        if let Some(content) = sheet.seen((row, column)) {
            let text = content.text();
            if path.last() != Some(&text) {
                path.push(text);
            }
        }
    }
    path.join(" / ")
}

fn filled(sheet: &Sheet, from: Row, column: Place) -> impl Iterator<Item = &Content> {
    (from..sheet.height()).filter_map(move |row| sheet.cells.get(&(row, column)))
}

/// What the mapping says of a head, where it names it.
fn mapped<'a>(head: &str, request: &Request<'a>) -> Option<&'a Said> {
    let columns = &request.list?.columns;
    columns.iter().find(|(known, _)| same(known) == same(head))
}

fn told(
    sheet: &Sheet,
    from: Row,
    column: Place,
    head: &str,
    request: &Request<'_>,
) -> Option<Column> {
    let by_letters = || {
        let letters = format!("={}", letters(column));
        let mut all = request.list?.columns.iter();
        all.find(|(known, _)| *known == letters)
    };
    if let Some((_, said)) = by_letters().or_else(|| mapped(head, request)) {
        return *said;
    }
    let words = || {
        filled(sheet, from, column).filter_map(|content| match content {
            Content::Words(words) => Some(words.as_str()),
            _ => None,
        })
    };
    let has_words = words().any(|text| text.chars().any(char::is_alphabetic));
    let coded = has_words && words().all(is_code);
    match heads::read(head) {
        Some(Column::Name) if coded => Some(Column::Code),
        Some(Column::Former) if coded => Some(Column::Leave),
        Some(Column::Code | Column::From | Column::Until) => heads::read(head),
        _ if !has_words => Some(Column::Leave),
        said => said,
    }
}

/// Whether a text is a code as content has them.
pub(super) fn is_code(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(fits) && text.chars().any(|c| c.is_ascii_lowercase())
}

/// Of two columns of names, the one of provinces is that of the units above.
fn settle_names(all: &mut [(Place, String, Option<Column>)]) {
    let names = all
        .iter()
        .filter(|(.., column)| *column == Some(Column::Name));
    if names.count() < 2 {
        return;
    }
    let has = |text: &str, words: &[&str]| {
        let text = format!(" {} ", bare(text));
        words.iter().any(|word| text.contains(&format!(" {word} ")))
    };
    let low = ["xa", "phuong", "dac khu", "commune", "ward"];
    let low_one = |text: &str| has(text, &low);
    let of = |column: &Option<Column>| *column == Some(Column::Name);
    if !all
        .iter()
        .any(|(_, text, column)| of(column) && low_one(text))
    {
        return;
    }
    for (_, text, column) in all.iter_mut() {
        if of(column) && !low_one(text) && has(text, &["tinh", "thanh pho", "province", "city"]) {
            *column = Some(Column::Parent);
        }
    }
}

/// Districts of former units are told beside those; alone they are what the units were made of themselves.
fn settle_districts(all: &mut [(Place, String, Option<Column>)]) {
    if all
        .iter()
        .any(|(.., column)| *column == Some(Column::Former))
    {
        return;
    }
    let of_district = |column: &&mut Option<Column>| **column == Some(Column::District);
    for column in all
        .iter_mut()
        .map(|(.., column)| column)
        .filter(of_district)
    {
        *column = Some(Column::Former);
    }
}

/// What stands above the head.
fn titles(sheet: &Sheet, head: Row) -> String {
    let above = sheet.cells.range((0, 0)..(head, 0));
    let texts = above.map(|(_, content)| content.text());
    texts.take(20).collect::<Vec<_>>().join(" · ")
}
