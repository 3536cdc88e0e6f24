//! Editions are sealed, and the site keeps no ledger.

use super::{Check, Docs, Rule, sealed_figure_changed};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-missing",
    severity: Severity::Warning,
    summary: lang::phrase!("rule--ledger-missing"),
    why: Docs {
        vi: "Niêm phong không tự cho biết mình bị thay: xóa cả thư mục của một kỳ, hay sửa một điểm rồi niêm phong lại, đều \
             không để lại dấu vết trong chính kỳ ấy. Sổ công bố (content/ledger.yaml) ghi mọi niêm phong và mọi đính chính, mục \
             sau giữ mã của mục trước, và được đăng trên trang. Kỳ niêm phong trước khi có sổ thì chạy congbo seal với năm của \
             kỳ ấy: niêm phong giữ nguyên, sổ bắt đầu từ hôm nay. Nếu trang đã từng có sổ thì lấy lại tệp từ bản lưu.",
        en: "A seal does not tell that it was replaced: a whole edition removed with its folder, or a score changed and the \
             edition sealed again, leaves no trace in that edition. The ledger (content/ledger.yaml) has every seal and every \
             correction, each entry with the hash of the one before, and is published on the site. For an edition that was \
             sealed before there was a ledger run congbo seal with its year: the seal stays as it is, and the ledger begins \
             today. Where the site had a ledger, bring the file back from a copy.",
    },
    check: Check::Record(check),
};

/// One finding a sealed edition.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    if record.ledger.is_some() {
        return Vec::new();
    }
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| Some((edition, edition.seal.as_deref()?)));
    sealed
        .map(|(edition, seal)| {
            let year = edition.year;
            RULE.found(
                edition.origin.key("status"),
                Words::new(
                    format!("kỳ {year} đã niêm phong mà trang chưa có sổ công bố content/ledger.yaml"),
                    format!("the edition of {year} is sealed, and there is no ledger content/ledger.yaml"),
                ),
                sealed_figure_changed::when(seal),
            )
            .help(
                format!("chạy `congbo seal {year}` để bắt đầu sổ; nếu đã từng có sổ, lấy lại tệp từ bản lưu"),
                format!("run `congbo seal {year}` to begin it; where there was one, bring the file back from a copy"),
            )
        })
        .collect()
}
