//! Lists of a document of Word are lists of Markdown, whoever made them: Word, a style, or a hand that typed the signs.

use std::io::{Cursor, Write as _};

use super::import::{congbo, said, site};

const SPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A list of signs, one of numbers with letters within it, and one of articles.
const NUMBERING: &str = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"x\"/></w:lvl>\
<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>\
<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>\
<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>\
<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Điều %1.\"/></w:lvl></w:abstractNum>\
<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/></w:num>\
<w:num w:numId=\"7\"><w:abstractNumId w:val=\"2\"/></w:num>";

const STYLES: &str = "<w:style w:styleId=\"b\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style>\
<w:style w:styleId=\"c\"><w:basedOn w:val=\"b\"/></w:style>";

fn paragraph(form: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{form}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// An item of a list by its number, at a level.
fn item(list: u8, level: u8, text: &str) -> String {
    let form = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
    paragraph(&form, text)
}

fn styled(style: &str, text: &str) -> String {
    paragraph(&format!("<w:pStyle w:val=\"{style}\"/>"), text)
}

/// What a document says as Markdown.
fn text(body: &[String]) -> String {
    let folder = site();
    let mut pack = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let body = body.concat();
    for (name, text) in [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        (
            "word/styles.xml",
            format!("<w:styles {SPACE}>{STYLES}</w:styles>"),
        ),
        (
            "word/numbering.xml",
            format!("<w:numbering {SPACE}>{NUMBERING}</w:numbering>"),
        ),
        (
            "word/document.xml",
            format!("<w:document {SPACE}><w:body>{body}</w:body></w:document>"),
        ),
    ] {
        pack.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        pack.write_all(text.as_bytes()).unwrap();
    }
    let bytes = pack.finish().unwrap().into_inner();
    std::fs::write(folder.path().join("qd.docx"), bytes).unwrap();
    let words = ["import", "qd.docx", "--text", "--index", "mau-so"];
    let output = congbo(folder.path(), &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn lists_that_word_counts_stay_lists_with_their_numbers() {
    let body = [
        styled("b", "một"),
        styled("c", "hai"),
        item(5, 1, "trong hai"),
        item(6, 0, "ba"),
        item(5, 1, "trong ba"),
        item(6, 0, "bốn"),
        paragraph("", "Lời giữa"),
        item(6, 0, "năm"),
        item(6, 1, "chữ a"),
        item(6, 1, "chữ b"),
        item(7, 0, "Công bố kết quả"),
        item(7, 0, "Thi hành"),
        // What a style lists is no item where its paragraph says so.
        paragraph(
            "<w:pStyle w:val=\"b\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
            "không",
        ),
    ];
    assert_eq!(
        text(&body),
        "- một\n- hai\n  - trong hai\n\n3. ba\n   - trong ba\n4. bốn\n\nLời giữa\n\n5. năm\n\na) chữ a\n\nb) chữ b\n\n\
         Điều 1. Công bố kết quả\n\nĐiều 2. Thi hành\n\nkhông\n"
    );
}

#[test]
fn signs_that_were_typed_are_those_of_lists() {
    let lines = [
        "Lời đầu",
        "- một",
        "+ trong một",
        "- hai",
        "Lời giữa",
        "+ riêng",
        "• chấm",
        "-5 độ",
        "1. số",
    ];
    let body = lines.map(|line| paragraph("", line));
    assert_eq!(
        text(&body),
        "Lời đầu\n\n- một\n  - trong một\n- hai\n\nLời giữa\n\n- riêng\n- chấm\n\n-5 độ\n\n1\\. số\n"
    );
}
