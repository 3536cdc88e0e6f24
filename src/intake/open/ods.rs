//! Workbooks of `LibreOffice` and its kin.
//!
//! Read here and not by calamine, because this form alone holds the very text that each cell shows: 79,50 for 79.5.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use rust_decimal::Decimal;

use super::marks::attribute;
use super::shown::{self, GENERAL};
use super::{CELLS, ROWS, Refusal, pack, words};
use crate::intake::grid::{Area, Column, Content, Number, Odd, Row, Sheet, Workbook};
use crate::lang::number::round;

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut archive = pack::open(bytes)?;
    let part = archive.part("content.xml")?;
    let mut reading = Reading::default();
    let mut xml = Reader::from_reader(BufReader::new(part));
    reading.all(&mut xml)?;
    Ok(Workbook {
        sheets: reading.sheets,
        encoding: None,
        shows_decimals: true,
    })
}

/// Where the reading stands.
#[derive(Debug, Default)]
struct Reading {
    sheets: Vec<Sheet>,
    /// Styles of sheets that are not shown.
    hidden: BTreeSet<String>,
    style: String,
    row: Row,
    rows: u32,
    column: Column,
    cell: Option<Cell>,
    /// How deep within a remark on a cell: its words are not the cell's.
    aside: u32,
    count: usize,
}

/// A cell that is being read.
#[derive(Debug, Default)]
struct Cell {
    kind: String,
    value: Option<String>,
    text: String,
    columns: u32,
    spans: (u32, u32),
}

impl Reading {
    fn all(&mut self, xml: &mut Reader<impl BufRead>) -> Result<(), Refusal> {
        let mut room = Vec::new();
        loop {
            room.clear();
            match xml
                .read_event_into(&mut room)
                .map_err(|_| Refusal::Damaged)?
            {
                Event::Eof => return Ok(()),
                Event::Start(tag) => self.start(&tag),
                Event::Empty(tag) => {
                    let name = tag.local_name().as_ref().to_owned();
                    self.start(&tag);
                    self.end(&name)?;
                }
                Event::End(tag) => self.end(tag.local_name().as_ref())?,
                Event::Text(text) => {
                    let text: &str = &text;
                    self.said(&unescape(text).unwrap_or(text.into()));
                }
                Event::GeneralRef(name) => {
                    let name: &str = &name;
                    self.said(&unescape(&format!("&{name};")).unwrap_or_default());
                }
                _ => {}
            }
        }
    }

