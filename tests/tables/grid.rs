//! A made table, and the bytes of the file that holds it.

use congbo::model::Score;
use rust_xlsxwriter::{Format, Workbook};

use crate::dice::Dice;

#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(Score),
    /// A number with the mark of a footnote behind it.
    Noted(Score),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// Cells of a row that are one: row, first and last column.
    pub(crate) merged: Vec<(usize, usize, usize)>,
}

/// In which form a table is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Xlsx,
    /// Text in an encoding, with what stands between its fields, and whether decimals follow a comma.
    Text(Encoding, char, bool),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Marked,
    Utf16,
}

#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) form: Form,
}

impl Form {
    pub(crate) fn any(dice: &mut Dice) -> Self {
        let encoding = *dice.pick(&[Encoding::Utf8, Encoding::Marked, Encoding::Utf16]);
        match dice.roll(5) {
            0 => Self::Text(encoding, ';', true),
            1 => Self::Text(encoding, ',', false),
            2 => Self::Text(encoding, '\t', true),
            _ => Self::Xlsx,
        }
    }
}

impl Made {
    /// The table as text, for whoever looks into what went wrong.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for sheet in &self.sheets {
            out.extend(["# ", &sheet.name, "\n", &delimited(sheet, ';', true)]);
        }
        out
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        match self.form {
            Form::Xlsx => xlsx(&self.sheets),
            Form::Text(encoding, between, comma) => {
                let text = delimited(&self.sheets[0], between, comma);
                match encoding {
                    Encoding::Utf8 => text.into_bytes(),
                    Encoding::Marked => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
                    Encoding::Utf16 => {
                        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
                        units.flat_map(u16::to_le_bytes).collect()
                    }
                }
            }
        }
    }
}

fn delimited(sheet: &Sheet, between: char, comma: bool) -> String {
    let number = |value: &Score| {
        let text = value.to_string();
        if comma { text.replace('.', ",") } else { text }
    };
    let mut out = String::new();
    for row in &sheet.rows {
        let fields: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                Cell::Empty => String::new(),
                Cell::Text(text) => text.clone(),
                Cell::Number(value) => number(value),
                Cell::Noted(value) => number(value) + "(*)",
            })
            .map(|text| {
                if text.contains([between, '"', '\n']) {
                    format!("\"{}\"", text.replace('"', "\"\""))
                } else {
                    text
                }
            })
            .collect();
        out += &fields.join(&between.to_string());
        out.push('\n');
    }
    out
}

fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let mut book = Workbook::new();
    for sheet in sheets {
        let page = book.add_worksheet();
        if !sheet.name.is_empty() {
            page.set_name(&sheet.name).expect("a short name");
        }
        for (row, cells) in (0..).zip(&sheet.rows) {
            for (column, cell) in (0..).zip(cells) {
                put(page, row, column, cell);
            }
        }
        for (row, first, last) in &sheet.merged {
            let Cell::Text(text) = &sheet.rows[*row][*first] else {
                continue;
            };
            let small = |place: usize| u16::try_from(place).expect("a small number");
            let row = u32::try_from(*row).expect("a small number");
            page.merge_range(row, small(*first), row, small(*last), text, &Format::new())
                .expect("cells beside each other");
        }
    }
    book.save_to_buffer().expect("a workbook in memory")
}

fn put(page: &mut rust_xlsxwriter::Worksheet, row: u32, column: u16, cell: &Cell) {
    let done = match cell {
        Cell::Empty => return,
        Cell::Text(text) => page.write_string(row, column, text),
        Cell::Noted(value) => page.write_string(row, column, format!("{value}(*)")),
        Cell::Number(value) => {
            let number: f64 = value.to_string().parse().expect("a number");
            let form = match value.scale() {
                0 => "0",
                _ => "0.00",
            };
            page.write_number_with_format(row, column, number, &Format::new().set_num_format(form))
        }
    };
    done.expect("a cell of a sheet");
}
