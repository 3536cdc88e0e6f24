//! Workbooks of Excel before 2007.
//!
//! calamine gives the values. A look of our own at the records comes first: it finds what their list of cells would
//! cost, what is hidden, and the number formats, none of which calamine tells.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xls, XlsError};

use super::rich;
use super::runs::Runs;
use super::shown::{self, Format};
use super::styles::{Stand, builtin};
use super::xlsx::{number, odd, whole};
use super::{CELLS, Foreign, ROWS, Refusal, safely, words};
use crate::grid::{Area, Column, Content, Odd, Row, Sheet, Workbook};

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let stream = safely(|| stream(bytes))?;
    if is_encrypted(&stream) {
        return Err(Refusal::Password);
    }
    let mut book = scan(&stream).ok_or(Refusal::Damaged)?;
    if book.cells > 4 * CELLS {
        return Err(Refusal::Cells);
    }
    let mut file = safely(|| Xls::new(Cursor::new(bytes)).map_err(|error| refused(&error)))?;
    let mut workbook = Workbook {
        shows_decimals: true,
        ..Workbook::default()
    };
    let about = file.sheets_metadata().to_vec();
    let sheets = std::mem::take(&mut book.sheets);
    for (about, marks) in about.into_iter().zip(sheets) {
        if about.typ == SheetType::WorkSheet {
            workbook
                .sheets
                .push(safely(|| sheet(&mut file, &about, marks, &book))?);
        }
    }
    Ok(workbook)
}

fn sheet(
    file: &mut Xls<Cursor<&[u8]>>,
    about: &calamine::Sheet,
    marks: Marks,
    book: &Book,
) -> Result<Sheet, Refusal> {
    let mut sheet = Sheet {
        name: words(&about.name).unwrap_or_default(),
        hidden: about.visible != SheetVisible::Visible,
        hidden_rows: marks.rows,
        hidden_columns: marks.columns,
        ..Sheet::default()
    };
    let range = file
        .worksheet_range(&about.name)
        .map_err(|error| refused(&error))?;
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let place = (top + small(row), left + small(column));
        let format = marks
            .formats
            .get(&place)
            .and_then(|xf| book.formats.get(usize::from(*xf)));
        let stand = format.map_or(Stand::Plain, |(_, stand)| *stand);
        let text = marks
            .texts
            .get(&place)
            .and_then(|number| book.texts.get(number));
        let content = match text {
            Some(text) => text.content(),
            None => content(value, format.map(|(format, _)| format)),
        };
        let Some(content) = content.map(|content| standing(content, stand)) else {
            continue;
        };
        if place.0 >= ROWS {
            return Err(Refusal::Rows { sheet: sheet.name });
        }
        sheet.put(place, content);
    }
    let merged = file
        .merge_cells_by_sheet_name(&about.name)
        .unwrap_or_default();
    for area in merged
        .into_iter()
        .filter(|area| area.start <= area.end && area.start.1 <= area.end.1)
    {
        sheet.merge(Area {
            from: area.start,
            to: area.end,
        });
    }
    rich::put_on(&mut sheet, &marks.conditions);
    Ok(sheet)
}

/// A number all of which is raised or struck through is none.
fn standing(content: Content, stand: Stand) -> Content {
    match content {
        Content::Number(_) if stand != Stand::Plain => Content::Odd(Odd::Struck, content.text()),
        other => whole(other, stand),
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn content(value: &Data, format: Option<&Format>) -> Option<Content> {
    let general = shown::general();
    let format = format.unwrap_or(&general);
    match value {
        Data::String(text) => words(text).map(Content::Words),
        Data::Float(value) => Some(number(*value, format)),
        #[expect(
            clippy::cast_precision_loss,
            reason = "numbers of that size are refused"
        )]
        Data::Int(value) => Some(number(*value as f64, format)),
        other => odd(other),
    }
}

