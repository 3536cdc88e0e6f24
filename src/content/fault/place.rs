//! Places of exceptions that cannot be found, or that are not one place.

use super::{error, meant, nearest};
use diagnostic::{Diagnostic, Origin, PathError, Words};

fn unknown(message: Words, origin: Origin) -> Diagnostic {
    error(
        "unknown-place",
        message,
        origin,
        Words::new("không tìm thấy chỗ này", "this place cannot be found"),
    )
}

fn ambiguous(message: Words, origin: Origin) -> Diagnostic {
    error(
        "ambiguous-place",
        message,
        origin,
        Words::new("không rõ là chỗ nào", "which of them is not said"),
    )
}

/// An exception for a file that is not there; `all` are the paths below `content/`.
pub(crate) fn no_such_file<'a>(
    name: &str,
    all: impl IntoIterator<Item = &'a str>,
    origin: Origin,
) -> Diagnostic {
    let diagnostic = unknown(
        Words::new(
            format!("không có tệp nội dung nào tên là “{name}”"),
            format!("there is no content file “{name}”"),
        ),
        origin,
    );
    match nearest(name, all) {
        Some(near) => meant(diagnostic, near),
        None => diagnostic.help(
            "ghi đường dẫn tính từ thư mục content/, ví dụ documents/bao-cao.md",
            "write the path below content/, such as documents/report.md",
        ),
    }
}

/// The words do not occur in the file.
pub(crate) fn no_such_text(file: &str, origin: Origin) -> Diagnostic {
    unknown(
        Words::new(
            format!("tệp {file} không có đoạn chữ này"),
            format!("these words do not occur in {file}"),
        ),
        origin,
    )
    .help(
        "chép nguyên văn một đoạn từ tệp ấy, kể cả dấu ngoặc",
        "copy a piece of that file exactly, brackets included",
    )
}

/// The words occur more than once.
pub(crate) fn text_repeated(file: &str, times: usize, origin: Origin) -> Diagnostic {
    ambiguous(
        Words::new(
            format!("đoạn chữ này có {times} lần trong tệp {file}"),
            format!("these words occur {times} times in {file}"),
        ),
        origin,
    )
    .help(
        "chép dài thêm về hai phía cho đến khi chỉ còn một chỗ",
        "copy more on either side until only one place is left",
    )
}

/// The keys do not lead to one value.
pub(crate) fn astray(file: &str, why: &PathError, origin: Origin) -> Diagnostic {
    match why {
        PathError::Missing(name, names) => {
            let diagnostic = unknown(
                Words::new(
                    format!("tệp {file} không có “{name}” ở chỗ được ghi"),
                    format!("there is no “{name}” at that place of {file}"),
                ),
                origin,
            );
            match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => meant(diagnostic, near),
                None => diagnostic.help(
                    "nối các khóa bằng dấu chấm, gọi dòng của danh sách bằng mã: results.so-noi-vu.rank",
                    "join keys by dots and name an item of a list by its code: results.so-noi-vu.rank",
                ),
            }
        }
        PathError::Many(name, times) => ambiguous(
            Words::new(
                format!("tệp {file} có {times} mục mang mã “{name}” ở chỗ được ghi"),
                format!("{times} items are named “{name}” at that place of {file}"),
            ),
            origin,
        )
        .help(
            "gọi mục ấy bằng số thứ tự, đếm từ 0",
            "name the item by its place, counted from 0",
        ),
    }
}
