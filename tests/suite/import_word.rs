//! Decisions come as documents of Word: their tables are results like any other, their text becomes Markdown in which
//! every number is looked up.

use std::io::{Cursor, Write as _};
use std::path::Path;

use super::import::{congbo, said, site};

const SPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A document with a body, and one footnote.
fn document(body: &str) -> Vec<u8> {
    document_with(body, "Nguồn: Sở Mẫu Một.")
}

fn document_with(body: &str, note: &str) -> Vec<u8> {
    let mut pack = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        (
            "word/styles.xml",
            format!(
                "<w:styles {SPACE}><w:style w:styleId=\"u1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
            ),
        ),
        (
            "word/footnotes.xml",
            format!(
                "<w:footnotes {SPACE}><w:footnote w:id=\"2\"><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnote></w:footnotes>"
            ),
        ),
        (
            "word/document.xml",
            format!("<w:document {SPACE}><w:body>{body}</w:body></w:document>"),
        ),
    ];
    for (name, text) in parts {
        pack.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        pack.write_all(text.as_bytes()).unwrap();
    }
    pack.finish().unwrap().into_inner()
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn table(rows: &[&[&str]]) -> String {
    let row = |cells: &&[&str]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|text| format!("<w:tc>{}</w:tc>", paragraph(text)))
            .collect();
        format!("<w:tr>{}</w:tr>", cells.concat())
    };
    format!(
        "<w:tbl>{}</w:tbl>",
        rows.iter().map(row).collect::<String>()
    )
}

fn put(root: &Path, body: &str) {
    std::fs::write(root.join("qd.docx"), document(body)).unwrap();
}

const ROWS: [&[&str]; 5] = [
    &["TT", "Đơn vị", "Tổng điểm", "Xếp hạng"],
    &["1", "Sở Mẫu Một", "91,50", "1"],
    &["2", "Sở Mẫu Hai", "88,50", "2"],
    &["3", "Sở Mẫu Ba", "83,75", "3"],
    &["4", "Sở Mẫu Bốn", "80,25", "4"],
];

