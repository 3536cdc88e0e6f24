//! An exception from a rule that guards seals, or another weight for one.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "seal-excepted",
    severity: Severity::Error,
    summary: lang::phrase!("rule--seal-excepted"),
    why: Docs {
        vi: "Niêm phong chỉ có giá trị khi không ai lặng lẽ bỏ qua được. Mức của các quy tắc giữ niêm phong, đính chính và sổ công \
             bố là cố định: không đặt mức khác trong `site.yaml`, không ghi ngoại lệ trong `waivers.yaml`. Con số sai thì đính chính.",
        en: "A seal is worth something only as long as nobody can pass over it in silence. The weight of rules that guard \
             seals, corrections and the ledger is fixed: `site.yaml` sets no other weight, and `waivers.yaml` has no exception. A figure \
             that is wrong is corrected.",
    },
    check: Check::Record(check),
};

/// Rules that weigh what they weigh: no site gives them another weight or an exception.
pub const FIRM: [&str; 12] = [
    "addition-not-entered",
    "correction-not-entered",
    "correction-unfounded",
    "correction-without-change",
    "ledger-correction-changed",
    "ledger-edition-gone",
    "ledger-missing",
    "ledger-seal-differs",
    "seal-excepted",
    "seal-not-entered",
    "sealed-figure-changed",
    "sealed-text-changed",
];

/// Whether a rule always weighs the same.
pub(super) fn is_firm(rule: &str) -> bool {
    FIRM.contains(&rule)
}

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    super::unknown_rule::named(record)
        .filter(|(rule, _)| is_firm(rule))
        .map(|(rule, at)| {
            RULE.found(
                at,
                Words::new(
                    format!("quy tắc “{rule}” không thể đổi mức hay có ngoại lệ"),
                    format!("“{rule}” takes neither another weight nor an exception"),
                ),
                Words::new(
                    "quy tắc này giữ niêm phong",
                    "this rule guards seals",
                ),
            )
            .help(
                "xóa mục này; con số đã công bố mà sai thì ghi vào corrections.yaml",
                "remove the entry; a published figure that is wrong is an entry of corrections.yaml",
            )
        })
        .collect()
}
