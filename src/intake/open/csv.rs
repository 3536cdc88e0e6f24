//! Tables as text: fields between commas, semicolons, tabs or bars.

use super::{CELLS, ROWS, Refusal, encoding, words};
use crate::intake::grid::{Content, Sheet, Workbook};

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
    use super::read;
    use crate::intake::grid::Content;

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
    fn empty_lines_count_and_quoted_ones_do_not() {
        let text = "Bảng 1\r\n\r\na,\"b\n\nc\"\r\n1,2\r\n";
        assert_eq!(cell(text, (2, 1)).as_deref(), Some("b c"));
        assert_eq!(cell(text, (3, 0)).as_deref(), Some("1"));
    }
}
