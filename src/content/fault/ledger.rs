//! What can be wrong about the ledger by itself, by name; `list` has it among all others.

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};
use model::Year;

/// See `list`.
pub(super) const LEDGER_BEHIND: Fault = fault(
    "ledger-behind",
    (
        "sổ công bố không nối tiếp sổ của trang đã dựng ở đó",
        "the ledger does not go on from that of the site that was built there",
    ),
    (
        "Sổ chỉ dài thêm ở cuối. Trang đã dựng hoặc đã đăng có những mục mà sổ của nội dung hôm nay không có hoặc có khác, tức là \
         sổ đã bị xóa, cắt bớt hay viết lại, hoặc nội dung là một bản cũ. Lấy lại content/ledger.yaml và các kỳ công bố từ bản \
         lưu; tệp so-cong-bo.yaml của trang là một bản của sổ. Nếu trang ở đó chỉ là bản thử, chưa từng đăng, thì xóa thư mục ấy.",
        "A ledger only grows at its end. The site that was built or published there has entries that the ledger of today's content \
         lacks or has otherwise: it was removed, cut short or rewritten, or the content is an old copy. Bring content/ledger.yaml \
         and the editions back from a copy; so-cong-bo.yaml of the site is one of the ledger. Where that site was only a trial \
         and never published, remove its folder.",
    ),
);

/// That the ledger does not begin with one that was built before, which stands in a file at `there`.
#[must_use]
pub(crate) fn ledger_behind(number: usize, there: &str, origin: Origin) -> Diagnostic {
    error(
        "ledger-behind",
        Words::new(
            format!("sổ công bố không có mục thứ {number} như trang đã dựng trước đó có trong {there}"),
            format!("the ledger does not have entry {number} as the site built before has it in {there}"),
        ),
        origin,
        Words::new(
            "sổ phải bắt đầu bằng mọi mục đã ghi trước đây",
            "a ledger begins with every entry that was made before",
        ),
    )
    .help(
        "lấy lại content/ledger.yaml và các kỳ công bố từ bản lưu; nếu trang ở đó chỉ là bản thử chưa từng đăng, xóa thư mục ấy",
        "bring content/ledger.yaml and the editions back from a copy; where that site was only a trial and never published, remove its folder",
    )
}

/// See `list`.
pub(super) const LEDGER_BROKEN: Fault = fault(
    "ledger-broken",
    (
        "sổ công bố bị đứt: có mục bị bỏ, thêm vào giữa hoặc đổi chỗ",
        "the ledger is broken: an entry was removed, put in between or moved",
    ),
    (
        "Mỗi mục của sổ công bố mang số thứ tự và giữ mã SHA-256 của mục ngay trước nó, nên không mục nào biến mất hay chen \
         vào mà không ai biết. Lấy lại content/ledger.yaml từ bản lưu, từ Git, hoặc từ so-cong-bo.yaml trên trang đang công bố.",
        "Each entry of the ledger has its number and holds the SHA-256 of the one right before it, so that none goes or comes \
         unnoticed. Bring content/ledger.yaml back from a copy, from Git, or from so-cong-bo.yaml of the public site.",
    ),
);

/// That an entry does not follow on from the one before it.
pub(crate) fn ledger_broken(number: usize, origin: Origin) -> Diagnostic {
    error(
        "ledger-broken",
        Words::new(
            format!("sổ công bố bị đứt trước mục thứ {number}"),
            format!("the ledger is broken before its entry {number}"),
        ),
        origin,
        Words::new(
            "mục này không nối tiếp mục đứng trước nó",
            "this does not follow on from what stands before it",
        ),
    )
    .help(
        "lấy lại content/ledger.yaml từ bản lưu hoặc từ trang đang công bố; không sửa tay",
        "bring content/ledger.yaml back from a copy or from the public site; it is not to be changed by hand",
    )
}

/// That a second seal of one edition is entered.
pub(crate) fn sealed_twice(year: Year, origin: Origin) -> Diagnostic {
    error(
        "ledger-broken",
        Words::new(
            format!("sổ công bố ghi niêm phong kỳ {year} hai lần"),
            format!("the ledger seals the edition of {year} twice"),
        ),
        origin,
        Words::new(
            "một kỳ chỉ niêm phong một lần, sau đó chỉ có đính chính",
            "an edition is sealed once; after that there are only corrections",
        ),
    )
    .help(
        "lấy lại content/ledger.yaml từ bản lưu hoặc từ trang đang công bố; không sửa tay",
        "bring content/ledger.yaml back from a copy or from the public site; it is not to be changed by hand",
    )
}

