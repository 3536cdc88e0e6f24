//! Workbooks of Excel since 2007.
//!
//! Read here and not by calamine, because how a digit stands on its line is part of what a cell says, and because what
//! many programs leave out or write otherwise (the size of a sheet, sheets of macros) says nothing about its cells.

use std::io::{BufRead, BufReader};

use calamine::Data;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::marks::{self, About, attribute};
use super::pack::Archive;
use super::runs::Runs;
use super::shown::{self, Format};
use super::styles::{self, Stand, Style};
use super::{CELLS, ROWS, Refusal, pack, words};
use crate::grid::{Column, Content, Odd, Row, Sheet, Workbook};

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut archive = pack::open(bytes)?;
    let book = marks::book(&mut archive)?;
    let style = archive.text("xl/styles.xml").unwrap_or_default();
    let mut reading = Reading {
        styles: styles::read(&style)?,
        conditional: styles::conditional(&style),
        strings: strings(&mut archive, book.strings.as_deref())?,
        from_1904: book.from_1904,
        count: 0,
    };
    let mut workbook = Workbook {
        shows_decimals: true,
        ..Workbook::default()
    };
    for about in book.sheets {
        workbook
            .sheets
            .push(sheet(&mut archive, &about, &mut reading)?);
    }
    Ok(workbook)
}

/// What the cells of all sheets are read by.
struct Reading {
    styles: Vec<Style>,
    conditional: Vec<Option<Odd>>,
    strings: Vec<Runs>,
    from_1904: bool,
    count: usize,
}

fn sheet(
    archive: &mut Archive<'_>,
    about: &About,
    reading: &mut Reading,
) -> Result<Sheet, Refusal> {
    let mut sheet = Sheet {
        name: words(&about.name).unwrap_or_default(),
        hidden: about.hidden,
        ..Sheet::default()
    };
    let marks = marks::read(archive, &about.path)?;
    let part = archive.part(&about.path)?;
    reading.cells(&mut Reader::from_reader(BufReader::new(part)), &mut sheet)?;
    marks.put_on(&mut sheet, &reading.conditional);
    Ok(sheet)
}

/// The texts that cells share.
fn strings(archive: &mut Archive<'_>, path: Option<&str>) -> Result<Vec<Runs>, Refusal> {
    let Ok(part) = archive.part(path.unwrap_or("xl/sharedStrings.xml")) else {
        return Ok(Vec::new());
    };
    let mut xml = Reader::from_reader(BufReader::new(part));
    let mut strings = Vec::new();
    let mut text = Text::default();
    let mut room = Vec::new();
    loop {
        room.clear();
        let event = xml
            .read_event_into(&mut room)
            .map_err(|_| Refusal::Damaged)?;
        match &event {
            Event::Eof => return Ok(strings),
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => strings.push(Runs::default()),
            Event::End(tag) if tag.local_name().as_ref() == "si" => {
                strings.push(std::mem::take(&mut text).runs);
            }
            _ => text.read(&event),
        }
    }
}

/// A text in pieces while it is read.
#[derive(Debug, Default)]
struct Text {
    runs: Runs,
    stand: Stand,
    inside: bool,
    /// Within what tells how letters of other scripts are spoken.
    aside: bool,
}

impl Text {
    fn read(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::Empty(tag) => self.font(tag),
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" => self.inside = false,
                "rPh" => self.aside = false,
                "r" => self.stand = Stand::Plain,
                _ => {}
            },
            _ => {
                if let Some(piece) = said(event).filter(|_| self.inside && !self.aside) {
                    self.runs.push(&piece.replace("_x000D_", " "), self.stand);
                }
            }
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "t" => self.inside = true,
            "rPh" => self.aside = true,
            "r" => self.stand = Stand::Plain,
            _ => self.font(tag),
        }
    }

    fn font(&mut self, tag: &BytesStart<'_>) {
        if let Some(stand) = styles::stand(tag) {
            self.stand = stand;
        }
    }
}

/// The text of an event, if it has any.
pub(super) fn said(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => {
            let text: &str = text;
            Some(unescape(text).unwrap_or(text.into()).into_owned())
        }
        Event::CData(text) => {
            let text: &str = text;
            Some(text.to_owned())
        }
        Event::GeneralRef(name) => {
            let name: &str = name;
            Some(
                unescape(&format!("&{name};"))
                    .unwrap_or_default()
                    .into_owned(),
            )
        }
        _ => None,
    }
}

/// A cell while it is read.
#[derive(Debug, Default)]
struct Cell {
    place: (Row, Column),
    kind: String,
    style: usize,
    value: String,
    text: Text,
    in_value: bool,
}

