//! What can be wrong with a file as a whole: its name, its size, its letters.

use super::{error, warning};
use diagnostic::{Diagnostic, Origin, Words};

pub(crate) fn missing_file(path: &str, origin: Origin) -> Diagnostic {
    error(
        "missing-file",
        Words::new(format!("thiếu tệp {path}"), format!("{path} is missing")),
        origin,
        Words::new("cần có tệp này", "that file is needed"),
    )
    .help(format!("tạo tệp {path}"), format!("create {path}"))
}

pub(crate) fn unknown_file(path: &str) -> Diagnostic {
    warning(
        "unknown-file",
        Words::new(
            format!("tệp {path} không được dùng đến"),
            format!("nothing reads {path}"),
        ),
        Origin::file(path),
        Words::new(
            "tên hoặc vị trí này không được nhận biết",
            "this name or place means nothing",
        ),
    )
    .help(
        "kiểm tra tên tệp và thư mục, hoặc chuyển tệp ra ngoài content/",
        "check the name and folder, or move the file out of content/",
    )
}

pub(crate) fn misnamed_file(path: &str, name: &str) -> Diagnostic {
    error(
        "misnamed-file",
        Words::new(
            format!("tệp {path} có tên gần đúng nên không được đọc"),
            format!("{path} is nearly named as a file that is read, and is not read"),
        ),
        Origin::file(path),
        Words::new(
            format!("tên được nhận biết là content/{name}"),
            format!("the name that is known is content/{name}"),
        ),
    )
    .help(
        format!("đổi tên thành content/{name}; nếu đã có tệp ấy, gộp hai tệp rồi xóa tệp này"),
        format!(
            "rename it to content/{name}; where that exists, merge the two and remove this one"
        ),
    )
}

pub(crate) fn not_utf8(origin: Origin) -> Diagnostic {
    error(
        "not-utf8",
        Words::new("tệp không dùng bảng mã UTF-8", "the file is not UTF-8"),
        origin,
        Words::new("chữ này không đọc được", "this letter cannot be read"),
    )
    .help(
        "mở tệp và lưu lại với bảng mã UTF-8",
        "open the file and save it again as UTF-8",
    )
}

pub(crate) fn too_large(path: &str) -> Diagnostic {
    error(
        "too-large",
        Words::new(
            format!("tệp {path} quá lớn"),
            format!("{path} is too large"),
        ),
        Origin::file(path),
        Words::new(
            "một tệp nội dung không được quá 16 MB",
            "a content file must not exceed 16 MB",
        ),
    )
    .help(
        "kiểm tra xem có chép nhầm tệp vào content/ không; nếu không, chia thành nhiều tệp",
        "see whether the file was put into content/ by mistake; if not, split it",
    )
}

pub(crate) fn control_character(byte: u8, origin: Origin) -> Diagnostic {
    error(
        "control-character",
        Words::new(
            format!("có ký tự điều khiển U+{byte:04X}, không phải chữ"),
            format!("there is a control character, U+{byte:04X}, which is no letter"),
        ),
        origin,
        Words::new(
            "ký tự không nhìn thấy ở ngay đây",
            "an invisible character is right here",
        ),
    )
    .help(
        "xóa ký tự này; nếu cả tệp như vậy, lưu lại tệp dưới dạng văn bản UTF-8",
        "delete it; if the whole file is like this, save it again as UTF-8 text",
    )
}
