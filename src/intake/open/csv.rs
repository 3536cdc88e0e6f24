//! Tables as text: fields between commas, semicolons, tabs or bars.

use super::{CELLS, ROWS, Refusal, encoding, words};
use crate::grid::{Content, Sheet, Workbook};

/// What may stand between fields; in a tie the first wins.
const DELIMITERS: [u8; 4] = *b"\t;,|";

/// How many lines are looked at to find the delimiter.
const SAMPLE: usize = 200;

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let (text, encoding) = encoding::read(bytes)?;
    let (text, told) = match text.strip_prefix("sep=") {
        Some(rest) => (
            rest.split_once('\n').map_or("", |(_, rest)| rest),
            rest.bytes().next(),
        ),
        None => (text.as_str(), None),
    };
    let skipped = u32::from(told.is_some());
    let delimiter = told.unwrap_or_else(|| delimiter(text));
    if let Some(line) = unclosed(text, delimiter) {
        return Err(Refusal::Quote {
            line: line + skipped,
        });
    }
    let mut sheet = Sheet::default();
    for (record, row) in records(text, delimiter).zip(skipped..) {
        if row >= ROWS {
            return Err(Refusal::Rows {
                sheet: String::new(),
            });
        }
        for (field, column) in record.iter().zip(0..) {
            if let Some(words) = words(field) {
                sheet.put((row, column), Content::Words(words));
            }
        }
        if sheet.cells.len() > CELLS {
            return Err(Refusal::Cells);
        }
    }
    Ok(Workbook {
        name: String::new(),
        sheets: vec![sheet],
        encoding: encoding.map(str::to_owned),
        shows_decimals: true,
    })
}

/// The rows of a text, empty ones among them: a row's number is that of spreadsheets that open the file.
fn records(text: &str, delimiter: u8) -> impl Iterator<Item = ::csv::StringRecord> {
    // The crate passes over empty lines; a space keeps them and means nothing.
    let kept = keep_empty_lines(text);
    ::csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(std::io::Cursor::new(kept.into_bytes()))
        .into_records()
        .map_while(Result::ok)
}

/// The line of a quotation mark that was never closed, or that a later one closed by chance: the rows between would be
/// one cell.
fn unclosed(text: &str, delimiter: u8) -> Option<u32> {
    let width = records(text, delimiter).map(|record| record.len()).max()?;
    let (bytes, mut at, mut line) = (text.as_bytes(), 0, 1);
    let mut starts = true;
    while let Some(byte) = bytes.get(at) {
        if *byte == b'"' && starts {
            let end = closing(bytes, at + 1);
            let inner = &bytes[at + 1..end.unwrap_or(bytes.len())];
            let lines = inner.split(|byte| *byte == b'\n').count() - 1;
            let rest = end.and_then(|end| bytes.get(end + 1));
            let goes_on =
                rest.is_some_and(|next| *next != delimiter && !next.is_ascii_whitespace());
            let swallows = swallows_a_row(text, at, inner.len(), delimiter, width);
            if end.is_none() || lines > 0 && (goes_on || swallows) {
                return Some(line);
            }
            line += u32::try_from(lines).unwrap_or(0);
            at = end? + 1;
            starts = false;
            continue;
        }
        line += u32::from(*byte == b'\n');
        starts = *byte == delimiter || *byte == b'\n' || (starts && *byte == b'\r');
        at += 1;
    }
    None
}

/// Where a quoted field ends that begins at a place: two marks in a row are one of its text.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
        match bytes.get(at + 1) {
            Some(b'"') => at += 2,
            _ => return Some(at),
        }
    }
}

/// Whether a quoted field spans lines that are whole rows by themselves: the one in which it begins and one of the others.
fn swallows_a_row(text: &str, quote: usize, length: usize, delimiter: u8, width: usize) -> bool {
    let start = text[..quote].rfind('\n').map_or(0, |at| at + 1);
    let end = (quote + 1 + length).min(text.len());
    let rest = text.get(end..).and_then(|rest| rest.find('\n'));
    let end = rest.map_or(text.len(), |at| end + at);
    let is_whole = |line: &str| 1 + line.bytes().filter(|byte| *byte == delimiter).count() == width;
    let mut lines = text.get(start..end).unwrap_or_default().split('\n');
    width > 1 && lines.next().is_some_and(is_whole) && lines.any(is_whole)
}

fn keep_empty_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut quoted = false;
    for line in text.split_inclusive('\n') {
        if !quoted && line.trim_end_matches(['\r', '\n']).is_empty() {
            out.push(' ');
        }
        out.push_str(line);
        quoted ^= line.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    }
    out
}

/// The delimiter that cuts most lines into the same number of fields.
fn delimiter(text: &str) -> u8 {
    let mut best = (0, DELIMITERS[2]);
    for delimiter in DELIMITERS {
        let mut widths: Vec<usize> = records(text, delimiter)
            .take(SAMPLE)
            .map(|record| record.len())
            .filter(|width| *width > 1)
            .collect();
        widths.sort_unstable();
        let most = widths
            .chunk_by(|a, b| a == b)
            .map(|same| (same.len(), same[0]))
            .max()
            .unwrap_or((0, 0));
        // More lines speak louder than more fields: a decimal comma cuts lines too, but not all of them alike.
        let weight = most.0 * 1000 + most.1;
        if weight > best.0 {
            best = (weight, delimiter);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::{Refusal, read};
    use crate::grid::Content;

    fn cell(text: &str, place: (u32, u32)) -> Option<String> {
        let book = read(text.as_bytes()).unwrap();
        book.sheets[0].cells.get(&place).map(Content::text)
    }

    #[test]
    fn the_delimiter_is_found() {
        assert_eq!(cell("a,b\n\"1,5\",2\n", (1, 0)).as_deref(), Some("1,5"));
        assert_eq!(cell("a;b\n1,5;2\n", (1, 0)).as_deref(), Some("1,5"));
        assert_eq!(cell("a\tb\n1,5\t2\n", (1, 0)).as_deref(), Some("1,5"));
        assert_eq!(cell("sep=|\na|b\n1;5|2\n", (2, 0)).as_deref(), Some("1;5"));
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_told_with_its_line() {
        for (text, line) in [
            ("TT;Đơn vị;Điểm\n1;A;9\n2;\"B;8\n", 3),
            ("TT;Đơn vị;Điểm\n1;\"A;9\n2;B;8\n3;\"C\";7\n", 2),
            ("TT;Đơn vị;Điểm\n1;\"A;9\n2;B\";8\n3;C;7\n", 2),
        ] {
            let refused = read(text.as_bytes()).unwrap_err();
            assert_eq!(refused, Refusal::Quote { line }, "{text}");
        }
        for text in [
            "a;b\n\"1 \"\"x\"\"\";2\n",
            "a;b\n12\";2\n",
            "a;b;c\n\"hai\ndòng; có dấu\";2;3\n",
        ] {
            assert!(read(text.as_bytes()).is_ok(), "{text}");
        }
    }

    #[test]
    fn empty_lines_count_and_quoted_ones_do_not() {
        let text = "Bảng 1\r\n\r\na,\"b\n\nc\"\r\n1,2\r\n";
        assert_eq!(cell(text, (2, 1)).as_deref(), Some("b c"));
        assert_eq!(cell(text, (3, 0)).as_deref(), Some("1"));
    }
}