/// The stream of the workbook.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut file = ::cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    if file.is_stream("/EncryptedPackage") {
        return Err(Refusal::Password);
    }
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| file.is_stream(name));
    let Some(name) = name else {
        return Err(Refusal::Foreign(if file.is_stream("/WordDocument") {
            Foreign::Document
        } else {
            Foreign::Other
        }));
    };
    let mut stream = Vec::new();
    let opened = file.open_stream(name).map_err(|_| Refusal::Damaged)?;
    // A stream is part of the file: a longer one runs in circles.
    let read = opened.take(bytes.len() as u64 + 1).read_to_end(&mut stream);
    read.map_err(|_| Refusal::Damaged)?;
    if stream.len() > bytes.len() {
        return Err(Refusal::Damaged);
    }
    Ok(stream)
}

/// Whether what follows the names of the records is encrypted, in whichever of the three ways.
fn is_encrypted(stream: &[u8]) -> bool {
    Records(stream)
        .take_while(|(kind, _)| *kind != 0x000a)
        .any(|(kind, _)| kind == 0x002f)
}

fn refused(error: &XlsError) -> Refusal {
    match error {
        XlsError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    }
}

/// What the records tell.
#[derive(Debug, Default)]
struct Book {
    /// The number format of each style, and how its letters stand.
    formats: Vec<(Format, Stand)>,
    /// Texts of which pieces stand otherwise, by their numbers.
    texts: BTreeMap<u32, Runs>,
    sheets: Vec<Marks>,
    /// How many cells there would be room for.
    cells: usize,
}

/// What the records of a sheet tell.
#[derive(Debug, Default)]
struct Marks {
    rows: BTreeSet<Row>,
    columns: BTreeSet<Column>,
    /// The style of each cell.
    formats: BTreeMap<(Row, Column), u16>,
    /// The number of the text of each cell that has one of the list.
    texts: BTreeMap<(Row, Column), u32>,
    /// Where formats may show numbers as something else.
    conditions: Vec<(Area, Odd)>,
}

fn scan(stream: &[u8]) -> Option<Book> {
    let mut book = Book::default();
    let mut codes: BTreeMap<u16, Format> = BTreeMap::new();
    let (mut styles, mut fonts) = (Vec::new(), Vec::new());
    let (mut places, mut texts, mut in_texts) = (Vec::new(), Vec::new(), false);
    let mut wide = true;
    for (kind, data) in Records(stream) {
        in_texts = kind == 0x00fc || in_texts && kind == 0x003c;
        if in_texts {
            texts.push(data);
        }
        match kind {
            0x0031 => fonts.push(rich::stand(data)),
            0x0809 => wide = word(data, 0) == Some(0x0600),
            0x041e => {
                let format = code(data, wide).as_deref().map(shown::format);
                codes.extend(word(data, 0).zip(format));
            }
            0x00e0 => styles.push((word(data, 2).unwrap_or(0), word(data, 0).unwrap_or(0))),
            0x0085 => places.push(usize::from(word(data, 0)?) | usize::from(word(data, 2)?) << 16),
            0x000a => break,
            _ => {}
        }
    }
    let known = |(style, font): &(u16, u16)| {
        let format = codes.get(style).cloned();
        let format = format.unwrap_or_else(|| shown::format(builtin(u32::from(*style))));
        (format, rich::font(&fonts, *font))
    };
    if wide {
        book.texts = rich::texts(&texts, &fonts);
    }
    book.formats = styles.iter().map(known).collect();
    for place in places {
        let (marks, cells) = scan_sheet(stream.get(place..)?, wide)?;
        book.cells = book.cells.saturating_add(cells);
        book.sheets.push(marks);
    }
    Some(book)
}

