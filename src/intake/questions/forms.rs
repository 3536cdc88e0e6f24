//! Questions about workbooks that units filled in.

use crate::report::Teller;
use crate::taken::{FormFault, Spot};
use lang::Phrase;

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
const fn words(fault: FormFault) -> Phrase {
    match fault {
        FormFault::NoForm => Phrase(
            "tệp không phải biểu mẫu do congbo template tạo; bỏ ra khỏi thư mục, hoặc nhập riêng",
            "files that congbo template did not make; take them out of the folder, or import them alone",
        ),
        FormFault::OtherIndex => Phrase(
            "biểu của chỉ số khác; bỏ ra, hoặc sửa --index",
            "sheets of another index; take them out, or correct --index",
        ),
        FormFault::OtherYear => Phrase(
            "biểu của năm khác; bỏ ra, hoặc sửa --year",
            "sheets of another year; take them out, or correct --year",
        ),
        FormFault::UnknownUnit => Phrase(
            "biểu của đơn vị mà chỉ số không xếp hạng trong năm này; kiểm tra units.yaml",
            "sheets of units that the index does not rank in that year; look at units.yaml",
        ),
        FormFault::OtherName => Phrase(
            "biểu của đơn vị này nhưng ghi tên đơn vị khác; xin lại biểu đúng của từng đơn vị",
            "sheets of one unit with the name of another; ask each for its own",
        ),
        FormFault::Twice => Phrase(
            "biểu của cùng một đơn vị mà số khác nhau (tổng điểm); bỏ biểu sai ra khỏi thư mục",
            "sheets of one unit with other values (totals); take the wrong one out of the folder",
        ),
        FormFault::NotAppraised => Phrase(
            "biểu chưa có điểm thẩm định; điền cột “Điểm thẩm định”, hoặc lấy điểm tự chấm (“columns”: “Điểm tự chấm”: score)",
            "sheets that were not appraised; fill in “Điểm thẩm định”, or take what units give themselves (“columns”: “Điểm tự chấm”: score)",
        ),
        FormFault::Blank => Phrase(
            "ô chưa có điểm mà cũng không có lý do; điền điểm, hoặc chọn lý do ở cùng dòng",
            "cells with neither a score nor a reason; fill in one of them",
        ),
        FormFault::OwnSum => Phrase(
            "tổng điểm tự chấm khác số tính từ các phần; hỏi lại đơn vị, sửa trong biểu",
            "self-assessed totals that are not what their parts make; ask the unit, and correct the sheet",
        ),
    }
}
