//! The bytes of a file → the workbook in it, or why it cannot be had. What a file is, its bytes say; its name says nothing.
//!
//! Time and memory are bounded whatever the bytes are: what a file would become is measured before it is read.

mod conditions;
mod csv;
mod docx;
mod encoding;
mod marks;
mod ods;
mod pack;
mod printed;
mod rich;
mod runs;
mod shown;
mod styles;
mod xls;
mod xlsx;

use unicode_normalization::UnicodeNormalization as _;

use super::grid::{Content, Workbook};
use super::word::Document;
use lang::{legacy, syllable};

/// The most that is read of one file.
const LARGEST: usize = 64 << 20;

/// The most rows of a sheet: all communes of the country with a row for each component of an index.
pub const ROWS: u32 = 120_000;

/// The most cells with something in them.
pub const CELLS: usize = 1_000_000;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It has nothing in it.
    Empty,
    /// It is larger than any table.
    Large,
    /// It would become far larger than it is.
    Bomb,
    /// A sheet has more rows than any table.
    Rows {
        /// The sheet.
        sheet: String,
    },
    /// It has more cells than any table.
    Cells,
    /// A quotation mark is never closed.
    Quote {
        /// The line of the mark, from 1.
        line: u32,
    },
    /// It opens with a password only.
    Password,
    /// It is not what it says, or was cut off.
    Damaged,
    /// It is another kind of file.
    Foreign(Foreign),
    /// The letters of a text file cannot be told.
    Letters,
    /// Letters were lost when the file was saved: the word shows where.
    Lost {
        /// A word that lost some: `B?nh`.
        word: String,
    },
}

/// Files that are taken for tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A page of the web, often called .xls.
    Web,
    /// XML that spreadsheets of 2003 wrote.
    Xml,
    /// A PDF.
    Pdf,
    /// A text document.
    Document,
    /// The binary form of xlsx.
    Xlsb,
    /// A workbook of Excel before 1993.
    Old,
    /// A file in which others are packed.
    Packed,
    /// A picture, or anything else.
    Other,
}

/// Reads a file.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::Large);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    let mut workbook = match bytes {
        [b'P', b'K', 3, 4, ..] => match pack::kind(bytes)? {
            pack::Kind::Xlsx => safely(|| xlsx::read(bytes))?,
            pack::Kind::Ods => ods::read(bytes)?,
            pack::Kind::Docx => docx::workbook(bytes)?,
        },
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ..] => xls::read(bytes)?,
        _ => match foreign(bytes) {
            Some(foreign) => return Err(Refusal::Foreign(foreign)),
            None => csv::read(bytes)?,
        },
    };
    if workbook.sheets.iter().all(|sheet| sheet.cells.is_empty()) {
        return Err(Refusal::Empty);
    }
    convert(&mut workbook);
    letters(&mut workbook);
    match lost(&workbook) {
        Some(word) => Err(Refusal::Lost { word }),
        None => Ok(workbook),
    }
}

/// A word in which letters became question marks when Excel saved the file in the encoding of the machine, where many
/// did: "Ninh B?nh", "?i?n Bi\u{ea}n". A question ends with a mark, and has none before a letter.
fn lost(workbook: &Workbook) -> Option<String> {
    let cells = workbook
        .sheets
        .iter()
        .flat_map(|sheet| sheet.cells.values());
    let texts = cells.filter_map(|content| match content {
        Content::Words(words) => Some(words.as_str()),
        _ => None,
    });
    let (mut all, mut found, mut first) = (0_usize, 0_usize, None);
    for word in texts
        .flat_map(|text| text.split([' ', '/', ',', '(', ')']))
        .take(20_000)
    {
        if !word.contains(char::is_alphabetic) {
            continue;
        }
        all += 1;
        let mut letters = word.chars().peekable();
        let is_lost = std::iter::from_fn(|| Some((letters.next()?, letters.peek().copied())))
            .any(|(c, next)| c == '?' && next.is_some_and(char::is_alphabetic));
        if is_lost {
            found += 1;
            first = first.or(Some(word));
        }
    }
    first
        .filter(|_| found >= 2 && found * 20 >= all)
        .map(str::to_owned)
}

