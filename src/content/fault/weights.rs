//! What can be wrong about the weights of a mean, by name; `list` has it among all others.

use rust_decimal::Decimal;

use super::error;
use super::named::{Fault, fault};
use diagnostic::{Diagnostic, Origin, Words};
use model::{Lang, Text, Total};

/// See `list`.
pub(super) const BAD_WEIGHT: Fault = fault(
    "bad-weight",
    (
        "trọng số của các thành phần không dùng được",
        "the weights of components are of no use",
    ),
    (
        "Bộ chỉ số ghi `total: weighted-mean` thì tổng điểm là trung bình các thành phần cấp một, mỗi thành phần theo `weight` của \
         nó: với trọng số 20, 30, 50 (cũng như 0.2, 0.3, 0.5) thì 80, 70 và 90 cho 82. Thiếu một trọng số, trọng số bằng không hoặc \
         âm, hay có trọng số mà tổng không tính theo trọng số, thì không biết tổng được tính thế nào.",
        "Where a framework says `total: weighted-mean`, the total is the mean of the components of the first level, each by its \
         `weight`: with 20, 30 and 50 (or 0.2, 0.3 and 0.5), 80, 70 and 90 make 82. Where a weight is missing, is zero or less, or \
         is given though the total is no weighted mean, nobody can know how the total is made.",
    ),
);

fn bad(message: Words, origin: Origin, label: Words) -> Diagnostic {
    error("bad-weight", message, origin, label)
}

fn because() -> Words {
    Words::new(
        "tổng điểm được nói là tính thế này",
        "the total is said to be made like this",
    )
}

/// A weight that nothing can be weighed by.
pub(crate) fn bad_weight(weight: Decimal, origin: Origin) -> Diagnostic {
    bad(
        Words::new(
            format!("trọng số {weight} không dùng được"),
            format!("{weight} is of no use as a weight"),
        ),
        origin,
        Words::new(
            "cần một số lớn hơn 0, không quá 1000000 và không quá 6 chữ số thập phân",
            "a number above 0 belongs here, at most 1000000 and with at most 6 decimals",
        ),
    )
    .help(
        "chép trọng số từ quyết định ban hành bộ chỉ số; thành phần không tính vào tổng thì bỏ khỏi bộ chỉ số",
        "copy the weight from the decision that sets the framework; a component that does not count does not belong into it",
    )
}

/// A component of the first level of a weighted mean that has none.
pub(crate) fn missing_weight(name: &Text, origin: Origin, total: Origin) -> Diagnostic {
    bad(
        Words::new(
            format!("“{}” không có trọng số", name.vi),
            format!("“{}” has no weight", name.get(Lang::EN)),
        ),
        origin,
        Words::new("thiếu weight ở đây", "weight is missing here"),
    )
    .against(total, because())
    .help(
        "ghi weight cho mọi thành phần cấp một; không biết trọng số thì ghi total: unstated",
        "write the weight of every component of the first level; where they are not known, say total: unstated",
    )
}

/// A weight where none counts.
pub(crate) fn idle_weight(
    weight: Decimal,
    made: Total,
    origin: Origin,
    total: Origin,
) -> Diagnostic {
    let label = match made {
        Total::WeightedMean => Words::new(
            "chỉ thành phần cấp một có trọng số",
            "only components of the first level have one",
        ),
        Total::Sum | Total::Unstated => Words::new(
            "trọng số chỉ có nghĩa khi total là weighted-mean",
            "a weight says something only where total is weighted-mean",
        ),
    };
    bad(
        Words::new(
            format!("trọng số {weight} không được dùng vào đâu"),
            format!("the weight {weight} is used for nothing"),
        ),
        origin,
        label,
    )
    .against(total, because())
    .help(
        "ghi total: weighted-mean, hoặc bỏ weight",
        "say total: weighted-mean, or leave out the weight",
    )
}

/// A weighted mean of no components.
pub(crate) fn mean_of_nothing(total: Origin) -> Diagnostic {
    bad(
        Words::new(
            "trung bình có trọng số mà không có thành phần nào",
            "a weighted mean without any component",
        ),
        total,
        because(),
    )
    .help(
        "kê các thành phần với weight của chúng, hoặc ghi total: unstated",
        "list the components with their weights, or say total: unstated",
    )
}
