//! XLSX, for spreadsheets: the table on a sheet of its own, and beside it what it is, whose, and what its columns mean.
//!
//! Numbers are numbers and show every digit they were published with; texts are texts, whatever sign they begin with.
//! The time of making is a fixed one: the same table gives the same bytes.

use rust_decimal::Decimal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::table::{BESIDE, Cell, OWN, Table};
use lang::{Phrase, number, phrases};
use model::Absence;

/// The file's ending.
pub const ENDING: &str = "xlsx";

/// Number formats by how many decimals they show; beyond the last, a number shows what it has.
const DECIMALS: [&str; 7] = ["0", "0.0", "0.00", "0.000", "0.0000", "0.00000", "0.000000"];

/// Writes the table. One that no spreadsheet can hold is cut to what it can.
///
/// # Panics
/// Never: what is written to is memory, and names are short.
#[must_use]
pub fn write(table: &Table) -> Vec<u8> {
    workbook(table).expect("a table fits on a sheet")
}

fn workbook(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A site has a thousand of them: a third less work for a quarter more bytes.
    book.set_zip_compression_level(1);
    let properties = DocProperties::new()
        .set_title(&table.title)
        .set_author(table.publisher)
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    let head = Format::new().set_bold();
    figures(book.add_worksheet(), table, &head)?;
    notes(book.add_worksheet(), table, &head)?;
    book.save_to_buffer().map(of_one_system)
}

/// Names the same system in the directory of a zip file wherever it was written: what wrote it names its own.
pub(super) fn of_one_system(mut zip: Vec<u8>) -> Vec<u8> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const END: &[u8] = b"PK\x05\x06";
    const UNIX: u8 = 3;
    let number = |zip: &[u8], at: usize, width: usize| {
        let bytes = zip.get(at..at + width).unwrap_or_default();
        let digits = bytes.iter().rev();
        digits.fold(0, |sum, &byte| sum << 8 | usize::from(byte))
    };
    let Some(end) = memchr::memmem::rfind(&zip, END) else {
        return zip;
    };
    let mut at = number(&zip, end + 16, 4);
    while zip.get(at..at + 4) == Some(ENTRY) {
        zip[at + 5] = UNIX;
        let lengths = [28, 30, 32].map(|field| number(&zip, at + field, 2));
        at += 46 + lengths.iter().sum::<usize>();
    }
    zip
}

fn figures(sheet: &mut Worksheet, table: &Table, head: &Format) -> Result<(), XlsxError> {
    sheet.set_name(lang::phrase!("xlsx-figures").get(OWN))?;
    sheet.set_freeze_panes(1, 0)?;
    let formats = DECIMALS.map(|code| Format::new().set_num_format(code));
    for (at, column) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, &*column.code, head)?;
    }
    for (down, row) in (1u32..).zip(&table.rows) {
        for (at, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => _ = sheet.write_string(down, at, *text)?,
                Cell::Absent(reason) => _ = sheet.write_string(down, at, reason.code())?,
                Cell::Place(cell) => _ = sheet.write_string(down, at, cell.to_string())?,
                Cell::Day(day) => _ = sheet.write_string(down, at, day.to_string())?,
                Cell::Number(value) => write_number(sheet, (down, at), *value, &formats)?,
            }
        }
    }
    Ok(())
}

/// A number as a number; where a spreadsheet would lose digits of it, as text.
pub(crate) fn write_number(
    sheet: &mut Worksheet,
    (down, at): (u32, u16),
    value: Decimal,
    formats: &[Format],
) -> Result<(), XlsxError> {
    let plain = number::plain(value);
    let binary: f64 = plain.parse().unwrap_or(f64::NAN);
    let kept = binary.to_string().parse::<Decimal>();
    if kept != Ok(value) {
        sheet.write_string(down, at, plain)?;
    } else if value.scale() == 0 {
        sheet.write_number(down, at, binary)?;
    } else if let Some(format) = formats.get(value.scale() as usize) {
        sheet.write_number_with_format(down, at, binary, format)?;
    } else {
        sheet.write_number(down, at, binary)?;
    }
    Ok(())
}

