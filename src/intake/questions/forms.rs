//! Questions about workbooks that units filled in.

use crate::report::Teller;
use crate::taken::{FormFault, Spot};
use lang::Pair;

impl Teller<'_> {
    /// What is wrong with filled workbooks, one text a cause.
    pub(super) fn forms(&self, fault: FormFault, all: &[(Spot, String)]) -> String {
        let list: Vec<String> = all
            .iter()
            .map(|(at, text)| {
                let place = match fault {
                    FormFault::NoForm => self.place(at.file, &at.sheet),
                    _ => self.at(at),
                };
                if text.is_empty() {
                    place
                } else {
                    format!("{place}: {text}")
                }
            })
            .collect();
        format!(
            "{} {}: {}",
            all.len(),
            words(fault).get(self.lang),
            self.few(&list)
        )
    }
}

/// What is wrong, and what to do about it.
const fn words(fault: FormFault) -> Pair {
    match fault {
        FormFault::NoForm => Pair(
            "tệp không phải biểu mẫu do congbo template tạo; bỏ ra khỏi thư mục, hoặc nhập riêng",
            "files that congbo template did not make; take them out of the folder, or import them alone",
        ),
        FormFault::OtherIndex => Pair(
            "biểu của chỉ số khác; bỏ ra, hoặc sửa --index",
            "sheets of another index; take them out, or correct --index",
        ),
        FormFault::OtherYear => Pair(
            "biểu của năm khác; bỏ ra, hoặc sửa --year",
            "sheets of another year; take them out, or correct --year",
        ),
        FormFault::UnknownUnit => Pair(
            "biểu của đơn vị mà chỉ số không xếp hạng trong năm này; kiểm tra units.yaml",
            "sheets of units that the index does not rank in that year; look at units.yaml",
        ),
        FormFault::OtherName => Pair(
            "biểu của đơn vị này nhưng ghi tên đơn vị khác; xin lại biểu đúng của từng đơn vị",
            "sheets of one unit with the name of another; ask each for its own",
        ),
        FormFault::Twice => Pair(
            "biểu của cùng một đơn vị mà số khác nhau (tổng điểm); bỏ biểu sai ra khỏi thư mục",
            "sheets of one unit with other values (totals); take the wrong one out of the folder",
        ),
        FormFault::NotAppraised => Pair(
            "biểu chưa có điểm thẩm định; điền cột “Điểm thẩm định”, hoặc lấy điểm tự chấm (“columns”: “Điểm tự chấm”: score)",
            "sheets that were not appraised; fill in “Điểm thẩm định”, or take what units give themselves (“columns”: “Điểm tự chấm”: score)",
        ),
        FormFault::Blank => Pair(
            "ô chưa có điểm mà cũng không có lý do; điền điểm, hoặc chọn lý do ở cùng dòng",
            "cells with neither a score nor a reason; fill in one of them",
        ),
        FormFault::OwnSum => Pair(
            "tổng điểm tự chấm khác số tính từ các phần; hỏi lại đơn vị, sửa trong biểu",
            "self-assessed totals that are not what their parts make; ask the unit, and correct the sheet",
        ),
    }
}
