//! CSV by RFC 4180, in UTF-8, for any program. A text that a spreadsheet would run as a formula is made inert.

use std::borrow::Cow;

use super::table::{Cell, Table};
use lang::number;

/// The file's ending.
pub const ENDING: &str = "csv";

/// Writes the table: a line of column codes, then the rows.
///
/// # Panics
/// Never: what is written to is memory.
#[must_use]
pub fn write(table: &Table) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::with_capacity(64 * (table.rows.len() + 1)));
    let written = table
        .columns
        .iter()
        .try_for_each(|column| writer.write_field(column.code.as_bytes()));
    written.expect("memory takes all");
    end(&mut writer);
    for row in &table.rows {
        for cell in row {
            let written = match cell {
                Cell::Empty => writer.write_field(""),
                Cell::Text(text) => writer.write_field(inert(text).as_bytes()),
                Cell::Number(value) => writer.write_field(number::plain(*value)),
                Cell::Absent(reason) => writer.write_field(reason.code()),
                Cell::Place(cell) => writer.write_field(inert(&cell.to_string()).as_bytes()),
                Cell::Day(day) => writer.write_field(day.to_string()),
            };
            written.expect("memory takes all");
        }
        end(&mut writer);
    }
    writer.into_inner().expect("memory takes all")
}

fn end(writer: &mut csv::Writer<Vec<u8>>) {
    writer
        .write_record(None::<&[u8]>)
        .expect("memory takes all");
}

/// Puts an apostrophe before what a spreadsheet would take for a formula, at the start of a text and wherever a program
/// may let another cell begin in it; and before an apostrophe there, so that leaving out the first one of each part always
/// gives the text back.
fn inert(text: &str) -> Cow<'_, str> {
    let is_led = text.starts_with(['\t', '\r', '\n']) || runs(text);
    if !is_led && !text.split(PARTING).any(runs) {
        return text.into();
    }
    let parts = text.split_inclusive(PARTING).enumerate();
    let parts = parts.map(|(place, part)| {
        let is_marked = runs(part) || place == 0 && is_led;
        [if is_marked { "'" } else { "" }, part].concat()
    });
    parts.collect::<String>().into()
}

/// Whether a spreadsheet would run what begins so, or leave out its apostrophe.
fn runs(part: &str) -> bool {
    let first = part.trim_start_matches(is_blank).chars().next();
    first.is_some_and(|first| SIGNS.contains(&first)) || part.starts_with('\'')
}

/// After what some programs let a cell begin, whatever the quotation marks: where the list separator of a system is a
/// semicolon, the comma of a file parts nothing and its quotation marks are letters.
const PARTING: [char; 4] = [';', '\t', '\r', '\n'];

/// What a formula begins with, narrow, full-width and small: programs in East Asia take each for the other.
const SIGNS: [char; 13] = [
    '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−',
];

/// What programs leave out in front of a formula: blanks of every width, signs that steer, and what is not seen.
fn is_blank(letter: char) -> bool {
    let unseen = matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}');
    unseen || letter.is_whitespace() || letter.is_control()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use rust_decimal::Decimal;

    use super::write;
    use crate::table::{Cell, Column, Kind, Table};
    use model::Absence;

    fn table(rows: Vec<Vec<Cell<'_>>>) -> Table<'_> {
        let columns = ["a", "b"].map(|code| Column {
            code: code.into(),
            name: code.into(),
            english: None,
            kind: Kind::Text,
        });
        Table {
            columns: columns.to_vec(),
            rows,
            ..Table::default()
        }
    }

    #[test]
    fn a_missing_value_is_its_reason_and_never_zero() {
        let bytes = write(&table(vec![vec![
            Cell::Absent(Absence::NotPublished),
            Cell::Empty,
        ]]));
        assert_eq!(bytes, b"a,b\r\nnot-published,\r\n");
    }

    #[test]
    fn a_formula_is_made_inert_and_a_number_is_left_alone() {
        let bytes = write(&table(vec![vec![
            Cell::Text("=HYPERLINK(\"x\")"),
            Cell::Number(Decimal::new(-150, 2)),
        ]]));
        assert_eq!(bytes, b"a,b\r\n\"'=HYPERLINK(\"\"x\"\")\",-1.50\r\n");
    }

    #[test]
    fn nothing_in_front_of_a_formula_lets_it_run() {
        for text in [
            "\n=1+1",
            "\r\n=1",
            "\u{a0}=1",
            " \t=1",
            "\u{200b}=1",
            "\u{feff}+1",
            "\u{3000}-1",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "−1",
            "\u{0}=1",
            "\u{202e}@x",
            "\n",
            "\ttext",
        ] {
            let bytes = write(&table(vec![vec![Cell::Text(text), Cell::Empty]]));
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let row = reader.records().next().unwrap().unwrap();
            assert!(row[0].starts_with('\''), "{text:?}");
            assert_eq!(back(&row[0]), text);
        }
        for text in ["\u{a0}Sở", " a=b", "Sở Nội vụ – 1", "", " "] {
            let bytes = write(&table(vec![vec![Cell::Text(text), Cell::Empty]]));
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let row = reader.records().next().unwrap().unwrap();
            assert_eq!(&row[0], text);
        }
    }

    /// The text as it was: of each part the first apostrophe is left out.
    fn back(cell: &str) -> String {
        let parts = cell.split_inclusive(super::PARTING);
        parts
            .map(|part| part.strip_prefix('\'').unwrap_or(part))
            .collect()
    }

    #[test]
    fn no_part_of_a_text_runs_where_a_program_lets_it_be_a_cell() {
        for (text, written) in [
            ("a;=1+1", "a;'=1+1"),
            ("a\n=1", "a\n'=1"),
            ("a\r\n+1", "a\r\n'+1"),
            ("a; \u{a0}@x", "a;' \u{a0}@x"),
            ("a;'b", "a;''b"),
            ("a\t-1;−2", "a\t'-1;'−2"),
            ("a; b\n\nc = 1", "a; b\n\nc = 1"),
        ] {
            assert_eq!(super::inert(text), written);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in "[-=+@＝－'\",;\r\n\t\u{a0}\u{200b}a-zđ ]{0,12}", mantissa in -9_999_999i64..9_999_999, scale in 0u32..5) {
            let value = Decimal::new(mantissa, scale);
            let bytes = write(&table(vec![vec![Cell::Text(&text), Cell::Number(value)]]));
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let row = reader.records().next().unwrap().unwrap();
            for part in row[0].split(super::PARTING) {
                let first = part.trim_start_matches(super::is_blank).chars().next();
                prop_assert!(first.is_none_or(|first| !super::SIGNS.contains(&first)));
            }
            prop_assert_eq!(back(&row[0]), text);
            prop_assert_eq!(row[1].parse::<Decimal>().unwrap(), value);
        }
    }
}