/// See `list`.
pub(super) const LEDGER_DAMAGED: Fault = fault(
    "ledger-damaged",
    (
        "một mục của sổ công bố đã bị sửa hoặc hỏng",
        "an entry of the ledger was changed or is damaged",
    ),
    (
        "Sổ công bố do chương trình ghi, mỗi mục kết thúc bằng mã SHA-256 của chính nó; sửa một chữ là không còn khớp. Lấy \
         lại content/ledger.yaml từ bản lưu, từ Git, hoặc từ so-cong-bo.yaml trên trang đang công bố. Muốn ghi thêm thì chạy \
         congbo seal.",
        "The ledger is written by the program, and each entry ends with the SHA-256 of itself; with one letter changed it does \
         not agree any more. Bring content/ledger.yaml back from a copy, from Git, or from so-cong-bo.yaml of the public site. \
         What is to be added is added by congbo seal.",
    ),
);

/// That an entry is not what was written.
pub(crate) fn ledger_damaged(number: usize, origin: Origin) -> Diagnostic {
    error(
        "ledger-damaged",
        Words::new(
            format!("mục thứ {number} của sổ công bố đã bị sửa hoặc hỏng"),
            format!("entry {number} of the ledger was changed or is damaged"),
        ),
        origin,
        Words::new(
            "mục này không còn khớp với mã của nó",
            "this entry does not agree with its hash any more",
        ),
    )
    .help(
        "lấy lại content/ledger.yaml từ bản lưu hoặc từ trang đang công bố; không sửa tay",
        "bring content/ledger.yaml back from a copy or from the public site; it is not to be changed by hand",
    )
}

/// See `list`.
pub(super) const LEDGER_OUT_OF_TIME: Fault = fault(
    "ledger-out-of-time",
    (
        "một mục của sổ công bố đề thời điểm sớm hơn mục trước hoặc chưa tới",
        "an entry of the ledger is dated before the one above it, or after now",
    ),
    (
        "Mục của sổ công bố đứng theo thứ tự thời gian, và không mục nào ghi trước khi việc xảy ra. Thời điểm sai thường do đồng \
         hồ của máy đã niêm phong. Chỉnh đồng hồ; nếu mục ấy chưa đăng lên trang thì lấy lại ledger.yaml trước đó và chạy lại \
         congbo seal.",
        "Entries of the ledger stand in the order of time, and none is made before it happens. A wrong moment mostly comes from \
         the clock of the machine that sealed. Set the clock; where the entry is not published yet, bring back the ledger.yaml \
         from before and run congbo seal again.",
    ),
);

/// That an entry is dated before the one above it, or after the moment of the build.
pub(crate) fn out_of_time(
    number: usize,
    moment: &str,
    is_early: bool,
    origin: Origin,
) -> Diagnostic {
    let (message, label) = if is_early {
        (
            Words::new(
                format!("mục thứ {number} của sổ công bố đề {moment}, trước cả mục đứng trên nó"),
                format!("entry {number} of the ledger is dated {moment}, before one above it"),
            ),
            Words::new(
                "mục sau không thể ghi sớm hơn",
                "a later entry is not made earlier",
            ),
        )
    } else {
        (
            Words::new(
                format!("mục thứ {number} của sổ công bố đề {moment}, thời điểm ấy chưa tới"),
                format!("entry {number} of the ledger is dated {moment}, which has not come"),
            ),
            Words::new("thời điểm chưa tới", "this moment has not come"),
        )
    };
    error("ledger-out-of-time", message, origin, label).help(
        "chỉnh đồng hồ của máy, hoặc chọn --as-of không sớm hơn mục cuối của sổ; nếu mục này chưa đăng, lấy lại ledger.yaml trước đó rồi chạy lại `congbo seal`",
        "set the clock of the machine, or choose an --as-of that is not before the ledger's last entry; where the entry is not published yet, bring back the ledger.yaml from before and run `congbo seal` again",
    )
}
