//! A correction that does not begin with what was published.

use super::claims::Wrong;
use super::{Check, Docs, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::Correction;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "correction-unfounded",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-unfounded"),
    why: Docs {
        vi: "Đính chính nói với người đọc trước đây đã công bố gì. Với kỳ đã niêm phong, giá trị cũ phải đúng là giá trị trong \
             niêm phong, hoặc giá trị mới của lần đính chính trước; với lời văn, hoàn lại mọi sửa đổi phải ra đúng bản đã \
             niêm phong. Tên con số viết sai cũng bị báo ở đây: chép lại tên mà kiểm tra nêu. Không có ngoại lệ cho quy tắc \
             này.",
        en: "A correction tells readers what was published before. For a sealed edition the old value must be the one in the \
             seal, or the new value of the correction before it; for prose, the text with all changes taken back must be the \
             sealed one. A misspelt figure is found here too: copy its name as the check gives it. There are no exceptions \
             from this rule.",
    },
    check: Check::Corrections(found),
};

fn found(correction: &Correction, wrong: &Wrong) -> Option<Diagnostic> {
    let (figure, old) = (&correction.figure, &correction.old);
    let at = &correction.origin;
    Some(match wrong {
        Wrong::Unknown => RULE
            .found(
                at.key("figure"),
                Words::new(
                    format!("đính chính một con số không có: {figure}"),
                    format!("a correction of a figure that does not exist: {figure}"),
                ),
                Words::new("kỳ này không có con số ấy", "this edition has no such figure"),
            )
            .help(
                "viết chỉ-số/năm/đơn-vị/score, hoặc text/ và đường dẫn của bài viết",
                "write index/year/unit/score, or text/ and the path of a text",
            ),
        Wrong::Old(sealed) if sealed.is_empty() => RULE
            .found(
                at.key("old"),
                Words::new(
                    format!("hoàn lại đính chính thì {figure} không ra bản đã niêm phong"),
                    format!("with the corrections taken back, {figure} is not the sealed text"),
                ),
                Words::new("có chữ khác cũng đã bị đổi", "other words were changed too"),
            )
            .help(
                "trả lại những chữ khác, hoặc ghi thêm đính chính cho chúng",
                "put the other words back, or add corrections of them",
            ),
        Wrong::Old(sealed) => RULE
            .found(
                at.key("old"),
                Words::new(
                    format!("đính chính {figure} ghi giá trị cũ {old}, nhưng đã công bố {sealed}"),
                    format!("the correction of {figure} has {old} as old value, and {sealed} was published"),
                ),
                Words::new(format!("đã công bố {sealed}"), format!("{sealed} was published")),
            )
            .help(
                format!("ghi old: \"{sealed}\""),
                format!("write old: \"{sealed}\""),
            ),
        Wrong::New(..) | Wrong::Same | Wrong::Words => return None,
    })
}
