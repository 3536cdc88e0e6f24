//! A seal that is not the one in the ledger.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::Record;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "ledger-seal-differs",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-seal-differs"),
    why: Docs {
        vi: "Tệp seal.yaml tự mang mã của mình, nên ai viết lại cả tệp cũng tính lại được mã. Sổ công bố giữ mã ấy từ ngày niêm \
             phong: xóa niêm phong, sửa một điểm rồi niêm phong lại, hay viết lại seal.yaml, đều ra mã khác. Lấy lại seal.yaml và \
             các tệp của kỳ từ bản lưu; con số sai thì đính chính. Không có ngoại lệ cho quy tắc này.",
        en: "seal.yaml carries its own hash, so that whoever writes all of it anew can work that out as well. The ledger has \
             kept it since the day of the seal: a seal that was deleted, a score changed and the edition sealed again, or a \
             seal.yaml that was rewritten, has another one. Bring seal.yaml and the files of the edition back from a copy; a \
             figure that is wrong is corrected. There are no exceptions from this rule.",
    },
    check: Check::Record(check),
};

/// One finding a seal.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let Some(ledger) = &record.ledger else {
        return Vec::new();
    };
    let editions = record.editions.iter();
    let sealed = editions.filter_map(|edition| edition.seal.as_deref());
    sealed
        .filter_map(|seal| {
            let (entry, entered) = ledger.sealed(seal.year)?;
            if entered == seal.whole {
                return None;
            }
            let year = seal.year;
            let said = RULE.found(
                seal.origin.key("whole"),
                Words::new(
                    format!("niêm phong của kỳ {year} không phải niêm phong đã ghi trong sổ công bố"),
                    format!("the seal of the edition of {year} is not the one in the ledger"),
                ),
                Words::new("mã này khác mã trong sổ", "this is not the hash in the ledger"),
            );
            let said = said.against(
                entry.origin.clone(),
                Words::new("niêm phong đã ghi vào sổ", "the seal that was entered"),
            );
            Some(said.help(
                format!("lấy lại content/editions/{year}/seal.yaml và các tệp của kỳ từ bản lưu; con số sai thì ghi corrections.yaml"),
                format!("bring content/editions/{year}/seal.yaml and the files of the edition back from a copy; a figure that is wrong is an entry of corrections.yaml"),
            ))
        })
        .collect()
}
