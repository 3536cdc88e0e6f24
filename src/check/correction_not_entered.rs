//! A correction of a sealed edition that is not in the ledger yet.

use super::{Check, Docs, Rule};
use diagnostic::{Diagnostic, Severity, Words};
use model::{Correction, Year};

/// The rule. What it finds comes with what `ledger_correction_changed` finds: both are held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "correction-not-entered",
    severity: Severity::Error,
    summary: lang::phrase!("rule--correction-not-entered"),
    why: Docs {
        vi: "Đính chính lên trang cùng lúc với mục của nó trong sổ công bố, để về sau không ai xóa hay viết lại được mà không ai \
             biết. Viết xong corrections.yaml thì chạy congbo seal với năm của kỳ: lệnh kiểm tra đính chính, giữ nguyên niêm phong \
             và ghi mục mới vào sổ. Không có ngoại lệ cho quy tắc này.",
        en: "A correction becomes public together with its entry in the ledger, so that nobody can remove or rewrite it later \
             in silence. When corrections.yaml is written, run congbo seal with the year of the edition: it checks the \
             correction, leaves the seal as it is and makes the entry. There are no exceptions from this rule.",
    },
    check: Check::Record(|_, _| Vec::new()),
};

/// What is said of a correction of the edition of `year`.
pub(super) fn found(year: Year, correction: &Correction) -> Diagnostic {
    let figure = &correction.figure;
    RULE.found(
        correction.origin.key("figure"),
        Words::new(
            format!("đính chính {figure} chưa ghi vào sổ công bố"),
            format!("the correction of {figure} is not in the ledger yet"),
        ),
        Words::new(
            format!("kỳ {year} đã niêm phong"),
            format!("the edition of {year} is sealed"),
        ),
    )
    .help(
        format!("chạy `congbo seal {year}` để ghi vào sổ"),
        format!("run `congbo seal {year}` to enter it"),
    )
}