impl Reading {
    /// Reads the cells one by one, so that a sheet that is too long is found out before it is held.
    fn cells(&mut self, xml: &mut Reader<impl BufRead>, sheet: &mut Sheet) -> Result<(), Refusal> {
        let mut next: (Row, Column) = (0, 0);
        let mut cell: Option<Cell> = None;
        let mut room = Vec::new();
        loop {
            room.clear();
            let event = xml
                .read_event_into(&mut room)
                .map_err(|_| Refusal::Damaged)?;
            match &event {
                Event::Eof => return Ok(()),
                Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "row" => {
                    let number = attribute(tag, "r").and_then(|row| row.parse::<Row>().ok());
                    next = (number.map_or(next.0, |row| row.saturating_sub(1)), 0);
                }
                Event::Start(tag) if tag.local_name().as_ref() == "c" => {
                    cell = Some(begun(tag, next));
                }
                Event::End(tag) if tag.local_name().as_ref() == "row" => {
                    next = (next.0.saturating_add(1), 0);
                }
                Event::End(tag) if tag.local_name().as_ref() == "c" => {
                    if let Some(cell) = cell.take() {
                        next = (cell.place.0, cell.place.1.saturating_add(1));
                        self.keep(&cell, sheet)?;
                    }
                }
                Event::Empty(tag) if tag.local_name().as_ref() == "c" => {
                    let (row, column) = begun(tag, next).place;
                    next = (row, column.saturating_add(1));
                }
                _ => {
                    if let Some(cell) = &mut cell {
                        cell.read(&event);
                    }
                }
            }
        }
    }

    fn keep(&mut self, cell: &Cell, sheet: &mut Sheet) -> Result<(), Refusal> {
        let Some(content) = self.content(cell) else {
            return Ok(());
        };
        if cell.place.0 >= ROWS {
            let sheet = sheet.name.clone();
            return Err(Refusal::Rows { sheet });
        }
        self.count += 1;
        if self.count > CELLS || cell.place.1 >= 16_384 {
            return Err(Refusal::Cells);
        }
        sheet.put(cell.place, content);
        Ok(())
    }

    fn content(&self, cell: &Cell) -> Option<Content> {
        let style = self.styles.get(cell.style);
        let value = cell.value.trim();
        let stand = style.map_or(Stand::Plain, |style| style.stand);
        match cell.kind.as_str() {
            "s" => {
                let text = self.strings.get(value.parse::<usize>().ok()?)?;
                Some(whole(text.content()?, stand))
            }
            "inlineStr" => Some(whole(cell.text.runs.content()?, stand)),
            "str" => Some(whole(words(&cell.value).map(Content::Words)?, stand)),
            "b" => Some(Content::Odd(
                Odd::Truth,
                if value == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            )),
            "e" => Some(Content::Odd(Odd::Fault, value.to_owned())),
            "d" => Some(Content::Odd(Odd::Day, value.to_owned())),
            _ if value.is_empty() => None,
            _ => Some(self.number(value, style, stand)),
        }
    }

    fn number(&self, value: &str, style: Option<&Style>, stand: Stand) -> Content {
        let Ok(number) = value.parse::<f64>() else {
            return Content::Odd(Odd::Fault, value.to_owned());
        };
        let content = match style {
            Some(style) if style.format.day => {
                Content::Odd(Odd::Day, shown::day(number, self.from_1904))
            }
            Some(style) => shown::seen(number, &style.format),
            None => shown::seen(number, &shown::general()),
        };
        match stand {
            Stand::Plain => content,
            Stand::Raised | Stand::Struck => Content::Odd(Odd::Struck, content.text()),
        }
    }
}

/// The words of a cell all of which stand in one way: a number that is struck through is none.
pub(super) fn whole(content: Content, stand: Stand) -> Content {
    match content {
        Content::Words(text) if stand != Stand::Plain && !text.chars().any(char::is_alphabetic) => {
            Content::Odd(Odd::Struck, text)
        }
        other => other,
    }
}

fn begun(tag: &BytesStart<'_>, next: (Row, Column)) -> Cell {
    let named = attribute(tag, "r").and_then(|name| marks::place(&name));
    let style = attribute(tag, "s").and_then(|style| style.parse().ok());
    Cell {
        place: named.unwrap_or(next),
        kind: attribute(tag, "t").unwrap_or_default(),
        style: style.unwrap_or(0),
        ..Cell::default()
    }
}

impl Cell {
    fn read(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) if tag.local_name().as_ref() == "v" => self.in_value = true,
            Event::End(tag) if tag.local_name().as_ref() == "v" => self.in_value = false,
            _ if self.in_value => self.value.extend(said(event)),
            _ => self.text.read(event),
        }
    }
}

/// What a number that knows its format shows.
pub(super) fn number(value: f64, format: &Format) -> Content {
    shown::seen(value, format)
}

/// What is no value, as people see it.
pub(super) fn odd(value: &Data) -> Option<Content> {
    let (odd, text) = match value {
        Data::Error(error) => (Odd::Fault, error.to_string()),
        Data::Bool(true) => (Odd::Truth, "TRUE".to_owned()),
        Data::Bool(false) => (Odd::Truth, "FALSE".to_owned()),
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            (Odd::Day, format!("{day:02}/{month:02}/{year}"))
        }
        Data::DateTimeIso(text) | Data::DurationIso(text) => (Odd::Day, text.clone()),
        _ => return None,
    };
    Some(Content::Odd(odd, text))
}
