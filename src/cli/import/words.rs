//! Why an import is refused, in the words of whoever runs it.

use diagnostic::{Words, nearest};
use intake::Refusal as Unread;
use intake::open::{Foreign, ROWS};
use lang::number::integer;
use model::{Lang, Record, Year};

/// A refusal and its exit code.
pub(super) struct Refusal {
    pub(super) words: Words,
    pub(super) code: u8,
}

fn refusal(vi: String, en: String) -> Refusal {
    Refusal {
        words: Words { vi, en },
        code: 1,
    }
}

fn usage(vi: String, en: String) -> Refusal {
    Refusal {
        words: Words { vi, en },
        code: 2,
    }
}

fn codes(record: &Record) -> String {
    let codes: Vec<&str> = record
        .indices
        .iter()
        .map(|index| index.code.as_str())
        .collect();
    codes.join(", ")
}

pub(super) fn no_index(code: &str, record: &Record) -> Refusal {
    let (vi, en) = match nearest(code, record.indices.iter().map(|index| index.code.as_str())) {
        Some(near) => (
            format!("có phải ý bạn là “{near}”?"),
            format!("did you mean “{near}”?"),
        ),
        None => (
            format!("các mã: {}.", codes(record)),
            format!("the codes are: {}.", codes(record)),
        ),
    };
    usage(
        format!("không có chỉ số “{code}”; {vi}"),
        format!("there is no index “{code}”; {en}"),
    )
}

pub(super) fn which_index(record: &Record) -> Refusal {
    let codes = codes(record);
    usage(
        format!(
            "hãy cho biết bảng này là của chỉ số nào: --index MÃ (một trong: {codes}), hoặc --map TỆP."
        ),
        format!("say of which index this is: --index CODE (one of: {codes}), or --map FILE."),
    )
}

pub(super) fn other_index(named: &str, mapped: &str) -> Refusal {
    usage(
        format!("--index nói “{named}” nhưng tệp cách đọc là của “{mapped}”."),
        format!("--index says “{named}” but the mapping is of “{mapped}”."),
    )
}

pub(super) fn no_framework(code: &str, year: Year) -> Refusal {
    refusal(
        format!(
            "chỉ số “{code}” không có bộ chỉ số nào cho năm {year}; thêm vào content/indices/{code}.yaml rồi chạy lại."
        ),
        format!(
            "the index “{code}” has no framework for {year}; add one to content/indices/{code}.yaml and run this again."
        ),
    )
}

pub(super) fn no_units(code: &str, year: Year) -> Refusal {
    refusal(
        format!(
            "không đơn vị nào được chỉ số “{code}” xếp hạng năm {year}; kiểm tra “fields” của chỉ số và units.yaml."
        ),
        format!(
            "the index “{code}” ranks no unit in {year}; look at its “fields” and at units.yaml."
        ),
    )
}

pub(super) fn no_form(error: &str) -> Refusal {
    refusal(
        format!(
            "không tạo được biểu: một tên trong bộ chỉ số quá dài ({error}); rút ngắn tên rồi chạy lại."
        ),
        format!(
            "a workbook cannot be made: a name of the framework is too long ({error}); shorten it and run this again."
        ),
    )
}

pub(super) fn empty_folder(folder: &str) -> Refusal {
    refusal(
        format!(
            "{folder}: không có tệp bảng tính nào (xlsx, xls, ods, csv, tsv); chọn thư mục có các biểu đã điền."
        ),
        format!(
            "{folder}: there is no spreadsheet in it (xlsx, xls, ods, csv, tsv); name the folder with the filled workbooks."
        ),
    )
}

pub(super) fn sealed(year: Year) -> Refusal {
    refusal(
        format!(
            "kỳ công bố {year} đã niêm phong: chỉ được sửa bằng đính chính (corrections.yaml)."
        ),
        format!("the edition {year} is sealed: it changes by corrections only (corrections.yaml)."),
    )
}

pub(super) fn there(path: &str, empty: bool) -> Refusal {
    let (vi, en) = if empty {
        (" (chưa có con số nào)", " (it holds no number yet)")
    } else {
        ("", "")
    };
    refusal(
        format!("đã có {path}{vi}; chưa ghi gì cả. Thêm --force để thay tệp này."),
        format!("{path} is there already{en}; nothing was written. Add --force to replace it."),
    )
}

