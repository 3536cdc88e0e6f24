//! The prose of a sealed edition is not the one that was sealed.

use super::{Check, Docs, Rule, sealed_figure_changed};
use diagnostic::{Diagnostic, Severity, Words};
use model::Seal;
use seal::Change;

/// The rule. What it finds comes with what `sealed_figure_changed` finds: both are compared in one go.
pub(super) const RULE: Rule = Rule {
    name: "sealed-text-changed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--sealed-text-changed"),
    why: Docs {
        vi: "Bài viết và văn bản của kỳ công bố là một phần của điều đã công bố. Sửa thì ghi vào `corrections.yaml`: figure \
             là text/ và đường dẫn của tệp (text/editions/2023/index.md), old là nguyên văn đoạn cũ, new là nguyên văn đoạn \
             mới, dài đủ để chỉ có một chỗ. Mọi sửa đổi được hoàn lại thì phải ra đúng bản đã niêm phong, nên ngoài những \
             chữ ấy không chữ nào khác được đổi. Bản tiếng Anh thêm vào về sau không cần đính chính. Không có ngoại lệ cho \
             quy tắc này.",
        en: "Narratives and documents of an edition are part of what was announced. To change one, write into \
             `corrections.yaml`: as figure text/ and the path of the file (text/editions/2023/index.md), as old the old \
             words exactly, as new the new words exactly, long enough to stand in one place only. With all of them taken \
             back, the text must be the sealed one, so that no other word may change. An English text that is added later \
             needs no correction. There are no exceptions from this rule.",
    },
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of the text at `path`.
pub(super) fn found(seal: &Seal, change: &Change, path: &str) -> Diagnostic {
    let message = match (&change.before, &change.after) {
        (None, _) => Words::new(
            format!("kỳ {} đã niêm phong không có bài {path}", seal.year),
            format!("the sealed edition of {} had no text {path}", seal.year),
        ),
        (_, None) => Words::new(
            format!("bài đã niêm phong không còn: {path}"),
            format!("a sealed text is gone: {path}"),
        ),
        _ => Words::new(
            format!("lời văn đã niêm phong bị đổi: {path}"),
            format!("a sealed text was changed: {path}"),
        ),
    };
    let said = RULE.found(
        change.at.clone(),
        message,
        sealed_figure_changed::when(seal),
    );
    said.help(
        format!("trả lại như cũ; nếu sửa công khai, ghi vào corrections.yaml: figure: text/{path}, old và new là nguyên văn đoạn cũ và đoạn mới"),
        format!("put it back; to change it in public, write into corrections.yaml: figure: text/{path}, and the exact words as old and new"),
    )
}