fn notes(sheet: &mut Worksheet, table: &Table, head: &Format) -> Result<(), XlsxError> {
    sheet.set_name(lang::phrase!("xlsx-notes").get(OWN))?;
    sheet.set_column_width(0, 28)?;
    sheet.set_column_width(1, 48)?;
    sheet.set_column_width(2, 48)?;
    let mut lines = Lines { sheet, head, at: 0 };
    lines.add([lang::phrase!("xlsx-table").get(OWN), &table.title, ""])?;
    lines.add([
        lang::phrase!("xlsx-publisher").get(OWN),
        table.publisher,
        "",
    ])?;
    lines.add([lang::phrase!("xlsx-citation").get(OWN), &table.citation, ""])?;
    if let Some(licence) = table.licence {
        let address = licence.url.as_deref().unwrap_or_default();
        let name = lang::phrase!("xlsx-licence").get(OWN);
        lines.add([name, licence.name.get(OWN), address])?;
    }
    for source in &table.sources {
        let address = source.url.as_deref().unwrap_or_default();
        let name = lang::say!(OWN, "xlsx-source", code = source.code);
        lines.add([&name, &source.title.vi, address])?;
    }
    lines.at += 1;
    lines.heads(lang::phrase!("xlsx-column"), lang::phrase!("xlsx-meaning"))?;
    for column in &table.columns {
        let english = column.english.as_deref().unwrap_or_default();
        lines.add([&column.code, &column.name, english])?;
    }
    lines.at += 1;
    lines.heads(lang::phrase!("xlsx-no-score"), lang::phrase!("xlsx-reason"))?;
    for reason in Absence::ALL {
        let words = phrases::absence(reason);
        lines.add([reason.code(), words.get(OWN), words.get(BESIDE)])?;
    }
    Ok(())
}

/// Lines of three texts, the first in bold.
struct Lines<'a> {
    sheet: &'a mut Worksheet,
    head: &'a Format,
    at: u32,
}

impl Lines<'_> {
    fn add(&mut self, [name, own, beside]: [&str; 3]) -> Result<(), XlsxError> {
        self.sheet
            .write_string_with_format(self.at, 0, name, self.head)?;
        self.sheet.write_string(self.at, 1, own)?;
        if !beside.is_empty() {
            self.sheet.write_string(self.at, 2, beside)?;
        }
        self.at += 1;
        Ok(())
    }

    /// The heads of a list of codes, each with its words in both languages.
    fn heads(&mut self, code: Phrase, words: Phrase) -> Result<(), XlsxError> {
        self.add([code.get(OWN), words.get(OWN), words.get(BESIDE)])
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{of_one_system, write};
    use crate::table::{Cell, Column, Kind, Table};

    fn table(cells: Vec<Cell<'_>>) -> Table<'_> {
        let columns = cells.iter().map(|_| Column {
            code: "a".into(),
            name: "Cột".into(),
            english: None,
            kind: Kind::Number,
        });
        Table {
            title: "Bảng".to_owned(),
            columns: columns.collect(),
            rows: vec![cells],
            ..Table::default()
        }
    }

    #[test]
    fn the_same_table_gives_the_same_bytes() {
        let cells = || vec![Cell::Number(Decimal::new(150, 2)), Cell::Text("=1+1")];
        assert_eq!(write(&table(cells())), write(&table(cells())));
    }

    #[test]
    fn the_bytes_tell_nothing_of_the_system_they_were_written_on() {
        let bytes = write(&table(vec![Cell::Text("a")]));
        let mut elsewhere = bytes.clone();
        let entries: Vec<usize> = memchr::memmem::find_iter(&bytes, b"PK\x01\x02").collect();
        for at in &entries {
            assert_eq!(elsewhere[at + 5], 3);
            elsewhere[at + 5] = 0;
        }
        assert!(entries.len() > 8);
        assert!(of_one_system(elsewhere) == bytes);
    }

    #[test]
    fn a_number_of_any_length_is_written() {
        for scale in 0..=28 {
            let bytes = write(&table(vec![Cell::Number(Decimal::new(i64::MAX, scale))]));
            assert!(bytes.starts_with(b"PK"));
        }
    }
}
