//! A sealed edition that the ledger does not have.

use super::{Check, Docs, Rule, sealed_figure_changed};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "seal-not-entered",
    severity: Severity::Error,
    summary: lang::phrase!("rule--seal-not-entered"),
    why: Docs {
        vi: "Khi trang có sổ công bố (content/ledger.yaml), mọi niêm phong phải có mục trong sổ; niêm phong đứng ngoài sổ thì ai \
             thay cũng không ai biết. Lệnh seal ghi mục ấy; nếu lệnh bị ngắt giữa chừng thì chạy lại. Không có ngoại lệ cho quy \
             tắc này.",
        en: "Where the site keeps a ledger (content/ledger.yaml), every seal has an entry in it: one outside could be replaced \
             and nobody would know. The command seal makes the entry; where it was interrupted, run it again. There are no \
             exceptions from this rule.",
    },
    check: Check::Record(check),
};

/// One finding a sealed edition without an entry.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| Some((edition, edition.seal.as_deref()?)));
    sealed
        .filter(|(edition, _)| ledger.sealed(edition.year).is_none())
        .map(|(edition, seal)| {
            let year = edition.year;
            RULE.found(
                edition.origin.key("status"),
                Words::new(
                    format!(
                        "kỳ {year} đã niêm phong nhưng sổ công bố không có mục nào về niêm phong ấy"
                    ),
                    format!(
                        "the edition of {year} is sealed, and the ledger has no entry of that seal"
                    ),
                ),
                sealed_figure_changed::when(seal),
            )
            .help(
                format!("chạy `congbo seal {year}` để ghi vào sổ"),
                format!("run `congbo seal {year}` to enter it"),
            )
        })
        .collect()
}