#[test]
fn a_table_of_a_decision_is_read_as_a_sheet_is() {
    let folder = site();
    let root = folder.path();
    let body = format!(
        "{}{}{}",
        paragraph("Bảng 1. Kết quả năm 2026"),
        table(&ROWS),
        paragraph("Nơi nhận: như trên.")
    );
    put(root, &body);
    let words = ["import", "qd.docx", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for line in [
        "sheet: \"Bảng 1. Kết quả năm 2026\"",
        "{unit: so-mau-ba, row: 4, score: 83.75, rank: 3}",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    // The title of a table of another year is that of another year.
    put(root, &body.replace("năm 2026", "năm 2024"));
    let output = congbo(root, &[&words[..], &["--force"]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
}

#[test]
fn what_is_raised_struck_deleted_or_one_cell_is_read_as_it_is_shown() {
    let folder = site();
    let root = folder.path();
    let raised = "</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>";
    let old = "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>98,00</w:t></w:r><w:r><w:t>88,50";
    let gone =
        "</w:t></w:r><w:del><w:r><w:delText>1</w:delText><w:t>9</w:t></w:r></w:del><w:r><w:t>83,75";
    let body = table(&ROWS)
        .replace("91,50", &format!("91,50{raised}"))
        .replace("88,50", old)
        .replace("83,75", gone);
    put(root, &body);
    let words = ["import", "qd.docx", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for line in [
        "score: 91.50, rank: 1",
        "score: 88.50, rank: 2",
        "score: 83.75, rank: 3",
    ] {
        assert!(written.contains(line), "{line}\n{written}");
    }
}

#[test]
fn a_box_ends_no_paragraph_and_the_form_of_before_is_not_read() {
    let folder = site();
    let root = folder.path();
    let inside = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>";
    let boxed = format!(
        "83</w:t></w:r><w:r><w:pict><w:txbxContent>{inside}{}</w:txbxContent></w:pict><w:t>,75",
        table(&[&[""]])
    );
    let form = "</w:t></w:r><w:r><w:rPr><w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>88,50";
    let span = "<w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr></w:tcPrChange></w:tcPr>";
    let body = table(&ROWS)
        .replace("<w:tc>", span)
        .replace("88,50", form)
        .replace("83,75", &boxed);
    put(root, &body);
    let words = ["import", "qd.docx", "--index", "mau-so", "--year", "2026"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let place = root.join("content/editions/2026/mau-so.yaml");
    let written = std::fs::read_to_string(place).unwrap();
    for line in ["score: 88.50, rank: 2", "score: 83.75, rank: 3"] {
        assert!(written.contains(line), "{line}\n{written}");
    }
    // What stands in a box stands behind the paragraph around it.
    let words = ["import", "qd.docx", "--text", "--index", "mau-so"];
    let around = "<w:p><w:r><w:t>Tổng</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Hộp</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t> điểm</w:t></w:r></w:p>";
    put(root, around);
    let output = congbo(root, &words);
    let text = format!(
        "{}{}",
        said(&output),
        String::from_utf8_lossy(&output.stdout)
    );
    assert!(text.contains("Tổng điểm\n\nHộp"), "{text}");
}

#[test]
fn text_becomes_markdown_and_a_number_that_one_figure_fits_is_bound() {
    let folder = site();
    let root = folder.path();
    let note = "</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>";
    let heading =
        "<w:p><w:pPr><w:pStyle w:val=\"u1\"/></w:pPr><w:r><w:t>Kết quả năm 2025</w:t></w:r></w:p>";
    let body = format!(
        "{heading}{}{}{}",
        paragraph(&format!(
            "Sở Mẫu Hai đạt 88,25 điểm{note}, xếp hạng 2; có 77,77 điểm khác."
        )),
        table(&[&["Đơn vị", "Điểm"], &["Sở Mẫu Ba", "83,50"]]),
        paragraph("Quyết định số 12/QĐ-UBND ngày 20/3/2026."),
    );
    put(root, &body);
    let words = ["import", "qd.docx", "--text", "--index", "mau-so"];
    let output = congbo(root, &words);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(
        text,
        "## Kết quả năm 2025\n\n\
         Sở Mẫu Hai đạt [88,25](figure:mau-so/2025/so-mau-hai/score) điểm[^2], xếp hạng [2](figure:mau-so/2025/so-mau-hai/rank); có 77,77 điểm khác.\n\n\
         | Đơn vị | Điểm |\n| --- | --- |\n| Sở Mẫu Ba | [83,50](figure:mau-so/2025/so-mau-ba/score) |\n\n\
         Quyết định số 12/QĐ-UBND ngày 20/3/2026.\n\n\
         [^2]: Nguồn: Sở Mẫu Một.\n"
    );
    let told = said(&output);
    assert!(
        told.contains("3 con số đã gắn với số liệu, 1 con số chưa gắn"),
        "{told}"
    );
    assert!(
        told.contains("dòng 3: 77,77 (không có số liệu khớp)"),
        "{told}"
    );
    // What it prints passes every check.
    let page = format!("---\ntitle: Kết quả\n---\n{text}");
    std::fs::write(root.join("content/pages/ket-qua.md"), page).unwrap();
    let checked = congbo(root, &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", said(&checked));
}

#[test]
fn all_that_stands_above_a_table_is_its_title_and_its_remarks_are_heard() {
    let marked = table(&ROWS).replace(
        "Tổng điểm",
        "Tổng điểm</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>",
    );
    let measure = paragraph("Đơn vị tính: điểm");
    let note = paragraph("Ghi chú: số liệu năm 2024");
    let long = format!(
        "Kết quả năm 2024 {}",
        "của các sở, ban, ngành, đơn vị ".repeat(4)
    );
    for (body, says) in [
        (
            format!("{}{measure}{}", paragraph("KẾT QUẢ NĂM 2024"), table(&ROWS)),
            "2024",
        ),
        (
            format!("{}{measure}{}", heading("Kết quả năm 2024"), table(&ROWS)),
            "2024",
        ),
        (
            format!(
                "{}{measure}{}",
                paragraph("BẢNG ĐIỂM TỰ CHẤM"),
                table(&ROWS)
            ),
            "tự chấm",
        ),
        (format!("{}{note}", table(&ROWS)), "2024"),
        (
            format!("{}{}{note}", paragraph("Kết quả năm 2026"), table(&ROWS)),
            "2024",
        ),
        (format!("{}{}", paragraph(&long), table(&ROWS)), "2024"),
        (marked.clone(), "chưa tính điểm điều tra"),
    ] {
        let folder = site();
        let root = folder.path();
        let note = "(1) Chưa tính điểm điều tra xã hội học";
        let bytes = document_with(&body, note);
        std::fs::write(root.join("qd.docx"), bytes).unwrap();
        let output = congbo(root, &OF_2026);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1), "{says}: {told}");
        assert!(
            told.contains(&format!("titles: {{\"{says}\": ")),
            "{says}: {told}"
        );
    }
}

const OF_2026: [&str; 6] = ["import", "qd.docx", "--index", "mau-so", "--year", "2026"];

fn heading(text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"u1\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn a_heading_over_a_table_and_a_label_between_them_name_a_component_and_no_total() {
    let measure = paragraph("Đơn vị tính: điểm");
    let folder = site();
    let root = folder.path();
    let rows = table(&ROWS[..])
        .replace("Tổng điểm", "Điểm")
        .replace(">91,", ">21,");
    let rows = rows
        .replace(">88,", ">18,")
        .replace(">83,", ">13,")
        .replace(">80,", ">10,");
    put(
        root,
        &format!("{}{measure}{rows}", heading("2. Chuyển đổi số")),
    );
    let words = OF_2026
        .iter()
        .copied()
        .chain(["--dry-run"])
        .collect::<Vec<_>>();
    let told = said(&congbo(root, &words));
    assert!(told.contains("“Điểm” → Chuyển đổi số (so-hoa)"), "{told}");
}

#[test]
fn what_explains_is_no_title_and_the_title_of_one_table_is_none_of_the_next() {
    let folder = site();
    let root = folder.path();
    let other = table(&[&["Chỉ tiêu", "Số"], &["Hồ sơ", "12"]]);
    let body = format!(
        "{}{}{other}{}{}",
        paragraph("Bảng 1. Hồ sơ năm 2024"),
        paragraph("Nghị quyết năm 2023 đặt ra yêu cầu."),
        paragraph("Bảng 2. Kết quả năm 2026"),
        table(&ROWS)
    );
    put(root, &body);
    let output = congbo(root, &OF_2026);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}
