//! A made table, and the bytes of the file that holds it.

use congbo::model::Score;

use crate::dice::Dice;
use crate::{docx, ods, xls, xlsx};

#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(Score),
    /// A number with the mark of a footnote behind it.
    Noted(Score),
    /// A number with a raised digit behind it: the mark of a footnote, where letters can be raised.
    Raised(Score, u8),
    /// A number that is struck through, and the one that holds.
    Replaced(Score, Score),
    /// A number that is struck through, and none that holds.
    Struck(Score),
    /// Per cent, shown as such.
    Percent(Score),
    /// A part of one, shown without a sign of per cent.
    Share(Score),
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
    /// Cells that are one: the first and the last of them.
    pub(crate) merged: Vec<[(usize, usize); 2]>,
    /// The first row below the head, where nothing stands beside the table.
    pub(crate) body: Option<usize>,
    /// Columns that nobody sees.
    pub(crate) hidden: Vec<usize>,
    /// Columns whose numbers a condition shows otherwise.
    pub(crate) conditions: Vec<(usize, Condition)>,
}

/// What a condition does to numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Colours them.
    Colour,
    /// Shows fewer digits.
    Digits,
    /// Strikes them through.
    Strike,
}

/// In which form a table is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Xlsx,
    Xls,
    Ods,
    Docx,
    /// Text in an encoding, with what stands between its fields, and whether decimals follow a comma.
    Text(Encoding, char, bool),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Marked,
    Utf16,
    Utf16Big,
    Tcvn3,
    Vni,
    Windows1258,
    /// What Excel writes on most machines: letters that it has not become question marks.
    Ansi,
}

#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) form: Form,
    /// Whether each sheet is a file of its own.
    pub(crate) apart: bool,
}

impl Form {
    pub(crate) fn any(dice: &mut Dice) -> Self {
        let encoding = match dice.roll(16) {
            0..5 => Encoding::Utf8,
            5..9 => Encoding::Marked,
            9..11 => Encoding::Utf16,
            11 => Encoding::Utf16Big,
            12 => Encoding::Tcvn3,
            13 => Encoding::Vni,
            14 => Encoding::Windows1258,
            _ => Encoding::Ansi,
        };
        match dice.roll(11) {
            0 | 1 => Self::Text(encoding, ';', true),
            2 | 3 => Self::Text(encoding, ',', false),
            4 | 5 => Self::Text(encoding, '\t', true),
            6 => Self::Xls,
            7 => Self::Ods,
            8 => Self::Docx,
            _ => Self::Xlsx,
        }
    }
}

impl Form {
    fn bytes(self, sheets: &[Sheet]) -> Vec<u8> {
        match self {
            Self::Xlsx => xlsx::bytes(sheets),
            Self::Xls => xls::bytes(sheets),
            Self::Ods => ods::bytes(sheets),
            Self::Docx => docx::bytes(sheets),
            Self::Text(encoding, between, comma) => {
                encoding.bytes(&delimited(&sheets[0], between, comma))
            }
        }
    }
}

impl Made {
    /// The table as text, for whoever looks into what went wrong.
    pub(crate) fn text(&self) -> String {
        let mut out = format!("{:?}\n", self.form);
        for sheet in &self.sheets {
            out.extend(["# ", &sheet.name, "\n", &delimited(sheet, ';', true)]);
        }
        out
    }

    /// The files, one after the other.
    pub(crate) fn files(&self) -> Vec<Vec<u8>> {
        let count = if self.apart { 1 } else { self.sheets.len() };
        let files = self.sheets.chunks(count.max(1));
        files.map(|sheets| self.form.bytes(sheets)).collect()
    }

    /// The first file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.files().swap_remove(0)
    }
}

impl Cell {
    /// What a person sees who cannot tell raised or struck digits from others.
    pub(crate) fn seen(&self, comma: bool) -> String {
        let number = |value: &Score| {
            let text = value.to_string();
            if comma { text.replace('.', ",") } else { text }
        };
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(value) | Self::Share(value) | Self::Struck(value) => number(value),
            Self::Noted(value) => number(value) + "(*)",
            Self::Raised(value, digit) => format!("{}{digit}", number(value)),
            Self::Replaced(old, value) => format!("{} {}", number(old), number(value)),
            Self::Percent(value) => number(value) + "%",
        }
    }
}

fn delimited(sheet: &Sheet, between: char, comma: bool) -> String {
    let mut out = String::new();
    for row in &sheet.rows {
        let fields = row.iter().map(|cell| cell.seen(comma));
        let fields = fields.map(|text| {
            if text.contains([between, '"', '\n']) {
                format!("\"{}\"", text.replace('"', "\"\""))
            } else {
                text
            }
        });
        let fields: Vec<String> = fields.collect();
        out += &fields.join(&between.to_string());
        out.push('\n');
    }
    out
}