/// The marks of a sheet, and the size of the box around its cells. Nothing where it says that it is larger than a sheet.
fn scan_sheet(stream: &[u8], wide: bool) -> Option<(Marks, usize)> {
    let mut marks = Marks::default();
    let (mut depth, mut box_, mut areas) = (0, None::<Area>, Vec::new());
    for (kind, data) in Records(stream) {
        match kind {
            0x0809 => depth += 1,
            0x000a if depth <= 1 => break,
            0x000a => depth -= 1,
            _ if depth > 1 => {}
            0x0200 => is_sane(data, wide)?,
            0x01b0 => areas = rich::areas(data),
            0x01b1 => {
                if let Some(odd) = rich::odd(data) {
                    marks
                        .conditions
                        .extend(areas.iter().map(|area| (*area, odd)));
                }
            }
            0x0208 if word(data, 12)? & 0x20 != 0 => {
                marks.rows.insert(Row::from(word(data, 0)?));
            }
            0x007d if word(data, 8)? & 1 != 0 => {
                let (from, to) = (Column::from(word(data, 0)?), Column::from(word(data, 2)?));
                marks.columns.extend(from..=to.min(255));
            }
            0x0203 | 0x027e | 0x0006 | 0x0204 | 0x00d6 | 0x0205 | 0x00fd | 0x00bd => {
                let (row, column) = (Row::from(word(data, 0)?), Column::from(word(data, 2)?));
                let styles = if kind == 0x00bd {
                    data.len().saturating_sub(6) / 6
                } else {
                    1
                };
                if kind == 0x00fd
                    && let (Some(low), Some(high)) = (word(data, 6), word(data, 8))
                {
                    let number = u32::from(low) | u32::from(high) << 16;
                    marks.texts.insert((row, column), number);
                }
                for step in 0..styles {
                    let style = word(data, 4 + 6 * step)?;
                    marks.formats.insert((row, column + small(step)), style);
                }
                let last = (row, column + small(styles.saturating_sub(1)));
                let old = box_.unwrap_or(Area {
                    from: (row, column),
                    to: last,
                });
                box_ = Some(Area {
                    from: (old.from.0.min(row), old.from.1.min(column)),
                    to: (old.to.0.max(row), old.to.1.max(last.1)),
                });
            }
            _ => {}
        }
    }
    let size = box_.map_or(0, |area| {
        let (rows, columns) = (area.to.0 - area.from.0 + 1, area.to.1 - area.from.1 + 1);
        rows as usize * columns as usize
    });
    Some((marks, size))
}

/// Nothing where a sheet says that it is larger than a sheet can be.
fn is_sane(data: &[u8], wide: bool) -> Option<()> {
    let (rows, columns) = if wide {
        let high = word(data, 2)? | word(data, 6)?;
        (
            u32::from(word(data, 4)?) + (u32::from(high) << 16),
            word(data, 10)?,
        )
    } else {
        (u32::from(word(data, 2)?), word(data, 6)?)
    };
    (rows <= 65_536 && columns <= 256).then_some(())
}

/// The records of a stream: two bytes of kind, two of length.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, length) = (word(self.0, 0)?, usize::from(word(self.0, 2)?));
        let data = self.0.get(4..4 + length)?;
        self.0 = &self.0[4 + length..];
        Some((kind, data))
    }
}

pub(super) fn word(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*data.get(at)?, *data.get(at + 1)?]))
}

/// The code of a number format. Letters beyond ASCII say nothing about decimals.
fn code(data: &[u8], wide: bool) -> Option<String> {
    let letter = |byte: &u8| char::from(*byte);
    if !wide {
        return Some(data.get(3..)?.iter().map(letter).collect());
    }
    let text = data.get(5..)?;
    if data.get(4)? & 1 == 0 {
        return Some(text.iter().map(letter).collect());
    }
    let pairs = text.chunks_exact(2);
    Some(
        pairs
            .map(|pair| {
                if pair[1] == 0 {
                    char::from(pair[0])
                } else {
                    '\u{fffd}'
                }
            })
            .collect(),
    )
}
