//! An answer to what had not come in.

use super::{Check, Docs, Rule};
use derive::Analysis;
use diagnostic::{Diagnostic, Severity, Words};
use model::{Answer, Record};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "answer-before-objection",
    severity: Severity::Error,
    summary: lang::phrase!("rule--answer-before-objection"),
    why: Docs {
        vi: "Trang nêu kiến nghị được trả lời sau bao nhiêu ngày, tính từ ngày nhận đến ngày trả lời. Một trong hai ngày sai thì số ngày \
             ấy không có nghĩa.",
        en: "The page tells after how many days an objection was answered, from the day of receipt to that of the answer. With one of the \
             two wrong that number means nothing.",
    },
    check: Check::Record(check),
};

fn check(record: &Record, _: &Analysis) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for objection in &record.objections {
        let Answer::Given { day, .. } = &objection.answer else {
            continue;
        };
        if objection.took().is_none_or(|days| days >= 0) {
            continue;
        }
        let (code, received) = (&objection.code, objection.received);
        let said = RULE.found(
            objection.origin.key("answered"),
            Words::new(
                format!("kiến nghị {code} được trả lời ngày {day}, trước ngày nhận {received}"),
                format!(
                    "the objection {code} was answered on {day}, before it came in on {received}"
                ),
            ),
            Words::new("lúc ấy chưa có kiến nghị", "there was no objection then"),
        );
        let said = said.against(
            objection.origin.key("received"),
            Words::new("ngày nhận ở đây", "the day of receipt"),
        );
        found.push(said.help(
            "sửa ngày nhận hoặc ngày trả lời",
            "correct the day of receipt or that of the answer",
        ));
    }
    found
}
