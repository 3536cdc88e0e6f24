//! What files say beside their values: digits that are raised or struck through, sizes that are written otherwise, sheets
//! of macros, quotation marks that are never closed.

use std::path::Path;

use congbo::intake::grid::{Content, Odd};
use congbo::intake::{self, Workbook, read};
use rust_xlsxwriter::{Format, FormatScript};

use super::intake::{content_files, fixtures, record, taken};

/// What a cell of the first sheet holds.
fn held(book: &Workbook, place: (u32, u32)) -> &Content {
    &book.sheets[0].cells[&place]
}

#[test]
fn what_is_raised_or_struck_through_is_no_part_of_a_number() {
    let raised = Format::new().set_font_script(FormatScript::Superscript);
    let struck = Format::new().set_font_strikethrough();
    let plain = Format::new();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet
        .write_rich_string(0, 0, &[(&plain, "92,2"), (&raised, "1")])
        .unwrap()
        .write_rich_string(1, 0, &[(&struck, "91,2"), (&plain, "92,2")])
        .unwrap()
        .write_number_with_format(2, 0, 92.2, &struck)
        .unwrap()
        .write_number_with_format(3, 0, 0.5, &Format::new().set_num_format("# ?/?"))
        .unwrap()
        .write_string_with_format(4, 0, "91,2", &struck)
        .unwrap();
    let book = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(held(&book, (0, 0)), &Content::Words("92,2¹".into()));
    assert_eq!(held(&book, (1, 0)), &Content::Words("92,2".into()));
    for (row, odd) in [(2, Odd::Struck), (3, Odd::Form), (4, Odd::Struck)] {
        let found = held(&book, (row, 0));
        assert!(
            matches!(found, Content::Odd(kind, _) if *kind == odd),
            "{found:?}"
        );
    }
}

/// A spreadsheet of `LibreOffice` with these styles and cells.
fn ods(styles: &str, cells: &str) -> Vec<u8> {
    use std::io::Write as _;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles><office:body>\
         <office:spreadsheet><table:table table:name=\"A\"><table:table-row>{cells}</table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    for (name, text) in [("mimetype", kind), ("content.xml", &content)] {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_same_holds_for_spreadsheets_of_libreoffice() {
    let styles = "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super 58%\"/></style:style>\
                  <style:style style:name=\"T2\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
    let cells = "<table:table-cell office:value-type=\"string\"><text:p>92,2<text:span text:style-name=\"T1\">1</text:span></text:p></table:table-cell>\
                 <table:table-cell office:value-type=\"string\"><text:p><text:span text:style-name=\"T2\">91,2</text:span>92,2</text:p></table:table-cell>\
                 <table:table-cell table:style-name=\"T2\" office:value-type=\"float\" office:value=\"92.2\"><text:p>92,2</text:p></table:table-cell>";
    let book = read(&ods(styles, cells)).unwrap();
    assert_eq!(held(&book, (0, 0)), &Content::Words("92,2¹".into()));
    assert_eq!(held(&book, (0, 1)), &Content::Words("92,2".into()));
    assert_eq!(
        held(&book, (0, 2)),
        &Content::Odd(Odd::Struck, "92,2".into())
    );
}

#[test]
fn files_that_other_readers_open_are_not_damaged() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/intake/opened");
    let mut opened = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let place = entry.unwrap().path();
        let book = read(&std::fs::read(&place).unwrap());
        let book = book.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", place.display()));
        assert_eq!(book.sheets.len(), 1, "{}", place.display());
        assert_eq!(held(&book, (1, 1)), &Content::Words("Lai Châu".into()));
        assert_eq!(held(&book, (1, 2)).text(), "75.25");
        opened += 1;
    }
    assert!(opened >= 3, "{opened}");
}

#[test]
fn the_icelandic_letter_that_looks_the_same_is_read_as_the_vietnamese_one() {
    let book = read("Tỉnh,Điểm\nÐiện Biên,75\n".as_bytes()).unwrap();
    assert_eq!(held(&book, (1, 0)), &Content::Words("Điện Biên".into()));
}

/// A small generator, so that every run tries the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(below.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn damaged_bytes_never_make_the_program_stumble() {
    let record = record(&content_files());
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut read, mut refused) = (0, 0);
    for place in fixtures("taken")
        .into_iter()
        .chain(fixtures("asked"))
        .chain(fixtures("refused"))
    {
        let whole = std::fs::read(&place).unwrap();
        for turn in 0..8 {
            let mut bytes = whole.clone();
            for _ in 0..=turn {
                let at = dice.roll(bytes.len());
                match (dice.roll(4), bytes.get_mut(at)) {
                    (0, Some(byte)) => *byte ^= 1 << dice.roll(8),
                    (1, Some(byte)) => *byte = [0, 0xff, b'"', b';'][dice.roll(4)],
                    (2, Some(_)) => bytes.truncate(at.max(8)),
                    _ => bytes.insert(at.min(bytes.len()), b'9'),
                }
            }
            match intake::read(&bytes) {
                Err(_) => refused += 1,
                Ok(book) => {
                    let _ = taken(&record, ("mot-cua", 2021), &[book], None);
                    read += 1;
                }
            }
        }
    }
    assert!(read > 50 && refused > 50, "{read} read, {refused} refused");
}