/// What is said of a table as a whole would be said of the rows of another group too.
pub(super) fn said_of_all(path: &str) -> Refusal {
    refusal(
        format!(
            "{path} có kết quả của nhóm khác, và “of” hoặc “totals” của nó nói về cả bảng; chưa ghi gì cả. Nhập lại tệp của mọi nhóm trong một lần: congbo import TỆP TỆP … --force."
        ),
        format!(
            "{path} has results of another group, and its “of” or “totals” speaks of the whole table; nothing was written. Import the files of all groups at once: congbo import FILE FILE … --force."
        ),
    )
}

pub(super) fn kept_nothing() -> Refusal {
    refusal(
        "chưa ghi gì cả. Nếu không cần các phần ấy nữa, thêm --discard; nếu còn cần, chép chúng ra chỗ khác trước."
            .to_owned(),
        "nothing was written. Where that is no longer needed, add --discard; where it is, copy it elsewhere first."
            .to_owned(),
    )
}

pub(super) fn by_hand(entry: &str) -> Refusal {
    refusal(
        format!(
            "không rõ nên nối vào chỗ nào của sources.yaml; chưa ghi gì cả. Hãy tự chép đoạn sau vào rồi chạy lại:\n{entry}"
        ),
        format!(
            "it is not clear where sources.yaml goes on; nothing was written. Copy this into it and run this again:\n{entry}"
        ),
    )
}

pub(super) fn units_by_hand(piece: &str) -> Refusal {
    refusal(
        format!(
            "không rõ nên nối vào chỗ nào của units.yaml; chưa ghi gì cả. Hãy tự chép đoạn sau vào:\n{piece}"
        ),
        format!(
            "it is not clear where units.yaml goes on; nothing was written. Copy this into it:\n{piece}"
        ),
    )
}

/// No province is called so.
pub(super) fn no_province(name: &str, near: &[String]) -> Refusal {
    let near = near.join(", ");
    refusal(
        format!(
            "không có tỉnh, thành phố nào tên hay mã là “{name}”; tên gần nhất: {near}. Chưa ghi gì cả."
        ),
        format!(
            "no province has the name or number “{name}”; the nearest names: {near}. Nothing was written."
        ),
    )
}

/// Units that may be those of before or of today.
pub(super) fn undated_units(codes: &[&str]) -> Refusal {
    let codes = codes.join(", ");
    refusal(
        format!(
            "chưa rõ các đơn vị sau trong units.yaml là của trước hay sau ngày 1/7/2025: {codes}. Đơn vị cũ thì ghi to: 2025-06-30, đơn vị nay thì ghi from: 2025-07-01, rồi chạy lại. Chưa ghi gì cả."
        ),
        format!(
            "of these units in units.yaml nobody can tell whether they are those of before or since 1 July 2025: {codes}. Write to: 2025-06-30 into those of before, from: 2025-07-01 into those of today, and run this again. Nothing was written."
        ),
    )
}

