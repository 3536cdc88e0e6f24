//! What would make public who objected to a figure; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};

/// See `list`.
pub(super) const PRIVATE_PLACE: Fault = fault(
    "private-place",
    (
        "ngoại lệ chỉ tới thông tin không công khai",
        "an exception names what is not public",
    ),
    (
        "Ngoại lệ hiện trên trang cùng chữ ở chỗ được ghi, và waivers.yaml nằm trong gói lưu trữ. Họ tên, cách liên hệ và ghi chú nội bộ \
         của một kiến nghị không được ra ngoài theo đường ấy. Chỉ tới đúng khóa công khai, như 0.said hay 0.answer.",
        "An exception is shown on a page with the words of its place, and waivers.yaml lies in archives. Who objected, how to reach them \
         and the office's own notes must not get out that way. Name the public key itself, such as 0.said or 0.answer.",
    ),
);

/// That an exception is about words that only the office reads.
pub(crate) fn private_place(origin: Origin) -> Diagnostic {
    error(
        "private-place",
        Words::new(
            "ngoại lệ chỉ tới thông tin không công khai",
            "this exception names what is not public",
        ),
        origin,
        Words::new(
            "chỗ này có họ tên, liên hệ hoặc ghi chú nội bộ",
            "names, contacts or notes of the office stand there",
        ),
    )
    .help(
        "ghi khóa công khai, như 0.said hoặc 0.answer",
        "name a public key, such as 0.said or 0.answer",
    )
}

/// See `list`.
pub(super) const SENDER_NAMED: Fault = fault(
    "sender-named",
    (
        "lời công khai nhắc tên hoặc liên hệ của người kiến nghị",
        "public words tell who objected or how to reach them",
    ),
    (
        "Trang liệt kê kiến nghị không nêu tên ai. said, answer và code hiện trên trang; from và contact chỉ cơ quan đọc. Một tên hay một địa \
         chỉ ở from, contact (từng phần giữa các dấu phẩy) mà có trong said, answer hoặc code thì sẽ lên trang, kể cả khi chỉ gọi “bà” và tên. Tên đơn vị có trong units.yaml thì \
         không phải là tên riêng của ai và được nhắc.",
        "The page lists objections without names. said, answer and code are shown on it; from and contact are read by the office only. A name or an \
         address under from or contact (each piece between commas) that also stands in said, answer or code would be public, also as “bà” and a given name. The name of a unit of \
         units.yaml is nobody's own and may be told.",
    ),
);

/// That a public text tells what stands under a key of the office's own.
pub(crate) fn sender_named(key: &str, origin: Origin) -> Diagnostic {
    error(
        "sender-named",
        Words::new(
            format!("lời công khai nhắc lại thông tin ghi ở “{key}”"),
            format!("public words tell what stands under “{key}”"),
        ),
        origin,
        Words::new("phần này hiện trên trang", "this is shown on a page"),
    )
    .help(
        "viết lại mà không nêu ai kiến nghị",
        "write it without saying who objected",
    )
}
