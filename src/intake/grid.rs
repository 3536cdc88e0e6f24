//! A workbook as people see it: sheets of cells, each with what it shows.
//!
//! Says nothing about what the cells mean. Only cells with something in them are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rust_decimal::Decimal;

use model::cell::letters;

/// A row, from 0.
pub type Row = u32;

/// A column, from 0.
pub type Column = u32;

/// Everything that is read of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workbook {
    /// What the file is called; empty where nobody says.
    pub name: String,
    /// The sheets in their order.
    pub sheets: Vec<Sheet>,
    /// How the text was written, where that had to be found out: "Windows-1258", "TCVN3 (ABC)".
    pub encoding: Option<String>,
    /// Whether cells tell with how many decimals they are shown.
    pub shows_decimals: bool,
}

/// A sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name; empty in files that have only one and do not name it.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Cells with something in them.
    pub cells: BTreeMap<(Row, Column), Content>,
    /// One more than the last column with something in it.
    pub width: Column,
    /// Cells that were made one with another, which has their content.
    pub covered: BTreeMap<(Row, Column), (Row, Column)>,
    /// Rows that are hidden.
    pub hidden_rows: BTreeSet<Row>,
    /// Columns that are hidden.
    pub hidden_columns: BTreeSet<Column>,
    /// The lines that stand above a table of a document, the uppermost first.
    pub above: Vec<String>,
    /// The remarks that stand below it.
    pub below: Vec<String>,
    /// The row of names of a table that lay on its side and was turned.
    pub turned: Option<Row>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Words, in NFC, without spaces around them.
    Words(String),
    /// A number.
    Number(Number),
    /// Something that is neither, as it is shown.
    Odd(Odd, String),
}

/// A number of a cell that knows it to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// With the digits that are shown.
    pub shown: Decimal,
    /// With all digits that are stored.
    pub stored: Decimal,
    /// Whether it is shown with a per-cent sign; both values are then per cent.
    pub percent: bool,
}

/// Why the content of a cell is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// An error such as `#DIV/0!`.
    Fault,
    /// A day: what spreadsheets make of "3/6".
    Day,
    /// True or false.
    Truth,
    /// A formula that was never worked out.
    Formula,
    /// A number that is struck through, or raised as a whole.
    Struck,
    /// A number that is hidden, or shown as something else: 7 1/2.
    Form,
}

/// A rectangle of cells; both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// The first cell.
    pub from: (Row, Column),
    /// The last cell.
    pub to: (Row, Column),
}

/// More merged cells are decoration, and would cost memory.
const COVERED: usize = 200_000;

impl Sheet {
    /// Makes the cells of an area one.
    pub fn merge(&mut self, area: Area) {
        let (rows, columns) = (area.from.0..=area.to.0, area.from.1..=area.to.1);
        let places = rows.flat_map(|row| columns.clone().map(move |column| (row, column)));
        for place in places.skip(1) {
            if self.covered.len() >= COVERED {
                return;
            }
            self.covered.insert(place, area.from);
        }
    }

    /// What is seen at a place: of cells that were made one, the content of the first.
    #[must_use]
    pub fn seen(&self, place: (Row, Column)) -> Option<&Content> {
        let found = self.cells.get(&place);
        found.or_else(|| self.cells.get(self.covered.get(&place)?))
    }

    /// The words seen at a place; nothing of a number.
    #[must_use]
    pub fn words(&self, place: (Row, Column)) -> Option<&str> {
        match self.seen(place)? {
            Content::Words(words) => Some(words),
            _ => None,
        }
    }

    /// One more than the last row with something in it.
    #[must_use]
    pub fn height(&self) -> Row {
        self.cells
            .last_key_value()
            .map_or(0, |((row, _), _)| row + 1)
    }

    /// What rows say, line by line, below what stands above the first of all.
    pub(crate) fn lines(&self, rows: Range<Row>) -> Vec<String> {
        let mut lines = self.stands_above(&rows);
        let mut last = None;
        for ((row, _), content) in self.cells.range((rows.start, 0)..(rows.end, 0)) {
            match lines.last_mut().filter(|_| last == Some(*row)) {
                Some(line) => {
                    line.push(' ');
                    line.push_str(&content.text());
                }
                None => lines.push(content.text()),
            }
            last = Some(*row);
        }
        lines
    }

    /// What rows say, cell by cell, below what stands above the first of all.
    pub(crate) fn texts(&self, rows: Range<Row>) -> Vec<String> {
        let mut texts = self.stands_above(&rows);
        let cells = self.cells.range((rows.start, 0)..(rows.end, 0));
        texts.extend(cells.map(|(_, content)| content.text()));
        texts
    }

    /// What stands above rows in a document, where they are the first.
    pub(crate) fn stands_above(&self, rows: &Range<Row>) -> Vec<String> {
        if rows.start == 0 {
            self.above.clone()
        } else {
            Vec::new()
        }
    }

    /// Puts something into a cell.
    pub fn put(&mut self, place: (Row, Column), content: Content) {
        self.width = self.width.max(place.1 + 1);
        self.cells.insert(place, content);
    }
}

impl Content {
    /// As it is shown, with a decimal point.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Words(words) | Self::Odd(_, words) => words.clone(),
            Self::Number(number) if number.percent => format!("{}%", number.shown),
            Self::Number(number) => number.shown.to_string(),
        }
    }
}

/// A cell as spreadsheets call it: C7.
#[must_use]
pub fn name((row, column): (Row, Column)) -> String {
    format!("{}{}", letters(column), u64::from(row) + 1)
}
