//! Workbooks of `LibreOffice` and its kin.
//!
//! Read here and not by calamine, because this form alone holds the very text that each cell shows: 79,50 for 79.5.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use rust_decimal::Decimal;

use super::marks::attribute;
use super::runs::Runs;
use super::shown;
use super::styles::Stand;
use super::{CELLS, ROWS, Refusal, pack, words};
use crate::grid::{Area, Column, Content, Number, Odd, Row, Sheet, Workbook};
use lang::number::round;

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut archive = pack::open(bytes)?;
    let part = archive.part("content.xml")?;
    let mut reading = Reading::default();
    let mut xml = Reader::from_reader(BufReader::new(part));
    reading.all(&mut xml)?;
    Ok(Workbook {
        name: String::new(),
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
    /// How text of a style stands on its line, where not plainly.
    stands: BTreeMap<String, Stand>,
    /// How the pieces stand within which the reading is.
    spans: Vec<Stand>,
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
    text: Runs,
    shown: String,
    stand: Stand,
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
            let stand = self
                .spans
                .iter()
                .rev()
                .find(|stand| **stand != Stand::Plain);
            cell.text.push(text, stand.copied().unwrap_or_default());
            cell.shown.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        let times = |name| times(tag, name);
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
            "table-cell" | "covered-table-cell" => self.cell = Some(self.cell(tag)),
            "annotation" => self.aside += 1,
            "text-properties" => {
                if let Some(stand) = stand(tag) {
                    self.stands.insert(self.style.clone(), stand);
                }
            }
            "span" => {
                let stand = self.stand(tag, "text:style-name");
                self.spans.push(stand);
            }
            "s" | "tab" | "line-break" | "p" => self.said(" "),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        match name {
            "annotation" => self.aside = self.aside.saturating_sub(1),
            "span" => drop(self.spans.pop()),
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

    fn cell(&self, tag: &BytesStart<'_>) -> Cell {
        let times = |name| times(tag, name);
        Cell {
            kind: attribute(tag, "office:value-type").unwrap_or_default(),
            value: attribute(tag, "office:value"),
            text: Runs::default(),
            shown: String::new(),
            stand: self.stand(tag, "table:style-name"),
            columns: times("table:number-columns-repeated"),
            spans: (
                times("table:number-rows-spanned"),
                times("table:number-columns-spanned"),
            ),
        }
    }

    /// How the text of a tag's style stands.
    fn stand(&self, tag: &BytesStart<'_>, name: &str) -> Stand {
        let style = attribute(tag, name).and_then(|name| self.stands.get(&name).copied());
        style.unwrap_or_default()
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

/// How many times something stands there; once where nothing is said.
fn times(tag: &BytesStart<'_>, name: &str) -> u32 {
    let number = attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
    number.unwrap_or(1).max(1)
}

/// What the properties of a text say of how it stands.
fn stand(tag: &BytesStart<'_>) -> Option<Stand> {
    let through = [
        "style:text-line-through-style",
        "style:text-line-through-type",
    ];
    let is_struck = |name| attribute(tag, name).is_some_and(|style| style != "none");
    if through.into_iter().any(is_struck) {
        return Some(Stand::Struck);
    }
    let position = attribute(tag, "style:text-position")?;
    let height = position.split(' ').next().unwrap_or_default();
    (!matches!(height, "" | "0%")).then_some(Stand::Raised)
}

fn content(cell: &Cell) -> Option<Content> {
    let text = words(&cell.shown);
    match cell.kind.as_str() {
        "float" | "currency" | "percentage" if cell.stand != Stand::Plain => {
            Some(Content::Odd(Odd::Struck, text.or(cell.value.clone())?))
        }
        "float" | "currency" | "percentage" => {
            let value: f64 = cell.value.as_deref()?.parse().ok()?;
            let number = shown::plain(value)?;
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
        _ => match (text?, cell.text.content()?) {
            (text, _) if is_error(&text) => Some(Content::Odd(Odd::Fault, text)),
            (text, Content::Words(_))
                if cell.stand != Stand::Plain && !text.chars().any(char::is_alphabetic) =>
            {
                Some(Content::Odd(Odd::Struck, text))
            }
            (_, content) => Some(content),
        },
    }
}

fn is_error(text: &str) -> bool {
    let rest = text.strip_prefix('#');
    rest.is_some_and(|rest| rest.ends_with(['!', '?']) || rest == "N/A")
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
    use super::{as_shown, shown};

    #[test]
    fn the_text_tells_the_decimals() {
        let read = |value: f64, percent, text| {
            as_shown(shown::plain(value).unwrap(), percent, text)
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
