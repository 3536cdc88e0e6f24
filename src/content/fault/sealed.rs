//! What can be wrong about embargoes, seals and archives, by name; `list` has it among all others.

use super::named::{Fault, fault};
use super::warning;
use diagnostic::{Diagnostic, Origin, Words};

/// See `list`.
pub(super) const ARCHIVE_DIFFERS: Fault = fault(
    "archive-differs",
    (
        "tệp lưu trữ không khớp với mã của nó",
        "an archive does not agree with its hash",
    ),
    (
        "Trang đăng tệp lưu trữ kèm mã SHA-256 để ai cũng kiểm tra được; tệp khác mã thì không được đăng. Tạo lại bằng congbo archive, hoặc lấy lại tệp từ bản lưu.",
        "The site offers the archive with its SHA-256, so that anyone can check it; a file that differs is not offered. Make it again with congbo archive, or bring it back from a copy.",
    ),
);

/// See `list`.
pub(super) const EMBARGO_ENDED: Fault = fault(
    "embargo-ended",
    (
        "kỳ đã công khai từ hơn một ngày trước mà vẫn ghi là embargoed",
        "an edition has been public for more than a day, and is still said to be embargoed",
    ),
    (
        "Đến thời điểm until, lần dựng trang nào cũng công bố kỳ này; sau đó status: embargoed không giữ kín gì nữa mà chỉ thêm rủi ro: \
         chỉ cần đồng hồ máy chạy sai, hoặc until bị gõ nhầm thành một ngày muộn hơn, là kỳ đã công bố lặng lẽ biến mất khỏi \
         trang. Ghi status: published và bỏ until, hoặc niêm phong bằng congbo seal. Đây là nhắc nhở: trang vẫn được dựng.",
        "From the moment until on, every build publishes the edition; after that status: embargoed holds nothing back and is only a \
         risk: with a clock that is wrong, or an until that is typed anew as a later day, a published edition is gone from the site in \
         silence. Write status: published and remove until, or seal it with congbo seal. This is a reminder: the site is built.",
    ),
);

/// That an embargo has ended and its edition does not say so.
pub(crate) fn embargo_ended(until: &str, edition: &Origin) -> Diagnostic {
    warning(
        "embargo-ended",
        Words::new(
            format!("đã quá thời điểm công bố {until} hơn một ngày, mà kỳ vẫn ghi là embargoed"),
            format!(
                "the embargo ended at {until}, more than a day ago, and the edition is still said to be embargoed"
            ),
        ),
        edition.key("status"),
        Words::new("không còn giữ kín gì nữa", "holds nothing back any more"),
    )
    .against(
        edition.key("until"), Words::new("công khai từ thời điểm này",
        "public from this moment on"))
    .help(
        "ghi status: published và bỏ until, hoặc niêm phong bằng congbo seal",
        "write status: published and remove until, or seal it with congbo seal",
    )
}

/// See `list`.
pub(super) const SEAL_DAMAGED: Fault = fault(
    "seal-damaged",
    (
        "tệp niêm phong đã bị sửa hoặc hỏng",
        "a seal was changed or is damaged",
    ),
    (
        "seal.yaml giữ nguyên điều đã công bố và tự mang mã kiểm tra (SHA-256) của mình; sửa một chữ là không còn khớp. Lấy lại tệp từ bản lưu, từ Git hoặc từ gói lưu trữ. Sửa con số đã công bố thì ghi corrections.yaml, không sửa niêm phong.",
        "seal.yaml keeps what was announced and carries its own SHA-256; with one letter changed it does not agree any more. Bring the file back from a copy, from Git or from the archive. A published figure is changed by an entry of corrections.yaml, never by changing the seal.",
    ),
);

/// See `list`.
pub(super) const SEAL_IGNORED: Fault = fault(
    "seal-ignored",
    (
        "kỳ có tệp niêm phong nhưng trạng thái không phải sealed",
        "an edition has a seal, and its status is not sealed",
    ),
    (
        "Đổi trạng thái là bỏ qua niêm phong mà không ai biết. Ghi lại status: sealed; nếu lệnh seal bị ngắt giữa chừng thì chạy lại lệnh ấy: nó chỉ ghi trạng thái khi mọi điều còn đúng như niêm phong.",
        "Another status would pass over the seal in silence. Write status: sealed again; where `congbo seal` was interrupted, run it again: it sets the status only if everything still is as sealed.",
    ),
);

/// See `list`.
pub(super) const SEAL_MISSING: Fault = fault(
    "seal-missing",
    (
        "kỳ ghi là đã niêm phong nhưng không có tệp niêm phong",
        "an edition is said to be sealed, and there is no seal",
    ),
    (
        "Không có seal.yaml thì không chứng minh được điều gì đã công bố. Lấy lại tệp từ bản lưu; nếu kỳ này chưa từng niêm phong, ghi status: published rồi chạy `congbo seal`, đừng tự gõ sealed.",
        "Without seal.yaml nothing of what was announced can be proved. Bring it back from a copy; where the edition was never sealed, write status: published and run `congbo seal` instead of typing sealed.",
    ),
);
