//! Tables as free offices keep them.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::grid::{Cell, Sheet};

pub(crate) fn bytes(sheets: &[Sheet]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
        (
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>".to_owned(),
        ),
        ("content.xml", content(sheets)),
    ];
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default())
            .expect("a part in memory");
        zip.write_all(text.as_bytes()).expect("bytes in memory");
    }
    zip.finish().expect("a file in memory").into_inner()
}

fn content(sheets: &[Sheet]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         office:version=\"1.2\"><office:body><office:spreadsheet>",
    );
    for sheet in sheets {
        let name = if sheet.name.is_empty() {
            "Sheet1"
        } else {
            &sheet.name
        };
        out.extend(["<table:table table:name=\"", &escaped(name), "\">"]);
        for row in &sheet.rows {
            out += "<table:table-row>";
            for cell in row {
                out += &text(cell);
            }
            out += "</table:table-row>";
        }
        out += "</table:table>";
    }
    out + "</office:spreadsheet></office:body></office:document-content>"
}

fn text(cell: &Cell) -> String {
    let shown = escaped(&cell.seen(true));
    match cell {
        Cell::Empty => "<table:table-cell/>".to_owned(),
        Cell::Number(value) | Cell::Share(value) => format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>"
        ),
        _ => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{shown}</text:p></table:table-cell>"
        ),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
        .replace('\n', "</text:p><text:p>")
}
