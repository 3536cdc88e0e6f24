//! What the sheets of an xlsx file say beside their values: hidden rows and columns, merged cells, formulas that were
//! never worked out.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufReader;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Refusal;
use super::conditions::Conditions;
use super::pack::Archive;
use crate::grid::{Area, Column, Content, Odd, Row, Sheet};
use model::cell::column;

/// The marks of a sheet.
#[derive(Debug, Default)]
pub(super) struct Marks {
    merged: Vec<Area>,
    rows: BTreeSet<Row>,
    columns: BTreeSet<Column>,
    formulas: Vec<(Row, Column)>,
    conditions: Conditions,
}

/// More merged cells than a table has would only slow it down.
const MERGED: usize = 20_000;

impl Marks {
    /// Puts the marks on a sheet; the formats that hold on a condition are those of the file.
    pub(super) fn put_on(self, sheet: &mut Sheet, conditional: &[Option<Odd>]) {
        self.conditions.put_on(sheet, conditional);
        for area in self.merged {
            sheet.merge(area);
        }
        sheet.hidden_rows = self.rows;
        sheet.hidden_columns = self.columns;
        for place in self.formulas {
            if !sheet.cells.contains_key(&place) {
                sheet.put(place, Content::Odd(Odd::Formula, String::new()));
            }
        }
    }
}

/// What a workbook tells of its sheets.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) sheets: Vec<About>,
    /// The part that holds the texts which cells share.
    pub(super) strings: Option<String>,
    pub(super) from_1904: bool,
}

/// A sheet of cells: its name, its part of the archive, whether it is hidden.
#[derive(Debug)]
pub(super) struct About {
    pub(super) name: String,
    pub(super) path: String,
    pub(super) hidden: bool,
}

/// What the workbook tells. Sheets of charts, of macros and of dialogs hold no table; a sheet without a part is none.
pub(super) fn book(archive: &mut Archive<'_>) -> Result<Book, Refusal> {
    let text = archive.text("xl/workbook.xml")?;
    let links = archive
        .text("xl/_rels/workbook.xml.rels")
        .unwrap_or_default();
    let mut book = Book::default();
    let mut targets = BTreeMap::new();
    each(&links, |tag| {
        if tag.local_name().as_ref() != "Relationship" {
            return;
        }
        let Some(target) = attribute(tag, "Target") else {
            return;
        };
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{}", target.trim_start_matches("./")),
        };
        let kind = attribute(tag, "Type").unwrap_or_default();
        if kind.ends_with("/sharedStrings") {
            book.strings = Some(path);
        } else if kind.is_empty() || kind.ends_with("/worksheet") {
            targets.extend(attribute(tag, "Id").map(|id| (id, path)));
        }
    })?;
    each(&text, |tag| match tag.local_name().as_ref() {
        "workbookPr" => book.from_1904 = is_set(tag, "date1904"),
        "sheet" => {
            let id = attribute(tag, "r:id").or_else(|| foreign_id(tag));
            if let Some(path) = id.and_then(|id| targets.get(&id)) {
                book.sheets.push(About {
                    name: attribute(tag, "name").unwrap_or_default(),
                    path: path.clone(),
                    hidden: attribute(tag, "state").is_some_and(|state| state != "visible"),
                });
            }
        }
        _ => {}
    })?;
    if book.sheets.is_empty() {
        return Err(Refusal::Damaged);
    }
    Ok(book)
}

/// The identifier of a sheet where a program calls the namespace of identifiers otherwise.
fn foreign_id(tag: &BytesStart<'_>) -> Option<String> {
    let mut all = tag.attributes().flatten();
    let found = all.find(|attribute| {
        let key: &str = attribute.key.as_ref();
        key.ends_with(":id")
    })?;
    let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
    value.ok().map(std::borrow::Cow::into_owned)
}

/// Reads the marks of a sheet.
pub(super) fn read(archive: &mut Archive<'_>, path: &str) -> Result<Marks, Refusal> {
    let mut marks = Marks::default();
    let Ok(part) = archive.part(path) else {
        return Ok(marks);
    };
    let (mut row, mut cell, mut formula, mut value) = (0, None, false, false);
    let mut xml = Reader::from_reader(BufReader::new(part));
    let mut room = Vec::new();
    loop {
        room.clear();
        let event = xml
            .read_event_into(&mut room)
            .map_err(|_| Refusal::Damaged)?;
        marks.conditions.read(&event);
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "row" => {
                    let number = attribute(&tag, "r").and_then(|row| row.parse::<Row>().ok());
                    row = number.map_or(row + 1, |number| number.max(1));
                    if is_set(&tag, "hidden") {
                        marks.rows.insert(row - 1);
                    }
                }
                "c" => {
                    cell = attribute(&tag, "r").and_then(|name| place(&name));
                    (formula, value) = (false, false);
                }
                "f" => formula = true,
                "v" | "t" => value = true,
                "col" => columns(&tag, &mut marks),
                "mergeCell" if marks.merged.len() < MERGED => {
                    marks
                        .merged
                        .extend(attribute(&tag, "ref").and_then(|area| merged(&area)));
                }
                _ => {}
            },
            // A value that was never worked out is an element with nothing in it.
            Event::Text(text) if value && !text.trim().is_empty() => formula = false,
            Event::End(tag) if matches!(tag.local_name().as_ref(), "v" | "t") => value = false,
            Event::End(tag) if tag.local_name().as_ref() == "c" && formula => {
                marks
                    .formulas
                    .extend(cell.filter(|_| marks.formulas.len() < super::CELLS));
            }
            _ => {}
        }
    }
    Ok(marks)
}

fn columns(tag: &BytesStart<'_>, marks: &mut Marks) {
    let number = |name| attribute(tag, name).and_then(|text| text.parse::<Column>().ok());
    if is_set(tag, "hidden")
        && let (Some(from), Some(to)) = (number("min"), number("max"))
    {
        let to = to.min(16_384);
        marks
            .columns
            .extend((from..=to).map(|column| column.saturating_sub(1)));
    }
}

fn is_set(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| value == "1" || value == "true")
}

/// The area of a name: `B2:C9`, or one cell alone.
pub(super) fn area(name: &str) -> Option<Area> {
    let Some(place) = place(name) else {
        return merged(name);
    };
    Some(Area {
        from: place,
        to: place,
    })
}

fn merged(area: &str) -> Option<Area> {
    let (from, to) = area.split_once(':')?;
    let (from, to) = (place(from)?, place(to)?);
    (from <= to && from.1 <= to.1).then_some(Area { from, to })
}

/// The place of a cell by its name.
pub(super) fn place(name: &str) -> Option<(Row, Column)> {
    let name = name.replace('$', "");
    let at = name.find(|c: char| c.is_ascii_digit())?;
    let row: Row = name[at..].parse().ok()?;
    Some((row.checked_sub(1)?, column(&name[..at])?))
}

/// The value of an attribute.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    let value = attribute
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()?;
    Some(value.into_owned())
}

fn each(text: &str, mut told: impl FnMut(&BytesStart<'_>)) -> Result<(), Refusal> {
    let mut xml = Reader::from_str(text);
    loop {
        match xml.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Eof => return Ok(()),
            Event::Start(tag) | Event::Empty(tag) => told(&tag),
            _ => {}
        }
    }
}
