//! A correction that was entered into the ledger is gone, or says otherwise.

use super::{Check, Docs, Rule, addition_not_entered, correction_not_entered};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::ledger::What;
use model::{Edition, Ledger, Record};
use seal::ledger::{Standing, standing};

/// The rule. It tells also of what is not entered, in the name of rules of their own: all is held against the ledger in one go.
pub(super) const RULE: Rule = Rule {
    name: "ledger-correction-changed",
    severity: Severity::Error,
    summary: lang::phrase!("rule--ledger-correction-changed"),
    why: Docs {
        vi: "Đính chính đã công bố chỉ được thêm, không được xóa hay viết lại: con số, giá trị cũ, giá trị mới, lý do ở từng ngôn \
             ngữ, ngày và văn bản đều nằm trong mã mà sổ công bố giữ. Nói sai trong một đính chính thì ghi một đính chính nữa. Tiếng Anh của lý do và văn bản thì thêm về sau được. \
             Không có ngoại lệ cho quy tắc này.",
        en: "Published corrections are only ever added, never removed or rewritten: figure, old value, new value, reason in each \
             language, day and document are all in the hash that the ledger keeps. What a correction said wrongly is put right \
             by another correction. The English of a reason and the document may be added later. There are no exceptions from this rule.",
    },
    check: Check::Record(check),
};

/// How the corrections of each sealed edition of the ledger stand to it.
fn standings(record: &Record) -> impl Iterator<Item = (&Edition, Standing<'_>)> {
    let of = |ledger: &'_ Ledger, edition: &Edition| {
        edition.seal.is_some() && ledger.sealed(edition.year).is_some()
    };
    let ledger = record.ledger.as_ref();
    ledger.into_iter().flat_map(move |ledger| {
        let editions = record.editions.iter();
        let own = editions.filter(move |edition| of(ledger, edition));
        own.map(move |edition| (edition, standing(record, ledger, edition)))
    })
}

/// One finding a correction.
fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (edition, standing) in standings(record) {
        let (year, due, added) = (
            edition.year,
            standing.due.into_iter(),
            standing.added.into_iter(),
        );
        found.extend(due.map(|one| correction_not_entered::found(year, one)));
        found.extend(added.map(|one| addition_not_entered::found(year, one)));
        for (entry, correction) in standing.changed {
            let What::Correction { figure, date, .. } = &entry.what else {
                continue;
            };
            let entered = Words::new(
                format!("đã ghi vào sổ, ngày {date}"),
                format!("entered, of {date}"),
            );
            let said = match correction {
                Some(correction) => RULE
                    .found(
                        correction.origin.clone(),
                        Words::new(
                            format!("đính chính {figure} không còn như đã ghi trong sổ công bố"),
                            format!("the correction of {figure} is not what the ledger has"),
                        ),
                        Words::new("đã bị viết lại", "this was rewritten"),
                    )
                    .against(entry.origin.clone(), entered),
                None => RULE.found(
                    entry.origin.clone(),
                    Words::new(
                        format!("đính chính {figure} đã ghi trong sổ công bố nay không còn"),
                        format!("the correction of {figure} is in the ledger, and is gone"),
                    ),
                    entered,
                ),
            };
            found.push(said.help(
                format!("trả lại từng chữ như cũ trong content/editions/{year}/corrections.yaml; nói thêm thì ghi một đính chính mới"),
                format!("put it back word for word in content/editions/{year}/corrections.yaml; more is said by a new correction"),
            ));
        }
    }
    found
}
