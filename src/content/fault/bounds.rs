//! What can be wrong about the bounds of scores, by name; `list` has it among all others.

use rust_decimal::Decimal;

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};

/// See `list`.
pub(super) const BAD_MINIMUM: Fault = fault(
    "bad-minimum",
    (
        "mức thấp nhất không phải là số âm",
        "a lowest score is not below zero",
    ),
    (
        "Mọi điểm thấp nhất là 0, trừ khi bộ chỉ số nói khác: `min: -5` ở một thành phần hay ở cả bộ chỉ số cho phép điểm âm đến −5. \
         Nhóm có mức riêng thì ghi `minima: {xa: -3}`. Điểm trừ (`adds: penalty`) có `min` thì nằm từ mức ấy đến 0. Ghi `min: 5` thì \
         mọi điểm dưới 5, kể cả điểm 0, đều thành sai.",
        "Every score is at least 0 unless the framework says otherwise: `min: -5` of a component, or of the whole, allows scores \
         down to −5; a group has one of its own by `minima: {xa: -3}`. A penalty (`adds: penalty`) with `min` lies between that and \
         0. With `min: 5` every score below 5 would be wrong.",
    ),
);

/// A lowest score that is not below zero.
pub(crate) fn bad_minimum(min: Decimal, origin: Origin) -> Diagnostic {
    error(
        "bad-minimum",
        Words::new(
            format!("mức thấp nhất {min} không phải là số âm"),
            format!("the lowest score {min} is not below zero"),
        ),
        origin,
        Words::new("cần một số nhỏ hơn 0", "a number below 0 belongs here"),
    )
    .help(
        "trừ nhiều nhất 5 điểm thì ghi min: -5; điểm không thể âm thì bỏ min",
        "where at most 5 points are taken away, write min: -5; where no score is below zero, leave min out",
    )
}

/// See `list`.
pub(super) const BAD_MARGIN: Fault = fault(
    "bad-margin",
    (
        "sai số của một kết quả là số âm",
        "the margin of error of a result is below zero",
    ),
    (
        "Sai số nói kết quả có thể lệch bao nhiêu về cả hai phía: `margin: 1.5` là ±1,5. Ghi số âm thì trang sẽ in hai dấu.",
        "A margin says by how much a result may be off to both sides: `margin: 1.5` is ±1.5. Below zero it would be printed with two \
         signs.",
    ),
);

/// A margin of error below zero.
pub(crate) fn bad_margin(margin: Decimal, origin: Origin) -> Diagnostic {
    error(
        "bad-margin",
        Words::new(
            format!("sai số {margin} là số âm"),
            format!("the margin {margin} is below zero"),
        ),
        origin,
        Words::new(
            "cần một số từ 0 trở lên",
            "a number of 0 or more belongs here",
        ),
    )
    .help(
        "ghi sai số không kèm dấu, như nguồn nêu",
        "write the margin of the source without a sign",
    )
}