    fn said(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|_| self.aside == 0) {
            cell.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let times = |name| {
            let number = attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
            number.unwrap_or(1).max(1)
        };
        let unseen = attribute(tag, "table:visibility").is_some_and(|word| word != "visible");
        match tag.local_name().as_ref() {
            "style" => self.style = attribute(tag, "style:name").unwrap_or_default(),
            "table-properties" if attribute(tag, "table:display").as_deref() == Some("false") => {
                self.hidden.insert(self.style.clone());
            }
            "table" => {
                let style = attribute(tag, "table:style-name").unwrap_or_default();
                self.sheets.push(Sheet {
                    name: attribute(tag, "table:name")
                        .as_deref()
                        .and_then(words)
                        .unwrap_or_default(),
                    hidden: self.hidden.contains(&style),
                    ..Sheet::default()
                });
                (self.row, self.column, self.rows) = (0, 0, 0);
            }
            "table-column" => {
                let columns = self.column
                    ..self
                        .column
                        .saturating_add(times("table:number-columns-repeated"))
                        .min(16_384);
                self.column = columns.end;
                if let Some(sheet) = self.sheets.last_mut().filter(|_| unseen) {
                    sheet.hidden_columns.extend(columns);
                }
            }
            "table-row" => {
                self.column = 0;
                self.rows = times("table:number-rows-repeated");
                if let Some(sheet) = self.sheets.last_mut().filter(|_| unseen) {
                    let end = self.row.saturating_add(self.rows).min(ROWS);
                    sheet.hidden_rows.extend(self.row..end);
                }
            }
            "table-cell" | "covered-table-cell" => {
                self.cell = Some(Cell {
                    kind: attribute(tag, "office:value-type").unwrap_or_default(),
                    value: attribute(tag, "office:value"),
                    text: String::new(),
                    columns: times("table:number-columns-repeated"),
                    spans: (
                        times("table:number-rows-spanned"),
                        times("table:number-columns-spanned"),
                    ),
                });
            }
            "annotation" => self.aside += 1,
            "s" | "tab" | "line-break" | "p" => self.said(" "),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "annotation" => self.aside = self.aside.saturating_sub(1),
            "table-row" => {
                self.row = self.row.saturating_add(self.rows);
                self.rows = 0;
            }
            "table-cell" | "covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.keep(&cell)?;
                    self.column = self.column.saturating_add(cell.columns);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Puts a cell at all places for which it stands.
    fn keep(&mut self, cell: &Cell) -> Result<(), Refusal> {
        let (row, column) = (self.row, self.column);
        let Some(sheet) = self.sheets.last_mut() else {
            return Ok(());
        };
        if cell.spans != (1, 1) && row < ROWS && column < 16_384 {
            sheet.merge(Area {
                from: (row, column),
                to: (
                    row + (cell.spans.0 - 1).min(ROWS),
                    column + (cell.spans.1 - 1).min(16_384),
                ),
            });
        }
        let Some(content) = content(cell) else {
            return Ok(());
        };
        let rows = u64::from(row) + u64::from(self.rows);
        if rows > u64::from(ROWS) {
            return Err(Refusal::Rows {
                sheet: sheet.name.clone(),
            });
        }
        self.count += self.rows as usize * cell.columns as usize;
        if self.count > CELLS {
            return Err(Refusal::Cells);
        }
        for row in row..row + self.rows {
            for column in column..column + cell.columns {
                sheet.put((row, column), content.clone());
            }
        }
        Ok(())
    }
}

fn content(cell: &Cell) -> Option<Content> {
    let text = words(&cell.text);
    match cell.kind.as_str() {
        "float" | "currency" | "percentage" => {
            let value: f64 = cell.value.as_deref()?.parse().ok()?;
            let number = shown::number(value, GENERAL)?;
            let percent = cell.kind == "percentage";
            Some(Content::Number(as_shown(
                number,
                percent,
                text.as_deref().unwrap_or(""),
            )))
        }
        "date" | "time" => Some(Content::Odd(Odd::Day, text?)),
        "boolean" => Some(Content::Odd(Odd::Truth, text?)),
        // An error is a text that spreadsheets show in its place.
        _ => text.map(|text| match text.strip_prefix('#') {
            Some(rest) if rest.ends_with(['!', '?']) || rest == "N/A" => {
                Content::Odd(Odd::Fault, text)
            }
            _ => Content::Words(text),
        }),
    }
}

/// A number with as many decimals as its text has: those whose digits are the digits of the text.
fn as_shown(number: Number, percent: bool, text: &str) -> Number {
    let stored = if percent {
        (number.stored * Decimal::ONE_HUNDRED).normalize()
    } else {
        number.stored
    };
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let wanted = digits(text);
    let rounded = (0..=12).map(|decimals| {
        let mut value = round(stored, decimals);
        value.rescale(decimals);
        value
    });
    let shown = rounded
        .into_iter()
        .find(|value| digits(&value.to_string()) == wanted);
    Number {
        shown: shown.unwrap_or(stored),
        stored,
        percent,
    }
}

#[cfg(test)]
mod tests {
    use super::{GENERAL, as_shown, shown};

    #[test]
    fn the_text_tells_the_decimals() {
        let read = |value: f64, percent, text| {
            as_shown(shown::number(value, GENERAL).unwrap(), percent, text)
                .shown
                .to_string()
        };
        assert_eq!(read(79.5, false, "79,50"), "79.50");
        assert_eq!(read(1.978, false, "1.978"), "1.978");
        assert_eq!(read(1978.0, false, "1.978"), "1978");
        assert_eq!(read(0.7223, true, "72,23%"), "72.23");
        assert_eq!(read(-0.5, false, "-0,50"), "-0.50");
        assert_eq!(read(12.3456, false, ""), "12.3456");
    }
}
