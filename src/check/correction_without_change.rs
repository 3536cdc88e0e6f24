//! A correction that the record does not carry out.

use super::claims::Wrong;
use super::{Check, Docs, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Correction;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-without-change",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-without-change"),
    why: Docs {
        vi: "Người sửa ghi hai nơi: giá trị mới vào bảng kết quả, và một mục vào `corrections.yaml`. Hai nơi phải khớp; nếu \
             không, trang sẽ nói đã sửa mà con số vẫn như cũ, hoặc ngược lại. Không có ngoại lệ cho quy tắc này.",
        en: "Whoever corrects writes in two places: the new value in the table, and an entry in `corrections.yaml`. Both must \
             agree; else the site would say that a figure was changed which was not, or the other way round. There are no \
             exceptions from this rule.",
    },
    check: Check::Corrections(found),
};

fn found(correction: &Correction, wrong: &Wrong) -> Option<Diagnostic> {
    let (figure, new) = (&correction.figure, &correction.new);
    let at = correction.origin.key("new");
    Some(match wrong {
        Wrong::New(value, place) => {
            let said = RULE.found(
                at,
                Words::new(
                    format!("đính chính {figure} thành {new}, nhưng số liệu ghi {value}"),
                    format!("{figure} is corrected to {new}, and the data have {value}"),
                ),
                Words::new(
                    format!("số liệu ghi {value}"),
                    format!("the data have {value}"),
                ),
            );
            let said = match place {
                Some(place) => said.against(place.clone(), Words::new("ở đây", "here")),
                None => said,
            };
            said.help(
                "ghi cùng một giá trị ở bảng kết quả và ở đính chính",
                "write the same value in the table and in the correction",
            )
        }
        Wrong::Same => RULE
            .found(
                at,
                Words::new(
                    format!("đính chính {figure} không đổi gì: {new}"),
                    format!("the correction of {figure} changes nothing: {new}"),
                ),
                Words::new("giống giá trị cũ", "the same as the old value"),
            )
            .help(
                "sửa giá trị, hoặc xóa mục này",
                "correct the value, or remove the entry",
            ),
        Wrong::Words => RULE
            .found(
                at,
                Words::new(
                    format!("đoạn mới của đính chính không có đúng một chỗ trong {figure}"),
                    format!("the new words of a correction do not stand in one place of {figure}"),
                ),
                Words::new(
                    "không tìm thấy, hoặc có nhiều chỗ",
                    "found nowhere, or more than once",
                ),
            )
            .help(
                "chép nguyên văn đoạn mới từ bài viết, dài thêm cho đến khi chỉ có một chỗ",
                "copy the new words from the text exactly, long enough to stand in one place",
            ),
        Wrong::Unknown | Wrong::Old(_) => return None,
    })
}