/// Reads a text document.
///
/// # Errors
/// Why it cannot be read; also where it is none.
pub fn document(bytes: &[u8]) -> Result<Document, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::Large);
    }
    match bytes {
        [b'P', b'K', 3, 4, ..] => match pack::kind(bytes)? {
            pack::Kind::Docx => docx::read(bytes),
            pack::Kind::Xlsx | pack::Kind::Ods => Err(Refusal::Foreign(Foreign::Other)),
        },
        _ => Err(Refusal::Foreign(foreign(bytes).unwrap_or(Foreign::Other))),
    }
}

/// Runs a reader that is not ours: should it stumble over its bytes, they are damaged.
fn safely<T>(read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Damaged))
}

/// What bytes are that are no table.
fn foreign(bytes: &[u8]) -> Option<Foreign> {
    let head = &bytes[..bytes.len().min(1024)];
    let start: Vec<u8> = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .iter()
        .filter(|byte| **byte != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let start = start.trim_ascii_start();
    let has = |words: &[u8]| start.windows(words.len()).any(|part| part == words);
    if start.starts_with(b"%pdf") {
        return Some(Foreign::Pdf);
    }
    if start.starts_with(b"{\\rtf") {
        return Some(Foreign::Document);
    }
    if start.starts_with(b"<") {
        let office = has(b"urn:schemas-microsoft-com:office:spreadsheet") && !has(b"<html");
        return Some(if office { Foreign::Xml } else { Foreign::Web });
    }
    if matches!(head, [9, 0 | 2 | 4, 4 | 6, 0, ..]) {
        return Some(Foreign::Old);
    }
    let packed: [&[u8]; 3] = [b"rar!", b"7z\xbc\xaf", b"\x1f\x8b"];
    if packed.iter().any(|sign| start.starts_with(sign)) {
        return Some(Foreign::Packed);
    }
    let pictures: [&[u8]; 3] = [b"\x89png", b"\xff\xd8\xff", b"gif8"];
    if pictures.iter().any(|sign| start.starts_with(sign)) {
        return Some(Foreign::Other);
    }
    None
}

/// Words of a cell: composed, on one line, without spaces around them; nothing where there are none.
fn words(text: &str) -> Option<String> {
    let text: String = text
        .nfc()
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .collect();
    let parts: Vec<&str> = text.split_whitespace().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// Turns text in an encoding from before Unicode into Unicode, where the workbook as a whole shows that it is in one.
fn convert(workbook: &mut Workbook) {
    let mut all = String::new();
    for sheet in &workbook.sheets {
        for content in sheet.cells.values() {
            if let Content::Words(words) = content
                && !words.is_ascii()
                && all.len() < (1 << 20)
            {
                all.push_str(words);
                all.push('\n');
            }
        }
    }
    let Some(found) = legacy::find(&all) else {
        return;
    };
    // Where no letter is of Unicode alone, all of it is of the fonts; else each text speaks for itself.
    let whole = all.chars().all(|c| c <= 'ÿ' || !c.is_alphabetic());
    let mut changed = false;
    for sheet in &mut workbook.sheets {
        for content in sheet.cells.values_mut() {
            if let Content::Words(words) = content
                && (whole || is_spoilt(words))
            {
                *words = legacy::decode(words, found.legacy);
                changed = true;
            }
        }
    }
    if changed {
        workbook.encoding = Some(found.legacy.name().to_owned());
    }
}

/// Puts the Vietnamese letter where the Icelandic one stands that looks the same: old keyboards typed it.
fn letters(workbook: &mut Workbook) {
    for sheet in &mut workbook.sheets {
        for content in sheet.cells.values_mut() {
            if let Content::Words(words) = content
                && words.contains(['Ð', 'ð'])
            {
                *words = words.replace('Ð', "Đ").replace('ð', "đ");
            }
        }
        sheet.name = sheet.name.replace('Ð', "Đ").replace('ð', "đ");
    }
}

/// Whether words can be text that was not converted: no letter of Unicode alone, and not Vietnamese as they stand.
fn is_spoilt(words: &str) -> bool {
    let odd = |word: &str| !word.is_ascii() && !syllable::is_one(word);
    !words.is_ascii()
        && words.chars().all(|c| c <= 'ÿ')
        && words
            .split(|c: char| c.is_ascii_punctuation() || c == ' ')
            .any(odd)
}
