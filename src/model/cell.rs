//! Where in a spreadsheet a value stands: C7.

use std::fmt;

use super::mapping::Column;
use super::{Result, SourceId, Table};

/// The cells of a table that was taken from a file: a column for each quantity. The row is that of each result, but for
/// quantities that have a row of their own, as in a workbook that one unit fills in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The source whose file it is.
    pub source: SourceId,
    /// The sheet, where the file names one.
    pub sheet: Option<String>,
    /// The first and the last row for which this holds, where a sheet has several tables.
    pub rows: Option<(u32, u32)>,
    /// The columns, from 0.
    pub columns: Vec<(Column, u32)>,
    /// The rows, from 1, of quantities that do not stand in the row of their result.
    pub apart: Vec<(Column, u32)>,
}

impl Layout {
    /// The row of a quantity of a result in a row.
    #[must_use]
    pub fn row_of(&self, quantity: Column, row: u32) -> u32 {
        let apart = self.apart.iter().find(|(known, _)| *known == quantity);
        apart.map_or(row, |(_, row)| *row)
    }
}

/// In which layout and row a result stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The layout's place in the table.
    pub layout: u8,
    /// The row, from 1.
    pub row: u32,
}

/// A cell of a sheet of the file of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The source whose file it is.
    pub source: SourceId,
    /// The sheet, where the file names one.
    pub sheet: Option<&'a str>,
    /// The row, from 1.
    pub row: u32,
    /// The column, from 0.
    pub column: u32,
}

/// As spreadsheets call it.
impl fmt::Display for Cell<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", letters(self.column), self.row)
    }
}

impl Table {
    /// The layout of a result that was taken from a file.
    #[must_use]
    pub fn layout(&self, result: &Result) -> Option<&Layout> {
        self.layouts.get(usize::from(result.row?.layout))
    }

    /// All rows of files in which values of a result stand, the first one first.
    pub fn places(&self, result: &Result) -> impl Iterator<Item = (&Layout, Row)> {
        let unit = result.unit;
        let further = self.joined.iter().filter(move |(known, _)| *known == unit);
        let rows = result.row.into_iter().chain(further.map(|(_, row)| *row));
        rows.filter_map(|row| Some((self.layouts.get(usize::from(row.layout))?, row)))
    }

    /// The cell in which a value of a result stands.
    #[must_use]
    pub fn cell(&self, result: &Result, quantity: Column) -> Option<Cell<'_>> {
        self.places(result).find_map(|(layout, row)| {
            let found = layout.columns.iter().find(|(known, _)| *known == quantity);
            Some(Cell {
                source: layout.source,
                sheet: layout.sheet.as_deref(),
                row: layout.row_of(quantity, row.row),
                column: found?.1,
            })
        })
    }
}

/// The letters of a column: A, B, … Z, AA.
#[must_use]
pub fn letters(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or(0));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    let letters = letters.iter().rev();
    letters.map(|letter| char::from(*letter)).collect()
}

/// The column that letters name, from 0.
#[must_use]
pub fn column(letters: &str) -> Option<u32> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0;
    for letter in letters.bytes() {
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column * 26 + u32::from(letter - b'A') + 1;
    }
    column.checked_sub(1)
}

/// The column and row that a cell is called by: F12. Letters alone name a column.
#[must_use]
pub fn place(text: &str) -> Option<(u32, Option<u32>)> {
    let end = text
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(text.len());
    let column = column(&text[..end])?;
    if end == text.len() {
        return Some((column, None));
    }
    let row: u32 = text[end..].parse().ok()?;
    (row > 0).then_some((column, Some(row)))
}

#[cfg(test)]
mod tests {
    use super::{column, letters, place};

    #[test]
    fn a_cell_has_a_column_and_perhaps_a_row() {
        assert_eq!(place("F12"), Some((5, Some(12))));
        assert_eq!(place("F"), Some((5, None)));
        for text in ["", "12", "F0", "F1x", "f1", "F99999999999"] {
            assert_eq!(place(text), None, "{text}");
        }
    }

    #[test]
    fn columns_are_called_as_in_spreadsheets() {
        let all = [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ];
        for (number, text) in all {
            assert_eq!(letters(number), text);
            assert_eq!(column(text), Some(number));
        }
        for text in ["", "a", "1", "AAAA", "Đ"] {
            assert_eq!(column(text), None);
        }
    }
}