/// Why a file is not read.
pub(super) fn unread(file: &str, why: &Unread) -> Refusal {
    let (vi, en) = match why {
        Unread::Empty => (
            "không có ô nào có chữ hay số; nếu bảng là ảnh chụp, hãy xin tệp có số liệu".to_owned(),
            "no cell has words or numbers; if the table is a picture, ask for the file with the figures".to_owned(),
        ),
        Unread::Large => ("tệp lớn hơn 64 MB, không bảng kết quả nào lớn như vậy".to_owned(), "it is larger than 64 MB, as no table of results is".to_owned()),
        Unread::Bomb => (
            "tệp nén bung ra quá lớn; mở bằng Excel, xóa các dòng và cột trống có định dạng rồi lưu lại".to_owned(),
            "it unpacks to far too much; open it in Excel, delete empty rows and columns that are formatted, and save it".to_owned(),
        ),
        Unread::Rows { sheet } => {
            let name = if sheet.is_empty() { String::new() } else { format!(" “{sheet}”") };
            (
                format!("trang tính{name} có hơn {} dòng; chép riêng bảng kết quả sang tệp khác", integer(ROWS.into(), Lang::VI)),
                format!("the sheet{name} has more than {} rows; copy the table of results into a file of its own", integer(ROWS.into(), Lang::EN)),
            )
        }
        Unread::Cells => (
            "vùng dữ liệu quá rộng (tính cả các ô trống ở giữa); chép riêng bảng kết quả sang tệp khác".to_owned(),
            "its cells, empty ones between them included, are too many; copy the table of results into a file of its own".to_owned(),
        ),
        Unread::Quote { line } => (
            format!("dòng {line}: dấu ngoặc kép \" mở ra mà không đóng, các dòng sau bị nuốt vào một ô; xóa hoặc đóng dấu ấy rồi nhập lại"),
            format!("line {line}: a quotation mark is opened and never closed, the rows behind it would be one cell; delete or close it"),
        ),
        Unread::Password => (
            "tệp có mật khẩu; mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại".to_owned(),
            "it is protected by a password; open it in Excel, remove the password (File → Info → Protect Workbook) and save it".to_owned(),
        ),
        Unread::Damaged => (
            "tệp hỏng hoặc bị cắt ngang; xin lại tệp gốc, hoặc mở bằng Excel rồi lưu lại".to_owned(),
            "it is damaged or cut off; ask for the original, or open it in Excel and save it".to_owned(),
        ),
        Unread::Letters => (
            "không xác định được bảng mã chữ; lưu lại dưới dạng “CSV UTF-8” (nếu là phông TCVN3 hoặc VNI thì chuyển sang Unicode trước)".to_owned(),
            "the encoding of its text cannot be told; save it as “CSV UTF-8” (text in TCVN3 or VNI fonts must become Unicode first)".to_owned(),
        ),
        Unread::Lost { word } => (
            format!("chữ đã mất dấu khi Excel lưu kiểu CSV (ANSI): “{word}”; mở lại tệp gốc bằng Excel, chọn File → Save As → “CSV UTF-8 (Comma delimited)” hoặc “Excel Workbook (.xlsx)”, rồi nhập tệp mới"),
            format!("letters were lost when Excel saved it as CSV (ANSI): “{word}”; open the original in Excel, choose File → Save As → “CSV UTF-8 (Comma delimited)” or “Excel Workbook (.xlsx)”, and import that"),
        ),
        Unread::Foreign(kind) => foreign(*kind),
    };
    refusal(format!("{file}: {vi}."), format!("{file}: {en}."))
}

fn foreign(kind: Foreign) -> (String, String) {
    let (vi, en) = match kind {
        Foreign::Web => (
            "đây là một trang web (HTML), dù tên tệp có thể là .xls; mở bằng Excel rồi lưu thành .xlsx",
            "this is a page of the web (HTML), whatever its name; open it in Excel and save it as .xlsx",
        ),
        Foreign::Xml => (
            "đây là XML của Excel 2003; mở bằng Excel rồi lưu thành .xlsx",
            "this is XML of Excel 2003; open it in Excel and save it as .xlsx",
        ),
        Foreign::Pdf => (
            "đây là tệp PDF; cần bảng tính gốc (xlsx, xls, ods, csv)",
            "this is a PDF; the spreadsheet itself is needed (xlsx, xls, ods, csv)",
        ),
        Foreign::Document => (
            "đây là văn bản (Word hoặc tương tự); chép bảng sang Excel rồi lưu thành .xlsx",
            "this is a text document; copy the table into Excel and save it as .xlsx",
        ),
        Foreign::Xlsb => (
            "đây là tệp .xlsb; mở bằng Excel rồi lưu thành .xlsx",
            "this is an .xlsb file; open it in Excel and save it as .xlsx",
        ),
        Foreign::Old => (
            "đây là tệp của Excel đời cũ (trước năm 1993); mở bằng LibreOffice rồi lưu thành .xlsx",
            "this is a file of Excel before 1993; open it in LibreOffice and save it as .xlsx",
        ),
        Foreign::Packed => (
            "đây là tệp nén; giải nén rồi nhập bảng tính bên trong",
            "other files are packed in this one; unpack it, then import the spreadsheet in it",
        ),
        Foreign::Other => (
            "đây không phải là bảng tính (xlsx, xls, ods, csv, tsv)",
            "this is no spreadsheet (xlsx, xls, ods, csv, tsv)",
        ),
    };
    (vi.to_owned(), en.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Unread, unread};

    #[test]
    fn a_table_that_is_too_wide_is_told_what_counts() {
        let told = unread("so.xlsx", &Unread::Cells).words.vi;
        let wanted = "so.xlsx: vùng dữ liệu quá rộng (tính cả các ô trống ở giữa); chép riêng";
        assert!(told.starts_with(wanted), "{told}");
    }
}
