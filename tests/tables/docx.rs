//! Tables as they stand in decisions: documents of Word, with cells that are one over columns and rows.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::grid::{Cell, Sheet};

const SPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

pub(crate) fn bytes(sheets: &[Sheet]) -> Vec<u8> {
    let tables: String = sheets.iter().map(table).collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        (
            "word/document.xml",
            format!("<w:document {SPACE}><w:body>{tables}</w:body></w:document>"),
        ),
    ];
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default())
            .expect("a part in memory");
        zip.write_all(text.as_bytes()).expect("bytes in memory");
    }
    zip.finish().expect("a file in memory").into_inner()
}

/// A table below the name of its sheet.
fn table(sheet: &Sheet) -> String {
    let width = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
    let rows = (0..sheet.rows.len()).map(|row| {
        let cells = (0..width).map(|column| cell(sheet, (row, column)));
        format!("<w:tr>{}</w:tr>", cells.collect::<String>())
    });
    let rows: String = rows.collect();
    format!("{}<w:tbl>{rows}</w:tbl>", paragraph(&sheet.name))
}

fn cell(sheet: &Sheet, (row, column): (usize, usize)) -> String {
    let covers = |[(top, left), (bottom, right)]: &&[(usize, usize); 2]| {
        (*top..=*bottom).contains(&row) && (*left..=*right).contains(&column)
    };
    let merged = sheet.merged.iter().find(covers);
    let mut about = String::new();
    if let Some([(top, left), (bottom, right)]) = merged {
        if column > *left {
            return String::new();
        }
        about.extend([
            "<w:gridSpan w:val=\"",
            &(right - left + 1).to_string(),
            "\"/>",
        ]);
        if bottom > top {
            let kind = if row == *top { "restart" } else { "continue" };
            about.extend(["<w:vMerge w:val=\"", kind, "\"/>"]);
        }
    }
    let text = sheet.rows[row]
        .get(column)
        .map(|cell: &Cell| cell.seen(true));
    let text = paragraph(&text.unwrap_or_default());
    format!("<w:tc><w:tcPr>{about}</w:tcPr>{text}</w:tc>")
}

fn paragraph(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let lines = text.split('\n');
    let lines: Vec<String> = lines.map(|line| format!("<w:t>{line}</w:t>")).collect();
    format!("<w:p><w:r>{}</w:r></w:p>", lines.join("<w:br/>"))
}
