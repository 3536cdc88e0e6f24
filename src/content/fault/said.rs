//! What can be wrong about texts and addresses as a whole, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};

/// See `list`.
pub(super) const BAD_ADDRESS: Fault = fault(
    "bad-address",
    (
        "một địa chỉ không dẫn đến trang web nào",
        "an address does not lead to the web",
    ),
    (
        "Địa chỉ thành liên kết trên trang công khai. Chỉ địa chỉ đầy đủ bắt đầu bằng https://, http:// hoặc mailto: mới dẫn \
         người đọc đến nơi; javascript: và data: chạy mã trong trang của tỉnh, ftp: và file: thì không trình duyệt nào mở.",
        "An address becomes a link on a public page. Only a full address that begins with https://, http:// or mailto: takes \
         readers anywhere; javascript: and data: run code within the page, and no browser opens ftp: or file:.",
    ),
);

/// See `list`.
pub(super) const EMPTY_TEXT: Fault = fault(
    "empty-text",
    (
        "một tên, tiêu đề hay lý do để trống",
        "a name, a title or a reason says nothing",
    ),
    (
        "Khóa có mặt mà giá trị trống, hoặc chỉ gồm dấu cách (cả dấu cách không ngắt và dấu không nhìn thấy), thì trang có một \
         đề mục trống, một liên kết không có chữ. Viết lời vào, hoặc bỏ cả khóa nếu khóa ấy không bắt buộc.",
        "Where a key is there and its value is empty or only blanks (no-break ones and invisible marks among them), a page gets \
         an empty heading, a link without words. Write the words, or drop the key where it is not needed.",
    ),
);

/// See `list`.
pub(super) const FRONT_MATTER_NOT_FIRST: Fault = fault(
    "front-matter-not-first",
    (
        "phần đầu tệp không nằm ngay đầu tệp",
        "the front matter does not come first",
    ),
    (
        "Phần đầu tệp (title, summary) phải mở bằng đúng ba dấu gạch nối --- ở ngay dòng đầu tiên. Có dòng trống, dấu cách, một câu hay lời chú phía \
         trước, hoặc Word đã đổi --- thành —- thì nó bị in ra như một phần của bài. Để --- một mình ở dòng đầu tiên.",
        "The front matter (title, summary) opens with exactly three hyphens, ---, on the very first line. After a blank line, a \
         blank, a sentence or a remark, or where Word made —- of ---, it is printed as part of the text. Let --- stand alone on the first line.",
    ),
);

pub(crate) fn bad_address(text: &str, origin: Origin) -> Diagnostic {
    error(
        "bad-address",
        Words::new(
            format!("“{text}” không phải là địa chỉ trên web"),
            format!("“{text}” is no address on the web"),
        ),
        origin,
        Words::new(
            "cần địa chỉ đầy đủ bắt đầu bằng https://, http:// hoặc mailto:",
            "a full address belongs here, beginning with https://, http:// or mailto:",
        ),
    )
    .help(
        "viết như https://example.gov.vn/van-ban.pdf, dấu cách thay bằng %20; hoặc bỏ khóa này",
        "write it as https://example.gov.vn/file.pdf, with %20 for a blank; or drop the key",
    )
}

pub(crate) fn empty_text(origin: Origin) -> Diagnostic {
    error(
        "empty-text",
        Words::new("chữ ở đây để trống", "the text here is empty"),
        origin,
        Words::new(
            "không có chữ nào đọc được",
            "there is nothing that can be read",
        ),
    )
    .help(
        "viết lời vào, hoặc bỏ cả khóa nếu khóa ấy không bắt buộc",
        "write the words, or drop the key where it is not needed",
    )
}

pub(crate) fn front_matter_not_first(line: &str, origin: Origin) -> Diagnostic {
    error(
        "front-matter-not-first",
        Words::new(
            "phần đầu tệp không mở bằng --- ở dòng đầu tiên",
            "the front matter does not open with --- on the first line",
        ),
        origin,
        Words::new(
            format!("“{line}” sẽ bị in ra như lời văn"),
            format!("“{line}” would be printed as prose"),
        ),
    )
    .help(
        "để dòng đầu tiên của tệp là --- và không có gì khác",
        "let the first line of the file be --- and nothing else",
    )
}
