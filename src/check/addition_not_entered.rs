//! Something was added to a correction that the ledger has, and is not in it yet.

use super::{Check, Docs, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Correction, Year};

/// The rule. What it finds comes with what `ledger_correction_changed` finds: both are held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "addition-not-entered",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--addition-not-entered"),
    why: Docs {
        vi: "Đính chính đã ghi sổ chỉ được thêm hai điều: tiếng Anh của lý do, và văn bản quyết định đính chính (văn bản có ngày riêng \
             thì đến ngày ấy mới hiện). Điều thêm vào là một mục mới của sổ, còn mục cũ giữ nguyên. Chạy congbo seal với năm của kỳ; \
             khi chưa ghi thì điều ấy chưa được sổ giữ. Không có ngoại lệ cho quy tắc này.",
        en: "Two things may be added to a correction that is entered: the English of its reason, and the document that orders it \
             (which shows from its own day on). What is added is an entry of its own, and the one before stays. Run congbo seal with the \
             year of the edition; until then the ledger does not hold it. There are no exceptions from this rule.",
    },
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of a correction of the edition of `year`.
pub(super) fn found(year: Year, correction: &Correction) -> Diagnostic {
    let figure = &correction.figure;
    RULE.found(
        correction.origin.key("figure"),
        Words::new(
            format!("phần thêm vào đính chính {figure} chưa ghi vào sổ công bố"),
            format!("what was added to the correction of {figure} is not in the ledger yet"),
        ),
        Words::new(
            "tiếng Anh của lý do hoặc văn bản có sau khi ghi sổ",
            "the English of the reason, or the document, came after the entry",
        ),
    )
    .help(
        format!("chạy `congbo seal {year}` để ghi thêm vào sổ"),
        format!("run `congbo seal {year}` to enter it as well"),
    )
}
