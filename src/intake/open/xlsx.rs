//! Workbooks of Excel since 2007.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::marks::{self, Marks};
use super::shown::{self, Format};
use super::{CELLS, ROWS, Refusal, pack, words};
use crate::intake::grid::{Content, Odd, Sheet, Workbook};

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut archive = pack::open(bytes)?;
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let mut workbook = Workbook {
        shows_decimals: true,
        ..Workbook::default()
    };
    let paths = marks::paths(&mut archive)?;
    let mut count = 0;
    for about in file.sheets_metadata().to_vec() {
        if about.typ != SheetType::WorkSheet {
            continue;
        }
        let marks = match paths.get(&about.name) {
            Some(path) => marks::read(&mut archive, path)?,
            None => Marks::default(),
        };
        let mut sheet = Sheet {
            name: words(&about.name).unwrap_or_default(),
            hidden: about.visible != SheetVisible::Visible,
            ..Sheet::default()
        };
        cells(&mut file, &about.name, &mut sheet, &mut count)?;
        marks.put_on(&mut sheet);
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

/// Reads the cells one by one, so that a sheet that is too long is found out before it is held.
fn cells(
    file: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    sheet: &mut Sheet,
    count: &mut usize,
) -> Result<(), Refusal> {
    let mut reader = file
        .worksheet_cells_reader(name)
        .map_err(|error| refused(&error))?;
    let formats: Vec<Format> = reader
        .styles()
        .iter()
        .map(|style| match &style.number_format {
            Some(format) => shown::format(&format.format_code),
            None => shown::GENERAL,
        })
        .collect();
    while let Some((cell, style)) = reader
        .next_cell_with_style_id()
        .map_err(|error| refused(&error))?
    {
        let format = formats.get(style).copied().unwrap_or(shown::GENERAL);
        let Some(content) = content(cell.get_value(), format) else {
            continue;
        };
        let place = cell.get_position();
        if place.0 >= ROWS {
            return Err(Refusal::Rows {
                sheet: sheet.name.clone(),
            });
        }
        *count += 1;
        if *count > CELLS {
            return Err(Refusal::Cells);
        }
        sheet.put(place, content);
    }
    Ok(())
}

fn content(value: &DataRef<'_>, format: Format) -> Option<Content> {
    match value {
        DataRef::Empty => None,
        DataRef::SharedString(text) => words(text).map(Content::Words),
        DataRef::String(text) => words(text).map(Content::Words),
        DataRef::Float(value) => Some(number(*value, format)),
        #[expect(
            clippy::cast_precision_loss,
            reason = "numbers of that size are refused"
        )]
        DataRef::Int(value) => Some(number(*value as f64, format)),
        other => odd(&Data::from(other.clone())),
    }
}

pub(super) fn number(value: f64, format: Format) -> Content {
    match shown::number(value, format) {
        Some(number) => Content::Number(number),
        None => Content::Odd(Odd::Fault, value.to_string()),
    }
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

fn refused(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    }
}
