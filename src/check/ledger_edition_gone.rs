//! The ledger has an edition that is not there, or is not sealed any more.

use std::collections::BTreeSet;

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-edition-gone",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-edition-gone"),
    why: Docs {
        vi: "Sổ công bố ghi rằng kỳ ấy đã niêm phong. Một kỳ đã công bố không thể biến mất khỏi trang, trở lại bản nháp hay bỏ \
             niêm phong mà không ai biết. Lấy lại thư mục của kỳ, cùng seal.yaml, từ bản lưu hoặc từ gói lưu trữ. Không có ngoại \
             lệ cho quy tắc này.",
        en: "The ledger says that the edition was sealed. What was announced cannot vanish from the site, become a draft again \
             or lose its seal in silence. Bring the folder of the edition back, seal.yaml included, from a copy or from its \
             archive. There are no exceptions from this rule.",
    },
    check: Check::Record(check),
};

/// One finding an edition, at its last seal in the ledger.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let years: BTreeSet<_> = ledger.entries.iter().map(|entry| entry.year).collect();
    let is_sealed = |year| record.edition(year).is_some_and(|one| one.seal.is_some());
    let gone = years.into_iter().filter(|year| !is_sealed(*year));
    gone.filter_map(|year| {
        let entries = ledger.entries.iter();
        let own = entries.rev().find(|entry| entry.year == year);
        let entry = ledger.sealed(year).map(|(entry, _)| entry).or(own)?;
        let message = if record.edition(year).is_some() {
            Words::new(
                format!("sổ công bố ghi kỳ {year} đã niêm phong, nhưng nay kỳ ấy không còn niêm phong"),
                format!("the ledger has the edition of {year} as sealed, and it is not sealed any more"),
            )
        } else {
            Words::new(
                format!("sổ công bố ghi kỳ {year} đã niêm phong, nhưng nay không có kỳ ấy trên trang"),
                format!("the ledger has the edition of {year} as sealed, and it is not on the site"),
            )
        };
        let label = Words::new("mục đã ghi vào sổ", "what was entered");
        let said = RULE.found(entry.origin.clone(), message, label);
        Some(said.help(
            format!("lấy lại cả thư mục content/editions/{year}/, cùng seal.yaml, từ bản lưu hoặc gói lưu trữ"),
            format!("bring back all of content/editions/{year}/, seal.yaml included, from a copy or from its archive"),
        ))
    })
    .collect()
}
